"""Shell: main window, commands, palette, help, notifications; only the shell knows all windows."""
