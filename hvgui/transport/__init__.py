"""Transport: the wire to a host and the share of its disk, behind the ports of the controller."""
