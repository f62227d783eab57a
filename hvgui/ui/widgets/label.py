"""Label for plain text without invisible characters.

``QLabel`` renders whatever looks like HTML, and loads the files that it names.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from hvgui.domain import outside
from hvgui.domain.outside import block


class Label(QLabel):
    """``QLabel`` that is safe for texts from hosts and guests."""

    def __init__(self, words: str | QWidget | None = "", parent: QWidget | None = None) -> None:
        if isinstance(words, str):
            super().__init__(parent)
        else:
            super().__init__(words)
        self.setTextFormat(Qt.TextFormat.PlainText)
        if isinstance(words, str) and words:
            self.setText(words)

    def setText(self, words: str) -> None:
        super().setText(block(words))


class ElidedLabel(Label):
    """Label that cuts its words where the room ends; its tip and its name have them all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def say(self, words: str) -> None:
        """Show words of one line."""
        self._words = outside.line(words)
        self.setToolTip(outside.tip(words))
        self.setAccessibleName(outside.line(words))
        self._cut()

    def whole_width(self) -> int:
        """Room that all the words need."""
        return self.fontMetrics().horizontalAdvance(self._words) + 2

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        self.setText(self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, self.width()))


def call(field: QWidget, words: str) -> None:
    """Name a field whose name is seen otherwise or has no room; on Linux a list is called by its label alone."""
    field.setAccessibleName(outside.line(words))
    label = Label(words, field.parentWidget())
    label.setBuddy(field)
    label.hide()


def bold(label: QLabel, size: float = 1.0) -> None:
    """Make a label bold, and its letters ``size`` times as large."""
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * size)
    font.setBold(True)
    label.setFont(font)


def semibold(label: QLabel) -> None:
    """Make a label the subject of what stands beside it."""
    font = label.font()
    font.setWeight(QFont.Weight.DemiBold)
    label.setFont(font)


def quiet(label: QLabel) -> None:
    """Make a label stand back behind others."""
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)


def selectable(label: QLabel) -> None:
    """Let the text of a label be selected and copied, with the mouse and with the keys."""
    keys = Qt.TextInteractionFlag.TextSelectableByKeyboard
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse | keys)
