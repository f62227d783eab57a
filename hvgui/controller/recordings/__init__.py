"""Recordings of hosts: what a host answers, without what belongs to it, for people who have no such host."""
