"""Single turns of a share's states, and what an earlier attempt has left: beside the stories, which end well anyhow."""

from __future__ import annotations

from typing import Any

import pytest

from hvgui.controller.operations.execution.actions import CERTAIN, FINAL, UNCERTAIN, Phase, Ready, Settle, Stop
from hvgui.controller.operations.execution.ledger import Target
from hvgui.controller.operations.execution.share import Share
from hvgui.controller.operations.execution.taking_up import Ended, half_done, take_up
from hvgui.controller.operations.kinds.power import POWER, PowerWish
from hvgui.controller.operations.plan import Decided, Learned, Plan, Shown, Sight, Step, Trace, gone
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.operations.outcome import Cancelled, Done, Failed, Unknown
from hvgui.domain.operations.plan import Verdict
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.domain.vms.power import Power, PowerAction
from hvgui.hyperv.changing import Beginning
from hvgui.values import replace
from hvgui.wsman.exchange import Exchange

KEY, OTHER = VmKey(HostId("h"), VmId("V")), VmKey(HostId("h"), VmId("W"))
NO, AWAY = Trouble(TroubleKind.METHOD_REFUSED, "vm"), Trouble(TroubleKind.HOST_GONE, "host")


def nothing(_: Learned) -> Exchange[Beginning]:
    raise AssertionError
    yield  # type: ignore[unreachable]


def step(name: str, *items: int, needs: tuple[int, ...] = (), **more: Any) -> Step:
    return Step(name=name, stage="x", serves=items or (0,), lock=KEY, subject="vm", send=nothing, needs=needs, **more)


def share(*steps: Step, items: int = 1) -> Share:
    decided = tuple(Decided(Verdict.WILL_CHANGE) for _ in range(items))
    made = Share(Plan(decided, steps), ["vm"] * items)
    made.start()
    return made


def test_phases_are_final_or_not_and_certain_or_not() -> None:
    assert {Phase.DONE, Phase.FAILED, Phase.UNSENT} == CERTAIN
    assert {Phase.LOST, Phase.VANISHED, Phase.STUCK} == UNCERTAIN
    assert FINAL == CERTAIN | UNCERTAIN


def test_only_what_needs_nothing_begins() -> None:
    plan = Plan((Decided(Verdict.WILL_CHANGE),), (step("a"), step("b", needs=(0,))))
    made = Share(plan, ["vm"])
    assert made.start() == [Ready(0)]
    assert made.claim(0)
    assert not made.claim(0), "once"
    assert not made.claim(1)
    assert made.answered(0, job=False) == [Ready(1)]
    assert made.done(0) == {"a"}
    assert made.planned(0) == {"a", "b"}
    assert made.sent(0)


def test_what_is_decided_at_once_is_settled_at_once() -> None:
    plan = Plan((Decided(Verdict.AGREES), Decided(Verdict.REFUSED, trouble=NO), Decided(Verdict.WILL_CHANGE)), ())
    made = Share(plan, ["a", "b", "c"])
    assert made.start() == [
        Settle(0, Done(), True),
        Settle(1, Failed(NO), False),
        Settle(2, Done(), True),
    ]
    assert made.over
    assert not made.sent(0)


def test_an_item_that_cannot_be_looked_at_is_unknown_unless_it_certainly_failed() -> None:
    made = share(step("a"))
    made.claim(0)
    made.lost(0, AWAY)
    assert made.unseen(0, AWAY, 5.0) == [Settle(0, Unknown(5.0, AWAY), False)]
    assert made.unseen(0, AWAY, 6.0) == [], "it has its outcome"
    partly = share(step("a"), step("b", needs=(0,)))
    partly.claim(0)
    partly.answered(0, job=False)
    partly.claim(1)
    partly.refused(1, NO)
    assert partly.failure(0) == NO
    assert partly.refused_by_host(0)
    assert partly.unseen(0, AWAY, 5.0) == [Settle(0, Failed(NO), False)]


def test_who_cancels_stops_what_is_not_sent_and_what_can_be_stopped() -> None:
    made = share(step("a", stoppable=True), step("b", 1), step("c", 2, stoppable=True), items=3)
    made.claim(0)
    made.answered(0, job=True)
    actions = made.cancel()
    assert Stop(0) in actions
    assert [a for a in actions if isinstance(a, Settle)] == [
        Settle(1, Cancelled(), False),
        Settle(2, Cancelled(), False),
    ]
    assert made.cancel() == []
    assert made.phases[1:] == [Phase.UNSENT, Phase.UNSENT]


def test_a_busy_host_is_asked_again_unless_the_user_wants_it_no_more() -> None:
    made = share(step("a"))
    made.claim(0)
    assert made.not_now(0) == [Ready(0)]
    made.claim(0)
    made.cancel()
    assert made.not_now(0) == [Settle(0, Cancelled(), False)]


