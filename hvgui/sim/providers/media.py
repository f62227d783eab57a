"""Media in drives: images and virtual hard disks, added, replaced and removed (hyperv-hardware 2.2, rows 4 to 6 of 8).

Raises JobTrouble.
"""

from __future__ import annotations

from collections.abc import Callable

from hvgui.sim.cim import CimClass, Reference, Value
from hvgui.sim.hyperv import hardware as hw
from hvgui.sim.hyperv.cimxml import Given, Instance, WrongType, convert
from hvgui.sim.hyperv.editing import DroppedSilently
from hvgui.sim.hyperv.hosts import FAILED, INVALID_PARAMETER, INVALID_STATE, Host
from hvgui.sim.hyperv.identity import by_instance_id, instance_id, key_of, owner_of, read_path
from hvgui.sim.hyperv.machines import Machine, Power
from hvgui.sim.hyperv.vhds import Look
from hvgui.sim.providers.files import paths
from hvgui.sim.providers.storage import STORAGE

_MEDIUM = 31
#: Properties that are kept: limits may be set while the VM runs, the others while it is off (rows 7 to 9 of 8).
_LIMITS = frozenset({"IOPSLimit", "IOPSReservation"})
_KEPT = _LIMITS | {"CachingMode", "IgnoreFlushes", "WriteHardeningMethod", "StorageQoSPolicyID"}
_MOST_IOPS = 1_000_000_000
#: What fits into which drive.
_MEDIA = {f"microsoft:hyper-v:{medium.lower()}": medium for medium in (hw.ISO, hw.HARD_DISK, hw.FLOPPY)}
_FITS = {hw.ISO: hw.DVD_DRIVE, hw.HARD_DISK: hw.DISK_DRIVE, hw.FLOPPY: hw.DISKETTE_DRIVE}
_FILE_NOT_FOUND, _DENIED, _IN_USE, _NO_DISK = 0x80070002, 0x80070005, 0x80070020, 0xC03A0014


def insert(host: Host, machine: Machine, cim_class: CimClass, instance: Instance) -> Reference:
    if machine.power is Power.SAVED:
        raise DroppedSilently
    drive, medium = _target(host, machine, instance)
    file = _file(host, machine, instance)
    if medium == hw.HARD_DISK:
        _openable(host, machine, file)
    given = _given(host, machine, cim_class, instance)
    hw.load(machine, drive, medium, file)
    machine.settings.media[drive.medium_tail.upper()] = given
    return by_instance_id(STORAGE, instance_id(machine.id, drive.medium_tail))


def removal(host: Host, machine: Machine, tail: str) -> Callable[[], None] | None:
    """What takes out the medium with this end of an InstanceID; None where there is none."""
    if _loaded(machine, tail) is None:
        return None

    def eject() -> None:
        drive = _loaded(machine, tail)
        if drive is None:
            raise host.trouble(INVALID_PARAMETER, machine)
        if machine.power is Power.SAVED:
            raise DroppedSilently
        _only_off(host, machine, drive)
        hw.load(machine, drive, "", "")
        machine.settings.media.pop(drive.medium_tail.upper(), None)

    return eject


def modify(host: Host, machine: Machine, cim_class: CimClass, instance: Instance) -> None:
    """ModifyResourceSettings of a medium: its path, its limits. An empty path is no way to eject (live-hosts C7)."""
    if machine.power is Power.SAVED:
        raise DroppedSilently
    drive = _loaded(machine, owner_of(instance.text("InstanceID"))[1])
    if drive is None:
        raise host.trouble(INVALID_PARAMETER, machine)
    given = _given(host, machine, cim_class, instance)
    late = given.keys() - _LIMITS
    if late and machine.power is not Power.OFF:
        raise host.trouble(INVALID_STATE, machine, "error.running", what=min(late))
    if not any(each.name.lower() == "hostresource" for each in instance.properties):
        machine.settings.media.setdefault(drive.medium_tail.upper(), {}).update(given)
        return
    if drive.kind == hw.DISK_DRIVE and machine.power is not Power.OFF:
        raise host.trouble(INVALID_STATE, machine, "error.running", what="HostResource")
    file = _file(host, machine, instance)
    if drive.medium == hw.HARD_DISK:
        _openable(host, machine, file)
    hw.load(machine, drive, drive.medium, file)


