"""Virtual hard disks over the wire: attached, replaced and detached, refused, cut at each call, and put back; SCSI
controllers added and removed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from hvgui.domain.devices.device import DeviceKind
from hvgui.domain.keys import VmKey
from hvgui.domain.operations.outcome import Cancelled, Done, Failed
from hvgui.domain.settings.disks import NEW_CONTROLLER, ControllerWish, DiskWish, MoveWish
from hvgui.domain.settings.media import drive_at
from hvgui.domain.settings.wishes import VmWish
from hvgui.domain.trouble import TroubleKind
from hvgui.sim.hyperv import hardware
from hvgui.sim.hyperv.machines import Power as MachinePower
from hvgui.sim.mischief import Prank
from tests.journeys.test_commands import Run, run
from tests.journeys.test_truth import HASTE
from tests.support.adapters_visit import after_one, before_one, calls_of, machine_in
from tests.support.drives_visit import disks, free_place, media_of, plain_machine, scsi
from tests.support.engine import Engine, journey
from tests.support.hurried import HurriedClock
from tests.support.live_host import LiveHost, live_host

__all__ = ["run"]


DATA, OLD = hardware.DISKS["data"], hardware.DISKS["old"]


@pytest.fixture(params=[0, 1, 2], ids=["en-2022", "ja-2019", "de-2012r2"])
def host(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[LiveHost]:
    with live_host(tmp_path / "host", number=request.param, few=True) as live:
        yield live


def attach(key: VmKey, place: str, file: str = DATA) -> DiskWish:
    return DiskWish(key=key, drive=place, file=file, added=True)


@pytest.mark.parametrize("number", [0, 2])
def test_what_was_taken_or_started_meanwhile_is_refused(tmp_path: Path, number: int) -> None:
    """The window still shows what was: a slot that somebody took, a VM that somebody started."""
    with live_host(tmp_path / "host", number=number, few=True) as host:
        machine = machine_in(host, *MachinePower, generation=1)
        machine.power = MachinePower.OFF
        calls = calls_of(host)

        async def story(engine: Engine) -> None:
            key = engine.key(machine.name)
            place = await free_place(engine, machine, DeviceKind.IDE_CONTROLLER)
            with host.world.looked_at():
                controller = next(c for c in hardware.controllers(machine) if place.startswith(c.tail.upper()))
                taken = hardware.Drive(hardware.DVD_DRIVE, controller.tail, int(place[-3]))
                hardware.attach(machine, taken)
            (said,) = await engine.fleet.preview_configuration([attach(key, place)])
            assert said.trouble is not None
            assert said.trouble.kind is TroubleKind.PLACE_TAKEN
            with host.world.looked_at():
                hardware.detach(machine, taken)
                machine.power = MachinePower.RUNNING
            for wish in (attach(key, place), DiskWish(key=key, drive=next(iter(disks(machine))))):
                picture = await engine.finished(engine.fleet.configure([wish]))
                outcome = picture.items[0].outcome
                assert isinstance(outcome, Failed)
                trouble = outcome.trouble
                assert (trouble.kind, trouble.detail) == (TroubleKind.SETTING_CLOSED, "hard-drive: only-scsi")
            assert calls == []

        journey(tmp_path / "run", (host,), story, clock=HurriedClock(HASTE))


@pytest.mark.parametrize("prank", [Prank.DROP, Prank.CUT])
@pytest.mark.parametrize("nth", range(2))
@pytest.mark.parametrize("adding", [True, False], ids=["attach", "detach"])
def test_two_calls_are_cut_at_each_and_told_truthfully(tmp_path: Path, prank: Prank, nth: int, adding: bool) -> None:
    """A retry completes it: the drive is not added twice, and the disk not detached twice."""
    with live_host(tmp_path / "host", number=0, few=True) as host:
        machine = machine_in(host, MachinePower.OFF, generation=2)
        machine.checkpoints.clear()
        machine.current_checkpoint = None
        before = disks(machine)
        method = "AddResourceSettings" if adding else "RemoveResourceSettings"

        async def story(engine: Engine) -> None:
            key = engine.key(machine.name)
            place = await free_place(engine, machine)
            first = next(iter(before))
            wish = attach(key, place) if adding else DiskWish(key=key, drive=first)
            wanted = {**before, place: DATA} if adding else {t: f for t, f in before.items() if t != first}
            if nth:
                after_one(host, method, lambda: host.sim.mischief.once(prank, only=method))
            else:
                host.sim.mischief.once(prank, only=method)
            operation = engine.fleet.configure([wish])
            for _ in range(2):
                number = operation

                def ended(number: int = number) -> bool:
                    picture = engine.fleet.operation(number)  # type: ignore[arg-type]
                    return picture is not None and isinstance(picture.items[0].outcome, Done | Failed | Cancelled)

                await engine.finished(operation)
                await engine.until(ended)
                picture = engine.fleet.operation(operation)
                assert picture is not None
                assert isinstance(picture.items[0].outcome, Done) == (disks(machine) == wanted)
                again = engine.fleet.retry(operation)
                if again is None:
                    break
                operation = again
            assert disks(machine) == wanted

        journey(tmp_path / "run", (host,), story, clock=HurriedClock(HASTE))


@pytest.mark.one_host
def test_the_commands_attach_and_detach_and_ask(host: LiveHost, run: Run) -> None:
    machine = machine_in(host, MachinePower.OFF, generation=2)
    before = disks(machine)
    (first,) = scsi(machine)
    attaching = ("vm", "disk", "attach", "D:/VHD/data.vhdx", machine.name)
    code, said = run(*attaching, "--at", "scsi:0:9", "--dry-run")
    assert (code, [item["calls"] for item in said["items"]]) == (0, [["add-drive", "attach"]])
    code, said = run(*attaching, "--dry-run", "--powershell")
    assert "Add-VMHardDiskDrive" in said["powershell"]
    assert disks(machine) == before
    assert run(*attaching, "--at", "scsi:0:64")[0] == 2
    assert run(*attaching, "--at", "scsi:3:0")[0] == 2
    assert run("vm", "disk", "attach", "data.vhdx", machine.name)[0] == 2
    assert run(*attaching, "--at", "scsi:0:9")[0] == 0
    assert disks(machine) == {**before, f"{first}\\9\\D": DATA}
    assert run(*attaching)[0] == 1, "attached already"
    detaching = ("vm", "disk", "detach", "data.vhdx", machine.name)
    assert run(*detaching)[0] == 1, "not allowed"
    assert run(*detaching, "--allow", "d-disk")[0] == 0
    assert disks(machine) == before
    assert run(*detaching)[0] == 2


@pytest.mark.one_host
def test_the_commands_add_and_remove_controllers(host: LiveHost, run: Run) -> None:
    machine = machine_in(host, MachinePower.OFF, generation=2)
    (first,) = scsi(machine)
    assert run("vm", "controller", "add", machine.name)[0] == 0
    (made,) = (tail for tail in scsi(machine) if tail != first)
    assert run("vm", "disk", "attach", OLD, machine.name, "--at", f"{made}:3")[0] == 0
    assert run("vm", "controller", "remove", made, machine.name)[0] == 1, "not empty"
    assert run("vm", "disk", "detach", f"{made}\\3\\D", machine.name, "--allow", "d-disk")[0] == 0
    number = str(sorted(scsi(machine)).index(made))
    code, said = run("vm", "controller", "remove", number, machine.name, "--dry-run")
    assert (code, said["items"][0]["calls"]) == (0, ["remove-controller"])
    assert run("vm", "controller", "remove", number, machine.name)[0] == 0
    assert scsi(machine) == [first]
    assert run("vm", "controller", "remove", "7", machine.name)[0] == 2
    made_first = ("vm", "disk", "attach", OLD, machine.name, "--at", "scsi:new:2")
    code, said = run(*made_first, "--dry-run")
    assert (code, [item["calls"] for item in said["items"]]) == (0, [["add-controller"], ["add-drive", "attach"]])
    assert run(*made_first[:-1], "scsi:new:64")[0] == 2
    assert scsi(machine) == [first]
    assert run(*made_first)[0] == 0
    (made,) = (tail for tail in scsi(machine) if tail != first)
    assert f"{made}\\2\\D" in disks(machine)


@pytest.mark.parametrize("prank", [Prank.DROP, Prank.CUT])
@pytest.mark.parametrize("nth", range(4))
def test_a_move_is_cut_at_each_call_and_told_truthfully(tmp_path: Path, prank: Prank, nth: int) -> None:
    with live_host(tmp_path / "host", number=0, few=True) as host:
        machine, drive = plain_machine(host, MachinePower.OFF)
        file = disks(machine)[drive]
        place = drive.removesuffix("\\0\\D") + "\\40\\D"
        method = "AddResourceSettings" if nth >= 2 else "RemoveResourceSettings"

        async def story(engine: Engine) -> None:
            if nth % 2:
                after_one(host, method, lambda: host.sim.mischief.once(prank, only=method))
            else:
                host.sim.mischief.once(prank, only=method)
            wish = MoveWish(key=engine.key(machine.name), drive=drive, to=place, file=file)
            operation = engine.fleet.configure([wish])
            await engine.finished(operation)

            def settled() -> bool:
                picture = engine.fleet.operation(operation)
                return picture is not None and isinstance(picture.items[0].outcome, Done | Failed | Cancelled)

            await engine.until(settled)
            picture = engine.fleet.operation(operation)
            assert picture is not None
            outcome = picture.items[0].outcome
            loaded = {tail for tail, path in disks(machine).items() if path == file}
            assert isinstance(outcome, Done) == (loaded == {place})
            if isinstance(outcome, Failed) and not loaded:
                assert outcome.trouble.kind is TroubleKind.DISK_NOWHERE
                assert outcome.trouble.detail == file

        journey(tmp_path / "run", (host,), story, clock=HurriedClock(HASTE))


@pytest.mark.one_host
def test_the_commands_move_and_limit(host: LiveHost, run: Run) -> None:
    machine, drive = plain_machine(host, MachinePower.OFF)
    file = disks(machine)[drive]
    name = file.rpartition("\\")[2]
    assert run("vm", "disk", "limit", name, machine.name, "--most", "300", "--least", "400")[0] == 2
    assert run("vm", "disk", "limit", name, machine.name, "--most", "300")[0] == 0
    assert media_of(machine, drive)["IOPSLimit"] == 300
    _, said = run("vm", "disk", "move", name, machine.name, "--to", "scsi:0:9", "--dry-run", "--powershell")
    assert "ToControllerLocation" in said["powershell"]
    assert run("vm", "disk", "move", name, machine.name, "--to", "scsi:0:9")[0] == 0
    assert disks(machine) == {drive.removesuffix("\\0\\D") + "\\9\\D": file}
    machine.power = MachinePower.RUNNING
    assert run("vm", "disk", "move", name, machine.name, "--to", "scsi:0:10")[0] == 1


def test_what_is_on_a_controller_that_the_host_refuses_is_not_sent(tmp_path: Path) -> None:
    with live_host(tmp_path / "host") as host:
        machine = machine_in(host, MachinePower.OFF, generation=2)
        token = f"{NEW_CONTROLLER}0F0E0D0C-0B0A-4909-8807-060504030201"

        async def story(engine: Engine) -> None:
            key = engine.key(machine.name)
            wishes: list[VmWish] = [ControllerWish(key=key, controller=token), attach(key, drive_at(token, 0))]
            calls = calls_of(host)
            before_one(host, "AddResourceSettings", lambda: setattr(machine, "power", MachinePower.RUNNING))
            picture = await engine.finished(engine.fleet.configure(wishes))
            controller, disk = [item.outcome for item in picture.items]
            assert isinstance(controller, Failed)
            assert disk == controller, "for the same reason"
            assert calls == ["AddResourceSettings"], "it was not tried"

        journey(tmp_path / "run", (host,), story, clock=HurriedClock(HASTE))
