"""Values of an adapter's fields as the tree and the extras of its pages have them."""

from __future__ import annotations

from hvgui.domain.devices.device import Device, DeviceKind
from hvgui.domain.devices.device_extras import Bandwidth, DeviceExtras, Extra, Guards
from hvgui.domain.settings.adapters import AdapterFacts, AdapterField
from hvgui.domain.settings.vm_settings import SettingValue

_F = AdapterField


def facts_of(device: Device, build: int, extras: DeviceExtras) -> AdapterFacts:
    """What of an adapter decides which fields are open."""
    network = device.network
    return AdapterFacts(
        legacy=device.kind is DeviceKind.LEGACY_ADAPTER,
        wired=network is not None and network.wired,
        mode=None if network is None or network.vlan is None else network.vlan.mode,
        build=build,
        switches=extras.switches,
    )


def values_of(device: Device, extras: DeviceExtras) -> dict[AdapterField, SettingValue]:
    """What is there. Fields whose extra was not read, or that the host does not have, are absent."""
    network, tail = device.network, device.tail
    if network is None:
        return {}
    found: dict[AdapterField, SettingValue] = {
        _F.NAME: device.name,
        _F.SWITCH: network.switch_id,
        _F.MAC: network.mac if network.static_mac else "",
        _F.VLAN: network.vlan.id if network.vlan is not None else 0,
    }
    if network.protected is not None:
        found[_F.PROTECTED] = network.protected
    if network.naming is not None:
        found[_F.NAMING] = network.naming
    if Extra.BANDWIDTH in extras.read:
        bandwidth = extras.bandwidths.get(tail, Bandwidth())
        found[_F.BANDWIDTH_LEAST] = bandwidth.least // _F.BANDWIDTH_LEAST.row.scale
        found[_F.BANDWIDTH_MOST] = bandwidth.most // _F.BANDWIDTH_MOST.row.scale
    if Extra.GUARDS in extras.read:
        guards = extras.guards.get(tail, Guards())
        found |= {
            _F.SPOOFING: guards.spoofing,
            _F.DHCP_GUARD: guards.dhcp,
            _F.ROUTER_GUARD: guards.router,
            _F.TEAMING: guards.teaming,
            _F.MIRRORING: guards.mirroring.value,
        }
    if (offload := extras.offloads.get(tail)) is not None:
        found[_F.VMQ] = offload.queue > 0
        found[_F.IPSEC] = offload.associations
        found[_F.SRIOV] = offload.direct > 0
    return found
