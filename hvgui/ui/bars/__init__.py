"""Bars: rows of commands and of questions that are never wider than their room."""
