"""Shell: main window, what its commands do, its windows, notifications; only the shell knows all windows."""
