"""A host goes away in mid-change, or says no: window, journal and host agree in the end, and nothing is done twice."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from hvgui.controller.operations import settler
from hvgui.controller.operations.execution import job_watch
from hvgui.controller.operations.execution.read_back import ReadBack
from hvgui.controller.operations.execution.sender import Sender
from hvgui.controller.operations.kinds.power import PowerChange
from hvgui.domain.keys import OperationId, VmKey
from hvgui.domain.operations.operation import Item
from hvgui.domain.operations.outcome import Done, Failed, Outcome, Unknown
from hvgui.domain.operations.record import Ending
from hvgui.domain.settings.vm_settings import Setting
from hvgui.domain.trouble import TroubleKind
from hvgui.domain.vms.checkpoints import CheckpointAction, CheckpointWish
from hvgui.domain.vms.kvp import KvpChange, KvpPool
from hvgui.domain.vms.power import PowerAction
from hvgui.domain.vms.services import Service
from hvgui.sim.hyperv.jobs import JobTrouble
from hvgui.sim.hyperv.machines import Power as SimPower
from hvgui.sim.mischief import Prank
from tests.support.engine import Engine, journey
from tests.support.hurried import HurriedClock, HurriedHostClock
from tests.support.live_host import LiveHost, live_host

VM = "DC01"
HASTE = 20.0


@pytest.fixture
def host(tmp_path: Path) -> Iterator[LiveHost]:
    with live_host(tmp_path / "host", clock=HurriedHostClock(HASTE)) as host:
        yield host


def told(engine: Engine, operation: OperationId) -> Outcome | None:
    picture = engine.fleet.operation(operation)
    return picture.items[0].outcome if picture is not None else None


def kind(outcome: Outcome | None) -> TroubleKind | None:
    trouble = outcome.trouble if isinstance(outcome, Failed | Unknown) else None
    return trouble.kind if trouble is not None else None


async def endings(engine: Engine) -> list[Ending]:
    return [record.ending for record in (await engine.journal.search())[::-1]]


def calls(host: LiveHost, job_type: int) -> int:
    """Jobs of a type that the host has begun."""
    with host.world.looked_at() as state:
        return sum(job.type == job_type for job in state.jobs.all())


def power(host: LiveHost) -> SimPower:
    return host.world.machine(VM).power


async def checkpoint(engine: Engine, name: str) -> CheckpointWish:
    """A checkpoint of the running VM, and the wish to go back to it."""
    key = engine.key(VM)
    await engine.finished(
        engine.fleet.checkpoints.change([CheckpointWish(key=key, action=CheckpointAction.CREATE, name=name)])
    )
    return CheckpointWish(key=key, action=CheckpointAction.REVERT)


@pytest.mark.parametrize("prank", [Prank.DROP, Prank.CUT, Prank.EMPTY_500])
def test_a_revert_that_loses_its_apply_goes_on_and_the_vm_runs_again(
    host: LiveHost, tmp_path: Path, prank: Prank
) -> None:
    """It was told Done, and the VM was left saved without a word."""

    async def story(engine: Engine) -> None:
        revert = await checkpoint(engine, "before")
        host.sim.mischief.once(prank, only="ApplySnapshot")
        operation = engine.fleet.checkpoints.change([revert])
        await engine.finished(operation)
        await engine.until(lambda: told(engine, operation) == Done())
        assert power(host) is SimPower.RUNNING
        assert host.world.machine(VM).applied_checkpoint is not None
        assert await endings(engine) == [Ending.DONE, Ending.DONE]

    journey(tmp_path / "run", (host,), story, clock=HurriedClock(HASTE))


def test_a_revert_whose_apply_fails_puts_the_vm_back_and_says_why(host: LiveHost, tmp_path: Path) -> None:
    async def story(engine: Engine) -> None:
        revert = await checkpoint(engine, "before")
        operation = engine.fleet.checkpoints.change([revert])
        await engine.until(lambda: calls(host, 71) == 1)
        with host.world.looked_at() as state:
            (job,) = [job for job in state.jobs.all() if job.type == 71]
            state.jobs.fail(job, JobTrouble(32768, "kaputt"), state.now())
        picture = await engine.finished(operation)
        assert isinstance(picture.items[0].outcome, Failed)
        assert power(host) is SimPower.RUNNING

    journey(tmp_path / "run", (host,), story, clock=HurriedClock(HASTE))


@pytest.mark.parametrize("back", [True, False], ids=["put-back", "go-on"])
def test_an_interrupted_revert_is_offered_later(
    host: LiveHost, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, back: bool
) -> None:
    """After ten minutes nothing is sent by itself any more; a person chooses."""
    monkeypatch.setattr(settler, "GO_ON_WITHIN", -1.0)

    async def story(engine: Engine) -> None:
        revert = await checkpoint(engine, "before")
        host.sim.mischief.once(Prank.DROP, only="ApplySnapshot")
        operation = engine.fleet.checkpoints.change([revert])
        await engine.finished(operation)
        await engine.until(lambda: kind(told(engine, operation)) is TroubleKind.INTERRUPTED)
        assert power(host) is SimPower.SAVED
        again = engine.fleet.put_back(operation) if back else engine.fleet.retry(operation, sure=True)
        assert again is not None
        picture = await engine.finished(again)
        assert picture.items[0].outcome == Done()
        assert power(host) is SimPower.RUNNING
        assert (host.world.machine(VM).applied_checkpoint is None) == back

    journey(tmp_path / "run", (host,), story, clock=HurriedClock(HASTE))


def test_a_checkpoint_whose_rename_is_lost_is_created_and_not_named(host: LiveHost, tmp_path: Path) -> None:
    async def story(engine: Engine) -> None:
        host.sim.mischief.once(Prank.DROP, only="ModifySystemSettings")
        wish = CheckpointWish(key=engine.key(VM), action=CheckpointAction.CREATE, name="R&D <1>")
        operation = engine.fleet.checkpoints.change([wish])
        await engine.finished(operation)
        await engine.until(lambda: kind(told(engine, operation)) is TroubleKind.CHECKPOINT_NOT_NAMED)
        points = len(host.world.machine(VM).checkpoints)
        again = engine.fleet.retry(operation)
        assert again is not None
        assert (await engine.finished(again)).items[0].outcome == Done()
        named = host.world.machine(VM).checkpoints
        assert len(named) == points, "it is renamed, not made once more"
        assert "R&D <1>" in [point.settings.system["ElementName"] for point in named]

    journey(tmp_path / "run", (host,), story, clock=HurriedClock(HASTE))


def turn_off(engine: Engine, key: VmKey) -> OperationId:
    return engine.fleet.power([key], PowerAction.TURN_OFF)


def reset(engine: Engine, key: VmKey) -> OperationId:
    return engine.fleet.power([key], PowerAction.RESET)


def service(engine: Engine, key: VmKey) -> OperationId:
    return engine.fleet.set_services({key: {Service.BACKUP: False}})


def notes(engine: Engine, key: VmKey) -> OperationId:
    return engine.fleet.change_settings({key: {Setting.NOTES: "R&D <b>"}})


def item(engine: Engine, key: VmKey) -> OperationId:
    return engine.fleet.kvp.change({key: [KvpChange(pool=KvpPool.HOST, name="owner", value="A & B")]})


def snapshot(engine: Engine, key: VmKey) -> OperationId:
    return engine.fleet.checkpoints.change([CheckpointWish(key=key, action=CheckpointAction.CREATE)])


CHANGES = {
    "RequestStateChange": (turn_off, reset),
    "ModifyResourceSettings": (service,),
    "ModifySystemSettings": (notes,),
    "AddKvpItems": (item,),
    "CreateSnapshot": (snapshot,),
}
PAIRS = [(method, change) for method, changes in CHANGES.items() for change in changes]


@pytest.mark.parametrize(("method", "change"), PAIRS, ids=lambda value: getattr(value, "__name__", value))
def test_a_lost_answer_is_settled_for_every_kind(host: LiveHost, tmp_path: Path, method: str, change: object) -> None:
    """Turn Off stayed Unknown ten minutes after the VM was off."""

    async def story(engine: Engine) -> None:
        host.sim.mischief.once(Prank.CUT, only=method)
        operation = change(engine, engine.key(VM))  # type: ignore[operator]
        await engine.finished(operation)
        await engine.until(lambda: told(engine, operation) == Done())
        assert host.sim.stats.run_twice == 0
        assert await endings(engine) == [Ending.DONE]
        if change is snapshot:
            assert len(host.world.machine(VM).checkpoints) == 1
        if change is reset:
            assert calls(host, 28) == 1

    journey(tmp_path / "run", (host,), story, clock=HurriedClock(HASTE))


@pytest.mark.parametrize(("method", "change"), PAIRS, ids=lambda value: getattr(value, "__name__", value))
def test_a_request_that_never_arrived_is_no_success(
    host: LiveHost, tmp_path: Path, method: str, change: object
) -> None:
    async def story(engine: Engine) -> None:
        host.sim.mischief.once(Prank.DROP, only=method)
        operation = change(engine, engine.key(VM))  # type: ignore[operator]
        await engine.finished(operation)
        await engine.until(
            lambda: kind(told(engine, operation)) in (TroubleKind.NOT_APPLIED, TroubleKind.CANNOT_BE_TOLD)
        )
        asks = change is reset
        assert isinstance(told(engine, operation), Unknown) == (
            kind(told(engine, operation)) is TroubleKind.CANNOT_BE_TOLD
        )
        assert (engine.fleet.retry(operation) is None) == asks, "what would happen twice is asked about"
        if asks:
            assert engine.fleet.retry_asks(operation)
            again = engine.fleet.retry(operation, sure=True)
            assert again is not None
            assert (await engine.finished(again)).items[0].outcome == Done()
            assert calls(host, 28) == 1

    journey(tmp_path / "run", (host,), story, clock=HurriedClock(HASTE))


def test_a_kind_that_breaks_says_failed_only_of_what_was_not_sent(
    host: LiveHost, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A crash was told as a mistake of the program for changes that the host had made."""

    async def story(engine: Engine) -> None:
        key = engine.key(VM)
        right = PowerChange.sight

        def breaks(*_: object) -> None:
            # Once: a refresh that comes by itself settles, too, and may come before this story goes on.
            monkeypatch.setattr(PowerChange, "sight", right)
            raise ZeroDivisionError

        monkeypatch.setattr(PowerChange, "sight", breaks)
        operation = engine.fleet.power([key], PowerAction.PAUSE)
        await engine.until(lambda: all(task.done() for task in broken(engine)))
        with pytest.raises(ZeroDivisionError):
            raise_broken(engine)
        assert isinstance(told(engine, operation), Unknown | Done)
        engine.fleet.refresh()
        await engine.until(lambda: told(engine, operation) == Done())
        assert await endings(engine) == [Ending.DONE]

    journey(tmp_path / "run", (host,), story, clock=HurriedClock(HASTE))


