"""Virtual hard disk files over the wire: inspected, made, resized, compacted, converted and merged, with percent and
cancel, and told truthfully when the host is lost in between."""

from __future__ import annotations

from pathlib import Path

import pytest

from hvgui.domain.devices.device_extras import DiskType
from hvgui.domain.keys import HostId
from hvgui.domain.operations.outcome import Cancelled, Done, Failed
from hvgui.domain.operations.plan import Verdict
from hvgui.domain.operations.record import RecordKind
from hvgui.domain.settings.disk_work import GIB, DiskVerb, DiskWork
from hvgui.domain.settings.disks import DiskWish, NewDisk
from hvgui.domain.settings.media import drive_at
from hvgui.domain.trouble import TroubleKind
from hvgui.sim.hyperv import checkpoints, hardware
from hvgui.sim.hyperv.machines import Machine
from hvgui.sim.hyperv.machines import Power as MachinePower
from hvgui.sim.hyperv.vhds import Look, Vhd
from tests.support.adapters_visit import machine_in
from tests.support.cranked import CrankedClock
from tests.support.simulated_world import SimulatedHost, SimulatedWorld, near_journey

_V = DiskVerb


DATA, OLD, BASE, CHILD = (hardware.DISKS[name] for name in ("data", "old", "base", "child"))


NEW = "D:\\VHD\\new & 'ディスク'.vhdx"


@pytest.fixture(params=[0, 1, 2], ids=["en-2022", "ja-2019", "de-2012r2"])
def host(request: pytest.FixtureRequest, tmp_path: Path) -> SimulatedHost:
    return SimulatedHost(tmp_path / "host", CrankedClock(), number=request.param, few=True)


def file(host: SimulatedHost, path: str) -> Vhd | None:
    with host.world.looked_at() as state:
        return Look(state).find(path)


def at(host: SimulatedHost, path: str) -> Vhd:
    found = file(host, path)
    assert found is not None
    return found


def id_of(engine: SimulatedWorld) -> HostId:
    return engine.fleet.hosts()[0].id


def running(host: SimulatedHost, generation: int) -> tuple[Machine, str]:
    """A VM that runs without a checkpoint, and its first disk."""
    with host.world.looked_at() as state:
        found = next(
            m
            for m in state.ordered()
            if m.power is MachinePower.RUNNING and m.generation == generation and m.current_checkpoint is None
        )
        return found, hardware.disk_chain(found, found.id, 0)[0]


def test_every_verb_does_what_it_says(host: SimulatedHost, tmp_path: Path) -> None:
    async def story(engine: SimulatedWorld) -> None:
        there = id_of(engine)
        works = [
            DiskWork(host=there, verb=_V.CREATE, path=NEW, size=20 * GIB, type=DiskType.FIXED),
            DiskWork(host=there, verb=_V.CREATE, path="D:\\VHD\\d.vhdx", source=DATA, type=DiskType.DIFFERENCING),
            DiskWork(host=there, verb=_V.COMPACT, path=OLD.replace(".vhd", "2.vhdx")),
            DiskWork(host=there, verb=_V.CONVERT, path="D:\\VHD\\c.vhdx", source=OLD, type=DiskType.DYNAMIC),
            DiskWork(host=there, verb=_V.EXPAND, path=NEW, size=30 * GIB),
            DiskWork(host=there, verb=_V.SHRINK, path=NEW, size=20 * GIB),
            DiskWork(host=there, verb=_V.MERGE, path=CHILD, source=BASE),
        ]
        for work in works:
            (said,) = await engine.fleet.preview_configuration([work])
            if work.verb is _V.COMPACT:
                assert said.trouble is not None
                assert said.trouble.kind is TroubleKind.HOST_FILE_MISSING
                continue
            assert (said.verdict, said.calls) == (Verdict.WILL_CHANGE, (work.verb.value,)), (work, said)
            picture = await engine.finished(engine.fleet.configure([work]))
            assert picture.items[0].outcome == Done(), work
        made = at(host, NEW)
        assert (made.type, made.most) == (2, 20 * GIB)
        assert at(host, "D:\\VHD\\d.vhdx").parent == DATA
        assert at(host, "D:\\VHD\\c.vhdx").most == at(host, OLD).most
        assert file(host, CHILD) is None
        records = await engine.journal.search(limit=10)
        assert {record.asked.kind for record in records} == {RecordKind.DISK}
        kept = {r.asked.subject: (r.asked.before, r.after) for r in records}
        assert kept[f"expand/{NEW}"] == (str(20 * GIB), str(30 * GIB))
        assert kept[f"create/{NEW}"] == (None, NEW)
        assert kept[f"merge/{CHILD}"] == (CHILD, None)

    near_journey(host, tmp_path / "run", story)


