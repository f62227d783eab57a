"""Guided tour: operates the real window against simulated hosts and says what it sees."""
