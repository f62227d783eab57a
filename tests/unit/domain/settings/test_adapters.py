"""Network adapters and DVD drives: which fields are open when, which values are none, and what a script says of both."""

from __future__ import annotations

from typing import Any

import pytest

from hvgui.domain.devices.device import DeviceKind, VlanMode
from hvgui.domain.devices.device_extras import Reservation, SwitchOffer
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.settings.adapter_rules import (
    adapter_complaints,
    closed_adapter,
    closed_to_new,
    closed_to_removal,
    most_adapters,
)
from hvgui.domain.settings.adapters import (
    NEW,
    AdapterFacts,
    AdapterField,
    AdapterState,
    VmAdapters,
    mac_digits,
    mac_shown,
    switch_read,
    switch_written,
)
from hvgui.domain.settings.media import closed_to_drives, drive_at, free_slot, place_of
from hvgui.domain.settings.setting_rules import Closed, ComplaintKind
from hvgui.domain.settings.vm_settings import SettingValue
from hvgui.domain.vms.power import Power
from hvgui.values import replace

_F = AdapterField
KEY = VmKey(HostId("h"), VmId("0000000A-0000-0000-0000-000000000000"))
LAN = "11111111-2222-3333-4444-555555555555"
ALL: dict[AdapterField, SettingValue] = {
    **NEW,
    _F.NAME: "LAN",
    _F.PROTECTED: True,
    _F.NAMING: False,
    _F.VMQ: True,
    _F.IPSEC: 512,
    _F.SRIOV: False,
}
NOW = AdapterFacts(build=20348)

#: Fields that are closed in a state, and why (hyperv-hardware 8, rows 13 to 19).
CLOSED: dict[Power, dict[AdapterField, Closed]] = {
    Power.OFF: {},
    Power.RUNNING: dict.fromkeys((_F.MAC, _F.NAMING, _F.SRIOV), Closed.NOT_OFF),
    Power.PAUSED: dict.fromkeys((_F.MAC, _F.NAMING, _F.SRIOV), Closed.NOT_OFF),
    Power.SAVED: dict.fromkeys((_F.NAME, _F.VMQ, _F.IPSEC, _F.SRIOV, _F.MAC, _F.PROTECTED, _F.NAMING), Closed.SAVED),
}


@pytest.mark.parametrize("power", CLOSED)
def test_fields_are_open_by_the_state(power: Power) -> None:
    found = {field: reason for field in _F if (reason := closed_adapter(field, ALL, NOW, power)) is not None}
    assert found == CLOSED[power]


def test_a_minimum_and_direct_access_need_a_switch_that_was_made_for_them() -> None:
    def reasons(**offer: Any) -> tuple[Closed | None, ...]:
        facts = replace(NOW, switches={LAN: SwitchOffer(**offer)})
        connected = {**ALL, _F.SWITCH: LAN}
        return tuple(closed_adapter(each, connected, facts, Power.OFF) for each in (_F.BANDWIDTH_LEAST, _F.SRIOV))

    assert reasons() == (None, None), "a host that does not say refuses by itself"
    assert reasons(reservation=Reservation.ABSOLUTE, direct=True) == (None, None)
    for mode in (Reservation.WEIGHT, Reservation.NONE):
        assert reasons(reservation=mode, direct=False) == (Closed.BANDWIDTH_MODE, Closed.NO_DIRECT)
    assert closed_adapter(_F.BANDWIDTH_MOST, {**ALL, _F.SWITCH: LAN}, NOW, Power.OFF) is None


def test_features_need_a_connection_or_the_wish_for_one() -> None:
    bare = AdapterFacts(wired=False, build=20348)
    closed = {field for field in _F if closed_adapter(field, ALL, bare, Power.OFF) is Closed.NOT_CONNECTED}
    own = {_F.NAME, _F.SWITCH, _F.MAC, _F.PROTECTED, _F.NAMING}
    assert closed == set(_F) - own
    assert closed_adapter(_F.VLAN, {**ALL, _F.SWITCH: LAN}, bare, Power.RUNNING) is None
    assert closed_adapter(_F.SWITCH, ALL, bare, Power.SAVED) is Closed.SAVED, "a first connection is an addition"
    assert closed_adapter(_F.SWITCH, ALL, NOW, Power.SAVED) is None


def test_what_a_host_or_an_adapter_does_not_have_is_closed() -> None:
    def closed(field: AdapterField, **more: Any) -> Closed | None:
        return closed_adapter(field, ALL, AdapterFacts(**{"build": 20348, **more}), Power.OFF)

    assert [field for field in _F if closed(field, legacy=True)] == [_F.VMQ, _F.IPSEC, _F.SRIOV, _F.NAMING]
    assert closed(_F.NAMING, build=10239) is Closed.NOT_ON_HOST
    assert closed(_F.NAMING, build=10240) is None
    assert closed(_F.PROTECTED, build=9200) is Closed.NOT_ON_HOST
    assert closed_adapter(_F.SPOOFING, {}, NOW, Power.OFF) is Closed.NOT_ON_HOST, "not read"
    for mode in (VlanMode.TRUNK, VlanMode.PRIVATE):
        assert closed(_F.VLAN, mode=mode) is Closed.VLAN_MODE
    assert closed(_F.VLAN, mode=VlanMode.ACCESS) is None


