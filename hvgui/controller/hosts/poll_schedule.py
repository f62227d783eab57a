"""Poll schedule of a host: when it is refreshed, and how long to wait after an error. All figures in seconds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

#: A refresh that takes longer shows the host as lagging.
LATE = 8.0

#: Changes of one operation beyond which the host is left to them: the list waits, what they read back is shown anyway.
FEW = 8
#: Between two refreshes and two sweeps over all services while a host carries out many changes, at the longest.
BULK_REFRESH, _BULK_SWEEP = 15.0, 60.0
#: Between two sweeps over all services while a few changes are under way.
_SWEEP = 5.0
#: After many changes have ended, until they are read: others may follow, and guests take a moment to answer.
_GATHER = 2.0

_SHOWN_EVERY = 4.0
#: Between two readings of what the summaries do not carry, which is when settings were last changed: of a host that is
#: shown, every other time, and of one that is not. A host that tells its changes says when to read earlier.
_SYSTEMS_EVERY, _SYSTEMS_EVERY_TOLD = (6.0, 12.0), (60.0, 300.0)
#: Between two readings of the guests' side of all services, shown and not; a heartbeat that moves brings it forward.
_ANSWERS_EVERY = (60.0, 600.0)
_BACK_OFF = (1.0, 2.0, 5.0, 15.0, 30.0, 60.0)
#: A user's operations on a host run out, and are there again within 30 s (wsman-winrm 5.3).
QUOTA_BACK_OFF = (5.0, 10.0, 15.0, 20.0)


class PollSchedule:
    """Decides when a host is refreshed next, and how long to wait after an error.

    ``jitter`` returns a factor around 1, so that hosts are not all refreshed at the same moment. ``alarmed``: whether
    an alarm is wanted for a VM of the host.
    """

    def __init__(self, jitter: Callable[[], float], alarmed: Callable[[], bool] = lambda: False) -> None:
        self._jitter = jitter
        self._alarmed = alarmed
        self._failures = 0
        #: Operations under way on this host; the list follows them closely.
        self.busy = 0
        #: Those of them that change many VMs.
        self.bulk = 0
        #: Whether the host works for somebody; its percent is followed while it is shown.
        self.jobs = False
        self.watched = True
        #: Between two refreshes of a host that is shown, as a person wants it; None for the usual.
        self.shown_every: float | None = None
        self.visible = True
        #: Whether the host tells changes by itself; what is not shown then need not be read often.
        self.events = False
        self.details_every = 15.0

    def interval(self) -> float:
        """Seconds until the next refresh: 1 while a change or a shown job is under way, 4 for shown hosts or what a
        person has chosen, else more.

        Many changes have the host to themselves. Where an alarm is wanted, a window that is minimised makes it no later
        than a host that is not shown does.

        Events never stop the reading: they may be lost silently (wsman-winrm 4.4).
        """
        if self.bulk:
            return BULK_REFRESH
        if self.busy or (self.jobs and self.shown):
            return 1.0
        shown = (self.shown_every or _SHOWN_EVERY) * self._jitter()
        if self.shown:
            return shown
        rare = self.events if self.visible else not self._alarmed()
        # What is not shown is read no more often than what is.
        return max(shown, (60.0 if rare else 15.0) * self._jitter())

    @property
    def shown(self) -> bool:
        """Whether somebody looks at this host."""
        return self.visible and self.watched

    @property
    def systems_every(self) -> float:
        """Between two readings of the whole list, in between which the summaries will do; 0 while something changes."""
        if self.busy:
            return 0.0
        return (_SYSTEMS_EVERY_TOLD if self.events else _SYSTEMS_EVERY)[not self.shown]

    @property
    def answers_every(self) -> float:
        """Between two readings of what all guests answer."""
        return _ANSWERS_EVERY[not self.shown]

    @contextmanager
    def changing(self, changes: int) -> Iterator[None]:
        """So many changes of one operation are under way."""
        bulk = int(changes > FEW)
        self.busy += 1
        self.bulk += bulk
        try:
            yield
        finally:
            self.busy -= 1
            self.bulk -= bulk

    def gather(self, hints: int) -> float:
        """Until a refresh that something has asked for: changes that have ended, or an event."""
        return _GATHER if hints > FEW else 0.0

    @property
    def sweep(self) -> float:
        """Between two sweeps over all services that are not asked for by a person."""
        if self.bulk:
            return _BULK_SWEEP
        return _SWEEP if self.busy else 0.0

    def back_off(self, *, busy: bool = False) -> float:
        """Until the next try after trouble; ``busy``: the host has said so long that it has too much to do that the
        queue gave up."""
        step = QUOTA_BACK_OFF[-1] if busy else _BACK_OFF[min(self._failures, len(_BACK_OFF) - 1)]
        self._failures += 1
        return step * self._jitter()

    def start_over(self) -> None:
        """The host has answered."""
        self._failures = 0
