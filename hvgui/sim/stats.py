"""What a host has seen, for tests and the bench."""

from __future__ import annotations

import threading
from dataclasses import asdict, dataclass

_REMEMBERED = 100_000


@dataclass(slots=True)
class Counts:
    connections: int = 0
    requests: int = 0  # HTTP requests, sign-in included
    answers: int = 0  # envelopes answered
    faults: int = 0  # of those, with a fault
    refused_sign_ins: int = 0  # wrong passwords and unknown accounts, each of which counts towards a lock-out
    challenges: int = 0  # 401 without a token
    bytes_in: int = 0
    bytes_out: int = 0
    clear_text_bodies: int = 0  # bodies that came unsealed, whether answered or not
    unseal_failures: int = 0
    run_twice: int = 0  # envelopes whose MessageID was answered before


class Stats:
    """Counters that many connections add to."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._counts = Counts()
        self._seen: set[str] = set()

    def count(self, **by: int) -> None:
        with self._lock:
            for name, number in by.items():
                setattr(self._counts, name, getattr(self._counts, name) + number)

    def ran(self, message_id: str) -> None:
        """An envelope was run."""
        with self._lock:
            self._counts.run_twice += message_id in self._seen
            self._seen.add(message_id)
            if len(self._seen) > _REMEMBERED:
                self._seen.clear()

    def __call__(self) -> Counts:
        """The counts as they are now."""
        with self._lock:
            return Counts(**asdict(self._counts))
