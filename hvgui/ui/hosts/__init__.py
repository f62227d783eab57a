"""Hosts: the tree, adding and signing in, certificates, clusters, connection doctor, recordings."""
