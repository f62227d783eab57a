"""Virtual machines: state, services, heartbeat, load, checkpoints, key-value pairs and the guest inside."""
