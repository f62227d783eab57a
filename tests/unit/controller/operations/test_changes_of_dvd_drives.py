"""DVD drives over the wire: added with an image and without, removed, refused, cut at each call, and put back."""

from __future__ import annotations

from pathlib import Path

import pytest

from hvgui.domain.devices.device import DeviceKind
from hvgui.domain.operations.outcome import Done
from hvgui.domain.operations.undoing import UndoState
from hvgui.domain.settings.media import MediaWish
from hvgui.sim.hyperv import hardware
from hvgui.sim.hyperv.machines import Machine
from hvgui.sim.hyperv.machines import Power as MachinePower
from tests.support.adapters_visit import calls_of, machine_in
from tests.support.cranked import CrankedClock
from tests.support.drives_visit import free_place
from tests.support.simulated_world import SimulatedHost, SimulatedWorld, near_journey

IMAGE = hardware.LIBRARY[0]


@pytest.fixture(params=[0, 1, 2], ids=["en-2022", "ja-2019", "de-2012r2"])
def host(request: pytest.FixtureRequest, tmp_path: Path) -> SimulatedHost:
    return SimulatedHost(tmp_path / "host", CrankedClock(), number=request.param, few=True)


def dvds(machine: Machine) -> dict[str, str]:
    """Images by the tails of their drives."""
    drives = hardware.drives(machine, machine.id)
    return {drive.tail.upper(): drive.file for drive in drives if drive.kind == hardware.DVD_DRIVE}


@pytest.mark.one_host
@pytest.mark.parametrize("file", ["", IMAGE])
@pytest.mark.parametrize("power", [MachinePower.RUNNING, MachinePower.OFF])
def test_a_drive_is_added_and_undo_removes_it(
    host: SimulatedHost, tmp_path: Path, power: MachinePower, file: str
) -> None:
    machine = machine_in(host, power, generation=2)
    before = dvds(machine)
    calls = calls_of(host)

    async def story(engine: SimulatedWorld) -> None:
        place = await free_place(engine, machine, DeviceKind.SCSI_CONTROLLER)
        wish = MediaWish(key=engine.key(machine.name), file=file, drive=place, added=True)
        (said,) = await engine.fleet.preview_configuration([wish])
        assert said.calls == (("add-drive", "insert") if file else ("add-drive",))
        picture = await engine.finished(engine.fleet.configure([wish]))
        assert picture.items[0].outcome == Done()
        assert dvds(machine) == {**before, place: file}
        assert calls == ["AddResourceSettings"] * len(said.calls)
        (record,) = await engine.journal.search(limit=1)
        assert (record.asked.before, record.after) == (None, file)
        proposal = await engine.fleet.journal.propose_undo([record.number])
        assert [item.state for item in proposal.items] == [UndoState.READY]
        (operation,) = engine.fleet.journal.undo(proposal)
        assert (await engine.finished(operation)).items[0].outcome == Done()
        assert dvds(machine) == before

    near_journey(host, tmp_path / "run", story)


def test_a_drive_goes_with_its_image_and_undo_brings_both_back(host: SimulatedHost, tmp_path: Path) -> None:
    machine = machine_in(host, MachinePower.OFF)
    machine.settings.iso = IMAGE
    before = dvds(machine)
    calls = calls_of(host)

    async def story(engine: SimulatedWorld) -> None:
        wish = MediaWish(key=engine.key(machine.name), file=None, drive=next(iter(before)))
        picture = await engine.finished(engine.fleet.configure([wish]))
        assert picture.items[0].outcome == Done()
        assert calls == ["RemoveResourceSettings"] * 2
        assert dvds(machine) == {}
        (record,) = await engine.journal.search(limit=1)
        assert (record.asked.before, record.after) == (IMAGE, None)
        proposal = await engine.fleet.journal.propose_undo([record.number])
        (operation,) = engine.fleet.journal.undo(proposal)
        assert (await engine.finished(operation)).items[0].outcome == Done()
        assert dvds(machine) == before

    near_journey(host, tmp_path / "run", story)
