"""Resources of VMs as settings: controllers, drives, ports, and what lies in drives (hyperv-hardware 1.1 to 1.4).

A flat list; what belongs to what stands in Parent and AddressOnParent.
"""

from __future__ import annotations

from collections.abc import Iterator

from hvgui.sim.cim import CimClass, Reference, Row, Value
from hvgui.sim.hyperv import hardware as hw
from hvgui.sim.hyperv.hosts import Host
from hvgui.sim.hyperv.identity import KEYBOARD, S3_VIDEO, SYNTHETIC_VIDEO, by_instance_id, instance_id, path_text
from hvgui.sim.hyperv.machines import Machine
from hvgui.sim.providers.calls import Producer, row

RESOURCE, STORAGE = "Msvm_ResourceAllocationSettingData", "Msvm_StorageAllocationSettingData"
SERIAL, DISPLAY = "Msvm_SerialPortSettingData", "Msvm_SyntheticDisplayControllerSettingData"

_SUBTYPE = "Microsoft:Hyper-V:"
TPM_TAIL = "2A34B1C2-FD73-4043-8A5B-DD2159BC743F"
# ResourceType by the end of ResourceSubType (hyperv-hardware 1.2).
_TYPES = {
    hw.IDE: 5,
    hw.SCSI: 6,
    hw.DISKETTES: 1,
    hw.DISKETTE_DRIVE: 14,
    hw.DVD_DRIVE: 16,
    hw.DISK_DRIVE: 17,
    "Synthetic Mouse": 13,
    "Synthetic Keyboard": 13,
    "Serial Controller": 13,
    "S3 Display Controller": 20,
    "Synthetic Display Controller": 24,
    "Serial Port": 21,
    "TPM": 1,
    hw.HARD_DISK: 31,
    hw.ISO: 31,
    hw.FLOPPY: 31,
}
# The pools whose templates are listed beside the instances (hyperv-hardware 1.3).
_POOLS = {
    hw.SCSI: "BDE5D4D6-E450-46D2-B925-976CA3E989B4",
    hw.DISK_DRIVE: "118C3BE5-0D31-4804-85F0-5C6074ABEA8F",
    hw.DVD_DRIVE: "7951A5ED-8DC5-42D7-AA8C-9F14C54CEB84",
    hw.HARD_DISK: "70BB60D2-A9D3-46AA-B654-3DE53004B4F8",
    hw.ISO: "D92D268E-9AA8-49DD-8C7D-821CEFB5F597",
}
# No limit and no guarantee (hyperv-hardware 2.3: 0 is none), and a disk that nobody shares.
_NO_LIMITS: dict[str, Value] = {"IOPSLimit": 0, "IOPSReservation": 0, "PersistentReservationsSupported": False}
_DRIVE_NAMES = {hw.DISK_DRIVE: "disk", hw.DVD_DRIVE: "dvd", hw.DISKETTE_DRIVE: "diskette"}
_MEDIUM_NAMES = {hw.HARD_DISK: "image", hw.ISO: "iso", hw.FLOPPY: "floppy"}


def owners(host: Host) -> Iterator[tuple[str, Machine]]:
    """VMs, then their checkpoints, each of which has a copy of its devices under its own GUID."""
    for machine in host.described():
        yield machine.id, machine
        for point in machine.checkpoints:
            yield point.id, machine


def parts(host: Host, owner: str, machine: Machine) -> Iterator[Reference]:
    """Every setting of a VM or a checkpoint that this module serves."""
    for class_name, found in _of(host, owner, machine):
        yield by_instance_id(class_name, str(found["InstanceID"]))


def drive_device(machine: Machine) -> str | None:
    """DeviceID of the first drive of a live VM: the tail of its setting's InstanceID (hyperv-hardware 1.3)."""
    first = next(hw.drives(machine, machine.id), None)
    return None if first is None else instance_id(first.tail)


def _produce(host: Host, cim_class: CimClass) -> Iterator[Row]:
    for kind, pool in _POOLS.items():
        if (STORAGE if kind in _MEDIUM_NAMES else RESOURCE) == cim_class.name:
            identifier = instance_id("Definition", pool, "Default")
            yield row(cim_class, {**_constants(kind), "InstanceID": identifier, "PoolID": ""})
    for owner, machine in owners(host):
        for class_name, values in _of(host, owner, machine):
            if class_name == cim_class.name:
                yield row(cim_class, values)


_Part = tuple[str, dict[str, Value]]


