"""Filter words of the list: reading, completing, and what of a VM and its devices they fit."""
