"""The state machine of events: subscribing, live, polling with a reason."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from typing import Any

from hvgui.controller.hosts.event_subscription import EventSubscription
from hvgui.domain.hosts.link import Liveness, LivenessNow
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind, WireError
from hvgui.wsman.exchange import Exchange
from hvgui.wsman.faults import Fault
from hvgui.wsman.replies import Nothing, Page, Subscribed
from hvgui.wsman.requests import PullEvents, Request, Subscribe, Unsubscribe
from tests.support.cranked import CrankedClock, settle
from tests.support.transcript import instance


class Host:
    """Answers a listener's requests; pulls wait until the test says what came."""

    def __init__(self) -> None:
        self.asked: list[Request] = []
        self.refuse: Exception | None = None
        self.pulled: asyncio.Queue[Page | Exception] = asyncio.Queue()
        self.cuts = 0

    def queue(self) -> Any:
        return self

    def cut(self) -> None:
        self.cuts += 1

    async def run(self, build: Callable[[], Exchange[Any]], subject: str = "") -> Any:
        exchange = build()
        request = next(exchange)
        while True:
            self.asked.append(request)
            try:
                step = partial(exchange.send, await self._answer(request))
            except Fault as fault:
                step = partial(exchange.throw, fault)
            try:
                request = step()
            except StopIteration as done:
                return done.value

    async def _answer(self, request: Request) -> Any:
        if isinstance(request, Subscribe):
            if self.refuse is not None:
                raise self.refuse
            return Subscribed("c0", "id")
        if isinstance(request, PullEvents):
            came = await self.pulled.get()
            if isinstance(came, Exception):
                raise came
            return came
        assert isinstance(request, Unsubscribe)
        return Nothing()


class Scene:
    def __init__(self) -> None:
        self.host = Host()
        self.clock = CrankedClock()
        self.heard = 0
        self.states: list[LivenessNow] = []
        self.listener = EventSubscription(self.host.queue, self.clock, self._hear, self.states.append)
        self.task = asyncio.get_running_loop().create_task(self.listener.run())

    def _hear(self) -> None:
        self.heard += 1

    @property
    def state(self) -> Liveness:
        return self.states[-1].state

    async def end(self) -> None:
        self.listener.close()
        self.host.pulled.put_nowait(lost())
        await settle()
        self.task.cancel()
        await asyncio.gather(self.task, return_exceptions=True)


def lost() -> WireError:
    return WireError(Trouble(TroubleKind.WIRE_LOST, "h"), sent=True)


def timed_out() -> Fault:
    return Fault(codes=(2150858793,), subcode="TimedOut", reason="", detail="")


def test_events_make_the_session_read() -> None:
    async def story() -> None:
        scene = Scene()
        await settle()
        assert (scene.state, scene.heard) == (Liveness.LIVE, 1)
        scene.host.pulled.put_nowait(Page((instance("__InstanceCreationEvent"),), "c1"))
        await settle()
        assert scene.heard == 2
        scene.host.pulled.put_nowait(Page((), "c2"))
        scene.host.pulled.put_nowait(timed_out())
        await settle()
        assert scene.heard == 2, "silence is not news"
        contexts = [r.context for r in scene.host.asked if isinstance(r, PullEvents)]
        assert contexts == ["c0", "c1", "c2", "c2"]
        await scene.end()

    asyncio.run(story())


def test_a_lost_wire_is_subscribed_again_and_everything_is_read() -> None:
    async def story() -> None:
        scene = Scene()
        await settle()
        scene.host.pulled.put_nowait(lost())
        await settle()
        assert scene.heard == 2
        await scene.clock.advance(1.5)
        assert scene.state is Liveness.LIVE
        assert sum(isinstance(r, Subscribe) for r in scene.host.asked) == 2
        assert scene.host.cuts >= 1
        await scene.end()

    asyncio.run(story())


def test_three_failures_mean_polling_with_the_reason() -> None:
    async def story() -> None:
        scene = Scene()
        scene.host.refuse = lost()
        await scene.clock.advance(10)
        assert scene.states[-1] == LivenessNow(Liveness.POLLING, lost().trouble)
        scene.host.refuse = None
        await scene.clock.advance(60)
        assert scene.state is Liveness.LIVE
        await scene.end()

    asyncio.run(story())


def test_a_host_that_does_not_know_events_is_not_asked_again_soon() -> None:
    async def story() -> None:
        scene = Scene()
        scene.host.refuse = Refusal(Trouble(TroubleKind.NOT_SUPPORTED_HERE, "h", codes=(2150858753,)))
        await scene.clock.advance(600)
        assert scene.state is Liveness.POLLING
        assert len(scene.host.asked) == 1
        await scene.end()

    asyncio.run(story())


def test_a_subscription_is_replaced_before_it_expires() -> None:
    async def story() -> None:
        scene = Scene()
        await scene.clock.advance(500)
        scene.host.pulled.put_nowait(timed_out())
        await settle()
        assert [type(r) for r in scene.host.asked].count(Unsubscribe) == 1
        assert [type(r) for r in scene.host.asked].count(Subscribe) == 2
        await scene.end()

    asyncio.run(story())


def test_closing_ends_the_listening() -> None:
    async def story() -> None:
        scene = Scene()
        await settle()
        await scene.end()
        assert scene.task.done()
        assert scene.host.cuts >= 1

    asyncio.run(story())
