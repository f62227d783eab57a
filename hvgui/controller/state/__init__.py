"""State: hosts, VMs and operations in memory, their histories, and the files that keep them between sessions."""
