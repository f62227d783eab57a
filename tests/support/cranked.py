"""Time that moves when a test says so, and work that runs where it stands."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

T = TypeVar("T")
#: Waits for no time in a row that a test bears.
_IN_VAIN = 500


class CrankedClock:
    """Implements Clock."""

    def __init__(self, start: float = 1_700_000_000.0) -> None:
        self._start = start
        self._passed = 0.0
        self._waiting: list[tuple[float, asyncio.Future[None]]] = []
        #: Waits for no time since time has moved.
        self._in_vain = 0

    def now(self) -> float:
        return self._start + self._passed

    def monotonic(self) -> float:
        return self._passed

    async def sleep(self, seconds: float) -> None:
        self._in_vain += seconds <= 0
        assert self._in_vain < _IN_VAIN, "somebody waits for no time again and again: on a real clock, a busy loop"
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((self._passed + seconds, done))
        await done

    async def wait_for(self, event: asyncio.Event, seconds: float) -> bool:
        loop = asyncio.get_running_loop()
        tasks = [loop.create_task(event.wait()), loop.create_task(self.sleep(seconds))]
        try:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in tasks:
                task.cancel()
        return event.is_set()

    def passes(self, seconds: float) -> None:
        """Time that something takes that is not waited for, such as a request: what falls due meanwhile is woken."""
        self._passed += seconds
        self._in_vain = 0
        for at, future in self._waiting:
            if at <= self._passed and not future.done():
                future.set_result(None)

    async def advance(self, seconds: float) -> None:
        """Let time pass in the order of what is due, and everything settle after each step."""
        end = self._passed + seconds
        await settle()
        while True:
            self._waiting = [(at, f) for at, f in self._waiting if not f.done()]
            due = min((at for at, _ in self._waiting if at <= end), default=None)
            if due is None:
                break
            self.passes(max(0.0, due - self._passed))
            await settle()
        self._passed = max(self._passed, end)
        await settle()


async def settle() -> None:
    """Let every task go as far as it can without time."""
    for _ in range(60):
        await asyncio.sleep(0)


def run_here(work: Callable[[], T]) -> asyncio.Future[T]:
    """Implements Offload on the spot."""
    future: asyncio.Future[T] = asyncio.get_running_loop().create_future()
    try:
        future.set_result(work())
    except Exception as error:  # noqa: BLE001 - as a pool does
        future.set_exception(error)
    return future


class Spawner:
    """Implements Spawn; a task that breaks fails the test at ``close``."""

    def __init__(self) -> None:
        self.tasks: list[asyncio.Task[None]] = []

    def __call__(self, coro: Coroutine[Any, Any, None], *, name: str, owner: object | None = None) -> None:
        self.tasks.append(asyncio.get_running_loop().create_task(coro, name=name))

    async def close(self) -> None:
        for task in self.tasks:
            if not task.done():
                task.cancel()
        for result in await asyncio.gather(*self.tasks, return_exceptions=True):
            if isinstance(result, Exception):
                raise result
