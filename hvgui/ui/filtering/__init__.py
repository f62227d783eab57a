"""Filter of the list: its box, its chips and menu, and the views that are kept."""
