"""When items are looked at: alone at once, many together, and again a while later."""

from __future__ import annotations

from hvgui.controller.operations.execution.looks import Looks


def test_what_is_not_there_yet_is_looked_at_less_and_less_often() -> None:
    looks, now, pauses = Looks(), 100.0, list[float]()
    for _ in range(6):
        looks.want(1, now, again=True)
        due = looks.next()
        assert due is not None
        assert looks.due(due - 0.01, idle=True) == []
        assert looks.due(due, idle=True) == [1]
        pauses.append(due - now)
        now = due
    assert pauses == [0.5, 0.5, 1.0, 2.0, 2.0, 2.0]


def test_an_item_waits_for_others_longer_each_time_while_more_goes_on() -> None:
    looks, now, waits = Looks(), 100.0, list[float]()
    for item in range(6):
        looks.want(item, now, again=False)
        due = looks.next()
        assert due is not None
        assert looks.due(due - 0.01, idle=False) == []
        assert looks.due(due, idle=False) == [item]
        waits.append(due - now)
        now = due
    assert waits == [2.0, 4.0, 8.0, 15.0, 15.0, 15.0]


def test_a_look_is_due_when_it_is_said_to_be() -> None:
    """The time that a look waited for came out a rounding short, and the loop ran round until the clock moved on."""
    looks = Looks()
    looks.want(1, 0.0, again=False)
    looks.due(2.0, idle=False)
    looks.want(2, 3.1, again=False)
    due = looks.next()
    assert due is not None
    assert due - 3.1 < 4.0, "in floating point"
    assert looks.due(due, idle=False) == [2]


def test_when_nothing_else_goes_on_or_many_wait_they_are_looked_at_at_once() -> None:
    looks = Looks()
    looks.want(1, 100.0, again=False)
    assert looks.due(100.0, idle=True) == [1]
    for item in range(64):
        looks.want(item, 100.0, again=False)
        if item < 63:
            assert looks.due(100.0, idle=False) == []
    assert looks.due(100.0, idle=False) == list(range(64))
    assert looks.next() is None
