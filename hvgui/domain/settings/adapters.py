"""Network adapters of VMs: what of them can be changed, where it lives, and when (hyperv-hardware 3 and 8)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum

from hvgui.domain.devices.device import VlanMode
from hvgui.domain.devices.device_extras import SwitchOffer
from hvgui.domain.keys import VmKey
from hvgui.domain.settings.field_rows import FieldRow, RowEnum
from hvgui.domain.settings.vm_settings import Gate, SettingValue
from hvgui.domain.vms.power import Power
from hvgui.values import Struct
from hvgui.values import field as made

_MBIT = 1_000_000
#: Mbit/s. Above what any network card has.
_MOST_BANDWIDTH = 1_000_000
_BUILD_9600, _BUILD_10240 = 9600, 10240


class Part(Enum):
    """Instance that a field of an adapter lives in; all but the first two are features of the connection."""

    ADAPTER = "adapter"
    CONNECTION = "connection"
    VLAN = "vlan"
    BANDWIDTH = "bandwidth"
    GUARDS = "guards"
    OFFLOAD = "offload"


class AdapterRow(FieldRow, frozen=True, kw_only=True):
    """One field of an adapter. ``since``: the build that brought it; ``legacy``: whether legacy adapters have it."""

    part: Part
    gate: Gate = Gate.ANY
    since: int = 0
    legacy: bool = True


class AdapterField(RowEnum):
    """Everything of an adapter that can be changed, in the order of its pages. Its value is the row's name."""

    row: AdapterRow

    NAME = AdapterRow(
        name="name",
        part=Part.ADAPTER,
        prop="ElementName",
        type="string",
        gate=Gate.NOT_SAVED,
        least=1,
        most=100,
    )
    #: GUID of the switch in upper case; empty for "not connected".
    SWITCH = AdapterRow(name="switch", part=Part.CONNECTION, prop="HostResource", type="string")
    #: 0 for "untagged".
    VLAN = AdapterRow(name="vlan", part=Part.VLAN, prop="AccessVlanId", type="uint16", most=4094)
    BANDWIDTH_LEAST = AdapterRow(
        name="bandwidth-least",
        part=Part.BANDWIDTH,
        prop="Reservation",
        type="uint64",
        most=_MOST_BANDWIDTH,
        scale=_MBIT,
        unit="mbps",
        hinted=True,
    )
    BANDWIDTH_MOST = AdapterRow(
        name="bandwidth-most",
        part=Part.BANDWIDTH,
        prop="Limit",
        type="uint64",
        most=_MOST_BANDWIDTH,
        scale=_MBIT,
        unit="mbps",
        hinted=True,
    )
    VMQ = AdapterRow(
        name="vmq",
        part=Part.OFFLOAD,
        prop="VMQOffloadWeight",
        type="boolean",
        gate=Gate.NOT_SAVED,
        legacy=False,
    )
    IPSEC = AdapterRow(
        name="ipsec",
        part=Part.OFFLOAD,
        prop="IPSecOffloadLimit",
        type="uint32",
        gate=Gate.NOT_SAVED,
        most=4096,
        legacy=False,
        hinted=True,
    )
    SRIOV = AdapterRow(
        name="sriov",
        part=Part.OFFLOAD,
        prop="IOVOffloadWeight",
        type="boolean",
        gate=Gate.OFF,
        legacy=False,
        hinted=True,
    )
    #: Twelve hexadecimal digits of a static address; empty for a dynamic one.
    MAC = AdapterRow(name="mac", part=Part.ADAPTER, prop="Address", type="string", gate=Gate.OFF, most=17, hinted=True)
    SPOOFING = AdapterRow(name="spoofing", part=Part.GUARDS, prop="AllowMacSpoofing", type="boolean", hinted=True)
    DHCP_GUARD = AdapterRow(name="dhcp-guard", part=Part.GUARDS, prop="EnableDhcpGuard", type="boolean")
    ROUTER_GUARD = AdapterRow(name="router-guard", part=Part.GUARDS, prop="EnableRouterGuard", type="boolean")
    PROTECTED = AdapterRow(
        name="protected",
        part=Part.ADAPTER,
        prop="ClusterMonitored",
        type="boolean",
        gate=Gate.NOT_SAVED,
        since=_BUILD_9600,
        hinted=True,
    )
    MIRRORING = AdapterRow(name="mirroring", part=Part.GUARDS, prop="MonitorMode", type="uint8", choices=(0, 1, 2))
    TEAMING = AdapterRow(name="teaming", part=Part.GUARDS, prop="AllowTeaming", type="boolean")
    NAMING = AdapterRow(
        name="naming",
        part=Part.ADAPTER,
        prop="DeviceNamingEnabled",
        type="boolean",
        gate=Gate.OFF,
        since=_BUILD_10240,
        legacy=False,
        hinted=True,
    )


