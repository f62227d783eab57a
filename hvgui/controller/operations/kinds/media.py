"""Images in DVD drives: one call each, read back, and put back by undo. No file is ever written or deleted."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

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
from hvgui.domain.devices.vm_hardware import file_name
from hvgui.domain.hosts.host_files import fault_of, same_content
from hvgui.domain.keys import VmKey
from hvgui.domain.operations.operation import Item, OperationKind
from hvgui.domain.operations.outcome import Failed, Outcome
from hvgui.domain.operations.plan import Verdict
from hvgui.domain.operations.record import Asked
from hvgui.domain.operations.undoing import Now
from hvgui.domain.settings.disks import NEW_CONTROLLER
from hvgui.domain.settings.media import (
    DvdDrive,
    MediaWish,
    VmDrives,
    closed_to_drives,
    made_at,
    on_read,
    on_written,
    place_of,
)
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.domain.vms.power import Power
from hvgui.hyperv.changing import Beginning
from hvgui.hyperv.host_reading import Dialect
from hvgui.hyperv.media import read_place, send_drive, send_eject, send_insert, send_removal, send_replace
from hvgui.values import replace
from hvgui.wsman.exchange import Exchange

_SUBJECT = DeviceKind.DVD_DRIVE.value
#: JobType of each call (hyperv-wmi-v2 18.3).
_JOB_TYPES = {
    "add-drive": frozenset({30}),
    "insert": frozenset({30}),
    "replace": frozenset({31}),
    "eject": frozenset({32}),
    "remove-drive": frozenset({32}),
}


def about_file(outcome: Outcome, path: str) -> Outcome:
    """A failure that is about a file names it: a return value alone does not say which one."""
    if not isinstance(outcome, Failed) or outcome.trouble.kind not in _OF_FILES or outcome.trouble.detail:
        return outcome
    return Failed(replace(outcome.trouble, detail=path))


_OF_FILES = frozenset(
    {
        TroubleKind.HOST_FILE_MISSING,
        TroubleKind.HOST_FILE_DENIED,
        TroubleKind.HOST_FILE_IN_USE,
        TroubleKind.NOT_A_DISK,
    }
)


class MediaChange(DriveChange[MediaWish]):
    """Inserting, replacing and ejecting images; adding and removing drives."""

    name = "media"
    kind = OperationKind.DVD

    def item(self, wish: MediaWish) -> Item:
        return Item(key=wish.key, label=file_name(wish.file or ""))

    def operation(self, wishes: Sequence[MediaWish]) -> str:
        if wishes[0].added or wishes[0].file is None:
            return "add" if wishes[0].added else "remove"
        return "insert" if wishes[0].file else "eject"

    def wanted(self, wish: MediaWish) -> str | None:
        return wish.file

    def plan(
        self, wishes: Sequence[MediaWish], known: Mapping[VmKey, VmDrives | Trouble], dialect: Dialect, context: Context
    ) -> Plan:
        steps: list[Step] = []
        last: dict[VmKey, int] = {}
        # What is taken out first makes room for what is put in.
        order = sorted(range(len(wishes)), key=lambda place: wishes[place].file is not None)
        found: dict[int, Decided] = {}
        for item in order:
            wish = wishes[item]
            subject, there = context.name_of(wish.key), known.get(wish.key)
            trouble = gone(known, wish.key, subject)
            if trouble is not None or not isinstance(there, VmDrives):
                found[item] = Decided(Verdict.REFUSED, trouble=trouble)
                continue
            found[item] = _decided(wish, there, subject)
            if found[item].verdict is Verdict.WILL_CHANGE:
                for step in _steps(dialect, wish, there, subject, item, len(steps), last.get(wish.key)):
                    last[wish.key] = len(steps)
                    steps.append(step)
        return Plan(tuple(found[item] for item in range(len(wishes))), tuple(steps))

    def sight(self, wish: MediaWish, before: VmDrives | None, now: VmDrives, trace: Trace) -> Sight:
        drive, was = _find(wish, now), None if before is None else _find(wish, before)
        value = None if drive is None else drive.file
        unchanged = before is not None and (None if was is None else was.file) == value
        partly = None
        if value == "" and wish.file != "" and before is not None and not unchanged and (wish.file is None or not was):
            # The drive is there, and its image is not: it was added, or stays behind without it.
            partly = Trouble(TroubleKind.DRIVE_LEFT_EMPTY)
        return Sight(Shown.YES if same_content(value, wish.file) else Shown.NO, value, unchanged, partly=partly)

    def patience(self, wish: MediaWish, *, caused: bool) -> float:
        return LINKS_WITHIN if caused and wish.file else super().patience(wish, caused=caused)

    def outcome(self, wish: MediaWish, outcome: Outcome, *, stopped: bool) -> Outcome:
        return about_file(outcome, wish.file or "")

    def restore(self, asked: Asked, now: Now | None) -> MediaWish | None:
        drive = asked.subject.removeprefix(_SUBJECT).removeprefix("/")
        if asked.before is None and not drive:
            return None
        expected = () if now is None else (now.value,)
        on = on_read(wish_in(asked)[1].get("on")) if drive.startswith(NEW_CONTROLLER) else None
        added = asked.wanted is None
        return MediaWish(key=asked.key, file=asked.before, drive=drive, added=added, on=on, expected=expected)

    def encode(self, wish: MediaWish) -> dict[str, object]:
        return {"file": wish.file, "drive": wish.drive, "added": wish.added, "on": on_written(wish.on)}

    def decode(self, key: VmKey, wish: Mapping[str, object]) -> MediaWish:
        file = wish["file"]
        return MediaWish(
            key=key,
            file=None if file is None else str(file),
            drive=str(wish["drive"]),
            added=bool(wish.get("added")),
            on=on_read(wish.get("on")),
        )


def _find(wish: MediaWish, there: VmDrives) -> DvdDrive | None:
    return there.find(made_at(wish.drive, wish.on, there))


def _decided(wish: MediaWish, there: VmDrives, subject: str) -> Decided:
    drive = _find(wish, there)
    before = None if drive is None else drive.file
    trouble = _refused(wish, there, drive, subject)
    if trouble is not None:
        return Decided(Verdict.REFUSED, before, trouble)
    resolved = wish if drive is None else replace(wish, drive=drive.tail)
    agrees = same_content(before, wish.file)
    return Decided(Verdict.AGREES if agrees else Verdict.WILL_CHANGE, before, resolved=resolved)


def _refused(wish: MediaWish, there: VmDrives, drive: DvdDrive | None, subject: str) -> Trouble | None:
    before = None if drive is None else drive.file
    if wish.expected and not same_content(before, wish.expected[0]):
        return Trouble(TroubleKind.CHANGED_MEANWHILE, subject)
    if wish.file and (fault := fault_of(wish.file, ".iso")) is not None:
        return Trouble(TroubleKind.IMAGE_PATH_NOT_LEGAL, subject, f"{wish.file}: {fault.value}")
    if there.power is Power.SAVED:
        # The host would take it and do nothing (live-hosts C1).
        return Trouble(TroubleKind.VM_SAVED, subject)
    if wish.file is None:
        return None if drive is None else _closed(drive.tail, there, subject, adding=False)
    if drive is not None and wish.added and drive.file and not same_content(drive.file, wish.file):
        # Somebody has put a drive there meanwhile, and its image is theirs.
        return Trouble(TroubleKind.PLACE_TAKEN, subject, str(place_of(wish.drive)[1]))
    if drive is not None:
        return None
    if not wish.added:
        return Trouble(TroubleKind.NO_DVD_DRIVE, subject)
    tail = made_at(wish.drive, wish.on, there)
    if tail in there.taken:
        return Trouble(TroubleKind.PLACE_TAKEN, subject, str(place_of(wish.drive)[1]))
    return _closed(tail, there, subject, adding=True, new=wish.on is not None)


def _closed(drive: str, there: VmDrives, subject: str, *, adding: bool, new: bool = False) -> Trouble | None:
    """``new``: the controller may still be added."""
    _, kind = there.controllers.get(place_of(drive)[0], ("", DeviceKind.SCSI_CONTROLLER if new else None))
    if kind is None:
        return Trouble(TroubleKind.NO_CONTROLLER, subject)
    reason = closed_to_drives(kind, there.power, there.generation, adding=adding)
    return None if reason is None else Trouble(TroubleKind.SETTING_CLOSED, subject, f"{_SUBJECT}: {reason.value}")


def _steps(
    dialect: Dialect, wish: MediaWish, there: VmDrives, subject: str, item: int, first: int, behind: int | None
) -> Iterator[Step]:
    """An image needs its drive, and a drive lets go of its image first: two calls, one after the other (2.2)."""
    drive, file, vm = _find(wish, there), wish.file, wish.key.vm
    slot = place_of(wish.drive)[1]

    def add(_: Learned) -> Exchange[Beginning]:
        parent, _tail = yield from read_place(vm, wish.drive, wish.on, there, subject)
        return (yield from send_drive(dialect, vm, parent, slot, subject))

    def fill(_: Learned) -> Exchange[Beginning]:
        parent, tail = yield from read_place(vm, wish.drive, wish.on, there, subject)
        return (yield from send_insert(dialect, vm, DvdDrive(tail, f"{parent}\\{slot}\\D"), file or "", subject))

    def step(name: str, send: Callable[[Learned], Exchange[Beginning]], *needs: int) -> Step:
        return Step(
            name=name,
            stage="applying",
            serves=(item,),
            lock=wish.key,
            subject=subject,
            send=send,
            needs=needs,
            after=() if behind is None or needs else (behind,),
            job_types=_JOB_TYPES[name],
        )

    if drive is None:
        yield step("add-drive", add)
        if file:
            yield step("insert", fill, first)
    elif file is None:
        if drive.medium_id:
            yield step("eject", lambda _: send_eject(dialect, drive, subject))
        yield step(
            "remove-drive",
            lambda _: send_removal(dialect, drive.instance_id, subject),
            *((first,) if drive.medium_id else ()),
        )
    elif not file:
        yield step("eject", lambda _: send_eject(dialect, drive, subject))
    elif drive.medium_id:
        yield step("replace", lambda _: send_replace(dialect, drive, file, subject))
    else:
        yield step("insert", lambda _: send_insert(dialect, vm, drive, file, subject))


MEDIA = MediaChange()
