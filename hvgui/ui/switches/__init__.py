"""Virtual Switch Manager of a host: its switches, what is connected to each, and a new one."""
