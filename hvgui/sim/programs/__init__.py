"""Programs of the simulated host's shell: the client's scripts acted out."""
