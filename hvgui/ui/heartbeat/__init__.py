"""Heartbeat of all VMs: history, alarms, and which VMs are watched."""
