"""Network adapters of some VMs, with as many of their features as are asked for: a query for each class
(hyperv-hardware 3 and 9.3)."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from hvgui.domain.devices.device_extras import SwitchOffer
from hvgui.domain.keys import VmId, vm_id
from hvgui.domain.settings.adapters import WITHOUT, AdapterFacts, AdapterField, AdapterState, Part, VmAdapters
from hvgui.domain.settings.vm_settings import SettingValue
from hvgui.domain.vms.network import mac_of
from hvgui.hyperv import device_selections as select
from hvgui.hyperv.collecting import every, every_known
from hvgui.hyperv.detail_reading import GENERATIONS
from hvgui.hyperv.device_reading import identifiers_of, vlan_of
from hvgui.hyperv.hardware_reading import read_switch_names, read_switch_offers, resource_of, switch_in
from hvgui.hyperv.list_reading import read_powers
from hvgui.hyperv.object_paths import owner_and_tail, tail_in_path
from hvgui.hyperv.selections import SETTINGS_CLASS, belonging_to
from hvgui.wsman.exchange import Exchange
from hvgui.wsman.faults import CANNOT_PROCESS_FILTER, WMI_INVALID_CLASS, Fault
from hvgui.wsman.replies import Instance
from hvgui.wsman.values import number, truth

_F = AdapterField
#: Classes of features (hyperv-hardware 3.3).
FEATURE_CLASSES = {
    Part.VLAN: select.VLANS,
    Part.BANDWIDTH: "Msvm_EthernetSwitchPortBandwidthSettingData",
    Part.GUARDS: "Msvm_EthernetSwitchPortSecuritySettingData",
    Part.OFFLOAD: "Msvm_EthernetSwitchPortOffloadSettingData",
}
#: Features that depend on what the switch was made for.
_OFFERED = frozenset({Part.BANDWIDTH, Part.OFFLOAD})
#: What a feature has beyond the fields, and would lose where it is removed and added again (hyperv-hardware 3.3).
_CARRIED = {Part.BANDWIDTH: ("Weight", "BurstLimit", "BurstSize")}
_CLASSES = {False: select.SYNTHETIC_ADAPTERS, True: select.LEGACY_ADAPTERS}

_Rows = dict[VmId, dict[str, Instance]]


def read_adapters_of(
    vms: Sequence[VmId], build: int, parts: Collection[Part], *, switches: bool, generations: bool
) -> Exchange[dict[VmId, VmAdapters]]:
    """The adapters of some VMs; a VM that the host does not have is absent. Only ``parts`` of features are read."""
    powers = yield from read_powers(vms)
    names = (yield from read_switch_names()) if switches else None
    kinds: dict[VmId, int] = {}
    if generations:
        for row in (
            yield from every(f"select InstanceID,VirtualSystemSubType from {SETTINGS_CLASS}{belonging_to(vms)}")
        ):
            owner = vm_id((row.text("InstanceID") or "").removeprefix("Microsoft:"))
            if owner is not None:
                kinds[owner] = GENERATIONS.get(row.text("VirtualSystemSubType") or "", 1)
    ports: dict[bool, _Rows] = {}
    for legacy in (False, True):
        ports[legacy] = yield from _ports(legacy, vms, build)
    cables = yield from _by_tail(f"{select.all_of(select.CONNECTIONS, build)}{belonging_to(vms)}")
    features: dict[Part, _Rows] = {}
    for part in Part:
        if part in parts and part in FEATURE_CLASSES:
            features[part] = yield from _by_tail(f"select * from {FEATURE_CLASSES[part]}{belonging_to(vms)}")
    offers = (yield from read_switch_offers()) if _OFFERED.intersection(parts) else {}
    found: dict[VmId, VmAdapters] = {}
    for vm, power in powers.items():
        if vm not in vms:
            continue
        wires = {_adapter_of(tail, row, vm): row for tail, row in cables.get(vm, {}).items()}
        adapters = [
            _state(
                tail,
                row,
                legacy,
                build,
                wires.get(tail),
                {part: rows.get(vm, {}) for part, rows in features.items()},
                offers,
            )
            for legacy, rows in ports.items()
            for tail, row in rows.get(vm, {}).items()
        ]
        found[vm] = VmAdapters(
            power=power,
            generation=kinds.get(vm, 1),
            build=build,
            adapters=tuple(adapters),
            switches=names,
            offers=offers,
        )
    return found


def _ports(legacy: bool, vms: Sequence[VmId], build: int) -> Exchange[_Rows]:
    """The adapters of one class; whole ones where the host lacks a property, none where it lacks the class."""
    name = _CLASSES[legacy]
    head, tail = select.all_of(name, build).split(" from ", 1)
    try:
        return (
            yield from _by_tail(f"{head},VirtualSystemIdentifiers from {tail}{belonging_to(vms)}", every_class=False)
        )
    except Fault as fault:
        if not fault.has(CANNOT_PROCESS_FILTER, WMI_INVALID_CLASS):
            raise
    return (yield from _by_tail(f"select * from {name}{belonging_to(vms)}"))


def _by_tail(wql: str, *, every_class: bool = True) -> Exchange[_Rows]:
    """Rows by owner and tail. ``every_class``: none where the host is too old for the class."""
    found: _Rows = {}
    for row in (yield from (every_known if every_class else every)(wql)):
        owner, tail = owner_and_tail(row.text("InstanceID") or "")
        if owner is not None and tail:
            found.setdefault(owner, {})[tail] = row
    return found


def _adapter_of(tail: str, cable: Instance, vm: VmId) -> str:
    r"""The tail of the adapter of a connection: it is named there, and is the connection's own without ``\C``."""
    return tail_in_path(cable.text("Parent") or "", vm) or tail.removesuffix("\\C")


