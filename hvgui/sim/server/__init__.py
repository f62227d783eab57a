"""HTTP of the simulated host: connections, TLS, sign-in and sealing."""
