"""Execution of one host's share of an operation: sending, polling jobs, reading back, writing the journal."""
