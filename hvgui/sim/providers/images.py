"""The image service: what it says of virtual hard disk files (hyperv-hardware 2.5; live-hosts E9)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from random import Random
from xml.sax.saxutils import escape

from hvgui.sim.hyperv import hardware as hw
from hvgui.sim.hyperv.hosts import INVALID_PARAMETER, Host
from hvgui.sim.hyperv.machines import Machine
from hvgui.sim.providers.calls import Answer, Call, Handler, Producer, answer
from hvgui.sim.providers.services import service
from hvgui.sim.providers.storage import owners

IMAGES = "Msvm_ImageManagementService"
#: "File not found" (hyperv-hardware 2.5, return codes).
FILE_NOT_FOUND = 32779
_FORMATS = {"vhd": 2, "vhdx": 3, "avhd": 2, "avhdx": 3, "vhds": 4}
_DYNAMIC, _DIFFERENCING = 3, 4
_GIB = 2**30
_Fields = tuple[tuple[str, str, object], ...]


def _found(host: Host, path: str) -> Iterator[tuple[Machine, tuple[str, ...]]]:
    """The VMs whose disks have this file in their chain, and the chain from there on."""
    for owner, machine in owners(host):
        for number in range(machine.equipment.disks):
            chain = hw.disk_chain(machine, owner, number)
            for place, file in enumerate(chain):
                if file.casefold() == path.casefold():
                    yield machine, chain[place:]


def setting_data(call: Call) -> Answer:
    """GetVirtualHardDiskSettingData: the text of an instance; a property that is null has no VALUE."""
    path = call.text("Path")
    if not path:
        return answer(INVALID_PARAMETER)
    machine, chain = next(_found(call.host, path), (None, ()))
    if machine is None:
        return answer(FILE_NOT_FOUND)
    parent = chain[1] if len(chain) > 1 else ""
    fields: _Fields = (
        ("BlockSize", "uint32", 2 * 2**20 if parent else 33_554_432),
        ("Caption", "string", None),
        ("Description", "string", None),
        ("ElementName", "string", None),
        ("Format", "uint16", _FORMATS[path.rpartition(".")[2].lower()]),
        ("InstanceID", "string", None),
        ("LogicalSectorSize", "uint32", 512),
        ("MaxInternalSize", "uint64", 127 * _GIB),
        ("ParentIdentifier", "string", None),
        ("ParentPath", "string", parent),
        ("Path", "string", chain[0]),
        ("PhysicalSectorSize", "uint32", 4096),
        ("Type", "uint16", _DIFFERENCING if parent else _DYNAMIC),
    )
    return answer(SettingData=_text("Msvm_VirtualHardDiskSettingData", fields))


def state(call: Call) -> Answer:
    """GetVirtualHardDiskState: the file itself, and whether somebody has it open."""
    path = call.text("Path")
    if not path:
        return answer(INVALID_PARAMETER)
    users = [machine for machine, _ in _found(call.host, path)]
    if not users:
        return answer(FILE_NOT_FOUND)
    fields: _Fields = (
        ("Alignment", "uint32", 1),
        ("FileSize", "uint64", Random(f"size {path.casefold()}").randrange(4, 90) * _GIB + 4_194_304),
        ("FragmentationPercentage", "uint32", None),
        ("InUse", "boolean", any(machine.power.live for machine in users)),
        ("MinInternalSize", "uint64", 12 * _GIB),
        ("PhysicalSectorSize", "uint32", 4096),
    )
    return answer(State=_text("Msvm_VirtualHardDiskState", fields))


def _text(class_name: str, fields: _Fields) -> str:
    return f'<INSTANCE CLASSNAME="{class_name}">{"".join(_property(*field) for field in fields)}</INSTANCE>'


def _property(name: str, kind: str, value: object) -> str:
    if value is None:
        return f'<PROPERTY NAME="{name}" PROPAGATED="true" TYPE="{kind}"></PROPERTY>'
    words = str(value).upper() if isinstance(value, bool) else escape(str(value))
    return f'<PROPERTY NAME="{name}" TYPE="{kind}"><VALUE>{words}</VALUE></PROPERTY>'


ROWS: dict[str, Producer] = {IMAGES: partial(service, "vhdsvc", "service.images")}
METHODS: dict[tuple[str, str], Handler] = {
    (IMAGES, "GetVirtualHardDiskSettingData"): setting_data,
    (IMAGES, "GetVirtualHardDiskState"): state,
}
