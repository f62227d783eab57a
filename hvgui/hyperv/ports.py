r"""COM ports and diskette drives of VMs: what every VM has, and only what is behind it changes (hyperv-hardware 2.2 and
5.3).

A port is cleared with one empty element; an empty array changes nothing (live-hosts A10). Ports are told apart by the
end of their InstanceID, since their names may be localized.
"""

from __future__ import annotations

from collections.abc import Sequence

from hvgui.domain.devices.device import DeviceKind
from hvgui.domain.keys import VmId
from hvgui.domain.settings.media import DvdDrive
from hvgui.domain.settings.vm_settings import Source
from hvgui.hyperv import device_selections as select
from hvgui.hyperv.changing import Beginning, send_method
from hvgui.hyperv.collecting import every
from hvgui.hyperv.host_reading import Dialect
from hvgui.hyperv.media import send_eject, send_insert, send_replace
from hvgui.hyperv.object_paths import medium_of, owner_and_tail
from hvgui.hyperv.partial_instances import partial_instance
from hvgui.wsman.embedded import Property
from hvgui.wsman.exchange import Exchange
from hvgui.wsman.replies import Instance

_PORTS = {"\\0": Source.COM_1, "\\1": Source.COM_2}
_PORT, _PORT_TYPE = "Microsoft:Hyper-V:Serial Port", "21"
_DRIVE = "Microsoft:Hyper-V:Synthetic Diskette Drive"


def read_ports(build: int) -> Exchange[dict[VmId, dict[Source, Instance]]]:
    """The COM ports of every VM of a host: whether a pipe is free is decided by all of them."""
    found: dict[VmId, dict[Source, Instance]] = {}
    for row in (yield from every(select.ports(build))):
        owner, tail = owner_and_tail(row.text("InstanceID") or "")
        port = _PORTS.get(tail[-2:])
        if owner is not None and port is not None:
            found.setdefault(owner, {})[port] = row
    return found


def read_diskettes(vms: Sequence[VmId]) -> Exchange[dict[VmId, DvdDrive]]:
    """The diskette drives of some VMs with what lies in them, in two queries; generation 2 has none."""
    drives: dict[tuple[VmId, str], str] = {}
    for row in (yield from every(select.some_resources(vms))):
        identifier = row.text("InstanceID") or ""
        owner, tail = owner_and_tail(identifier)
        if owner is not None and (row.text("ResourceSubType") or "").casefold() == _DRIVE.casefold():
            drives[owner, tail] = identifier
    media: dict[tuple[VmId, str], tuple[str, str]] = {}
    for row in (yield from every(select.some_media(vms))) if drives else ():
        identifier = row.text("InstanceID") or ""
        owner, tail = owner_and_tail(identifier)
        if owner is not None:
            media[owner, tail] = identifier, next(iter(row.texts("HostResource")), "")
    return {
        owner: DvdDrive(tail, identifier, *media.get((owner, medium_of(tail)), ("", "")))
        for (owner, tail), identifier in drives.items()
        if owner in set(vms)
    }


def send_port(
    dialect: Dialect, instance_id: str, properties: tuple[Property, ...], subject: str
) -> Exchange[Beginning]:
    """Change what is behind a port, with its type as libvirt sends it in production (5.3). Raises Refusal."""
    class_name = select.SERIAL_PORTS if dialect.facts.build >= select.BUILD_10240 else select.RESOURCES
    whole = (
        Property("InstanceID", "string", instance_id),
        Property("ResourceType", "uint16", _PORT_TYPE),
        Property("ResourceSubType", "string", _PORT),
        *properties,
    )
    resources = (("ResourceSettings", (partial_instance(class_name, whole, subject),)),)
    return (yield from send_method(dialect.service, "ModifyResourceSettings", resources, subject))


def send_diskette(dialect: Dialect, vm: VmId, drive: DvdDrive, file: str, subject: str) -> Exchange[Beginning]:
    """Another image in a diskette drive, or none. Raises Refusal."""
    if not file:
        return (yield from send_eject(dialect, drive, subject))
    if drive.medium_id:
        return (yield from send_replace(dialect, drive, file, subject))
    return (yield from send_insert(dialect, vm, drive, file, subject, DeviceKind.DISKETTE_DRIVE))
