"""Hard drives to another place: taken out and put in there with everything that was set of them, or put back.

No host moves a drive: it is removed and made anew, while the VM is off (hyperv-hardware 9.2).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence

from hvgui.controller.operations.entries import wish_in
from hvgui.controller.operations.kinds.device_change import DriveChange
from hvgui.controller.operations.plan import (
    LINKS_WITHIN,
    Context,
    Decided,
    Learned,
    Made,
    Plan,
    Shown,
    Sight,
    Step,
    Trace,
    gone,
)
from hvgui.domain.devices.device import SLOTS, DeviceKind
from hvgui.domain.devices.vm_hardware import file_name
from hvgui.domain.hosts.host_files import same_path
from hvgui.domain.keys import VmId, VmKey
from hvgui.domain.operations.plan import Verdict
from hvgui.domain.operations.record import Asked
from hvgui.domain.operations.undoing import Now
from hvgui.domain.settings.disks import PLACE, MoveWish
from hvgui.domain.settings.media import HardDrive, VmDrives, place_of
from hvgui.domain.settings.setting_rules import Closed
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.domain.vms.power import Power
from hvgui.hyperv.changing import Beginning
from hvgui.hyperv.disk_moving import read_carried, read_place_in_boot_order, send_boot_order
from hvgui.hyperv.host_reading import Dialect
from hvgui.hyperv.media import read_drives, send_drive, send_eject, send_insert, send_removal
from hvgui.values import replace
from hvgui.wsman.embedded import Property
from hvgui.wsman.exchange import Exchange

_DISK = DeviceKind.HARD_DRIVE
#: JobType of each call (hyperv-wmi-v2 18.3).
_ADDED, _REMOVED, _SYSTEM = frozenset({30}), frozenset({32}), frozenset({2})
_ATTACHED, _CARRIED, _BOOT = "attached", "carried", "boot"


class MoveChange(DriveChange[MoveWish]):
    """Moving hard drives."""

    name = "disk-move"

    def device(self, wish: MoveWish) -> str:
        return file_name(wish.file)

    def wanted(self, wish: MoveWish) -> str | None:
        return wish.to

    def plan(
        self,
        wishes: Sequence[MoveWish],
        known: Mapping[VmKey, VmDrives | Trouble],
        dialect: Dialect,
        context: Context,
    ) -> Plan:
        decided: list[Decided] = []
        steps: list[Step] = []
        last: dict[VmKey, int] = {}
        taken: set[tuple[VmKey, str]] = set()
        for item, wish in enumerate(wishes):
            subject, there = context.name_of(wish.key), known.get(wish.key)
            trouble = gone(known, wish.key, subject)
            if trouble is not None or not isinstance(there, VmDrives):
                decided.append(Decided(Verdict.REFUSED, trouble=trouble))
                continue
            one = _decided(wish, there, subject, busy=(wish.key, wish.to) in taken)
            decided.append(one)
            if one.verdict is Verdict.WILL_CHANGE:
                taken.add((wish.key, wish.to))
                drive = there.disk(wish.drive)
                assert drive is not None
                moving = _Moving(dialect, replace(wish, file=drive.file), there, drive, subject)
                steps += moving.steps(item, len(steps), last.get(wish.key))
                last[wish.key] = len(steps) - 1
        return Plan(tuple(decided), tuple(steps))

    def sight(self, wish: MoveWish, before: VmDrives | None, now: VmDrives, trace: Trace) -> Sight:
        value = _where(wish, now)
        unchanged = before is not None and _where(wish, before) == value
        partly = Trouble(TroubleKind.DISK_NOWHERE, file_name(wish.file), wish.file) if value is None else None
        return Sight(Shown.YES if value == wish.to else Shown.NO, value, unchanged, partly=partly)

    def patience(self, wish: MoveWish, *, caused: bool) -> float:
        return LINKS_WITHIN if caused else super().patience(wish, caused=caused)

    def restore(self, asked: Asked, now: Now | None) -> MoveWish | None:
        if asked.before is None or asked.wanted is None:
            return None
        was = self.decode(asked.key, wish_in(asked)[1])
        expected = () if now is None else (now.value,)
        return replace(was, drive=asked.wanted, to=asked.before, expected=expected)

    def encode(self, wish: MoveWish) -> dict[str, object]:
        return {"drive": wish.drive, "to": wish.to, "file": wish.file}

    def decode(self, key: VmKey, wish: Mapping[str, object]) -> MoveWish:
        return MoveWish(key=key, drive=str(wish["drive"]), to=str(wish["to"]), file=str(wish["file"]))


def _where(wish: MoveWish, there: VmDrives) -> str | None:
    """The place of the disk; None when no drive has it."""
    if not wish.file:
        return wish.drive if there.disk(wish.drive) is not None else None
    return next((drive.tail for drive in there.disks if same_path(drive.file, wish.file)), None)


def _decided(wish: MoveWish, there: VmDrives, subject: str, *, busy: bool) -> Decided:
    drive, before = there.disk(wish.drive), _where(wish, there)
    if wish.expected and before != wish.expected[0]:
        return Decided(Verdict.REFUSED, before, Trouble(TroubleKind.CHANGED_MEANWHILE, subject))
    if before == wish.to:
        return Decided(Verdict.AGREES, before)
    trouble = _refused(wish, there, drive, subject, busy=busy)
    if trouble is not None:
        return Decided(Verdict.REFUSED, before, trouble)
    assert drive is not None
    return Decided(Verdict.WILL_CHANGE, before, resolved=replace(wish, file=drive.file))


def _refused(wish: MoveWish, there: VmDrives, drive: HardDrive | None, subject: str, *, busy: bool) -> Trouble | None:
    if drive is None or not drive.medium_id:
        return Trouble(TroubleKind.NO_HARD_DRIVE, subject)
    if there.power is not Power.OFF:
        reason = Closed.SAVED if there.power is Power.SAVED else Closed.NOT_OFF
        return Trouble(TroubleKind.SETTING_CLOSED, subject, f"{PLACE}: {reason.value}")
    if drive.of_checkpoint:
        return Trouble(TroubleKind.DISK_OF_CHECKPOINT, file_name(drive.file))
    controller, slot = place_of(wish.to)
    _, kind = there.controllers.get(controller, ("", None))
    if kind is None:
        return Trouble(TroubleKind.NO_CONTROLLER, subject)
    if wish.to in there.taken or busy or slot >= SLOTS[kind]:
        return Trouble(TroubleKind.PLACE_TAKEN, subject, str(slot))
    return None


class _Moving:
    """The steps of one move: out, in, the boot order; and where the host does not take it there, back again."""

    def __init__(self, dialect: Dialect, wish: MoveWish, there: VmDrives, drive: HardDrive, subject: str) -> None:
        self._dialect = dialect
        self._wish = wish
        self._vm: VmId = wish.key.vm
        self._there = there
        self._drive = drive
        self._subject = subject

    def steps(self, item: int, first: int, behind: int | None) -> list[Step]:
        """Numbered from ``first`` on; the first waits for ``behind``."""
        made = self._at(self._wish.to)
        out, off, new, load, clear, drive, back, _ = range(first, first + 8)

        def step(
            name: str,
            send: Callable[[Learned], Exchange[Beginning]],
            jobs: frozenset[int],
            needs: tuple[int, ...] = (),
            after: tuple[int, ...] = (),
            *,
            failed: bool = False,
            learn: Callable[[Sequence[Made]], Exchange[None]] | None = None,
        ) -> Step:
            return Step(
                name=name,
                stage="applying",
                serves=(item,),
                lock=self._wish.key,
                subject=self._subject,
                send=send,
                needs=needs,
                after=after,
                job_types=jobs,
                learn=learn,
                lasting=failed,
                needless=(lambda learned: _ATTACHED in learned) if failed else None,
            )

        found = [
            step("detach", self._take_out, _REMOVED, (), () if behind is None else (behind,)),
            step(
                "remove-drive",
                lambda _: send_removal(self._dialect, self._drive.instance_id, self._subject),
                _REMOVED,
                (out,),
            ),
            step("add-drive", lambda _: self._add(self._wish.to), _ADDED, (off,)),
            step("attach", lambda learned: self._load(made, learned), _ADDED, (new,), learn=_note_attached),
            step("put-back", lambda _: self._clear(made), _REMOVED, (new,), (load,), failed=True),
            step("return-drive", lambda _: self._return(), _ADDED, (out,), (off, new, load, clear), failed=True),
            step("return-disk", lambda learned: self._load(self._drive, learned), _ADDED, (drive,), failed=True),
            step("boot-order", self._order, _SYSTEM, (load,), (back,)),
        ]
        # Generation 1 has no entry for a drive.
        return found if self._there.generation != 1 else found[:-1]

    def _at(self, place: str) -> HardDrive:
        controller, slot = place_of(place)
        return HardDrive(place, f"{self._there.controllers[controller][0]}\\{slot}\\D")

    def _take_out(self, learned: Learned) -> Exchange[Beginning]:
        """What was set of the disk, and its place in the boot order, is read before it is gone."""
        carried = yield from read_carried(self._drive)
        learned[_CARRIED] = json.dumps([[each.name, each.type, each.value] for each in carried])
        if self._there.generation != 1:
            place = yield from read_place_in_boot_order(self._vm, self._drive.tail)
            learned[_BOOT] = "" if place is None else str(place)
        return (yield from send_eject(self._dialect, self._drive, self._subject))

    def _add(self, place: str) -> Exchange[Beginning]:
        controller, slot = place_of(place)
        parent = self._there.controllers[controller][0]
        return send_drive(self._dialect, self._vm, parent, slot, self._subject, _DISK)

    def _load(self, drive: HardDrive, learned: Learned) -> Exchange[Beginning]:
        carried = [Property(name, kind, value) for name, kind, value in json.loads(learned.get(_CARRIED, "[]"))]
        return send_insert(self._dialect, self._vm, drive, self._wish.file, self._subject, _DISK, carried)

    def _clear(self, made: HardDrive) -> Exchange[Beginning]:
        """The new drive goes again while it is empty."""
        drive = yield from self._now(made.tail)
        if drive is None or drive.medium_id:
            return Beginning()
        return (yield from send_removal(self._dialect, drive.instance_id, self._subject))

    def _return(self) -> Exchange[Beginning]:
        """The drive in its old place, unless it is still there."""
        if (yield from self._now(self._drive.tail)) is not None:
            return Beginning()
        return (yield from self._add(self._drive.tail))

    def _now(self, tail: str) -> Exchange[HardDrive | None]:
        found = yield from read_drives((self._vm,))
        return found[self._vm].disk(tail) if self._vm in found else None

    def _order(self, learned: Learned) -> Exchange[Beginning]:
        """The new entry stands at the end of the boot order; it goes where the old one was."""
        place = learned.get(_BOOT, "")
        if not place:
            return Beginning()
        return (yield from send_boot_order(self._dialect, self._vm, self._wish.to, int(place), self._subject))


def _note_attached(made: Sequence[Made]) -> Exchange[None]:
    """The host has taken the disk in its new place."""
    yield from ()
    for one in made:
        one.learned[_ATTACHED] = "yes"


DISK_MOVES = MoveChange()
