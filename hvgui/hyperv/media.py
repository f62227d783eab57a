r"""Images in DVD drives: read for many VMs at once, inserted, replaced and ejected (hyperv-hardware 2.2 and 9.2).

An image is a resource of its own that exists only while it is inserted (live-hosts E4): insert adds it, replace
modifies its path, eject removes it. Emptying the path is no way to eject (live-hosts C7).
"""

from __future__ import annotations

from collections.abc import Sequence

from hvgui.domain.devices.device import DeviceKind
from hvgui.domain.keys import VmId
from hvgui.domain.settings.media import DvdDrive, VmDrives
from hvgui.hyperv import device_selections as select
from hvgui.hyperv.changing import Beginning, send_method
from hvgui.hyperv.collecting import every
from hvgui.hyperv.host_reading import Dialect
from hvgui.hyperv.list_reading import read_powers, settings_reference
from hvgui.hyperv.object_paths import medium_of, owner_and_tail
from hvgui.hyperv.partial_instances import partial_instance
from hvgui.wsman.embedded import Property
from hvgui.wsman.exchange import Exchange
from hvgui.wsman.requests import Argument, EndpointReference
from hvgui.wsman.vocabulary import class_uri

_DRIVE = "Microsoft:Hyper-V:Synthetic DVD Drive"
_CONTROLLERS = {
    "microsoft:hyper-v:emulated ide controller": DeviceKind.IDE_CONTROLLER,
    "microsoft:hyper-v:synthetic scsi controller": DeviceKind.SCSI_CONTROLLER,
}
_IMAGE = "Microsoft:Hyper-V:Virtual CD/DVD Disk"
#: Of every medium, be it a disk, an image or a floppy (hyperv-hardware 1.2).
_MEDIUM_TYPE = "31"
_DRIVE_TYPE = "16"


def read_dvd_drives(vms: Sequence[VmId]) -> Exchange[dict[VmId, VmDrives]]:
    """The DVD drives of some VMs by place, in three queries; a VM that the host does not have is absent."""
    powers = yield from read_powers(vms)
    drives: dict[VmId, dict[str, str]] = {}
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
        if subtype == _DRIVE.casefold():
            drives.setdefault(owner, {})[tail] = identifier
        elif subtype in _CONTROLLERS:
            controllers.setdefault(owner, {})[tail] = identifier, _CONTROLLERS[subtype]
    images: dict[tuple[VmId, str], tuple[str, str]] = {}
    for row in (yield from every(select.some_media(vms))):
        identifier = row.text("InstanceID") or ""
        owner, tail = owner_and_tail(identifier)
        if owner is not None and (row.text("ResourceSubType") or "").casefold() == _IMAGE.casefold():
            images[owner, tail] = identifier, next(iter(row.texts("HostResource")), "")
    wanted = set(vms)
    return {
        vm: VmDrives(
            power=power,
            drives=tuple(
                DvdDrive(tail, identifier, *images.get((vm, medium_of(tail)), ("", "")))
                for tail, identifier in sorted(drives.get(vm, {}).items())
            ),
            controllers=controllers.get(vm, {}),
            taken=frozenset(taken.get(vm, ())),
        )
        for vm, power in powers.items()
        if vm in wanted
    }


def send_drive(dialect: Dialect, vm: VmId, controller: str, slot: int, subject: str) -> Exchange[Beginning]:
    """One more drive in a slot of a controller, by its InstanceID; empty (hyperv-hardware 2.2). Raises Refusal."""
    properties = (
        Property("ResourceType", "uint16", _DRIVE_TYPE),
        Property("ResourceSubType", "string", _DRIVE),
        Property("Parent", "string", path_to(select.RESOURCES, controller)),
        Property("AddressOnParent", "string", str(slot)),
    )
    arguments: tuple[tuple[str, Argument], ...] = (
        ("AffectedConfiguration", settings_reference(vm)),
        ("ResourceSettings", (partial_instance(select.RESOURCES, properties, subject),)),
    )
    return (yield from send_method(dialect.service, "AddResourceSettings", arguments, subject))


def send_no_drive(dialect: Dialect, drive: DvdDrive, subject: str) -> Exchange[Beginning]:
    """Remove an empty drive; one with an image is refused (live-hosts E3). Raises Refusal."""
    reference = EndpointReference(class_uri(select.RESOURCES), (("InstanceID", drive.instance_id),))
    resources = (("ResourceSettings", (reference,)),)
    return (yield from send_method(dialect.service, "RemoveResourceSettings", resources, subject))


def send_insert(dialect: Dialect, vm: VmId, drive: DvdDrive, file: str, subject: str) -> Exchange[Beginning]:
    """Put an image into an empty drive. Raises Refusal."""
    properties = (
        # Type and subtype are never left out: without them the job ends with 32773 (hyperv-hardware 1.5).
        Property("ResourceType", "uint16", _MEDIUM_TYPE),
        Property("ResourceSubType", "string", _IMAGE),
        Property("Parent", "string", path_to(select.RESOURCES, drive.instance_id)),
        # An array, also of one: a scalar is refused with 32773 (live-hosts B8).
        Property("HostResource", "string", (file,)),
    )
    text = partial_instance(select.STORAGE, properties, subject)
    arguments: tuple[tuple[str, Argument], ...] = (
        ("AffectedConfiguration", settings_reference(vm)),
        ("ResourceSettings", (text,)),
    )
    return (yield from send_method(dialect.service, "AddResourceSettings", arguments, subject))


def send_replace(dialect: Dialect, drive: DvdDrive, file: str, subject: str) -> Exchange[Beginning]:
    """Another image in place of the one that is there. Raises Refusal."""
    properties = (Property("InstanceID", "string", drive.medium_id), Property("HostResource", "string", (file,)))
    text = partial_instance(select.STORAGE, properties, subject)
    resources = (("ResourceSettings", (text,)),)
    return (yield from send_method(dialect.service, "ModifyResourceSettings", resources, subject))


def send_eject(dialect: Dialect, drive: DvdDrive, subject: str) -> Exchange[Beginning]:
    """Take the image out; its file stays where it is. Raises Refusal."""
    # By its own class: referenced through another one it is not found (hyperv-hardware 1.6).
    medium = EndpointReference(class_uri(select.STORAGE), (("InstanceID", drive.medium_id),))
    resources = (("ResourceSettings", (medium,)),)
    return (yield from send_method(dialect.service, "RemoveResourceSettings", resources, subject))


def path_to(class_name: str, instance_id: str) -> str:
    """An object path as a text: relative, with doubled backslashes in the key (live-hosts B7)."""
    doubled = instance_id.replace("\\", "\\\\")
    return f'root/virtualization/v2:{class_name}.InstanceID="{doubled}"'
