"""Heartbeat history of a VM over the last hours, including times without data.

Consecutive equal samples are stored as one run. A gap between samples is shown as unknown, never as healthy.
"""

from __future__ import annotations

from hvgui.domain.vms.heartbeat import ALARMING, Heartbeat
from hvgui.domain.vms.power import Power
from hvgui.domain.vms.vm import Vm
from hvgui.values import Struct

#: Seconds without a sample after which the time between is a gap; a host that is not shown is read once a minute.
GAP_AFTER = 150.0
#: Runs that a tape keeps; at 1,000 VMs that all flap without end this bounds the memory to some 30 MB.
MOST_RUNS = 256
#: Seconds that a tape reaches back.
REACH = 24 * 3600.0

GOOD = frozenset({Heartbeat.OK_HEALTHY, Heartbeat.OK_NO_DATA, Heartbeat.DEGRADED})
#: Heartbeats that say "the guest does not answer".
SILENT = frozenset({Heartbeat.NO_CONTACT, Heartbeat.LOST})


class Span(Struct, frozen=True):
    """Interval of one heartbeat, in seconds since the epoch. ``mark`` is None where it is unknown."""

    start: float
    end: float
    mark: Heartbeat | None


# Ten thousand VMs have one each and more; the collector of garbage looks at what may be part of a cycle only.
class _Run(Struct, gc=False):
    start: float
    end: float
    mark: Heartbeat


class HeartbeatHistory:
    """Heartbeat history of one VM."""

    __slots__ = ("_runs",)

    def __init__(self) -> None:
        # No deque: one that holds a single run takes as much as a full one.
        self._runs: list[_Run] = []

    def sample(self, at: float, mark: Heartbeat) -> None:
        """What a read showed. Samples that are older than the last are ignored."""
        last = self._runs[-1] if self._runs else None
        if last is not None and at < last.end:
            return
        if last is not None and at - last.end <= GAP_AFTER:
            # Until this sample nothing else was known, so the last mark holds up to here.
            last.end = at
            if last.mark is mark:
                return
        self._runs.append(_Run(at, at, mark))
        over = max(0, len(self._runs) - MOST_RUNS)
        while self._runs[over].end < at - REACH:
            over += 1
        if over:
            del self._runs[:over]

    def spans(self, start: float, end: float) -> tuple[Span, ...]:
        """Spans from start to end without holes: what is not known has a span of its own."""
        found: list[Span] = []
        known_to = start
        for run in self._runs:
            first, last = max(run.start, start), min(run.end, end)
            if last <= first:
                continue
            if first > known_to:
                found.append(Span(known_to, first, None))
            found.append(Span(first, last, run.mark))
            known_to = last
        if known_to < end:
            found.append(Span(known_to, end, None))
        return tuple(found)

    @property
    def since(self) -> float | None:
        """Since when the present mark is known to hold without a gap; None before the first sample."""
        if not self._runs:
            return None
        return self._runs[-1].start

    def trouble(self, start: float, end: float) -> float:
        """Seconds of alarming heartbeat and silence between two times, for sorting by trouble."""
        bad = ALARMING | SILENT
        return sum(span.end - span.start for span in self.spans(start, end) if span.mark in bad)

    def __len__(self) -> int:
        """The number of runs that are kept."""
        return len(self._runs)


#: Seconds that a guest must be silent before somebody is told; a single missed beat is not worth a message.
TELL_AFTER = 15.0
#: Seconds after a start during which silence is expected.
STARTING_FOR = 180.0


class Alarm(Struct, frozen=True):
    """Loss of contact with a watched VM; ``since`` in seconds since the epoch."""

    vm: Vm
    since: float


class Watch:
    """Decides when to raise an alarm for a watched VM that has lost contact: once, until it has answered again.

    Never for a VM that is paused, off, or still starting: only a running guest that has answered before can be lost.
    """

    __slots__ = ("_answered", "_silent_since", "_told")

    def __init__(self) -> None:
        self._answered = False
        self._silent_since: float | None = None
        self._told = False

    def look(self, vm: Vm, at: float) -> Alarm | None:
        """Alarm, if this snapshot is the one to raise it."""
        if vm.power is not Power.RUNNING:
            self._answered, self._silent_since, self._told = False, None, False
            return None
        if vm.heartbeat in GOOD:
            self._answered, self._silent_since, self._told = True, None, False
            return None
        starting = vm.uptime_ms is not None and vm.uptime_ms < STARTING_FOR * 1000
        if vm.heartbeat not in SILENT or starting or not self._answered:
            return None
        if self._silent_since is None:
            self._silent_since = at
        if self._told or at - self._silent_since < TELL_AFTER:
            return None
        self._told = True
        return Alarm(vm, self._silent_since)
