"""Memory and network adapters of one VM (hyperv-wmi-v2 2 and 7; the adapters' classes as Microsoft documents them)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from hvgui.domain.devices.device_extras import Reservation, SwitchOffer
from hvgui.domain.keys import VmId
from hvgui.domain.vms.memory import MemorySettings
from hvgui.domain.vms.network import Adapter, adapter_status, mac_of
from hvgui.hyperv import selections
from hvgui.hyperv.collecting import every, every_known
from hvgui.wsman.exchange import Exchange
from hvgui.wsman.faults import Fault
from hvgui.wsman.replies import Instance
from hvgui.wsman.values import number, truth

_GUID = r"[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}"
_OWNED = re.compile(rf"Microsoft:(?:GuestNetwork\\)?({_GUID})\\({_GUID})(?:\\C)?", re.IGNORECASE)
_ONE = re.compile(_GUID)
#: The switch in the path that a connection names as its resource.
_SWITCH = re.compile(rf'Name="({_GUID})"', re.IGNORECASE)
_CONNECTED = 2


def read_memory(vm: VmId) -> Exchange[MemorySettings]:
    """What is set for a VM's memory."""
    for row in (yield from every(selections.memory_of((vm,)))):
        if (row.text("InstanceID") or "").upper().startswith(f"MICROSOFT:{vm}\\"):
            return MemorySettings(
                startup=number(row.text("VirtualQuantity")),
                minimum=number(row.text("Reservation")),
                maximum=number(row.text("Limit")),
                dynamic=truth(row.text("DynamicMemoryEnabled")) is True,
                buffer=number(row.text("TargetMemoryBuffer")),
                weight=number(row.text("Weight")),
            )
    return MemorySettings()


def read_switch_names() -> Exchange[dict[str, str]]:
    """Names of a host's switches, by GUID in upper case."""
    rows = yield from every_known(selections.SWITCHES)
    return {(row.text("Name") or "").upper(): row.text("ElementName") or "" for row in rows}


def read_switch_offers() -> Exchange[dict[str, SwitchOffer]]:
    """What the switches of a host were made for, by GUID in upper case (hyperv-hardware 3.4).

    Nothing where the host does not let this be read: it still refuses what a switch does not offer.
    """
    try:
        rows = yield from every_known(selections.SWITCH_SETTINGS)
    except Fault:
        return {}
    modes = {mode.value: mode for mode in Reservation}
    return {
        (row.text("VirtualSystemIdentifier") or "").upper(): SwitchOffer(
            reservation=modes.get(number(row.text("BandwidthReservationMode")) or 0),
            direct=truth(row.text("IOVPreferred")),
        )
        for row in rows
    }


def resource_of(connection: Instance) -> str:
    """The path of what an adapter is connected to; empty while it is not connected."""
    path = next((path for path in connection.texts("HostResource") if path), "")
    return path if number(connection.text("EnabledState")) == _CONNECTED else ""


def switch_in(path: str) -> str:
    """The GUID of the switch in a path, in upper case; empty for another path."""
    named = _SWITCH.search(path)
    return named[1].upper() if named else ""


def read_adapters(vm: VmId) -> Exchange[tuple[Adapter, ...]]:
    """Every adapter of a VM with its switch, what the guest says of it, and its status."""
    synthetic = yield from every(selections.adapters_of(vm, legacy=False))
    legacy = yield from every_known(selections.adapters_of(vm, legacy=True))
    connections = {_adapter(row): row for row in (yield from every(selections.connections_of(vm)))}
    switches = yield from read_switch_names()
    told = {
        _adapter(row): row.texts("IPAddresses") for row in (yield from every_known(selections.guest_network_of(vm)))
    }
    ports: list[Instance] = []
    for old in (False, True):
        ports += yield from every_known(selections.ports_of(vm, legacy=old))
    found: list[Adapter] = []
    for is_legacy, rows in ((False, synthetic), (True, legacy)):
        for row in rows:
            identifier = _adapter(row)
            if identifier is not None:
                connection = connections.get(identifier)
                port = _port_of(identifier, ports, alone=len(synthetic) + len(legacy) == 1)
                found.append(_read(row, identifier, is_legacy, connection, switches, told.get(identifier, ()), port))
    return tuple(found)


def _read(
    row: Instance,
    identifier: str,
    legacy: bool,
    connection: Instance | None,
    switches: dict[str, str],
    addresses: Sequence[str],
    port: Instance | None,
) -> Adapter:
    switch, connected = _connection(connection, switches)
    status = None if port is None else number(next(iter(port.texts("OperationalStatus")), None))
    return Adapter(
        id=identifier,
        name=row.text("ElementName") or "",
        mac=mac_of(row.text("Address") or ""),
        static_mac=truth(row.text("StaticMacAddress")) is True,
        switch=switch,
        connected=connected,
        legacy=legacy,
        addresses=tuple(address for address in addresses if address.strip()),
        status=adapter_status(status),
        status_words="" if port is None else next(iter(port.texts("StatusDescriptions")), ""),
    )


def _connection(row: Instance | None, switches: dict[str, str]) -> tuple[str, bool]:
    """The switch's name and whether the adapter is connected to one."""
    path = "" if row is None else resource_of(row)
    if row is None or not path:
        return "", False
    return switches.get(switch_in(path), "") or row.text("LastKnownSwitchName") or "", True


def _adapter(row: Instance) -> str | None:
    """The adapter's own GUID in an InstanceID; None for templates."""
    found = _OWNED.fullmatch(row.text("InstanceID") or "")
    return found[2].upper() if found else None


def _port_of(identifier: str, ports: Sequence[Instance], *, alone: bool) -> Instance | None:
    """The adapter of a live VM; a single one belongs to a single setting whatever its DeviceID is (UNVERIFIED form)."""
    for port in ports:
        if identifier in _guids(port.text("DeviceID") or ""):
            return port
    return ports[0] if alone and len(ports) == 1 else None


def _guids(text: str) -> Iterator[str]:
    return (found.upper() for found in _ONE.findall(text))
