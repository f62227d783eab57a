"""Network adapters over the wire: to another switch, into a VLAN, and everything else of them, read back and undone."""

from __future__ import annotations

from pathlib import Path

import pytest

from hvgui.domain.keys import VmId
from hvgui.domain.operations.outcome import Done, Failed
from hvgui.domain.operations.plan import Verdict
from hvgui.domain.operations.record import RecordKind
from hvgui.domain.operations.undoing import UndoState
from hvgui.domain.settings.adapters import AdapterField, AdapterWish
from hvgui.domain.settings.media import MediaWish
from hvgui.domain.settings.vm_settings import SettingValue
from hvgui.domain.trouble import TroubleKind
from hvgui.sim.hyperv.adapters import BANDWIDTH, OFFLOAD, SECURITY, VLAN
from hvgui.sim.hyperv.identity import path_text
from hvgui.sim.hyperv.machines import Power as MachinePower
from hvgui.sim.hyperv.network import switch_reference
from hvgui.sim.hyperv.virtual_switches import DMZ, LAN
from hvgui.values import replace
from tests.support.adapters_visit import calls_of, first_of, guid_of, machine_in, wish
from tests.support.cranked import CrankedClock
from tests.support.simulated_world import SimulatedHost, SimulatedWorld, near_journey

_F = AdapterField


TOKEN = "+0F0E0D0C-0B0A-4909-8807-060504030201"


@pytest.fixture(params=[0, 1, 2], ids=["en-2022", "ja-2019", "de-2012r2"])
def host(request: pytest.FixtureRequest, tmp_path: Path) -> SimulatedHost:
    return SimulatedHost(tmp_path / "host", CrankedClock(), number=request.param, few=True)


@pytest.mark.parametrize("power", [MachinePower.RUNNING, MachinePower.OFF])
def test_an_adapter_goes_to_another_switch_and_into_a_vlan_and_back(
    host: SimulatedHost, tmp_path: Path, power: MachinePower
) -> None:
    machine = machine_in(host, power)
    adapter = first_of(machine)
    cable = adapter.cable
    assert cable is not None
    cable.features.pop(VLAN, None)
    was, other = adapter.switch, DMZ if adapter.switch == LAN else LAN
    calls = calls_of(host)

    async def story(engine: SimulatedWorld) -> None:
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

    near_journey(host, tmp_path / "run", story)


def test_a_vlan_that_is_there_becomes_another_one_on_every_host(host: SimulatedHost, tmp_path: Path) -> None:
    """Hosts of 2012 R2 refuse to modify it: there it is removed and added again, as the preview says."""
    old = not host.world.host.schema.later_than("2012r2")
    machine = machine_in(host, MachinePower.RUNNING)
    adapter = first_of(machine)
    assert adapter.cable is not None
    adapter.cable.features[VLAN] = {"OperationMode": 1, "AccessVlanId": 20}
    calls = calls_of(host)

    async def story(engine: SimulatedWorld) -> None:
        (said,) = await engine.fleet.preview_configuration([wish(engine, machine, adapter, _F.VLAN, 21)])
        assert said.calls == (("vlan-removal", "vlan") if old else ("vlan",))
        picture = await engine.finished(engine.fleet.configure([wish(engine, machine, adapter, _F.VLAN, 21)]))
        assert picture.items[0].outcome == Done()
        assert adapter.feature(VLAN)["AccessVlanId"] == 21

    near_journey(host, tmp_path / "run", story)
    assert calls == (["RemoveFeatureSettings", "AddFeatureSettings"] if old else ["ModifyFeatureSettings"])


def test_a_share_by_weight_stays_when_the_most_of_a_port_changes_and_is_undone(
    host: SimulatedHost, tmp_path: Path
) -> None:
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

    async def story(engine: SimulatedWorld) -> None:
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

    near_journey(host, tmp_path / "run", story)


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


def test_every_field_is_set_read_back_and_undone(host: SimulatedHost, tmp_path: Path) -> None:
    """Of one adapter of a VM that is off: one call for what is the adapter's, and one for each feature."""
    machine = machine_in(host, MachinePower.OFF, generation=2)
    adapter = first_of(machine, legacy=False)
    assert adapter.cable is not None
    adapter.cable.features.clear()
    adapter.values |= {"Address": "00155D010203", "StaticMacAddress": True}
    calls = calls_of(host)

    async def story(engine: SimulatedWorld) -> None:
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

    near_journey(host, tmp_path / "run", story)