def test_an_answer_after_cancelling_stops_its_job() -> None:
    made = share(step("a", stoppable=True))
    made.claim(0)
    made.cancel()
    assert made.answered(0, job=True) == [Stop(0)]
    other = share(step("a"))
    other.claim(0)
    other.cancel()
    assert other.answered(0, job=True) == []


# what an earlier attempt has left


class Half(type(POWER)):  # type: ignore[misc]
    """A kind whose changes can be gone on with and put back."""

    def __init__(self, left: bool, shown: Shown = Shown.YES) -> None:
        self.left, self.shown = left, shown

    def go_on(self, wish: PowerWish, before: Any, now: Any, trace: Trace) -> PowerWish | None:
        return replace(wish, action=PowerAction.START) if self.left else None

    def put_back(self, wish: PowerWish, before: Any, now: Any, trace: Trace) -> PowerWish | None:
        return replace(wish, action=PowerAction.TURN_OFF) if self.left else None

    def sight(self, wish: PowerWish, before: Any, now: Any, trace: Trace) -> Sight:
        return Sight(self.shown, now.value, before is now)


BEGUN = Trace(frozenset({"save"}), frozenset({"save", "start"}))
TARGET = Target(0, PowerWish(KEY, PowerAction.SAVE), KEY, "web", trace=BEGUN)


def taken(
    target: Target, *, left: bool = True, shown: Shown = Shown.YES, now: Any = Power.SAVED
) -> tuple[list[Target], list[Ended]]:
    found = take_up(Half(left, shown), [target], {} if now is None else {KEY: now})
    return found.left, found.ended


def test_what_is_left_is_what_is_done() -> None:
    assert taken(TARGET) == ([replace(TARGET, wish=PowerWish(KEY, PowerAction.START))], [])
    back = replace(TARGET, put_back=True)
    assert taken(back) == ([replace(back, wish=PowerWish(KEY, PowerAction.TURN_OFF))], [])


@pytest.mark.parametrize("now", [None, Trouble(TroubleKind.ACCESS_DENIED)])
def test_what_is_new_or_cannot_be_read_passes_as_it_is(now: Any) -> None:
    assert taken(TARGET, now=now) == ([TARGET], [])
    new = replace(TARGET, trace=Trace())
    assert taken(new, left=False) == ([new], [])


def test_what_has_come_true_meanwhile_is_only_told() -> None:
    back = replace(TARGET, put_back=True, when_done=Failed(NO))
    assert taken(back, left=False) == ([], [Ended(back, Failed(NO), "saved")])
    unknown = replace(TARGET, trace=Trace(), unknown=True)
    assert taken(unknown, left=False) == ([], [Ended(unknown, Done(), "saved")])
    assert taken(unknown, left=False, shown=Shown.NO) == ([unknown], [])
    same = replace(unknown, before=Power.SAVED)
    assert taken(same, left=False) == ([same], []), "it was so before"


def test_what_may_only_be_completed_is_never_begun_anew() -> None:
    only = replace(TARGET, only_left=True)
    stopped = Failed(Trouble(TroubleKind.STOPPED_PARTLY, "web"))
    assert taken(only, left=False) == ([], [Ended(only, stopped, "saved")])
    assert taken(TARGET, left=False) == ([TARGET], [])


def test_half_done_items_are_completed_or_put_back() -> None:
    made = share(step("a"), step("b", needs=(0,)))
    made.claim(0)
    made.answered(0, job=False)
    made.claim(1)
    made.lost(1, AWAY)
    assert half_done(made, 0, None) is None
    assert half_done(made, 0, TARGET) is None, "nobody knows how it ended"
    refused = share(step("a"), step("b", needs=(0,)))
    refused.claim(0)
    refused.answered(0, job=False)
    refused.claim(1)
    refused.refused(1, NO)
    assert half_done(refused, 0, TARGET) == replace(TARGET, put_back=True, only_left=True, when_done=Failed(NO))
    unsent = share(step("a"), step("b", needs=(0,)))
    unsent.claim(0)
    unsent.answered(0, job=False)
    unsent.claim(1)
    unsent.unsent(1, AWAY)
    assert half_done(unsent, 0, TARGET) == replace(TARGET, only_left=True)
    repeats = share(step("a", may_repeat=True))
    repeats.claim(0)
    repeats.lost(0, AWAY)
    assert half_done(repeats, 0, TARGET) == replace(TARGET, only_left=True)


def test_why_nothing_is_known_of_a_vm() -> None:
    assert gone({KEY: Power.OFF}, KEY, "web") is None
    assert gone({KEY: NO}, KEY, "web") == NO
    assert gone({KEY: NO}, OTHER, "web") == Trouble(TroubleKind.VM_GONE, "web")
