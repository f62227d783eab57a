"""Wording: the text, format and word for every value shown; no widgets, since the command line uses it too.

One room, because every module is a table of words for one noun over the same catalogues, and nobody else has any.
"""
