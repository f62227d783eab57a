"""Switches, their settings and ports, and the cards of the host (hyperv-hardware 3.4, live-hosts F6 to F8)."""

from __future__ import annotations

from collections.abc import Iterator

from hvgui.sim.cim import CimClass, Reference, Row, Value
from hvgui.sim.hyperv.adapters import CONNECTED
from hvgui.sim.hyperv.hosts import Host
from hvgui.sim.hyperv.identity import SYSTEM, instance_id, path_text, system_reference
from hvgui.sim.hyperv.network import SWITCH
from hvgui.sim.hyperv.schema import VIRTUALIZATION
from hvgui.sim.hyperv.virtual_switches import Card
from hvgui.sim.providers.calls import Producer, row

SWITCH_SERVICE = "Msvm_VirtualEthernetSwitchManagementService"
SWITCH_SETTINGS = "Msvm_VirtualEthernetSwitchSettingData"
CARD = "Msvm_ExternalEthernetPort"


def card_reference(host: Host, card: Card) -> Reference:
    keys = (
        ("CreationClassName", CARD),
        ("DeviceID", f"Microsoft:{{{card.id}}}"),
        ("SystemCreationClassName", SYSTEM),
        ("SystemName", host.name),
    )
    return Reference(VIRTUALIZATION, CARD, keys)


def switch_ports(host: Host) -> Iterator[dict[str, Value]]:
    """What is of their own in the ports of switches: to a card, and to the host itself."""
    for switch, identifier, outside in host.network.ports():
        card = host.network.card(switch.card)
        end = card_reference(host, card) if outside and card is not None else system_reference(host.name)
        yield {
            "InstanceID": instance_id(switch.id, identifier),
            "ElementName": f"{switch.name}_External" if outside else switch.name,
            "HostResource": (path_text(end, host.name),),
            "EnabledState": CONNECTED,
            "Address": "" if outside or card is None else card.address,
        }


def cards(host: Host, cim_class: CimClass) -> Iterator[Row]:
    """The cards; a switch holds those that are bound."""
    for card in host.network.cards:
        yield row(
            cim_class,
            {
                "SystemCreationClassName": SYSTEM,
                "SystemName": host.name,
                "CreationClassName": CARD,
                "DeviceID": f"Microsoft:{{{card.id}}}",
                "Caption": "Ethernet Port",
                "Description": "Microsoft External Ethernet Port",
                "ElementName": card.name,
                "Name": card.name,
                "PermanentAddress": card.address,
                "NetworkAddresses": (card.address,),
                "Speed": card.speed,
                "EnabledState": card.enabled,
                "OperationalStatus": (2,),
                "HealthState": 5,
                "IsBound": host.network.holder(card) is not None,
            },
        )


def no_cards(host: Host, cim_class: CimClass) -> Iterator[Row]:
    """No host here has a wireless card; a client asks for them all the same."""
    return iter(())


def virtual_switches(host: Host, cim_class: CimClass) -> Iterator[Row]:
    """Switches with the values of a real one (hyperv-hardware, captured instances, 21c)."""
    for switch in host.network.switches:
        yield row(
            cim_class,
            {
                "CreationClassName": SWITCH,
                "Name": switch.id,
                "ElementName": switch.name,
                "Caption": host.texts("network.switch"),
                "Description": host.texts("network.switch.description"),
                "OperationalStatus": (2,),
                "StatusDescriptions": ("OK",),
                "Status": "OK",
                "HealthState": 5,
                "EnabledState": 5,
                "RequestedState": 12,
                "EnabledDefault": 2,
                "ResetCapability": 5,
                "Dedicated": (38,),
                "MaxVMQOffloads": 0,
                "MaxIOVOffloads": 0,
            },
        )


def switch_settings(host: Host, cim_class: CimClass) -> Iterator[Row]:
    """How each switch shares its bandwidth, and whether its card can be passed through (hyperv-hardware 3.4)."""
    for switch in host.network.switches:
        yield row(
            cim_class,
            {
                "InstanceID": instance_id(switch.id),
                "Caption": host.texts("network.switch"),
                "Description": host.texts("network.switch.description"),
                "ElementName": switch.name,
                "VirtualSystemIdentifier": switch.id,
                "Notes": switch.notes,
                "IOVPreferred": switch.direct,
                "BandwidthReservationMode": switch.mode,
                "TeamingEnabled": False,
                "PacketDirectEnabled": False,
            },
        )


def switch_service(host: Host, cim_class: CimClass) -> Iterator[Row]:
    """One; its constants are the documented ones, EnabledState "not applicable" among them."""
    yield row(
        cim_class,
        {
            "SystemCreationClassName": SYSTEM,
            "SystemName": host.name,
            "CreationClassName": SWITCH_SERVICE,
            "Name": "nvspwmi",
            "Caption": host.texts("service.switches.caption"),
            "ElementName": host.texts("service.switches"),
            "Description": host.texts("service.switches.description"),
            "OperationalStatus": (2,),
            "StatusDescriptions": ("OK",),
            "Status": "OK",
            "HealthState": 5,
            "EnabledState": 5,
            "RequestedState": 12,
            "EnabledDefault": 2,
            "TransitioningToState": 12,
            "StartMode": "Automatic",
            "Started": True,
        },
    )


ROWS: dict[str, Producer] = {
    SWITCH: virtual_switches,
    SWITCH_SETTINGS: switch_settings,
    SWITCH_SERVICE: switch_service,
    CARD: cards,
    "Msvm_WiFiPort": no_cards,
}
