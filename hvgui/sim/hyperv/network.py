"""Switches of a host, and the adapters that a VM starts out with: made from its seed, so that nothing else moves."""

from __future__ import annotations

from random import Random

from hvgui.sim.cim import Reference, Value
from hvgui.sim.hyperv.adapters import BANDWIDTH, CONNECTED, DISCONNECTED, SECURITY, VLAN, Adapter, Cable
from hvgui.sim.hyperv.hosts import Host
from hvgui.sim.hyperv.identity import key_of, path_text, read_path
from hvgui.sim.hyperv.machines import Machine
from hvgui.sim.hyperv.schema import VIRTUALIZATION
from hvgui.sim.hyperv.settings import guid
from hvgui.sim.hyperv.virtual_switches import DMZ, LAN, VirtualSwitch

SWITCH = "Msvm_VirtualEthernetSwitch"

_BITS = 1_000_000


def not_assigned(host: Host) -> str:
    """A dynamic address before the VM's first start: empty on the hosts that were seen (live-hosts F3)."""
    return "" if host.schema.later_than("2012r2") else "000000000000"


def switches(host: Host) -> dict[str, str]:
    """GUIDs of the switches by display name."""
    return {each.name: each.id for each in host.network.switches}


def switch_reference(identifier: str) -> Reference:
    """The reference to a switch by its GUID."""
    return Reference(VIRTUALIZATION, SWITCH, (("CreationClassName", SWITCH), ("Name", identifier)))


def switch_at(host: Host, path: str) -> VirtualSwitch | None:
    """The switch an object path leads to; both keys have to be in it (live-hosts B6)."""
    found = read_path(path)
    if found is None or found.class_name.lower() != SWITCH.lower():
        return None
    if key_of(found, "CreationClassName").lower() != SWITCH.lower():
        return None
    return host.network.by_id(key_of(found, "Name"))


def adapters(machine: Machine, owner: str = "") -> list[Adapter]:
    """The adapters of a VM, or of its checkpoint with the GUID ``owner``."""
    point = machine.checkpoint(owner) if owner else None
    return (machine.settings if point is None else point.settings).adapters


def first_adapters(host: Host, machine: Machine) -> list[Adapter]:
    """One for every VM; a second one for some, and none connected for those that were never started."""
    random = Random(f"adapters {machine.id} {machine.seed}")
    pool = f"00155D{host.seed % 256:02X}{machine.seed % 65536:04X}"
    never = machine.changed_at is None
    legacy = machine.generation == 1
    first = _adapter(host, guid(random), not_assigned(host) if never else pool, legacy=legacy)
    first.cable = _cable(host, None if never else LAN)
    if not never:
        first.cable.features = _features(machine.seed)
    mac = f"02{random.randrange(16**10):010X}"
    second = _adapter(host, guid(random), mac, static=True)
    second.cable = _cable(host, DMZ if machine.seed % 2 else None)
    found = [first, second]
    wanted = machine.equipment.adapters or (1 if machine.seed % 5 else 2)
    for _ in range(wanted - 2):
        more = _adapter(host, guid(random), f"02{random.randrange(16**10):010X}", static=True)
        more.cable = _cable(host, LAN)
        found.append(more)
    return found[:wanted]


def _features(seed: int) -> dict[str, dict[str, Value]]:
    found: dict[str, dict[str, Value]] = {}
    if not seed % 3:
        found[VLAN] = {"OperationMode": 1, "AccessVlanId": 20}
    elif not seed % 7:
        found[VLAN] = {"OperationMode": 2, "NativeVlanId": 1, "TrunkVlanIdArray": (10, 20)}
    if not seed % 4:
        found[BANDWIDTH] = {"Limit": 500 * _BITS}
    if not seed % 2:
        found[SECURITY] = {"EnableDhcpGuard": True, "EnableRouterGuard": True}
    return found


def _adapter(host: Host, identifier: str, mac: str, *, static: bool = False, legacy: bool = False) -> Adapter:
    return Adapter(
        identifier,
        legacy,
        {
            "ElementName": host.texts("network.legacy" if legacy else "network.adapter"),
            "Address": mac,
            "StaticMacAddress": static,
            "ClusterMonitored": True,
            "VirtualSystemIdentifiers": ("{" + guid(Random(f"channel {identifier}")).lower() + "}",),
        },
    )


def _cable(host: Host, switch: str | None) -> Cable:
    path = "" if switch is None else path_text(switch_reference(switches(host)[switch]), host.name)
    return Cable(
        {
            "EnabledState": CONNECTED if path else DISCONNECTED,
            "HostResource": (path,) if path else (),
            "LastKnownSwitchName": switch,
        }
    )


def boot_entry(host: Host, machine: Machine, tail: str) -> str:
    r"""The path of a device's boot entry: the device's InstanceID and ``\B`` (live-hosts G3)."""
    source = Reference(
        VIRTUALIZATION, "Msvm_BootSourceSettingData", (("InstanceID", f"Microsoft:{machine.id}\\{tail}\\B"),)
    )
    return path_text(source, host.name)
