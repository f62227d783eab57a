"""Operations: the pane of running changes, the preview before them, the journal after them, and undo."""
