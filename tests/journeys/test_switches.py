"""Virtual switches over the wire: listed with what is connected, made, renamed and removed, cut and put back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from hvgui.domain.keys import HostId
from hvgui.domain.operations.outcome import Done, Failed
from hvgui.domain.settings.switch_work import HostSwitches, SwitchType, SwitchVerb, SwitchWork, VirtualSwitch
from hvgui.sim.hyperv.virtual_switches import DMZ, LAN
from hvgui.sim.mischief import Prank
from tests.journeys.test_commands import Run, run
from tests.journeys.test_truth import HASTE
from tests.support.engine import Engine, journey
from tests.support.hurried import HurriedClock
from tests.support.live_host import LiveHost, live_host

__all__ = ["run"]


_V, _T = SwitchVerb, SwitchType


NAME = "Lab & 'スイッチ'"


@pytest.fixture(params=[0, 1, 2], ids=["en-2022", "ja-2019", "de-2012r2"])
def host(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[LiveHost]:
    with live_host(tmp_path / "host", number=request.param, few=True) as live:
        yield live


def id_of(engine: Engine) -> HostId:
    return engine.fleet.hosts()[0].id


async def switches(engine: Engine) -> HostSwitches:
    return await engine.fleet.hardware.switches(id_of(engine))


async def named(engine: Engine, name: str) -> VirtualSwitch:
    found = (await switches(engine)).by_name(name)
    assert found is not None
    return found


def new(engine: Engine, kind: SwitchType = _T.PRIVATE, **more: object) -> SwitchWork:
    return SwitchWork(host=id_of(engine), verb=_V.CREATE, name=NAME, type=kind, **more)  # type: ignore[arg-type]


def names(host: LiveHost) -> list[str]:
    with host.world.looked_at() as state:
        return [each.name for each in state.network.switches]


@pytest.mark.parametrize("prank", [Prank.DROP, Prank.CUT])
@pytest.mark.parametrize("verb", [_V.CREATE, _V.CHANGE, _V.REMOVE])
def test_each_call_is_cut_and_told_truthfully(tmp_path: Path, prank: Prank, verb: SwitchVerb) -> None:
    with live_host(tmp_path / "host", number=0, few=True) as host:
        method = {_V.CREATE: "DefineSystem", _V.CHANGE: "ModifySystemSettings", _V.REMOVE: "DestroySystem"}[verb]

        async def story(engine: Engine) -> None:
            wish = new(engine)
            if verb is not _V.CREATE:
                await engine.finished(engine.fleet.configure([wish]))
                made = await named(engine, NAME)
                name = "Lab 2" if verb is _V.CHANGE else NAME
                wish = SwitchWork(host=wish.host, verb=verb, switch=made.id, name=name)
            host.sim.mischief.once(prank, only=method)
            operation = engine.fleet.configure([wish])

            def outcome() -> object:
                picture = engine.fleet.operation(operation)
                return None if picture is None else picture.items[0].outcome

            await engine.until(lambda: isinstance(outcome(), Done | Failed))
            there = {_V.CREATE: NAME in names(host), _V.CHANGE: "Lab 2" in names(host)}.get(
                verb, NAME not in names(host)
            )
            assert isinstance(outcome(), Done) == there
            again = engine.fleet.retry(operation)
            if again is not None:
                assert (await engine.finished(again)).items[0].outcome == Done()

        journey(tmp_path / "run", (host,), story, clock=HurriedClock(HASTE))


@pytest.mark.one_host
def test_the_commands_work_on_switches(host: LiveHost, run: Run) -> None:
    name = host.world.host.name
    code, said = run("switch", "list", name)
    assert (code, [each["name"] for each in said["switches"]]) == (0, [DMZ, LAN])
    assert run("switch", "list", "nowhere")[0] == 2
    code, said = run("switch", "new", name, NAME, "--type", "internal", "--dry-run")
    assert (code, said["items"][0]["calls"]) == (0, ["create-switch"])
    assert NAME not in names(host)
    assert "New-VMSwitch" in run("switch", "new", name, NAME, "--dry-run", "--powershell")[1]["powershell"]
    assert run("switch", "new", name, NAME, "--type", "internal", "--notes", "x")[0] == 0
    assert run("switch", "set", name, NAME)[0] == 2
    assert run("switch", "set", name, NAME, "--name", "Lab 2")[0] == 0
    assert "Lab 2" in names(host)
    assert run("switch", "new", name, "Out", "--type", "external", "--card", "nothing")[0] == 2
    free = next(card["name"] for card in run("switch", "list", name)[1]["cards"] if not card["bound"])
    assert run("switch", "new", name, "Out", "--type", "external", "--card", free)[0] == 1, "not allowed"
    assert run("switch", "remove", name, "Lab 2")[0] == 0
    assert run("switch", "set", name, DMZ, "--shared")[0] == 2, "it has no card"
    assert run("switch", "set", name, LAN, "--card", free)[0] == 1, "not allowed"
    code, said = run("switch", "set", name, LAN, "--card", free, "--dry-run")
    assert (code, said["items"][0]["calls"]) == (0, ["change-card"])
    assert run("switch", "set", name, LAN, "--no-shared", "--allow", "d-external")[0] == 1, "our own connection"
    connected = next(each for each in run("switch", "list", name)[1]["switches"] if each["name"] == DMZ)["connected"]
    assert run("switch", "remove", name, DMZ)[0] == (1 if connected else 0)
    assert run("switch", "remove", name, DMZ, "--allow", "d-switch")[0] == (0 if connected else 2)
    assert DMZ not in names(host)
