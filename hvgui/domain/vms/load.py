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
#: Seconds that are kept; 360 slots of ten bytes make 3.6 MB for 1,000 VMs, after an hour.
REACH = 3600.0
SLOTS = int(REACH / SLOT)
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

    __slots__ = ("_count", "_cpu", "_demand", "_last", "_memory", "stamp")

    def __init__(self) -> None:
        # The newest slot stands last. They grow with what is known: most of an hour is none for most of a session.
        self._cpu, self._memory, self._demand = array("h"), array("i"), array("i")
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
            for series, figure in zip((self._cpu, self._memory, self._demand), figures, strict=True):
                series.append(figure)
            self._last, self._count = slot, 1
        self.stamp += 1

    def _merge(self, figures: tuple[int, int, int]) -> None:
        for series, figure in zip((self._cpu, self._memory, self._demand), figures, strict=True):
            old = series[-1]
            series[-1] = figure if figure < 0 or old < 0 else old + round((figure - old) / self._count)

    def _advance(self, slot: int) -> None:
        """Fill what lies between: a short time with the last figures, a long one with nothing known."""
        if self._last < 0:
            return
        held = (slot - self._last) * SLOT <= GAP_AFTER
        between = min(slot - self._last - 1, SLOTS)
        for series in (self._cpu, self._memory, self._demand):
            if between:
                series.extend(array(series.typecode, [series[-1] if held else UNKNOWN]) * between)
            # Not at every reading: moving the rest costs as much as many of them.
            if len(series) > SLOTS + _LOOSE:
                del series[: len(series) - SLOTS]

    def cpu(self, end: int, count: int) -> list[int]:
        """Percent in the ``count`` slots up to and including ``end``, or UNKNOWN or NONE."""
        return self._window(self._cpu, end, count)

    def memory(self, end: int, count: int) -> list[int]:
        """Assigned MB."""
        return self._window(self._memory, end, count)

    def demand(self, end: int, count: int) -> list[int]:
        """MB that the guest wanted."""
        return self._window(self._demand, end, count)

    def _window(self, series: array[int], end: int, count: int) -> list[int]:
        count = min(count, SLOTS)
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