F = AdapterField
FEATURES = (Part.VLAN, Part.BANDWIDTH, Part.GUARDS, Part.OFFLOAD)
#: What a port without such a feature has; every port that is connected has one for offload (hyperv-hardware 3.3).
WITHOUT: Mapping[Part, Mapping[AdapterField, SettingValue]] = {
    Part.VLAN: {F.VLAN: 0},
    Part.BANDWIDTH: {F.BANDWIDTH_LEAST: 0, F.BANDWIDTH_MOST: 0},
    Part.GUARDS: {
        F.SPOOFING: False,
        F.DHCP_GUARD: False,
        F.ROUTER_GUARD: False,
        F.MIRRORING: 0,
        F.TEAMING: False,
    },
}
#: What a new adapter has before anything of it is chosen.
NEW: Mapping[AdapterField, SettingValue] = {
    F.SWITCH: "",
    F.MAC: "",
    **{each: value for part in WITHOUT.values() for each, value in part.items()},
}
#: Before the token of an adapter that is to be made, in place of a tail.
NEW_MARK = "+"


class AdapterFacts(Struct, frozen=True, kw_only=True):
    """What of an adapter decides which of its fields can be changed."""

    legacy: bool = False
    #: Whether it has a connection to hang features on, be it to a switch or not.
    wired: bool = True
    mode: VlanMode | None = None
    build: int = 0
    #: What the switches of its host offer, by GUID; absent for what was not read.
    switches: Mapping[str, SwitchOffer] = made(default_factory=dict)


class AdapterState(Struct, frozen=True, kw_only=True):
    """An adapter as it was just read. ``values`` lacks what its host does not have and what was not asked for."""

    tail: str
    facts: AdapterFacts
    values: Mapping[AdapterField, SettingValue] = made(default_factory=dict)
    #: Keys of its instances.
    keys: Mapping[Part, str] = made(default_factory=dict)
    #: What its features have beyond the fields, as numbers by property: it goes along where one is made anew.
    carried: Mapping[Part, Mapping[str, int]] = made(default_factory=dict)
    #: GUIDs in upper case; the first is what it was made with (hyperv-hardware 3.1).
    identifiers: tuple[str, ...] = ()
    #: Its MAC address, be it static or not.
    mac: str = ""

    @property
    def name(self) -> str:
        return str(self.values.get(F.NAME, ""))


class VmAdapters(Struct, frozen=True, kw_only=True):
    """The adapters of a VM, with what decides on them. ``switches``: names by GUID, None where they were not read."""

    power: Power
    generation: int
    build: int
    adapters: tuple[AdapterState, ...] = ()
    switches: Mapping[str, str] | None = None
    #: What the switches were made for, by GUID, where a field depends on it.
    offers: Mapping[str, SwitchOffer] = made(default_factory=dict)

    def find(self, adapter: str) -> AdapterState | None:
        """The adapter of this tail, or the one that was made with this token."""
        if not adapter.startswith(NEW_MARK):
            return next((each for each in self.adapters if each.tail == adapter), None)
        token = adapter.removeprefix(NEW_MARK)
        return next((each for each in self.adapters if token in each.identifiers), None)


class AdapterWish(Struct, frozen=True, kw_only=True):
    """Wish about an adapter: fields of one that is there, one more, or one less.

    ``adapter``: its tail, or ``NEW_MARK`` and a GUID in upper case. ``expected``: what has to be there still, as the
    journal writes it, where something is put back; an empty tuple expects nothing.
    """

    key: VmKey
    adapter: str
    #: None is about the adapter itself.
    field: AdapterField | None = None
    #: The wanted value of the field; whether there shall be an adapter.
    value: SettingValue = True
    legacy: bool = False
    #: What a new one shall have.
    having: Mapping[AdapterField, SettingValue] = made(default_factory=dict)
    #: Its name, for whoever reads of it.
    name: str = ""
    expected: tuple[str | None, ...] = ()

    @property
    def kind(self) -> str:
        """The first word of its address."""
        return "legacy-network-adapter" if self.legacy else "network-adapter"

    @property
    def subject(self) -> str:
        """Its address as the journal has it: kind, tail, field."""
        return "/".join(filter(None, (self.kind, self.adapter, self.field.value if self.field else "")))


_DIGITS = re.compile(r"[0-9A-F]{12}")


def mac_digits(typed: str) -> str | None:
    """The twelve digits of a MAC address in any notation; None for what is none."""
    digits = re.sub(r"[\s:.\-]", "", typed).upper()
    return digits if _DIGITS.fullmatch(digits) else None


def mac_shown(digits: str) -> str:
    """A MAC address as six pairs."""
    return "-".join(digits[at : at + 2] for at in range(0, len(digits), 2))


def switch_written(guid: str, name: str) -> str:
    """A switch as the journal keeps it: by its GUID, and by its name for whoever reads it; empty for none."""
    return f"{guid} {name}".rstrip() if guid else ""


def switch_read(kept: str) -> str:
    """The GUID in what the journal keeps."""
    return kept.partition(" ")[0]
