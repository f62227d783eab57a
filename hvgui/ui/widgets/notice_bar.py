"""Notices on a tint: a line of text, and a frame for a text with buttons."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from hvgui.ui.look.strokes import rounded
from hvgui.ui.look.tokens import Ground, tokens
from hvgui.ui.widgets.wrap_label import WrapLabel


def _tint(widget: QWidget, ground: Ground, *, across: bool) -> None:
    """Fill a widget: with round corners, or from edge to edge of its pane."""
    colour = getattr(tokens(), ground)
    with QPainter(widget) as painter:
        if across:
            painter.fillRect(widget.rect(), colour)
        else:
            rounded(painter, QRectF(widget.rect()), colour, None)


class NoticeBar(WrapLabel):
    """Notice of one text; hidden while it is empty. ``across`` its pane, or with round corners."""

    def __init__(self, parent: QWidget | None = None, *, across: bool = False) -> None:
        super().__init__("", parent)
        self._across = across
        self.setContentsMargins(10, 5, 10, 5)
        self.hide()

    def say(self, words: str) -> None:
        """Show a notice; empty words take it away."""
        self.setText(words)
        self.setVisible(bool(words))

    def paintEvent(self, event: QPaintEvent) -> None:
        _tint(self, "warn_bg", across=self._across)
        super().paintEvent(event)


class NoticeFrame(QFrame):
    """Frame that can be tinted."""

    def __init__(self, parent: QWidget | None = None, *, ground: Ground = "warn_bg", across: bool = False) -> None:
        super().__init__(parent)
        self._ground: Ground = ground
        self._across = across
        self._lit = False

    def set_ground(self, ground: Ground) -> None:
        """Change the tint."""
        self._ground = ground
        self.update()

    def light(self, on: bool = True) -> None:
        """Tint it, or let it look like any other frame."""
        self._lit = on
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._lit:
            _tint(self, self._ground, across=self._across)
        super().paintEvent(event)
