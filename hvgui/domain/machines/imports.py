"""Import of a VM where its files lie: planned first, shown with what does not fit, then registered or taken back
(hyperv-hardware 6.4)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum

from hvgui.domain.hosts.host_files import PathFault, fault_of, parent_of
from hvgui.domain.keys import HostId, VmId, VmKey, vm_id
from hvgui.domain.machines.export import CONFIGURATIONS, DEFINITIONS
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.values import Struct, field

_GUID = re.compile(r"[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")
_POINTS = "Snapshots"


class ImportVerb(Enum):
    """What is done: a VM is planned, becomes one of the host's, or is none any more."""

    PLAN = "plan"
    REGISTER = "register"
    DROP = "drop"


class MisfitKind(Enum):
    """What of a planned VM the host does not have."""

    DISK = "disk"
    IMAGE = "image"
    SWITCH = "switch"


class Misfit(Struct, frozen=True, kw_only=True):
    """One thing that is not there: its path or name, and the InstanceID of what has it."""

    kind: MisfitKind
    what: str
    instance_id: str


class PlannedMachine(Struct, frozen=True, kw_only=True):
    """A planned VM. ``ours``: it was planned by this program, and by no migration."""

    vm: VmId
    name: str
    misfits: tuple[Misfit, ...] = ()
    ours: bool = False

    def of(self, kind: MisfitKind) -> tuple[Misfit, ...]:
        return tuple(misfit for misfit in self.misfits if misfit.kind is kind)


class ImportWish(Struct, frozen=True, kw_only=True):
    """A VM that shall be planned from a definition file, or a planned one that shall be registered or taken back.

    ``switches``: switches in place of those that are missing, by the InstanceIDs of connections; empty for "not
    connected". ``images``: InstanceIDs of media that are ejected since their files are missing.
    """

    host: HostId
    verb: ImportVerb
    definition: str
    name: str = ""
    vm: str = ""
    points: str = ""
    #: VMs that were planned before, so that the new one can be told; None while nobody has looked.
    known: tuple[VmId, ...] | None = None
    switches: Mapping[str, str] = field(default_factory=dict)
    images: tuple[str, ...] = ()

    @property
    def key(self) -> VmKey:
        """The host alone: a planned VM is none of its VMs."""
        return VmKey(self.host, VmId(""))


class HostImports(Struct, frozen=True, kw_only=True):
    """What decides on imports of a host. Files and folders in lower case; None where the host does not tell."""

    vms: Mapping[VmId, str] = field(default_factory=dict)
    planned: Mapping[VmId, str] = field(default_factory=dict)
    misfits: Mapping[VmId, tuple[Misfit, ...]] = field(default_factory=dict)
    files: frozenset[str] | None = None
    folders: frozenset[str] = frozenset()


def definition_fault(path: str) -> PathFault | None:
    """What is wrong with a tidied path of a definition file; None when nothing is."""
    faults = [fault_of(path, extension) for extension in DEFINITIONS]
    return None if None in faults else faults[0]


def guid_in(definition: str) -> VmId | None:
    """The VM that a definition file is named after."""
    found = _GUID.search(definition.rpartition("\\")[2])
    return None if found is None else vm_id(found[0])


def points_folders(definition: str) -> tuple[str, str]:
    """Where the checkpoints of an export are, and the folder that is given where there are none."""
    folder = parent_of(definition)
    inside = folder.rpartition("\\")[2].casefold() == CONFIGURATIONS.casefold()
    return f"{(parent_of(folder) if inside else folder).rstrip(chr(92))}\\{_POINTS}", folder


def refused(wish: ImportWish, now: HostImports) -> Trouble | None:
    """Why a wish is not begun; None when nothing is known that speaks against it."""
    kind = TroubleKind
    if wish.verb is ImportVerb.PLAN:
        if (fault := definition_fault(wish.definition)) is not None:
            return Trouble(kind.IMPORT_PATH_NOT_LEGAL, wish.definition, fault.value)
        vm = guid_in(wish.definition)
        if vm is not None and vm in now.vms:
            return Trouble(kind.IMPORT_REGISTERED, wish.definition, now.vms[vm])
        if vm is not None and vm in now.planned:
            return Trouble(kind.IMPORT_PLANNED, wish.definition)
        if now.files is not None and wish.definition.casefold() not in now.files:
            return Trouble(kind.HOST_FILE_MISSING, wish.definition)
        return None
    vm = VmId(wish.vm)
    if wish.verb is ImportVerb.DROP:
        # Only a planned VM is ever taken back.
        registered = vm in now.vms and vm not in now.planned
        return Trouble(kind.IMPORT_REGISTERED, wish.definition, now.vms[vm]) if registered else None
    if vm not in now.planned:
        return None if vm in now.vms else Trouble(kind.IMPORT_GONE, wish.name)
    left = [misfit.what for misfit in now.misfits.get(vm, ()) if not _mended(misfit, wish)]
    return Trouble(kind.IMPORT_MISFITS, wish.name, ", ".join(left)) if left else None


def _mended(misfit: Misfit, wish: ImportWish) -> bool:
    match misfit.kind:
        case MisfitKind.SWITCH:
            return misfit.instance_id in wish.switches
        case MisfitKind.IMAGE:
            return misfit.instance_id in wish.images
        case MisfitKind.DISK:
            return False
