"""How often hosts are read: shown ones every few seconds, the others more rarely, minimised windows most rarely."""

from __future__ import annotations

from random import Random

import pytest

from hvgui.controller.hosts.poll_schedule import BULK_REFRESH, FEW, QUOTA_BACK_OFF, PollSchedule


def pace(**set_to: object) -> PollSchedule:
    made = PollSchedule(lambda: 1.0)
    for name, value in set_to.items():
        setattr(made, name, value)
    return made


@pytest.mark.parametrize(
    ("state", "seconds"),
    [
        ({}, 4.0),
        ({"events": True}, 4.0),
        ({"watched": False}, 15.0),
        ({"watched": False, "events": True}, 60.0),
        ({"visible": False}, 60.0),
        ({"visible": False, "watched": False}, 60.0),
        ({"visible": False, "watched": False, "busy": 1}, 1.0),
        ({"busy": 2}, 1.0),
    ],
)
def test_the_interval_follows_from_who_looks(state: dict[str, object], seconds: float) -> None:
    assert pace(**state).interval() == seconds


@pytest.mark.parametrize(
    ("state", "systems", "answers"),
    [
        ({}, 6.0, 60.0),
        ({"events": True}, 60.0, 60.0),
        ({"watched": False}, 12.0, 600.0),
        ({"watched": False, "events": True}, 300.0, 600.0),
        ({"visible": False, "events": True}, 300.0, 600.0),
        ({"busy": 1, "events": True}, 0.0, 60.0),
    ],
)
def test_what_seldom_moves_is_read_seldom_but_while_something_changes(
    state: dict[str, object], systems: float, answers: float
) -> None:
    made = pace(**state)
    assert (made.systems_every, made.answers_every) == (systems, answers)


def test_alarms_come_no_later_because_the_window_is_minimised() -> None:
    made = PollSchedule(lambda: 1.0, lambda: True)
    made.visible, made.events = False, True
    assert made.interval() == 15.0


def test_hosts_that_nobody_watches_do_not_beat_together() -> None:
    random = Random(1)
    waits = {round(PollSchedule(lambda: random.uniform(0.9, 1.1)).interval(), 3) for _ in range(20)}
    assert len(waits) == 20
    assert all(3.0 <= wait <= 5.0 for wait in waits)
    late = PollSchedule(lambda: 1.5)
    assert late.interval() == 6.0
    late.watched = False
    assert late.interval() == 22.5


def test_a_host_that_is_away_is_asked_ever_more_rarely_and_at_once_when_it_is_back() -> None:
    made = pace()
    assert [made.back_off() for _ in range(8)] == [1, 2, 5, 15, 30, 60, 60, 60]
    made.start_over()
    assert made.back_off() == 1
    made.start_over()
    assert [made.back_off(busy=True) for _ in range(3)] == [QUOTA_BACK_OFF[-1]] * 3, "the queue has tried the others"


def test_many_changes_have_the_host_to_themselves_and_a_few_are_followed_closely() -> None:
    made = pace()
    with made.changing(FEW + 1):
        assert (made.interval(), made.sweep) == (BULK_REFRESH, 60.0)
        with made.changing(1):
            assert made.interval() == BULK_REFRESH
    with made.changing(FEW):
        assert (made.interval(), made.sweep) == (1.0, 5.0)
    assert (made.interval(), made.sweep) == (4.0, 0.0)


def test_what_many_changes_have_moved_is_gathered_and_what_one_has_moved_is_read_at_once() -> None:
    assert (pace().gather(1), pace().gather(FEW + 1)) == (0.0, 2.0)


def test_a_person_may_choose_how_often_what_is_shown_is_read() -> None:
    chosen = pace(shown_every=30.0)
    assert chosen.interval() == 30.0
    chosen.busy = 1
    assert chosen.interval() == 1.0, "a change is followed all the same"
    chosen.busy, chosen.visible = 0, False
    chosen.shown_every = 300.0
    assert chosen.interval() == 300.0, "what is not shown is read no more often"
