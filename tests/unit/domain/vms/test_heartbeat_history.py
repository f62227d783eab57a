"""Tapes: runs instead of samples, gaps instead of guesses; alarms only when they mean something."""

from __future__ import annotations

import sys
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.vms.heartbeat import Heartbeat
from hvgui.domain.vms.heartbeat_history import GAP_AFTER, MOST_RUNS, REACH, HeartbeatHistory, Span, Watch
from hvgui.domain.vms.power import Power
from hvgui.domain.vms.vm import Vm
from hvgui.values import replace

OK, LOST = Heartbeat.OK_HEALTHY, Heartbeat.LOST
VM = Vm(key=VmKey(HostId("h"), VmId("A")), name="web", power=Power.RUNNING, heartbeat=OK, uptime_ms=10_000_000)


def test_a_gap_is_unknown_and_a_change_begins_where_it_was_seen() -> None:
    tape = HeartbeatHistory()
    for at in (100.0, 104.0, 108.0):
        tape.sample(at, OK)
    tape.sample(112.0, LOST)
    tape.sample(112.0 + GAP_AFTER + 1, LOST)
    tape.sample(112.0 + GAP_AFTER + 5, LOST)
    again = 112.0 + GAP_AFTER + 1
    assert tape.spans(90.0, again + 10) == (
        Span(90.0, 100.0, None),
        Span(100.0, 112.0, OK),
        Span(112.0, again, None),
        Span(again, again + 4, LOST),
        Span(again + 4, again + 10, None),
    )
    assert tape.since == again, "what was before the gap is not known to have gone on"
    assert tape.trouble(0.0, 1e9) == 4.0


def test_a_tape_that_was_never_written() -> None:
    assert HeartbeatHistory().spans(0.0, 10.0) == (Span(0.0, 10.0, None),)
    assert HeartbeatHistory().since is None


SAMPLES = st.lists(st.tuples(st.floats(0.1, 400.0), st.sampled_from([OK, LOST, Heartbeat.NO_CONTACT])), max_size=60)


@given(SAMPLES, st.floats(0, 5000), st.floats(0.1, 5000))
def test_spans_cover_every_moment_once_and_never_guess(
    steps: list[tuple[float, Heartbeat]], start: float, length: float
) -> None:
    tape, at, seen = HeartbeatHistory(), 0.0, []
    for step, mark in steps:
        at += step
        tape.sample(at, mark)
        seen.append((at, mark))
    spans = tape.spans(start, start + length)
    assert spans[0].start == start
    assert spans[-1].end == start + length
    assert all(one.end == other.start for one, other in pairwise(spans))
    for span in spans:
        middle = (span.start + span.end) / 2
        if any(at == middle for at, _ in seen):
            continue  # a lone sample between two gaps has no length
        before = [s for s in seen if s[0] <= middle]
        after = [s for s in seen if s[0] >= middle]
        known = bool(before and after and after[0][0] - before[-1][0] <= GAP_AFTER)
        assert (span.mark is not None) == known
        if span.mark is not None:
            assert span.mark is before[-1][1]


def test_memory_is_bounded_whatever_happens() -> None:
    quiet, wild = HeartbeatHistory(), HeartbeatHistory()
    for number in range(20_000):
        quiet.sample(number * 4.0, OK)
        wild.sample(number * 4.0, (OK, LOST)[number % 2])
    assert len(quiet) == 1
    assert len(wild) == MOST_RUNS
    run = sys.getsizeof(wild._runs[0]) + 2 * sys.getsizeof(1.5)
    assert 1000 * MOST_RUNS * run < 60 * 2**20


def test_what_is_older_than_the_reach_goes() -> None:
    tape = HeartbeatHistory()
    tape.sample(0.0, OK)
    tape.sample(REACH + 1, OK)
    assert len(tape) == 1


def told(*pictures: tuple[float, Vm]) -> list[float]:
    watch = Watch()
    return [alarm.since for at, vm in pictures if (alarm := watch.look(vm, at)) is not None]


def test_a_lost_guest_is_told_once_after_a_while() -> None:
    lost = replace(VM, heartbeat=LOST)
    assert told((0, VM), (10, lost), (14, lost), (26, lost), (40, lost)) == [10]
    assert told((0, VM), (10, lost), (14, VM), (20, lost), (30, lost)) == [], "one missed beat is no news"
    assert told((0, VM), (10, lost), (30, lost), (40, VM), (50, lost), (70, lost)) == [10, 50]


def test_nobody_is_told_about_paused_starting_or_silent_from_the_first() -> None:
    lost = replace(VM, heartbeat=LOST)
    paused = replace(VM, power=Power.PAUSED, heartbeat=Heartbeat.PAUSED)
    starting = replace(VM, heartbeat=Heartbeat.NO_CONTACT, uptime_ms=20_000)
    assert told((0, VM), (10, paused), (100, paused)) == []
    assert told((0, VM), (10, paused), (100, lost), (200, lost)) == [], "after a pause a guest answers first"
    assert told((0, VM), (10, starting), (100, starting)) == []
    assert told((0, lost), (100, lost)) == []
    assert told((0, VM), (10, replace(lost, power=Power.OFF)), (100, replace(lost, power=Power.OFF))) == []
