"""Network adapters over the wire: to another switch, into a VLAN, and everything else of them, read back and undone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from hvgui.domain.adapters import AdapterField
from hvgui.domain.outcome import Done
from hvgui.domain.plan import Verdict
from hvgui.domain.record import RecordKind
from hvgui.domain.undoing import UndoState
from hvgui.sim.adapters import VLAN
from hvgui.sim.machines import Power as MachinePower
from hvgui.sim.network import DMZ, LAN
from tests.journeys.test_truth import HASTE
from tests.support.adapters_visit import calls_of, first_of, guid_of, machine_in, wish
from tests.support.engine import Engine, journey
from tests.support.hurried import HurriedClock
from tests.support.live_host import LiveHost, live_host

_F = AdapterField


@pytest.fixture(params=[0, 1, 2], ids=["en-2022", "ja-2019", "de-2012r2"])
def host(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[LiveHost]:
    with live_host(tmp_path / "host", number=request.param) as live:
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
    """Hosts of 2012 R2 refuse to modify it: there it is removed and added again."""
    machine = machine_in(host, MachinePower.RUNNING)
    adapter = first_of(machine)
    assert adapter.cable is not None
    adapter.cable.features[VLAN] = {"OperationMode": 1, "AccessVlanId": 20}
    calls = calls_of(host)

    async def story(engine: Engine) -> None:
        (said,) = await engine.fleet.preview_configuration([wish(engine, machine, adapter, _F.VLAN, 21)])
        assert said.calls == ("vlan",)
        picture = await engine.finished(engine.fleet.configure([wish(engine, machine, adapter, _F.VLAN, 21)]))
        assert picture.items[0].outcome == Done()
        assert adapter.feature(VLAN)["AccessVlanId"] == 21

    journey(tmp_path / "run", (host,), story, clock=HurriedClock(HASTE))
    old = not host.world.host.schema.later_than("2012r2")
    again = ["RemoveFeatureSettings", "AddFeatureSettings"] if old else []
    assert calls == ["ModifyFeatureSettings", *again]