def broken(engine: Engine) -> list[asyncio.Task[None]]:
    return [task for task in engine.spawn.tasks if task.get_name().startswith("power")]


def raise_broken(engine: Engine) -> None:
    """What broke; and the journey does not break by it once more."""
    for task in list(broken(engine)):
        engine.spawn.tasks.remove(task)
        error = task.exception()
        while isinstance(error, BaseExceptionGroup):
            error = error.exceptions[0]
        if error is not None:
            raise error


def test_a_stuck_apply_is_still_running_and_nothing_is_started(
    host: LiveHost, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It was told Failed, and the VM was started while the apply still ran."""
    monkeypatch.setattr(job_watch, "STUCK_AFTER", 2.0)

    async def story(engine: Engine) -> None:
        revert = await checkpoint(engine, "before")
        with host.world.looked_at() as state:
            state.jobs.stuck_types.add(71)
        operation = engine.fleet.checkpoints.change([revert])
        await engine.finished(operation)
        assert kind(told(engine, operation)) is TroubleKind.JOB_TOO_LONG
        assert isinstance(told(engine, operation), Unknown)
        assert power(host) is SimPower.SAVED

    journey(tmp_path / "run", (host,), story, clock=HurriedClock(HASTE))


@pytest.mark.parametrize(("method", "change"), PAIRS, ids=lambda value: getattr(value, "__name__", value))
def test_a_restart_of_the_program_settles_from_the_journal(
    host: LiveHost, tmp_path: Path, method: str, change: object
) -> None:
    """Entries stayed open for ever."""
    folder, clock = tmp_path / "run", HurriedClock(HASTE)

    async def dies(engine: Engine) -> None:
        host.sim.mischief.once(Prank.CUT, only=method)
        with pytest.MonkeyPatch.context() as patch:
            # Killed before anything could be looked at.
            patch.setattr(ReadBack, "read", lambda *_: asyncio.Event().wait())
            patch.setattr(Sender, "find", lambda *_: asyncio.Event().wait())
            change(engine, engine.key(VM))  # type: ignore[operator]
            await engine.until(lambda: Prank.CUT in host.sim.mischief.played)
            assert await endings(engine) == [Ending.ASKED]

    async def settles(engine: Engine) -> None:
        await engine.until(lambda: bool(engine.fleet.operations()))
        operation = engine.fleet.operations()[0].id
        await engine.until(lambda: told(engine, operation) == Done())
        items: Sequence[Item] = engine.fleet.operations()[0].items
        assert [one.outcome for one in items] == [Done()]

    journey(folder, (host,), dies, clock=clock, run="first", alive=lambda _: True)
    journey(folder, (host,), settles, clock=clock, run="second", alive=lambda run: run == "second")

    async def look(engine: Engine) -> None:
        assert await endings(engine) == [Ending.DONE]
        assert (await engine.journal.open_entries()) == ()

    journey(folder, (host,), look, clock=HurriedClock(HASTE), run="third", alive=lambda _: True)


def test_a_kind_that_breaks_while_settling_breaks_once(
    host: LiveHost, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = HurriedClock(HASTE)

    async def story(engine: Engine) -> None:
        key = engine.key(VM)
        host.sim.mischief.once(Prank.CUT, only="RequestStateChange")
        monkeypatch.setattr(ReadBack, "read", lambda *_: 1 / 0)
        engine.fleet.power([key], PowerAction.PAUSE)
        await engine.until(lambda: bool(broken(engine)) and all(task.done() for task in broken(engine)))
        with pytest.raises(ZeroDivisionError):
            raise_broken(engine)
        await engine.until(lambda: any(done(task) for task in settling(engine)))
        before, began = len(settling(engine)), clock.monotonic()
        await engine.until(lambda: clock.monotonic() - began > 12.0)
        read = engine.fleet.hosts()[0].as_of
        engine.fleet.refresh()
        await engine.until(lambda: engine.fleet.hosts()[0].as_of != read)
        assert len(settling(engine)) == before
        for task in settling(engine):
            engine.spawn.tasks.remove(task)
            # Looked at, else it is reported when it is collected.
            assert task.exception() is not None

    journey(tmp_path / "run", (host,), story, clock=clock)


def settling(engine: Engine) -> list[asyncio.Task[None]]:
    return [task for task in engine.spawn.tasks if task.get_name().startswith("settle")]


def done(task: asyncio.Task[None]) -> bool:
    return task.done()
