r"""Drives and what lies in them: read for many VMs at once, added, loaded and removed (hyperv-hardware 2.2 and 9.2).

A medium is a resource of its own that exists only while it is in its drive (live-hosts E4): insert adds it, replace
modifies its path, eject removes it. Emptying the path is no way to eject (live-hosts C7). No file is ever deleted.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from hvgui.domain.devices.device import DeviceKind
from hvgui.domain.keys import VmId
from hvgui.domain.settings.media import Drive, DvdDrive, HardDrive, OnNew, VmDrives, made_at, place_of
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind
from hvgui.hyperv import device_selections as select
from hvgui.hyperv.changing import Beginning, send_method
from hvgui.hyperv.collecting import every
from hvgui.hyperv.host_reading import Dialect
from hvgui.hyperv.list_reading import read_powers, settings_reference
from hvgui.hyperv.object_paths import medium_of, owner_and_tail
from hvgui.hyperv.partial_instances import partial_instance
from hvgui.values import replace
from hvgui.wsman.embedded import Property
from hvgui.wsman.exchange import Exchange
from hvgui.wsman.replies import Instance
from hvgui.wsman.requests import Argument, EndpointReference
from hvgui.wsman.values import number
from hvgui.wsman.vocabulary import class_uri

#: ResourceType and ResourceSubType of drives, and the subtype of what lies in them (hyperv-hardware 1.2).
_DRIVES = {
    DeviceKind.DVD_DRIVE: ("16", "Microsoft:Hyper-V:Synthetic DVD Drive"),
    DeviceKind.HARD_DRIVE: ("17", "Microsoft:Hyper-V:Synthetic Disk Drive"),
}
_MEDIA = {
    DeviceKind.DVD_DRIVE: "Microsoft:Hyper-V:Virtual CD/DVD Disk",
    DeviceKind.HARD_DRIVE: "Microsoft:Hyper-V:Virtual Hard Disk",
    DeviceKind.DISKETTE_DRIVE: "Microsoft:Hyper-V:Virtual Floppy Disk",
}
_KINDS = {subtype.casefold(): kind for kind, (_, subtype) in _DRIVES.items()}
_SCSI_TYPE, _SCSI = "6", "Microsoft:Hyper-V:Synthetic SCSI Controller"
_CONTROLLERS = {
    "microsoft:hyper-v:emulated ide controller": DeviceKind.IDE_CONTROLLER,
    "microsoft:hyper-v:synthetic scsi controller": DeviceKind.SCSI_CONTROLLER,
}
#: Of every medium, be it a disk, an image or a floppy (hyperv-hardware 1.2).
_MEDIUM_TYPE = "31"


D = TypeVar("D", bound=Drive)


def read_drives(vms: Sequence[VmId], build: int = 0) -> Exchange[dict[VmId, VmDrives]]:
    """The drives of some VMs by place, in three queries; a VM that the host does not have is absent.

    With the host's ``build``, also the limits of the I/O of disks.
    """
    powers = yield from read_powers(vms)
    drives: dict[tuple[VmId, DeviceKind], dict[str, str]] = {}
    controllers: dict[VmId, dict[str, tuple[str, DeviceKind]]] = {}
    taken: dict[VmId, set[str]] = {}
    for row in (yield from every(select.some_resources(vms))):
        identifier = row.text("InstanceID") or ""
        owner, tail = owner_and_tail(identifier)
        if owner is None:
            continue
        subtype = (row.text("ResourceSubType") or "").casefold()
        if tail.endswith("\\D"):
            taken.setdefault(owner, set()).add(tail)
        if subtype in _KINDS:
            drives.setdefault((owner, _KINDS[subtype]), {})[tail] = identifier
        elif subtype in _CONTROLLERS:
            controllers.setdefault(owner, {})[tail] = identifier, _CONTROLLERS[subtype]
    media: dict[tuple[VmId, str], Instance] = {}
    loaded = {subtype.casefold() for subtype in _MEDIA.values()}
    for row in (yield from every(select.some_media(vms, build))):
        identifier = row.text("InstanceID") or ""
        owner, tail = owner_and_tail(identifier)
        if owner is not None and (row.text("ResourceSubType") or "").casefold() in loaded:
            media[owner, tail] = row
    wanted = set(vms)

    def found(kind: type[D], vm: VmId, which: DeviceKind) -> tuple[D, ...]:
        there = sorted(drives.get((vm, which), {}).items())
        return tuple(_loaded(kind(tail, key), media.get((vm, medium_of(tail)))) for tail, key in there)

    return {
        vm: VmDrives(
            power=power,
            drives=found(DvdDrive, vm, DeviceKind.DVD_DRIVE),
            disks=found(HardDrive, vm, DeviceKind.HARD_DRIVE),
            controllers=controllers.get(vm, {}),
            taken=frozenset(taken.get(vm, ())),
        )
        for vm, power in powers.items()
        if vm in wanted
    }


def _loaded(drive: D, medium: Instance | None) -> D:
    """The same drive with what lies in it."""
    if medium is None:
        return drive
    path = next(iter(medium.texts("HostResource")), "")
    loaded = replace(drive, medium_id=medium.text("InstanceID") or "", file=path)
    if not isinstance(loaded, HardDrive):
        return loaded
    return replace(
        loaded,
        least=number(medium.text("IOPSReservation")) or 0,
        most=number(medium.text("IOPSLimit")) or 0,
        policy=policy_of(medium.text("StorageQoSPolicyID") or ""),
    )


def policy_of(identifier: str) -> str:
    """A storage policy by its GUID; zeros are none."""
    return identifier if identifier.strip("{}0-") else ""


def send_limits(dialect: Dialect, drive: Drive, least: int, most: int, subject: str) -> Exchange[Beginning]:
    """Limits of the I/O of a disk, in operations of 8 KB per second; 0: none (hyperv-hardware 9.2). Raises Refusal."""
    properties = (
        Property("InstanceID", "string", drive.medium_id),
        Property("IOPSLimit", "uint64", str(most)),
        Property("IOPSReservation", "uint64", str(least)),
    )
    resources = (("ResourceSettings", (partial_instance(select.STORAGE, properties, subject),)),)
    return (yield from send_method(dialect.service, "ModifyResourceSettings", resources, subject))


def send_controller(dialect: Dialect, vm: VmId, subject: str) -> Exchange[Beginning]:
    """One more SCSI controller (live-hosts E6). Raises Refusal."""
    properties = (
        Property("ResourceType", "uint16", _SCSI_TYPE),
        Property("ResourceSubType", "string", _SCSI),
    )
    return (yield from _send_addition(dialect, vm, select.RESOURCES, properties, subject))


def read_place(vm: VmId, drive: str, on: OnNew | None, there: VmDrives, subject: str) -> Exchange[tuple[str, str]]:
    """InstanceID of a drive's controller, and the drive's tail; where that is on a new one, as the host has it now.

    Raises Refusal: NO_CONTROLLER.
    """
    now = there
    if on is not None:
        now = (yield from read_drives((vm,))).get(vm, there)
    tail = made_at(drive, on, now)
    controller = now.controllers.get(place_of(tail)[0])
    if controller is None:
        raise Refusal(Trouble(TroubleKind.NO_CONTROLLER, subject))
    return controller[0], tail


def send_drive(
    dialect: Dialect,
    vm: VmId,
    controller: str,
    slot: int,
    subject: str,
    kind: DeviceKind = DeviceKind.DVD_DRIVE,
) -> Exchange[Beginning]:
    """One more drive in a slot of a controller, by its InstanceID; empty (hyperv-hardware 2.2). Raises Refusal."""
    number, subtype = _DRIVES[kind]
    properties = (
        Property("ResourceType", "uint16", number),
        Property("ResourceSubType", "string", subtype),
        Property("Parent", "string", path_to(select.RESOURCES, controller)),
        Property("AddressOnParent", "string", str(slot)),
    )
    return (yield from _send_addition(dialect, vm, select.RESOURCES, properties, subject))


def send_removal(dialect: Dialect, instance_id: str, subject: str) -> Exchange[Beginning]:
    """Remove an empty drive or controller; one that holds something is refused (live-hosts E3). Raises Refusal."""
    reference = EndpointReference(class_uri(select.RESOURCES), (("InstanceID", instance_id),))
    resources = (("ResourceSettings", (reference,)),)
    return (yield from send_method(dialect.service, "RemoveResourceSettings", resources, subject))


def send_insert(
    dialect: Dialect,
    vm: VmId,
    drive: Drive,
    file: str,
    subject: str,
    kind: DeviceKind = DeviceKind.DVD_DRIVE,
    more: Sequence[Property] = (),
) -> Exchange[Beginning]:
    """Put an image or a disk into an empty drive, with ``more`` properties of it. Raises Refusal."""
    properties = (
        # Type and subtype are never left out: without them the job ends with 32773 (hyperv-hardware 1.5).
        Property("ResourceType", "uint16", _MEDIUM_TYPE),
        Property("ResourceSubType", "string", _MEDIA[kind]),
        Property("Parent", "string", path_to(select.RESOURCES, drive.instance_id)),
        # An array, also of one: a scalar is refused with 32773 (live-hosts B8).
        Property("HostResource", "string", (file,)),
        *more,
    )
    return (yield from _send_addition(dialect, vm, select.STORAGE, properties, subject))


def _send_addition(
    dialect: Dialect, vm: VmId, class_name: str, properties: Sequence[Property], subject: str
) -> Exchange[Beginning]:
    arguments: tuple[tuple[str, Argument], ...] = (
        ("AffectedConfiguration", settings_reference(vm)),
        ("ResourceSettings", (partial_instance(class_name, properties, subject),)),
    )
    return (yield from send_method(dialect.service, "AddResourceSettings", arguments, subject))


def send_replace(dialect: Dialect, drive: Drive, file: str, subject: str) -> Exchange[Beginning]:
    """Another image or disk in place of the one that is there. Raises Refusal."""
    properties = (Property("InstanceID", "string", drive.medium_id), Property("HostResource", "string", (file,)))
    text = partial_instance(select.STORAGE, properties, subject)
    resources = (("ResourceSettings", (text,)),)
    return (yield from send_method(dialect.service, "ModifyResourceSettings", resources, subject))


def send_eject(dialect: Dialect, drive: Drive, subject: str) -> Exchange[Beginning]:
    """Take the image or the disk out; its file stays where it is. Raises Refusal."""
    # By its own class: referenced through another one it is not found (hyperv-hardware 1.6).
    medium = EndpointReference(class_uri(select.STORAGE), (("InstanceID", drive.medium_id),))
    resources = (("ResourceSettings", (medium,)),)
    return (yield from send_method(dialect.service, "RemoveResourceSettings", resources, subject))


def path_to(class_name: str, instance_id: str) -> str:
    """An object path as a text: relative, with doubled backslashes in the key (live-hosts B7)."""
    doubled = instance_id.replace("\\", "\\\\")
    return f'root/virtualization/v2:{class_name}.InstanceID="{doubled}"'