def test_a_running_disk_grows_on_scsi_and_not_on_ide(host: SimulatedHost, tmp_path: Path) -> None:
    _, scsi = running(host, 2)
    with host.world.looked_at() as state:
        older = next((m for m in state.ordered() if m.generation == 1 and m.power is MachinePower.RUNNING), None)
        ide = None if older is None else hardware.disk_chain(older, older.id, 0)[0]

    async def story(engine: SimulatedWorld) -> None:
        there = id_of(engine)
        grow = DiskWork(host=there, verb=_V.EXPAND, path=scsi, size=200 * GIB)
        assert (await engine.finished(engine.fleet.configure([grow]))).items[0].outcome == Done()
        assert at(host, scsi).most == 200 * GIB
        if ide is not None and not ide.endswith("avhdx"):
            (said,) = await engine.fleet.preview_configuration(
                [DiskWork(host=there, verb=_V.EXPAND, path=ide, size=200 * GIB)]
            )
            assert said.trouble is not None
            assert said.trouble.kind is TroubleKind.DISK_IN_USE

    near_journey(host, tmp_path / "run", story)


@pytest.mark.one_host
def test_what_would_harm_somebody_is_refused_before_anything_is_sent(host: SimulatedHost, tmp_path: Path) -> None:
    machine, live = running(host, 2)
    with host.world.looked_at() as state:
        pointed = next(m for m in state.ordered() if m is not machine and m.power is MachinePower.OFF)
        checkpoints.create(state, pointed, state.now())
        leaf, *_, base = hardware.disk_chain(pointed, pointed.id, 0)

    async def story(engine: SimulatedWorld) -> None:
        there = id_of(engine)

        def work(verb: DiskVerb, path: str, **more: object) -> DiskWork:
            return DiskWork(host=there, verb=verb, path=path, **more)  # type: ignore[arg-type]

        for wish, kind in (
            (work(_V.CREATE, DATA, size=GIB), TroubleKind.DISK_EXISTS),
            (work(_V.CREATE, "new.vhdx", size=GIB), TroubleKind.DISK_PATH_NOT_LEGAL),
            (work(_V.CREATE, NEW, size=65 * 1024 * GIB), TroubleKind.DISK_SIZE_NOT_LEGAL),
            (work(_V.CREATE, NEW, size=4000 * GIB, type=DiskType.FIXED), None),
            (work(_V.CREATE, NEW, source=live, type=DiskType.DIFFERENCING), TroubleKind.DISK_ATTACHED),
            (work(_V.EXPAND, DATA, size=GIB), TroubleKind.DISK_SIZE_NOT_LEGAL),
            (work(_V.SHRINK, DATA, size=GIB), TroubleKind.DISK_SIZE_NOT_LEGAL),
            (work(_V.SHRINK, OLD, size=19 * GIB), TroubleKind.DISK_NOT_POSSIBLE),
            (work(_V.EXPAND, leaf, size=200 * GIB), TroubleKind.DISK_OF_CHECKPOINT),
            (work(_V.EXPAND, base, size=200 * GIB), TroubleKind.DISK_IS_PARENT),
            (work(_V.COMPACT, live), TroubleKind.DISK_IN_USE),
            (work(_V.CONVERT, NEW, source=live), TroubleKind.DISK_ATTACHED),
            (work(_V.MERGE, DATA, source=BASE), TroubleKind.DISK_NOT_DIFFERENCING),
            (work(_V.MERGE, CHILD, source=DATA), TroubleKind.DISK_NOT_DIFFERENCING),
            (work(_V.EXPAND, "D:\\VHD\\gone.vhdx", size=GIB), TroubleKind.HOST_FILE_MISSING),
        ):
            (said,) = await engine.fleet.preview_configuration([wish])
            if kind is not None:
                assert said.trouble is not None, wish
                assert said.trouble.kind is kind, (wish, said.trouble)
        twice = await engine.fleet.preview_configuration([work(_V.COMPACT, DATA), work(_V.EXPAND, DATA, size=99 * GIB)])
        assert [said.verdict for said in twice] == [Verdict.WILL_CHANGE, Verdict.REFUSED]
        with host.world.looked_at() as state:
            assert not [job for job in state.jobs.all() if job.class_name == "Msvm_StorageJob"]

    near_journey(host, tmp_path / "run", story)


def test_a_job_tells_its_percent_and_is_cancelled_without_a_trace(host: SimulatedHost, tmp_path: Path) -> None:
    async def story(engine: SimulatedWorld) -> None:
        work = DiskWork(host=id_of(engine), verb=_V.CREATE, path=NEW, size=200 * GIB, type=DiskType.FIXED)
        operation = engine.fleet.configure([work])

        def halfway() -> bool:
            picture = engine.fleet.operation(operation)
            return picture is not None and 0.1 < picture.items[0].progress < 1.0

        await engine.until(halfway)
        engine.fleet.cancel(operation)
        picture = await engine.finished(operation)
        assert picture.items[0].outcome == Cancelled()
        assert file(host, NEW) is None
        again = engine.fleet.retry(operation)
        assert again is not None
        assert (await engine.finished(again)).items[0].outcome == Done()

    near_journey(host, tmp_path / "run", story)


