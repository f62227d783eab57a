"""Whole virtual machines: the page for new ones, the question before some are deleted, and what was left unfinished."""
