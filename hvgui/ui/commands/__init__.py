"""Commands of the main window: their table, and the bar, pane and palette that are made from it."""
