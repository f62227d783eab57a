"""End of the desktop session, and signals that ask the program to end."""

from __future__ import annotations

import logging
import os
import signal
import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QApplication

log = logging.getLogger(__name__)

#: Signals that ask for an end; the second of a kind ends the program as if nobody listened.
SIGNALS: tuple[signal.Signals, ...] = (
    (signal.SIGTERM, signal.SIGINT, signal.SIGHUP) if sys.platform != "win32" else (signal.SIGTERM, signal.SIGINT)
)


class SessionEnd(QObject):
    """Calls ``ends`` on the GUI thread when the session or the program shall end; it must return soon.

    Python runs a handler only between two of its own instructions, and Qt's loop may wait for long: the byte that
    the interpreter writes for each signal (``signal.set_wakeup_fd``) wakes it. On Windows that takes a socket; there,
    the timers of the window come soon enough.
    """

    def __init__(self, app: QApplication, ends: Callable[[], None]) -> None:
        super().__init__(app)
        self._ends = ends
        self._before: dict[signal.Signals, Any] = {}
        app.commitDataRequest.connect(self._commit)
        self._pipe: tuple[int, int] | None = None
        if sys.platform != "win32":
            self._wake_by_pipe()
        for number in SIGNALS:
            self._before[number] = signal.signal(number, self._asked)

    def close(self) -> None:
        """Signals do again what they did before."""
        if not self._before:
            return
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._before.clear()
        if self._pipe is not None:
            signal.set_wakeup_fd(self._woke_before)
            self._notifier.setEnabled(False)
            for end in self._pipe:
                os.close(end)

    def _wake_by_pipe(self) -> None:
        self._pipe = reads, writes = os.pipe()
        for end in self._pipe:
            os.set_blocking(end, False)
        self._notifier = QSocketNotifier(reads, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._woken)
        self._woke_before = signal.set_wakeup_fd(writes, warn_on_full_buffer=False)

    def _commit(self, _manager: QSessionManager) -> None:
        log.info("the desktop session ends")
        self._ends()

    def _asked(self, number: int, _frame: FrameType | None) -> None:
        log.info("asked to end by signal %d", number)
        signal.signal(number, signal.SIG_DFL)
        self._ends()

    def _woken(self) -> None:
        # That Python code runs here is what lets the handler run.
        if self._pipe is not None:
            os.read(self._pipe[0], 64)
