"""Copies into guests: a transfer, how long it takes, and what is left of one that was cut."""
