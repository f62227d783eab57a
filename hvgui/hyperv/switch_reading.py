"""Virtual switches of a host with their ports, cards and what is connected (hyperv-hardware 3.4).

The type of a switch is not stored anywhere: it follows from what its own ports lead to.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from hvgui.domain.natural_order import natural
from hvgui.domain.settings.adapters import mac_digits
from hvgui.domain.settings.switch_work import HostSwitches, NetworkCard, PluggedAdapter, VirtualSwitch
from hvgui.hyperv.collecting import every, every_known
from hvgui.hyperv.device_selections import VLANS
from hvgui.hyperv.hardware_reading import resource_of, switch_in
from hvgui.hyperv.object_paths import owner_and_tail
from hvgui.values import replace
from hvgui.wsman.exchange import Exchange
from hvgui.wsman.faults import Fault
from hvgui.wsman.replies import Instance
from hvgui.wsman.values import number, truth
from hvgui.wsman.vocabulary import CIMV2

CARD, WIRELESS = "Msvm_ExternalEthernetPort", "Msvm_WiFiPort"
_CARD_KEYS = ("CreationClassName", "DeviceID", "SystemCreationClassName", "SystemName")
#: EnabledState of the card that a kernel debugger uses: not for switches (hyperv-hardware 3.4).
_DEBUGGING = 6
#: OperationMode of a VLAN feature (hyperv-hardware 3.3).
_ACCESS = 1
_ADDRESSES = "select IPAddress,MACAddress from Win32_NetworkAdapterConfiguration where IPEnabled=true"
_DEVICE = re.compile(r'DeviceID="([^"]+)"', re.IGNORECASE)
_ADAPTERS = {"Msvm_SyntheticEthernetPortSettingData": False, "Msvm_EmulatedEthernetPortSettingData": True}


def read_switches() -> Exchange[HostSwitches]:
    """Everything about switches in eleven enumerations, however many VMs there are."""
    names = yield from every("select ElementName,Name from Msvm_VirtualEthernetSwitch")
    settings = yield from every("select InstanceID,Notes from Msvm_VirtualEthernetSwitchSettingData")
    connections = yield from every(
        "select EnabledState,HostResource,InstanceID from Msvm_EthernetPortAllocationSettingData"
    )
    cards = yield from _read_cards()
    vlans = yield from every_known(f"select AccessVlanId,InstanceID,OperationMode from {VLANS}")
    live = {(row.text("Name") or "").upper() for row in (yield from every("select Name from Msvm_ComputerSystem"))}
    adapters = yield from _read_adapters()
    known = {(row.text("Name") or "").upper(): row.text("ElementName") or "" for row in names}
    outside: dict[str, str] = {}
    shared: set[str] = set()
    plugged: defaultdict[str, list[PluggedAdapter]] = defaultdict(list)
    for row in connections:
        owner, tail = owner_and_tail(row.text("InstanceID") or "")
        if owner is None:
            continue
        if owner in known:
            device = card_in(row)
            if device:
                outside[owner] = next((card.id for card in cards if card.id.upper() == device.upper()), device)
            elif any(row.texts("HostResource")):
                shared.add(owner)
        elif owner in live and (switch := switch_in(resource_of(row).replace('\\"', '"'))):
            adapter = tail.removesuffix("\\C")
            name, legacy = adapters.get((owner, adapter), ("", False))
            plugged[switch].append(PluggedAdapter(vm=owner, tail=adapter, name=name, legacy=legacy))
    own: dict[str, int | None] = {}
    for row in vlans:
        owner = owner_and_tail(row.text("InstanceID") or "")[0]
        if owner in known:
            mode, access = number(row.text("OperationMode")), number(row.text("AccessVlanId"))
            own[owner] = (access or 0) if mode in (0, _ACCESS) else None
    cards, elsewhere = yield from _read_addresses(cards)
    notes = {str(owner_and_tail(row.text("InstanceID") or "")[0]): "\n".join(row.texts("Notes")) for row in settings}
    switches = [
        VirtualSwitch(
            id=identifier,
            name=name,
            notes=notes.get(identifier, ""),
            card=outside.get(identifier, ""),
            shared=identifier in shared,
            vlan=own.get(identifier, 0),
            plugged=tuple(plugged.get(identifier, ())),
        )
        for identifier, name in known.items()
    ]
    return HostSwitches(tuple(sorted(switches, key=lambda each: natural(each.name))), cards, elsewhere)


def _read_addresses(cards: tuple[NetworkCard, ...]) -> Exchange[tuple[tuple[NetworkCard, ...], tuple[str, ...]]]:
    """Cards with the host's IP addresses, found by the MAC address, which the host's own port of a switch takes over
    from its card (hyperv-hardware 3.4); and the addresses that are on none of them. Without rights nothing is told."""
    try:
        rows = yield from every(_ADDRESSES, CIMV2)
    except Fault:
        return cards, ()
    found: defaultdict[str, list[str]] = defaultdict(list)
    for row in rows:
        mac = mac_digits(row.text("MACAddress") or "") or ""
        found[mac] += [address for address in row.texts("IPAddress") if address]
    own = {card.address.upper() for card in cards if card.address}
    told = tuple(replace(card, addresses=tuple(found.get(card.address.upper(), ()))) for card in cards)
    return told, tuple(address for mac, some in found.items() if mac not in own for address in some)


def _read_adapters() -> Exchange[dict[tuple[str, str], tuple[str, bool]]]:
    """Name of every adapter and whether it is a legacy one, by VM and tail."""
    found: dict[tuple[str, str], tuple[str, bool]] = {}
    for class_name, legacy in _ADAPTERS.items():
        for row in (yield from every_known(f"select ElementName,InstanceID from {class_name}")):
            owner, tail = owner_and_tail(row.text("InstanceID") or "")
            if owner is not None:
                found[owner, tail] = (row.text("ElementName") or "", legacy)
    return found


def _read_cards() -> Exchange[tuple[NetworkCard, ...]]:
    """The cards that a switch may have, by name; every property, since a wireless one has others."""
    wired = yield from every(f"select * from {CARD}")
    wireless = yield from every_known(f"select * from {WIRELESS}")
    found = [*_cards(wired, CARD), *_cards(wireless, WIRELESS)]
    return tuple(sorted(found, key=lambda each: natural(each.name)))


def _cards(rows: Sequence[Instance], class_name: str) -> list[NetworkCard]:
    found = []
    for row in rows:
        if number(row.text("EnabledState")) == _DEBUGGING or not row.text("DeviceID"):
            continue
        values = {key: row.text(key) or "" for key in _CARD_KEYS}
        # A relative path, which hosts were seen to take (hyperv-hardware 1.4).
        doubled = {key: value.replace("\\", "\\\\") for key, value in values.items()}
        keys = ",".join(f'{key}="{value}"' for key, value in doubled.items())
        found.append(
            NetworkCard(
                path=f"root/virtualization/v2:{class_name}.{keys}",
                id=values["DeviceID"],
                name=row.text("Name") or row.text("ElementName") or values["DeviceID"],
                address=row.text("PermanentAddress") or "",
                speed=number(row.text("Speed")) or 0,
                bound=truth(row.text("IsBound")) is True,
                wireless=class_name == WIRELESS,
            )
        )
    return found


def card_in(row: Instance) -> str:
    """The id of the card that a port leads to; empty for another port."""
    for path in row.texts("HostResource"):
        plain = path.replace('\\"', '"')
        if CARD.casefold() in plain.casefold() or WIRELESS.casefold() in plain.casefold():
            found = _DEVICE.search(plain)
            return found[1].replace("\\\\", "\\") if found else ""
    return ""
