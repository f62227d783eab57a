"""What may be done with network adapters and their connections, and when (hyperv-hardware 1.8, 3.1 and 3.2).

Live-hosts F wins where the two differ: addresses and connections of a live VM can be edited. Raises JobTrouble, and
DroppedSilently where a saved VM takes something and does nothing.
"""

from __future__ import annotations

import re

from hvgui.sim.cim import CimClass, Value
from hvgui.sim.hyperv.adapters import CONNECTED, DISCONNECTED, Adapter, Cable
from hvgui.sim.hyperv.cimxml import Instance
from hvgui.sim.hyperv.editing import Changes, DroppedSilently, changes_of, only
from hvgui.sim.hyperv.hosts import INVALID_PARAMETER, INVALID_STATE, Host
from hvgui.sim.hyperv.identity import by_instance_id, instance_id, key_of, owner_of, path_text, read_path
from hvgui.sim.hyperv.machines import Machine, Power
from hvgui.sim.hyperv.network import boot_entry, not_assigned, switch_at, switch_reference

PORTS = {False: "Msvm_SyntheticEthernetPortSettingData", True: "Msvm_EmulatedEthernetPortSettingData"}
SUBTYPES = {False: "Microsoft:Hyper-V:Synthetic Ethernet Port", True: "Microsoft:Hyper-V:Emulated Ethernet Port"}
CONNECTION = "Msvm_EthernetPortAllocationSettingData"
CONNECTION_SUBTYPE = "Microsoft:Hyper-V:Ethernet Connection"
PORT_TYPE, CONNECTION_TYPE = 10, 33

_PORT_WRITABLE = frozenset(
    {
        "ElementName",
        "Address",
        "StaticMacAddress",
        "ClusterMonitored",
        "DeviceNamingEnabled",
        "AllowPacketDirect",
        "VirtualSystemIdentifiers",
    }
)
#: Whether a live VM takes it is not known: the strict answer (hyperv-hardware 8, row 15).
_PORT_OFF = frozenset({"DeviceNamingEnabled", "AllowPacketDirect", "VirtualSystemIdentifiers"})
_CABLE_WRITABLE = frozenset(
    {
        "ElementName",
        "HostResource",
        "EnabledState",
        "PoolID",
        "RequiredFeatures",
        "RequiredFeatureHints",
        "TestReplicaPoolID",
        "TestReplicaSwitchName",
    }
)
_MOST_LEGACY, _MOST_SYNTHETIC, _MOST_SYNTHETIC_2019 = 4, 8, 64
_BRACED = re.compile(r"\{[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\}")
_ADDRESS = re.compile(r"[0-9A-Fa-f]{12}")


def find(machine: Machine, class_name: str, tail: str) -> Adapter | None:
    """The adapter that the rest of an InstanceID means, by its own class or by that of its connection."""
    for adapter in machine.settings.adapters:
        if class_name.lower() == PORTS[adapter.legacy].lower() and tail.upper() == adapter.id:
            return adapter
        connection = class_name.lower() == CONNECTION.lower() and tail.upper() == f"{adapter.id}\\C"
        if connection and adapter.cable is not None:
            return adapter
    return None


def add_port(host: Host, machine: Machine, cim_class: CimClass, instance: Instance) -> Adapter:
    """A new adapter, without a connection (live-hosts F1)."""
    legacy = cim_class.name == PORTS[True]
    _hot(host, machine, legacy)
    _kind(host, machine, instance, PORT_TYPE, SUBTYPES[legacy])
    most = _MOST_SYNTHETIC_2019 if host.schema.later_than("2016") else _MOST_SYNTHETIC
    there = sum(adapter.legacy is legacy for adapter in machine.settings.adapters)
    if (legacy and machine.generation != 1) or there >= (_MOST_LEGACY if legacy else most):
        raise host.trouble(INVALID_PARAMETER, machine)
    given = changes_of(host, machine, cim_class, instance, {})
    values: Changes = {
        "ElementName": host.texts("network.legacy" if legacy else "network.adapter"),
        "StaticMacAddress": True,  # the class's own default
        "ClusterMonitored": True,
        **{name: value for name, value in given.items() if name in _PORT_WRITABLE},
    }
    _check_channel(host, machine, values)
    _check_address(host, machine, values, not_assigned(host))
    sent = values.get("VirtualSystemIdentifiers") or ()
    # The host adds one of its own (live-hosts F1).
    values["VirtualSystemIdentifiers"] = (*_texts(sent), "{" + host.new_guid().lower() + "}")
    adapter = Adapter(host.new_guid(), legacy, values)
    machine.settings.adapters.append(adapter)
    if machine.power.live:
        host.assign_addresses(machine)
    _boot(host, machine, adapter, there=True)
    return adapter