def test_a_disk_is_inspected_with_its_chain_and_who_uses_it(host: SimulatedHost, tmp_path: Path) -> None:
    machine, live = running(host, 2)
    with host.world.looked_at() as state:
        checkpoints.create(state, machine, state.now())
        leaf = hardware.disk_chain(machine, machine.id, 0)[0]

    async def story(engine: SimulatedWorld) -> None:
        facts = await engine.fleet.hardware.disk_facts(id_of(engine), leaf)
        disk = facts.file(leaf)
        assert disk is not None
        assert (disk.parents, disk.in_use, disk.type) == ((live,), True, DiskType.DIFFERENCING)
        assert facts.users(leaf) == (machine.id,)
        above = await engine.fleet.hardware.disk_facts(id_of(engine), live)
        assert above.child(live).casefold() == leaf.casefold()
        broken = await engine.fleet.hardware.disk_facts(id_of(engine), hardware.DISKS["damaged"])
        assert broken.host.troubles

    near_journey(host, tmp_path / "run", story)


def disks(machine: Machine) -> dict[str, str]:
    drives = hardware.drives(machine, machine.id)
    return {drive.tail.upper(): drive.file for drive in drives if drive.kind == hardware.DISK_DRIVE}


_DYNAMIC = NewDisk(DiskType.DYNAMIC, 40 * GIB, block=2**20, sector=4096)


def making(engine: SimulatedWorld, machine: Machine, made: NewDisk = _DYNAMIC) -> DiskWish:
    controller = next(c for c in hardware.controllers(machine) if c.kind == hardware.SCSI)
    place = drive_at(controller.tail.upper(), 30)
    return DiskWish(key=engine.key(machine.name), drive=place, file=NEW, added=True, make=made)


@pytest.mark.parametrize("power", [MachinePower.RUNNING, MachinePower.OFF])
def test_a_disk_is_made_and_attached_in_one_apply(host: SimulatedHost, tmp_path: Path, power: MachinePower) -> None:
    machine = machine_in(host, power, generation=2)
    before = disks(machine)

    async def story(engine: SimulatedWorld) -> None:
        wish = making(engine, machine)
        (said,) = await engine.fleet.preview_configuration([wish])
        assert said.calls == ("create", "add-drive", "attach")
        assert file(host, NEW) is None
        picture = await engine.finished(engine.fleet.configure([wish]))
        assert picture.items[0].outcome == Done()
        assert disks(machine) == {**before, wish.drive: NEW}
        made = at(host, NEW)
        assert (made.most, made.block, made.logical) == (40 * GIB, 2**20, 4096)
        (record,) = await engine.journal.search(limit=1)
        proposal = await engine.fleet.journal.propose_undo([record.number])
        (operation,) = engine.fleet.journal.undo(proposal)
        assert (await engine.finished(operation)).items[0].outcome == Done()
        assert disks(machine) == before
        assert file(host, NEW) is not None, "undo detaches it, and its file stays"
        (again,) = await engine.fleet.preview_configuration([wish])
        assert again.trouble is not None
        assert again.trouble.kind is TroubleKind.DISK_EXISTS

    near_journey(host, tmp_path / "run", story)


@pytest.mark.one_host
def test_a_disk_that_was_made_and_not_attached_is_named(host: SimulatedHost, tmp_path: Path) -> None:
    machine = machine_in(host, MachinePower.OFF, generation=2)
    before = disks(machine)
    with host.world.looked_at() as state:
        state.unreadable.add("d:\\vhd")

    async def story(engine: SimulatedWorld) -> None:
        picture = await engine.finished(engine.fleet.configure([making(engine, machine)]))
        outcome = picture.items[0].outcome
        assert isinstance(outcome, Failed)
        assert (outcome.trouble.kind, outcome.trouble.detail) == (TroubleKind.DISK_NOT_ATTACHED, NEW)
        assert disks(machine) == before, "the drive is removed again"
        assert file(host, NEW) is not None

    near_journey(host, tmp_path / "run", story)


@pytest.mark.one_host
def test_a_making_that_is_cancelled_leaves_neither_file_nor_drive(host: SimulatedHost, tmp_path: Path) -> None:
    machine = machine_in(host, MachinePower.OFF, generation=2)
    before = disks(machine)

    async def story(engine: SimulatedWorld) -> None:
        wish = making(engine, machine, NewDisk(DiskType.FIXED, 200 * GIB))
        operation = engine.fleet.configure([wish])

        def halfway() -> bool:
            picture = engine.fleet.operation(operation)
            return picture is not None and 0.1 < picture.items[0].progress < 1.0

        await engine.until(halfway)
        engine.fleet.cancel(operation)
        outcome = (await engine.finished(operation)).items[0].outcome
        assert outcome == Cancelled()
        assert (file(host, NEW), disks(machine)) == (None, before)

    near_journey(host, tmp_path / "run", story)
