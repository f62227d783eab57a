"""Things that will happen: the life of a host between two looks at it."""

from __future__ import annotations

import heapq
from collections.abc import Callable
from itertools import count

Happening = Callable[[float], None]


class Appointment:
    """One thing that will happen, unless it is called off."""

    __slots__ = ("called_off", "due", "happening")

    def __init__(self, due: float, happening: Happening) -> None:
        self.due = due
        self.happening = happening
        self.called_off = False

    def call_off(self) -> None:
        self.called_off = True


class Agenda:
    """Appointments in the order of their time. Each learns its own due time, not the time of the look."""

    def __init__(self) -> None:
        self._heap: list[tuple[float, int, Appointment]] = []
        self._order = count()

    def at(self, due: float, happening: Happening) -> Appointment:
        """Let something happen at a moment (seconds of the host's monotonic clock)."""
        appointment = Appointment(due, happening)
        heapq.heappush(self._heap, (due, next(self._order), appointment))
        return appointment

    def settle(self, now: float) -> None:
        """Let everything happen that was due until now, including what it brings about."""
        while self._heap and self._heap[0][0] <= now:
            due, _, appointment = heapq.heappop(self._heap)
            if not appointment.called_off:
                appointment.happening(due)
