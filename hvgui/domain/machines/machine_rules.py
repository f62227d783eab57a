"""What is wrong with a new VM, and where its host says no (hyperv-hardware 2.6, 6.1 and 9.1)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum

from hvgui.domain.characters import unsendable
from hvgui.domain.devices.device_extras import DiskType
from hvgui.domain.hosts.host_files import fault_of, folder_fault
from hvgui.domain.keys import HostId, VmId
from hvgui.domain.machines.new_machine import LONGEST_NAME, MOST_AT_ONCE, MachineFolders, NewMachine, in_files
from hvgui.domain.settings.disk_work import GIB, DiskFacts, DiskVerb, DiskWork, refusal
from hvgui.domain.settings.disks import disk_fault
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.domain.vms.kvp import Relabel, trouble_of
from hvgui.domain.vms.labels import NO_LABELS
from hvgui.values import Struct, field

LEAST_MEMORY, MOST_MEMORY = 32, 12 * 1024 * 1024
MOST_PROCESSORS, MOST_VLAN = 2048, 4094
LEAST_DISK, MOST_DISK, MOST_VHD = GIB, 64 * 1024 * GIB, 2040 * GIB


class MachineField(Enum):
    """Fields of the page, in its order."""

    NAME = "name"
    COUNT = "count"
    LOCATION = "location"
    MEMORY = "memory"
    PROCESSORS = "processors"
    VLAN = "vlan"
    DISK = "disk"
    SIZE = "size"
    IMAGE = "image"
    PARENT = "parent"
    LABELS = "labels"
    NOTES = "notes"


class Wrong(Enum):
    """What is wrong with a field; ``wording`` has the sentences."""

    EMPTY = "empty"
    TOO_LONG = "too-long"
    CHARACTER = "character"
    NO_NUMBER = "no-number"
    RANGE = "range"
    NOT_EVEN = "not-even"
    NOT_A_PATH = "not-a-path"
    ONE_ONLY = "one-only"


def faults(machine: NewMachine, count: int, disk_size: int | None = None) -> Mapping[MachineField, Wrong]:
    """What is wrong with a pattern of VMs, by field. ``disk_size``: of a new disk, in bytes."""
    found: dict[MachineField, Wrong] = {}
    if (wrong := _name(machine.name, count)) is not None:
        found[MachineField.NAME] = wrong
    if not 1 <= count <= MOST_AT_ONCE:
        found[MachineField.COUNT] = Wrong.RANGE
    if machine.location and folder_fault(machine.location) is not None:
        found[MachineField.LOCATION] = Wrong.NOT_A_PATH
    if not LEAST_MEMORY <= machine.memory <= MOST_MEMORY:
        found[MachineField.MEMORY] = Wrong.RANGE
    elif machine.memory % 2:
        found[MachineField.MEMORY] = Wrong.NOT_EVEN
    if not 1 <= machine.processors <= MOST_PROCESSORS:
        found[MachineField.PROCESSORS] = Wrong.RANGE
    if any(not 0 <= adapter.vlan <= MOST_VLAN for adapter in machine.adapters):
        found[MachineField.VLAN] = Wrong.RANGE
    for disk in machine.disks:
        if disk.make is None and count > 1:
            found[MachineField.DISK] = Wrong.ONE_ONLY
        elif disk.make is not None and disk.make.parent and disk_fault(disk.make.parent) is not None:
            found[MachineField.PARENT] = Wrong.NOT_A_PATH
        elif disk.path and ("\\" in disk.path or disk.make is None) and disk_fault(disk.path) is not None:
            found[MachineField.DISK] = Wrong.NOT_A_PATH
        elif not disk.path:
            found[MachineField.DISK] = Wrong.EMPTY
        elif disk.make is not None and not disk.make.parent:
            most = MOST_VHD if disk.path.casefold().endswith(".vhd") else MOST_DISK
            if not LEAST_DISK <= disk.make.size <= most:
                found[MachineField.SIZE] = Wrong.RANGE
    if machine.image and fault_of(machine.image, ".iso") is not None:
        found[MachineField.IMAGE] = Wrong.NOT_A_PATH
    if machine.labels and (label := _labels(machine)) is not None:
        found[MachineField.LABELS] = label
    if unsendable(machine.notes) is not None:
        found[MachineField.NOTES] = Wrong.CHARACTER
    return found


def _labels(machine: NewMachine) -> Wrong | None:
    troubles = (trouble_of(change, machine.name) for change in Relabel(NO_LABELS, machine.labels).changes())
    kind = next((each.kind for each in troubles if each is not None), None)
    return None if kind is None else Wrong.TOO_LONG if kind is TroubleKind.KVP_VALUE_TOO_LONG else Wrong.CHARACTER


def _name(name: str, count: int) -> Wrong | None:
    if not name.strip():
        return Wrong.EMPTY
    if len(name) > LONGEST_NAME:
        return Wrong.TOO_LONG
    if unsendable(name) is not None or in_files(name) != name:
        return Wrong.CHARACTER
    return Wrong.NO_NUMBER if count > 1 and "#" not in name else None


class HostOffer(Struct, frozen=True, kw_only=True):
    """What a host has for new VMs, as it was just read."""

    build: int = 0
    folders: MachineFolders = MachineFolders()
    #: Configuration versions, the newest last; empty where the host does not tell.
    versions: tuple[str, ...] = ()
    #: Names of switches by GUID.
    switches: Mapping[str, str] = field(default_factory=dict)
    #: VMs by their names.
    names: Mapping[str, tuple[VmId, ...]] = field(default_factory=dict)
    most_processors: int = MOST_PROCESSORS
    #: MB; None where the host does not tell.
    free_memory: int | None = None
    #: Free bytes by disk ("D:").
    free: Mapping[str, int] = field(default_factory=dict)


def refused(
    machine: NewMachine, host: HostId, offer: HostOffer, disks: DiskFacts, images: Sequence[str]
) -> Trouble | None:
    """Why a host cannot make a VM now. ``images``: paths of images that are there, in lower case."""
    name = machine.name
    wrong = faults(machine, 1)
    if wrong:
        which, what = next(iter(wrong.items()))
        return Trouble(TroubleKind.MACHINE_NOT_LEGAL, name, f"{which.value}: {what.value}")
    if machine.version and offer.versions and machine.version not in offer.versions:
        return Trouble(TroubleKind.MACHINE_NOT_LEGAL, name, f"version: {machine.version}")
    if machine.processors > offer.most_processors:
        return Trouble(TroubleKind.MACHINE_NOT_LEGAL, name, f"{MachineField.PROCESSORS.value}: {offer.most_processors}")
    for adapter in machine.adapters:
        if adapter.switch and adapter.switch not in offer.switches:
            return Trouble(TroubleKind.NO_SWITCH, name, adapter.switch_name or adapter.switch)
    for disk in machine.disks:
        if (trouble := _refused_disk(host, disk.path, machine, disks)) is not None:
            return trouble
    if machine.image and machine.image.casefold() not in images:
        return Trouble(TroubleKind.HOST_FILE_MISSING, machine.image)
    return None


def _refused_disk(host: HostId, path: str, machine: NewMachine, facts: DiskFacts) -> Trouble | None:
    disk = next(each for each in machine.disks if each.path == path)
    if disk.make is not None:
        work = DiskWork(
            host=host,
            verb=DiskVerb.CREATE,
            path=disk.path,
            source=disk.make.parent,
            size=disk.make.size,
            type=disk.make.type if not disk.make.parent else DiskType.DIFFERENCING,
        )
        return refusal(work, facts)
    if (trouble := facts.host.troubles.get(path.casefold())) is not None:
        return trouble
    users = facts.users(path)
    if users:
        return Trouble(TroubleKind.DISK_ATTACHED, path, ", ".join(users))
    child = facts.child(path)
    return Trouble(TroubleKind.DISK_IS_PARENT, path, child) if child else None
