"""What each kind of change makes of a reading, as pure rules: plans, sights, patience, and what the journal keeps."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import pytest

from hvgui.controller.operations.entries import wish_text
from hvgui.controller.operations.execution.judging import patience_of, show_why
from hvgui.controller.operations.execution.ledger import Target
from hvgui.controller.operations.kinds import change_of
from hvgui.controller.operations.kinds.checkpoint_steps import CREATED
from hvgui.controller.operations.kinds.checkpoints import CheckpointChange, trouble_of
from hvgui.controller.operations.kinds.power import GUEST_PATIENCE, POWER, PowerWish
from hvgui.controller.operations.kinds.services import SERVICES
from hvgui.controller.operations.plan import NO_TRACE, Decided, Shown, Sight, Trace
from hvgui.controller.state.intents import Intents
from hvgui.controller.state.store import Store
from hvgui.domain.hosts.host import HostFacts
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.operations.plan import Verdict
from hvgui.domain.operations.record import Asked, RecordKind
from hvgui.domain.operations.undoing import Now
from hvgui.domain.settings.wishes import ServiceWish
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.domain.vms.checkpoints import (
    Checkpoint,
    CheckpointAction,
    CheckpointId,
    CheckpointPolicy,
    CheckpointReading,
    CheckpointTree,
    CheckpointWish,
    Left,
    NextKind,
)
from hvgui.domain.vms.power import ALLOWED_FROM, Power, PowerAction
from hvgui.domain.vms.services import Service, ServiceState
from hvgui.hyperv.changing import Offer
from hvgui.hyperv.host_reading import Dialect
from hvgui.values import replace
from hvgui.wsman.requests import EndpointReference

A, P = CheckpointAction, PowerAction
KEY = VmKey(HostId("h"), VmId("V"))
DIALECT = Dialect(HostFacts(), EndpointReference("r", ()), summary_is_queryable=True)
CHANGE = CheckpointChange()
ONE, TWO, THREE = (CheckpointId(name) for name in ("one", "two", "three"))


@dataclass
class Around:
    """Implements Context, as far as plans want it."""

    store: Store = field(default_factory=Store)
    intents: Intents = field(default_factory=Intents)

    def name_of(self, key: VmKey) -> str:
        return "web"


def point(identifier: CheckpointId, parent: CheckpointId | None = None, name: str = "") -> Checkpoint:
    return Checkpoint(id=identifier, name=name or identifier, parent=parent)


def reading(*points: Checkpoint, now: CheckpointId | None = None, **more: Any) -> CheckpointReading:
    told: dict[str, Any] = {"policy": CheckpointPolicy.STANDARD, "power": Power.RUNNING}
    return CheckpointReading(key=KEY, tree=CheckpointTree(points, now), **told | more)


def wish(action: CheckpointAction, at: CheckpointId | None = None, name: str = "", **more: Any) -> CheckpointWish:
    return CheckpointWish(key=KEY, action=action, point=at, name=name, **more)


TREE = reading(point(ONE), point(TWO, ONE), now=TWO)


def planned(*wishes: CheckpointWish, there: CheckpointReading | Trouble | None = TREE) -> tuple[Decided, ...]:
    return CHANGE.plan(wishes, {} if there is None else {KEY: there}, DIALECT, Around()).decided


def test_what_is_reverted_to_is_settled_by_the_plan() -> None:
    (decided,) = planned(wish(A.REVERT))
    assert (decided.verdict, decided.before) == (Verdict.WILL_CHANGE, "two")
    assert decided.resolved == wish(A.REVERT, TWO)
    (made,) = planned(wish(A.CREATE, name="n"))
    assert (made.before, made.resolved) == (None, wish(A.CREATE, name="n"))


def test_a_name_that_is_there_agrees() -> None:
    assert planned(wish(A.RENAME, ONE, "one")) == (Decided(Verdict.AGREES, "one"),)
    assert planned(wish(A.RENAME, ONE, "two"))[0].verdict is Verdict.WILL_CHANGE


@pytest.mark.parametrize(
    ("asked", "there", "kind"),
    [
        (wish(A.REVERT), reading(point(ONE)), TroubleKind.NO_CHECKPOINT),
        (wish(A.APPLY, THREE), TREE, TroubleKind.CHECKPOINT_GONE),
        (wish(A.DELETE, THREE), TREE, TroubleKind.CHECKPOINT_GONE),
        (wish(A.RENAME, ONE, "x", named="other"), TREE, TroubleKind.CHANGED_MEANWHILE),
        (wish(A.RENAME, ONE, "x" * 101), TREE, TroubleKind.VM_NAME_NOT_LEGAL),
        (wish(A.RENAME, ONE, " "), TREE, TroubleKind.VM_NAME_NOT_LEGAL),
        (wish(A.CREATE, name="a\x07"), TREE, TroubleKind.VM_NAME_NOT_LEGAL),
        (wish(A.CREATE), replace(TREE, policy=CheckpointPolicy.DISABLED), TroubleKind.CHECKPOINTS_DISABLED),
        (
            wish(A.APPLY, ONE, keep_first=True),
            replace(TREE, policy=CheckpointPolicy.DISABLED),
            TroubleKind.CHECKPOINTS_DISABLED,
        ),
        (wish(A.CREATE, promised=NextKind.PRODUCTION), TREE, TroubleKind.CHECKPOINT_KIND_CHANGED),
        (
            wish(A.CREATE),
            replace(TREE, policy=CheckpointPolicy.PRODUCTION_ONLY, backup=ServiceState(Service.BACKUP, False)),
            TroubleKind.PRODUCTION_IMPOSSIBLE,
        ),
        (wish(A.APPLY, ONE), None, TroubleKind.VM_GONE),
        (wish(A.APPLY, ONE), Trouble(TroubleKind.ACCESS_DENIED, "web"), TroubleKind.ACCESS_DENIED),
    ],
)
def test_why_nothing_is_sent(
    asked: CheckpointWish, there: CheckpointReading | Trouble | None, kind: TroubleKind
) -> None:
    (decided,) = planned(asked, there=there)
    assert decided.verdict is Verdict.REFUSED
    assert decided.trouble is not None
    assert (decided.trouble.kind, decided.trouble.subject) == (kind, "web")


@pytest.mark.parametrize(
    "asked",
    [
        wish(A.CREATE),
        wish(A.CREATE, promised=NextKind.STANDARD),
        wish(A.RENAME, ONE, "x", named="one"),
        wish(A.RENAME, ONE, "one", named="other"),
        wish(A.DELETE_SUBTREE, ONE),
    ],
)
def test_what_may_be_sent(asked: CheckpointWish) -> None:
    assert trouble_of(asked, TREE, TREE.tree.find(asked.point), "web") is None


def test_without_a_checkpoint_before_it_the_policy_does_not_matter() -> None:
    disabled = replace(TREE, policy=CheckpointPolicy.DISABLED)
    assert trouble_of(wish(A.APPLY, ONE), disabled, TREE.tree.find(ONE), "web") is None


def seen(
    asked: CheckpointWish, before: CheckpointReading | None, now: CheckpointReading, trace: Trace = NO_TRACE
) -> Sight:
    return CHANGE.sight(asked, before, now, trace)


MADE = Trace(frozenset({"create"}), frozenset({"create"}), {CREATED: "three"})
MORE = reading(point(ONE), point(TWO, ONE), point(THREE, TWO, "auto"), now=THREE)


def test_a_checkpoint_that_was_made_shows_under_its_name() -> None:
    assert seen(wish(A.CREATE), TREE, MORE).shown is Shown.YES
    assert seen(wish(A.CREATE), TREE, MORE).value == "auto"
    assert seen(wish(A.CREATE, name="auto"), None, MORE, MADE).shown is Shown.YES
    unnamed = seen(wish(A.CREATE, name="wanted"), TREE, MORE, MADE)
    assert (unnamed.shown, unnamed.left) == (Shown.NO, True)
    assert unnamed.partly == Trouble(TroubleKind.CHECKPOINT_NOT_NAMED, "auto", "wanted")
    assert seen(wish(A.CREATE), TREE, TREE).shown is Shown.NO
    assert seen(wish(A.CREATE), None, MORE).shown is Shown.CANNOT_TELL
    assert seen(wish(A.CREATE), TREE, TREE).unchanged
    assert not seen(wish(A.CREATE), TREE, MORE).unchanged


@pytest.mark.parametrize("action", [A.APPLY, A.REVERT])
def test_a_state_that_was_true_before_proves_nothing(action: CheckpointAction) -> None:
    at_one = replace(TREE, tree=replace(TREE.tree, now=ONE))
    assert seen(wish(action, ONE), TREE, at_one).shown is Shown.YES
    assert seen(wish(action, ONE), at_one, at_one).shown is Shown.CANNOT_TELL
    assert seen(wish(action, ONE), None, at_one).shown is Shown.CANNOT_TELL
    assert seen(wish(action, ONE), TREE, TREE).shown is Shown.NO
    assert seen(wish(action, ONE), TREE, TREE).value == "two"
    assert seen(wish(action, THREE), TREE, TREE).shown is Shown.NO


def test_names_and_what_is_deleted_show() -> None:
    renamed = reading(point(ONE, name="x"), point(TWO, ONE), now=TWO)
    assert seen(wish(A.RENAME, ONE, "x"), TREE, renamed) == Sight(Shown.YES, "x")
    assert seen(wish(A.RENAME, ONE, "y"), TREE, renamed) == Sight(Shown.NO, "x")
    assert seen(wish(A.RENAME, THREE, "y"), TREE, TREE) == Sight(Shown.NO, None, unchanged=True)
    assert seen(wish(A.DELETE, TWO), TREE, reading(point(ONE), now=ONE)) == Sight(Shown.YES)
    assert seen(wish(A.DELETE, TWO), TREE, TREE) == Sight(Shown.NO, "two", unchanged=True)
    assert seen(wish(A.DELETE_SUBTREE, ONE), TREE, reading()) == Sight(Shown.YES)
    assert seen(wish(A.DELETE_SUBTREE, ONE), TREE, reading(point(TWO))) == Sight(Shown.NO, "two")
    assert seen(wish(A.DELETE_SUBTREE, ONE), None, reading(point(TWO))).shown is Shown.YES


def test_while_the_host_is_at_it_no_is_not_yet() -> None:
    busy = replace(TREE, busy=True)
    assert seen(wish(A.DELETE, TWO), TREE, busy).shown is Shown.NOT_YET
    assert seen(wish(A.DELETE, THREE), TREE, busy).shown is Shown.YES


def test_what_is_left_of_a_checkpoint_without_its_name_is_the_name() -> None:
    rename = wish(A.RENAME, THREE, "wanted")
    assert CHANGE.go_on(wish(A.CREATE, name="wanted"), TREE, MORE, MADE) == rename
    nobody_looked = Trace(frozenset({"create"}), frozenset({"create"}))
    assert CHANGE.go_on(wish(A.CREATE, name="wanted"), TREE, MORE, nobody_looked) == rename
    assert CHANGE.go_on(wish(A.CREATE, name="wanted"), TREE, MORE, NO_TRACE) is None
    assert CHANGE.go_on(wish(A.CREATE, name="wanted"), None, MORE, nobody_looked) is None
    assert CHANGE.go_on(wish(A.CREATE, name="auto"), TREE, MORE, MADE) is None
    assert CHANGE.go_on(wish(A.CREATE), TREE, MORE, MADE) is None
    assert CHANGE.go_on(wish(A.CREATE, name="wanted"), TREE, TREE, MADE) is None


SAVED = replace(TREE, power=Power.SAVED)
STEPS = frozenset({"save", "apply", "start"})


@pytest.mark.parametrize(
    ("done", "now", "left"),
    [
        ({"save"}, SAVED, Left.APPLY_AND_START),
        ({"save", "apply"}, SAVED, Left.START),
        ({"save", "apply"}, TREE, None),
        ({"save"}, replace(TREE, power=Power.STARTING), None),
        (set(), SAVED, None),
        ({"apply"}, SAVED, None),
    ],
)
def test_what_is_left_of_an_apply(done: set[str], now: CheckpointReading, left: Left | None) -> None:
    asked = wish(A.APPLY, ONE, keep_first=True)
    trace = Trace(frozenset(done), STEPS)
    expected = None if left is None else replace(asked, keep_first=False, left=left)
    assert CHANGE.go_on(asked, TREE, now, trace) == expected
    back = None if left is None else replace(asked, keep_first=False, left=Left.START)
    assert CHANGE.put_back(asked, TREE, now, trace) == back


def test_an_apply_that_starts_nothing_has_nothing_left() -> None:
    assert (
        CHANGE.go_on(wish(A.APPLY, ONE), TREE, SAVED, Trace(frozenset({"save"}), frozenset({"save", "apply"}))) is None
    )
    assert CHANGE.put_back(wish(A.CREATE, name="wanted"), TREE, MORE, MADE) is None, "a checkpoint stays"


def entry(change: Any, asked: Any, **more: Any) -> Asked:
    told: dict[str, Any] = {"before": None, "wanted": None, "subject": change.subject(asked), "kind": change.record}
    return Asked(key=KEY, vm="web", host="hv", wish=wish_text(change, asked), **told | more)


@pytest.mark.parametrize(
    ("change", "asked"),
    [
        (CHANGE, wish(A.CREATE, name="n")),
        (CHANGE, wish(A.APPLY, ONE, keep_first=True, left=Left.START)),
        (CHANGE, wish(A.RENAME, ONE, "x")),
        *((POWER, PowerWish(KEY, action, force=force)) for action in P for force in (True, False)),
        *((SERVICES, ServiceWish(KEY, service, on)) for service in Service for on in (True, False)),
    ],
)
def test_a_wish_is_read_as_it_was_written(change: Any, asked: Any) -> None:
    assert change.decode(KEY, change.encode(asked)) == asked
    assert type(change_of(entry(change, asked))) is type(change)


def test_only_a_new_name_is_taken_back() -> None:
    renamed = entry(CHANGE, wish(A.RENAME, ONE, "new"), before="old")
    assert CHANGE.restore(renamed, Now("new")) == wish(A.RENAME, ONE, "old", named="new")
    assert CHANGE.restore(renamed, None) == wish(A.RENAME, ONE, "old")
    assert CHANGE.restore(replace(renamed, before=None), None) is None
    assert CHANGE.restore(entry(CHANGE, wish(A.DELETE, ONE), before="one"), None) is None
    assert CHANGE.about(renamed) == "rename one"
    assert CHANGE.about(replace(renamed, wish="")) == "rename"


def test_what_people_see_of_a_request() -> None:
    assert (CHANGE.item(wish(A.CREATE, name="n")).label, CHANGE.item(wish(A.CREATE)).key) == ("n", KEY)
    assert CHANGE.operation([wish(A.DELETE, ONE), wish(A.CREATE)]) == "delete"
    assert (CHANGE.wanted(wish(A.CREATE, name="n")), CHANGE.wanted(wish(A.CREATE))) == ("n", None)
    assert POWER.operation([PowerWish(KEY, P.SAVE)]) == POWER.wanted(PowerWish(KEY, P.SAVE)) == "save"
    item = SERVICES.item(ServiceWish(KEY, Service.BACKUP, True))
    assert (item.key, item.label, item.on) == (KEY, "backup", True)
    assert [SERVICES.wanted(ServiceWish(KEY, Service.BACKUP, on)) for on in (True, False)] == ["on", "off"]


def test_what_would_happen_twice_is_asked_about() -> None:
    assert {action for action in A if CHANGE.asks(wish(action))} == {A.APPLY, A.REVERT}
    assert {action for action in P if POWER.asks(PowerWish(KEY, action))} == {P.RESET, P.RESTART}
    assert not SERVICES.asks(ServiceWish(KEY, Service.BACKUP, True))


# power


@pytest.mark.parametrize("action", P)
def test_how_long_a_verb_may_take_to_show(action: PowerAction) -> None:
    patience = patience_of(POWER, Target(0, PowerWish(KEY, action), KEY, "web"))
    if action is P.SHUT_DOWN:
        expected: tuple[float, float, TroubleKind] = (GUEST_PATIENCE, GUEST_PATIENCE, TroubleKind.GUEST_STILL_RUNNING)
    else:
        expected = (2.0, 10.0, TroubleKind.NOT_APPLIED)
    change, asked = POWER, PowerWish(KEY, action)
    told = change.patience(asked, caused=True), change.patience(asked, caused=False), change.late(asked, "web").kind
    assert told == expected
    assert change.late(asked, "web").subject == "web"
    assert patience == type(patience)(told[0], told[1], change.late(asked, "web"))


def test_how_long_checkpoints_may_take_to_show() -> None:
    assert [CHANGE.patience(wish(A.CREATE), caused=caused) for caused in (True, False)] == [2.0, 10.0]
    assert [SERVICES.patience(ServiceWish(KEY, Service.BACKUP, True), caused=c) for c in (True, False)] == [0.0, 10.0]


@pytest.mark.parametrize("action", P)
@pytest.mark.parametrize("power", Power)
def test_a_verb_is_planned_where_the_state_allows_it(action: PowerAction, power: Power) -> None:
    plan = POWER.plan([PowerWish(KEY, action)], {KEY: power}, DIALECT, Around())
    if power in ALLOWED_FROM[action]:
        assert plan.decided == (Decided(Verdict.WILL_CHANGE, power.value),)
        (step,) = plan.steps
        assert (step.name, step.lock, step.subject, step.serves) == (action.value, KEY, "web", (0,))
        assert step.passes is (action in (P.TURN_OFF, P.RESET))
        assert step.stage == {P.START: "starting", P.SAVE: "saving"}.get(action, "applying")
    else:
        assert plan.decided == (Decided(Verdict.REFUSED, trouble=Trouble(TroubleKind.INVALID_STATE, "web")),)
        assert plan.steps == ()


@pytest.mark.parametrize(
    ("action", "now", "shown"),
    [
        (P.SHUT_DOWN, Power.OFF, Shown.YES),
        (P.SHUT_DOWN, Power.RUNNING, Shown.NOT_YET),
        (P.SHUT_DOWN, Power.SAVED, Shown.NOT_YET),
        (P.RESET, Power.RUNNING, Shown.CANNOT_TELL),
        (P.RESTART, Power.OFF, Shown.CANNOT_TELL),
        (P.START, Power.RUNNING, Shown.YES),
        (P.START, Power.OFF, Shown.NO),
        (P.SAVE, Power.SAVED, Shown.YES),
        (P.SAVE, Power.RUNNING, Shown.NO),
        (P.SAVE, Power.SAVING, Shown.NOT_YET),
        (P.TURN_OFF, Power.OFF, Shown.YES),
        (P.PAUSE, Power.PAUSED, Shown.YES),
        (P.RESUME, Power.PAUSED, Shown.NO),
    ],
)
def test_whether_a_verb_shows(action: PowerAction, now: Power, shown: Shown) -> None:
    sight = POWER.sight(PowerWish(KEY, action), now, now, NO_TRACE)
    assert (sight.shown, sight.value, sight.unchanged) == (shown, now.value, True)
    assert sight.stage == ("guest-halting" if action is P.SHUT_DOWN else "reading-back")
    assert not POWER.sight(PowerWish(KEY, action), None, now, NO_TRACE).unchanged


# services


def test_services_are_planned_where_they_differ() -> None:
    def decided(on: bool, there: object) -> Decided:
        known: dict[VmKey, Any] = {} if there is None else {KEY: there}
        return SERVICES.plan([ServiceWish(KEY, Service.BACKUP, on)], known, DIALECT, Around()).decided[0]

    offers = {Service.BACKUP: Offer("id", True)}
    assert decided(False, offers) == Decided(Verdict.WILL_CHANGE, "on")
    assert decided(True, offers) == Decided(Verdict.AGREES, "on")
    assert decided(True, {}) == Decided(Verdict.REFUSED, trouble=Trouble(TroubleKind.SERVICE_NOT_OFFERED, "web"))
    assert decided(True, None) == Decided(Verdict.REFUSED, trouble=Trouble(TroubleKind.VM_GONE, "web"))
    denied = Trouble(TroubleKind.ACCESS_DENIED, "web")
    assert decided(True, denied) == Decided(Verdict.REFUSED, trouble=denied)


def test_a_service_shows_as_it_is() -> None:
    asked = ServiceWish(KEY, Service.BACKUP, False)
    on, off = {Service.BACKUP: Offer("id", True)}, {Service.BACKUP: Offer("id", False)}
    assert SERVICES.sight(asked, on, off, NO_TRACE) == Sight(Shown.YES, "off")
    assert SERVICES.sight(asked, on, on, NO_TRACE) == Sight(Shown.NO, "on", unchanged=True)
    assert SERVICES.sight(asked, None, on, NO_TRACE) == Sight(Shown.NO, "on")
    assert SERVICES.sight(asked, {}, on, NO_TRACE) == Sight(Shown.NO, "on")
    assert SERVICES.sight(asked, on, {}, NO_TRACE) == Sight(Shown.NO)


def test_a_service_is_put_back_to_what_it_was() -> None:
    def restored(before: str | None, subject: str = "backup") -> ServiceWish | None:
        told = Asked(key=KEY, vm="w", host="h", kind=RecordKind.SERVICE, subject=subject, before=before, wanted=None)
        return SERVICES.restore(told, None)

    assert restored("on") == ServiceWish(KEY, Service.BACKUP, True)
    assert restored("off") == ServiceWish(KEY, Service.BACKUP, False)
    assert restored(None) is None
    with pytest.raises(ValueError, match="magic"):
        restored("on", "magic")


def test_why_something_was_refused_goes_into_the_list_where_it_was_read() -> None:
    shown: list[object] = []

    class Showing(type(POWER)):  # type: ignore[misc]
        def show(self, wish: PowerWish, now: Power, context: object) -> None:
            shown.append(now)

    target = Target(0, PowerWish(KEY, P.SAVE), KEY, "web")
    show_why(Showing(), target, {KEY: Power.OFF}, Around())
    show_why(Showing(), target, {}, Around())
    show_why(Showing(), target, {KEY: Trouble(TroubleKind.ACCESS_DENIED)}, Around())
    assert shown == [Power.OFF]
