"""Notices on the hint colour: a line of text, and a frame for a text with buttons."""

from __future__ import annotations

from enum import Enum

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QWidget

from hvgui.ui.look.semantic_colors import semantic_colors
from hvgui.ui.widgets.wrap_label import WrapLabel


class Edge(Enum):
    """Sides of a notice that have a line."""

    ALL = ("border",)
    TOP = ("border-top",)
    TOP_AND_BOTTOM = ("border-top", "border-bottom")


def notice_style(edge: Edge = Edge.ALL, *, severe: bool = False) -> str:
    """Ground and edge of a notice as declarations of a style sheet, in the application's colours."""
    colors = semantic_colors(QGuiApplication.palette())
    line = colors.bad if severe else colors.hint_border
    edges = " ".join(f"{side}: 1px solid {line.name()};" for side in edge.value)
    return f"background: {colors.hint_background.name()}; {edges}"


class NoticeBar(WrapLabel):
    """Notice of one text; hidden while it is empty."""

    def __init__(self, parent: QWidget | None = None, *, edge: Edge = Edge.ALL) -> None:
        super().__init__("", parent)
        self._edge = edge
        self.hide()

    def say(self, words: str) -> None:
        """Show a notice; empty words take it away."""
        self.setStyleSheet(f"{notice_style(self._edge)} padding: 4px 8px;")
        self.setText(words)
        self.setVisible(bool(words))


class NoticeFrame(QFrame):
    """Frame that can be highlighted."""

    def __init__(self, parent: QWidget | None = None, *, edge: Edge = Edge.ALL, severe: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._edge = edge
        self._severe = severe

    def light(self, on: bool = True) -> None:
        """Use the hint colour, or look like any other frame."""
        style = f"QFrame#notice {{ {notice_style(self._edge, severe=self._severe)} }}"
        self.setStyleSheet(style if on else "")
