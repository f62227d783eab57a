"""Event loop and worker threads for the command line, without Qt."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import Any, TypeVar

T = TypeVar("T")
log = logging.getLogger(__name__)

WORKERS = 40
#: Seconds that conversations get to end when the work is done.
GRACE = 2.0


class Headless:
    """Runs one coroutine to its end; offers the same ports as the window's runtime."""

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(WORKERS, thread_name_prefix="wire")
        self._jobs: set[Future[Any]] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._loop: asyncio.AbstractEventLoop | None = None
        #: Tasks that broke.
        self.crashes: list[str] = []

    @property
    def loop(self) -> asyncio.AbstractEventLoop:
        assert self._loop is not None, "nothing runs yet"
        return self._loop

    def spawn(self, coro: Coroutine[Any, Any, None], *, name: str, owner: object | None = None) -> None:
        """Run a coroutine as a task that is held until it ends."""
        task = self.loop.create_task(coro, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    def offload(self, work: Callable[[], T]) -> asyncio.Future[T]:
        """Run blocking work on the pool."""
        job = self._pool.submit(work)
        self._jobs.add(job)
        job.add_done_callback(self._jobs.discard)
        return asyncio.wrap_future(job, loop=self.loop)

    def post(self, callback: Callable[[], None]) -> None:
        """From any thread: call this on the loop."""
        if not self.loop.is_closed():
            self.loop.call_soon_threadsafe(callback)

    def run(self, main: Callable[[], Coroutine[Any, Any, int]]) -> int:
        """Run to the exit code, then end what is left within the grace period. Raises KeyboardInterrupt."""

        async def whole() -> int:
            self._loop = asyncio.get_running_loop()
            try:
                return await main()
            finally:
                await self._drain()

        try:
            return asyncio.run(whole())
        finally:
            self._pool.shutdown(wait=False, cancel_futures=True)

    def workers_left(self) -> int:
        """Work that still waits for a host after the grace period; the process must not wait for it."""
        return len(wait(tuple(self._jobs), timeout=GRACE).not_done)

    async def _drain(self) -> None:
        for task in self._tasks:
            task.cancel()
        if self._tasks:
            await asyncio.wait(set(self._tasks), timeout=GRACE)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            self.crashes.append(f"{task.get_name()}: {error!r}")
            log.error("task %r broke", task.get_name(), exc_info=error)