def _given(host: Host, machine: Machine, cim_class: CimClass, instance: Instance) -> dict[str, Value]:
    """What else is said of a medium, by the names of the class; limits fit each other (hyperv-hardware 2.3)."""
    declared = {p.name.lower(): p for p in cim_class.properties}
    found: dict[str, Value] = {}
    for each in instance.properties:
        prop = declared[each.name.lower()]
        if prop.name in _KEPT and each.values:
            try:
                found[prop.name] = convert(each, prop)
            except WrongType as wrong:
                raise host.trouble(FAILED, machine, "error.type", what=wrong.name) from wrong
    before = machine.settings.media.get(owner_of(instance.text("InstanceID"))[1].upper(), {})
    after = {**before, **found}
    most, least = (int(str(after.get(name, 0))) for name in ("IOPSLimit", "IOPSReservation"))
    if max(most, least) > _MOST_IOPS or (most and least > most):
        raise host.trouble(INVALID_PARAMETER, machine, "error.value", what="IOPSReservation")
    return found


def _loaded(machine: Machine, tail: str) -> hw.Drive | None:
    """The drive whose medium has this end of an InstanceID."""
    found = (drive for drive in hw.drives(machine, machine.id) if drive.medium)
    return next((drive for drive in found if drive.medium_tail.upper() == tail.upper()), None)


def _target(host: Host, machine: Machine, instance: Instance) -> tuple[hw.Drive, str]:
    """The empty drive a medium is for, and what kind of medium it is."""
    medium = _MEDIA.get(instance.text("ResourceSubType").lower())
    if instance.text("ResourceType") != str(_MEDIUM) or medium is None:
        raise host.trouble(INVALID_PARAMETER, machine)
    parent = read_path(instance.text("Parent"))
    owner, tail = ("", "") if parent is None else owner_of(key_of(parent, "InstanceID"))
    if owner != machine.id:
        raise host.trouble(INVALID_PARAMETER, machine)
    if tail.upper() in {controller.tail.upper() for controller in hw.controllers(machine)}:
        raise host.trouble(FAILED, machine)
    drive = next((d for d in hw.drives(machine, machine.id) if d.tail.upper() == tail.upper()), None)
    if drive is None or drive.medium or drive.kind != _FITS[medium]:
        raise host.trouble(INVALID_PARAMETER, machine)
    _only_off(host, machine, drive)
    return drive, medium


def _only_off(host: Host, machine: Machine, drive: hw.Drive) -> None:
    """A disk on IDE comes and goes only while the VM is off; an image at any time (hyperv-hardware 1.8)."""
    ide = drive.controller.startswith(hw.IDE_TAIL)
    if drive.kind == hw.DISK_DRIVE and ide and machine.power is not Power.OFF:
        raise host.trouble(INVALID_STATE, machine)


def _openable(host: Host, machine: Machine, file: str) -> None:
    """The provider opens a disk with everything that it differs from (hyperv-hardware 2.2)."""
    look = Look(host)
    found = look.chain(file)
    if not found or any(vhd.damaged for vhd in found):
        raise host.file_trouble(machine, file, _NO_DISK)
    if found[-1].parent:
        raise host.file_trouble(machine, found[-1].parent, _FILE_NOT_FOUND)
    # Several VMs that are off may share a disk; one that lives locks it (10.1).
    held = file.casefold() in host.vhds.held
    if held or (machine.power.live and look.in_use(file)):
        raise host.file_trouble(machine, file, _IN_USE)


def _file(host: Host, machine: Machine, instance: Instance) -> str:
    given: Given | None = next((g for g in instance.properties if g.name.lower() == "hostresource"), None)
    found = (given.values or ()) if given is not None else ()
    if len(found) != 1 or not found[0]:
        raise host.trouble(INVALID_PARAMETER, machine)
    if found[0].lower() not in {*paths(host), *map(str.lower, host.images())} and not host.has_file(found[0]):
        raise host.file_trouble(machine, found[0], _FILE_NOT_FOUND)
    if found[0].rpartition("\\")[0].casefold() in host.unreadable:
        raise host.file_trouble(machine, found[0], _DENIED)
    return found[0]
