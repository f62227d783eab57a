"""Virtual hard disks in hard drives: attached, replaced and detached, each call read back. No file is ever deleted."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from hvgui.controller.operations.entries import wish_in
from hvgui.controller.operations.kinds.device_change import DeviceChange
from hvgui.controller.operations.kinds.disk_files import with_names, working
from hvgui.controller.operations.kinds.media import about_file
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
from hvgui.domain.devices.device import DeviceKind
from hvgui.domain.devices.device_extras import DiskType
from hvgui.domain.devices.vm_hardware import file_name
from hvgui.domain.hosts.host_files import same_content
from hvgui.domain.keys import VmKey
from hvgui.domain.operations.outcome import Outcome
from hvgui.domain.operations.plan import Verdict
from hvgui.domain.operations.record import Asked
from hvgui.domain.operations.undoing import Now
from hvgui.domain.settings.disk_work import DiskFacts, KnownDisks, creation, refusal
from hvgui.domain.settings.disks import NEW_CONTROLLER, DiskWish, NewDisk, closed_to_disks, disk_fault
from hvgui.domain.settings.media import HardDrive, VmDrives, made_at, on_read, on_written, place_of
from hvgui.domain.settings.setting_rules import Closed
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.domain.vms.power import Power
from hvgui.hyperv.changing import Beginning
from hvgui.hyperv.disk_facts import read_disk_facts, read_host_disks
from hvgui.hyperv.host_reading import Dialect
from hvgui.hyperv.image_service import STORAGE_JOB, find_storage_job
from hvgui.hyperv.media import read_drives, read_place, send_drive, send_eject, send_insert, send_removal, send_replace
from hvgui.wsman.exchange import Exchange
from hvgui.wsman.requests import EndpointReference

_DISK = DeviceKind.HARD_DRIVE
_SUBJECT = _DISK.value
#: JobType of each call (hyperv-wmi-v2 18.3).
_JOB_TYPES = {
    "add-drive": frozenset({30}),
    "attach": frozenset({30}),
    "replace": frozenset({31}),
    "detach": frozenset({32}),
    "remove-drive": frozenset({32}),
    "put-back": frozenset({32}),
}
_ATTACHED = "attached"


class DiskChange(DeviceChange[DiskWish, KnownDisks]):
    """Attaching, replacing and detaching virtual hard disks, with the drives that they are in."""

    name = "disk"

    def device(self, wish: DiskWish) -> str:
        return file_name(wish.file or "")

    def wanted(self, wish: DiskWish) -> str | None:
        return wish.file

    def read(
        self, wishes: Sequence[DiskWish], dialect: Dialect, context: Context
    ) -> Exchange[Mapping[VmKey, KnownDisks | Trouble]]:
        keys = {wish.key.vm: wish.key for wish in wishes}
        found = yield from read_drives(tuple(keys))
        made = [file for wish in wishes if wish.make for file in (wish.file, wish.make.parent) if file]
        if made:
            there = [wish.file for wish in wishes if wish.file and not wish.make]
            facts = yield from read_disk_facts([*made, *there])
            return {keys[vm]: KnownDisks(drives, facts.host, facts) for vm, drives in found.items()}
        files = {wish.file for wish in wishes if wish.file and disk_fault(wish.file) is None}
        if not files:
            return {keys[vm]: KnownDisks(drives) for vm, drives in found.items()}
        host = yield from read_host_disks(files)
        return {keys[vm]: KnownDisks(drives, host) for vm, drives in found.items()}

    def read_back(
        self, wishes: Sequence[DiskWish], dialect: Dialect, context: Context
    ) -> Exchange[Mapping[VmKey, KnownDisks | Trouble]]:
        keys = {wish.key.vm: wish.key for wish in wishes}
        found = yield from read_drives(tuple(keys))
        return {keys[vm]: KnownDisks(drives) for vm, drives in found.items()}

    def plan(
        self,
        wishes: Sequence[DiskWish],
        known: Mapping[VmKey, KnownDisks | Trouble],
        dialect: Dialect,
        context: Context,
    ) -> Plan:
        steps: list[Step] = []
        last: dict[VmKey, int] = {}
        found: dict[int, Decided] = {}
        planned = _Planned()
        # What is detached first makes room for what is attached.
        for item in sorted(range(len(wishes)), key=lambda place: wishes[place].file is not None):
            wish = wishes[item]
            subject, there = context.name_of(wish.key), known.get(wish.key)
            trouble = gone(known, wish.key, subject)
            if trouble is not None or not isinstance(there, KnownDisks):
                found[item] = Decided(Verdict.REFUSED, trouble=trouble)
                continue
            found[item] = _decided(wish, there, planned, context)
            if found[item].verdict is Verdict.WILL_CHANGE:
                drive = planned.left(wish, there.drives)
                planned.add(wish, there.drives)
                for step in _steps(dialect, wish, there.drives, drive, subject, item, len(steps), last.get(wish.key)):
                    last[wish.key] = len(steps)
                    steps.append(step)
        return Plan(tuple(found[item] for item in range(len(wishes))), tuple(steps))

    def sight(self, wish: DiskWish, before: KnownDisks | None, now: KnownDisks, trace: Trace) -> Sight:
        drive = now.drives.disk(_tail(wish, now.drives))
        was = None if before is None else before.drives.disk(_tail(wish, before.drives))
        value = None if drive is None else drive.file
        unchanged = before is not None and (None if was is None else was.file) == value
        partly = None
        if wish.make is not None and "create" in trace.done and not value:
            # The file stays where it was made, whatever became of the drive.
            return Sight(Shown.NO, value, partly=Trouble(TroubleKind.DISK_NOT_ATTACHED, detail=wish.file or ""))
        if value == "" and before is not None and not unchanged:
            # The drive is there without its disk: it could not be taken back, or not be removed.
            partly = Trouble(TroubleKind.DISK_DRIVE_EMPTY)
        return Sight(Shown.YES if same_content(value, wish.file) else Shown.NO, value, unchanged, partly=partly)

    def patience(self, wish: DiskWish, *, caused: bool) -> float:
        return LINKS_WITHIN if caused and wish.file else super().patience(wish, caused=caused)

    def outcome(self, wish: DiskWish, outcome: Outcome, *, stopped: bool) -> Outcome:
        return about_file(outcome, wish.file or "")

    def restore(self, asked: Asked, now: Now | None) -> DiskWish | None:
        expected = () if now is None else (now.value,)
        drive = asked.subject.removeprefix(f"{_SUBJECT}/")
        on = on_read(wish_in(asked)[1].get("on")) if drive.startswith(NEW_CONTROLLER) else None
        added = asked.wanted is None
        return DiskWish(key=asked.key, drive=drive, file=asked.before, added=added, on=on, expected=expected)

    def encode(self, wish: DiskWish) -> dict[str, object]:
        made = wish.make
        return {
            "drive": wish.drive,
            "file": wish.file,
            "added": wish.added,
            "on": on_written(wish.on),
            "make": None if made is None else [made.type.name.lower(), made.size, made.parent, made.block, made.sector],
        }

    def decode(self, key: VmKey, wish: Mapping[str, object]) -> DiskWish:
        file = wish["file"]
        return DiskWish(
            key=key,
            drive=str(wish["drive"]),
            file=None if file is None else str(file),
            added=bool(wish["added"]),
            make=_made_as(wish.get("make")),
            on=on_read(wish.get("on")),
        )

    def find(
        self,
        wish: DiskWish,
        step: Step,
        learned: Learned,
        ages: Callable[[], tuple[float, float]],
        context: Context,
    ) -> Exchange[EndpointReference | None]:
        if step.job_class == STORAGE_JOB:
            return find_storage_job(wish.file or "", step.job_types, ages)
        return super().find(wish, step, learned, ages, context)


def _made_as(said: object) -> NewDisk | None:
    if said is None:
        return None
    if not isinstance(said, list) or len(said) not in (3, 5):
        raise TypeError(said)
    kind, size, parent, block, sector = said if len(said) == 5 else (*said, 0, 0)
    if not all(isinstance(number, int) for number in (size, block, sector)):
        raise TypeError(said)
    return NewDisk(DiskType[str(kind).upper()], size, str(parent), block, sector)


def _tail(wish: DiskWish, there: VmDrives) -> str:
    return made_at(wish.drive, wish.on, there)


class _Planned:
    """What the wishes before one change, by VM and path in lower case."""

    def __init__(self) -> None:
        self._attached: set[str] = set()
        self._freed: set[tuple[VmKey, str]] = set()
        self._slots: set[tuple[VmKey, str]] = set()

    def add(self, wish: DiskWish, there: VmDrives) -> None:
        drive = there.disk(_tail(wish, there))
        if drive is not None and drive.file:
            self._freed.add((wish.key, drive.file.casefold()))
        if wish.file is None:
            self._slots.add((wish.key, wish.drive))
        else:
            self._attached.add(wish.file.casefold())

    def has(self, file: str) -> bool:
        """Whether a disk is attached by another wish."""
        return file.casefold() in self._attached

    def frees(self, key: VmKey, file: str) -> bool:
        """Whether a VM lets go of a disk before."""
        return (key, file.casefold()) in self._freed

    def empties(self, key: VmKey, drive: str) -> bool:
        """Whether a slot is empty then."""
        return (key, drive) in self._slots

    def left(self, wish: DiskWish, there: VmDrives) -> HardDrive | None:
        """The drive in a wish's slot, as it is then."""
        return None if wish.file and self.empties(wish.key, wish.drive) else there.disk(_tail(wish, there))