def _of(host: Host, owner: str, machine: Machine) -> Iterator[_Part]:
    """Class and values of everything that an owner has."""
    for controller in hw.controllers(machine, owner):
        # SCSI controllers are all called alike, and none has an address (live-hosts E5).
        more: dict[str, Value] = {"ElementName": host.texts("hardware.scsi")}
        if controller.kind == hw.IDE:
            more = {
                "ElementName": host.texts("hardware.ide", n=controller.number),
                "Address": str(controller.number),
            }
        yield RESOURCE, _part(owner, controller.kind, controller.tail, more)
    for drive in hw.drives(machine, owner):
        yield from _drive(host, owner, drive, hw.media_of(machine, owner).get(drive.medium_tail.upper(), {}))
    yield from _always(host, owner, machine)
    ports = RESOURCE if not host.schema.later_than("2012r2") else SERIAL
    settings = hw.settings_of(machine, owner)
    for number, pipe in enumerate(settings.pipes):
        values: dict[str, Value] = {
            "ElementName": f"COM {number + 1}",
            "Parent": _path(host, owner, hw.SERIAL_TAIL),
            # No pipe is an empty text on some hosts, no element on others (hyperv-hardware 5.3).
            "Connection": (pipe,) if pipe or ports == RESOURCE else (),
        }
        if ports == SERIAL:
            values["DebuggerMode"] = settings.debuggers[number]
        yield ports, _part(owner, "Serial Port", f"{hw.SERIAL_TAIL}\\{number}", values)


def _drive(host: Host, owner: str, drive: hw.Drive, given: dict[str, Value]) -> Iterator[_Part]:
    where: dict[str, Value] = {
        "ElementName": host.texts(f"hardware.{_DRIVE_NAMES[drive.kind]}"),
        "Parent": _path(host, owner, drive.controller),
        "AddressOnParent": str(drive.slot),
    }
    yield RESOURCE, _part(owner, drive.kind, drive.tail, where)
    if not drive.medium:
        return
    values: dict[str, Value] = {
        "ElementName": host.texts(f"hardware.{_MEDIUM_NAMES[drive.medium]}"),
        "Parent": _path(host, owner, drive.tail),
        "HostResource": (drive.file,),
        "Access": 3,
        "Limit": 1,
        "Weight": 100,
        "AllocationUnits": "count(fixed size block)",
        **_NO_LIMITS,
        **given,
    }
    yield STORAGE, _part(owner, drive.medium, drive.medium_tail, values)


def _always(host: Host, owner: str, machine: Machine) -> Iterator[_Part]:
    """What every VM of its generation has (hyperv-hardware 1.2, "a freshly defined VM")."""
    yield RESOURCE, _part(owner, "Serial Controller", hw.SERIAL_TAIL, {"ElementName": host.texts("hardware.serial")})
    yield RESOURCE, _part(owner, "Synthetic Mouse", hw.MOUSE_TAIL, {"ElementName": host.texts("hardware.mouse")})
    display: dict[str, Value] = {"ElementName": host.texts("display.name")}
    resolution: dict[str, Value] = {"ResolutionType": 4, "HorizontalResolution": 1920, "VerticalResolution": 1200}
    shows = DISPLAY if host.schema.later_than("2012r2") else RESOURCE
    yield shows, _part(owner, "Synthetic Display Controller", SYNTHETIC_VIDEO, {**display, **resolution})
    if machine.generation == 1:
        yield RESOURCE, _part(owner, "S3 Display Controller", S3_VIDEO, display)
        controller = _part(owner, hw.DISKETTES, hw.DISKETTE_TAIL, {"ElementName": host.texts("hardware.diskettes")})
        yield RESOURCE, {**controller, "OtherResourceType": controller["ResourceSubType"]}
    else:
        if hw.settings_of(machine, owner).security["TpmEnabled"]:
            tpm: dict[str, Value] = {"ElementName": "TPM", "OtherResourceType": f"{_SUBTYPE}TPM"}
            yield RESOURCE, _part(owner, "TPM", TPM_TAIL, tpm)
        keyboard = {"ElementName": host.texts("keyboard.name")}
        yield RESOURCE, _part(owner, "Synthetic Keyboard", f"{KEYBOARD}\\Keyboard", {**keyboard})


def _path(host: Host, owner: str, tail: str) -> str:
    return path_text(by_instance_id(RESOURCE, instance_id(owner, tail)), host.name)


def _part(owner: str, kind: str, tail: str, values: dict[str, Value]) -> dict[str, Value]:
    return {**_constants(kind), "InstanceID": instance_id(owner, tail), **values}


def _constants(kind: str) -> dict[str, Value]:
    return {
        "ResourceType": _TYPES[kind],
        "ResourceSubType": f"{_SUBTYPE}{kind}",
        "ConsumerVisibility": 3,
        "VirtualQuantity": 1,
        "VirtualQuantityUnits": "count",
        "AllocationUnits": "count",
        "Reservation": 1,
        "Limit": 1,
        "Weight": 0,
        "AutomaticAllocation": True,
        "AutomaticDeallocation": True,
    }


ROWS: dict[str, Producer] = dict.fromkeys((RESOURCE, STORAGE, SERIAL, DISPLAY), _produce)
