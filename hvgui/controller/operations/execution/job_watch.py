"""Jobs of one host, polled together: one query for each job class, whoever waits for them (hyperv-wmi-v2 18)."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from hvgui.controller.api.ports import Clock, Spawn
from hvgui.controller.hosts.session import HostSession
from hvgui.domain.trouble import Troubled, WireError
from hvgui.hyperv.jobs import JobNow, JobPhase, job_key, look_at_job, look_at_jobs, stop_job
from hvgui.wsman.requests import EndpointReference

#: Seconds after which a job that reports no progress is said to be still running.
STUCK_AFTER = 300.0
#: Seconds between two looks, by the age of the youngest job.
_PAUSES = ((2.0, 0.25), (10.0, 0.5), (120.0, 1.0))
_LONGEST_PAUSE = 2.0
#: Of several jobs that tell how far they are, one look may wait for the end that is to be expected of the first, and of
#: those that end this soon after it.
_EXPECTED, _TOGETHER = 3.0, 1.0
_SOON = 0.1
#: While more jobs are begun, a look waits until none was for the first, at most the second; on a slow host in
#: proportion to what a look takes, since it keeps the wire from beginning more.
_SETTLES, _GATHERS, _IN_PROPORTION = 0.25, 1.0, 4.0
#: Looks in a row that may fail before a job counts as lost.
_PATIENCE = 5


class JobStuck(Exception):
    """Job that runs and has reported no progress for ``STUCK_AFTER`` seconds."""


@dataclass(slots=True, eq=False)
class _Watched:
    job: EndpointReference
    subject: str
    moved: Callable[[int], None]
    end: asyncio.Future[JobNow]
    started: float
    last_move: float
    percent: int = -1
    #: When its end is to be expected if it goes on like this.
    expected: float | None = None
    stop: bool = False


class JobWatch:
    """Polls all jobs that a worker waits for, and nothing while none does."""

    def __init__(self, session: HostSession, clock: Clock, spawn: Spawn) -> None:
        self._session = session
        self._clock = clock
        self._spawn = spawn
        self._watched: list[_Watched] = []
        self._looking = False
        #: When the last look ended, and what it took.
        self._looked, self._took = 0.0, 0.0

    async def follow(
        self, job: EndpointReference, subject: str, moved: Callable[[int], None] = lambda _: None
    ) -> JobNow:
        """Wait for the job's end: completed, failed or vanished. ``moved`` is called with its percent.

        Raises WireError (sent) when the host cannot be asked any more, and JobStuck.
        """
        now = self._clock.monotonic()
        mine = _Watched(job, subject, moved, asyncio.get_running_loop().create_future(), now, now)
        self._watched.append(mine)
        if not self._looking:
            self._looking = True
            self._looked = now
            self._spawn(self._look_around(), name="jobs")
        try:
            return await mine.end
        finally:
            self._watched.remove(mine)

    def stop(self, job: EndpointReference) -> None:
        """Ask a job to end, before the next look."""
        for watched in self._watched:
            if watched.job == job:
                watched.stop = True

    async def _look_around(self) -> None:
        failures = 0
        try:
            while self._open():
                while (left := self._due() - self._clock.monotonic()) > 0:
                    await self._clock.sleep(left)
                began = self._clock.monotonic()
                try:
                    await self._look()
                    failures = 0
                except WireError as error:
                    failures += 1
                    if failures >= _PATIENCE or not self._session.live:
                        self._give_up(WireError(error.trouble, sent=True))
                self._looked = self._clock.monotonic()
                self._took = self._looked - began
        except BaseException as error:
            self._give_up(error)
            raise
        finally:
            self._looking = False

    def _open(self) -> list[_Watched]:
        return [watched for watched in self._watched if not watched.end.done()]

    def _due(self) -> float:
        """When to look next, as far as is known now."""
        jobs = self._open()
        if not jobs:
            return self._looked
        youngest = max(watched.started for watched in jobs)
        age = self._looked - youngest
        pause = next((pause for limit, pause in _PAUSES if age < limit), _LONGEST_PAUSE)
        if len(jobs) == 1:
            return self._looked + pause
        ends = [watched.expected for watched in jobs if watched.expected is not None]
        due = self._looked + pause
        if len(ends) == len(jobs):
            first = max(min(ends), self._looked + _SOON)
            due = min(max(end for end in (first, *ends) if end <= first + _TOGETHER), self._looked + _EXPECTED)
        gathered = self._looked + max(_GATHERS, _IN_PROPORTION * self._took)
        return max(due, min(youngest + max(_SETTLES, self._took), gathered))

    async def _look(self) -> None:
        """One round: what is asked to stop, all plain jobs by class, and what these do not tell one by one."""
        for watched in self._open():
            if watched.stop:
                watched.stop = False
                await self._session.ask(partial(stop_job, watched.job), watched.subject)
        by_class: dict[str, dict[str, _Watched]] = {}
        alone: list[_Watched] = []
        for watched in self._open():
            key = job_key(watched.job)
            if key is None:
                alone.append(watched)
            else:
                by_class.setdefault(key.class_name, {})[key.instance_id] = watched
        for class_name, several in by_class.items():
            if len(several) == 1:
                alone += several.values()
                continue
            try:
                now = await self._session.ask(partial(look_at_jobs, class_name, list(several)))
            except WireError:
                raise
            except Troubled:
                alone += several.values()
                continue
            for key_id, watched in several.items():
                seen = now.get(key_id)
                if seen is None or seen.phase is JobPhase.FAILED:
                    alone.append(watched)
                else:
                    self._saw(watched, seen)
        for watched in alone:
            if not watched.end.done():
                try:
                    self._saw(watched, await self._session.ask(partial(look_at_job, watched.job, watched.subject)))
                except WireError:
                    raise
                except Troubled as error:
                    _fail(watched, WireError(error.trouble, sent=True))

    def _saw(self, watched: _Watched, now: JobNow) -> None:
        if watched.end.done():
            return
        if now.phase is not JobPhase.RUNNING:
            watched.end.set_result(now)
            return
        at = self._clock.monotonic()
        if now.percent != watched.percent:
            watched.percent, watched.last_move = now.percent, at
            if now.percent > 0:
                watched.expected = watched.started + (at - watched.started) * 100 / now.percent
            watched.moved(now.percent)
        elif at - watched.last_move > STUCK_AFTER:
            _fail(watched, JobStuck())

    def _give_up(self, error: BaseException) -> None:
        for watched in self._open():
            if isinstance(error, Exception):
                _fail(watched, error)
            else:
                watched.end.cancel()


def _fail(watched: _Watched, error: Exception) -> None:
    if not watched.end.done():
        watched.end.set_exception(error)
