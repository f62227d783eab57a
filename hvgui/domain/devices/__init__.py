"""Devices of a VM as its host reports them, read only."""
