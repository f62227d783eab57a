"""Words for what an address is about: what a VM has once, a device, or a field of a device, and for values there."""

from __future__ import annotations

from hvgui.domain.devices.device import DeviceKind
from hvgui.domain.settings.adapters import AdapterField
from hvgui.domain.settings.disks import LIMITS, PLACE
from hvgui.domain.settings.vm_settings import Setting
from hvgui.domain.vms.services import Service
from hvgui.wording.i18n import text

_KINDS = {kind.value for kind in DeviceKind}
_FIELDS = {field.value: field for field in AdapterField}
_SETTINGS = {setting.value for setting in Setting}
_SERVICES = {service.value for service in Service}


#: What is named of a hard drive beside its disk.
_OF_DRIVES = frozenset({LIMITS, PLACE})
WORDED = {"drive-field.*": sorted(_OF_DRIVES)}


def shown(address: str, device: str = "") -> str:
    """An address as people read it; ``device``: the name of the device, where it is known. Empty for no address."""
    kind, _, rest = address.partition("/")
    if kind in _SETTINGS:
        return text(f"setting.{kind}")
    if kind in _SERVICES:
        return text(f"service.{kind}.name")
    if kind not in _KINDS:
        return ""
    named = device or text(f"device.{kind}", n="")
    field = rest.rpartition("/")[2]
    if field in _OF_DRIVES:
        return text("address.field", device=named, field=text(f"drive-field.{field}"))
    return text("address.field", device=named, field=text(f"setting.adapter-{field}")) if field in _FIELDS else named


def is_of_drive(address: str) -> bool:
    """Whether an address is the limits or the place of a hard drive."""
    return address.rpartition("/")[2] in _OF_DRIVES


def field_of(address: str) -> AdapterField | None:
    """The field of an adapter that an address ends in."""
    return _FIELDS.get(address.rpartition("/")[2])
