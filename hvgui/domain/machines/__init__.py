"""VMs as a whole: what a new one shall be, and what goes and stays when one is deleted."""
