"""Journal: every change asked for and its result, in an SQLite file."""
