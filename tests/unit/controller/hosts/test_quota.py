"""A request that a host has no room for: sent again where it certainly was not run, never otherwise."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest

from hvgui.controller.hosts.request_queue import RequestQueue
from hvgui.domain.operations.outcome import Done, Failed
from hvgui.domain.trouble import TroubleKind, WireError
from hvgui.domain.vms.services import Service
from hvgui.hyperv.collecting import every
from hvgui.hyperv.events import unsubscribe
from hvgui.wsman.exchange import Abandoned, Exchange
from hvgui.wsman.faults import Fault
from hvgui.wsman.replies import Nothing, Page, Reply
from hvgui.wsman.requests import DeleteShell, Enumerate, Identify, Invoke, Request
from tests.support.cranked import CrankedClock, run_here, settle
from tests.support.paper_world import KEY, World, scenario


def fault(*codes: int, subcode: str = "QuotaLimit") -> Fault:
    return Fault(codes=codes, subcode=subcode, reason="", detail="")


def refusing(world: World, times: int, trouble: Fault) -> tuple[list[float], Callable[[Request], None]]:
    """Refuses the change some times before it is run; remembers when it was asked for."""
    asked: list[float] = []

    def before(request: Request) -> None:
        if isinstance(request, Invoke) and request.method == "ModifyResourceSettings":
            asked.append(world.clock.monotonic())
            if len(asked) <= times:
                raise trouble

    return asked, before


#: Operations, shells, users, the system, plug-ins, the general quota, too much at the same time, and no code at all.
NO_ROOM = (
    [fault(code) for code in (2150859174, 2150859173, 2150859175, 2150859176, 2150859240, 2150858815)]
    + [fault(2150858802, subcode="Concurrency")]
    + [fault()]
)


@pytest.mark.parametrize("trouble", NO_ROOM, ids=str)
def test_a_change_the_host_had_no_room_for_is_made_later(trouble: Fault, tmp_path: object) -> None:
    @scenario
    async def story(world: World) -> None:
        await world.connect()
        asked, world.host.before = refusing(world, 3, trouble)
        ran: list[Request] = []
        world.host.after = ran.append
        start = world.clock.monotonic()
        operation = world.fleet.set_services({KEY: {Service.BACKUP: False}})
        picture = await world.finished(operation)
        assert picture.items[0].outcome == Done()
        assert [round(at - start) for at in asked] == [0, 5, 15, 30]
        changes = [r for r in ran if isinstance(r, Invoke) and r.method == "ModifyResourceSettings"]
        assert len(changes) == 1, "it was run once"

    story(tmp_path)  # type: ignore[arg-type]


@scenario
async def test_after_fifty_seconds_it_is_said(world: World) -> None:
    await world.connect()
    asked, world.host.before = refusing(world, 99, fault(2150859174))
    picture = await world.finished(world.fleet.set_services({KEY: {Service.BACKUP: False}}))
    outcome = picture.items[0].outcome
    assert isinstance(outcome, Failed)
    assert outcome.trouble.kind is TroubleKind.BUSY
    assert len(asked) == 5


@pytest.mark.parametrize(
    "trouble",
    [fault(2150858793, subcode="TimedOut"), fault(0x8004106C), fault(2150859174, 0x8004106C), fault(2150858755)],
    ids=str,
)
def test_a_change_that_may_have_been_run_is_sent_once(trouble: Fault, tmp_path: object) -> None:
    """WMI's own quota may run out while a method is under way."""

    @scenario
    async def story(world: World) -> None:
        await world.connect()
        asked, world.host.before = refusing(world, 1, trouble)
        picture = await world.finished(world.fleet.set_services({KEY: {Service.BACKUP: False}}))
        assert not isinstance(picture.items[0].outcome, Done)
        assert len(asked) == 1

    story(tmp_path)  # type: ignore[arg-type]


# --- the queue ------------------------------------------------------------------------------------------------------


class Wire:
    """Refuses the first reads; remembers what was asked."""

    signed_in_with = ""

    def __init__(self, trouble: Fault, times: int) -> None:
        self.trouble = trouble
        self.times = times
        self.asked: list[Request] = []

    def ask(self, request: Request) -> Reply:
        self.asked.append(request)
        if isinstance(request, Enumerate) and self.times:
            self.times -= 1
            raise self.trouble
        return Nothing()

    def close(self) -> None:
        return


def tidy() -> Exchange[str]:
    """Opens something, reads, cleans up."""
    yield Identify()
    try:
        yield Enumerate("x", "select * from y")
    finally:
        yield DeleteShell("1")
    return "done"


def kinds(wire: Wire) -> list[str]:
    return [type(request).__name__ for request in wire.asked]


def test_only_the_refused_request_is_sent_again_and_others_get_their_turn() -> None:
    async def story() -> None:
        clock, wire = CrankedClock(), Wire(fault(0x8004106C), 1)
        queue = RequestQueue(wire, run_here, clock)
        running = asyncio.get_running_loop().create_task(queue.run(tidy))
        await settle()
        assert kinds(wire) == ["Identify", "Enumerate"]

        def quick() -> Exchange[str]:
            yield Identify()
            return "quick"

        assert await queue.run(quick) == "quick"
        await clock.advance(5.0)
        assert await running == "done"
        assert kinds(wire) == ["Identify", "Enumerate", "Identify", "Enumerate", "DeleteShell"]

    asyncio.run(story())


def test_who_gives_up_while_waiting_leaves_nothing_open() -> None:
    async def story() -> None:
        clock, wire = CrankedClock(), Wire(fault(2150859174), 9)
        queue = RequestQueue(wire, run_here, clock)
        running = asyncio.get_running_loop().create_task(queue.run(tidy))
        await settle()
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running
        assert kinds(wire) == ["Identify", "Enumerate", "DeleteShell"]

    asyncio.run(story())


def test_a_queue_that_ends_releases_what_is_half_read_and_begins_nothing_more() -> None:
    class Ending(Wire):
        def ask(self, request: Request) -> Reply:
            super().ask(request)
            queue.end()
            return Page((), "the next page")

    async def story() -> None:
        with pytest.raises(WireError):
            await queue.run(lambda: every("select * from x"))
        assert kinds(wire) == ["Enumerate", "Release"]
        with pytest.raises(WireError) as never:
            await queue.run(tidy)
        assert not never.value.sent
        assert kinds(wire) == ["Enumerate", "Release"]
        await queue.last(lambda: unsubscribe("here"))
        assert kinds(wire)[-1] == "Unsubscribe"

    wire = Ending(fault(1), 0)
    queue = RequestQueue(wire, run_here)
    asyncio.run(story())


def test_the_exchange_hears_of_it_in_the_end() -> None:
    heard: list[BaseException] = []

    def curious() -> Exchange[str]:
        try:
            yield Enumerate("x", "select * from y")
        except (Fault, Abandoned) as error:
            heard.append(error)
        return "all the same"

    async def story() -> None:
        clock, wire = CrankedClock(), Wire(fault(2150859174), 9)
        running = asyncio.get_running_loop().create_task(RequestQueue(wire, run_here, clock).run(curious))
        await clock.advance(60.0)
        assert await running == "all the same"
        assert len(wire.asked) == 5

    asyncio.run(story())
    assert [type(error) for error in heard] == [Fault]