def edit_port(host: Host, machine: Machine, adapter: Adapter, cim_class: CimClass, instance: Instance) -> None:
    if machine.power is Power.SAVED:
        raise DroppedSilently
    present: Changes = {"ResourceType": PORT_TYPE, "ResourceSubType": SUBTYPES[adapter.legacy], **adapter.values}
    changes = changes_of(host, machine, cim_class, instance, present)
    only(host, machine, changes, _PORT_WRITABLE, present)
    for name in sorted(changes.keys() & _PORT_OFF):
        if machine.power is not Power.OFF:
            raise host.trouble(INVALID_STATE, machine, "error.running", what=name)
    _check_channel(host, machine, changes)
    if changes.keys() & {"Address", "StaticMacAddress"}:
        after = {**adapter.values, **changes}
        _check_address(host, machine, after, "" if adapter.static else adapter.mac)
        changes |= {"Address": after["Address"], "StaticMacAddress": after["StaticMacAddress"]}
    adapter.values |= changes
    if machine.power.live:
        host.assign_addresses(machine)


def remove_port(host: Host, machine: Machine, adapter: Adapter) -> None:
    """The connection and its features go with it (hyperv-hardware 3.2)."""
    _hot(host, machine, adapter.legacy)
    if adapter not in machine.settings.adapters:
        raise host.trouble(INVALID_PARAMETER, machine)
    machine.settings.adapters.remove(adapter)
    _boot(host, machine, adapter, there=False)


def connect(host: Host, machine: Machine, cim_class: CimClass, instance: Instance) -> Adapter:
    """The first connection of an adapter, to a switch or to none yet."""
    _kind(host, machine, instance, CONNECTION_TYPE, CONNECTION_SUBTYPE)
    parent = read_path(instance.text("Parent"))
    owner, tail = ("", "") if parent is None else owner_of(key_of(parent, "InstanceID"))
    adapter = None if parent is None or owner != machine.id else find(machine, parent.class_name, tail)
    if adapter is None or adapter.cable is not None:
        raise host.trouble(INVALID_PARAMETER, machine)
    given = changes_of(host, machine, cim_class, instance, {})
    cable = Cable({"EnabledState": CONNECTED, "HostResource": (), "LastKnownSwitchName": None})
    _plug(host, machine, cable, {name: value for name, value in given.items() if name in _CABLE_WRITABLE})
    adapter.cable = cable
    return adapter


def edit_cable(host: Host, machine: Machine, adapter: Adapter, cim_class: CimClass, instance: Instance) -> None:
    """Another switch, or none: in any state, a saved VM included (hyperv-hardware 8, row 13)."""
    cable = adapter.cable
    if cable is None:
        raise host.trouble(INVALID_PARAMETER, machine)
    present: Changes = {
        "ResourceType": CONNECTION_TYPE,
        "ResourceSubType": CONNECTION_SUBTYPE,
        "Parent": path_text(by_instance_id(PORTS[adapter.legacy], instance_id(machine.id, adapter.id)), host.name),
        **cable.values,
    }
    changes = changes_of(host, machine, cim_class, instance, present)
    only(host, machine, changes, _CABLE_WRITABLE, present)
    _plug(host, machine, cable, changes)


