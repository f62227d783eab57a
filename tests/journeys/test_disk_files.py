"""Virtual hard disk files over the wire: inspected, made, resized, compacted, converted and merged, with percent and
cancel, and told truthfully when the host is lost in between."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from hvgui.domain.devices.device_extras import DiskType
from hvgui.domain.keys import HostId
from hvgui.domain.operations.outcome import Done, Failed, Unknown
from hvgui.domain.settings.disk_work import GIB, DiskVerb, DiskWork
from hvgui.domain.settings.disks import DiskWish, NewDisk
from hvgui.domain.settings.media import drive_at
from hvgui.domain.trouble import TroubleKind
from hvgui.sim.hyperv import hardware
from hvgui.sim.hyperv.machines import Machine
from hvgui.sim.hyperv.machines import Power as MachinePower
from hvgui.sim.hyperv.vhds import Look, Vhd
from hvgui.sim.mischief import Prank
from tests.journeys.test_commands import Run, run
from tests.journeys.test_truth import HASTE
from tests.support.adapters_visit import after_one, machine_in
from tests.support.engine import Engine, journey
from tests.support.hurried import HurriedClock
from tests.support.live_host import LiveHost, live_host

__all__ = ["run"]


_V = DiskVerb


DATA, OLD, BASE, CHILD = (hardware.DISKS[name] for name in ("data", "old", "base", "child"))


NEW = "D:\\VHD\\new & 'ディスク'.vhdx"


@pytest.fixture(params=[0, 1, 2], ids=["en-2022", "ja-2019", "de-2012r2"])
def host(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[LiveHost]:
    with live_host(tmp_path / "host", number=request.param, few=True) as live:
        yield live


def file(host: LiveHost, path: str) -> Vhd | None:
    with host.world.looked_at() as state:
        return Look(state).find(path)


def at(host: LiveHost, path: str) -> Vhd:
    found = file(host, path)
    assert found is not None
    return found


def id_of(engine: Engine) -> HostId:
    return engine.fleet.hosts()[0].id


@pytest.mark.parametrize("prank", [Prank.DROP, Prank.CUT])
@pytest.mark.parametrize(
    ("work", "method"),
    [
        ((_V.CREATE, NEW, {"size": 2 * GIB}), "CreateVirtualHardDisk"),
        ((_V.EXPAND, DATA, {"size": 90 * GIB}), "ResizeVirtualHardDisk"),
        ((_V.MERGE, CHILD, {"source": BASE}), "MergeVirtualHardDisk"),
        ((_V.CONVERT, NEW, {"source": OLD}), "ConvertVirtualHardDisk"),
    ],
    ids=["create", "expand", "merge", "convert"],
)
def test_a_host_that_is_lost_in_between_is_told_truthfully(
    tmp_path: Path, prank: Prank, work: tuple[DiskVerb, str, dict[str, object]], method: str
) -> None:
    """Whether the request arrived is settled by the job that is found, or by what can be read."""
    with live_host(tmp_path / "host", number=0, few=True) as host:

        async def story(engine: Engine) -> None:
            verb, path, more = work
            wish = DiskWork(host=id_of(engine), verb=verb, path=path, **more)  # type: ignore[arg-type]
            host.sim.mischief.once(prank, only=method)
            operation = engine.fleet.configure([wish])
            await engine.finished(operation)

            def settled() -> bool:
                picture = engine.fleet.operation(operation)
                return picture is not None and not isinstance(picture.items[0].outcome, Unknown | None)

            await engine.until(settled)
            picture = engine.fleet.operation(operation)
            assert picture is not None
            outcome = picture.items[0].outcome
            found = file(host, path)
            done = {
                _V.CREATE: found is not None,
                _V.CONVERT: found is not None,
                _V.MERGE: found is None,
                _V.EXPAND: found is not None and found.most == 90 * GIB,
            }[verb]
            assert isinstance(outcome, Done | Failed)
            assert isinstance(outcome, Done) is done

        journey(tmp_path / "run", (host,), story, clock=HurriedClock(HASTE))


@pytest.mark.one_host
def test_the_commands_work_on_disks(host: LiveHost, run: Run) -> None:
    name = host.world.host.name
    code, said = run("disk", "inspect", name, CHILD)
    assert (code, said["type"], said["chain"]) == (0, "differencing", [BASE])
    assert run("disk", "inspect", name, "D:\\VHD\\gone.vhdx")[0] == 1
    assert run("disk", "inspect", "nowhere", CHILD)[0] == 2
    code, said = run("disk", "expand", name, DATA, "--size", "60G", "--dry-run")
    assert (code, said["items"][0]["calls"]) == (0, ["expand"])
    code, said = run("disk", "expand", name, DATA, "--size", "60G", "--dry-run", "--powershell")
    assert "Resize-VHD" in said["powershell"]
    assert run("disk", "expand", name, DATA, "--size", "60G")[0] == 0
    assert at(host, DATA).most == 60 * GIB
    assert run("disk", "expand", name, DATA, "--size", "much")[0] == 2
    assert run("disk", "new", name, "D:/VHD/n.vhdx", "--size", "4G", "--type", "fixed")[0] == 0
    assert at(host, "D:\\VHD\\n.vhdx").type == 2
    assert run("disk", "convert", name, OLD, "--to", "D:\\VHD\\o.vhdx")[0] == 0
    assert run("disk", "compact", name, DATA)[0] == 0
    assert run("disk", "merge", name, CHILD)[0] == 1, "not allowed"
    assert run("disk", "merge", name, CHILD, "--allow", "d-merge")[0] == 0
    assert file(host, CHILD) is None


def disks(machine: Machine) -> dict[str, str]:
    drives = hardware.drives(machine, machine.id)
    return {drive.tail.upper(): drive.file for drive in drives if drive.kind == hardware.DISK_DRIVE}


_DYNAMIC = NewDisk(DiskType.DYNAMIC, 40 * GIB, block=2**20, sector=4096)


def making(engine: Engine, machine: Machine, made: NewDisk = _DYNAMIC) -> DiskWish:
    controller = next(c for c in hardware.controllers(machine) if c.kind == hardware.SCSI)
    place = drive_at(controller.tail.upper(), 30)
    return DiskWish(key=engine.key(machine.name), drive=place, file=NEW, added=True, make=made)


@pytest.mark.parametrize("prank", [Prank.DROP, Prank.CUT])
@pytest.mark.parametrize("nth", range(3))
def test_three_calls_are_cut_at_each_and_told_truthfully(tmp_path: Path, prank: Prank, nth: int) -> None:
    with live_host(tmp_path / "host", number=0, few=True) as host:
        machine = machine_in(host, MachinePower.OFF, generation=2)
        before = disks(machine)

        async def story(engine: Engine) -> None:
            wish = making(engine, machine)
            method = "AddResourceSettings" if nth else "CreateVirtualHardDisk"
            if nth == 2:
                after_one(host, method, lambda: host.sim.mischief.once(prank, only=method))
            else:
                host.sim.mischief.once(prank, only=method)
            operation = engine.fleet.configure([wish])
            await engine.finished(operation)

            def settled() -> bool:
                picture = engine.fleet.operation(operation)
                return picture is not None and not isinstance(picture.items[0].outcome, Unknown | None)

            await engine.until(settled)
            picture = engine.fleet.operation(operation)
            assert picture is not None
            outcome = picture.items[0].outcome
            wanted = {**before, wish.drive: NEW}
            assert isinstance(outcome, Done) == (disks(machine) == wanted), outcome
            if isinstance(outcome, Failed) and file(host, NEW) is not None:
                assert outcome.trouble.kind is TroubleKind.DISK_NOT_ATTACHED
                assert set(disks(machine).values()) >= set(before.values())

        journey(tmp_path / "run", (host,), story, clock=HurriedClock(HASTE))
