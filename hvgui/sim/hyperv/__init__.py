"""Hyper-V of the simulated host: hosts, VMs and devices, and how they come, change and go.

One room: a host, its VMs and their devices refer to each other.
"""
