"""SCSI controllers: one more, one less, while the VM is off (hyperv-hardware 2.1, row 1 of 8)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from hvgui.controller.operations.entries import wish_in
from hvgui.controller.operations.kinds.device_change import DriveChange
from hvgui.controller.operations.plan import (
    LINKS_WITHIN,
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
from hvgui.domain.devices.device import DeviceKind
from hvgui.domain.keys import VmKey
from hvgui.domain.operations.plan import Verdict
from hvgui.domain.operations.record import Asked
from hvgui.domain.operations.undoing import Now
from hvgui.domain.settings.disks import MOST_CONTROLLERS, NEW_CONTROLLER, ControllerWish, closed_to_controllers
from hvgui.domain.settings.media import VmDrives, place_of
from hvgui.domain.settings.setting_rules import Closed
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.hyperv.changing import Beginning
from hvgui.hyperv.host_reading import Dialect
from hvgui.hyperv.media import send_controller, send_removal
from hvgui.values import replace
from hvgui.wsman.exchange import Exchange

_SCSI = DeviceKind.SCSI_CONTROLLER
_SUBJECT = _SCSI.value
#: What the journal writes for a controller that is there: none has a name of its own (live-hosts E5).
_THERE = "SCSI Controller"
_ADDED, _REMOVED = frozenset({30}), frozenset({32})


class ControllerChange(DriveChange[ControllerWish]):
    """Adding and removing SCSI controllers."""

    name = "controller"

    def wanted(self, wish: ControllerWish) -> str | None:
        return _THERE if wish.present else None

    def plan(
        self,
        wishes: Sequence[ControllerWish],
        known: Mapping[VmKey, VmDrives | Trouble],
        dialect: Dialect,
        context: Context,
    ) -> Plan:
        decided: list[Decided] = []
        steps: list[Step] = []
        last: dict[VmKey, int] = {}
        made: dict[VmKey, int] = {}
        for item, wish in enumerate(wishes):
            subject, there = context.name_of(wish.key), known.get(wish.key)
            trouble = gone(known, wish.key, subject)
            if trouble is not None or not isinstance(there, VmDrives):
                decided.append(Decided(Verdict.REFUSED, trouble=trouble))
                continue
            one = _decided(wish, there, subject, made.get(wish.key, 0))
            decided.append(one)
            if one.verdict is not Verdict.WILL_CHANGE:
                continue
            if wish.present:
                made[wish.key] = made.get(wish.key, 0) + 1
                send: Callable[[], Exchange[Beginning]] = partial(send_controller, dialect, wish.key.vm, subject)
            else:
                send = partial(send_removal, dialect, there.controllers[_tail(wish, there)][0], subject)
            steps.append(
                Step(
                    name="add-controller" if wish.present else "remove-controller",
                    stage="applying",
                    serves=(item,),
                    lock=wish.key,
                    subject=subject,
                    send=_without_learned(send),
                    after=(last[wish.key],) if wish.key in last else (),
                    job_types=_ADDED if wish.present else _REMOVED,
                )
            )
            last[wish.key] = len(steps) - 1
        return Plan(tuple(decided), tuple(steps))

    def sight(self, wish: ControllerWish, before: VmDrives | None, now: VmDrives, trace: Trace) -> Sight:
        there = _is_there(wish, now)
        unchanged = before is not None and before.controllers.keys() == now.controllers.keys()
        return Sight(Shown.YES if there is wish.present else Shown.NO, _THERE if there else None, unchanged)

    def patience(self, wish: ControllerWish, *, caused: bool) -> float:
        return LINKS_WITHIN if caused and wish.present else super().patience(wish, caused=caused)

    def about(self, asked: Asked) -> str:
        """Each controller that was added is one of its own."""
        return asked.subject if asked.wanted is None else f"{asked.subject}{asked.wish}"

    def restore(self, asked: Asked, now: Now | None) -> ControllerWish | None:
        expected = () if now is None else (now.value,)
        if asked.wanted is None:
            return ControllerWish(key=asked.key, expected=expected)
        made = self.decode(asked.key, wish_in(asked)[1])
        return None if made.known is None else replace(made, present=False, expected=expected)

    def encode(self, wish: ControllerWish) -> dict[str, object]:
        return {
            "controller": wish.controller,
            "present": wish.present,
            "known": None if wish.known is None else list(wish.known),
            "nth": wish.nth,
            "emptied": sorted(wish.emptied),
        }

    def decode(self, key: VmKey, wish: Mapping[str, object]) -> ControllerWish:
        known, emptied, nth = wish["known"], wish["emptied"], wish["nth"]
        if not isinstance(emptied, list) or not isinstance(known, list | None) or not isinstance(nth, int):
            raise TypeError(wish)
        return ControllerWish(
            key=key,
            controller=str(wish["controller"]),
            present=bool(wish["present"]),
            known=None if known is None else tuple(map(str, known)),
            nth=nth,
            emptied=frozenset(map(str, emptied)),
        )


def _without_learned(send: Callable[[], Exchange[Beginning]]) -> Callable[[Learned], Exchange[Beginning]]:
    return lambda _: send()


def _tail(wish: ControllerWish, there: VmDrives) -> str:
    """The controller that is meant: the one that is named, or the one that was made."""
    if wish.controller and not wish.controller.startswith(NEW_CONTROLLER):
        return wish.controller
    if wish.known is None:
        return ""
    new = [tail for tail in there.scsi if tail not in wish.known]
    return new[wish.nth] if wish.nth < len(new) else ""


def _is_there(wish: ControllerWish, there: VmDrives) -> bool:
    return _tail(wish, there) in there.scsi


def _decided(wish: ControllerWish, there: VmDrives, subject: str, made: int) -> Decided:
    before = _THERE if _is_there(wish, there) else None
    if wish.expected and before != wish.expected[0]:
        return Decided(Verdict.REFUSED, before, Trouble(TroubleKind.CHANGED_MEANWHILE, subject))
    if (before is not None) is wish.present:
        return Decided(Verdict.AGREES, before)
    reason = closed_to_controllers(there.power)
    if reason is None and wish.present and len(there.scsi) + made >= MOST_CONTROLLERS:
        reason = Closed.FULL
    if reason is not None:
        trouble = Trouble(TroubleKind.SETTING_CLOSED, subject, f"{_SUBJECT}: {reason.value}")
        return Decided(Verdict.REFUSED, before, trouble)
    if wish.present:
        return Decided(Verdict.WILL_CHANGE, before, resolved=replace(wish, known=there.scsi, nth=made))
    left = {drive for drive in there.taken if place_of(drive)[0] == _tail(wish, there)} - wish.emptied
    if left:
        return Decided(Verdict.REFUSED, before, Trouble(TroubleKind.CONTROLLER_NOT_EMPTY, subject, str(len(left))))
    return Decided(Verdict.WILL_CHANGE, before)


CONTROLLERS = ControllerChange()
