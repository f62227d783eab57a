"""Copying files into guests: drop, sheet, ways, files that exist already, copies left unfinished."""
