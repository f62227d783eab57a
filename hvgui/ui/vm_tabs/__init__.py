"""Tabs about the selected VM: summary, memory, networking."""
