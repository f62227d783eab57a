"""Work on virtual hard disk files of a host: made, resized, compacted, converted, merged and reconnected."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from hvgui.domain.devices.device import DeviceKind, made_by_checkpoint
from hvgui.domain.devices.device_extras import DiskFile, DiskType
from hvgui.domain.devices.vm_hardware import file_name
from hvgui.domain.hosts.host_files import fault_of, parent_of, same_path
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.settings.disks import NO_DISKS, DiskWish, HostDisks, NewDisk, disk_fault
from hvgui.domain.settings.media import VmDrives, place_of
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.domain.vms.power import Power
from hvgui.values import Struct, field

GIB = 2**30
_MIB = 2**20
#: Format by the end of a name, and the limits of each (hyperv-hardware 2.5 and 2.6).
VHD, VHDX = 2, 3
_MOST = {VHD: 2040 * GIB, VHDX: 64 * 1024 * GIB}
_LEAST = 3 * 2**20
#: Extension of a virtual floppy disk.
FLOPPY = ".vfd"
#: What Hyper-V Manager offers for a new disk.
USUAL_SIZE = 127 * GIB


class DiskVerb(Enum):
    """What is done with a disk file, in the order of Hyper-V Manager."""

    CREATE = "create"
    FLOPPY = "floppy"
    COMPACT = "compact"
    CONVERT = "convert"
    EXPAND = "expand"
    SHRINK = "shrink"
    MERGE = "merge"
    RECONNECT = "reconnect"


#: Verbs that make a file of their own, and those that give a disk another size.
MAKING = frozenset({DiskVerb.CREATE, DiskVerb.FLOPPY, DiskVerb.CONVERT})
RESIZING = frozenset({DiskVerb.EXPAND, DiskVerb.SHRINK})


class DiskWork(Struct, frozen=True, kw_only=True):
    """One thing done with one file.

    ``path``: the file that is made or changed. ``source``: the disk that is converted, the parent of a new differencing
    disk, or the one that is merged into or reconnected to. ``size``: what the guest sees, in bytes.
    """

    host: HostId
    verb: DiskVerb
    path: str
    source: str = ""
    size: int = 0
    type: DiskType = DiskType.DYNAMIC
    #: Of a new disk in bytes; 0 is the host's choice.
    block: int = 0
    sector: int = 0
    #: Reconnect although the parent has another identifier than the one that the disk was made of.
    any_parent: bool = False

    @property
    def key(self) -> VmKey:
        """The host alone: it is about no VM."""
        return VmKey(self.host, VmId(""))

    @property
    def subject(self) -> str:
        """What the journal names: verb and file."""
        return f"{self.verb.value}/{self.path}"

    @property
    def files(self) -> tuple[str, ...]:
        """Every file that has to be looked at."""
        return tuple(filter(None, (self.path, self.source)))


class DiskFacts(Struct, frozen=True, kw_only=True):
    """What decides on work with disk files of a host. Files by paths in lower case."""

    files: Mapping[str, DiskFile] = field(default_factory=dict)
    host: HostDisks = HostDisks()
    #: VMs that have one of the files in a drive.
    drives: Mapping[VmId, VmDrives] = field(default_factory=dict)
    #: Free bytes by disk ("D:"); without what is not known.
    free: Mapping[str, int] = field(default_factory=dict)

    def file(self, path: str) -> DiskFile | None:
        return self.files.get(path.casefold())

    def users(self, path: str) -> tuple[VmId, ...]:
        """VMs and checkpoints that have a file in a drive."""
        return self.host.users.get(path.casefold(), ())

    def child(self, path: str, but: str = "") -> str:
        """A disk that differs from this one, other than ``but``; empty where none is known."""
        found = [self.host.children.get(path.casefold(), "")]
        return next((each for each in found if each and not same_path(each, but)), "")


class KnownDisks(Struct, frozen=True):
    """What is known of the drives of a VM, and of the files of its host."""

    drives: VmDrives
    host: HostDisks = NO_DISKS
    #: Known where a disk is made.
    facts: DiskFacts | None = None


def creation(wish: DiskWish) -> DiskWork:
    """The work that makes the file of a wish."""
    assert wish.make is not None
    assert wish.file is not None
    return making(wish.key.host, wish.file, wish.make)


def making(host: HostId, path: str, made: NewDisk) -> DiskWork:
    """The work that makes a new disk."""
    return DiskWork(
        host=host,
        verb=DiskVerb.CREATE,
        path=path,
        source=made.parent,
        size=made.size,
        type=made.type,
        block=made.block,
        sector=made.sector,
    )


def block_sizes(kind: DiskType, form: int) -> tuple[int, ...]:
    """Sizes of a block that can be chosen, in bytes, beside the host's own choice; a fixed disk has none."""
    if kind is DiskType.FIXED:
        return ()
    return (_MIB // 2, 2 * _MIB) if form == VHD else tuple(_MIB << power for power in range(9))


def sector_sizes(kind: DiskType, form: int) -> tuple[int, ...]:
    """Sizes of a logical sector that can be chosen; a differencing disk has its parent's (hyperv-hardware 2.5)."""
    if kind is DiskType.DIFFERENCING:
        return ()
    return (512,) if form == VHD else (512, 4096)


def format_of(path: str) -> int:
    """The format that the name of a disk means."""
    return VHD if path.casefold().endswith(".vhd") else VHDX


def refusal(work: DiskWork, facts: DiskFacts) -> Trouble | None:
    """Why something cannot be done now, or would harm somebody; None when nothing speaks against it."""
    if work.verb in MAKING:
        return _closed_to_making(work, facts) or (_of_source(work, facts) if work.source else None)
    disk = facts.file(work.path)
    if disk is None:
        return facts.host.troubles.get(work.path.casefold()) or _trouble(TroubleKind.HOST_FILE_MISSING, work.path)
    return _closed(work, disk, facts)


def closed_verb(verb: DiskVerb, disk: DiskFile, facts: DiskFacts) -> Trouble | None:
    """Why a verb is closed for a disk, whatever else is chosen."""
    if verb is DiskVerb.CONVERT:
        return _attached(disk.path, facts) or _in_use(disk)
    size = {DiskVerb.EXPAND: (disk.most or 0) + GIB, DiskVerb.SHRINK: disk.least or 0}.get(verb, 0)
    source = disk.parents[0] if disk.parents else ""
    return _closed(DiskWork(host=HostId(""), verb=verb, path=disk.path, source=source, size=size), disk, facts)


def _trouble(kind: TroubleKind, path: str, detail: str = "") -> Trouble:
    return Trouble(kind, file_name(path), detail)


def _closed_to_making(work: DiskWork, facts: DiskFacts) -> Trouble | None:
    floppy = work.verb is DiskVerb.FLOPPY
    if (fault := fault_of(work.path, FLOPPY) if floppy else disk_fault(work.path)) is not None:
        return Trouble(TroubleKind.DISK_PATH_NOT_LEGAL, work.path, fault.value)
    if facts.file(work.path) is not None or facts.users(work.path):
        return _trouble(TroubleKind.DISK_EXISTS, work.path)
    if floppy:
        return None
    differs = work.type is DiskType.DIFFERENCING
    if differs is not bool(work.source) and work.verb is DiskVerb.CREATE:
        return _trouble(TroubleKind.DISK_SIZE_NOT_LEGAL, work.path)
    if not differs and work.verb is DiskVerb.CREATE and not _LEAST <= work.size <= _MOST[format_of(work.path)]:
        return _trouble(TroubleKind.DISK_SIZE_NOT_LEGAL, work.path)
    form = format_of(work.path)
    if (work.block and work.block not in block_sizes(work.type, form)) or (
        work.sector and work.sector not in sector_sizes(work.type, form)
    ):
        return _trouble(TroubleKind.DISK_SIZE_NOT_LEGAL, work.path)
    source = facts.file(work.source)
    size = work.size or (source.most if source is not None else 0) or 0
    free = facts.free.get(work.path[:2].upper())
    if work.type is DiskType.FIXED and free is not None and size > free:
        return _trouble(TroubleKind.HOST_DISK_FULL, parent_of(work.path))
    return None


def _of_source(work: DiskWork, facts: DiskFacts) -> Trouble | None:
    source = facts.file(work.source)
    if source is None:
        return facts.host.troubles.get(work.source.casefold()) or _trouble(TroubleKind.HOST_FILE_MISSING, work.source)
    if work.verb is DiskVerb.CONVERT:
        if (source.most or 0) > _MOST[format_of(work.path)]:
            return _trouble(TroubleKind.DISK_SIZE_NOT_LEGAL, work.path)
        return _attached(source.path, facts) or _in_use(source)
    # Whoever writes to the parent of a differencing disk makes that one unreadable (hyperv-hardware 2.4).
    return _attached(source.path, facts)


def _closed(work: DiskWork, disk: DiskFile, facts: DiskFacts) -> Trouble | None:
    verb = work.verb
    if made_by_checkpoint(disk.path):
        return _trouble(TroubleKind.DISK_OF_CHECKPOINT, disk.path)
    if child := facts.child(disk.path):
        return _trouble(TroubleKind.DISK_IS_PARENT, disk.path, file_name(child))
    if facts.host.unasked:
        return _trouble(TroubleKind.DISK_NOT_PROVED, disk.path, str(facts.host.unasked))
    if verb in RESIZING:
        return _closed_to_size(work, disk, facts)
    if verb is DiskVerb.COMPACT:
        if disk.type is DiskType.FIXED and disk.format == VHD:
            return _trouble(TroubleKind.DISK_NOT_POSSIBLE, disk.path)
        return _in_use(disk)
    if disk.type is not DiskType.DIFFERENCING:
        return _trouble(TroubleKind.DISK_NOT_DIFFERENCING, disk.path)
    if verb is DiskVerb.RECONNECT:
        return _in_use(disk) or (_of_parent(work, facts) if work.source else None)
    return _attached(disk.path, facts) or _in_use(disk) or _closed_to_merge(work, disk, facts)


def _of_parent(work: DiskWork, facts: DiskFacts) -> Trouble | None:
    found = facts.host.troubles.get(work.source.casefold())
    if found is None and facts.file(work.source) is None:
        return _trouble(TroubleKind.HOST_FILE_MISSING, work.source)
    return found


def _closed_to_merge(work: DiskWork, disk: DiskFile, facts: DiskFacts) -> Trouble | None:
    """Into the parent: everything else that descends from it becomes unreadable."""
    if not disk.parents or not same_path(disk.parents[0], work.source):
        return _trouble(TroubleKind.DISK_NOT_DIFFERENCING, disk.path)
    if child := facts.child(work.source, but=disk.path):
        return _trouble(TroubleKind.DISK_IS_PARENT, work.source, file_name(child))
    return _attached(work.source, facts) or _of_parent(work, facts)


def _closed_to_size(work: DiskWork, disk: DiskFile, facts: DiskFacts) -> Trouble | None:
    grows = work.verb is DiskVerb.EXPAND
    if not grows and disk.format != VHDX:
        return _trouble(TroubleKind.DISK_NOT_POSSIBLE, disk.path)
    running = [user for user in facts.users(disk.path) if _runs(user, facts)]
    if disk.in_use and (disk.format != VHDX or not running or not all(_on_scsi(u, disk, facts) for u in running)):
        # A disk that runs is resized on SCSI only, and a VHD never (hyperv-hardware 2.6).
        return _trouble(TroubleKind.DISK_IN_USE, disk.path)
    most, least = disk.most or 0, disk.least or _LEAST
    legal = most < work.size <= _MOST.get(disk.format or VHDX, 0) if grows else least <= work.size < most
    return None if legal and not work.size % 512 else _trouble(TroubleKind.DISK_SIZE_NOT_LEGAL, disk.path)


def _runs(user: VmId, facts: DiskFacts) -> bool:
    there = facts.drives.get(user)
    return there is not None and there.power not in (Power.OFF, Power.SAVED)


def _on_scsi(user: VmId, disk: DiskFile, facts: DiskFacts) -> bool:
    there = facts.drives[user]
    places = [place_of(drive.tail)[0] for drive in there.disks if same_path(drive.file, disk.path)]
    kinds = [there.controllers.get(place, ("", None))[1] for place in places]
    return bool(kinds) and all(kind is DeviceKind.SCSI_CONTROLLER for kind in kinds)


def _in_use(disk: DiskFile) -> Trouble | None:
    return _trouble(TroubleKind.DISK_IN_USE, disk.path) if disk.in_use else None


def _attached(path: str, facts: DiskFacts) -> Trouble | None:
    users = facts.users(path)
    return _trouble(TroubleKind.DISK_ATTACHED, path, ", ".join(users)) if users else None
