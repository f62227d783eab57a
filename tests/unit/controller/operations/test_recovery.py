"""What a run of the program has left that was killed: settled by the next one from the journal, by reading alone."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Mapping
from pathlib import Path
from typing import Any

import pytest

from hvgui.domain.hosts.host import HostProfile
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.operations.outcome import Done, Failed, Outcome, Unknown
from hvgui.domain.operations.record import Asked, Ending, RecordKind, StepRecord
from hvgui.domain.secret import Secret
from hvgui.domain.trouble import Trouble, TroubleKind, WireError
from hvgui.domain.vms.kvp import KvpChange, KvpPool
from hvgui.domain.vms.services import Service
from hvgui.values import replace
from hvgui.wsman.requests import Invoke, Request
from tests.support.cranked import settle
from tests.support.paper_host import PaperVm, guid
from tests.support.paper_world import HOST, KEY, OTHER, World

Story = Callable[[World], Coroutine[Any, Any, None]]
MONTH = 30 * 86_400.0


def dead(_: Request) -> None:
    raise WireError(Trouble(TroubleKind.UNREACHABLE, "paper"), sent=False)


async def until_killed(folder: Path, begin: Callable[[World], object], prepare: Callable[[World], None]) -> World:
    """A run that is killed while its change is under way."""
    world = World(folder, "first", lambda _: True)
    await world.connect()
    prepare(world)
    begin(world)
    await world.clock.advance(3)
    world.fleet.close()
    for task in world.spawn.tasks:
        task.cancel()
    await settle()
    world.host.before = world.host.after = lambda _: None
    return world


def restarted(
    folder: Path,
    begin: Callable[[World], object],
    story: Story,
    *,
    prepare: Callable[[World], None] = lambda _: None,
    between: Callable[[World], None] = lambda _: None,
    alive: Callable[[str], bool] = lambda run: run == "second",
    later: float = 5.0,
) -> None:
    async def whole() -> None:
        first = await until_killed(folder, begin, prepare)
        between(first)
        second = World(folder, "second", alive)
        second.clock.passes(later)
        second.host.vms, second.host.jobs = first.host.vms, first.host.jobs
        second.host.staged = first.host.staged
        second.fleet.start()
        await settle()
        await second.clock.advance(1)
        try:
            await story(second)
        finally:
            second.fleet.close()
            await settle()
            await second.spawn.close()

    asyncio.run(whole())


def stuck(world: World) -> None:
    world.host.job_looks = None


def lost(world: World) -> None:
    """The answer is lost, and the host with it."""

    def lose(request: Request) -> None:
        if isinstance(request, Invoke) and request.method in ("ModifyResourceSettings", "AddKvpItems"):
            world.host.before = dead
            raise WireError(Trouble(TroubleKind.WIRE_LOST, "paper"), sent=True)

    world.host.after = lose


def backup_off(world: World) -> object:
    return world.fleet.set_services({KEY: {Service.BACKUP: False}})


def outcomes(world: World) -> list[Outcome | None]:
    return [item.outcome for operation in world.fleet.operations() for item in operation.items]


async def endings(world: World) -> list[tuple[Ending, str]]:
    return [(r.ending, r.trouble) for r in reversed(await world.journal.search())]


CHANGES: Mapping[str, Callable[[World], object]] = {
    "a service": backup_off,
    "an item": lambda world: world.fleet.kvp.change({KEY: [KvpChange(pool=KvpPool.HOST, name="a", value="1")]}),
}


@pytest.mark.parametrize("how", [stuck, lost])
@pytest.mark.parametrize("change", CHANGES)
def test_a_change_that_was_under_way_is_settled_by_reading(
    tmp_path: Path, change: str, how: Callable[[World], None]
) -> None:
    async def story(world: World) -> None:
        await world.clock.advance(60)
        assert outcomes(world) == [Done()]
        (operation,) = world.fleet.operations()
        assert not operation.running
        assert operation.items[0].key == KEY
        assert await endings(world) == [(Ending.DONE, "")]
        assert await world.journal.open_entries() == ()
        sent = {r.method for r in world.host.log if isinstance(r, Invoke)}
        assert sent <= {"GetSummaryInformation"}, "nothing is sent"

    restarted(tmp_path, CHANGES[change], story, prepare=how)


def test_a_job_that_failed_meanwhile_is_told(tmp_path: Path) -> None:
    def prepare(world: World) -> None:
        stuck(world)
        world.host.ignores_changes = True

    async def story(world: World) -> None:
        world.host.job_error = "no (0x80004005)"
        await world.clock.advance(60)
        (outcome,) = outcomes(world)
        assert isinstance(outcome, Failed)
        assert [ending for ending, _ in await endings(world)] == [Ending.FAILED]

    restarted(tmp_path, backup_off, story, prepare=prepare)


def test_nothing_is_told_before_the_host_answers(tmp_path: Path) -> None:
    async def whole() -> None:
        first = await until_killed(tmp_path, backup_off, stuck)
        second = World(tmp_path, "second", lambda run: run == "second")
        second.host.before = dead
        second.host.vms, second.host.jobs = first.host.vms, first.host.jobs
        second.fleet.start()
        await second.clock.advance(30)
        assert second.fleet.operations() == ()
        second.host.before = lambda _: None
        await second.clock.advance(300)
        assert outcomes(second) == [Done()]
        second.fleet.close()
        await settle()
        await second.spawn.close()

    asyncio.run(whole())


def test_what_a_living_run_has_left_open_is_its_own(tmp_path: Path) -> None:
    async def story(world: World) -> None:
        await world.clock.advance(60)
        assert outcomes(world) == []
        assert await endings(world) == [(Ending.ASKED, "")]

    restarted(tmp_path, backup_off, story, prepare=stuck, alive=lambda _: True)


def test_several_changes_of_a_kind_are_one_operation(tmp_path: Path) -> None:
    def begin(world: World) -> None:
        world.fleet.set_services({KEY: {Service.BACKUP: False}, OTHER: {Service.BACKUP: False}})
        world.host.vms[guid(3)] = PaperVm(guid(3), "third")
        third = VmKey(HOST, VmId(guid(3)))
        world.fleet.kvp.change({third: [KvpChange(pool=KvpPool.HOST, name="a", value="1")]})

    async def story(world: World) -> None:
        await world.clock.advance(60)
        assert sorted(len(operation.items) for operation in world.fleet.operations()) == [1, 2]
        services = max(world.fleet.operations(), key=lambda operation: len(operation.items))
        assert {item.key for item in services.items} == {KEY, OTHER}
        assert outcomes(world) == [Done()] * 3
        assert [ending for ending, _ in await endings(world)] == [Ending.DONE] * 3

    restarted(tmp_path, begin, story, prepare=stuck)


def test_the_hosts_entries_are_found_under_another_id(tmp_path: Path) -> None:
    """The window and the command line may have the same host under different ids."""

    async def whole() -> None:
        first = await until_killed(tmp_path, backup_off, stuck)
        second = World(tmp_path, "second", lambda run: run == "second")
        here = HostId("elsewhere")
        second.wires[here] = second.host
        second.host.vms, second.host.jobs = first.host.vms, first.host.jobs
        second.fleet.add_for_this_session(HostProfile(id=here, address="paper", user="admin"), Secret("pw"))
        await settle()
        await second.clock.advance(60)
        assert outcomes(second) == [Done()]
        assert second.fleet.operations()[0].items[0].key == VmKey(here, KEY.vm)
        second.fleet.close()
        await settle()
        await second.spawn.close()

    asyncio.run(whole())


# entries that somebody else wrote


def asked(**more: Any) -> Asked:
    told = {"vm": "web", "host": "paper", "kind": RecordKind.SERVICE, "subject": "backup", "before": "on"}
    return Asked(**{"key": KEY, "wanted": "off", "account": "admin", **told, **more})


def left_behind(folder: Path, story: Story, *entries: tuple[Asked, tuple[StepRecord, ...]], age: float = 0.0) -> None:
    """Entries of a dead run in the journal, and then the story of the next run."""

    async def whole() -> None:
        first = World(folder, "first", lambda _: True)
        numbers = await first.journal.begin([each for each, _ in entries])
        steps = [
            replace(step, entry=number) for number, (_, each) in zip(numbers, entries, strict=True) for step in each
        ]
        await first.journal.put_steps(steps)
        first.fleet.close()
        second = World(folder, "second", lambda run: run == "second")
        second.clock.passes(age)
        await second.connect()
        await second.clock.advance(30)
        try:
            await story(second)
        finally:
            second.fleet.close()
            await settle()
            await second.spawn.close()

    asyncio.run(whole())


WISH = '{"change": "service", "wish": {"service": "backup", "on": false}}'


@pytest.mark.parametrize(
    "wish", ["", "{", "[]", '{"change": "of-tomorrow", "wish": {}}', '{"change": "service", "wish": {}}', "[" * 9999]
)
def test_an_entry_that_nobody_can_settle_is_left_to_a_person(tmp_path: Path, wish: str) -> None:
    async def story(world: World) -> None:
        assert outcomes(world) == []
        assert await endings(world) == [(Ending.UNKNOWN, "cannot-be-told")]
        assert await world.journal.open_entries() == ()

    left_behind(tmp_path, story, (asked(wish=wish), ()))


def test_a_step_of_a_later_program_is_left_to_a_person(tmp_path: Path) -> None:
    async def story(world: World) -> None:
        assert await endings(world) == [(Ending.UNKNOWN, "cannot-be-told")]

    left_behind(tmp_path, story, (asked(wish=WISH), (StepRecord(entry=0, number=0, name="x", state="dreaming"),)))


@pytest.mark.parametrize(("age", "ending"), [(MONTH - 60.0, Ending.ASKED), (MONTH + 60.0, Ending.UNKNOWN)])
def test_entries_of_a_host_that_was_forgotten_are_closed_after_a_month(
    tmp_path: Path, age: float, ending: Ending
) -> None:
    async def story(world: World) -> None:
        assert [found for found, _ in await endings(world)] == [ending]

    elsewhere = VmKey(HostId("gone"), VmId(guid(1)))
    left_behind(tmp_path, story, (asked(key=elsewhere, wish=WISH), ()), age=age)


@pytest.mark.parametrize("state", ["waiting", "ready", "unsent"])
def test_a_step_that_waited_was_never_sent(tmp_path: Path, state: str) -> None:
    async def story(world: World) -> None:
        assert outcomes(world) == []
        assert await endings(world) == [(Ending.CANCELLED, "")]

    left_behind(tmp_path, story, (asked(wish=WISH), (StepRecord(entry=0, number=0, name="x", state=state),)))


@pytest.mark.parametrize(
    ("state", "learned"),
    [
        *((state, "") for state in ("sending", "searching", "running", "lost", "vanished", "stuck")),
        *(("lost", learned) for learned in ("{", "[]", '{"a": 5}')),
    ],
)
def test_a_step_that_was_on_its_way_is_settled_by_what_is_there(tmp_path: Path, state: str, learned: str) -> None:
    step = StepRecord(entry=0, number=0, name="x", state=state, at=1_700_000_000.0, learned=learned)

    async def story(world: World) -> None:
        await world.clock.advance(60)
        (outcome,) = outcomes(world)
        assert isinstance(outcome, Failed | Unknown), "the service is on, as it was before"
        assert (await endings(world))[0][0] in (Ending.FAILED, Ending.UNKNOWN)

    left_behind(tmp_path, story, (asked(wish=WISH), (step,)))


def test_a_journal_that_cannot_be_read_settles_nothing(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    async def whole() -> None:
        world = World(tmp_path, "second", lambda run: run == "second")
        (tmp_path / "journal.sqlite").write_bytes(b"no database" * 99)
        await world.connect()
        await world.clock.advance(10)
        assert outcomes(world) == []
        world.fleet.close()
        await settle()
        await world.spawn.close()

    asyncio.run(whole())
    assert "journal" in caplog.text or "what earlier runs have left is not known" in caplog.text
