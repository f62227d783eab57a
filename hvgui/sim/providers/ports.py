"""Features of adapters' ports: VLAN, offload, bandwidth and security (hyperv-hardware 3.3).

They hang on the connection. Every port owns an offload setting; the others are there once they were set.
"""

from __future__ import annotations

from collections.abc import Iterator

from hvgui.sim.cim import CimClass, Reference, Row, Value
from hvgui.sim.hyperv.adapters import BANDWIDTH, OFFLOAD, SECURITY, VLAN, Adapter
from hvgui.sim.hyperv.hosts import Host
from hvgui.sim.hyperv.identity import by_instance_id, instance_id
from hvgui.sim.providers.calls import Producer, row
from hvgui.sim.providers.network import connection_reference, owned

# FeatureId, which is the last part of an InstanceID, and the words for it.
_FEATURES = {
    VLAN: ("952C5004-4465-451C-8CB8-FA9AB382B773", "network.vlan"),
    OFFLOAD: ("C885BFD1-ABB7-418F-8163-9F379C9F7166", "network.offload"),
    BANDWIDTH: ("24AD3CE1-69BD-4978-B2AC-DAAD389D699C", "network.bandwidth"),
    SECURITY: ("776E0BA7-94A1-41C8-8F28-951F524251B5", "network.security"),
}
DEFAULTS: dict[str, dict[str, Value]] = {
    VLAN: {
        "OperationMode": 0,
        "AccessVlanId": 0,
        "NativeVlanId": 0,
        "PvlanMode": 0,
        "PrimaryVlanId": 0,
        "SecondaryVlanId": 0,
        "PruneVlanIdArray": (),
        "TrunkVlanIdArray": (),
        "SecondaryVlanIdArray": (),
    },
    OFFLOAD: {
        "IPSecOffloadLimit": 512,
        "VMQOffloadWeight": 100,
        "IOVOffloadWeight": 0,
        "IOVQueuePairsRequested": 1,
        "IOVInterruptModeration": 0,
        "VrssEnabled": True,
        "VmmqEnabled": True,
        "VmmqQueuePairs": 16,
    },
    BANDWIDTH: {"Reservation": 0, "Weight": 0, "Limit": 0, "BurstLimit": 0, "BurstSize": 0},
    SECURITY: {
        "AllowMacSpoofing": False,
        "EnableDhcpGuard": False,
        "EnableRouterGuard": False,
        "MonitorMode": 0,
        "MonitorSession": 0,
        "AllowIeeePriorityTag": False,
        "VirtualSubnetId": 0,
        "AllowTeaming": False,
        "TeamName": "",
        "TeamNumber": 0,
        "StormLimit": 0,
        "DynamicIPAddressLimit": 0,
    },
}


def identifier(owner: str, adapter: Adapter, class_name: str) -> str:
    """InstanceID of a feature: the connection's, and the FeatureId."""
    return instance_id(owner, adapter.id, "C", _FEATURES[class_name][0])


def there(adapter: Adapter) -> Iterator[str]:
    """Classes of the features that a port has."""
    if adapter.cable is not None:
        yield from dict.fromkeys((OFFLOAD, *adapter.cable.features))


def pairs(host: Host) -> Iterator[tuple[Reference, Reference]]:
    """A connection and each of its features: Msvm_EthernetPortSettingDataComponent."""
    for owner, adapter in owned(host):
        for class_name in there(adapter):
            feature = by_instance_id(class_name, identifier(owner, adapter, class_name))
            yield connection_reference(owner, adapter), feature


def features(host: Host, cim_class: CimClass) -> Iterator[Row]:
    """The template, then a row for each port that has the feature."""
    feature, words = _FEATURES[cim_class.name]
    constants: dict[str, Value] = {
        "Caption": host.texts(words),
        "Description": host.texts(words),
        "ElementName": host.texts(words),
        **DEFAULTS[cim_class.name],
    }
    yield row(cim_class, {**constants, "InstanceID": instance_id("Definition", feature, "Default")})
    for owner, adapter in owned(host):
        if cim_class.name in there(adapter):
            own: dict[str, Value] = {"InstanceID": identifier(owner, adapter, cim_class.name)}
            yield row(cim_class, {**constants, **adapter.feature(cim_class.name), **own})
    for switch in host.network.switches if cim_class.name == VLAN else ():
        if switch.shared and switch.vlan:
            # Of the host's own port; its InstanceID is made like that of a VM's, which no source shows.
            own = {"InstanceID": instance_id(switch.id, switch.inside, feature)}
            yield row(cim_class, {**constants, "OperationMode": 1, "AccessVlanId": switch.vlan, **own})


ROWS: dict[str, Producer] = dict.fromkeys(_FEATURES, features)
