"""Images in DVD drives: inserted, replaced and ejected (hyperv-hardware 1.4, 2.2 and 8). Raises JobTrouble."""

from __future__ import annotations

from collections.abc import Callable

from hvgui.sim import hardware as hw
from hvgui.sim.cim import CimClass, Reference
from hvgui.sim.cimxml import Given, Instance
from hvgui.sim.editing import DroppedSilently
from hvgui.sim.hosts import FAILED, INVALID_PARAMETER, Host
from hvgui.sim.identity import by_instance_id, instance_id, key_of, owner_of, read_path
from hvgui.sim.machines import Machine, Power
from hvgui.sim.providers.storage import STORAGE

_MEDIUM, _ISO = 31, f"microsoft:hyper-v:{hw.ISO.lower()}"
_FILE_NOT_FOUND, _DENIED = 0x80070002, 0x80070005


def insert(host: Host, machine: Machine, _cim_class: CimClass, instance: Instance) -> Reference:
    if machine.power is Power.SAVED:
        raise DroppedSilently
    machine.settings.iso = _insertable(host, machine, instance)
    return by_instance_id(STORAGE, instance_id(machine.id, _dvd(machine).medium_tail))


def removal(_host: Host, machine: Machine, tail: str) -> Callable[[], None] | None:
    """What ejects the image with this end of an InstanceID; None where there is none."""
    drive = _dvd(machine)
    if not drive.medium or tail.upper() != drive.medium_tail.upper():
        return None

    def eject() -> None:
        if machine.power is Power.SAVED:
            raise DroppedSilently
        machine.settings.iso = ""

    return eject


def replace_image(host: Host, machine: Machine, instance: Instance) -> None:
    """ModifyResourceSettings of a medium: its path. An empty one is no way to eject (live-hosts C7)."""
    if machine.power is Power.SAVED:
        raise DroppedSilently
    drive = _dvd(machine)
    _, tail = owner_of(instance.text("InstanceID"))
    if tail.upper() != drive.medium_tail.upper() or not drive.medium:
        raise host.trouble(INVALID_PARAMETER, machine)
    machine.settings.iso = _file(host, machine, instance)


def _dvd(machine: Machine) -> hw.Drive:
    return next(drive for drive in hw.drives(machine, machine.id) if drive.kind == hw.DVD_DRIVE)


def _insertable(host: Host, machine: Machine, instance: Instance) -> str:
    """The file of a medium that can be added."""
    kind = instance.text("ResourceSubType").lower()
    if instance.text("ResourceType") != str(_MEDIUM) or kind != _ISO:
        raise host.trouble(INVALID_PARAMETER, machine)
    parent = read_path(instance.text("Parent"))
    owner, tail = ("", "") if parent is None else owner_of(key_of(parent, "InstanceID"))
    drive = _dvd(machine)
    if owner != machine.id:
        raise host.trouble(INVALID_PARAMETER, machine)
    if tail.upper() == drive.controller.upper():
        raise host.trouble(FAILED, machine)
    if tail.upper() != drive.tail.upper() or drive.medium:
        raise host.trouble(INVALID_PARAMETER, machine)
    return _file(host, machine, instance)


def _file(host: Host, machine: Machine, instance: Instance) -> str:
    given: Given | None = next((g for g in instance.properties if g.name.lower() == "hostresource"), None)
    paths = (given.values or ()) if given is not None else ()
    if len(paths) != 1 or not paths[0]:
        raise host.trouble(INVALID_PARAMETER, machine)
    there = {file.casefold() for file in (*hw.LIBRARY, *host.images())}
    if paths[0].casefold() not in there and not host.has_file(paths[0]):
        raise host.file_trouble(machine, paths[0], _FILE_NOT_FOUND)
    if paths[0].rpartition("\\")[0].casefold() in host.unreadable:
        raise host.file_trouble(machine, paths[0], _DENIED)
    return paths[0]
