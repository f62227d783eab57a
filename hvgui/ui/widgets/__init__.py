"""Widgets: the kit that every window is made of; nothing here knows a window."""