def test_what_a_switch_must_offer_is_set_and_undone_where_it_does(host: SimulatedHost, tmp_path: Path) -> None:
    """Minimum bandwidth takes a switch that reserves by Mbps, direct access a card that can be passed through."""
    machine = machine_in(host, MachinePower.OFF, generation=2)
    adapter = first_of(machine, legacy=False)
    assert adapter.cable is not None
    adapter.cable.features.clear()
    direct = host.world.host.schema.later_than("2016")

    async def story(engine: SimulatedWorld) -> None:
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

    near_journey(host, tmp_path / "run", story)


@pytest.mark.one_host
def test_an_address_becomes_dynamic_again(host: SimulatedHost, tmp_path: Path) -> None:
    machine = machine_in(host, MachinePower.OFF)
    adapter = first_of(machine)
    adapter.values |= {"Address": "00155D010203", "StaticMacAddress": True}

    async def story(engine: SimulatedWorld) -> None:
        picture = await engine.finished(engine.fleet.configure([wish(engine, machine, adapter, _F.MAC, "")]))
        assert picture.items[0].outcome == Done()
        assert not adapter.static

    near_journey(host, tmp_path / "run", story)


def test_an_adapter_is_added_connected_and_tagged_and_undo_removes_it(host: SimulatedHost, tmp_path: Path) -> None:
    machine = machine_in(host, MachinePower.OFF)
    before = len(machine.settings.adapters)
    calls = calls_of(host)

    async def story(engine: SimulatedWorld) -> None:
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

    near_journey(host, tmp_path / "run", story)


@pytest.mark.one_host
def test_a_removed_adapter_never_comes_back(host: SimulatedHost, tmp_path: Path) -> None:
    machine = machine_in(host, MachinePower.OFF)
    adapter = first_of(machine)

    async def story(engine: SimulatedWorld) -> None:
        away = replace(wish(engine, machine, adapter, _F.NAME, ""), field=None, value=False)
        picture = await engine.finished(engine.fleet.configure([away]))
        assert picture.items[0].outcome == Done()
        assert adapter not in machine.settings.adapters
        (record,) = await engine.journal.search(limit=1)
        proposal = await engine.fleet.journal.propose_undo([record.number])
        assert [item.state for item in proposal.items] == [UndoState.IMPOSSIBLE]

    near_journey(host, tmp_path / "run", story)


@pytest.mark.one_host
def test_what_cannot_be_is_refused_before_anything_is_sent(host: SimulatedHost, tmp_path: Path) -> None:
    running, off = machine_in(host, MachinePower.RUNNING), machine_in(host, MachinePower.OFF)
    adapter, other = first_of(running), first_of(off)
    assert adapter.cable is not None
    adapter.cable.features[VLAN] = {"OperationMode": 2, "NativeVlanId": 1, "TrunkVlanIdArray": (10, 20)}
    other.cable = None
    calls = calls_of(host)

    async def story(engine: SimulatedWorld) -> None:
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

    near_journey(host, tmp_path / "run", story)


def test_a_saved_vm_takes_a_switch_and_no_name(host: SimulatedHost, tmp_path: Path) -> None:
    machine = machine_in(host, MachinePower.RUNNING)
    machine.power = MachinePower.SAVED
    adapter = first_of(machine)
    other = DMZ if adapter.switch == LAN else LAN

    async def story(engine: SimulatedWorld) -> None:
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

    near_journey(host, tmp_path / "run", story)


@pytest.mark.one_host
def test_a_vm_that_was_started_or_is_gone_meanwhile_is_told(host: SimulatedHost, tmp_path: Path) -> None:
    """The list still shows it off; what decides is read with the adapters."""
    machine = machine_in(host, MachinePower.OFF)
    adapter = first_of(machine)
    calls = calls_of(host)

    async def story(engine: SimulatedWorld) -> None:
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

    near_journey(host, tmp_path / "run", story)
