"""Devices a VM is built of: controllers, drives and what lies in them (hyperv-hardware 1.2 and 1.3).

Made from the VM's seed and its equipment, so that nothing else moves. Identified by the tail of an InstanceID: a
checkpoint has the same tails under its own GUID.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from random import Random
from typing import TYPE_CHECKING

from hvgui.sim.hyperv.settings import guid

if TYPE_CHECKING:
    from hvgui.sim.cim import Value
    from hvgui.sim.hyperv.machines import Machine
    from hvgui.sim.hyperv.settings import Settings

IDE, SCSI = "Emulated IDE Controller", "Synthetic SCSI Controller"
DISK_DRIVE, DVD_DRIVE = "Synthetic Disk Drive", "Synthetic DVD Drive"
DISKETTE_DRIVE, DISKETTES = "Synthetic Diskette Drive", "Virtual Diskette Controller"
HARD_DISK, ISO, FLOPPY = "Virtual Hard Disk", "Virtual CD/DVD Disk", "Virtual Floppy Disk"

IDE_TAIL = "83F8638B-8DCA-4152-9EDA-2CA8B33039B4"
DISKETTE_TAIL = "8F0D2762-0B00-4E04-AF4F-19010527CB93\\0"
SERIAL_TAIL = "8E3A359F-559A-4B6A-98A9-1690A6100ED7"
MOUSE_TAIL = "58F75A6D-D949-4320-99E1-A2A2576D581C"

#: Images that lie on every host (an image has to be there when it is inserted: hyperv-hardware 2.2).
LIBRARY = (
    "D:\\ISO\\tools.iso",
    "D:\\ISO\\ubuntu-24.04.iso",
    "D:\\ISO\\Windows Server 2022 & 'Tools' 日本語.iso",
)
#: Disks that lie on every host and belong to no VM.
DISKS = {
    "data": "D:\\VHD\\data.vhdx",
    "old": "D:\\VHD\\archive 2012.vhd",
    "base": "D:\\VHD\\base & 'template'.vhdx",
    "child": "D:\\VHD\\child.vhdx",
    "damaged": "D:\\VHD\\damaged.vhdx",
}
_FOLDER = "C:\\Users\\Public\\Documents\\Hyper-V\\Virtual Hard Disks\\"
_IDE_SLOTS = 2
_FORBIDDEN = str.maketrans(dict.fromkeys('<>:"/\\|?*', "_"))


@dataclass(frozen=True, slots=True)
class Equipment:
    """What a VM has beyond the parts that every one has. ``adapters`` 0: as its seed says."""

    files: str = ""  # what its disk files are named after; empty: its GUID
    disks: int = 1
    iso: str = ""
    floppy: str = ""
    pipes: tuple[str, str] = ("", "")
    adapters: int = 0
    gpu: bool = False
    pci: bool = False
    tpm: bool = False
    bare: bool = False  # nothing but what the host itself gives a VM that it has just defined


@dataclass(frozen=True, slots=True)
class Controller:
    """IDE or SCSI controller; ``number`` is the IDE channel."""

    kind: str
    tail: str
    number: int = 0


@dataclass(frozen=True, slots=True)
class Drive:
    """Drive in a slot of a controller, and the file of the medium in it; an empty one has none."""

    kind: str
    controller: str  # its tail
    slot: int
    medium: str = ""
    file: str = ""
    disk: int = 0  # number of the hard disk

    @property
    def tail(self) -> str:
        return f"{self.controller}\\{self.slot}\\D"

    @property
    def medium_tail(self) -> str:
        return f"{self.controller}\\{self.slot}\\L"

    @property
    def on_ide(self) -> bool:
        return self.controller.startswith(IDE_TAIL)


def file_name(vm: str) -> str:
    """A VM's name as a part of a file name."""
    return vm.translate(_FORBIDDEN)


def controllers(machine: Machine, owner: str = "") -> tuple[Controller, ...]:
    """Controllers of a VM or of its checkpoint with the GUID ``owner``, as they were added and removed."""
    settings = settings_of(machine, owner)
    first = (each for each in _first_controllers(machine) if each.tail not in settings.removed)
    return *first, *settings.more_controllers


def settings_of(machine: Machine, owner: str) -> Settings:
    """Settings of a VM, or of its checkpoint with the GUID ``owner``."""
    point = machine.checkpoint(owner) if owner and owner != machine.id else None
    return machine.settings if point is None else point.settings


def _first_controllers(machine: Machine) -> tuple[Controller, ...]:
    """Two IDE controllers in generation 1, which cannot be removed; one SCSI controller in both, but for a VM that was
    just defined (live-hosts D1)."""
    ide = tuple(Controller(IDE, f"{IDE_TAIL}\\{number}", number) for number in range(2) if machine.generation == 1)
    if machine.equipment.bare:
        return ide
    return *ide, Controller(SCSI, f"{guid(Random(f'controller {machine.id} {machine.seed}'))}\\0")


def drives(machine: Machine, owner: str) -> Iterator[Drive]:
    """Drives of a VM or of one of its checkpoints, whose GUID is ``owner``, as they were added and removed."""
    settings = settings_of(machine, owner)
    for drive in _first_drives(machine, owner):
        if drive.tail not in settings.removed:
            empty = drive.medium_tail in settings.removed
            yield replace(drive, medium="", file="") if empty else drive
    for drive in settings.more_drives:
        yield replace(drive, file=_later_chain(machine, owner, drive)[0]) if drive.medium == HARD_DISK else drive


