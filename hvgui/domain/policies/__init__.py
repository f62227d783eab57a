"""Policies: what services VMs shall have, the file an admin keeps, and writing to it."""