def _decided(wish: DiskWish, there: KnownDisks, planned: _Planned, context: Context) -> Decided:
    drive = planned.left(wish, there.drives)
    before = None if drive is None else drive.file
    if wish.expected and not same_content(before, wish.expected[0]):
        trouble: Trouble | None = Trouble(TroubleKind.CHANGED_MEANWHILE, context.name_of(wish.key))
    elif same_content(before, wish.file):
        return Decided(Verdict.AGREES, before)
    else:
        trouble = _refused(wish, there, drive, planned, context)
    return Decided(Verdict.WILL_CHANGE if trouble is None else Verdict.REFUSED, before, trouble)


def _refused(
    wish: DiskWish, there: KnownDisks, drive: HardDrive | None, planned: _Planned, context: Context
) -> Trouble | None:
    subject, power = context.name_of(wish.key), there.drives.power
    if wish.file is not None and (fault := disk_fault(wish.file)) is not None:
        return Trouble(TroubleKind.DISK_PATH_NOT_LEGAL, subject, f"{wish.file}: {fault.value}")
    if power is Power.SAVED:
        # The host would take it and do nothing (live-hosts C1).
        return Trouble(TroubleKind.VM_SAVED, subject)
    if drive is not None and drive.of_checkpoint:
        return Trouble(TroubleKind.DISK_OF_CHECKPOINT, file_name(drive.file))
    if drive is None and wish.file is not None and not wish.added:
        return Trouble(TroubleKind.NO_HARD_DRIVE, subject)
    # A drive without a disk is what an attempt before has left.
    tail = _tail(wish, there.drives)
    taken = tail in there.drives.taken and not planned.empties(wish.key, wish.drive)
    if wish.added and wish.file is not None and (taken if drive is None else drive.file):
        return Trouble(TroubleKind.PLACE_TAKEN, subject, str(place_of(wish.drive)[1]))
    _, kind = there.drives.controllers.get(place_of(tail)[0], ("", None))
    if kind is None and wish.on is not None and wish.file is not None:
        kind = DeviceKind.SCSI_CONTROLLER
    if kind is None:
        return Trouble(TroubleKind.NO_CONTROLLER, subject)
    reason = closed_to_disks(kind, power)
    if reason is None and drive is not None and drive.file and wish.file and power is not Power.OFF:
        reason = Closed.NOT_OFF
    if reason is not None:
        return Trouble(TroubleKind.SETTING_CLOSED, subject, f"{_SUBJECT}: {reason.value}")
    if wish.make is not None:
        again = planned.has(wish.file or "")
        wrong = refusal(creation(wish), there.facts or DiskFacts())
        return Trouble(TroubleKind.DISK_EXISTS, file_name(wish.file or "")) if again else _told(wrong, wish, context)
    return _refused_file(wish.key, wish.file, there, planned, context) if wish.file else None


