"""Wire to a host: HTTP, TLS, signing in, sealing, and what errors below mean."""
