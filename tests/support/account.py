"""Who signs in to simulated hosts: by itself, so that a program which only signs in loads no host."""

import io

PASSWORD = "c0rrect horse"
USER = "Administrator"


def typed(line: str = PASSWORD) -> io.TextIOWrapper:
    """Standard input with one line, as ``--password-stdin`` reads it."""
    return io.TextIOWrapper(io.BytesIO(f"{line}\n".encode()))
