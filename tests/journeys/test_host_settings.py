"""Settings of a host over the wire: read with what the host has, changed in one call, refused, put back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from hvgui.domain.keys import HostId
from hvgui.domain.operations.outcome import Done, Failed
from hvgui.domain.settings.host_settings import HostSetting, HostValue, HostWish
from hvgui.sim.mischief import Prank
from tests.journeys.test_commands import Run, run
from tests.journeys.test_truth import HASTE
from tests.support.engine import Engine, journey
from tests.support.hurried import HurriedClock
from tests.support.live_host import LiveHost, live_host

__all__ = ["run"]


_S = HostSetting


FOLDER = "D:\\VM & 'ディスク'"


@pytest.fixture(params=[0, 1, 2], ids=["en-2022", "ja-2019", "de-2012r2"])
def host(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[LiveHost]:
    with live_host(tmp_path / "host", number=request.param, few=True) as live:
        yield live


def id_of(engine: Engine) -> HostId:
    return engine.fleet.hosts()[0].id


def wish(engine: Engine, setting: HostSetting, value: HostValue) -> HostWish:
    return HostWish(host=id_of(engine), setting=setting, value=value)


@pytest.mark.parametrize("prank", [Prank.DROP, Prank.CUT])
def test_the_call_is_cut_and_told_truthfully(tmp_path: Path, prank: Prank) -> None:
    with live_host(tmp_path / "host", number=0, few=True) as host:

        async def story(engine: Engine) -> None:
            host.sim.mischief.once(prank, only="ModifyServiceSettings")
            operation = engine.fleet.configure([wish(engine, _S.ENHANCED_SESSIONS, True)])

            def outcome() -> object:
                picture = engine.fleet.operation(operation)
                return None if picture is None else picture.items[0].outcome

            await engine.until(lambda: isinstance(outcome(), Done | Failed))
            there = host.world.host.service_values["EnhancedSessionModeEnabled"]
            assert isinstance(outcome(), Done) is there

        journey(tmp_path / "run", (host,), story, clock=HurriedClock(HASTE))


@pytest.mark.one_host
def test_the_commands_show_and_set(host: LiveHost, run: Run) -> None:
    name = host.world.host.name
    code, said = run("host", "show")
    assert (code, [each["host"] for each in said["hosts"]]) == (0, [name])
    code, said = run("host", "show", name)
    assert (code, said["settings"]["numa-spanning"]) == (0, True)
    code, said = run("host", "set", name, "numa-spanning=off", "--dry-run")
    assert (code, said["items"][0]["calls"]) == (0, ["set-host"])
    assert "Set-VMHost" in run("host", "set", name, "numa-spanning=off", "--dry-run", "--powershell")[1]["powershell"]
    assert run("host", "set", name, "numa-spanning=perhaps")[0] == 2
    assert run("host", "set", name, "colour=red")[0] == 2
    assert run("host", "set", name, "numa-spanning=off", f"vm-folder={FOLDER}")[0] == 0
    assert host.world.host.service_values["DefaultExternalDataRoot"] == FOLDER
