"""Places of a share: held from the first step at a VM to the end of its last, and free for others after it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from hvgui.controller.operations.execution.places import Places
from hvgui.controller.operations.locks import VmLocks
from hvgui.controller.operations.plan import Step
from hvgui.domain.keys import HostId, VmId, VmKey

ONE, OTHER = (VmKey(HostId("h"), VmId(name)) for name in ("A", "B"))


def step(key: VmKey, *, passes: bool = False) -> Step:
    return Step(name="x", stage="applying", serves=(0,), lock=key, subject="vm", passes=passes)


@pytest.fixture
def locks() -> VmLocks:
    return VmLocks()


def taken_by_others(locks: VmLocks, which: Step, wake: Callable[[], None] = lambda: None) -> bool:
    return not locks.take(which.place, "another operation", wake)


def test_a_place_is_held_until_its_last_step_has_ended(locks: VmLocks) -> None:
    first, second, elsewhere = step(ONE), step(ONE), step(OTHER)
    places, woken = Places(locks), list[str]()
    places.expect([first, second, elsewhere])
    assert places.take(first, lambda: None)
    assert places.is_busy(first.place)
    assert not places.is_busy(elsewhere.place)
    places.ended(first)
    assert not places.is_busy(first.place)
    assert taken_by_others(locks, first, lambda: woken.append("other")), "one more step is to come"
    assert places.take(second, lambda: None)
    places.ended(second)
    assert woken == ["other"]
    assert not taken_by_others(locks, first)
    assert not taken_by_others(locks, elsewhere), "nothing was sent there"


def test_a_step_that_rests_leaves_its_place_locked_but_not_busy(locks: VmLocks) -> None:
    one = step(ONE)
    places = Places(locks)
    places.expect([one])
    assert places.take(one, lambda: None)
    places.rest(one)
    assert not places.is_busy(one.place)
    assert taken_by_others(locks, one)
    places.release([one, one])
    assert not taken_by_others(locks, one)


def test_who_passes_does_not_wait_and_locks_nobody_out(locks: VmLocks) -> None:
    one = step(ONE, passes=True)
    assert locks.take(one.place, "another operation", lambda: None)
    places = Places(locks)
    places.expect([one])
    assert places.take(one, lambda: None)
    places.ended(one)
    assert not locks.take(one.place, places, lambda: None), "still the other's"
