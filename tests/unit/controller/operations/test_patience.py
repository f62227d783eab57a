"""A host that is busy with a VM is asked again for ten seconds, once in a second."""

from __future__ import annotations

import pytest

from hvgui.controller.operations.execution.patience import Busy
from hvgui.domain.trouble import Trouble, TroubleKind


def refused(code: int) -> Trouble:
    return Trouble(TroubleKind.INVALID_STATE, "DC01", codes=(code,))


@pytest.mark.parametrize("code", [32774, 32775])
def test_a_busy_host_is_asked_again_for_ten_seconds(code: int) -> None:
    busy, began = Busy(), 100.0
    told = [busy.again(1, refused(code), began + second) for second in range(12)]
    assert told == [True] * 10 + [False] * 2


def test_ten_seconds_are_those_of_the_step() -> None:
    busy = Busy()
    assert busy.again(1, refused(32775), 0.0)
    assert busy.again(2, refused(32775), 9.0)
    assert not busy.again(1, refused(32775), 10.0)
    assert busy.again(2, refused(32775), 18.0)


def test_another_refusal_is_final() -> None:
    busy = Busy()
    assert not busy.again(1, refused(32773), 0.0)
    assert not busy.rests(1, 0.0)


def test_a_step_that_was_refused_rests_for_a_second() -> None:
    busy = Busy()
    assert busy.again(1, refused(32775), 5.0)
    assert (busy.rests(1, 5.5), busy.rests(1, 6.0), busy.rests(2, 5.5)) == (True, False, False)
    assert busy.times([1, 2], 5.5) == [6.0]
    assert busy.times([1, 2], 6.0) == [], "it waits for its place now, and no loop runs round for that"
