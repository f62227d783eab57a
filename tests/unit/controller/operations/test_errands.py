"""Errands among the states of a share: who waits for whom, who is told what, and when nothing is done for nobody."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from hvgui.controller.operations.execution.actions import (
    Action,
    Look,
    Patience,
    Phase,
    PollJob,
    Ready,
    Settle,
)
from hvgui.controller.operations.execution.share import Share
from hvgui.controller.operations.plan import Decided, Plan, Shown, Sight, Step
from hvgui.domain.operations.outcome import Cancelled, Done, Failed, Outcome, Unknown, is_closed
from hvgui.domain.operations.plan import Verdict
from tests.support.stories import LATE, LOST, NO, copy_steps

PATIENCE = Patience(0.0, 0.0, LATE)


def share_of(*steps: Step, items: int) -> Share:
    decided = tuple(Decided(Verdict.WILL_CHANGE) for _ in range(items))
    return Share(Plan(decided, steps), ["vm"] * items)


def two_guests() -> Share:
    """One file for two guests; the second must be waited for. Steps: upload, copy, turn-on, copy."""
    return share_of(*copy_steps(0, 1), items=2)


def settled(actions: Sequence[Action]) -> dict[int, Outcome]:
    return {action.item: action.outcome for action in actions if isinstance(action, Settle)}


def ready(actions: Sequence[Action]) -> list[int]:
    return [action.step for action in actions if isinstance(action, Ready)]


def begun(share: Share, *steps: int) -> None:
    for step in steps:
        assert share.claim(step)


def test_a_guest_that_does_not_answer_fails_while_the_file_still_goes_up_for_the_other() -> None:
    share = two_guests()
    assert ready(share.start()) == [0, 2]
    begun(share, 0, 2)
    actions = share.unsent(2, NO)
    assert settled(actions) == {1: Failed(NO)}
    assert ready(share.answered(0, job=False)) == [1], "only the first is sent"


def test_a_file_that_cannot_go_up_fails_for_all_with_its_reason() -> None:
    share = two_guests()
    share.start()
    begun(share, 0, 2)
    assert settled(share.unsent(0, NO)) == {0: Failed(NO), 1: Failed(NO)}
    assert share.answered(2, job=False) == []
    assert all(phase is not Phase.WAITING for phase in share.phases)


def test_what_waits_for_room_is_not_begun_for_nobody() -> None:
    share = two_guests()
    assert ready(share.start()) == [0, 2]
    begun(share, 0)
    share.unsent(0, NO)
    assert not share.claim(2), "its only copy has failed"


def test_a_copy_that_was_cancelled_before_it_was_sent_is_cancelled_whatever_its_file_has_done() -> None:
    share = two_guests()
    share.start()
    begun(share, 0, 2)
    share.answered(0, job=False)
    assert settled(share.cancel()) == {0: Cancelled(), 1: Cancelled()}


@pytest.mark.parametrize("end", [Phase.DONE, Phase.VANISHED])
def test_a_job_that_was_lost_is_asked_for_again_and_not_given_up(end: Phase) -> None:
    share = two_guests()
    share.start()
    begun(share, 0, 2)
    share.answered(0, job=False)
    begun(share, 1)
    share.answered(1, job=True)
    assert share.lost(1, LOST) == [Look(0)]
    told = settled(share.seen(0, Sight(Shown.CANNOT_TELL), 1.0, PATIENCE))[0]
    assert told == Unknown(0.0, LOST)
    assert not is_closed(told)
    assert share.revive(0) == [PollJob(1)]
    share.job_ended(1, end, LOST)
    told = settled(share.seen(0, Sight(Shown.CANNOT_TELL), 2.0, PATIENCE))[0]
    assert told == Done() if end is Phase.DONE else is_closed(told)