@pytest.mark.parametrize(
    ("wanted", "kind"),
    [
        ({_F.NAME: " "}, ComplaintKind.EMPTY),
        ({_F.NAME: "x" * 101}, ComplaintKind.TOO_LONG),
        ({_F.NAME: "a\x07"}, ComplaintKind.CHARACTER),
        ({_F.VLAN: 4095}, ComplaintKind.RANGE),
        ({_F.VLAN: 4094}, None),
        ({_F.IPSEC: 4097}, ComplaintKind.RANGE),
        ({_F.MAC: ""}, None),
        ({_F.MAC: "00155D0A0B0C"}, None),
        ({_F.MAC: "01005E000001"}, ComplaintKind.NOT_A_MAC),
        ({_F.MAC: "0" * 12}, ComplaintKind.NOT_A_MAC),
        ({_F.MAC: "F" * 12}, ComplaintKind.NOT_A_MAC),
        ({_F.MAC: "00155D0A0B"}, ComplaintKind.NOT_A_MAC),
        ({_F.SWITCH: LAN}, None),
        ({_F.SWITCH: "gone"}, ComplaintKind.NO_SUCH_SWITCH),
        ({_F.BANDWIDTH_LEAST: 9}, ComplaintKind.TOO_LITTLE),
        ({_F.BANDWIDTH_LEAST: 10}, None),
        ({_F.BANDWIDTH_LEAST: 101, _F.BANDWIDTH_MOST: 100}, ComplaintKind.ABOVE_MOST),
        ({_F.BANDWIDTH_LEAST: 100, _F.BANDWIDTH_MOST: 100}, None),
        ({_F.BANDWIDTH_LEAST: 100, _F.BANDWIDTH_MOST: 0}, None),
    ],
)
def test_values_that_cannot_be_sent(wanted: dict[AdapterField, SettingValue], kind: ComplaintKind | None) -> None:
    found = adapter_complaints(wanted, ALL, {LAN: "LAN"})
    assert {complaint.kind for complaint in found.values()} == ({kind} if kind else set())
    if _F.SWITCH in wanted:
        assert not adapter_complaints(wanted, ALL, None), "which switches there are is not known"


def test_the_least_is_compared_with_the_most_that_is_there() -> None:
    found = adapter_complaints({_F.BANDWIDTH_MOST: 50}, {**ALL, _F.BANDWIDTH_LEAST: 60}, None)
    assert [complaint.most for complaint in found.values()] == [50]


@pytest.mark.parametrize(
    ("legacy", "power", "generation", "build", "there", "reason"),
    [
        (False, Power.OFF, 1, 9600, 7, None),
        (False, Power.OFF, 1, 9600, 8, Closed.FULL),
        (False, Power.OFF, 2, 17763, 63, None),
        (False, Power.OFF, 2, 17763, 64, Closed.FULL),
        (True, Power.OFF, 1, 9600, 3, None),
        (True, Power.OFF, 1, 9600, 4, Closed.FULL),
        (True, Power.OFF, 2, 20348, 0, Closed.GENERATION),
        (False, Power.RUNNING, 2, 14393, 0, None),
        (False, Power.RUNNING, 2, 9600, 0, Closed.NOT_OFF),
        (False, Power.RUNNING, 1, 20348, 0, Closed.NEW_ADAPTERS),
        (False, Power.SAVED, 2, 20348, 0, Closed.SAVED),
    ],
)
def test_where_an_adapter_can_be_added(
    legacy: bool, power: Power, generation: int, build: int, there: int, reason: Closed | None
) -> None:
    assert closed_to_new(legacy, power, generation=generation, build=build, there=there) is reason
    if reason not in (Closed.FULL, Closed.GENERATION):
        assert closed_to_removal(legacy, power, generation=generation, build=build) is reason


def test_numbers_of_adapters_and_forms_of_addresses() -> None:
    assert (most_adapters(17762), most_adapters(17763)) == (8, 64)
    assert {
        mac_digits(form) for form in ("00:15:5d:0a:0b:0c", "00-15-5D-0A-0B-0C", "0015.5d0a.0b0c", "00155D0A0B0C")
    } == {"00155D0A0B0C"}
    assert mac_digits("00155D0A0B0G") is None
    assert mac_shown("00155D0A0B0C") == "00-15-5D-0A-0B-0C"
    assert switch_read(switch_written(LAN, "my LAN")) == LAN
    assert switch_written("", "x") == ""


def test_a_new_adapter_is_found_by_its_token() -> None:
    token = "AAAAAAAA-0000-0000-0000-000000000001"
    made = AdapterState(tail="T", facts=NOW, identifiers=("HOST-OWN", token))
    known = VmAdapters(power=Power.OFF, generation=2, build=20348, adapters=(made,))
    assert known.find(f"+{token}") is made
    assert known.find("T") is made
    assert known.find("+OTHER") is known.find(token) is None


def test_places_of_drives() -> None:
    scsi = "AAAA\\0"
    assert place_of(drive_at(scsi, 12)) == (scsi, 12)
    assert free_slot("I\\1", DeviceKind.IDE_CONTROLLER, frozenset({"I\\1\\0\\D"})) == 1
    assert free_slot("I\\1", DeviceKind.IDE_CONTROLLER, frozenset({"I\\1\\0\\D", "I\\1\\1\\D"})) is None
    assert free_slot(scsi, DeviceKind.SCSI_CONTROLLER, frozenset(drive_at(scsi, n) for n in range(63))) == 63
    ide, other = DeviceKind.IDE_CONTROLLER, DeviceKind.SCSI_CONTROLLER
    assert closed_to_drives(ide, Power.RUNNING, 1, adding=True) is Closed.ONLY_SCSI
    assert closed_to_drives(ide, Power.OFF, 1, adding=True) is None
    assert closed_to_drives(other, Power.RUNNING, 2, adding=True) is None
    assert closed_to_drives(other, Power.OFF, 1, adding=True) is Closed.GENERATION
    assert closed_to_drives(other, Power.OFF, 1, adding=False) is None
    assert closed_to_drives(other, Power.SAVED, 2, adding=False) is Closed.SAVED
