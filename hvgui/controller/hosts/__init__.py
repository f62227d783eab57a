"""Hosts: sessions, request queues, poll schedules, events, connection doctor, clusters."""
