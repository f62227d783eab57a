"""An hour in slots: averages, holes that stay holes, and the same room for every VM."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.vms.heartbeat_history import GAP_AFTER
from hvgui.domain.vms.load import NONE, SLOT, SLOTS, UNKNOWN, Extent, Load, extent, slot_of
from hvgui.domain.vms.power import Power
from hvgui.domain.vms.vm import Vm

START = 1_700_000_000.0


def vm(cpu: int | None = 10, memory: int | None = 2048, free: int | None = None, power: Power = Power.RUNNING) -> Vm:
    key = VmKey(HostId("h"), VmId("V"))
    return Vm(key=key, name="web", power=power, cpu_percent=cpu, memory_mb=memory, memory_available_percent=free)


def test_readings_of_one_slot_are_averaged() -> None:
    load = Load()
    for number, cpu in enumerate((0, 30, 60)):
        load.sample(START + number * 3, vm(cpu))
    assert load.cpu(slot_of(START), 2) == [UNKNOWN, 30]
    assert load.stamp == 3


def test_between_two_readings_of_a_slow_beat_the_first_holds() -> None:
    load = Load()
    load.sample(START, vm(10))
    load.sample(START + 40, vm(50))
    assert load.cpu(slot_of(START + 40), 5) == [10, 10, 10, 10, 50]


def test_a_long_silence_is_a_hole_before_and_after_the_next_reading() -> None:
    load = Load()
    load.sample(START, vm(10))
    silent = slot_of(START + GAP_AFTER) + 3
    assert load.cpu(silent, 3) == [UNKNOWN] * 3, "while it lasts"
    load.sample(silent * SLOT, vm(50))
    figures = load.cpu(silent, silent - slot_of(START) + 1)
    assert (figures[0], figures[-1]) == (10, 50)
    assert set(figures[1:-1]) == {UNKNOWN}, "and afterwards"


def test_what_is_not_running_has_no_figure_and_that_is_known() -> None:
    load = Load()
    load.sample(START, vm(0, 0, power=Power.OFF))
    assert (load.cpu(slot_of(START), 1), load.memory(slot_of(START), 1)) == ([NONE], [NONE])


def test_demand_follows_from_what_is_free() -> None:
    load = Load()
    load.sample(START, vm(memory=4000, free=25))
    load.sample(START + SLOT, vm(memory=4000, free=-10))
    assert load.demand(slot_of(START) + 1, 2) == [3000, 4400]
    assert load.memory(slot_of(START) + 1, 2) == [4000, 4000]


def test_an_older_reading_than_the_last_changes_nothing() -> None:
    load = Load()
    load.sample(START, vm(10))
    load.sample(START - 60, vm(90))
    assert load.cpu(slot_of(START), 7) == [UNKNOWN] * 6 + [10]


def test_after_an_hour_the_oldest_go() -> None:
    load = Load()
    for slot in range(SLOTS + 5):
        load.sample(START + slot * SLOT, vm(slot % 100))
    end = slot_of(START) + SLOTS + 4
    assert load.cpu(end, SLOTS + 50) == [slot % 100 for slot in range(5, SLOTS + 5)]
    assert load.cpu(end - 3, SLOTS)[:3] == [UNKNOWN] * 3, "not what has come in their place"


def test_an_extent_says_whether_the_newest_is_known() -> None:
    assert extent([UNKNOWN, 3, 41, NONE, 12]) == Extent(3, 41, 12)
    assert extent([3, 41, UNKNOWN]) == Extent(3, 41, None)
    assert extent([UNKNOWN, NONE]) is None


@given(st.lists(st.tuples(st.floats(0, 9000), st.integers(0, 100)), max_size=60), st.integers(0, 900))
def test_no_figure_that_nobody_read(readings: list[tuple[float, int]], later: int) -> None:
    load = Load()
    for at, cpu in readings:
        load.sample(START + at, vm(cpu))
    figures = load.cpu(slot_of(START) + later, SLOTS)
    known = [figure for figure in figures if figure >= 0]
    assert len(figures) == SLOTS
    if known:
        assert min(cpu for _, cpu in readings) - 1 <= min(known)
        assert max(known) <= max(cpu for _, cpu in readings) + 1
