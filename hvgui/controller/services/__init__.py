"""Integration services in depth: plans, policies, diagnosis, and what guests have said."""
