"""Timers of the window: one that goes on, and one that rings once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def beat(owner: QObject, milliseconds: int, call: Callable[[], object], *, started: bool = True) -> QTimer:
    """Calls again and again while its owner lives."""
    timer = QTimer(owner)
    timer.setInterval(milliseconds)
    timer.timeout.connect(call)
    if started:
        timer.start()
    return timer


def once(owner: QObject, milliseconds: int, call: Callable[[], object]) -> QTimer:
    """Calls once, so long after its last start."""
    timer = beat(owner, milliseconds, call, started=False)
    timer.setSingleShot(True)
    return timer