def _told(trouble: Trouble | None, wish: DiskWish, context: Context) -> Trouble | None:
    return None if trouble is None else with_names(trouble, wish.key.host, context)


def _refused_file(key: VmKey, file: str, there: KnownDisks, planned: _Planned, context: Context) -> Trouble | None:
    """Why a file cannot be attached: it is not there, somebody has it, or another disk differs from it."""
    host, name = there.host, file_name(file)
    if (trouble := host.troubles.get(file.casefold())) is not None:
        return trouble
    users = [user for user in host.users.get(file.casefold(), ()) if user != key.vm or not planned.frees(key, file)]
    if planned.has(file):
        users.append(key.vm)
    vms = [each for user in users if (each := VmKey(key.host, user)) == key or each in context.store.vms]
    if vms:
        return Trouble(TroubleKind.DISK_ATTACHED, name, ", ".join(dict.fromkeys(map(context.name_of, vms))))
    child = host.children.get(file.casefold())
    if users or child is not None:
        # A checkpoint has it in a drive: what is written since differs from it.
        return Trouble(TroubleKind.DISK_IS_PARENT, name, file_name(child or ""))
    return Trouble(TroubleKind.DISK_NOT_PROVED, name, str(host.unasked)) if host.unasked else None


def _steps(
    dialect: Dialect,
    wish: DiskWish,
    there: VmDrives,
    drive: HardDrive | None,
    subject: str,
    item: int,
    first: int,
    behind: int | None,
) -> Iterator[Step]:
    """A disk needs its drive, and a drive lets go of its disk first: two calls, one after the other (2.2).

    A drive that was made for a disk that the host does not take is removed again.
    """
    file, vm = wish.file, wish.key.vm

    def step(
        name: str,
        send: Callable[[Learned], Exchange[Beginning]],
        *needs: int,
        after: tuple[int, ...] = (),
        learn: Callable[[Sequence[Made]], Exchange[None]] | None = None,
        only_if_failed: bool = False,
    ) -> Step:
        return Step(
            name=name,
            stage="applying",
            serves=(item,),
            lock=wish.key,
            subject=subject,
            send=send,
            needs=needs,
            after=after or (() if behind is None or needs else (behind,)),
            job_types=_JOB_TYPES[name],
            learn=learn,
            lasting=only_if_failed,
            needless=(lambda learned: _ATTACHED in learned) if only_if_failed else None,
        )

    if file is None and drive is not None:
        if drive.medium_id:
            yield step("detach", lambda _: send_eject(dialect, drive, subject))
        needs = (first,) if drive.medium_id else ()
        yield step("remove-drive", lambda _: send_removal(dialect, drive.instance_id, subject), *needs)
    if file is None:
        return
    needs = ()
    if wish.make is not None:
        yield working(creation(wish), wish.key, (item,), () if behind is None else (behind,))
        needs, first = (first,), first + 1
    if drive is not None and drive.medium_id:
        yield step("replace", lambda _: send_replace(dialect, drive, file, subject), *needs)
        return
    slot = place_of(wish.drive)[1]

    def add(_: Learned) -> Exchange[Beginning]:
        parent, _tail = yield from read_place(vm, wish.drive, wish.on, there, subject)
        return (yield from send_drive(dialect, vm, parent, slot, subject, _DISK))

    def fill(_: Learned) -> Exchange[Beginning]:
        parent, tail = yield from read_place(vm, wish.drive, wish.on, there, subject)
        made = drive or HardDrive(tail, f"{parent}\\{slot}\\D")
        return (yield from send_insert(dialect, vm, made, file, subject, _DISK))

    if drive is None:
        yield step("add-drive", add, *needs)
        needs, first = (first,), first + 1
    attach = first
    yield step("attach", fill, *needs, learn=_note_attached)
    if drive is None or wish.added:
        yield step(
            "put-back",
            lambda _: _take_back(dialect, wish, subject),
            *needs,
            after=(attach,),
            only_if_failed=True,
        )


def _note_attached(made: Sequence[Made]) -> Exchange[None]:
    """The host has taken a disk: its drive stays."""
    yield from ()
    for one in made:
        one.learned[_ATTACHED] = "yes"


def _take_back(dialect: Dialect, wish: DiskWish, subject: str) -> Exchange[Beginning]:
    """Remove a drive that is still empty; nothing is to be done when it is not there, or has its disk after all."""
    there = (yield from read_drives((wish.key.vm,))).get(wish.key.vm)
    drive = None if there is None else there.disk(_tail(wish, there))
    if drive is None or drive.medium_id:
        return Beginning()
    return (yield from send_removal(dialect, drive.instance_id, subject))


DISKS = DiskChange()
