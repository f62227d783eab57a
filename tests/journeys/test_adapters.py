"""Network adapters over the wire: to another switch, into a VLAN, and everything else of them, read back and undone."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from hvgui.domain.keys import OperationId, VmId
from hvgui.domain.operations.outcome import Done, Failed
from hvgui.domain.operations.plan import Verdict
from hvgui.domain.operations.record import RecordKind
from hvgui.domain.operations.undoing import UndoState
from hvgui.domain.settings.adapters import AdapterField, AdapterWish
from hvgui.domain.settings.media import MediaWish
from hvgui.domain.settings.vm_settings import Setting, SettingValue
from hvgui.domain.settings.wishes import SettingWish, VmWish
from hvgui.domain.trouble import TroubleKind
from hvgui.sim.hyperv import hardware
from hvgui.sim.hyperv.adapters import BANDWIDTH, OFFLOAD, SECURITY, VLAN
from hvgui.sim.hyperv.identity import path_text
from hvgui.sim.hyperv.machines import Power as MachinePower
from hvgui.sim.hyperv.network import switch_reference
from hvgui.sim.hyperv.virtual_switches import DMZ, LAN
from hvgui.sim.mischief import Prank
from hvgui.values import replace
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


@pytest.mark.parametrize("power", [MachinePower.RUNNING, MachinePower.OFF])
def test_an_adapter_goes_to_another_switch_and_into_a_vlan_and_back(
    host: LiveHost, tmp_path: Path, power: MachinePower
) -> None:
    machine = machine_in(host, power)
    adapter = first_of(machine)
    cable = adapter.cable
    assert cable is not None
    cable.features.pop(VLAN, None)
    was, other = adapter.switch, DMZ if adapter.switch == LAN else LAN
    calls = calls_of(host)

    async def story(engine: Engine) -> None:
        wishes = [
            wish(engine, machine, adapter, _F.SWITCH, guid_of(host, other)),
            wish(engine, machine, adapter, _F.VLAN, 120),
        ]
        planned = await engine.fleet.preview_configuration(wishes)
        assert [said.verdict for said in planned] == [Verdict.WILL_CHANGE] * 2
        assert [said.calls for said in planned] == [("connect",), ("vlan",)]
        assert calls == [], "a preview sends nothing"
        picture = await engine.finished(engine.fleet.configure(wishes))
        assert [item.outcome for item in picture.items] == [Done(), Done()]
        assert adapter.switch == other
        assert adapter.feature(VLAN)["AccessVlanId"] == 120
        assert calls == ["ModifyResourceSettings", "AddFeatureSettings"]
        records = await engine.journal.search(limit=10)
        kept = {r.asked.subject.rpartition("/")[2]: (r.asked.before, r.after) for r in records}
        assert {r.asked.kind for r in records} == {RecordKind.DEVICE}
        assert kept["vlan"] == ("0", "120")
        assert kept["switch"] == (
            "" if was is None else f"{guid_of(host, was)} {was}",
            f"{guid_of(host, other)} {other}",
        )
        proposal = await engine.fleet.journal.propose_undo([record.number for record in records])
        assert [item.state for item in proposal.items] == [UndoState.READY] * 2
        for operation in engine.fleet.journal.undo(proposal):
            undone = await engine.finished(operation)
            assert [item.outcome for item in undone.items] == [Done(), Done()]
        assert adapter.switch == was
        assert not adapter.feature(VLAN)

    journey(tmp_path / "run", (host,), story, clock=HurriedClock(HASTE))


def test_a_vlan_that_is_there_becomes_another_one_on_every_host(host: LiveHost, tmp_path: Path) -> None:
    """Hosts of 2012 R2 refuse to modify it: there it is removed and added again, as the preview says."""
    old = not host.world.host.schema.later_than("2012r2")
    machine = machine_in(host, MachinePower.RUNNING)
    adapter = first_of(machine)
    assert adapter.cable is not None
    adapter.cable.features[VLAN] = {"OperationMode": 1, "AccessVlanId": 20}
    calls = calls_of(host)

    async def story(engine: Engine) -> None:
        (said,) = await engine.fleet.preview_configuration([wish(engine, machine, adapter, _F.VLAN, 21)])
        assert said.calls == (("vlan-removal", "vlan") if old else ("vlan",))
        picture = await engine.finished(engine.fleet.configure([wish(engine, machine, adapter, _F.VLAN, 21)]))
        assert picture.items[0].outcome == Done()
        assert adapter.feature(VLAN)["AccessVlanId"] == 21

    journey(tmp_path / "run", (host,), story, clock=HurriedClock(HASTE))
    assert calls == (["RemoveFeatureSettings", "AddFeatureSettings"] if old else ["ModifyFeatureSettings"])


def test_a_share_by_weight_stays_when_the_most_of_a_port_changes_and_is_undone(host: LiveHost, tmp_path: Path) -> None:
    """The window knows no weight: it goes along where the feature has to be made anew, also back to no limit."""
    old = not host.world.host.schema.later_than("2012r2")
    machine = machine_in(host, MachinePower.RUNNING)
    adapter = first_of(machine)
    assert adapter.cable is not None
    adapter.cable.values["HostResource"] = (path_text(switch_reference(guid_of(host, DMZ)), "HV"),)
    shared = {"Weight": 40, "BurstLimit": 900_000_000}
    adapter.cable.features[BANDWIDTH] = {"Limit": 500_000_000, **shared}
    calls = calls_of(host)

    def kept() -> dict[str, object]:
        return {name: adapter.feature(BANDWIDTH).get(name) for name in shared}

    async def story(engine: Engine) -> None:
        most = [wish(engine, machine, adapter, _F.BANDWIDTH_MOST, 800)]
        (said,) = await engine.fleet.preview_configuration(most)
        picture = await engine.finished(engine.fleet.configure(most))
        assert picture.items[0].outcome == Done()
        assert len(said.calls) == len(calls) == (2 if old else 1)
        assert (adapter.feature(BANDWIDTH)["Limit"], kept()) == (800_000_000, shared)
        none = [wish(engine, machine, adapter, _F.BANDWIDTH_MOST, 0)]
        assert (await engine.finished(engine.fleet.configure(none))).items[0].outcome == Done()
        assert (adapter.feature(BANDWIDTH)["Limit"], kept()) == (0, shared)
        numbers = [record.number for record in await engine.journal.search(limit=2)]
        for operation in engine.fleet.journal.undo(await engine.fleet.journal.propose_undo(numbers)):
            assert (await engine.finished(operation)).items[0].outcome == Done()
        assert (adapter.feature(BANDWIDTH)["Limit"], kept()) == (500_000_000, shared)
        # A minimum is nothing for this switch, nor is direct access.
        wishes = [
            wish(engine, machine, adapter, _F.BANDWIDTH_LEAST, 100),
            wish(engine, machine, adapter, _F.SRIOV, True),
        ]
        before = len(calls)
        least, direct = await engine.fleet.preview_configuration(wishes)
        assert least.trouble is not None
        assert least.trouble.detail == "bandwidth-least: bandwidth-mode"
        assert direct.verdict is Verdict.REFUSED
        assert len(calls) == before

    journey(tmp_path / "run", (host,), story, clock=HurriedClock(HASTE))


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


#: What each field is set to, what it is before, and the calls for it.
CHANGES: dict[AdapterField, tuple[SettingValue, str]] = {
    _F.NAME: ("back & <up> 'ネット'", "adapter"),
    _F.BANDWIDTH_MOST: (800, "bandwidth"),
    _F.IPSEC: (256, "offload"),
    _F.VMQ: (False, "offload"),
    _F.MAC: ("00155DAABB0C", "adapter"),
    _F.SPOOFING: (True, "guards"),
    _F.DHCP_GUARD: (True, "guards"),
    _F.ROUTER_GUARD: (True, "guards"),
    _F.MIRRORING: (2, "guards"),
    _F.TEAMING: (True, "guards"),
    _F.PROTECTED: (False, "adapter"),
    _F.NAMING: (True, "adapter"),
}


def test_every_field_is_set_read_back_and_undone(host: LiveHost, tmp_path: Path) -> None:
    """Of one adapter of a VM that is off: one call for what is the adapter's, and one for each feature."""
    machine = machine_in(host, MachinePower.OFF, generation=2)
    adapter = first_of(machine, legacy=False)
    assert adapter.cable is not None
    adapter.cable.features.clear()
    adapter.values |= {"Address": "00155D010203", "StaticMacAddress": True}
    calls = calls_of(host)

    async def story(engine: Engine) -> None:
        old = not host.world.host.schema.later_than("2012r2")
        fields = [field for field in CHANGES if not (old and field is _F.NAMING)]
        wishes = [wish(engine, machine, adapter, field, CHANGES[field][0]) for field in fields]
        planned = await engine.fleet.preview_configuration(wishes)
        assert [said.calls for said in planned] == [(CHANGES[field][1],) for field in fields]
        picture = await engine.finished(engine.fleet.configure(wishes))
        assert [item.outcome for item in picture.items] == [Done()] * len(fields)
        assert sorted(calls) == [
            "AddFeatureSettings",
            "AddFeatureSettings",
            "ModifyFeatureSettings",
            "ModifyResourceSettings",
        ]
        assert len({n for said in planned for n in said.numbers}) == len(calls), "the preview counts what is sent"
        assert adapter.values["ElementName"] == "back & <up> 'ネット'"
        assert (adapter.mac, adapter.static) == ("00155DAABB0C", True)
        records = await engine.journal.search(limit=len(fields))
        proposal = await engine.fleet.journal.propose_undo([record.number for record in records])
        assert {item.state for item in proposal.items} == {UndoState.READY}
        for operation in engine.fleet.journal.undo(proposal):
            undone = await engine.finished(operation)
            assert {item.outcome for item in undone.items} == {Done()}
        assert (adapter.mac, adapter.static) == ("00155D010203", True)
        assert not adapter.feature(SECURITY)["AllowMacSpoofing"]

    journey(tmp_path / "run", (host,), story, clock=HurriedClock(HASTE))


