"""DVD drives over the wire: added with an image and without, removed, refused, cut at each call, and put back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from hvgui.domain.devices.device import DeviceKind
from hvgui.domain.operations.outcome import Done, Failed
from hvgui.domain.settings.media import MediaWish
from hvgui.domain.trouble import TroubleKind
from hvgui.sim.hyperv import hardware
from hvgui.sim.hyperv.machines import Machine
from hvgui.sim.hyperv.machines import Power as MachinePower
from hvgui.sim.mischief import Prank
from hvgui.values import replace
from tests.journeys.test_truth import HASTE
from tests.support.adapters_visit import after_one, calls_of, machine_in
from tests.support.drives_visit import free_place
from tests.support.engine import Engine, journey
from tests.support.hurried import HurriedClock
from tests.support.live_host import LiveHost, live_host

IMAGE = hardware.LIBRARY[0]


@pytest.fixture(params=[0, 1, 2], ids=["en-2022", "ja-2019", "de-2012r2"])
def host(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[LiveHost]:
    with live_host(tmp_path / "host", number=request.param, few=True) as live:
        yield live


def dvds(machine: Machine) -> dict[str, str]:
    """Images by the tails of their drives."""
    drives = hardware.drives(machine, machine.id)
    return {drive.tail.upper(): drive.file for drive in drives if drive.kind == hardware.DVD_DRIVE}


@pytest.mark.parametrize("number", [0, 2])
def test_a_drive_on_ide_waits_until_the_vm_is_off(tmp_path: Path, number: int) -> None:
    """What was started meanwhile is refused before anything is sent; the list still shows it off."""
    with live_host(tmp_path / "host", number=number, few=True) as host:
        machine = machine_in(host, *MachinePower, generation=1)
        machine.power = MachinePower.OFF
        drive = next(iter(dvds(machine)))
        calls = calls_of(host)

        async def story(engine: Engine) -> None:
            wish = MediaWish(key=engine.key(machine.name), file=None, drive=drive)
            machine.power = MachinePower.RUNNING
            picture = await engine.finished(engine.fleet.configure([wish]))
            outcome = picture.items[0].outcome
            assert isinstance(outcome, Failed)
            trouble = outcome.trouble
            assert (trouble.kind, trouble.detail) == (TroubleKind.SETTING_CLOSED, "dvd-drive: only-scsi")
            assert calls == []

        journey(tmp_path / "run", (host,), story, clock=HurriedClock(HASTE))


@pytest.mark.parametrize("prank", [Prank.DROP, Prank.CUT])
@pytest.mark.parametrize("nth", range(2))
@pytest.mark.parametrize("adding", [True, False], ids=["add", "remove"])
def test_two_calls_are_cut_at_each_and_told_truthfully(tmp_path: Path, prank: Prank, nth: int, adding: bool) -> None:
    """A retry completes it: the drive is not added twice, and the image not ejected twice."""
    with live_host(tmp_path / "host", number=0, few=True) as host:
        machine = machine_in(host, MachinePower.OFF, generation=2)
        machine.settings.iso = IMAGE
        before = dvds(machine)
        method = "AddResourceSettings" if adding else "RemoveResourceSettings"

        async def story(engine: Engine) -> None:
            key = engine.key(machine.name)
            place = await free_place(engine, machine, DeviceKind.SCSI_CONTROLLER)
            wish = MediaWish(key=key, file=IMAGE, drive=place, added=True)
            if not adding:
                wish = replace(wish, file=None, drive=next(iter(before)), added=False)
            wanted = {**before, place: IMAGE} if adding else {}
            if nth:
                after_one(host, method, lambda: host.sim.mischief.once(prank, only=method))
            else:
                host.sim.mischief.once(prank, only=method)
            operation = engine.fleet.configure([wish])
            for _ in range(2):
                number = operation

                def ended(number: int = number) -> bool:
                    picture = engine.fleet.operation(number)  # type: ignore[arg-type]
                    return picture is not None and isinstance(picture.items[0].outcome, Done | Failed)

                await engine.finished(operation)
                await engine.until(ended)
                picture = engine.fleet.operation(operation)
                assert picture is not None
                assert isinstance(picture.items[0].outcome, Done) == (dvds(machine) == wanted)
                again = engine.fleet.retry(operation)
                if again is None:
                    break
                operation = again
            assert dvds(machine) == wanted

        journey(tmp_path / "run", (host,), story, clock=HurriedClock(HASTE))
