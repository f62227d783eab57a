"""Reader for widgets: of several readings only the latest is shown, and none after its owner has closed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject

from hvgui.controller.api.ports import Spawn
from hvgui.domain.trouble import Troubled
from hvgui.ui.widgets.tool_window import ToolWindow

T = TypeVar("T")


class LatestRead:
    """Reader for one widget. A ``ToolWindow`` as owner stops it by closing.

    With ``one_at_a_time``, a reading that is requested while another is running starts when that one has ended.
    """

    def __init__(self, spawn: Spawn, owner: QObject, *, one_at_a_time: bool = False) -> None:
        self._spawn = spawn
        self._owner = owner
        self._one_at_a_time = one_at_a_time
        self._latest = 0
        self._busy = False
        self._waiting: Callable[[], None] | None = None
        if isinstance(owner, ToolWindow):
            owner.when_closed(self.drop)

    def start(
        self,
        name: str,
        read: Callable[[], Awaitable[T]],
        show: Callable[[T], object],
        fail: Callable[[Troubled], object] | None = None,
    ) -> None:
        """Read, then call ``show`` with the answer or ``fail`` with the trouble, unless a later start came first.

        Without ``fail``, ``read`` must not raise Troubled. ``name`` is the task's.
        """
        self._latest += 1
        number = self._latest

        def begin() -> None:
            self._busy = True
            self._spawn(self._run(number, read, show, fail), name=name, owner=self._owner)

        if self._one_at_a_time and self._busy:
            self._waiting = begin
        else:
            begin()

    def drop(self) -> None:
        """Show nothing of what is under way, and start nothing that waits."""
        self._latest += 1
        self._waiting = None

    async def _run(
        self,
        number: int,
        read: Callable[[], Awaitable[T]],
        show: Callable[[T], object],
        fail: Callable[[Troubled], object] | None,
    ) -> None:
        try:
            tell = partial(show, await read())
        except Troubled as error:
            if fail is None:
                raise
            tell = partial(fail, error)
        finally:
            self._end()
        if number == self._latest:
            tell()

    def _end(self) -> None:
        self._busy = False
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            waiting()
