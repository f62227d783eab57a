"""Checkpoints of a VM: the tab with their tree, and its commands."""
