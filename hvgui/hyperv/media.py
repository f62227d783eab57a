r"""Images in DVD drives: read for many VMs at once, inserted, replaced and ejected (hyperv-hardware 2.2 and 9.2).

An image is a resource of its own that exists only while it is inserted (live-hosts E4): insert adds it, replace
modifies its path, eject removes it. Emptying the path is no way to eject (live-hosts C7).
"""

from __future__ import annotations

from collections.abc import Sequence

from hvgui.domain.keys import VmId
from hvgui.domain.media import DvdDrive
from hvgui.hyperv import device_selections as select
from hvgui.hyperv.changing import Beginning, send_method
from hvgui.hyperv.collecting import every
from hvgui.hyperv.host_reading import Dialect
from hvgui.hyperv.list_reading import settings_reference
from hvgui.hyperv.object_paths import medium_of, owner_and_tail
from hvgui.hyperv.partial_instances import partial_instance
from hvgui.wsman.embedded import Property
from hvgui.wsman.exchange import Exchange
from hvgui.wsman.requests import Argument, EndpointReference
from hvgui.wsman.vocabulary import class_uri

_DRIVE = "microsoft:hyper-v:synthetic dvd drive"
_IMAGE = "Microsoft:Hyper-V:Virtual CD/DVD Disk"
#: Of every medium, be it a disk, an image or a floppy (hyperv-hardware 1.2).
_MEDIUM_TYPE = "31"


def read_dvd_drives(vms: Sequence[VmId]) -> Exchange[dict[VmId, tuple[DvdDrive, ...]]]:
    """The DVD drives of some VMs by place, in two queries; a VM that the host does not have is absent."""
    wanted = set(vms)
    there: set[VmId] = set()
    drives: list[tuple[VmId, str, str]] = []
    for row in (yield from every(select.some_resources(vms))):
        identifier = row.text("InstanceID") or ""
        owner, tail = owner_and_tail(identifier)
        if owner is None or owner not in wanted:
            continue
        # Every VM has resources, a DVD drive or not.
        there.add(owner)
        if (row.text("ResourceSubType") or "").casefold() == _DRIVE:
            drives.append((owner, tail, identifier))
    images: dict[tuple[VmId, str], tuple[str, str]] = {}
    for row in (yield from every(select.some_media(vms))):
        identifier = row.text("InstanceID") or ""
        owner, tail = owner_and_tail(identifier)
        if owner is not None and (row.text("ResourceSubType") or "").casefold() == _IMAGE.casefold():
            images[owner, tail] = identifier, next(iter(row.texts("HostResource")), "")
    found: dict[VmId, tuple[DvdDrive, ...]] = {vm: () for vm in there}
    for vm, tail, identifier in sorted(drives, key=lambda drive: drive[1]):
        medium, file = images.get((vm, medium_of(tail)), ("", ""))
        found[vm] += (DvdDrive(tail, identifier, medium, file),)
    return found


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
