"""Field of a value that is shown only: cut in its middle where it is too long, whole while it has the focus."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame, QWidget

from hvgui.domain import outside
from hvgui.ui.look.dress import without_ground


class ValueField(QLineEdit):
    """Value that can be selected and copied; ``words`` is the whole of it, and so is the tip."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = ""
        self.setReadOnly(True)
        self.setFrame(False)
        without_ground(self)
        self.setMinimumWidth(60)
        self.setAccessibleName(outside.line(name))

    def say(self, words: str) -> None:
        """Show a value."""
        self.words = outside.line(words)
        self.setToolTip(outside.tip(words))
        self.setAccessibleDescription(outside.line(words))
        self._show()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show()
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show()

    def _show(self) -> None:
        shown = self.words
        if not self.hasFocus():
            option = QStyleOptionFrame()
            self.initStyleOption(option)
            inside = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
            # The end of a path tells more than its middle.
            shown = self.fontMetrics().elidedText(self.words, Qt.TextElideMode.ElideMiddle, inside.width() - 6)
        if self.text() != shown:
            self.setText(shown)
            self.setCursorPosition(0)