def test_what_a_switch_must_offer_is_set_and_undone_where_it_does(host: LiveHost, tmp_path: Path) -> None:
    """Minimum bandwidth takes a switch that reserves by Mbps, direct access a card that can be passed through."""
    machine = machine_in(host, MachinePower.OFF, generation=2)
    adapter = first_of(machine, legacy=False)
    assert adapter.cable is not None
    adapter.cable.features.clear()
    direct = host.world.host.schema.later_than("2016")

    async def story(engine: Engine) -> None:
        wishes = [
            wish(engine, machine, adapter, _F.BANDWIDTH_LEAST, 100),
            wish(engine, machine, adapter, _F.SRIOV, True),
        ]
        picture = await engine.finished(engine.fleet.configure(wishes))
        least, sriov = [item.outcome for item in picture.items]
        assert least == Done()
        assert adapter.feature(BANDWIDTH)["Reservation"] == 100_000_000
        assert (sriov == Done()) is direct
        assert bool(adapter.feature(OFFLOAD).get("IOVOffloadWeight")) is direct
        if not direct:
            assert isinstance(sriov, Failed)
            assert sriov.trouble.detail == "sriov: no-direct", "closed before anything is sent"
        done = [item.entry for item in picture.items if item.outcome == Done() and item.entry is not None]
        assert len(done) == 1 + direct
        proposal = await engine.fleet.journal.propose_undo(done)
        for operation in engine.fleet.journal.undo(proposal):
            undone = await engine.finished(operation)
            assert {item.outcome for item in undone.items} == {Done()}
        assert adapter.feature(BANDWIDTH).get("Reservation", 0) == 0
        assert not adapter.feature(OFFLOAD).get("IOVOffloadWeight")

    journey(tmp_path / "run", (host,), story, clock=HurriedClock(HASTE))


