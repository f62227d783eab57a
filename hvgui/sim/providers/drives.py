"""Controllers and drives, added and removed (hyperv-hardware 1.2, 1.8, 2.1 and 2.2; live-hosts C6, E3 to E7).

Raises JobTrouble, and DroppedSilently where a saved VM takes something and does nothing.
"""

from __future__ import annotations

from collections.abc import Callable

from hvgui.sim.cim import CimClass, Reference
from hvgui.sim.faults import Fault, Faulted
from hvgui.sim.hyperv import hardware as hw
from hvgui.sim.hyperv.cimxml import Instance
from hvgui.sim.hyperv.editing import DroppedSilently
from hvgui.sim.hyperv.hosts import INVALID_PARAMETER, INVALID_STATE, NOT_SUPPORTED, Host
from hvgui.sim.hyperv.identity import by_instance_id, instance_id, key_of, owner_of, read_path
from hvgui.sim.hyperv.machines import Machine, Power
from hvgui.sim.hyperv.network import boot_entry
from hvgui.sim.providers.storage import RESOURCE

_PREFIX = "microsoft:hyper-v:"
_SCSI_TYPE, _MOST_CONTROLLERS = "6", 4
#: ResourceType of the drives that can be added, by the end of their subtype.
_DRIVES = {hw.DVD_DRIVE.lower(): ("16", hw.DVD_DRIVE), hw.DISK_DRIVE.lower(): ("17", hw.DISK_DRIVE)}
_SLOTS = {hw.IDE: 2, hw.SCSI: 64}


def add(host: Host, machine: Machine, _cim_class: CimClass, instance: Instance) -> Reference:
    """A SCSI controller, a DVD drive or a disk drive, by its subtype."""
    if machine.power is Power.SAVED:
        raise DroppedSilently
    subtype, number = instance.text("ResourceSubType").lower().removeprefix(_PREFIX), instance.text("ResourceType")
    if subtype == hw.SCSI.lower() and number == _SCSI_TYPE:
        return _add_controller(host, machine)
    wanted, kind = _DRIVES.get(subtype, ("", ""))
    if not kind or number != wanted:
        raise host.trouble(INVALID_PARAMETER, machine)
    drive = _place(host, machine, kind, instance)
    hw.attach(machine, drive)
    _boot(host, machine, drive, there=True)
    return by_instance_id(RESOURCE, instance_id(machine.id, drive.tail))


def removal(host: Host, machine: Machine, tail: str) -> Callable[[], None] | None:
    """What removes the controller or drive with this end of an InstanceID; None where there is none."""
    drive = next((d for d in hw.drives(machine, machine.id) if d.tail.upper() == tail.upper()), None)
    controller = next((c for c in hw.controllers(machine) if c.tail.upper() == tail.upper()), None)
    if drive is not None:
        if drive.medium:
            # Nothing goes along with it (live-hosts E3).
            raise Faulted(Fault.PROVIDER_FAILED)
        return lambda: _remove_drive(host, machine, drive)
    if controller is not None:
        if any(d.controller == controller.tail for d in hw.drives(machine, machine.id)):
            raise Faulted(Fault.PROVIDER_FAILED)
        return lambda: _remove_controller(host, machine, controller)
    return None


def _add_controller(host: Host, machine: Machine) -> Reference:
    there = [each for each in hw.controllers(machine) if each.kind == hw.SCSI]
    if machine.power is not Power.OFF:
        raise host.trouble(NOT_SUPPORTED, machine)  # said so by a live host (live-hosts C6)
    if len(there) >= _MOST_CONTROLLERS:
        raise host.trouble(INVALID_PARAMETER, machine)
    made = hw.Controller(hw.SCSI, f"{host.new_guid()}\\0")
    machine.settings.more_controllers.append(made)
    return by_instance_id(RESOURCE, instance_id(machine.id, made.tail))


def _remove_controller(host: Host, machine: Machine, controller: hw.Controller) -> None:
    if machine.power is Power.SAVED:
        raise DroppedSilently
    if controller.kind == hw.IDE:
        raise host.trouble(INVALID_PARAMETER, machine)
    if machine.power is not Power.OFF:
        raise host.trouble(NOT_SUPPORTED, machine)
    if controller in machine.settings.more_controllers:
        machine.settings.more_controllers.remove(controller)
    else:
        machine.settings.removed.add(controller.tail)


def _place(host: Host, machine: Machine, kind: str, instance: Instance) -> hw.Drive:
    """The drive in the slot that was named, which has to be free."""
    parent = read_path(instance.text("Parent"))
    owner, tail = ("", "") if parent is None else owner_of(key_of(parent, "InstanceID"))
    controller = next((c for c in hw.controllers(machine) if c.tail.upper() == tail.upper()), None)
    slot = instance.text("AddressOnParent")
    if parent is None or owner != machine.id or controller is None or not slot.isdecimal():
        raise host.trouble(INVALID_PARAMETER, machine)
    taken = {d.slot for d in hw.drives(machine, machine.id) if d.controller == controller.tail}
    dvd_on_scsi = kind == hw.DVD_DRIVE and controller.kind == hw.SCSI and machine.generation == 1
    if int(slot) >= _SLOTS[controller.kind] or int(slot) in taken or dvd_on_scsi:
        raise host.trouble(INVALID_PARAMETER, machine)
    drive = hw.Drive(kind, controller.tail, int(slot))
    _gate(host, machine, drive)
    return drive


def _remove_drive(host: Host, machine: Machine, drive: hw.Drive) -> None:
    if machine.power is Power.SAVED:
        raise DroppedSilently
    if drive.kind == hw.DISKETTE_DRIVE or drive not in list(hw.drives(machine, machine.id)):
        raise host.trouble(INVALID_PARAMETER, machine)
    _gate(host, machine, drive)
    hw.detach(machine, drive)
    _boot(host, machine, drive, there=False)


def _gate(host: Host, machine: Machine, drive: hw.Drive) -> None:
    """On IDE only while the VM is off, on SCSI at any time (hyperv-hardware 1.8; live-hosts E7)."""
    if drive.controller.startswith(hw.IDE_TAIL) and machine.power is not Power.OFF:
        raise host.trouble(INVALID_STATE, machine)


def _boot(host: Host, machine: Machine, drive: hw.Drive, *, there: bool) -> None:
    """Generation 2 appends a boot entry for a new drive, and takes it away with it (hyperv-hardware 2.2)."""
    if machine.generation == 1:
        return
    entry, order = boot_entry(host, machine, drive.tail), machine.settings.system["BootSourceOrder"]
    was = tuple(str(text) for text in order) if isinstance(order, tuple) else ()
    kept = tuple(text for text in was if text.casefold() != entry.casefold())
    machine.settings.system["BootSourceOrder"] = (*kept, entry) if there else kept
