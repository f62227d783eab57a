"""A host or the program goes away while files are copied: what is told is what happened, and nothing happens twice."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TypeVar, cast

import pytest

from hvgui.controller.operations.execution import job_watch
from hvgui.controller.operations.execution.read_back import ReadBack
from hvgui.controller.operations.execution.sender import Sender
from hvgui.controller.operations.kinds.copies import CopyChange, Hold
from hvgui.controller.operations.kinds.copy_wishes import wishes_of
from hvgui.controller.operations.plan import Context
from hvgui.controller.state.resume_log import UnfinishedCopies
from hvgui.domain.copying.transfer import CopyRequest, IfExists, LocalFile, portions_of
from hvgui.domain.keys import OperationId
from hvgui.domain.operations.outcome import Cancelled, Done, Failed, Outcome, Unknown
from hvgui.domain.operations.record import Ending, RecordKind
from hvgui.domain.trouble import TroubleKind
from hvgui.domain.vms.power import Power
from hvgui.domain.vms.services import Service
from hvgui.hyperv.host_reading import Dialect
from hvgui.sim.mischief import Plan, Prank
from hvgui.values import replace
from hvgui.wsman.exchange import Exchange
from hvgui.wsman.requests import Enumerate, Request
from tests.journeys.test_engine import staged
from tests.support.engine import Engine, journey, local
from tests.support.hurried import HurriedClock, HurriedHostClock
from tests.support.live_host import LiveHost, live_host

T = TypeVar("T")
VM = "FILE01"
HASTE = 20.0
COPY = 180


@pytest.fixture
def host(tmp_path: Path) -> Iterator[LiveHost]:
    with live_host(tmp_path / "host", clock=HurriedHostClock(HASTE)) as host:
        yield host


def begin(
    engine: Engine, *files: LocalFile, if_exists: IfExists = IfExists.REPORT, turn_on: bool = False
) -> OperationId:
    request = CopyRequest(guests=(engine.key(VM),), files=files, folder="C:\\in", if_exists=if_exists)
    return engine.fleet.copy_files(request, turn_on_services=turn_on)


def outcome(engine: Engine, operation: OperationId, item: int = 0) -> Outcome | None:
    picture = engine.fleet.operation(operation)
    return picture.items[item].outcome if picture is not None else None


def kind(told: Outcome | None) -> TroubleKind | None:
    trouble = told.trouble if isinstance(told, Failed | Unknown) else None
    return trouble.kind if trouble is not None else None


def jobs(host: LiveHost) -> int:
    """Copies that the host has begun."""
    with host.world.looked_at() as state:
        return sum(job.type == COPY for job in state.jobs.all())


def slow(host: LiveHost, rate: float = 2_000.0) -> None:
    with host.world.looked_at() as state:
        state.switches.copy_rate = rate


def service_is_on(host: LiveHost) -> bool:
    return bool(host.world.machine(VM).settings.components["guest"]["EnabledState"] == 2)


def arrived(host: LiveHost, name: str) -> bytes:
    return (host.world.guest_folder(VM) / "in" / name).read_bytes()


async def copies(engine: Engine) -> list[Ending]:
    return [record.ending for record in await engine.journal.search() if record.asked.kind is RecordKind.COPY]


@pytest.mark.parametrize("prank", [Prank.CUT, Prank.DROP, Prank.EMPTY_500])
def test_a_lost_answer_is_looked_for_and_nothing_is_copied_twice(host: LiveHost, tmp_path: Path, prank: Prank) -> None:
    async def story(engine: Engine) -> None:
        slow(host)
        host.sim.mischief.once(prank, only="CopyFilesToGuest")
        operation = begin(engine, local(tmp_path / "local" / "a.bin", os.urandom(20_000)))
        await engine.finished(operation)
        if prank is Prank.CUT:
            await engine.until(lambda: outcome(engine, operation) == Done())
            assert jobs(host) == 1
            assert await copies(engine) == [Ending.DONE]
        else:
            assert jobs(host) == 0
            assert kind(outcome(engine, operation)) is TroubleKind.CANNOT_BE_TOLD
            assert engine.fleet.retry_asks(operation), "it would be there twice"
            assert engine.fleet.retry(operation) is None
            again = engine.fleet.retry(operation, sure=True)
            assert again is not None
            await engine.finished(again)
            assert outcome(engine, again) == Done()
            assert jobs(host) == 1
        await engine.until(lambda: staged(host) == [])

    journey(tmp_path / "run", (host,), story, clock=HurriedClock(HASTE))


@pytest.mark.parametrize("named_alike", [False, True], ids=["other names", "one name"])
def test_the_job_of_another_guest_says_nothing_about_a_copy_that_never_began(
    host: LiveHost, tmp_path: Path, named_alike: bool
) -> None:
    """Both jobs carry the same paths; the one that was lost was said to be done."""

    async def story(engine: Engine) -> None:
        lost, other, inside = engine.key(VM), engine.key("RDS01"), host.world.guest_folder(VM)
        if named_alike:
            host.world.rename("RDS01", VM)
            engine.fleet.refresh()
            await engine.until(lambda: [vm.name for vm in engine.fleet.vms().values()].count(VM) == 2)
        plain = host.sim.mischief.plan

        def plan(envelope: str) -> Plan:
            dropped = "CopyFilesToGuest" in envelope and lost.vm in envelope
            return Plan(Prank.DROP) if dropped else plain(envelope)

        host.sim.mischief.plan = plan  # type: ignore[method-assign]
        file = local(tmp_path / "local" / "a.bin", b"x" * 1000)
        request = CopyRequest(guests=(other, lost), files=(file,), folder="C:\\in")
        operation = engine.fleet.copy_files(request)
        await engine.finished(operation)
        assert [outcome(engine, operation, item) == Done() for item in (0, 1)] == [True, False]
        assert kind(outcome(engine, operation, 1)) is TroubleKind.CANNOT_BE_TOLD
        assert not (inside / "in").exists()

    journey(tmp_path / "run", (host,), story, clock=HurriedClock(HASTE))


def test_a_copy_whose_host_is_away_is_settled_by_its_job_and_kept_what_it_needs(host: LiveHost, tmp_path: Path) -> None:
    """Its staged file was taken away, and Guest services turned off, while it still ran."""

    async def story(engine: Engine) -> None:
        host.world.toggle(VM, "guest", on=False)
        slow(host)
        operation = begin(engine, local(tmp_path / "local" / "a.bin", os.urandom(60_000)), turn_on=True)
        await engine.until(lambda: jobs(host) == 1)
        host.sim.mischief.set("drop=1")
        await engine.finished(operation)
        assert isinstance(outcome(engine, operation), Unknown)
        host.sim.mischief.calm()
        await engine.until(lambda: outcome(engine, operation) == Done())
        assert len(arrived(host, "a.bin")) == 60_000
        assert jobs(host) == 1
        await engine.until(lambda: staged(host) == [] and not service_is_on(host))
        assert await copies(engine) == [Ending.DONE]

    journey(tmp_path / "run", (host,), story, clock=HurriedClock(HASTE))


def test_a_copy_that_reports_no_progress_is_said_to_be_still_running(
    host: LiveHost, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(job_watch, "STUCK_AFTER", 2.0)

    async def story(engine: Engine) -> None:
        with host.world.looked_at() as state:
            state.jobs.stuck_types.add(COPY)
        operation = begin(engine, local(tmp_path / "local" / "a.bin", b"x" * 100))
        await engine.finished(operation)
        told = outcome(engine, operation)
        assert isinstance(told, Unknown)
        assert kind(told) is TroubleKind.JOB_TOO_LONG
        assert staged(host) != [], "the host may still be reading it"

    journey(tmp_path / "run", (host,), story, clock=HurriedClock(HASTE))


def test_a_long_copy_keeps_nobody_from_a_setting_and_the_next_file_goes_up_meanwhile(
    host: LiveHost, tmp_path: Path
) -> None:
    async def story(engine: Engine) -> None:
        slow(host, 1.0)
        files = [local(tmp_path / "local" / f"{n}.bin", os.urandom(30_000)) for n in range(2)]
        operation = begin(engine, *files)
        await engine.until(lambda: jobs(host) == 1 and len(staged(host)) == 2)
        picture = engine.fleet.operation(operation)
        assert picture is not None
        assert picture.items[0].outcome is None, "it is under way"
        other = engine.fleet.set_services({engine.key(VM): {Service.BACKUP: False}})
        await engine.finished(other)
        assert outcome(engine, other) == Done()
        assert jobs(host) == 1, "one file at a time into one guest"
        engine.fleet.cancel(operation)
        await engine.finished(operation)

    journey(tmp_path / "run", (host,), story, clock=HurriedClock(HASTE))


def test_files_of_one_name_never_meet_on_the_host(host: LiveHost, tmp_path: Path) -> None:
    """Both are staged under their name: the second would replace what the first guest is still to get."""

    async def story(engine: Engine) -> None:
        slow(host)
        files = [
            replace(local(tmp_path / f"{n}" / ("same.bin" if n else "SAME.bin"), bytes([n]) * 20_000), folder=f"{n}")
            for n in range(3)
        ]
        operation = begin(engine, *files)
        await engine.finished(operation)
        assert [outcome(engine, operation, n) for n in range(3)] == [Done()] * 3
        for n, file in enumerate(files):
            assert arrived(host, f"{n}/{file.name}") == bytes([n]) * 20_000

    journey(tmp_path / "run", (host,), story, clock=HurriedClock(HASTE))


def test_a_cancelled_copy_ends_what_runs_and_begins_nothing_more(host: LiveHost, tmp_path: Path) -> None:
    async def story(engine: Engine) -> None:
        slow(host, 1.0)
        files = [local(tmp_path / "local" / f"{n}.bin", os.urandom(40_000)) for n in range(3)]
        operation = begin(engine, *files)
        await engine.until(lambda: jobs(host) == 1)
        engine.fleet.cancel(operation)
        picture = await engine.finished(operation)
        assert kind(picture.items[0].outcome) is TroubleKind.COPY_STOPPED_PARTLY
        assert [item.outcome for item in picture.items[1:]] == [Cancelled()] * 2
        assert jobs(host) == 1
        assert staged(host) == []
        # What was stopped is copied again on Retry, unasked: it is known that it has not arrived.
        again = engine.fleet.retry(operation)
        assert again is not None
        slow(host, 1e9)
        await engine.finished(again)
        assert [outcome(engine, again, n) for n in range(3)] == [Done()] * 3

    journey(tmp_path / "run", (host,), story, clock=HurriedClock(HASTE))


def test_the_name_a_file_was_given_in_the_guest_is_in_the_journal(host: LiveHost, tmp_path: Path) -> None:
    async def story(engine: Engine) -> None:
        file = local(tmp_path / "local" / "a.txt", b"x")
        await engine.finished(begin(engine, file))
        await engine.finished(begin(engine, file, if_exists=IfExists.RENAME))
        last = (await engine.journal.search())[0]
        assert last.asked.wanted == "C:\\in\\a.txt"
        assert last.after == "C:\\in\\a (2).txt"
        assert await copies(engine) == [Ending.DONE] * 2, "one entry for each, however many names were tried"

    journey(tmp_path / "run", (host,), story, clock=HurriedClock(HASTE))


def test_guests_are_read_together(host: LiveHost, tmp_path: Path) -> None:
    """Each guest took readings of its own, of all its services."""

    async def story(engine: Engine) -> None:
        guests = tuple(key for key, vm in engine.fleet.vms().items() if vm.power is Power.RUNNING)
        assert len(guests) > 8
        change, counts = CopyChange(cast(Hold, None), UnfinishedCopies()), []
        for some in (guests[:2], guests):
            request = CopyRequest(guests=some, files=(local(tmp_path / "local" / "a", b"x"),), folder="C:\\in")
            wishes, asked = wishes_of(request, portions_of(request)), list[Request]()
            read = partial(change.read, wishes, cast(Dialect, None), cast(Context, None))
            found = await engine.fleet.ask(some[0].host, partial(counted, read, asked))
            assert found.keys() == set(some)
            counts.append(len([one for one in asked if isinstance(one, Enumerate)]))
        assert counts == [3, 3]

    journey(tmp_path / "run", (host,), story, clock=HurriedClock(HASTE))


def counted(build: Callable[[], Exchange[T]], asked: list[Request]) -> Exchange[T]:
    """The same conversation, its requests noted."""
    talk = build()
    request = next(talk)
    while True:
        asked.append(request)
        reply = yield request
        try:
            request = talk.send(reply)
        except StopIteration as end:
            return cast(T, end.value)


def test_a_restart_of_the_program_settles_a_copy_from_the_journal(host: LiveHost, tmp_path: Path) -> None:
    """Its entry stayed open for ever."""
    folder, clock = tmp_path / "run", HurriedClock(HASTE)

    async def dies(engine: Engine) -> None:
        slow(host)
        host.sim.mischief.once(Prank.CUT, only="CopyFilesToGuest")
        with pytest.MonkeyPatch.context() as patch:
            # Killed before anything could be looked at.
            patch.setattr(ReadBack, "read", lambda *_: asyncio.Event().wait())
            patch.setattr(Sender, "find", lambda *_: asyncio.Event().wait())
            begin(engine, local(tmp_path / "local" / "a.bin", os.urandom(20_000)))
            await engine.until(lambda: Prank.CUT in host.sim.mischief.played)
            assert await copies(engine) == [Ending.ASKED]

    async def settles(engine: Engine) -> None:
        await engine.until(lambda: bool(engine.fleet.operations()))
        operation = engine.fleet.operations()[0].id
        await engine.until(lambda: outcome(engine, operation) == Done())
        assert await copies(engine) == [Ending.DONE]
        assert (await engine.journal.open_entries()) == ()

    journey(folder, (host,), dies, clock=clock, run="first", alive=lambda _: True)
    journey(folder, (host,), settles, clock=clock, run="second", alive=lambda run: run == "second")
