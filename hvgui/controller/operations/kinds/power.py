"""Power verbs: start, turn off, shut down, restart, save, pause, resume, reset, delete saved state.

Nothing escalates by itself: a guest that does not shut down is only said to run still (hyperv-wmi-v2 5).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from hvgui.controller.operations.plan import (
    Change,
    Context,
    Decided,
    Learned,
    Plan,
    Shown,
    Sight,
    Step,
    Trace,
    gone,
)
from hvgui.domain.keys import VmKey
from hvgui.domain.operations.operation import Item, OperationKind
from hvgui.domain.operations.plan import Verdict
from hvgui.domain.operations.record import RecordKind
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.domain.vms.power import ALLOWED_FROM, SHOWN_BY, STEADY, Power, PowerAction
from hvgui.hyperv.changing import Beginning, send_power
from hvgui.hyperv.host_reading import Dialect
from hvgui.hyperv.list_reading import read_powers
from hvgui.values import Struct
from hvgui.wsman.exchange import Exchange

_A = PowerAction

#: Seconds a guest may take to shut down before it is said that it still runs; Stop-VM waits as long.
GUEST_PATIENCE = 300.0
#: Seconds until a state follows the end of its job.
_FOLLOWS_WITHIN = 2.0
#: Verbs after which a VM looks as before.
_NOT_SEEN = frozenset({_A.RESET, _A.RESTART})
#: JobType of a verb whose state does not tell (hyperv-wmi-v2 18.3).
_JOB_TYPES: dict[PowerAction, frozenset[int]] = {
    _A.RESET: frozenset({28}),
    _A.RESTART: frozenset({29}),
}
_STAGES: dict[PowerAction, str] = {_A.START: "starting", _A.SAVE: "saving"}


class PowerWish(Struct, frozen=True):
    """A verb for one VM. ``force``: the guest's own verbs do not wait for its programs."""

    key: VmKey
    action: PowerAction
    force: bool = False


def power_step(dialect: Dialect, wish: PowerWish, subject: str, serves: tuple[int, ...], *, name: str = "") -> Step:
    """One verb as a step; shared with the changes that need a VM in another state for a while."""

    def send(_: Learned) -> Exchange[Beginning]:
        return send_power(dialect, wish.key, wish.action, wish.force, subject)

    return Step(
        name=name or wish.action.value,
        stage=_STAGES.get(wish.action, "applying"),
        serves=serves,
        lock=wish.key,
        subject=subject,
        send=send,
        passes=wish.action in (_A.TURN_OFF, _A.RESET),
        job_types=_JOB_TYPES.get(wish.action, frozenset()),
    )


class PowerChange(Change[PowerWish, Power]):
    """Power verbs."""

    name = "power"
    kind = OperationKind.POWER
    record = RecordKind.POWER
    at_once = 32

    def key(self, wish: PowerWish) -> VmKey:
        return wish.key

    def item(self, wish: PowerWish) -> Item:
        return Item(key=wish.key)

    def subject(self, wish: PowerWish) -> str:
        return wish.action.value

    def operation(self, wishes: Sequence[PowerWish]) -> str:
        return wishes[0].action.value

    def wanted(self, wish: PowerWish) -> str | None:
        return wish.action.value

    def read(
        self, wishes: Sequence[PowerWish], dialect: Dialect, context: Context
    ) -> Exchange[Mapping[VmKey, Power | Trouble]]:
        keys = {wish.key.vm: wish.key for wish in wishes}
        found = yield from read_powers(tuple(keys))
        return {keys[vm]: power for vm, power in found.items() if vm in keys}

    def plan(
        self, wishes: Sequence[PowerWish], known: Mapping[VmKey, Power | Trouble], dialect: Dialect, context: Context
    ) -> Plan:
        decided, steps = [], []
        for item, wish in enumerate(wishes):
            subject = context.name_of(wish.key)
            trouble, now = gone(known, wish.key, subject), known.get(wish.key)
            if trouble is None and now not in ALLOWED_FROM[wish.action]:
                trouble = Trouble(TroubleKind.INVALID_STATE, subject)
            if trouble is not None:
                decided.append(Decided(Verdict.REFUSED, trouble=trouble))
                continue
            assert isinstance(now, Power)
            decided.append(Decided(Verdict.WILL_CHANGE, now.value))
            steps.append(power_step(dialect, wish, subject, (item,)))
        return Plan(tuple(decided), tuple(steps))

    def sight(self, wish: PowerWish, before: Power | None, now: Power, trace: Trace) -> Sight:
        if wish.action is _A.SHUT_DOWN:
            there = now is Power.OFF
            return Sight(Shown.YES if there else Shown.NOT_YET, now.value, now is before, stage="guest-halting")
        if wish.action in _NOT_SEEN:
            return Sight(Shown.CANNOT_TELL, now.value, now is before)
        if now in SHOWN_BY[wish.action]:
            return Sight(Shown.YES, now.value, now is before)
        return Sight(Shown.NO if now in STEADY else Shown.NOT_YET, now.value, now is before)

    def patience(self, wish: PowerWish, *, caused: bool) -> float:
        if wish.action is _A.SHUT_DOWN:
            return GUEST_PATIENCE
        return _FOLLOWS_WITHIN if caused else 10.0

    def late(self, wish: PowerWish, subject: str) -> Trouble:
        if wish.action is _A.SHUT_DOWN:
            return Trouble(TroubleKind.GUEST_STILL_RUNNING, subject)
        return Trouble(TroubleKind.NOT_APPLIED, subject)

    def asks(self, wish: PowerWish) -> bool:
        return wish.action in _NOT_SEEN

    def show(self, wish: PowerWish, now: Power, context: Context) -> None:
        context.store.put_power(wish.key, now)

    def encode(self, wish: PowerWish) -> dict[str, object]:
        return {"action": wish.action.value, "force": wish.force}

    def decode(self, key: VmKey, wish: Mapping[str, object]) -> PowerWish:
        return PowerWish(key, PowerAction(wish["action"]), force=bool(wish.get("force")))


POWER = PowerChange()
