"""Exported VMs and planned ones: what an export writes, and what comes of it when it is imported
(hyperv-hardware 6.3 and 6.4).

Configuration files are small real ones, disks are described as everywhere; nothing is ever moved or copied by an
import, which takes the files where they lie.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from hvgui.sim.hyperv import hardware as hw
from hvgui.sim.hyperv.filesystem import ACCESS_DENIED, DISK_FULL, EXISTS, IN_USE, NOT_FOUND, PATH_NOT_FOUND
from hvgui.sim.hyperv.hosts import FAILED, Host
from hvgui.sim.hyperv.machines import Machine, Power
from hvgui.sim.hyperv.network import switch_at
from hvgui.sim.hyperv.settings import CONFIGURATION_VERSIONS, Settings
from hvgui.sim.hyperv.vhds import Look, Vhd

#: OperationalStatus[1] of a VM that is exported (hyperv-wmi-v2 4.2).
EXPORTING = 32773
#: CopySnapshotConfiguration.
ALL, NONE, ONE, ONE_FOR_BACKUP = range(4)
#: CaptureLiveState: crash consistent, with its memory, application consistent.
CRASH, SAVED_STATE, APPLICATION = range(3)
#: Whether a folder is there.
Folders = Callable[[str], bool]
MACHINES, DISKS, POINTS = "Virtual Machines", "Virtual Hard Disks", "Snapshots"


@dataclass(slots=True)
class Export:
    """What an export writes: ``folder`` is its own one, ``machine`` the VM as its files describe it."""

    folder: str
    machine: Machine
    disks: list[Vhd] = field(default_factory=list)
    #: Paths of the small files.
    files: list[str] = field(default_factory=list)

    @property
    def definition(self) -> str:
        """The file that is imported."""
        return self.files[0]

    @property
    def size(self) -> int:
        return sum(disk.size for disk in self.disks)


def export_of(host: Host, machine: Machine, directory: str, which: int, point: str, live: int) -> Export:
    """What will be written of a VM, or of its checkpoint with the GUID ``point``."""
    owner = point or machine.id
    taken = machine.checkpoint(owner)
    made = copy.deepcopy(machine)
    made.id = owner
    made.settings = (taken.settings if taken is not None else machine.settings).copy()
    made.settings.system["ElementName"] = machine.name
    # By which of the two names the folder of an exported checkpoint goes is written nowhere.
    called = taken.name if taken is not None and host.generation == "2019" else machine.name
    folder = f"{directory.rstrip(chr(92))}\\{hw.file_name(called)}"
    found = Export(folder, made)
    alone = which != ALL
    originals = [list(chain) for chain in hw.chains(machine, owner)]
    bases = {chain[0]: f"{folder}\\{DISKS}\\{chain[-1].rpartition(chr(92))[2]}" for chain in originals}
    made.settings = _moved(machine, owner, made.settings, bases)
    if alone:
        made.checkpoints, made.current_checkpoint = [], None
    else:
        for each in made.checkpoints:
            firsts = {c[0]: f"{folder}\\{DISKS}\\{c[-1].rpartition(chr(92))[2]}" for c in hw.chains(machine, each.id)}
            each.settings = _moved(machine, each.id, each.settings, firsts)
    made.equipment = hw.Equipment(files=made.equipment.files, disks=0, bare=True)
    made.applied_checkpoint, made.operation, made.critical = None, 0, False
    with_state = taken.with_state if taken is not None else machine.power is Power.SAVED
    with_state = with_state or (taken is None and machine.power.live and live == SAVED_STATE)
    made.power = Power.SAVED if with_state else Power.OFF
    made.process_id, made.uptime_before = 0, 0.0
    made.settings.system["IsSaved"] = with_state
    _add_files(host, found, with_state)
    _add_disks(host, found, machine, owner)
    return found


def _moved(machine: Machine, owner: str, settings: Settings, bases: dict[str, str]) -> Settings:
    """The same settings with every device named and the disks in their new place."""
    found = settings.copy()
    found.more_controllers = [each for each in hw.controllers(machine, owner) if each.kind != hw.IDE]
    found.more_drives = [
        replace(drive, file=bases.get(drive.file, drive.file)) if drive.medium == hw.HARD_DISK else drive
        for drive in hw.drives(machine, owner)
        if drive.kind != hw.DISKETTE_DRIVE
    ]
    found.removed = set()
    return found


def _add_files(host: Host, export: Export, with_state: bool) -> None:
    new = host.schema.later_than("2012r2")
    stem = f"{export.folder}\\{MACHINES}\\{export.machine.id}"
    export.files.append(f"{stem}.{'vmcx' if new else 'xml'}")
    if new and export.machine.generation == 2:
        export.files.append(f"{stem}.vmgs")
    if with_state or new:
        export.files.append(f"{stem}.{'VMRS' if new else 'vsv'}")
    for point in export.machine.checkpoints:
        export.files.append(f"{export.folder}\\{POINTS}\\{point.id}.{'vmcx' if new else 'xml'}")


def _add_disks(host: Host, export: Export, machine: Machine, owner: str) -> None:
    """Disks as they are now; without its checkpoints, each is one file with what its whole chain holds."""
    look, made = Look(host), export.machine
    for point in (made.id, *(each.id for each in made.checkpoints)):
        there = owner if point == made.id else point
        for old, new in zip(hw.chains(machine, there), hw.chains(made, point), strict=True):
            sizes = [vhd.size if (vhd := look.find(file)) is not None else 0 for file in old]
            most = vhd.most if (vhd := look.find(old[-1])) is not None else 0
            if len(new) == 1:
                sizes = [sum(sizes)]
            for file, size, parent in zip(new, sizes, (*new[1:], ""), strict=True):
                if all(file != each.path for each in export.disks):
                    kind = {"type": 4, "parent": parent} if parent else {}
                    export.disks.append(Vhd(file, most=most, size=max(size, 1), made=True, **kind))  # type: ignore[arg-type]


def check(host: Host, machine: Machine, directory: str, export: Export, there: Folders, room: int) -> None:
    """Whether it can be written. Raises JobTrouble."""
    if not there(directory):
        # The management service signs in nowhere on behalf of a caller (hyperv-hardware 6.3: double hop).
        code = ACCESS_DENIED if directory.startswith("\\\\") else PATH_NOT_FOUND
        raise host.file_trouble(machine, directory, code)
    if host.disk.refuses_writing(directory):
        raise host.file_trouble(machine, directory, ACCESS_DENIED)
    if there(export.folder):
        raise host.file_trouble(machine, export.folder, EXISTS)
    if export.size > room:
        raise host.file_trouble(machine, export.folder, DISK_FULL)


def write(host: Host, export: Export, part: float = 1.0) -> None:
    """Write it, or the ``part`` that was reached when it was stopped: disks first, what describes them last."""
    done, limit = 0, part * export.size
    host.disk.real(f"{export.folder}\\{DISKS}").mkdir(parents=True, exist_ok=True)
    for disk in export.disks:
        done += disk.size
        if done > limit and part < 1:
            return
        host.vhds.files[disk.path.casefold()] = disk
        host.vhds.gone.discard(disk.path.casefold())
    if part < 1:
        return
    for path in (*export.files, f"{export.folder}\\{POINTS}\\"):
        real = host.disk.real(path)
        (real if path.endswith("\\") else real.parent).mkdir(parents=True, exist_ok=True)
        if not path.endswith("\\"):
            real.write_bytes(f"exported {export.machine.id}".encode())
    host.exports[export.definition.casefold()] = export


def carry(here: Host, there: Host, folder: str, *, without: str = "") -> str:
    """Somebody copies an exported folder to another host, at the same place; ``without`` names a file that is left
    behind. The path of its definition."""
    export = copy.deepcopy(next(e for e in here.exports.values() if e.folder.casefold() == folder.casefold()))
    export.disks = [disk for disk in export.disks if disk.path.casefold() != without.casefold()]
    write(there, export)
    return export.definition


# what is imported


def plan(host: Host, definition: str, points: str, there: Folders, *, renamed: bool) -> Machine:
    """A planned VM of a definition file. Raises JobTrouble."""
    export = host.exports.get(definition.casefold()) if host.has_file(definition) else None
    if export is None:
        raise host.import_trouble(definition, NOT_FOUND)
    if not there(points):
        raise host.import_trouble(points, PATH_NOT_FOUND)
    taken = (*host.machines, *host.planned)
    if export.machine.id in taken and not renamed:
        raise host.import_trouble(definition, IN_USE)
    if float(str(export.machine.settings.system["Version"])) > float(CONFIGURATION_VERSIONS[host.generation]):
        raise host.trouble(FAILED, export.machine, "error.import.version")
    made = copy.deepcopy(export.machine)
    if renamed:
        made.id = host.new_guid()
    made.installed_at = made.configured_at = host.wall(host.now())
    made.settings.system["ConfigurationDataRoot"] = export.folder
    host.planned[made.id] = made
    return made


def misfits(host: Host, machine: Machine) -> Iterator[tuple[str, int]]:
    """Files and switches of a planned VM that are not there."""
    look = Look(host)
    images = {path.casefold() for path in (*hw.LIBRARY, *host.images())}
    for owner in (machine.id, *(point.id for point in machine.checkpoints)):
        for chain in hw.chains(machine, owner):
            for file in chain:
                if look.find(file) is None:
                    yield file, NOT_FOUND
    for drive in hw.drives(machine, machine.id):
        image = drive.medium in (hw.ISO, hw.FLOPPY) and drive.file
        if image and drive.file.casefold() not in images and not host.has_file(drive.file):
            yield drive.file, NOT_FOUND
    for adapter in machine.settings.adapters:
        cable = adapter.cable
        if cable is not None and cable.connected and switch_at(host, cable.resource) is None:
            yield str(cable.values.get("LastKnownSwitchName") or cable.resource), NOT_FOUND


def realize(host: Host, machine: Machine) -> None:
    """The planned VM is one like any other from now on."""
    del host.planned[machine.id]
    host.add(machine)
