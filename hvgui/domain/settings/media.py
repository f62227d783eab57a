"""Images in the DVD drives of VMs, and the drives themselves."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from hvgui.domain.copying.transfer import LocalFile
from hvgui.domain.copying.unfinished_copy import Continued
from hvgui.domain.devices.device import SLOTS, DeviceKind, made_by_checkpoint
from hvgui.domain.hosts.host_files import HostFile
from hvgui.domain.keys import VmKey
from hvgui.domain.settings.setting_rules import Closed
from hvgui.domain.vms.power import Power
from hvgui.values import Struct, field


class OnNew(Struct, frozen=True):
    """SCSI controller that is added in the same plan: tails of those that were there before, and which of the new ones
    it is. None has a name before it is there (live-hosts E5)."""

    known: tuple[str, ...]
    nth: int = 0


class MediaWish(Struct, frozen=True, kw_only=True):
    """What shall lie in a DVD drive.

    ``expected``: what has to be there still where something is put back, as ``file`` says it; empty expects nothing.
    """

    key: VmKey
    #: Path of the image on the host; empty for an empty drive, None for no drive.
    file: str | None = ""
    #: Tail of the drive; empty for the first one.
    drive: str = ""
    #: Whether the drive is added where there is none; otherwise one that is gone is no drive to put anything in.
    added: bool = False
    #: Where the controller of ``drive`` is still to be added, and so has no tail yet.
    on: OnNew | None = None
    expected: tuple[str | None, ...] = ()

    @property
    def subject(self) -> str:
        """Address of the drive, as the journal names it."""
        return f"{DeviceKind.DVD_DRIVE.value}/{self.drive}" if self.drive else DeviceKind.DVD_DRIVE.value


class ImageExists(Enum):
    """What to do where the host has another image of that name."""

    REPORT = "report"
    #: Insert the one that is there.
    USE = "use"
    #: Keep both: the new one gets another name.
    RENAME = "rename"


class ImageUpload(MediaWish, frozen=True, kw_only=True):
    """An image of this computer that shall lie in a DVD drive. ``file`` is its place on the host, as far as known.

    ``folder``: on the host, empty for the usual one. Without an image it is a wish about what the host has.
    """

    image: LocalFile | None = None
    folder: str = ""
    if_exists: ImageExists = ImageExists.REPORT
    #: What an earlier run of the program has brought to the host.
    continued: Continued | None = None


class ImagePlace(Struct, frozen=True, kw_only=True):
    """Where an image goes on a host, what is there already, and the free bytes on that disk; None where not told."""

    path: str
    there: HostFile | None = None
    free: int | None = None


class Drive(Struct, frozen=True):
    """A drive with what lies in it: InstanceIDs of both, and the path; empty ones without a medium."""

    tail: str
    instance_id: str
    medium_id: str = ""
    file: str = ""


class DvdDrive(Drive, frozen=True):
    """A DVD drive with its image."""


class HardDrive(Drive, frozen=True):
    """A hard drive with its virtual hard disk, and the limits of its I/O in operations of 8 KB per second; 0: none."""

    least: int = 0
    most: int = 0
    #: Storage policy that governs the I/O instead (hyperv-hardware 2.3).
    policy: str = ""

    @property
    def of_checkpoint(self) -> bool:
        """Whether checkpoints have made its disk (hyperv-hardware 2.4)."""
        return made_by_checkpoint(self.file)


class VmDrives(Struct, frozen=True, kw_only=True):
    """What of a VM decides on its drives. Everything by tails."""

    power: Power
    #: DVD drives, and those of virtual hard disks.
    drives: tuple[DvdDrive, ...] = ()
    disks: tuple[HardDrive, ...] = ()
    #: InstanceIDs and kinds of controllers.
    controllers: Mapping[str, tuple[str, DeviceKind]] = field(default_factory=dict)
    #: Drives of every kind.
    taken: frozenset[str] = frozenset()

    def find(self, tail: str) -> DvdDrive | None:
        """The DVD drive of this tail; the first one where none is named."""
        return next((drive for drive in self.drives if not tail or drive.tail == tail), None)

    def disk(self, tail: str) -> HardDrive | None:
        """The hard drive of this tail."""
        return next((drive for drive in self.disks if drive.tail == tail), None)

    @property
    def scsi(self) -> tuple[str, ...]:
        """Tails of the SCSI controllers, in the order of their InstanceIDs."""
        return tuple(sorted(tail for tail, (_, kind) in self.controllers.items() if kind is DeviceKind.SCSI_CONTROLLER))

    @property
    def generation(self) -> int:
        """1 for a VM with IDE controllers, which are fixed parts of that generation (hyperv-hardware 2.1)."""
        return 1 if any(kind is DeviceKind.IDE_CONTROLLER for _, kind in self.controllers.values()) else 2


def place_of(drive: str) -> tuple[str, int]:
    r"""Controller and slot of a drive, whose tail is ``<controller>\<slot>\D`` (hyperv-hardware 1.3)."""
    controller, _, slot = drive.removesuffix("\\D").rpartition("\\")
    return controller, int(slot) if slot.isdecimal() else 0


def drive_at(controller: str, slot: int) -> str:
    """The tail of the drive in a slot."""
    return f"{controller}\\{slot}\\D"


def made_at(drive: str, on: OnNew | None, there: VmDrives) -> str:
    """The tail of a drive; of one on a new controller its own once that is there, and before what the wish calls it."""
    new = () if on is None else [tail for tail in there.scsi if tail not in on.known]
    return drive_at(new[on.nth], place_of(drive)[1]) if on is not None and on.nth < len(new) else drive


def on_written(on: OnNew | None) -> object:
    """A new controller as a wish in the journal keeps it."""
    return None if on is None else [list(on.known), on.nth]


def on_read(kept: object) -> OnNew | None:
    """A new controller as ``on_written`` has written it. Raises TypeError."""
    match kept:
        case None:
            return None
        case [[*known], int(nth)]:
            return OnNew(tuple(map(str, known)), nth)
    raise TypeError(kept)


def free_slot(controller: str, kind: DeviceKind, taken: frozenset[str]) -> int | None:
    """The lowest slot of a controller that holds nothing; None where all are taken."""
    return next((slot for slot in range(SLOTS[kind]) if drive_at(controller, slot) not in taken), None)


def closed_to_drives(kind: DeviceKind, power: Power, generation: int, *, adding: bool) -> Closed | None:
    """Why no DVD drive can be added to a controller of this kind now, or removed from it (hyperv-hardware 1.8)."""
    if adding and kind is DeviceKind.SCSI_CONTROLLER and generation == 1:
        return Closed.GENERATION
    if power is Power.SAVED:
        return Closed.SAVED
    return Closed.ONLY_SCSI if kind is DeviceKind.IDE_CONTROLLER and power is not Power.OFF else None
