"""hvgui: a desktop manager for Hyper-V hosts."""

__version__ = "0.1.0"
