"""Integration services beyond one settings window: several VMs, policies, diagnosis."""