@pytest.mark.one_host
def test_an_address_becomes_dynamic_again(host: LiveHost, tmp_path: Path) -> None:
    machine = machine_in(host, MachinePower.OFF)
    adapter = first_of(machine)
    adapter.values |= {"Address": "00155D010203", "StaticMacAddress": True}

    async def story(engine: Engine) -> None:
        picture = await engine.finished(engine.fleet.configure([wish(engine, machine, adapter, _F.MAC, "")]))
        assert picture.items[0].outcome == Done()
        assert not adapter.static

    journey(tmp_path / "run", (host,), story, clock=HurriedClock(HASTE))


def test_an_adapter_is_added_connected_and_tagged_and_undo_removes_it(host: LiveHost, tmp_path: Path) -> None:
    machine = machine_in(host, MachinePower.OFF)
    before = len(machine.settings.adapters)
    calls = calls_of(host)

    async def story(engine: Engine) -> None:
        having: dict[AdapterField, SettingValue] = {
            _F.NAME: "backup",
            _F.SWITCH: guid_of(host, LAN),
            _F.VLAN: 30,
            _F.DHCP_GUARD: True,
        }
        new = AdapterWish(key=engine.key(machine.name), adapter=TOKEN, having=having, name="backup")
        (said,) = await engine.fleet.preview_configuration([new])
        assert said.calls == ("add-adapter", "connect", "vlan", "guards")
        picture = await engine.finished(engine.fleet.configure([new]))
        assert picture.items[0].outcome == Done()
        assert calls == ["AddResourceSettings", "AddResourceSettings", "AddFeatureSettings", "AddFeatureSettings"]
        made = machine.settings.adapters[-1]
        assert (len(machine.settings.adapters), made.switch) == (before + 1, LAN)
        assert made.feature(VLAN)["AccessVlanId"] == 30
        # The same wish once more changes nothing: it is known by its token.
        (said,) = await engine.fleet.preview_configuration([new])
        assert said.verdict is Verdict.AGREES
        (record,) = await engine.journal.search(limit=1)
        assert (record.asked.before, record.after) == (None, "backup")
        proposal = await engine.fleet.journal.propose_undo([record.number])
        assert [item.state for item in proposal.items] == [UndoState.READY]
        (operation,) = engine.fleet.journal.undo(proposal)
        assert (await engine.finished(operation)).items[0].outcome == Done()
        assert len(machine.settings.adapters) == before

    journey(tmp_path / "run", (host,), story, clock=HurriedClock(HASTE))


