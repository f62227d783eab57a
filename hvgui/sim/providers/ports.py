"""Features of adapters' ports: offload, bandwidth and security (hyperv-hardware 3.3).

They hang on the connection. Every port owns an offload setting; the others are there once they were set.
"""

from __future__ import annotations

from collections.abc import Iterator

from hvgui.sim.cim import CimClass, Row, Value
from hvgui.sim.hosts import Host
from hvgui.sim.identity import instance_id
from hvgui.sim.network import Adapter, adapters
from hvgui.sim.providers.calls import Producer, row
from hvgui.sim.providers.storage import owners

OFFLOAD, BANDWIDTH, SECURITY = (
    f"Msvm_EthernetSwitchPort{kind}SettingData" for kind in ("Offload", "Bandwidth", "Security")
)
# FeatureId, which is the last part of an InstanceID, and the words for it.
_FEATURES = {
    OFFLOAD: ("C885BFD1-ABB7-418F-8163-9F379C9F7166", "network.offload"),
    BANDWIDTH: ("24AD3CE1-69BD-4978-B2AC-DAAD389D699C", "network.bandwidth"),
    SECURITY: ("776E0BA7-94A1-41C8-8F28-951F524251B5", "network.security"),
}
_DEFAULTS: dict[str, dict[str, Value]] = {
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
_BITS = 1_000_000


def features(host: Host, cim_class: CimClass) -> Iterator[Row]:
    """The template, then a row for each port that has the feature."""
    feature, words = _FEATURES[cim_class.name]
    constants: dict[str, Value] = {
        "Caption": host.texts(words),
        "Description": host.texts(words),
        "ElementName": host.texts(words),
        **_DEFAULTS[cim_class.name],
    }
    yield row(cim_class, {**constants, "InstanceID": instance_id("Definition", feature, "Default")})
    for owner, machine in owners(host):
        for adapter in adapters(host, machine):
            values = _values(cim_class.name, adapter)
            if values is not None:
                yield row(
                    cim_class, {**constants, **values, "InstanceID": instance_id(owner, adapter.id, "C", feature)}
                )


def _values(class_name: str, adapter: Adapter) -> dict[str, Value] | None:
    if class_name == OFFLOAD:
        return {}
    if class_name == BANDWIDTH:
        return {"Limit": adapter.mbps * _BITS} if adapter.mbps else None
    return {"EnableDhcpGuard": True, "EnableRouterGuard": True} if adapter.guarded else None


ROWS: dict[str, Producer] = dict.fromkeys(_FEATURES, features)
