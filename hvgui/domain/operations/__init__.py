"""Changes: an operation with its plan, outcomes, journal records, and how it is undone or told as PowerShell."""
