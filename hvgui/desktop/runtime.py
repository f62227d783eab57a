"""Runtime of the window: connects asyncio, worker threads and Qt. No other module uses threads together with Qt."""

from __future__ import annotations

import asyncio
import logging
import sys
import threading
import traceback
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

import PySide6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

T = TypeVar("T")
log = logging.getLogger(__name__)

#: Worker threads, one per wire that talks at the same time; qasync's default of ten queues clicks behind hung hosts.
WORKERS = 40
#: Threads of those who wait for a host's events, one for each host: a host holds the question until something happens.
#: Among the workers, forty hosts at which nothing happens would leave none for anything else.
LISTENERS = 1000
#: Seconds that conversations get to end when the program closes.
GRACE = 2.0


def check_bindings() -> str:
    """Why this combination of Python and PySide6 cannot run, or nothing.

    PySide6 6.12 loses references to None and True on Pythons without immortal objects and aborts after some thousand
    calls; 6.11.0 and 6.11.1 have layout defects (design/product.md, truth 9).
    """
    version = tuple(PySide6.__version_info__[:3])
    if version >= (6, 12, 0) and sys.version_info < (3, 12):
        return (
            f"PySide6 {PySide6.__version__} aborts on Python {sys.version.split()[0]}; install PySide6-Essentials<6.12"
        )
    if version in ((6, 11, 0), (6, 11, 1)):
        return f"PySide6 {PySide6.__version__} has layout defects; install 6.11.2 or newer below 6.12"
    return ""


class Runtime:
    """Event loop and worker threads, one per program. The asyncio loop runs on the GUI thread (qasync)."""

    def __init__(self, app: QApplication) -> None:
        app.setQuitOnLastWindowClosed(False)
        self.app = app
        self.loop = QEventLoop(app)
        asyncio.set_event_loop(self.loop)
        self._pool = ThreadPoolExecutor(WORKERS, thread_name_prefix="wire")
        self._listening = ThreadPoolExecutor(LISTENERS, thread_name_prefix="wire-events")
        self._tasks: set[asyncio.Task[None]] = set()
        #: Hears of everything that broke, with its traceback.
        self.on_crash: Callable[[str], None] | None = None
        self.crashes: list[str] = []
        self.loop.set_exception_handler(self._loop_trouble)

    def spawn(self, coro: Coroutine[Any, Any, None], *, name: str, owner: object | None = None) -> None:
        """Run a coroutine as a task that is held, named, and cancelled when its owner, a Qt object, is destroyed."""
        task = self.loop.create_task(coro, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._ended)
        if isinstance(owner, QObject):
            connection = owner.destroyed.connect(lambda *_: task.cancel())
            # Else the owner holds every task that it has ever started.
            task.add_done_callback(lambda _: QObject.disconnect(connection))

    def offload(self, work: Callable[[], T]) -> asyncio.Future[T]:
        """Run blocking work on our own pool."""
        future: asyncio.Future[T] = self.loop.run_in_executor(self._pool, work)
        return future

    def listen(self, work: Callable[[], T]) -> asyncio.Future[T]:
        """Run what waits for a host's events, beside the workers."""
        future: asyncio.Future[T] = self.loop.run_in_executor(self._listening, work)
        return future

    def post(self, callback: Callable[[], None]) -> None:
        """From any thread: call this on the loop."""
        if not self.loop.is_closed():
            self.loop.call_soon_threadsafe(callback)

    def run(self, main: Coroutine[Any, Any, int]) -> int:
        """Run the program's main coroutine, then end what is left within the grace period."""
        old_hook = sys.excepthook
        sys.excepthook = self._uncaught
        try:
            with self.loop:
                return self.loop.run_until_complete(self._whole(main))
        finally:
            sys.excepthook = old_hook
            for pool in (self._pool, self._listening):
                pool.shutdown(wait=False, cancel_futures=True)

    async def _whole(self, main: Coroutine[Any, Any, int]) -> int:
        """Main and the end of everything else as one: qasync handles Qt's events once more when it has stopped, and a
        task that wakes then finds no running loop."""
        try:
            return await main
        finally:
            await self._drain()

    def workers_left(self) -> int:
        """Worker threads that still wait for a host; the process must not wait for them."""
        return sum(1 for t in threading.enumerate() if t.name.startswith("wire") and t.is_alive())

    async def _drain(self) -> None:
        tasks = [t for t in self._tasks if t is not asyncio.current_task()]
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks, timeout=GRACE)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            self._report(f"task {task.get_name()!r} broke", error)

    def _uncaught(self, kind: type[BaseException], error: BaseException, trace: Any) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self.app.quit()
            return
        self._report("uncaught", error.with_traceback(trace))

    def _loop_trouble(self, _loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception")
        if isinstance(error, BaseException):
            self._report(str(context.get("message", "")), error)
        else:
            log.error("event loop: %s", context.get("message"))

    def _report(self, where: str, error: BaseException) -> None:
        """Last chance: log, remember, tell; the program goes on."""
        text = f"{where}\n" + "".join(traceback.format_exception(error))
        self.crashes.append(text)
        log.error("%s", text)
        if self.on_crash is not None:
            self.on_crash(text)
