"""Virtual hard disks in the hard drives of VMs, and the SCSI controllers that drives are on."""

from __future__ import annotations

from collections.abc import Mapping

from hvgui.domain.devices.device import DeviceKind
from hvgui.domain.devices.device_extras import DiskType
from hvgui.domain.hosts.host_files import PathFault, fault_of
from hvgui.domain.keys import VmId, VmKey
from hvgui.domain.settings.media import OnNew, closed_to_drives
from hvgui.domain.settings.setting_rules import Closed
from hvgui.domain.trouble import Trouble
from hvgui.domain.vms.power import Power
from hvgui.values import Struct, field

#: What is named of a hard drive in the journal beside its disk.
LIMITS, PLACE = "limits", "place"
#: The largest limit (hyperv-hardware 2.3).
MOST_IOPS = 1_000_000_000
#: What the tail of a controller begins with that is still to be made.
NEW_CONTROLLER = "+"
#: SCSI controllers of a VM (hyperv-hardware 2.1).
MOST_CONTROLLERS = 4
#: Extensions of disks that can be attached; those of checkpoints' disks are not among them (hyperv-hardware 2.4).
DISK_EXTENSIONS = (".vhdx", ".vhd")


class NewDisk(Struct, frozen=True):
    """A virtual hard disk that is made: its size for the guest in bytes, or the parent of a differencing one.

    Sizes of a block and of a logical sector in bytes; 0 is the host's choice.
    """

    type: DiskType
    size: int = 0
    parent: str = ""
    block: int = 0
    sector: int = 0


class DiskWish(Struct, frozen=True, kw_only=True):
    """What hard drive shall be in a slot.

    ``expected``: what has to be there still where something is put back, as ``file`` says it; empty expects nothing.
    """

    key: VmKey
    #: Tail of the drive, which says controller and slot.
    drive: str
    #: Path of the virtual hard disk on the host; None for no drive.
    file: str | None = None
    #: Whether the drive is added where there is none.
    added: bool = False
    #: What the file is made as before; None for one that is there.
    make: NewDisk | None = None
    #: Where the controller of ``drive`` is still to be added, and so has no tail yet.
    on: OnNew | None = None
    expected: tuple[str | None, ...] = ()

    @property
    def subject(self) -> str:
        """Address of the drive, as the journal names it."""
        return f"{DeviceKind.HARD_DRIVE.value}/{self.drive}"


class LimitsWish(Struct, frozen=True, kw_only=True):
    """Limits of the I/O of a hard drive's disk, in operations of 8 KB per second; 0 is none."""

    key: VmKey
    drive: str
    least: int = 0
    most: int = 0
    expected: tuple[str | None, ...] = ()

    @property
    def subject(self) -> str:
        """Address of the limits, as the journal names it."""
        return f"{DeviceKind.HARD_DRIVE.value}/{self.drive}/{LIMITS}"

    @property
    def written(self) -> str:
        """The limits as the journal writes them."""
        return limits_written(self.least, self.most)


class MoveWish(Struct, frozen=True, kw_only=True):
    """A hard drive that shall be in another place, with its disk and everything that was set of it.

    ``file``: the disk as it was read, by which it is found whatever became of the drive.
    """

    key: VmKey
    drive: str
    to: str
    file: str = ""
    expected: tuple[str | None, ...] = ()

    @property
    def subject(self) -> str:
        """Address of the place, as the journal names it."""
        return f"{DeviceKind.HARD_DRIVE.value}/{self.drive}/{PLACE}"


class ControllerWish(Struct, frozen=True, kw_only=True):
    """A SCSI controller that shall be there, or be gone.

    ``known``: tails of those that were there before one more was added, so that the new one can be told; ``nth``: which
    of several new ones it is. ``emptied``: drives on it that are removed before.
    """

    key: VmKey
    controller: str = ""
    present: bool = True
    known: tuple[str, ...] | None = None
    nth: int = 0
    emptied: frozenset[str] = frozenset()
    expected: tuple[str | None, ...] = ()

    @property
    def subject(self) -> str:
        """Address of the controller, as the journal names it."""
        return f"{DeviceKind.SCSI_CONTROLLER.value}/{self.controller}"


class HostDisks(Struct, frozen=True, kw_only=True):
    """What decides on attaching disks on a host. Everything by paths in lower case."""

    #: VMs and checkpoints that have a file in a drive.
    users: Mapping[str, tuple[VmId, ...]] = field(default_factory=dict)
    #: Disks that differ from a file.
    children: Mapping[str, str] = field(default_factory=dict)
    #: Why a file cannot be used.
    troubles: Mapping[str, Trouble] = field(default_factory=dict)
    #: Disks in drives that were not asked what they differ from: there are too many.
    unasked: int = 0


NO_DISKS = HostDisks()


def disk_fault(path: str) -> PathFault | None:
    """What is wrong with a tidied path of a virtual hard disk; None when nothing is."""
    faults = [fault_of(path, extension) for extension in DISK_EXTENSIONS]
    return None if None in faults else faults[0]


def closed_to_disks(kind: DeviceKind, power: Power) -> Closed | None:
    """Why no hard drive can be added to a controller of this kind now, or removed from it (hyperv-hardware 1.8)."""
    if power is Power.SAVED:
        return Closed.SAVED
    return Closed.ONLY_SCSI if kind is DeviceKind.IDE_CONTROLLER and power is not Power.OFF else None


def limits_written(least: int, most: int) -> str:
    """Limits as the journal writes them."""
    return f"{least}-{most}"


def limits_read(kept: str) -> tuple[int, int]:
    """Limits as the journal has written them. Raises ValueError."""
    least, _, most = kept.partition("-")
    return int(least), int(most)


def limits_legal(least: int, most: int) -> bool:
    """Whether limits fit each other: the least is below the most, where there is one (hyperv-hardware 2.3)."""
    return 0 <= least <= MOST_IOPS and 0 <= most <= MOST_IOPS and (not most or least <= most)


def closed_to_limits(power: Power, *, policy: bool) -> Closed | None:
    """Why the limits of a disk cannot be changed now (hyperv-hardware 8, row 7)."""
    if power is Power.SAVED:
        return Closed.SAVED
    return Closed.POLICY if policy else None


def closed_to_drive(
    drive: DeviceKind, controller: DeviceKind, power: Power, generation: int, *, adding: bool
) -> Closed | None:
    """Why no drive of a kind can be added to a controller of a kind now, or removed from it."""
    if drive is DeviceKind.DVD_DRIVE:
        return closed_to_drives(controller, power, generation, adding=adding)
    return closed_to_disks(controller, power)


def closed_to_controllers(power: Power) -> Closed | None:
    """Why no SCSI controller can be added or removed now (hyperv-hardware 8, row 1)."""
    if power is Power.SAVED:
        return Closed.SAVED
    return None if power is Power.OFF else Closed.NOT_OFF
