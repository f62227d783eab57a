"""Processor and memory history of a VM over the last hour, one slot per ten seconds.

A slot without a reading stays unknown; it is neither zero nor the last value.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from hvgui.domain.vms.heartbeat_history import GAP_AFTER
from hvgui.domain.vms.memory import demand
from hvgui.domain.vms.power import ALIVE
from hvgui.domain.vms.vm import Vm
from hvgui.values import Struct

#: Seconds of a slot.
SLOT = 10
#: Seconds that are kept; 360 slots of twelve bytes make 4.3 MB for 1,000 VMs, after an hour.
REACH = 3600.0
SLOTS = int(REACH / SLOT)
#: Figures of a slot.
_SERIES = 3
#: Slots beyond them that may stay for a while.
_LOOSE = 30

#: Nobody read the VM then.
UNKNOWN = -1
#: It was read, and had no such figure: it was not running, or has no dynamic memory.
NONE = -2


def slot_of(moment: float) -> int:
    """The slot of a moment in seconds since the epoch."""
    return int(moment // SLOT)


class Extent(Struct, frozen=True):
    """Figures of an interval: least, most, and the newest; None where the end is unknown."""

    least: int
    most: int
    now: int | None


class Load:
    """One VM's processor in percent, assigned memory and memory demand in MB."""

    __slots__ = ("_count", "_figures", "_last", "stamp")

    def __init__(self) -> None:
        #: Processor, memory and demand of each slot, the newest last, in one: ten thousand VMs have a load each. It
        #: grows with what is known: most of an hour is none for most of a session.
        self._figures = array("i")
        #: The newest slot, and how many readings it holds.
        self._last = -1
        self._count = 0
        #: Moves with every reading.
        self.stamp = 0

    def sample(self, at: float, vm: Vm) -> None:
        """What a reading showed; several readings of one slot are averaged. Older ones than the last are ignored."""
        slot = slot_of(at)
        if slot < self._last:
            return
        alive = vm.power in ALIVE
        cpu = vm.cpu_percent if alive and vm.cpu_percent is not None else NONE
        memory = vm.memory_mb if alive and vm.memory_mb else NONE
        wanted = demand(vm) if alive else None
        figures = (cpu, memory, NONE if wanted is None else max(0, wanted))
        if slot == self._last:
            self._count += 1
            self._merge(figures)
        else:
            self._advance(slot)
            self._figures.extend(figures)
            self._last, self._count = slot, 1
        self.stamp += 1

    def _merge(self, figures: tuple[int, int, int]) -> None:
        for place, figure in enumerate(figures, -_SERIES):
            old = self._figures[place]
            self._figures[place] = figure if figure < 0 or old < 0 else old + round((figure - old) / self._count)

    def _advance(self, slot: int) -> None:
        """Fill what lies between: a short time with the last figures, a long one with nothing known."""
        if self._last < 0:
            return
        held = (slot - self._last) * SLOT <= GAP_AFTER
        between = min(slot - self._last - 1, SLOTS)
        if between:
            filling = self._figures[-_SERIES:] if held else array("i", [UNKNOWN] * _SERIES)
            self._figures.extend(filling * between)
        # Not at every reading: moving the rest costs as much as many of them.
        if len(self._figures) > (SLOTS + _LOOSE) * _SERIES:
            del self._figures[: len(self._figures) - SLOTS * _SERIES]

    def cpu(self, end: int, count: int) -> list[int]:
        """Percent in the ``count`` slots up to and including ``end``, or UNKNOWN or NONE."""
        return self._window(0, end, count)

    def memory(self, end: int, count: int) -> list[int]:
        """Assigned MB."""
        return self._window(1, end, count)

    def demand(self, end: int, count: int) -> list[int]:
        """MB that the guest wanted."""
        return self._window(2, end, count)

    def _window(self, which: int, end: int, count: int) -> list[int]:
        count, series = min(count, SLOTS), self._figures[which::_SERIES]
        last, size = self._last, min(len(series), SLOTS)
        oldest, first = last - size, last - len(series) + 1
        # The newest reading holds until it is old enough to be a gap: hosts are not read in every slot.
        held = (end - last) * SLOT <= GAP_AFTER
        return [
            UNKNOWN if last < 0 or slot <= oldest or (slot > last and not held) else series[min(slot, last) - first]
            for slot in range(end - count + 1, end + 1)
        ]


def extent(figures: Sequence[int]) -> Extent | None:
    """Least, most and newest of an interval; None when there is no figure in it."""
    known = [figure for figure in figures if figure >= 0]
    if not known:
        return None
    return Extent(min(known), max(known), figures[-1] if figures[-1] >= 0 else None)
