"""Things a disk takes to another place: what was set of it, and its rank in the boot order (hyperv-hardware 2.3)."""

from __future__ import annotations

from hvgui.domain.keys import VmId
from hvgui.domain.settings.media import Drive
from hvgui.hyperv import device_selections as select
from hvgui.hyperv.changing import Beginning, send_method
from hvgui.hyperv.collecting import every
from hvgui.hyperv.host_reading import Dialect
from hvgui.hyperv.object_paths import tail_in_path
from hvgui.hyperv.partial_instances import partial_instance
from hvgui.hyperv.selections import SETTINGS_CLASS
from hvgui.wsman.embedded import Property
from hvgui.wsman.exchange import Exchange
from hvgui.wsman.replies import Instance
from hvgui.wsman.requests import Get
from hvgui.wsman.vocabulary import class_uri

_CARRIED = {
    "IOPSLimit": "uint64",
    "IOPSReservation": "uint64",
    "StorageQoSPolicyID": "string",
    "CachingMode": "uint16",
    "IgnoreFlushes": "boolean",
    "WriteHardeningMethod": "uint16",
    "PersistentReservationsSupported": "boolean",
}
#: Values that a new medium has by itself.
_USUAL = frozenset({"", "0", "false"})


def read_carried(drive: Drive) -> Exchange[tuple[Property, ...]]:
    """Everything that was set of the disk in a drive and that a new medium would not have."""
    medium = yield Get(class_uri(select.STORAGE), (("InstanceID", drive.medium_id),))
    assert isinstance(medium, Instance)
    found = ((name, kind, medium.text(name) or "") for name, kind in _CARRIED.items())
    return tuple(
        Property(name, kind, value.lower() if kind == "boolean" else value)
        for name, kind, value in found
        if value.lower() not in _USUAL and value.strip("{}0-")
    )


def read_place_in_boot_order(vm: VmId, drive: str) -> Exchange[int | None]:
    """How many boot entries are before that of a drive; None where it has none."""
    order = yield from _read_order(vm)
    return next((place for place, path in enumerate(order) if _is_of(path, vm, drive)), None)


def send_boot_order(dialect: Dialect, vm: VmId, drive: str, place: int, subject: str) -> Exchange[Beginning]:
    """The entry of a drive to a place in the boot order, with the strings as they were read (live-hosts G2); nothing
    where it has none. Raises Refusal."""
    order = yield from _read_order(vm)
    mine = [path for path in order if _is_of(path, vm, drive)]
    others = [path for path in order if path not in mine]
    wanted = (*others[:place], *mine, *others[place:])
    if not mine or wanted == tuple(order):
        return Beginning()
    properties = (
        Property("InstanceID", "string", f"Microsoft:{vm}"),
        Property("BootSourceOrder", "string", wanted),
    )
    text = partial_instance(SETTINGS_CLASS, properties, subject)
    return (yield from send_method(dialect.service, "ModifySystemSettings", (("SystemSettings", text),), subject))


def _read_order(vm: VmId) -> Exchange[tuple[str, ...]]:
    query = f"select BootSourceOrder,InstanceID from {SETTINGS_CLASS} where InstanceID='Microsoft:{vm}'"
    rows = yield from every(query)
    return tuple(rows[0].texts("BootSourceOrder")) if rows else ()


def _is_of(path: str, vm: VmId, drive: str) -> bool:
    return tail_in_path(path, vm).removesuffix("\\B") == drive
