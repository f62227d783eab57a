"""Help: documentation, what this program is, what went wrong in it."""
