"""A virtual machine goes to another disk and comes back over the wire, on each version of a host, in its language."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from hvgui.domain.machines.export import ExportWish
from hvgui.domain.machines.imports import ImportVerb, ImportWish
from hvgui.domain.operations.outcome import Done
from hvgui.sim.hyperv import checkpoints, exports
from hvgui.sim.hyperv.machines import Machine, Power
from hvgui.values import replace
from tests.journeys.test_commands import Run, run
from tests.journeys.test_truth import HASTE
from tests.support.engine import Engine, journey
from tests.support.hurried import HurriedClock, HurriedHostClock
from tests.support.live_host import LiveHost, live_host

__all__ = ["run"]
FOLDER = "C:\\Users\\Public"


@pytest.fixture
def host(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[LiveHost]:
    number = getattr(request, "param", 0)
    # Commands have the time of the wall.
    slow = "run" not in request.fixturenames
    clock = HurriedHostClock(HASTE) if slow else None
    with live_host(tmp_path / "host", number=number, clock=clock, pace=0.2 if slow else 0.02, few=True) as live:
        yield live


def chosen(host: LiveHost, *, with_points: bool = False) -> Machine:
    with host.world.looked_at() as state:
        steady = [m for m in state.ordered() if m.power in (Power.RUNNING, Power.OFF) and not m.operation]
        found = [m for m in steady if not m.checkpoints]
        if with_points:
            checkpoints.create(state, found[-1], state.now())
        return found[-1 if with_points else 0]


def remove(host: LiveHost, machine: Machine) -> str:
    """The VM is deleted; the path of its exported definition."""
    with host.world.looked_at() as state:
        state.machines.pop(machine.id, None)
        return next(e.definition for e in state.exports.values() if e.machine.id == machine.id)


@pytest.mark.parametrize("host", [0, 1, 2], ids=["en-2022", "ja-2019", "de-2012r2"], indirect=True)
def test_a_vm_is_exported_and_comes_back_with_its_identifier(host: LiveHost, tmp_path: Path) -> None:
    machine, pointed = chosen(host), chosen(host, with_points=True)
    point = pointed.checkpoints[0]

    async def story(engine: Engine) -> None:
        api = engine.fleet.exports
        wish = ExportWish(key=engine.key(machine.name), name=machine.name, folder=FOLDER)
        other = ExportWish(key=engine.key(pointed.name), name=pointed.name, folder=FOLDER, checkpoint=point.id)
        other = replace(other, checkpoint_name=point.name)
        picture = await engine.finished(api.export([wish, other]), 120)
        assert [item.outcome for item in picture.items] == [Done(), Done()]
        again = await api.preview([wish, other])
        assert [one.trouble and one.trouble.kind.value for one in again] == ["export-exists"] * 2
        taken = ImportWish(host=wish.key.host, verb=ImportVerb.PLAN, definition=remove(host, machine))
        picture = await engine.finished(api.change_imports([taken]), 60)
        assert picture.items[0].outcome == Done()
        (planned,) = await api.planned(wish.key.host)
        assert (planned.vm, planned.ours, planned.misfits) == (machine.id, True, ())
        register = replace(taken, verb=ImportVerb.REGISTER, vm=planned.vm, name=planned.name)
        picture = await engine.finished(api.change_imports([register]), 60)
        assert picture.items[0].outcome == Done()

    journey(tmp_path / "run", (host,), story, clock=HurriedClock(HASTE))
    with host.world.looked_at() as state:
        assert machine.id in state.machines
        assert state.planned == {}


def test_commands_export_import_and_give_up(host: LiveHost, run: Run) -> None:
    machine = chosen(host)
    there = host.world.host.name
    assert run("vm", "export", machine.name, "--to", "C:\\nowhere", "--dry-run")[0] == 1
    code, said = run("vm", "export", machine.name, "--to", FOLDER, "--dry-run", "--powershell")
    assert (code, "Export-VM " in said["powershell"]) == (0, True)
    assert run("vm", "export", machine.name, "--to", FOLDER, "--no-checkpoints", "--memory", "without")[0] == 0
    definition = remove(host, machine)
    with host.world.looked_at() as state:
        export = state.exports[definition.casefold()]
        cable = export.machine.settings.adapters[0].cable
        assert cable is not None
        guid = cable.resource.rpartition('Name="')[2].rstrip('"')
        cable.values["HostResource"] = (cable.resource.replace(guid, machine.id),)
    assert run("vm", "import", there, definition, "--dry-run")[0] == 0
    assert run("vm", "import", there, definition) == (1, None), "a switch is missing"
    code, said = run("vm", "planned", there)
    assert (code, said["planned"]) == (0, []), "what was planned for it is gone again"
    with host.world.looked_at() as state:
        exports.plan(state, definition, FOLDER, lambda _: True, renamed=False)
    code, said = run("vm", "planned", there)
    assert [(each["id"], each["ours"]) for each in said["planned"]] == [(machine.id, False)]
    assert run("vm", "planned", there, "--delete", machine.name) == (1, None)
    with host.world.looked_at() as state:
        state.planned.clear()
    assert run("vm", "import", there, definition, "--switch", "vSwitch-LAN")[0] == 0
    assert machine.id in host.world.host.machines
