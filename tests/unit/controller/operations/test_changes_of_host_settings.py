"""Settings of a host over the wire: read with what the host has, changed in one call, refused, put back."""

from __future__ import annotations

from pathlib import Path

import pytest

from hvgui.domain.keys import HostId
from hvgui.domain.operations.outcome import Done
from hvgui.domain.operations.plan import Verdict
from hvgui.domain.operations.undoing import UndoState
from hvgui.domain.settings.host_settings import RANGE, HostSetting, HostValue, HostWish
from hvgui.domain.trouble import TroubleKind
from hvgui.hyperv.host_configuration import PROPERTIES
from hvgui.sim.hyperv.machines import Power
from tests.support.cranked import CrankedClock
from tests.support.simulated_world import SimulatedHost, SimulatedWorld, near_journey

_S = HostSetting


FOLDER = "D:\\VM & 'ディスク'"


@pytest.fixture(params=[0, 1, 2], ids=["en-2022", "ja-2019", "de-2012r2"])
def host(request: pytest.FixtureRequest, tmp_path: Path) -> SimulatedHost:
    return SimulatedHost(tmp_path / "host", CrankedClock(), number=request.param, few=True)


def id_of(engine: SimulatedWorld) -> HostId:
    return engine.fleet.hosts()[0].id


def wish(engine: SimulatedWorld, setting: HostSetting, value: HostValue) -> HostWish:
    return HostWish(host=id_of(engine), setting=setting, value=value)


def test_what_a_host_has_and_what_is_used(host: SimulatedHost, tmp_path: Path) -> None:
    async def story(engine: SimulatedWorld) -> None:
        found = await engine.fleet.hardware.configuration(id_of(engine))
        with host.world.looked_at() as state:
            hardware = state.hardware
            running = [m for m in state.machines.values() if m.power is Power.RUNNING]
            used = sum(int(str(m.settings.processor["VirtualQuantity"])) for m in running)
            assert {PROPERTIES[each]: value for each, value in found.values.items()} == state.service_values
        assert (found.processors, found.memory) == (hardware.sockets * hardware.cores * 2, hardware.memory_mb)
        assert found.used_processors == used
        assert [volume.drive for volume in found.volumes]
        assert (found.migration.on, found.migration.machines, found.migration.storages) == (False, 2, 2)
        ranges = await engine.fleet.hardware.mac_ranges([id_of(engine), HostId("nowhere")])
        assert list(ranges) == [id_of(engine)]
        assert ranges[id_of(engine)] == tuple(found.values[each] for each in RANGE)

    near_journey(host, tmp_path / "run", story)


def test_settings_go_in_one_call_and_come_back(host: SimulatedHost, tmp_path: Path) -> None:
    before = dict(host.world.host.service_values)
    calls: list[str] = []
    plain = host.world.invoke

    def invoke(target: object, method: str, *rest: object) -> object:
        calls.append(method)
        return plain(target, method, *rest)  # type: ignore[arg-type]

    host.world.invoke = invoke  # type: ignore[method-assign,assignment]

    async def story(engine: SimulatedWorld) -> None:
        wishes = [
            wish(engine, _S.VM_FOLDER, FOLDER),
            wish(engine, _S.NUMA_SPANNING, False),
            wish(engine, _S.ENHANCED_SESSIONS, True),
            wish(engine, _S.HIGHEST_MAC, "00155DFFFFFF"),
        ]
        said = await engine.fleet.preview_configuration(wishes)
        assert {each.verdict for each in said} == {Verdict.WILL_CHANGE}
        picture = await engine.finished(engine.fleet.configure(wishes))
        assert [item.outcome for item in picture.items] == [Done()] * 4
        assert [call for call in calls if call == "ModifyServiceSettings"] == ["ModifyServiceSettings"]
        with host.world.looked_at() as state:
            assert state.service_values["DefaultExternalDataRoot"] == FOLDER
            assert state.service_values["NumaSpanningEnabled"] is False
        records = await engine.journal.search(limit=4)
        proposal = await engine.fleet.journal.propose_undo([record.number for record in records])
        assert {item.state for item in proposal.items} == {UndoState.READY}
        (operation,) = engine.fleet.journal.undo(proposal)
        assert {type(item.outcome) for item in (await engine.finished(operation)).items} == {Done}
        assert host.world.host.service_values == before

    near_journey(host, tmp_path / "run", story)


@pytest.mark.one_host
def test_what_cannot_be_is_refused_before_anything_is_sent(host: SimulatedHost, tmp_path: Path) -> None:
    before = dict(host.world.host.service_values)

    async def story(engine: SimulatedWorld) -> None:
        wrong = [
            (wish(engine, _S.VM_FOLDER, "VM"), TroubleKind.PATH_NOT_LEGAL),
            (wish(engine, _S.LOWEST_MAC, "00155D"), TroubleKind.MAC_RANGE_NOT_LEGAL),
            (wish(engine, _S.HIGHEST_MAC, "000000000001"), TroubleKind.MAC_RANGE_NOT_LEGAL),
        ]
        for each, kind in wrong:
            (said,) = await engine.fleet.preview_configuration([each])
            assert said.trouble is not None
            assert said.trouble.kind is kind
        await engine.finished(engine.fleet.configure([each for each, _ in wrong]))
        assert host.world.host.service_values == before

    near_journey(host, tmp_path / "run", story)
