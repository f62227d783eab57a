"""Settings of VMs: one row each, gates by power state, values that cannot be, what goes with what."""

from __future__ import annotations

import pytest

from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.settings.setting_reading import SettingsReading, VmFacts
from hvgui.domain.settings.setting_rules import (
    Closed,
    Complaint,
    ComplaintKind,
    closed,
    complaints,
    resized_live,
    with_consequences,
)
from hvgui.domain.settings.vm_settings import Gate, Group, Setting, SettingValue, Source
from hvgui.domain.settings.wishes import SettingWish, setting_wishes
from hvgui.domain.vms.power import Power

S = Setting
DYNAMIC: dict[Setting, SettingValue] = {
    S.STARTUP_MEMORY: 2048,
    S.DYNAMIC_MEMORY: True,
    S.MINIMUM_MEMORY: 1024,
    S.MAXIMUM_MEMORY: 8192,
    S.MEMORY_BUFFER: 20,
    S.CPU_RESERVE: 10,
    S.CPU_LIMIT: 80,
    S.CHECKPOINT_TYPE: 3,
    S.AUTOMATIC_CHECKPOINTS: False,
    S.STOP_ACTION: 3,
    S.NAME: "web-01",
    S.PAGING_LOCATION: "C:\\VMs",
}
STATIC = {**DYNAMIC, S.DYNAMIC_MEMORY: False, S.MINIMUM_MEMORY: 2048, S.MAXIMUM_MEMORY: 2048}


def test_every_setting_has_one_row_and_one_place() -> None:
    assert [setting.value for setting in Setting] == [setting.row.name for setting in Setting]
    assert len({(setting.row.source, setting.row.prop) for setting in Setting}) == len(Setting)


def test_what_the_state_gates_never_travels_with_what_it_does_not() -> None:
    """A call that holds a forbidden change of the stop action is dropped whole (hyperv-wmi-v2 6.2)."""
    for group in (Group.SYSTEM, Group.PLACES, Group.STOP_ACTION):
        rows = [setting.row for setting in Setting if setting.row.group is group]
        assert {row.source for row in rows} == {Source.SYSTEM}
        assert len({row.gate for row in rows}) == 1
    assert [setting for setting in Setting if setting.row.group is Group.STOP_ACTION] == [S.STOP_ACTION]


@pytest.mark.parametrize("power", [p for p in Power if p is not Power.OFF], ids=lambda p: p.value)
def test_off_only_means_off_only(power: Power) -> None:
    for setting in Setting:
        if (row := setting.row) and setting in DYNAMIC:
            expected = Closed.NOT_OFF if row.gate is Gate.OFF else None
            if power is Power.SAVED and (expected or row.source in (Source.MEMORY, Source.PROCESSOR)):
                expected = Closed.SAVED
            if setting is S.STARTUP_MEMORY and power in (Power.RUNNING, Power.PAUSED):
                expected = Closed.DYNAMIC_LIVE
            assert closed(setting, DYNAMIC, power) is expected, setting
            assert closed(setting, DYNAMIC, Power.OFF) is None


@pytest.mark.parametrize("power", Power, ids=lambda p: p.value)
def test_static_memory_of_a_running_vm_can_be_changed_from_configuration_8(power: Power) -> None:
    """Hyperv-hardware 1.8 and row 30 of 8: both generations, static memory only."""
    live = power in (Power.RUNNING, Power.PAUSED)
    closed_for = Closed.SAVED if power is Power.SAVED else Closed.NOT_OFF
    for version, opens in (("8.0", True), ("12.0", True), ("5.0", False), ("", False)):
        facts = SettingsReading(STATIC, version=version).facts
        assert facts.live_memory is opens
        expected = None if power is Power.OFF or (live and opens) else closed_for
        assert closed(S.STARTUP_MEMORY, STATIC, power, facts) is expected
        assert resized_live(STATIC, power, facts) is (live and opens)
        assert not resized_live(DYNAMIC, power, facts)
    wrong = complaints({S.STARTUP_MEMORY: 2049}, STATIC, power, VmFacts(version="8.0"))
    assert bool(wrong) is (live or power is Power.OFF)
    assert with_consequences({S.STARTUP_MEMORY: 4096}, STATIC, live=True) == {S.STARTUP_MEMORY: 4096}


def test_reasons_beside_the_state() -> None:
    assert closed(S.MINIMUM_MEMORY, STATIC, Power.OFF) is Closed.STATIC
    assert closed(S.NOTES, DYNAMIC, Power.OFF) is Closed.NOT_ON_HOST
    disabled = {**DYNAMIC, S.CHECKPOINT_TYPE: 2}
    assert closed(S.AUTOMATIC_CHECKPOINTS, disabled, Power.OFF) is Closed.DISABLED


