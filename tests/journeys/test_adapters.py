"""Network adapters over the wire: to another switch, into a VLAN, and everything else of them, read back and undone."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from hvgui.domain.keys import OperationId
from hvgui.domain.operations.outcome import Done, Failed
from hvgui.domain.settings.adapters import AdapterField, AdapterWish
from hvgui.domain.settings.media import MediaWish
from hvgui.domain.settings.vm_settings import Setting, SettingValue
from hvgui.domain.settings.wishes import SettingWish, VmWish
from hvgui.sim.hyperv import hardware
from hvgui.sim.hyperv.adapters import BANDWIDTH, SECURITY, VLAN
from hvgui.sim.hyperv.identity import path_text
from hvgui.sim.hyperv.machines import Power as MachinePower
from hvgui.sim.hyperv.network import switch_reference
from hvgui.sim.hyperv.virtual_switches import DMZ, LAN
from hvgui.sim.mischief import Prank
from tests.journeys.test_commands import Run, run
from tests.journeys.test_truth import HASTE
from tests.support.adapters_visit import after_one, calls_of, first_of, guid_of, machine_in, tail_of, wish
from tests.support.engine import Engine, journey
from tests.support.hurried import HurriedClock
from tests.support.live_host import LiveHost, live_host
from tests.support.programs import ended, started

__all__ = ["run"]


_F = AdapterField


TOKEN = "+0F0E0D0C-0B0A-4909-8807-060504030201"


@pytest.fixture(params=[0, 1, 2], ids=["en-2022", "ja-2019", "de-2012r2"])
def host(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[LiveHost]:
    with live_host(tmp_path / "host", number=request.param, few=True) as live:
        yield live


def test_an_old_host_that_refuses_the_new_limit_gets_the_old_one_back(tmp_path: Path) -> None:
    with live_host(tmp_path / "host", number=2) as host:
        machine = machine_in(host, MachinePower.RUNNING)
        adapter = first_of(machine)
        assert adapter.cable is not None
        adapter.cable.values["HostResource"] = (path_text(switch_reference(guid_of(host, DMZ)), "HV"),)
        was = {"Limit": 500_000_000, "Weight": 40, "BurstLimit": 600_000_000}
        adapter.cable.features[BANDWIDTH] = dict(was)
        calls = calls_of(host)

        async def story(engine: Engine) -> None:
            # Above the burst limit that goes along.
            picture = await engine.finished(
                engine.fleet.configure([wish(engine, machine, adapter, _F.BANDWIDTH_MOST, 800)])
            )
            assert isinstance(picture.items[0].outcome, Failed)
            assert {name: adapter.feature(BANDWIDTH)[name] for name in was} == was
            assert calls == ["RemoveFeatureSettings", "AddFeatureSettings", "AddFeatureSettings"]

        journey(tmp_path / "run", (host,), story, clock=HurriedClock(HASTE))


@pytest.mark.parametrize("prank", [Prank.DROP, Prank.CUT])
@pytest.mark.parametrize("nth", range(4))
def test_a_plan_of_four_calls_is_cut_at_each_and_told_truthfully(tmp_path: Path, prank: Prank, nth: int) -> None:
    """Eject and add nothing: drive away, switch, guards, notes – before each call was carried out, and after."""
    with live_host(tmp_path / "host", number=0, few=True) as host:
        machine = machine_in(host, MachinePower.OFF)
        adapter = first_of(machine)
        assert adapter.cable is not None
        adapter.cable.features.clear()
        machine.settings.iso = hardware.LIBRARY[0]
        other = DMZ if adapter.switch == LAN else LAN
        methods = ["RemoveResourceSettings", "ModifyResourceSettings", "AddFeatureSettings", "ModifySystemSettings"]

        async def story(engine: Engine) -> None:
            key = engine.key(machine.name)
            wishes: list[VmWish] = [
                SettingWish(key, Setting.NOTES, "moved"),
                wish(engine, machine, adapter, _F.DHCP_GUARD, True),
                wish(engine, machine, adapter, _F.SWITCH, guid_of(host, other)),
                MediaWish(key=key, file=""),
            ]
            host.sim.mischief.once(prank, only=methods[nth])
            operation = engine.fleet.configure(wishes)
            await engine.finished(operation)

            def settled() -> bool:
                picture = engine.fleet.operation(operation)
                assert picture is not None
                return all(isinstance(item.outcome, Done | Failed) for item in picture.items)

            await engine.until(settled)
            picture = engine.fleet.operation(operation)
            assert picture is not None
            notes = machine.settings.system["Notes"]
            truth = [
                "moved" in (notes if isinstance(notes, tuple) else (notes,)),
                bool(adapter.feature(SECURITY)),
                adapter.switch == other,
                machine.settings.iso == "",
            ]
            assert [isinstance(item.outcome, Done) for item in picture.items] == truth

        journey(tmp_path / "run", (host,), story, clock=HurriedClock(HASTE))


@pytest.mark.parametrize("prank", [Prank.DROP, Prank.CUT])
@pytest.mark.parametrize("nth", range(3))
def test_a_new_adapter_is_cut_at_each_call_and_a_retry_completes_it(tmp_path: Path, prank: Prank, nth: int) -> None:
    with live_host(tmp_path / "host", number=0, few=True) as host:
        machine = machine_in(host, MachinePower.OFF)
        before = len(machine.settings.adapters)
        having: dict[AdapterField, SettingValue] = {
            _F.NAME: "backup",
            _F.SWITCH: guid_of(host, LAN),
            _F.DHCP_GUARD: True,
        }

        async def story(engine: Engine) -> None:
            new = AdapterWish(key=engine.key(machine.name), adapter=TOKEN, having=having, name="backup")
            method = "AddFeatureSettings" if nth == 2 else "AddResourceSettings"
            if nth == 1:
                after_one(host, method, lambda: host.sim.mischief.once(prank, only=method))
            else:
                host.sim.mischief.once(prank, only=method)
            operation = engine.fleet.configure([new])
            await engine.finished(operation)

            def ended(number: OperationId) -> bool:
                picture = engine.fleet.operation(number)
                return picture is not None and isinstance(picture.items[0].outcome, Done | Failed)

            await engine.until(lambda: ended(operation))
            picture = engine.fleet.operation(operation)
            assert picture is not None
            made = machine.settings.adapters[before:]
            whole = len(made) == 1 and made[0].switch == LAN and bool(made[0].feature(SECURITY))
            assert isinstance(picture.items[0].outcome, Done) == whole
            again = engine.fleet.retry(operation)
            if again is not None:
                await engine.finished(again)
                await engine.until(lambda: ended(again))
            made = machine.settings.adapters[before:]
            assert [(each.switch, bool(each.feature(SECURITY))) for each in made] == [(LAN, True)], "one, and whole"

        journey(tmp_path / "run", (host,), story, clock=HurriedClock(HASTE))


@pytest.mark.one_host
def test_the_command_moves_vms_to_another_network(host: LiveHost, run: Run) -> None:
    machine = machine_in(host, MachinePower.RUNNING)
    adapter = first_of(machine)
    assert adapter.cable is not None
    adapter.cable.features.clear()
    other = DMZ if adapter.switch == LAN else LAN
    about = ("vm", "adapter", "set", machine.name, "--adapter", tail_of(adapter))
    code, said = run(*about, "--set", f"switch={other}", "--set", "vlan=77", "--dry-run")
    assert code == 0
    assert [(item["verdict"], item["calls"]) for item in said["items"]] == [
        ("changes", ["connect"]),
        ("changes", ["vlan"]),
    ]
    assert not adapter.feature(VLAN)
    code, said = run(*about, "--set", f"switch={other}", "--set", "vlan=77", "--dry-run", "--powershell")
    assert "Set-VMNetworkAdapterVlan" in said["powershell"]
    assert run(*about, "--set", f"switch={other}", "--set", "vlan=77")[0] == 0
    assert (adapter.switch, adapter.feature(VLAN)["AccessVlanId"]) == (other, 77)
    assert run(*about, "--set", "mac=00155D000001")[0] == 1, "it runs"
    assert run(*about, "--set", "vlan=5000")[0] == 1
    assert run(*about, "--set", "vlan=x")[0] == 2
    assert run(*about, "--set", "switch=nowhere")[0] == 2


@pytest.mark.one_host
def test_the_command_adds_and_removes_adapters_and_asks(host: LiveHost, run: Run) -> None:
    machine = machine_in(host, MachinePower.OFF)
    before = list(machine.settings.adapters)
    taken = "00155D0A0B0C"
    with host.world.looked_at() as state:
        other = next(m for m in state.ordered() if m is not machine and m.settings.adapters)
    other.settings.adapters[0].values |= {"Address": taken, "StaticMacAddress": True}
    add = ("vm", "adapter", "add", machine.name, "--set", "name=backup", "--set", f"switch={LAN}")
    assert run(*add, "--set", f"mac={taken}")[0] == 1, "another VM has it"
    assert machine.settings.adapters == before
    assert run(*add, "--set", f"mac={taken}", "--allow", "d-mac")[0] == 0
    made = machine.settings.adapters[-1]
    assert (made.switch, made.mac, made.static) == (LAN, taken, True)
    away = ("vm", "adapter", "remove", machine.name, "--adapter", "backup")
    assert run(*away)[0] == 1
    assert run(*away, "--dry-run")[0] == 0
    assert made in machine.settings.adapters
    assert run(*away, "--allow", "d-nic")[0] == 0
    assert machine.settings.adapters == before


@pytest.mark.slow
def test_the_window_moves_an_adapter(host: LiveHost, tmp_path: Path) -> None:
    machine = machine_in(host, MachinePower.RUNNING)
    adapter = first_of(machine)
    assert adapter.cable is not None
    adapter.cable.features.clear()
    machine.settings.adapters[:] = [adapter]
    program = started("tests.support.adapters_window", str(host.sim.port), machine.name, home=tmp_path / "home")
    out, err = ended(program)
    assert program.returncode == 0, err
    assert json.loads(out.splitlines()[-1]) == {
        "planned": "2 changes, calls: 2",
        "left": 0,
        "outcomes": ["Done", "Done"],
        "crashes": [],
    }
    assert adapter.feature(VLAN)["AccessVlanId"] == 77
