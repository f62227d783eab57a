"""Dressing: what has a colour of its own is coloured now, and again whenever the colours change."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar, cast
from weakref import ref

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QTreeWidgetItem, QWidget
from shiboken6 import isValid

from hvgui.ui.look.tokens import Ink, tokens

Thing = TypeVar("Thing")
#: By identity, because items of tables have no hash: the thing, and how each of its sides is drawn.
_dressed: dict[int, tuple[ref[object], dict[str, Callable[[object], None]]]] = {}


def dress(thing: Thing, side: str, draw: Callable[[Thing], None]) -> None:
    """Draw a side of a thing, in place of what drew it before; ``draw`` must not hold the thing or its owner."""
    draw(thing)
    key = id(thing)
    if key not in _dressed:
        _dressed[key] = (ref(thing, lambda _gone: _dressed.pop(key, None)), {})
    _dressed[key][1][side] = cast("Callable[[object], None]", draw)


def redress() -> None:
    """Draw everything that is in use again, for colours that have changed."""
    for key in list(_dressed):
        # Things may go while this runs.
        if key not in _dressed:
            continue
        alive, draws = _dressed[key]
        thing = alive()
        if thing is None or not isValid(thing):
            _dressed.pop(key, None)
            continue
        for draw in draws.values():
            draw(thing)


def set_ink(widget: QWidget, ink: Ink, role: QPalette.ColorRole = QPalette.ColorRole.WindowText) -> None:
    """Ink of a label, or of what else a ``role`` colours."""

    def draw(painted: QWidget) -> None:
        palette = QPalette()
        palette.setColor(role, getattr(tokens(), ink))
        for idle in (QPalette.ColorGroup.Disabled,):
            palette.setColor(idle, role, tokens().off)
        painted.setPalette(palette)

    dress(widget, "ink", draw)


def without_ground(widget: QWidget) -> None:
    """Let what is behind a field show through it."""
    dress(widget, "ground", _clear_ground)


def _clear_ground(widget: QWidget) -> None:
    colours = widget.palette()
    colours.setBrush(QPalette.ColorRole.Base, Qt.BrushStyle.NoBrush)
    widget.setPalette(colours)


def set_item_ink(item: QTreeWidgetItem, column: int, ink: Ink) -> None:
    """Ink of one cell of a tree."""
    dress(item, f"ink {column}", lambda painted: painted.setForeground(column, getattr(tokens(), ink)))
