"""Export of a VM or of a checkpoint: where it goes, what it needs, why it cannot be (hyperv-hardware 6.3)."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from hvgui.domain.hosts.host_files import PathFault, fault_of
from hvgui.domain.keys import VmId, VmKey
from hvgui.domain.machines.new_machine import in_files
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.domain.vms.power import Power
from hvgui.values import Struct, field

#: Folder of an export that has the configuration, and the kinds of file it is written in.
CONFIGURATIONS = "Virtual Machines"
DEFINITIONS = (".vmcx", ".xml")
#: Folder of cluster shared volumes, below the system drive, whose room is not theirs.
_CLUSTER_VOLUMES = ":\\clusterstorage\\"


class Memory(Enum):
    """What becomes of the memory of a VM that runs (CaptureLiveState)."""

    WITH = "with"
    WITHOUT = "without"
    APPLICATION = "application"


class ExportWish(Struct, frozen=True, kw_only=True):
    """A VM, or the ``checkpoint`` with this GUID, that shall be written below a folder of the host."""

    key: VmKey
    name: str
    folder: str
    checkpoint: str = ""
    checkpoint_name: str = ""
    #: Whether all checkpoints go along; one that is exported has none.
    checkpoints: bool = True
    memory: Memory = Memory.WITH

    @property
    def targets(self) -> tuple[str, ...]:
        """The folder that the host makes: by whose name it goes for a checkpoint is UNVERIFIED."""
        above = self.folder.rstrip("\\")
        names = dict.fromkeys(in_files(name) for name in (self.name, self.checkpoint_name) if name)
        return tuple(f"{above}\\{name}" for name in names)

    @property
    def remote(self) -> bool:
        """Whether it goes to a share, which nobody can look into from here."""
        return self.folder.startswith("\\\\")


class ExportFacts(Struct, frozen=True, kw_only=True):
    """What decides on an export, as it was just read. Sizes in bytes, paths in lower case where they are looked up."""

    power: Power = Power.OFF
    #: The host exports it, merges its disks, or works on its checkpoints.
    busy: bool = False
    #: Checkpoints by GUID, with their names.
    points: Mapping[str, str] = field(default_factory=dict)
    #: Size of each file that is copied.
    sizes: Mapping[str, int] = field(default_factory=dict)
    #: Disk files of which the host does not say how large they are.
    unknown: tuple[str, ...] = ()
    #: Disks of the host itself, which no export has.
    passed: tuple[str, ...] = ()
    #: Startup memory, for what is written of a VM that runs.
    memory: int = 0
    free: Mapping[str, int] = field(default_factory=dict)
    #: Folders that were looked for and are there; None where the host does not tell.
    folders: frozenset[str] | None = None
    #: Configuration files in the folders of the export.
    written: tuple[str, ...] = ()

    def needed(self, wish: ExportWish) -> int:
        """How much will be written, as far as it is known."""
        live = self.power is Power.RUNNING and wish.memory is Memory.WITH and not wish.checkpoint
        return sum(self.sizes.values()) + (self.memory if live else 0)

    def room(self, wish: ExportWish) -> int | None:
        """What is free where it goes; None where that is not known, as on a volume of a cluster."""
        if wish.folder.casefold()[1:].startswith(_CLUSTER_VOLUMES):
            return None
        return self.free.get(wish.folder[:2].upper())


def folder_fault(folder: str) -> PathFault | None:
    """What is wrong with a tidied path of a folder on a host, be it on its disks or on a share."""
    if folder[:2] == "\\\\" and len([part for part in folder[2:].split("\\") if part]) < 2:
        return PathFault.NOT_WHOLE
    return fault_of(folder.rstrip("\\") + "\\x", "x")


def refused(wish: ExportWish, facts: ExportFacts) -> Trouble | None:
    """Why an export is not begun; None when nothing is known that speaks against it."""
    kind = TroubleKind
    if (fault := folder_fault(wish.folder)) is not None:
        return Trouble(kind.EXPORT_FOLDER_NOT_LEGAL, wish.folder, fault.value)
    if wish.checkpoint and wish.checkpoint not in facts.points:
        return Trouble(kind.CHECKPOINT_GONE, wish.name)
    if facts.busy:
        return Trouble(kind.VM_BUSY, wish.name)
    if wish.remote or facts.folders is None:
        return None
    if wish.folder.rstrip("\\").casefold() not in facts.folders:
        return Trouble(kind.EXPORT_FOLDER_MISSING, wish.folder)
    there = next((target for target in wish.targets if target.casefold() in facts.folders), None)
    if there is not None:
        return Trouble(kind.EXPORT_EXISTS, there)
    room = facts.room(wish)
    # Disks that are merged while they are written need less than all of their files: the largest is certain.
    whole = wish.checkpoints and not wish.checkpoint
    least = sum(facts.sizes.values()) if whole else max(facts.sizes.values(), default=0)
    if room is not None and least > room:
        return Trouble(kind.EXPORT_NO_ROOM, wish.folder, f"{facts.needed(wish)} {room}")
    return None


def definition_of(wish: ExportWish, written: tuple[str, ...]) -> str:
    """The configuration that the export has written; empty while there is none."""
    vm = VmId(wish.checkpoint or wish.key.vm)
    own = [path for path in written if vm.casefold() in path.casefold()]
    # A checkpoint may be written as itself or as its VM: what lies in a folder that was not there before is ours.
    return next(iter(own or written), "")
