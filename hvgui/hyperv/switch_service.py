"""The host's switch service: switches made, renamed and removed (hyperv-hardware 3.4 and 9.6, live-hosts B8, F6)."""

from __future__ import annotations

from hvgui.domain.settings.switch_work import NetworkCard
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind
from hvgui.hyperv.changing import Beginning, send_method
from hvgui.hyperv.collecting import every
from hvgui.hyperv.host_reading import reference_to
from hvgui.hyperv.object_paths import owner_and_tail
from hvgui.hyperv.partial_instances import partial_instance
from hvgui.hyperv.switch_reading import card_in
from hvgui.wsman.embedded import Property
from hvgui.wsman.exchange import Exchange
from hvgui.wsman.requests import EndpointReference
from hvgui.wsman.vocabulary import class_uri

_SYSTEM = "Msvm_ComputerSystem"
_SWITCH, _SETTINGS = "Msvm_VirtualEthernetSwitch", "Msvm_VirtualEthernetSwitchSettingData"
_SERVICE = "Msvm_VirtualEthernetSwitchManagementService"
_CONNECTION = "Msvm_EthernetPortAllocationSettingData"
_KEYS = ("CreationClassName", "Name", "SystemCreationClassName", "SystemName")


def _read_service() -> Exchange[tuple[EndpointReference, str]]:
    """The service with its whole key, since without one a host answers with an internal error (live-hosts B5), and the
    name that the host has for itself. Raises Refusal."""
    rows = yield from every(f"select * from {_SERVICE}")
    if not rows:
        raise Refusal(Trouble(TroubleKind.NO_HYPERV))
    return reference_to(rows[0], _KEYS), rows[0].text("SystemName") or ""


def send_new_switch(
    name: str, notes: str | None, *, card: NetworkCard | None, shared: bool, subject: str
) -> Exchange[Beginning]:
    """Make a switch with a port to a card, and one to the host itself where it is ``shared``.

    The host's own port takes over the address of the card, so that its lease goes on (hyperv-hardware 3.4). Raises
    Refusal.
    """
    service, host = yield from _read_service()
    described = [Property("ElementName", "string", name)]
    if notes:
        described.append(Property("Notes", "string", (notes,)))
    ports = []
    if card is not None:
        ports.append(_port(f"{name}_External", card.path, "", subject))
    if shared:
        # A relative path, which hosts were seen to take (hyperv-hardware 9.6).
        inside = f'root/virtualization/v2:{_SYSTEM}.CreationClassName="{_SYSTEM}",Name="{host}"'
        ports.append(_port(name, inside, "" if card is None else card.address, subject))
    arguments = (
        ("ResourceSettings", tuple(ports)),
        ("SystemSettings", partial_instance(_SETTINGS, described, subject)),
    )
    return (yield from send_method(service, "DefineSystem", arguments, subject))


def send_switch_words(switch: str, name: str, notes: str | None, subject: str) -> Exchange[Beginning]:
    """Another name, and other notes unless they are None. Raises Refusal."""
    service, _ = yield from _read_service()
    described = [Property("InstanceID", "string", f"Microsoft:{switch}"), Property("ElementName", "string", name)]
    if notes is not None:
        described.append(Property("Notes", "string", (notes,)))
    text = partial_instance(_SETTINGS, described, subject)
    return (yield from send_method(service, "ModifySystemSettings", (("SystemSettings", text),), subject))


def send_card(switch: str, card: NetworkCard, subject: str) -> Exchange[Beginning]:
    """Another card for an external switch: its port leads to that from now on (hyperv-hardware 3.4). Raises Refusal."""
    service, _ = yield from _read_service()
    port, _inside = yield from _read_ports(switch)
    if port is None:
        raise Refusal(Trouble(TroubleKind.CHANGED_MEANWHILE, subject))
    described = (Property("InstanceID", "string", port), Property("HostResource", "string", (card.path,)))
    text = partial_instance(_CONNECTION, described, subject)
    return (yield from send_method(service, "ModifyResourceSettings", (("ResourceSettings", (text,)),), subject))


def send_shared(switch: str, name: str, address: str, subject: str) -> Exchange[Beginning]:
    """A port to the host itself, with the address of the card, so that its lease goes on. Raises Refusal."""
    service, host = yield from _read_service()
    settings = EndpointReference(class_uri(_SETTINGS), (("InstanceID", f"Microsoft:{switch}"),))
    inside = f'root/virtualization/v2:{_SYSTEM}.CreationClassName="{_SYSTEM}",Name="{host}"'
    arguments = (
        ("AffectedConfiguration", settings),
        ("ResourceSettings", (_port(name, inside, address, subject),)),
    )
    return (yield from send_method(service, "AddResourceSettings", arguments, subject))


def send_not_shared(switch: str, subject: str) -> Exchange[Beginning]:
    """The port to the host itself away. Raises Refusal."""
    service, _ = yield from _read_service()
    _outside, port = yield from _read_ports(switch)
    if port is None:
        return Beginning()
    reference = EndpointReference(class_uri(_CONNECTION), (("InstanceID", port),))
    return (yield from send_method(service, "RemoveResourceSettings", (("ResourceSettings", (reference,)),), subject))


def _read_ports(switch: str) -> Exchange[tuple[str | None, str | None]]:
    """InstanceIDs of the ports of a switch to its card and to the host; None for one that is not there."""
    rows = yield from every(f"select HostResource,InstanceID from {_CONNECTION}")
    outside = inside = None
    for row in rows:
        identifier = row.text("InstanceID") or ""
        if owner_and_tail(identifier)[0] != switch or not any(row.texts("HostResource")):
            continue
        if card_in(row):
            outside = identifier
        else:
            inside = identifier
    return outside, inside


def send_switch_removal(switch: str, subject: str) -> Exchange[Beginning]:
    """Remove a switch by its GUID. Raises Refusal."""
    service, _ = yield from _read_service()
    target = EndpointReference(class_uri(_SWITCH), (("CreationClassName", _SWITCH), ("Name", switch)))
    return (yield from send_method(service, "DestroySystem", (("AffectedSystem", target),), subject))


def _port(name: str, end: str, address: str, subject: str) -> str:
    properties = [
        Property("ResourceType", "uint16", "33"),
        Property("ResourceSubType", "string", "Microsoft:Hyper-V:Ethernet Connection"),
        Property("ElementName", "string", name),
        Property("HostResource", "string", (end,)),
        Property("EnabledState", "uint16", "2"),
    ]
    if address:
        properties.append(Property("Address", "string", address))
    return partial_instance(_CONNECTION, properties, subject)