def media_of(machine: Machine, owner: str) -> dict[str, dict[str, Value]]:
    """What was set of the media of a VM or of its checkpoint, by their tails in upper case."""
    return settings_of(machine, owner).media


def is_first_dvd(machine: Machine, drive: Drive) -> bool:
    """Whether it is the DVD drive that every VM starts out with, whose image ``Settings.iso`` has."""
    return drive.kind == DVD_DRIVE and _added(machine, drive) is None


def _added(machine: Machine, drive: Drive) -> Drive | None:
    """The drive in its slot as it was added; None where it is one of the beginning."""
    return next((each for each in machine.settings.more_drives if each.tail == drive.tail), None)


def load(machine: Machine, drive: Drive, medium: str, file: str) -> None:
    """Another medium in a drive, or none."""
    settings = machine.settings
    if is_first_dvd(machine, drive):
        settings.iso = file
        return
    if drive.kind == DISKETTE_DRIVE:
        settings.floppy = file
        return
    detach(machine, drive)
    settings.more_drives.append(replace(drive, medium=medium if file else "", file=file))


def attach(machine: Machine, drive: Drive) -> None:
    """One more drive, which is empty; the first DVD drive comes back to its place."""
    first = next((d for d in _first_drives(machine, machine.id) if d.kind == DVD_DRIVE), None)
    if first is not None and drive.kind == DVD_DRIVE and first.tail == drive.tail:
        machine.settings.removed.discard(drive.tail)
    else:
        machine.settings.more_drives.append(drive)


def detach(machine: Machine, drive: Drive) -> None:
    added = _added(machine, drive)
    if added is not None:
        machine.settings.more_drives.remove(added)
    else:
        machine.settings.removed.add(drive.tail)


def _first_drives(machine: Machine, owner: str) -> Iterator[Drive]:
    """What a VM starts out with: its disks, a DVD drive, and in generation 1 a diskette drive."""
    if not machine.equipment.bare:
        yield from _furnished(machine, owner)
    if machine.generation == 1:
        floppy = settings_of(machine, owner).floppy
        yield Drive(DISKETTE_DRIVE, DISKETTE_TAIL, 0, FLOPPY if floppy else "", floppy)


def _furnished(machine: Machine, owner: str) -> Iterator[Drive]:
    *ide, scsi = _first_controllers(machine)
    places = [(c.tail, slot) for c in ide for slot in range(_IDE_SLOTS)]
    dvd = places.pop(_IDE_SLOTS) if places else (scsi.tail, 1)
    places += [(scsi.tail, slot) for slot in range(machine.equipment.disks + 2) if (scsi.tail, slot) != dvd]
    for number, (controller, slot) in zip(range(machine.equipment.disks), places, strict=False):
        yield Drive(DISK_DRIVE, controller, slot, HARD_DISK, _disk_file(machine, owner, number), number)
    point = None if owner == machine.id else machine.checkpoint(owner)
    iso = (machine.settings if point is None else point.settings).iso
    yield Drive(DVD_DRIVE, *dvd, ISO if iso else "", iso)


def boot_tails(machine: Machine) -> Iterator[str]:
    """Tails of the drives that generation 2 can boot from."""
    if machine.generation != 1:
        yield from (drive.tail for drive in drives(machine, machine.id))


def chains(machine: Machine, owner: str) -> Iterator[tuple[str, ...]]:
    """Every disk of a VM or of one of its checkpoints with what it is a difference from, its parent first."""
    for number in range(machine.equipment.disks):
        yield disk_chain(machine, owner, number)
    for drive in settings_of(machine, owner).more_drives:
        if drive.medium == HARD_DISK:
            yield _later_chain(machine, owner, drive)


def _later_chain(machine: Machine, owner: str, drive: Drive) -> tuple[str, ...]:
    """A disk that was attached later, and what the checkpoints since then have made of it."""
    stem, _, extension = drive.file.rpartition(".")
    files = []
    taken = machine.checkpoint(_made_after(machine, owner) or "")
    while taken is not None and drive in taken.settings.more_drives:
        files.append(f"{stem}_{guid(Random(f'disk {drive.file} {taken.id}'))}.a{extension.lower()}")
        taken = machine.checkpoint(taken.parent or "")
    return (*files, drive.file)


def _made_after(machine: Machine, owner: str) -> str | None:
    """The checkpoint that the disks of a VM, or of one of its checkpoints, differ from."""
    if owner == machine.id:
        return machine.current_checkpoint
    taken = machine.checkpoint(owner)
    return None if taken is None else taken.parent


def disk_chain(machine: Machine, owner: str, number: int) -> tuple[str, ...]:
    """A disk file and the files it is a difference from, its parent first (hyperv-hardware 2.4)."""
    files = [_disk_file(machine, owner, number)]
    point = _made_after(machine, owner)
    while point is not None:
        files.append(_disk_file(machine, point, number))
        taken = machine.checkpoint(point)
        point = None if taken is None else taken.parent
    return tuple(files)


def _disk_file(machine: Machine, owner: str, number: int) -> str:
    """The file that is written to: a differencing one once there is a checkpoint (hyperv-hardware 2.4)."""
    base = machine.equipment.files or machine.id
    name = f"{base}_{number}" if number else base
    point = _made_after(machine, owner)
    if point is None:
        return f"{_FOLDER}{name}.vhdx"
    return f"{_FOLDER}{name}_{guid(Random(f'disk {number} {point}'))}.avhdx"
