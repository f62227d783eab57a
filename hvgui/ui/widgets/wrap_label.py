"""Label of several lines that requests exactly the height it needs at its width."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from hvgui.ui.widgets.label import Label


class WrapLabel(Label):
    """Label with word wrap. ``QLabel`` keeps the height of a guessed narrow shape as minimum, which leaves gaps."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.fontMetrics().height())

    def sizeHint(self) -> QSize:
        widest = max((self.fontMetrics().horizontalAdvance(line) for line in self.text().split("\n")), default=0)
        return QSize(min(widest + 2, 420), self.fontMetrics().height())
