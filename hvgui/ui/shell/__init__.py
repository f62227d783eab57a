"""Shell: main window, what its commands do, its windows, notifications; only the shell knows all windows.

One room: each module is a part of the one main window, or the commands on one noun, and the window puts them together.
"""
