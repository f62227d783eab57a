"""DVD drives over the wire: added with an image, and removed, on hosts that keep the order of drive and medium."""

from __future__ import annotations

from pathlib import Path

import pytest

from hvgui.domain.keys import VmKey
from hvgui.domain.operations.outcome import Done, Failed
from hvgui.domain.settings.media import MediaWish, drive_at
from hvgui.domain.trouble import TroubleKind
from hvgui.sim.hyperv import hardware
from hvgui.sim.hyperv.machines import Machine
from hvgui.sim.hyperv.machines import Power as MachinePower
from tests.support.cranked import CrankedClock
from tests.support.simulated_world import SimulatedHost, SimulatedWorld, near_journey


@pytest.fixture(params=[0, 1, 2], ids=["en-2022", "ja-2019", "de-2012r2"])
def host(request: pytest.FixtureRequest, tmp_path: Path) -> SimulatedHost:
    return SimulatedHost(tmp_path / "host", CrankedClock(), number=request.param, few=True)


def dvds(machine: Machine) -> dict[str, str]:
    return {d.tail: d.file for d in hardware.drives(machine, machine.id) if d.kind == hardware.DVD_DRIVE}


@pytest.mark.parametrize("power", [MachinePower.RUNNING, MachinePower.OFF])
def test_a_drive_comes_with_its_image_and_goes_after_it(
    host: SimulatedHost, tmp_path: Path, power: MachinePower
) -> None:
    with host.world.looked_at() as state:
        machine = next(m for m in state.ordered() if m.power is power and m.generation == 2)
        before = dvds(machine)
        scsi = next(c for c in hardware.controllers(machine) if c.kind == hardware.SCSI)

    async def story(engine: SimulatedWorld) -> None:
        key: VmKey = next(key for key in engine.fleet.vms() if key.vm == machine.id)
        drive = drive_at(scsi.tail.upper(), 20)
        wish = MediaWish(key=key, file=hardware.LIBRARY[2], drive=drive, added=True)
        picture = await engine.finished(engine.fleet.configure([wish]))
        assert isinstance(picture.items[0].outcome, Done), picture.items[0].outcome
        assert dvds(machine) == {**before, f"{scsi.tail}\\20\\D": hardware.LIBRARY[2]}
        again = await engine.finished(
            engine.fleet.configure([MediaWish(key=key, file="", drive=drive_at(scsi.tail.upper(), 64), added=True)])
        )
        outcome = again.items[0].outcome
        assert isinstance(outcome, Failed)
        assert outcome.trouble.kind is not TroubleKind.PROGRAM_ERROR
        picture = await engine.finished(engine.fleet.configure([MediaWish(key=key, file=None, drive=drive)]))
        assert isinstance(picture.items[0].outcome, Done), picture.items[0].outcome
        assert dvds(machine) == before

    near_journey(host, tmp_path / "run", story)