K = ComplaintKind


@pytest.mark.parametrize(
    ("wanted", "power", "expected"),
    [
        ({S.NAME: "  "}, Power.OFF, {S.NAME: Complaint(K.EMPTY)}),
        ({S.NAME: "x" * 101}, Power.OFF, {S.NAME: Complaint(K.TOO_LONG, most=100)}),
        ({S.NAME: "x" * 100}, Power.RUNNING, {}),
        ({S.PAGING_LOCATION: "relative\\folder"}, Power.OFF, {S.PAGING_LOCATION: Complaint(K.NOT_A_PLACE)}),
        ({S.PAGING_LOCATION: "C:\\a?b"}, Power.OFF, {S.PAGING_LOCATION: Complaint(K.NOT_A_PLACE)}),
        ({S.PAGING_LOCATION: "\\\\nas\\share\\仮想マシン"}, Power.OFF, {}),
        ({S.PAGING_LOCATION: "D:\\"}, Power.OFF, {}),
        ({S.STARTUP_MEMORY: 2049}, Power.OFF, {S.STARTUP_MEMORY: Complaint(K.EVEN)}),
        ({S.STARTUP_MEMORY: 16}, Power.OFF, {S.STARTUP_MEMORY: Complaint(K.RANGE, 32, 12 * 1024 * 1024),
                                            S.MINIMUM_MEMORY: Complaint(K.ABOVE_STARTUP, most=16)}),
        ({S.STARTUP_MEMORY: 9000}, Power.OFF, {S.MAXIMUM_MEMORY: Complaint(K.BELOW_STARTUP, least=9000)}),
        ({S.MEMORY_BUFFER: 4}, Power.RUNNING, {S.MEMORY_BUFFER: Complaint(K.RANGE, 5, 2000)}),
        ({S.MINIMUM_MEMORY: 1536}, Power.RUNNING, {S.MINIMUM_MEMORY: Complaint(K.ONLY_FALLS, most=1024)}),
        ({S.MINIMUM_MEMORY: 512}, Power.RUNNING, {}),
        ({S.MAXIMUM_MEMORY: 4096}, Power.RUNNING, {S.MAXIMUM_MEMORY: Complaint(K.ONLY_RISES, least=8192)}),
        ({S.MAXIMUM_MEMORY: 16_384}, Power.RUNNING, {}),
        ({S.CPU_RESERVE: 90}, Power.RUNNING, {S.CPU_RESERVE: Complaint(K.ABOVE_LIMIT, most=80)}),
        ({S.CPU_LIMIT: 5}, Power.RUNNING, {S.CPU_RESERVE: Complaint(K.ABOVE_LIMIT, most=5)}),
    ],
)  # fmt: skip
def test_what_cannot_be_sent(
    wanted: dict[Setting, SettingValue], power: Power, expected: dict[Setting, Complaint]
) -> None:
    assert complaints(wanted, DYNAMIC, power) == expected


def test_static_memory_is_one_size() -> None:
    """With static memory a host wants all three sizes alike (hyperv-wmi-v2 7)."""
    assert with_consequences({S.STARTUP_MEMORY: 4096}, STATIC) == {
        S.STARTUP_MEMORY: 4096,
        S.MINIMUM_MEMORY: 4096,
        S.MAXIMUM_MEMORY: 4096,
    }
    off = with_consequences({S.DYNAMIC_MEMORY: False}, DYNAMIC)
    assert off[S.MAXIMUM_MEMORY] == off[S.MINIMUM_MEMORY] == 2048
    assert with_consequences({S.MAXIMUM_MEMORY: 9216}, DYNAMIC) == {S.MAXIMUM_MEMORY: 9216}
    assert with_consequences({S.NAME: "x"}, STATIC) == {S.NAME: "x"}


def test_choices_and_numbers_are_told_apart() -> None:
    for row in (setting.row for setting in Setting):
        told = row.order + bool(row.choices) + (row.type in ("string", "boolean") and not row.order)
        assert told + bool(row.most and row.type != "string") == 1
    assert S.CPU_LIMIT.row.scale == 1000


def test_each_setting_of_each_vm_is_a_wish_of_its_own() -> None:
    one, two = (VmKey(HostId("h"), VmId(name)) for name in "ab")
    wanted: dict[VmKey, dict[Setting, SettingValue]] = {
        one: {Setting.NOTES: "x", Setting.STARTUP_MEMORY: 4096},
        two: {Setting.NOTES: ""},
    }
    assert setting_wishes(wanted) == [
        SettingWish(one, Setting.NOTES, "x"),
        SettingWish(one, Setting.STARTUP_MEMORY, 4096),
        SettingWish(two, Setting.NOTES, ""),
    ]
