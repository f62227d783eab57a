"""Label for plain text without invisible characters.

``QLabel`` renders whatever looks like HTML, and loads the files that it names.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QWidget

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


def bold(label: QLabel, size: float = 1.0) -> None:
    """Make a label bold, and its letters ``size`` times as large."""
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * size)
    font.setBold(True)
    label.setFont(font)


def quiet(label: QLabel) -> None:
    """Make a label stand back behind others."""
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)


def selectable(label: QLabel) -> None:
    """Let the text of a label be selected and copied, with the mouse and with the keys."""
    keys = Qt.TextInteractionFlag.TextSelectableByKeyboard
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse | keys)
