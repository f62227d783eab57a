"""Execution of one host's share of an operation: sending, following jobs, reading back, writing the journal."""