@pytest.mark.one_host
def test_a_removed_adapter_never_comes_back(host: LiveHost, tmp_path: Path) -> None:
    machine = machine_in(host, MachinePower.OFF)
    adapter = first_of(machine)

    async def story(engine: Engine) -> None:
        away = replace(wish(engine, machine, adapter, _F.NAME, ""), field=None, value=False)
        picture = await engine.finished(engine.fleet.configure([away]))
        assert picture.items[0].outcome == Done()
        assert adapter not in machine.settings.adapters
        (record,) = await engine.journal.search(limit=1)
        proposal = await engine.fleet.journal.propose_undo([record.number])
        assert [item.state for item in proposal.items] == [UndoState.IMPOSSIBLE]

    journey(tmp_path / "run", (host,), story, clock=HurriedClock(HASTE))


@pytest.mark.one_host
def test_what_cannot_be_is_refused_before_anything_is_sent(host: LiveHost, tmp_path: Path) -> None:
    running, off = machine_in(host, MachinePower.RUNNING), machine_in(host, MachinePower.OFF)
    adapter, other = first_of(running), first_of(off)
    assert adapter.cable is not None
    adapter.cable.features[VLAN] = {"OperationMode": 2, "NativeVlanId": 1, "TrunkVlanIdArray": (10, 20)}
    other.cable = None
    calls = calls_of(host)

    async def story(engine: Engine) -> None:
        key = engine.key(running.name)
        gone = wish(engine, running, adapter, _F.NAME, "x")
        refused = [
            (wish(engine, running, adapter, _F.MAC, "00155D000001"), TroubleKind.SETTING_CLOSED, "not-off"),
            (wish(engine, running, adapter, _F.VLAN, 5), TroubleKind.SETTING_CLOSED, "vlan-mode"),
            (wish(engine, off, other, _F.VLAN, 5), TroubleKind.SETTING_CLOSED, "not-connected"),
            (wish(engine, off, other, _F.MAC, "01005E000001"), TroubleKind.SETTING_NOT_LEGAL, "not-a-mac"),
            (wish(engine, running, adapter, _F.BANDWIDTH_LEAST, 5), TroubleKind.SETTING_NOT_LEGAL, "too-little"),
            (wish(engine, running, adapter, _F.SWITCH, TOKEN[1:]), TroubleKind.SETTING_NOT_LEGAL, "no-such-switch"),
            (replace(gone, adapter="00000000-0000-0000-0000-00000000DEAD"), TroubleKind.NO_ADAPTER, ""),
            (replace(gone, expected=("somebody's",)), TroubleKind.CHANGED_MEANWHILE, ""),
            (
                AdapterWish(key=key, adapter=TOKEN, having={_F.NAME: "x", _F.VLAN: 7}, name="x"),
                TroubleKind.SETTING_CLOSED,
                "not-connected" if running.generation == 2 and host.world.host.schema.later_than("2012r2") else "",
            ),
        ]
        for one, kind, detail in refused:
            picture = await engine.finished(engine.fleet.configure([one]))
            outcome = picture.items[0].outcome
            assert isinstance(outcome, Failed), (one, outcome)
            assert outcome.trouble.kind is kind, (one, outcome)
            assert detail in outcome.trouble.detail, (one, outcome)
        assert calls == []

    journey(tmp_path / "run", (host,), story, clock=HurriedClock(HASTE))


