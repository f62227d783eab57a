"""Integration components: contact, mismatch, hang, pause and the toggle (hyperv-wmi-v2 8, 9 and 25.4, 25.11)."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from hvgui.sim.hyperv.components import COMPONENTS, Answer
from hvgui.sim.hyperv.construction import VmSpec
from hvgui.sim.hyperv.identity import instance_id
from hvgui.sim.hyperv.machines import Power
from tests.support.world_bench import Bench, embedded

HEARTBEAT, KVP = "Msvm_HeartbeatComponent", "Msvm_KvpExchangeComponent"
GUEST, SHUTDOWN = "Msvm_GuestServiceInterfaceComponent", "Msvm_ShutdownComponent"
WEB = VmSpec("WEB", "ws2022", on=("guest",))


def setting(bench: Bench, name: str, stem: str) -> str:
    guid = next(c.guid for c in COMPONENTS if c.runtime_class == stem)
    return instance_id(bench.vm(name).id, guid)


def switch(bench: Bench, name: str, stem: str, state: int) -> str:
    return embedded(f"{stem}SettingData", InstanceID=setting(bench, name, stem), EnabledState=("uint16", state))


def enabled(bench: Bench, name: str, stem: str) -> object:
    return bench.row(f"{stem}SettingData", InstanceID=setting(bench, name, stem)).values["EnabledState"]


def test_runtime_components_exist_only_for_live_machines_and_carry_no_machine_guid(tmp_path: Path) -> None:
    bench = Bench(tmp_path, WEB, VmSpec("OFF", "ws2022", Power.OFF), VmSpec("SAVED", "ws2022", Power.SAVED))
    for component in COMPONENTS:
        (row,) = bench.rows(component.runtime_class)
        assert row.values["DeviceID"] == f"Microsoft:{component.guid}"
        assert row.values["SystemName"] == bench.vm("WEB").id
        settings = [str(r.values["InstanceID"]) for r in bench.rows(component.settings_class)]
        assert len(settings) == 4  # three machines and a template


def test_a_healthy_windows_guest_reports_two_codes_for_the_heartbeat_and_one_for_the_others(tmp_path: Path) -> None:
    bench = Bench(tmp_path, WEB)
    assert bench.status(HEARTBEAT, "WEB") == (2, 2)
    assert bench.status(SHUTDOWN, "WEB") == (2,)
    assert bench.component(HEARTBEAT, "WEB").values["StatusDescriptions"] == ("OK", "OK")


def test_after_a_start_there_is_no_contact_for_a_while(tmp_path: Path) -> None:
    bench = Bench(tmp_path, VmSpec("WEB", "ws2022", Power.OFF))
    bench.finished(bench.request("WEB", 2))
    assert bench.status(HEARTBEAT, "WEB") == (12,)
    assert "GuestIntrinsicExchangeItems" not in bench.component(KVP, "WEB").values
    bench.clock.crank(25)
    assert bench.status(HEARTBEAT, "WEB") == (2, 2)
    assert bench.component(KVP, "WEB").values["GuestIntrinsicExchangeItems"]


def test_a_hung_guest_loses_its_heartbeat_first(tmp_path: Path) -> None:
    bench = Bench(tmp_path, WEB)
    bench.world.hang_guest("WEB")
    assert bench.status(HEARTBEAT, "WEB") == (2, 2)
    bench.clock.crank(7)
    assert bench.status(HEARTBEAT, "WEB") == (13, 32783)
    assert bench.status(SHUTDOWN, "WEB") == (2,)
    bench.clock.crank(20)
    assert bench.status(SHUTDOWN, "WEB") == (13, 32783)
    bench.world.wake_guest("WEB")
    assert bench.status(HEARTBEAT, "WEB") == (2, 2)


def test_a_paused_machine_is_paused(tmp_path: Path) -> None:
    bench = Bench(tmp_path, WEB)
    bench.finished(bench.request("WEB", 9))
    assert bench.status(HEARTBEAT, "WEB") == (15,)
    bench.finished(bench.request("WEB", 2))
    assert bench.status(HEARTBEAT, "WEB") == (2, 2)


def test_linux_guests_agree_on_older_protocols_or_miss_a_daemon(tmp_path: Path) -> None:
    bench = Bench(tmp_path, VmSpec("ROCKY", "rocky9"), VmSpec("DEB", "debian13", on=("guest",)))
    assert bench.status(HEARTBEAT, "ROCKY") == (3, 32775)
    assert bench.component(HEARTBEAT, "ROCKY").values["StatusDescriptions"][0] == "Degraded"  # type: ignore[index]
    assert bench.status(GUEST, "DEB") == (12,)
    assert bench.rows("Msvm_GuestFileService") == []
    bench.world.guest_answers("DEB", "guest", Answer.MISMATCH)
    assert bench.status(GUEST, "DEB") == (2, 32775)


def test_a_disabled_service_reports_ok(tmp_path: Path) -> None:
    """The documented sample of Get-VMIntegrationService: disabled and OK."""
    bench = Bench(tmp_path, VmSpec("PLAIN", "ws2022"))
    assert enabled(bench, "PLAIN", GUEST) == 3
    assert bench.status(GUEST, "PLAIN") == (2,)
    assert bench.rows("Msvm_GuestFileService") == []


@pytest.mark.parametrize(
    ("language", "heartbeat", "guest"),
    [
        ("en", "Heartbeat", "Guest Service Interface"),
        ("ja", "ハートビート", "ゲスト サービス インターフェイス"),
        ("de", "Takt", "Gastdienstschnittstelle"),
    ],
)
def test_component_names_are_in_the_hosts_language(tmp_path: Path, language: str, heartbeat: str, guest: str) -> None:
    bench = Bench(tmp_path, WEB, language=language)
    assert bench.component(HEARTBEAT, "WEB").values["ElementName"] == heartbeat
    assert {row.values["ElementName"] for row in bench.rows(f"{GUEST}SettingData")} == {guest}


@pytest.mark.parametrize("component", [c for c in COMPONENTS if c.key != "rdv"], ids=lambda c: c.key)
def test_the_toggle_takes_effect_at_the_end_of_its_job(tmp_path: Path, component: object) -> None:
    stem = component.runtime_class  # type: ignore[attr-defined]
    bench = Bench(tmp_path, WEB)
    before = enabled(bench, "WEB", stem)
    answer = bench.manage("ModifyResourceSettings", ResourceSettings=(switch(bench, "WEB", stem, 5 - int(before)),))  # type: ignore[call-overload]
    assert enabled(bench, "WEB", stem) == before
    changed = bench.system("WEB").values["TimeOfLastConfigurationChange"]
    assert bench.finished(answer).values["JobState"] == 7
    assert enabled(bench, "WEB", stem) == 5 - int(before)  # type: ignore[call-overload]
    later = bench.system("WEB").values["TimeOfLastConfigurationChange"]
    assert isinstance(changed, datetime)
    assert isinstance(later, datetime)
    assert later > changed


def test_a_service_that_is_switched_on_needs_seconds_to_answer(tmp_path: Path) -> None:
    bench = Bench(tmp_path, VmSpec("PLAIN", "ws2022"))
    bench.modify(switch(bench, "PLAIN", GUEST, 2))
    assert bench.status(GUEST, "PLAIN") == (12,)
    bench.clock.crank(3)
    assert bench.status(GUEST, "PLAIN") == (2,)
    assert len(bench.rows("Msvm_GuestFileService")) == 1


@pytest.mark.parametrize("power", [Power.OFF, Power.SAVED, Power.PAUSED])
def test_the_toggle_works_in_any_power_state(tmp_path: Path, power: Power) -> None:
    bench = Bench(tmp_path, VmSpec("X", "ws2022", power))
    bench.modify(switch(bench, "X", HEARTBEAT, 3))
    assert enabled(bench, "X", HEARTBEAT) == 3


def test_somebody_else_can_toggle(tmp_path: Path) -> None:
    bench = Bench(tmp_path, WEB)
    bench.world.toggle("WEB", "kvp", on=False)
    assert enabled(bench, "WEB", KVP) == 3
    assert "GuestIntrinsicExchangeItems" not in bench.component(KVP, "WEB").values


def test_heartbeat_settings_are_in_milliseconds_and_adjustable(tmp_path: Path) -> None:
    bench = Bench(tmp_path, WEB)
    text = embedded(f"{HEARTBEAT}SettingData", InstanceID=setting(bench, "WEB", HEARTBEAT), Interval=("uint32", 5000))
    bench.modify(text)
    row = bench.row(f"{HEARTBEAT}SettingData", InstanceID=setting(bench, "WEB", HEARTBEAT))
    assert (row.values["Interval"], row.values["Latency"], row.values["ErrorThreshold"]) == (5000, 1000, 2)
