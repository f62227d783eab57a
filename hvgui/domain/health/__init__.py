"""Trouble of VMs: which need attention, why their services say what they say, and what to do."""