def test_a_saved_vm_takes_a_switch_and_no_name(host: LiveHost, tmp_path: Path) -> None:
    machine = machine_in(host, MachinePower.RUNNING)
    machine.power = MachinePower.SAVED
    adapter = first_of(machine)
    other = DMZ if adapter.switch == LAN else LAN

    async def story(engine: Engine) -> None:
        wishes = [
            wish(engine, machine, adapter, _F.SWITCH, guid_of(host, other)),
            wish(engine, machine, adapter, _F.NAME, "x"),
        ]
        picture = await engine.finished(engine.fleet.configure(wishes))
        first, second = (item.outcome for item in picture.items)
        assert first == Done()
        assert adapter.switch == other
        assert isinstance(second, Failed)
        assert second.trouble.kind is TroubleKind.SETTING_CLOSED

    journey(tmp_path / "run", (host,), story, clock=HurriedClock(HASTE))


@pytest.mark.one_host
def test_a_vm_that_was_started_or_is_gone_meanwhile_is_told(host: LiveHost, tmp_path: Path) -> None:
    """The list still shows it off; what decides is read with the adapters."""
    machine = machine_in(host, MachinePower.OFF)
    adapter = first_of(machine)
    calls = calls_of(host)

    async def story(engine: Engine) -> None:
        asked = wish(engine, machine, adapter, _F.MAC, "00155D000001")
        machine.power = MachinePower.RUNNING
        picture = await engine.finished(engine.fleet.configure([asked]))
        outcome = picture.items[0].outcome
        assert isinstance(outcome, Failed)
        assert (outcome.trouble.kind, outcome.trouble.detail) == (TroubleKind.SETTING_CLOSED, "mac: not-off")
        elsewhere = replace(asked, key=asked.key._replace(vm=VmId(TOKEN[1:])))
        image = MediaWish(key=elsewhere.key, file="")
        picture = await engine.finished(engine.fleet.configure([elsewhere, image]))
        for item in picture.items:
            assert isinstance(item.outcome, Failed)
            assert item.outcome.trouble.kind is TroubleKind.VM_GONE
        assert calls == []

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
