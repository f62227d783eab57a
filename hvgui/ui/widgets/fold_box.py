"""Group that is closed until somebody opens it: a heading with an arrow, and what stands below it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from hvgui.wording.i18n import text


class FoldBox(QWidget):
    """The heading opens and closes ``content`` by mouse and keyboard."""

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = QToolButton(self)
        self.head.setText(heading)
        self.head.setCheckable(True)
        self.head.setAutoRaise(True)
        self.head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.head.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.head.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.content = QWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.head)
        column.addWidget(self.content)
        self.head.toggled.connect(self._show)
        self._show(False)

    def open(self) -> None:
        """Show what is below the heading."""
        self.head.setChecked(True)

    def _show(self, on: bool) -> None:
        self.head.setArrowType(Qt.ArrowType.DownArrow if on else Qt.ArrowType.RightArrow)
        self.head.setAccessibleDescription(text("fold-box.opened" if on else "fold-box.closed"))
        self.content.setVisible(on)
