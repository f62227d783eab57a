"""Scripts for the remote shell of a host."""
