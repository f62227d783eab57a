"""Work on virtual hard disk files: each one job of the image service, with its percent, and nothing of it undone."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from hvgui.controller.operations.kinds.host_change import HostChange
from hvgui.controller.operations.plan import Context, Decided, Learned, Plan, Shown, Sight, Step, Trace, gone
from hvgui.domain.devices.device_extras import DiskFile, DiskType
from hvgui.domain.devices.vm_hardware import file_name
from hvgui.domain.hosts.host_files import same_path
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.operations.operation import OperationKind
from hvgui.domain.operations.outcome import Cancelled, Failed, Outcome
from hvgui.domain.operations.plan import Verdict
from hvgui.domain.operations.record import RecordKind
from hvgui.domain.settings.disk_work import RESIZING, DiskFacts, DiskVerb, DiskWork, format_of, refusal
from hvgui.domain.settings.disks import NewDisk
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.hyperv.changing import Beginning
from hvgui.hyperv.disk_facts import read_disk_facts, read_floppies
from hvgui.hyperv.host_reading import Dialect
from hvgui.hyperv.image_service import (
    STORAGE_JOB,
    find_storage_job,
    send_compaction,
    send_conversion,
    send_merge,
    send_new_disk,
    send_new_floppy,
    send_parent,
    send_size,
)
from hvgui.values import replace
from hvgui.wsman.exchange import Exchange
from hvgui.wsman.requests import EndpointReference

_V = DiskVerb
#: JobType of the image service, which counts by itself (hyperv-hardware 2.5); that of reconnecting is not told.
JOB_TYPES = {
    _V.CREATE: frozenset({1}),
    _V.FLOPPY: frozenset({2}),
    _V.COMPACT: frozenset({3}),
    _V.EXPAND: frozenset({4}),
    _V.SHRINK: frozenset({4}),
    _V.MERGE: frozenset({5}),
    _V.CONVERT: frozenset({6}),
    _V.RECONNECT: frozenset[int](),
}


class DiskFileChange(HostChange[DiskWork, DiskFacts]):
    """Making and changing disk files of hosts."""

    name = "disk-file"
    kind = OperationKind.DISK
    record = RecordKind.DISK
    at_once = 4

    def label(self, wish: DiskWork) -> str:
        return file_name(wish.path)

    def operation(self, wishes: Sequence[DiskWork]) -> str:
        return wishes[0].verb.value

    def wanted(self, wish: DiskWork) -> str | None:
        return _wanted(wish)

    def read_host(self, wishes: Sequence[DiskWork], dialect: Dialect, context: Context) -> Exchange[DiskFacts]:
        return _facts(wishes, lambda wish: wish.files, users=True)

    def read_back(
        self, wishes: Sequence[DiskWork], dialect: Dialect, context: Context
    ) -> Exchange[Mapping[VmKey, DiskFacts | Trouble]]:
        facts = yield from _facts(wishes, lambda wish: (wish.path,), users=False)
        return {wish.key: facts for wish in wishes}

    def plan(
        self, wishes: Sequence[DiskWork], known: Mapping[VmKey, DiskFacts | Trouble], dialect: Dialect, context: Context
    ) -> Plan:
        decided: list[Decided] = []
        steps: list[Step] = []
        busy: set[str] = set()
        for item, wish in enumerate(wishes):
            facts = known.get(wish.key)
            trouble = gone(known, wish.key, context.name_of(wish.key))
            if trouble is not None or not isinstance(facts, DiskFacts):
                decided.append(Decided(Verdict.REFUSED, trouble=trouble))
                continue
            files = {file.casefold() for file in wish.files}
            wrong = refusal(wish, facts)
            if wrong is None and files & busy:
                wrong = Trouble(TroubleKind.DISK_IN_USE, file_name(wish.path))
            busy |= files
            before = _value(wish, facts.file(wish.path))
            if wrong is not None:
                decided.append(Decided(Verdict.REFUSED, before, with_names(wrong, wish.host, context)))
                continue
            decided.append(Decided(Verdict.WILL_CHANGE, before))
            steps.append(working(wish, wish.key, (item,)))
        return Plan(tuple(decided), tuple(steps))

    def find(
        self,
        wish: DiskWork,
        step: Step,
        learned: Learned,
        ages: Callable[[], tuple[float, float]],
        context: Context,
    ) -> Exchange[EndpointReference | None]:
        return find_storage_job(wish.path, step.job_types, ages)

    def sight(self, wish: DiskWork, before: DiskFacts | None, now: DiskFacts, trace: Trace) -> Sight:
        disk = now.file(wish.path)
        was = None if before is None else before.file(wish.path)
        value = _value(wish, disk)
        unchanged = before is not None and _value(wish, was) == value
        trouble = now.host.troubles.get(wish.path.casefold())
        if disk is None and trouble is not None and trouble.kind is not TroubleKind.HOST_FILE_MISSING:
            # Somebody works on the file, or it is half made.
            return Sight(Shown.NOT_YET, partly=trouble)
        return Sight(_shown(wish, was, disk), value, unchanged)

    def patience(self, wish: DiskWork, *, caused: bool) -> float:
        return 10.0

    def outcome(self, wish: DiskWork, outcome: Outcome, *, stopped: bool) -> Outcome:
        """A job that was asked to end has ended badly, as it was meant to."""
        if not stopped or not isinstance(outcome, Failed):
            return outcome
        left = outcome.trouble.kind not in (TroubleKind.JOB_FAILED, TroubleKind.NOT_APPLIED)
        return outcome if left else Cancelled()

    def encode(self, wish: DiskWork) -> dict[str, object]:
        return {
            "verb": wish.verb.value,
            "path": wish.path,
            "source": wish.source,
            "size": wish.size,
            "type": wish.type.name.lower(),
            "block": wish.block,
            "sector": wish.sector,
            "any_parent": wish.any_parent,
        }

    def decode(self, key: VmKey, wish: Mapping[str, object]) -> DiskWork:
        size, block, sector = wish["size"], wish.get("block", 0), wish.get("sector", 0)
        if not isinstance(size, int) or not isinstance(block, int) or not isinstance(sector, int):
            raise TypeError(wish)
        return DiskWork(
            host=key.host,
            verb=DiskVerb(str(wish["verb"])),
            path=str(wish["path"]),
            source=str(wish["source"]),
            size=size,
            type=DiskType[str(wish["type"]).upper()],
            block=block,
            sector=sector,
            any_parent=bool(wish["any_parent"]),
        )


def _facts(
    wishes: Sequence[DiskWork], files_of: Callable[[DiskWork], Sequence[str]], *, users: bool
) -> Exchange[DiskFacts]:
    """What decides on these, by the image service; floppy disks are files like others."""
    disks = [file for wish in wishes if wish.verb is not _V.FLOPPY for file in files_of(wish)]
    facts = (yield from read_disk_facts(disks, users=users)) if disks else DiskFacts()
    floppies = yield from read_floppies([wish.path for wish in wishes if wish.verb is _V.FLOPPY])
    troubles = {**facts.host.troubles, **floppies.host.troubles}
    files = {**facts.files, **floppies.files}
    return replace(facts, files=files, host=replace(facts.host, troubles=troubles))


def working(work: DiskWork, lock: VmKey, serves: tuple[int, ...], after: tuple[int, ...] = ()) -> Step:
    """The step that has the image service do something; it takes the file and nothing of a VM."""
    return Step(
        name=work.verb.value,
        stage="applying",
        serves=serves,
        lock=lock,
        takes=work.path.casefold(),
        subject=file_name(work.path),
        send=_sending(work),
        after=after,
        stoppable=True,
        job_types=JOB_TYPES[work.verb],
        job_class=STORAGE_JOB,
    )


def _wanted(wish: DiskWork) -> str | None:
    if wish.verb in RESIZING:
        return str(wish.size)
    if wish.verb is _V.RECONNECT:
        return wish.source
    return None if wish.verb in (_V.MERGE, _V.COMPACT) else wish.path


def _value(wish: DiskWork, disk: DiskFile | None) -> str | None:
    """What there is of a disk, as far as its verb changes it."""
    if disk is None:
        return None
    if wish.verb in RESIZING:
        return str(disk.most)
    if wish.verb is _V.COMPACT:
        return str(disk.size)
    if wish.verb is _V.RECONNECT:
        return disk.parents[0] if disk.parents else ""
    return disk.path


def _shown(wish: DiskWork, was: DiskFile | None, disk: DiskFile | None) -> Shown:
    if wish.verb is _V.MERGE:
        return Shown.NO if disk is not None else Shown.YES
    if disk is None:
        return Shown.NO
    if wish.verb is _V.FLOPPY:
        return Shown.YES
    if wish.verb is _V.COMPACT:
        # Success without shrinking is normal (hyperv-hardware 2.5).
        smaller = was is not None and (disk.size or 0) < (was.size or 0)
        return Shown.YES if smaller else Shown.CANNOT_TELL
    if wish.verb in RESIZING:
        return Shown.YES if disk.most == wish.size else Shown.NO
    if wish.verb is _V.RECONNECT:
        return Shown.YES if disk.parents and same_path(disk.parents[0], wish.source) else Shown.NO
    return Shown.YES if disk.type is wish.type else Shown.NO


def with_names(trouble: Trouble, host: HostId, context: Context) -> Trouble:
    """A trouble that names VMs by their names."""
    if trouble.kind is not TroubleKind.DISK_ATTACHED:
        return trouble
    keys = [VmKey(host, VmId(each)) for each in trouble.detail.split(", ")]
    known = [context.name_of(key) for key in keys if key in context.store.vms]
    if not known:
        # Only checkpoints have it in a drive: what is written since differs from it.
        return replace(trouble, kind=TroubleKind.DISK_IS_PARENT, detail="")
    return replace(trouble, detail=", ".join(dict.fromkeys(known)))


def _sending(wish: DiskWork) -> Callable[[Learned], Exchange[Beginning]]:
    name = file_name(wish.path)

    def send(_: Learned) -> Exchange[Beginning]:
        match wish.verb:
            case _V.CREATE:
                made = NewDisk(wish.type, wish.size, wish.source, wish.block, wish.sector)
                return send_new_disk(wish.path, made, format_of(wish.path), name)
            case _V.FLOPPY:
                return send_new_floppy(wish.path, name)
            case _V.CONVERT:
                return send_conversion(wish.source, wish.path, wish.type, format_of(wish.path), name)
            case _V.COMPACT:
                return send_compaction(wish.path, name)
            case _V.MERGE:
                return send_merge(wish.path, wish.source, name)
            case _V.RECONNECT:
                return send_parent(wish.path, wish.source, name, any_parent=wish.any_parent)
            case _:
                return send_size(wish.path, wish.size, name)

    return send


DISK_FILES = DiskFileChange()
