"""Time of a simulated host: real, or cranked by hand. Nothing here sleeps."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from typing import Protocol

EPOCH_OF_TESTS = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


class Clock(Protocol):
    """Seconds that only grow, and the wall time that belongs to them."""

    def monotonic(self) -> float:
        """Seconds since an arbitrary start."""

    def wall(self, moment: float | None = None) -> datetime:
        """The wall time (UTC) of a monotonic moment, of now without one."""


class RealClock:
    """The machine's own time. The wall time is fixed at the start, so moments keep their date for ever."""

    def __init__(self) -> None:
        self._start = time.monotonic()
        self._started_at = datetime.fromtimestamp(time.time(), UTC)

    def monotonic(self) -> float:
        return time.monotonic() - self._start

    def wall(self, moment: float | None = None) -> datetime:
        return self._started_at + timedelta(seconds=self.monotonic() if moment is None else moment)


class CrankedClock:
    """Time stands still until a test turns the crank."""

    def __init__(self, started_at: datetime = EPOCH_OF_TESTS) -> None:
        self._started_at = started_at
        self._elapsed = 0.0

    def monotonic(self) -> float:
        return self._elapsed

    def wall(self, moment: float | None = None) -> datetime:
        return self._started_at + timedelta(seconds=self._elapsed if moment is None else moment)

    def crank(self, seconds: float) -> None:
        """Let time pass. ``seconds`` may not be negative."""
        if seconds < 0:
            raise ValueError("time does not run backwards")
        self._elapsed += seconds
