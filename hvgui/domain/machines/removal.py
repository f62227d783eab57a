"""Deletion of a VM: what goes, what stays, and the proof that a disk file is nobody else's (settings-window 4.2)."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from hvgui.domain.devices.device import made_by_checkpoint
from hvgui.domain.hosts.host_files import fault_of
from hvgui.domain.keys import VmId, VmKey
from hvgui.domain.machines.new_machine import NewMachine
from hvgui.domain.settings.disks import DISK_EXTENSIONS
from hvgui.domain.vms.power import Power
from hvgui.values import Struct, field

#: Folder of cluster shared volumes, below the system drive.
_SHARED = ":\\clusterstorage\\"
#: States from which a VM can be deleted; its saved state is thrown away before.
DELETABLE = frozenset({Power.OFF, Power.SAVED})


class Stays(Enum):
    """Why a disk file is not deleted from here; ``wording`` has the sentences. In the order they are looked at."""

    NOT_LOCAL = "not-local"
    NO_DISK = "no-disk"
    CLUSTER = "cluster"
    MISSING = "missing"
    NOT_ITS_OWN = "not-its-own"
    OTHER_VM = "other-vm"
    CHECKPOINTS = "checkpoints"
    PARENT = "parent"
    IN_USE = "in-use"
    NOT_PROVED = "not-proved"


class Refused(Struct, frozen=True):
    """Reason for a file to stay, and of whom it speaks: the GUID of a VM, a file, or a number of disks."""

    why: Stays
    detail: str = ""


class HostDiskUse(Struct, frozen=True, kw_only=True):
    """What decides on deleting disk files of a host, as it was just read. Files by paths in lower case."""

    powers: Mapping[VmId, Power] = field(default_factory=dict)
    #: VMs whose configuration is lost: they cannot be turned off, and can be deleted.
    broken: frozenset[VmId] = frozenset()
    #: VMs and checkpoints that have a file in a drive.
    users: Mapping[str, tuple[VmId, ...]] = field(default_factory=dict)
    #: Owner VM of each checkpoint.
    checkpoints: Mapping[VmId, VmId] = field(default_factory=dict)
    #: Files that others differ from, with one that does.
    children: Mapping[str, str] = field(default_factory=dict)
    #: Sizes of the files that were asked for; one that is not there is absent.
    sizes: Mapping[str, int | None] = field(default_factory=dict)
    in_use: frozenset[str] = frozenset()
    #: Disks that did not say what they differ from.
    silent: frozenset[str] = frozenset()
    #: Disks that differ from none.
    alone: frozenset[str] = frozenset()
    #: Local fixed disks ("C:"); None where the host does not tell.
    volumes: frozenset[str] | None = None
    clustered: bool = False
    #: What VMs consist of, for the journal: by VM.
    inventories: Mapping[VmId, NewMachine] = field(default_factory=dict)

    def points(self, vm: VmId) -> int:
        """How many checkpoints a VM has."""
        return sum(owner == vm for owner in self.checkpoints.values())


class MachineRemoval(Struct, frozen=True, kw_only=True):
    """A VM that shall be deleted, or with ``file`` a disk file of it that shall be deleted afterwards.

    ``inventory``: what the VM was, as far as it was read before.
    """

    key: VmKey
    name: str = ""
    file: str = ""
    inventory: NewMachine | None = None


def proof(vm: VmId, path: str, use: HostDiskUse, *, gone: bool = False) -> Refused | None:
    """Why a file of a VM must stay; None when it is proved now that nobody else needs it.

    ``gone``: the VM is deleted already, so that nobody may have the file any more.
    """
    low = path.casefold()
    local = path[1:3] == ":\\" and _SHARED not in low[1:].replace("/", "\\")
    if not local or (use.volumes is not None and path[:2].upper() not in use.volumes):
        return Refused(Stays.NOT_LOCAL)
    if all(fault_of(path, extension) is not None for extension in DISK_EXTENSIONS):
        # Sets of disks are shared, drives of the host are no files; those of checkpoints are merged by the host.
        return Refused(Stays.CHECKPOINTS if made_by_checkpoint(path) else Stays.NO_DISK)
    if use.clustered:
        return Refused(Stays.CLUSTER)
    if low not in use.sizes:
        return Refused(Stays.MISSING)
    users = use.users.get(low, ())
    if vm not in users and not gone:
        return Refused(Stays.NOT_ITS_OWN)
    other = next((each for each in users if each != vm or gone), None)
    if other is not None:
        owner = use.checkpoints.get(other, other)
        return Refused(Stays.CHECKPOINTS if owner == vm and not gone else Stays.OTHER_VM, owner)
    if use.points(vm):
        return Refused(Stays.CHECKPOINTS)
    if low in use.children:
        return Refused(Stays.PARENT, use.children[low])
    if low in use.in_use:
        return Refused(Stays.IN_USE)
    if silent := use.silent - {low}:
        return Refused(Stays.NOT_PROVED, str(len(silent)))
    return None
