"""Widgets: the kit that every window is made of; nothing here knows a window.

One room, because every other room of the window uses it as a whole; each module is one piece.
"""
