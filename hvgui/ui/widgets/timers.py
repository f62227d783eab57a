"""Timers of the window: repeating, and single-shot."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def beat(owner: QObject, milliseconds: int, call: Callable[[], object], *, started: bool = True) -> QTimer:
    """Timer that calls repeatedly while its owner lives."""
    timer = QTimer(owner)
    timer.setInterval(milliseconds)
    timer.timeout.connect(call)
    if started:
        timer.start()
    return timer


def once(owner: QObject, milliseconds: int, call: Callable[[], object]) -> QTimer:
    """Timer that calls once, so many milliseconds after its last start."""
    timer = beat(owner, milliseconds, call, started=False)
    timer.setSingleShot(True)
    return timer
