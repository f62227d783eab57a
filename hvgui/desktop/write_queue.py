"""Small writes to the program's own files, done one after the other by a worker thread."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from typing import TypeVar

from hvgui.controller.api.ports import Offload, Spawn

T = TypeVar("T")


class WriteQueue:
    """Implements ``Writes`` off the GUI thread."""

    def __init__(self, offload: Offload, spawn: Spawn) -> None:
        self._offload = offload
        self._spawn = spawn
        self._waiting: deque[Callable[[], None]] = deque()
        self._one_at_a_time = threading.Lock()

    def put(self, write: Callable[[], None]) -> None:
        self._waiting.append(write)
        if len(self._waiting) == 1:
            self._spawn(self.flush(), name="small writes")

    async def flush(self) -> None:
        if self._waiting:
            await self._offload(self.finish)

    async def between(self, work: Callable[[], T]) -> T:
        def whole() -> T:
            with self._one_at_a_time:
                self._do_all()
                return work()

        return await self._offload(whole)

    def finish(self) -> None:
        with self._one_at_a_time:
            self._do_all()

    def _do_all(self) -> None:
        while self._waiting:
            try:
                self._waiting[0]()
            finally:
                # Only now: what nobody waits for any more is on disk.
                self._waiting.popleft()
