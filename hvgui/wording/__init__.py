"""Wording: the text, format and word for every value shown; no widgets, since the command line uses it too."""
