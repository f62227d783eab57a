"""The storage of VMs as settings: controllers, drives, and what lies in them (hyperv-hardware 1.2 and 1.3).

One disk for every VM, on the controller its generation boots from. Nothing here can be changed yet.
"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from hvgui.sim.cim import CimClass, Reference, Row, Value
from hvgui.sim.hosts import Host
from hvgui.sim.identity import by_instance_id, instance_id, path_text
from hvgui.sim.machines import Machine
from hvgui.sim.providers.calls import Producer, row
from hvgui.sim.settings import guid

RESOURCE, STORAGE = "Msvm_ResourceAllocationSettingData", "Msvm_StorageAllocationSettingData"

_IDE_CONTROLLERS = "83F8638B-8DCA-4152-9EDA-2CA8B33039B4"
_SUBTYPE = "Microsoft:Hyper-V:"
# ResourceType, the end of ResourceSubType, and the pool whose templates are listed beside the instances.
_SCSI = (6, "Synthetic SCSI Controller", "BDE5D4D6-E450-46D2-B925-976CA3E989B4")
_IDE = (5, "Emulated IDE Controller", "")
_DRIVE = (17, "Synthetic Disk Drive", "118C3BE5-0D31-4804-85F0-5C6074ABEA8F")
_DISK = (31, "Virtual Hard Disk", "70BB60D2-A9D3-46AA-B654-3DE53004B4F8")
# No limit and no guarantee (hyperv-hardware 2.3: 0 is none), and a disk that nobody shares.
_NO_LIMITS: dict[str, Value] = {"IOPSLimit": 0, "IOPSReservation": 0, "PersistentReservationsSupported": False}
_Kind = tuple[int, str, str]


def owners(host: Host) -> Iterator[tuple[str, Machine]]:
    """VMs, then their checkpoints, each of which has a copy of its devices under its own GUID."""
    for machine in host.ordered():
        yield machine.id, machine
        for point in machine.checkpoints:
            yield point.id, machine


def parts(owner: str, machine: Machine) -> Iterator[Reference]:
    """Every storage setting of a VM or a checkpoint."""
    for number in range(_controllers(machine)):
        yield by_instance_id(RESOURCE, _controller(owner, machine, number))
    first = _controller(owner, machine, 0)
    yield by_instance_id(RESOURCE, f"{first}\\0\\D")
    yield by_instance_id(STORAGE, f"{first}\\0\\L")


def drive_device(machine: Machine) -> str:
    """DeviceID of the drive of a live VM: the tail of its setting's InstanceID (hyperv-hardware 1.3)."""
    return _controller(machine.id, machine, 0).replace(f"{machine.id}\\", "", 1) + "\\0\\D"


def resources(host: Host, cim_class: CimClass) -> Iterator[Row]:
    """Controllers and drives."""
    for kind in (_SCSI, _DRIVE):
        yield _template(cim_class, kind)
    for owner, machine in owners(host):
        kind = _IDE if machine.generation == 1 else _SCSI
        for number in range(_controllers(machine)):
            values: dict[str, Value] = {"ElementName": f"IDE Controller {number}", "Address": str(number)}
            if machine.generation != 1:
                # All of them are called alike, and none has an address (live-hosts E5).
                values = {"ElementName": "SCSI Controller"}
            yield _row(cim_class, kind, _controller(owner, machine, number), values)
        first = _controller(owner, machine, 0)
        drive: dict[str, Value] = {
            "ElementName": "Hard Drive",
            "Parent": path_text(by_instance_id(RESOURCE, first), host.name),
            "AddressOnParent": "0",
        }
        yield _row(cim_class, _DRIVE, f"{first}\\0\\D", drive)


def disks(host: Host, cim_class: CimClass) -> Iterator[Row]:
    """Files that lie in drives."""
    yield _template(cim_class, _DISK)
    for owner, machine in owners(host):
        first = _controller(owner, machine, 0)
        file = f"C:\\Users\\Public\\Documents\\Hyper-V\\Virtual Hard Disks\\{machine.id}.vhdx"
        values: dict[str, Value] = {
            "ElementName": "Hard Disk Image",
            "Parent": path_text(by_instance_id(RESOURCE, f"{first}\\0\\D"), host.name),
            "HostResource": (file,),
            "Access": 3,
            "Limit": 1,
            "Weight": 100,
            "AllocationUnits": "count(fixed size block)",
            **_NO_LIMITS,
        }
        yield _row(cim_class, _DISK, f"{first}\\0\\L", values)


def _controllers(machine: Machine) -> int:
    return 2 if machine.generation == 1 else 1


def _controller(owner: str, machine: Machine, number: int) -> str:
    if machine.generation == 1:
        return instance_id(owner, _IDE_CONTROLLERS, str(number))
    return instance_id(owner, guid(Random(f"controller {machine.id} {machine.seed}")), "0")


def _template(cim_class: CimClass, kind: _Kind) -> Row:
    return _row(cim_class, kind, instance_id("Definition", kind[2], "Default"), {"PoolID": ""})


def _row(cim_class: CimClass, kind: _Kind, instance: str, values: dict[str, Value]) -> Row:
    constants: dict[str, Value] = {
        "InstanceID": instance,
        "ResourceType": kind[0],
        "ResourceSubType": f"{_SUBTYPE}{kind[1]}",
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
    return row(cim_class, {**constants, **values})


ROWS: dict[str, Producer] = {RESOURCE: resources, STORAGE: disks}
