"""Jobs and items of many VMs are looked at together: what one look costs does not depend on how many it is for."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from typing import Any

from hvgui.controller.operations.execution.job_watch import JobWatch
from hvgui.controller.operations.execution.looks import Looks
from hvgui.hyperv.jobs import JobPhase
from hvgui.wsman.exchange import Exchange, converse
from hvgui.wsman.replies import Instance, Page, Reply
from hvgui.wsman.requests import EndpointReference, Get, Request
from hvgui.wsman.vocabulary import class_uri
from tests.support.cranked import CrankedClock, Spawner
from tests.support.paper_host import guid
from tests.support.transcript import instance


class Jobs:
    """A session with a host whose jobs run, and the wire to it; each look takes its time."""

    live = True

    def __init__(self, clock: CrankedClock, spawn: Spawner, look: float) -> None:
        self._clock = clock
        self._look = look
        self._jobs: dict[str, tuple[float, float]] = {}
        self.watch = JobWatch(self, clock, spawn)  # type: ignore[arg-type]
        self._spawn = spawn
        self.looks = 0
        #: Seconds after its end at which each job was seen to have ended.
        self.late: list[float] = []

    def begin(self, seconds: float) -> None:
        """One more job, and somebody who waits for its end."""
        now, name = self._clock.monotonic(), guid(len(self._jobs) + 1)
        self._jobs[name] = now, now + seconds
        job = EndpointReference(class_uri("Msvm_ConcreteJob"), (("InstanceID", name),))

        async def wait() -> None:
            end = await self.watch.follow(job, "vm")
            assert end.phase is JobPhase.COMPLETED
            self.late.append(self._clock.monotonic() - self._jobs[name][1])

        self._spawn(wait(), name=name)

    async def ask(self, build: Callable[[], Exchange[Any]], subject: str = "") -> Any:
        """Implements what a watch needs of a session."""
        self.looks += 1
        await self._clock.sleep(self._look)

        class Wire:
            def ask(_, request: Request) -> Reply:
                if isinstance(request, Get):
                    return next(self._rows(dict(request.selectors)["InstanceID"]))
                return Page(tuple(self._rows()), None)

            def close(_) -> None: ...

        return converse(Wire(), build())

    def _rows(self, only: str = "") -> Iterator[Instance]:
        now = self._clock.monotonic()
        for name, (began, ends) in self._jobs.items():
            if only not in ("", name):
                continue
            done = min(100, int(100 * (now - began) / (ends - began)))
            state = "7" if done == 100 else "4"
            yield instance(InstanceID=name, JobState=state, PercentComplete=str(done), ErrorCode="0")


def cranked(test: Callable[[CrankedClock, Spawner], Coroutine[Any, Any, None]]) -> Callable[[], None]:
    def run() -> None:
        async def whole() -> None:
            spawn = Spawner()
            try:
                await test(CrankedClock(), spawn)
            finally:
                await spawn.close()

        asyncio.run(whole())

    run.__name__ = test.__name__
    return run


@cranked
async def test_jobs_that_are_begun_one_after_the_other_are_looked_at_together(
    clock: CrankedClock, spawn: Spawner
) -> None:
    jobs = Jobs(clock, spawn, look=0.05)
    for _ in range(32):
        jobs.begin(0.4)
        await clock.advance(0.025)
    await clock.advance(2.0)
    assert (len(jobs.late), jobs.looks <= 3) == (32, True), f"{jobs.looks} looks"


@cranked
async def test_jobs_that_tell_how_far_they_are_are_looked_at_when_they_are_due(
    clock: CrankedClock, spawn: Spawner
) -> None:
    jobs = Jobs(clock, spawn, look=0.05)
    for _ in range(8):
        jobs.begin(6.0)
        await clock.advance(0.025)
    await clock.advance(8.0)
    assert (len(jobs.late), jobs.looks <= 4) == (8, True), f"{jobs.looks} looks"
    assert max(jobs.late) <= 1.0


@cranked
async def test_looks_leave_a_slow_host_most_of_its_wire(clock: CrankedClock, spawn: Spawner) -> None:
    jobs = Jobs(clock, spawn, look=1.4)
    for _ in range(40):
        jobs.begin(0.4)
        await clock.advance(0.7)
    assert jobs.looks <= 6, f"{jobs.looks} looks"
    await clock.advance(10.0)
    assert len(jobs.late) == 40


def test_what_wants_a_look_waits_longer_each_time_while_more_goes_on() -> None:
    looks, looked = Looks(), []
    for second in range(60):
        looks.want(second, float(second), again=False)
        if looks.due(float(second), idle=False):
            looked.append(second)
    assert looked == [2, 7, 16, 32, 48]
    looks.want(60, 60.0, again=False)
    assert 60 in looks.due(60.0, idle=True)
    assert looks.next() is None