def unplug(host: Host, machine: Machine, adapter: Adapter) -> None:
    """The connection is gone, and every feature of the port with it."""
    if adapter.cable is None:
        raise host.trouble(INVALID_PARAMETER, machine)
    adapter.cable = None


def _hot(host: Host, machine: Machine, legacy: bool) -> None:
    """Synthetic adapters of generation 2 come and go while the VM lives, from 2016 on (hyperv-hardware 1.8)."""
    if machine.power is Power.SAVED:
        raise DroppedSilently
    hot = not legacy and machine.generation != 1 and host.schema.later_than("2012r2")
    if machine.power is not Power.OFF and not hot:
        raise host.trouble(INVALID_STATE, machine)


def _kind(host: Host, machine: Machine, instance: Instance, number: int, subtype: str) -> None:
    """Type and subtype have to be there and to fit the class (hyperv-hardware 1.5)."""
    if instance.text("ResourceType") != str(number) or instance.text("ResourceSubType").lower() != subtype.lower():
        raise host.trouble(INVALID_PARAMETER, machine)


def _check_channel(host: Host, machine: Machine, values: Changes) -> None:
    name = values.get("ElementName", "-")
    sent = _texts(values.get("VirtualSystemIdentifiers", ()))
    if not name or any(not _BRACED.fullmatch(text) for text in sent):
        what = "VirtualSystemIdentifiers" if name else "ElementName"
        raise host.trouble(INVALID_PARAMETER, machine, "error.value", what=what)


def _check_address(host: Host, machine: Machine, values: Changes, dynamic: str) -> None:
    """The address as it is stored; ``dynamic`` is the one that a dynamic adapter keeps (live-hosts F3)."""
    address = str(values.get("Address") or "")
    if values["StaticMacAddress"] is not True:
        if address and not address.strip("0-:") and address != dynamic:
            raise host.trouble(INVALID_PARAMETER, machine, "error.mac", what="00-00-00-00-00-00")
        # A static address beside the dynamic flag is dropped without a word.
        values["Address"] = dynamic if address or "Address" not in values else ""
        return
    multicast = _ADDRESS.fullmatch(address) is not None and int(address[:2], 16) & 1
    if not _ADDRESS.fullmatch(address) or multicast or not address.strip("0"):
        raise host.trouble(INVALID_PARAMETER, machine, "error.value", what="Address")
    values["Address"] = address.upper()


def _plug(host: Host, machine: Machine, cable: Cable, changes: Changes) -> None:
    """Take over what was sent; a disabled connection reads without a resource (live-hosts F2)."""
    if changes.get("EnabledState", CONNECTED) not in (CONNECTED, DISCONNECTED):
        raise host.trouble(INVALID_PARAMETER, machine, "error.value", what="EnabledState")
    if "HostResource" in changes:
        sent = [text for text in _texts(changes["HostResource"]) if text]
        found = switch_at(host, sent[0]) if len(sent) == 1 else None
        if sent and found is None:
            raise host.trouble(INVALID_PARAMETER, machine, "error.value", what="HostResource")
        changes["HostResource"] = () if found is None else (path_text(switch_reference(found.id), host.name),)
        if found is not None:
            changes["LastKnownSwitchName"] = found.name
    if changes.get("EnabledState") == DISCONNECTED:
        changes["HostResource"] = ()
    cable.values |= changes


def _boot(host: Host, machine: Machine, adapter: Adapter, *, there: bool) -> None:
    """Generation 2 appends a boot entry for a new device, and takes it away with it (hyperv-hardware 10.1)."""
    if machine.generation == 1:
        return
    entry = boot_entry(host, machine, adapter.id)
    order = [text for text in _texts(machine.settings.system["BootSourceOrder"]) if text.casefold() != entry.casefold()]
    machine.settings.system["BootSourceOrder"] = (*order, entry) if there else tuple(order)


def _texts(value: Value) -> tuple[str, ...]:
    return tuple(str(item) for item in value) if isinstance(value, tuple) else ()