def _state(
    tail: str,
    row: Instance,
    legacy: bool,
    build: int,
    cable: Instance | None,
    features: Mapping[Part, Mapping[str, Instance]],
    offers: Mapping[str, SwitchOffer],
) -> AdapterState:
    keys = {Part.ADAPTER: row.text("InstanceID") or ""}
    values: dict[AdapterField, SettingValue] = {_F.NAME: row.text("ElementName") or "", _F.SWITCH: ""}
    mac = mac_of(row.text("Address") or "")
    values[_F.MAC] = mac if truth(row.text("StaticMacAddress")) is True else ""
    for each in (_F.PROTECTED, _F.NAMING):
        if (on := truth(row.text(each.row.prop))) is not None:
            values[each] = on
    mode = None
    carried: dict[Part, Mapping[str, int]] = {}
    if cable is not None:
        keys[Part.CONNECTION] = connection = cable.text("InstanceID") or ""
        values[_F.SWITCH] = switch_in(resource_of(cable).replace('\\"', '"'))
        _, wire = owner_and_tail(connection)
        for part, rows in features.items():
            own = next((each for at, each in rows.items() if at.rpartition("\\")[0] == wire), None)
            if own is None:
                values |= WITHOUT.get(part, {})
                continue
            keys[part] = own.text("InstanceID") or ""
            more = {name: number(own.text(name)) or 0 for name in _CARRIED.get(part, ())}
            carried[part] = {name: value for name, value in more.items() if value}
            if part is Part.VLAN:
                vlan = vlan_of(own)
                mode, values[_F.VLAN] = (None, 0) if vlan is None else (vlan.mode, vlan.id)
            else:
                values |= _feature(part, own)
    return AdapterState(
        tail=tail,
        facts=AdapterFacts(legacy=legacy, wired=cable is not None, mode=mode, build=build, switches=offers),
        values=values,
        keys=keys,
        carried=carried,
        identifiers=identifiers_of(row),
        mac=mac,
    )


def _feature(part: Part, row: Instance) -> dict[AdapterField, SettingValue]:
    found: dict[AdapterField, SettingValue] = {}
    for each in AdapterField:
        if each.row.part is not part:
            continue
        text = row.text(each.row.prop)
        if each.row.type == "boolean" and part is not Part.OFFLOAD:
            found[each] = truth(text) is True
        elif (value := number(text)) is not None:
            found[each] = value > 0 if each.row.type == "boolean" else value // each.row.scale
    return found
