"""Images in DVD drives over the wire: inserted, replaced, ejected, refused, lost on the way, and put back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from hvgui.domain.operations.outcome import Done, Failed
from hvgui.domain.settings.media import MediaWish
from hvgui.sim.hyperv import hardware
from hvgui.sim.hyperv.machines import Machine
from hvgui.sim.hyperv.machines import Power as MachinePower
from hvgui.sim.mischief import Prank
from tests.journeys.test_commands import Run, run
from tests.journeys.test_truth import HASTE
from tests.support.engine import Engine, journey
from tests.support.hurried import HurriedClock
from tests.support.live_host import LiveHost, live_host

__all__ = ["run"]


#: A name with an ampersand, quotes and Japanese.
AWKWARD = hardware.LIBRARY[2]


@pytest.fixture(params=[0, 1, 2], ids=["en-2022", "ja-2019", "de-2012r2"])
def host(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[LiveHost]:
    with live_host(tmp_path / "host", number=request.param, few=True) as live:
        yield live


def machine_in(host: LiveHost, *powers: MachinePower) -> Machine:
    with host.world.looked_at():
        return next(m for m in host.world.host.ordered() if m.power in powers)


@pytest.mark.parametrize("prank", [Prank.DROP, Prank.CUT])
@pytest.mark.parametrize("verb", ["insert", "replace", "eject"])
def test_a_host_lost_at_the_call_is_told_truthfully(tmp_path: Path, prank: Prank, verb: str) -> None:
    """One step, two cuts: before it was run and after. The end says what is in the drive."""
    with live_host(tmp_path / "host", number=0, few=True) as host:
        machine = machine_in(host, MachinePower.RUNNING)
        machine.settings.iso = "" if verb == "insert" else hardware.LIBRARY[0]
        wanted = "" if verb == "eject" else AWKWARD
        method = {"insert": "Add", "replace": "Modify", "eject": "Remove"}[verb] + "ResourceSettings"

        async def story(engine: Engine) -> None:
            host.sim.mischief.once(prank, only=method)
            operation = engine.fleet.configure([MediaWish(key=engine.key(machine.name), file=wanted)])
            await engine.finished(operation)

            def settled() -> bool:
                picture = engine.fleet.operation(operation)
                return picture is not None and isinstance(picture.items[0].outcome, Done | Failed)

            await engine.until(settled)
            picture = engine.fleet.operation(operation)
            assert picture is not None
            assert isinstance(picture.items[0].outcome, Done) == (machine.settings.iso == wanted)

        journey(tmp_path / "run", (host,), story, clock=HurriedClock(HASTE))


@pytest.mark.one_host
def test_the_command_inserts_and_ejects(host: LiveHost, run: Run) -> None:
    machine = machine_in(host, MachinePower.RUNNING)
    machine.settings.iso = ""
    code, said = run("vm", "dvd", "insert", f'"{AWKWARD}"', machine.name, "--dry-run")
    assert code == 0
    assert said["items"][0] | {"host": "", "id": ""} == {
        "host": "",
        "id": "",
        "name": machine.name,
        "verdict": "changes",
        "now": "",
        "wanted": AWKWARD,
        "calls": ["insert"],
        "why": "",
    }
    assert machine.settings.iso == ""
    code, said = run("vm", "dvd", "insert", AWKWARD.replace("\\", "/"), machine.name)
    assert (code, machine.settings.iso) == (0, AWKWARD)
    code, said = run("vm", "dvd", "eject", machine.name)
    assert (code, machine.settings.iso) == (0, "")
    assert run("vm", "dvd", "insert", "nowhere.iso", machine.name)[0] == 2
