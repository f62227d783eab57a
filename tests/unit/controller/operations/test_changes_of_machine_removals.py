"""Virtual machines deleted over the wire: what goes and what stays, files only while that is proved, retried and refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from hvgui.domain.machines.likeness import another
from hvgui.domain.machines.removal import Stays
from hvgui.domain.operations.outcome import Done, Failed
from hvgui.domain.operations.plan import Verdict
from hvgui.domain.trouble import TroubleKind
from hvgui.sim.hyperv.machines import Power
from hvgui.sim.mischief import Prank
from hvgui.wording import machine_words
from tests.support.adapters_visit import calls_of
from tests.support.cranked import CrankedClock
from tests.support.machines_visit import CHANGING, attach_elsewhere, disk_of, plain, removal, state_of
from tests.support.simulated_world import SimulatedHost, SimulatedWorld, near_journey


@pytest.fixture
def host(tmp_path: Path, request: pytest.FixtureRequest) -> SimulatedHost:
    number = getattr(request, "param", 0)
    return SimulatedHost(tmp_path / "host", CrankedClock(), number=number, few=True)


@pytest.mark.parametrize("host", [0, 1, 2], ids=["en-2022", "ja-2019", "de-2012r2"], indirect=True)
@pytest.mark.parametrize("power", [Power.OFF, Power.SAVED])
def test_a_vm_goes_with_the_file_that_is_proved_and_its_inventory_stays(
    host: SimulatedHost, tmp_path: Path, power: Power
) -> None:
    machine = plain(host, power)
    file, before = disk_of(machine), state_of(host)

    async def story(engine: SimulatedWorld) -> None:
        wishes = removal(engine, machine, file)
        said = await engine.fleet.machines.preview_deletion(wishes)
        assert [one.verdict for one in said] == [Verdict.WILL_CHANGE] * 2
        picture = await engine.finished(engine.fleet.machines.delete(wishes))
        assert [item.outcome for item in picture.items] == [Done(), Done()]
        assert machine_words.counted(picture) == "2 deleted"
        records = await engine.journal.search(limit=5)
        (was,) = [found for record in records if (found := engine.fleet.machines.was(record)) is not None]
        assert was.name == machine.name
        assert [disk.path for disk in was.disks] == [file]
        assert another(was).disks[0].path == "{name}.vhdx"

    near_journey(host, tmp_path / "run", story)
    machines, files = state_of(host)
    assert set(before[0]) - set(machines) == {machine.id}
    assert set(before[1]) - set(files) == {file}


def test_without_a_file_the_disk_stays(host: SimulatedHost, tmp_path: Path) -> None:
    machine, before = plain(host), state_of(host)

    async def story(engine: SimulatedWorld) -> None:
        picture = await engine.finished(engine.fleet.machines.delete(removal(engine, machine)))
        assert picture.items[0].outcome == Done()

    near_journey(host, tmp_path / "run", story)
    assert state_of(host)[1] == before[1]


def test_a_running_vm_and_its_file_stay(host: SimulatedHost, tmp_path: Path) -> None:
    machine = plain(host, Power.RUNNING)
    calls, before = calls_of(host, CHANGING), state_of(host)

    async def story(engine: SimulatedWorld) -> None:
        picture = await engine.finished(engine.fleet.machines.delete(removal(engine, machine, disk_of(machine))))
        kinds = [i.outcome.trouble.kind for i in picture.items if isinstance(i.outcome, Failed)]
        assert kinds == [TroubleKind.MACHINE_RUNS] * 2

    near_journey(host, tmp_path / "run", story)
    assert (calls, state_of(host)) == ([], before)


def test_what_was_proved_is_proved_again_at_the_moment_of_deleting(host: SimulatedHost, tmp_path: Path) -> None:
    """Somebody attaches the disk to another VM while the first one is deleted."""
    machine = plain(host)
    file = disk_of(machine)
    plainly = host.world.invoke

    def invoke(target: object, method: str, *rest: object) -> object:
        if method == "DestroySystem":
            attach_elsewhere(host, machine)
        return plainly(target, method, *rest)  # type: ignore[arg-type]

    host.world.invoke = invoke  # type: ignore[method-assign,assignment]

    async def story(engine: SimulatedWorld) -> None:
        picture = await engine.finished(engine.fleet.machines.delete(removal(engine, machine, file)))
        assert picture.items[0].outcome == Done()
        outcome = picture.items[1].outcome
        assert isinstance(outcome, Failed)
        assert outcome.trouble.kind is TroubleKind.FILE_STAYS
        assert outcome.trouble.detail == Stays.OTHER_VM.value

    near_journey(host, tmp_path / "run", story)
    assert file in state_of(host)[1]


def test_a_file_that_stays_held_is_told_and_tried_again(host: SimulatedHost, tmp_path: Path) -> None:
    machine = plain(host)
    file = disk_of(machine)
    mounted = [False]
    plainly = host.world.invoke

    def invoke(target: object, method: str, *rest: object) -> object:
        if method == "DestroySystem" and not mounted[0]:
            mounted[0] = True
            with host.world.looked_at() as state:
                state.disk.in_use.add(file)
        return plainly(target, method, *rest)  # type: ignore[arg-type]

    host.world.invoke = invoke  # type: ignore[method-assign,assignment]

    async def story(engine: SimulatedWorld) -> None:
        number = engine.fleet.machines.delete(removal(engine, machine, file))
        picture = await engine.finished(number)
        assert picture.items[0].outcome == Done()
        outcome = picture.items[1].outcome
        assert isinstance(outcome, Failed)
        assert outcome.trouble.kind is TroubleKind.HOST_FILE_HELD
        with host.world.looked_at() as state:
            state.disk.in_use.clear()
        again = engine.fleet.retry(number)
        assert again is not None
        (item,) = (await engine.finished(again)).items
        assert item.outcome == Done()

    near_journey(host, tmp_path / "run", story)
    assert file not in state_of(host)[1]


@pytest.mark.parametrize("method", ["DestroySystem", "Delete"])
def test_a_lost_reply_is_settled_by_looking(host: SimulatedHost, tmp_path: Path, method: str) -> None:
    """A file whose turn did not come is not touched; trying again deletes it, too."""
    machine = plain(host)
    file = disk_of(machine)

    async def story(engine: SimulatedWorld) -> None:
        host.mischief.once(Prank.CUT, only=method)
        number = engine.fleet.machines.delete(removal(engine, machine, file))
        picture = await engine.finished(number)
        if method == "DestroySystem" and isinstance(picture.items[1].outcome, Failed):
            assert picture.items[1].outcome.trouble.kind is TroubleKind.WIRE_LOST
            assert file in state_of(host)[1]

        def over() -> bool:
            found = engine.fleet.operation(number)
            return found is not None and found.items[0].outcome == Done()

        await engine.until(over)
        if (again := engine.fleet.retry(number)) is not None:
            assert [item.outcome for item in (await engine.finished(again)).items] == [Done()]

    near_journey(host, tmp_path / "run", story)
    assert file not in state_of(host)[1]
