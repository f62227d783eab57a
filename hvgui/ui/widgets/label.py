"""The label of this program: what it shows is plain text, with nothing unseen in it.

``QLabel`` renders whatever looks like HTML, and fetches the files that it names.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from hvgui.domain.outside import block


class Label(QLabel):
    """A ``QLabel`` for texts from anywhere."""

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
