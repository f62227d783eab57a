"""Hosts: profiles, their list, links, files and clusters, certificates and Connection Diagnostics."""
