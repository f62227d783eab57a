"""Images in DVD drives: one call each, read back, and put back by undo. No file is ever written or deleted."""

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
from hvgui.domain.devices import DeviceKind
from hvgui.domain.host_files import fault_of, same_path
from hvgui.domain.keys import VmKey
from hvgui.domain.media import DvdDrive, MediaWish
from hvgui.domain.operation import Item, OperationKind
from hvgui.domain.plan import Verdict
from hvgui.domain.power import Power
from hvgui.domain.record import Asked, RecordKind
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.domain.undoing import Now
from hvgui.domain.vm_hardware import file_name
from hvgui.hyperv.changing import Beginning
from hvgui.hyperv.host_reading import Dialect
from hvgui.hyperv.media import read_dvd_drives, send_eject, send_insert, send_replace
from hvgui.values import replace
from hvgui.wsman.exchange import Exchange

Drives = tuple[DvdDrive, ...]
_SUBJECT = DeviceKind.DVD_DRIVE.value
#: JobType of each call (hyperv-wmi-v2 18.3).
_JOB_TYPES = {"insert": frozenset({30}), "replace": frozenset({31}), "eject": frozenset({32})}
#: Seconds until a medium that was added shows (live-hosts E2).
_LINKS_WITHIN = 3.0


class MediaChange(Change[MediaWish, Drives]):
    """Inserting, replacing and ejecting images."""

    name = "media"
    kind = OperationKind.DVD
    record = RecordKind.DEVICE
    at_once = 16

    def key(self, wish: MediaWish) -> VmKey:
        return wish.key

    def item(self, wish: MediaWish) -> Item:
        return Item(key=wish.key, label=file_name(wish.file))

    def subject(self, wish: MediaWish) -> str:
        return f"{_SUBJECT}/{wish.drive}" if wish.drive else _SUBJECT

    def operation(self, wishes: Sequence[MediaWish]) -> str:
        return "insert" if wishes[0].file else "eject"

    def wanted(self, wish: MediaWish) -> str | None:
        return wish.file

    def read(
        self, wishes: Sequence[MediaWish], dialect: Dialect, context: Context
    ) -> Exchange[Mapping[VmKey, Drives | Trouble]]:
        keys = {wish.key.vm: wish.key for wish in wishes}
        found = yield from read_dvd_drives(tuple(keys))
        return {keys[vm]: drives for vm, drives in found.items()}

    def plan(
        self, wishes: Sequence[MediaWish], known: Mapping[VmKey, Drives | Trouble], dialect: Dialect, context: Context
    ) -> Plan:
        decided, steps = [], []
        for item, wish in enumerate(wishes):
            subject, there = context.name_of(wish.key), known.get(wish.key)
            trouble = gone(known, wish.key, subject)
            drive = _drive(wish, there) if isinstance(there, tuple) else None
            trouble = trouble or _refused(wish, drive, context, subject)
            if trouble is not None or drive is None:
                decided.append(Decided(Verdict.REFUSED, None if drive is None else drive.file, trouble))
                continue
            resolved = replace(wish, drive=drive.tail)
            if same_path(drive.file, wish.file):
                decided.append(Decided(Verdict.AGREES, drive.file, resolved=resolved))
                continue
            decided.append(Decided(Verdict.WILL_CHANGE, drive.file, resolved=resolved))
            steps.append(_step(dialect, wish, drive, subject, item))
        return Plan(tuple(decided), tuple(steps))

    def sight(self, wish: MediaWish, before: Drives | None, now: Drives, trace: Trace) -> Sight:
        drive, was = _drive(wish, now), None if before is None else _drive(wish, before)
        if drive is None:
            return Sight(Shown.NO)
        shown = same_path(drive.file, wish.file)
        return Sight(Shown.YES if shown else Shown.NO, drive.file, was is not None and was.file == drive.file)

    def patience(self, wish: MediaWish, *, caused: bool) -> float:
        return _LINKS_WITHIN if caused and wish.file else super().patience(wish, caused=caused)

    def restore(self, asked: Asked, now: Now | None) -> MediaWish | None:
        if asked.before is None:
            return None
        expected = None if now is None else now.value or ""
        drive = asked.subject.removeprefix(_SUBJECT).removeprefix("/")
        return MediaWish(key=asked.key, file=asked.before, drive=drive, expected=expected)

    def encode(self, wish: MediaWish) -> dict[str, object]:
        return {"file": wish.file, "drive": wish.drive}

    def decode(self, key: VmKey, wish: Mapping[str, object]) -> MediaWish:
        return MediaWish(key=key, file=str(wish["file"]), drive=str(wish["drive"]))


def _drive(wish: MediaWish, drives: Drives) -> DvdDrive | None:
    """The drive that is meant: by its tail, else the first one."""
    if not wish.drive:
        return next(iter(drives), None)
    return next((drive for drive in drives if drive.tail == wish.drive), None)


def _refused(wish: MediaWish, drive: DvdDrive | None, context: Context, subject: str) -> Trouble | None:
    if drive is None:
        return Trouble(TroubleKind.NO_DVD_DRIVE, subject)
    if wish.file and (fault := fault_of(wish.file, ".iso")) is not None:
        return Trouble(TroubleKind.IMAGE_PATH_NOT_LEGAL, subject, f"{wish.file}: {fault.value}")
    vm = context.store.vms.get(wish.key)
    if vm is not None and vm.power is Power.SAVED:
        # The host would take it and do nothing (live-hosts C1).
        return Trouble(TroubleKind.VM_SAVED, subject)
    if wish.expected is not None and not same_path(drive.file, wish.expected):
        return Trouble(TroubleKind.CHANGED_MEANWHILE, subject)
    return None


def _step(dialect: Dialect, wish: MediaWish, drive: DvdDrive, subject: str, item: int) -> Step:
    name = "eject" if not wish.file else "replace" if drive.medium_id else "insert"

    def send(_: Learned) -> Exchange[Beginning]:
        if name == "eject":
            return send_eject(dialect, drive, subject)
        if name == "replace":
            return send_replace(dialect, drive, wish.file, subject)
        return send_insert(dialect, wish.key.vm, drive, wish.file, subject)

    return Step(
        name=name,
        stage="applying",
        serves=(item,),
        lock=wish.key,
        subject=subject,
        send=send,
        job_types=_JOB_TYPES[name],
    )


MEDIA = MediaChange()
