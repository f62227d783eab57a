"""Command box: commands to run elsewhere, in a fixed-width font, with a button that copies them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from hvgui.domain import outside
from hvgui.ui.look.icons import Icon
from hvgui.ui.widgets.buttons import tool_button
from hvgui.ui.widgets.label import Label, bold
from hvgui.wording.i18n import text

_MOST_LINES = 8


class CommandBox(QWidget):
    """Box as high as its commands, up to a limit; hidden when there are none."""

    def __init__(self, heading: str, parent: QWidget | None = None, *, grows: bool = False) -> None:
        super().__init__(parent)
        self._grows = grows
        self._heading = Label(heading, self)
        bold(self._heading)
        self.words = QPlainTextEdit(self)
        self.words.setReadOnly(True)
        self.words.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.words.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.words.setTabChangesFocus(True)
        self.words.setAccessibleName(outside.line(heading))
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._heading.setBuddy(self.words)
        self.copy = tool_button(self, text("command-box.copy"), self._copy, icon=Icon.COPY_TEXT, flat=False)
        self.copy.setAccessibleName(outside.line(text("command-box.copy-what", what=heading)))
        head = QHBoxLayout()
        head.addWidget(self._heading)
        head.addStretch(1)
        head.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(head)
        column.addWidget(self.words, 1 if grows else 0)
        self.show_commands(())

    def show_commands(self, commands: Sequence[str], heading: str = "") -> None:
        """One command per line."""
        words = "\n".join(commands)
        if heading:
            self._heading.setText(heading)
            self.words.setAccessibleName(outside.line(heading))
            self.copy.setAccessibleName(outside.line(text("command-box.copy-what", what=heading)))
        if words != self.words.toPlainText():
            self.words.setPlainText(words)
            self.copy.setText(text("command-box.copy"))
        self.setVisible(bool(words))
        self._fit()

    def _fit(self) -> None:
        words = self.words.toPlainText()
        if not self._grows:
            lines = min(max(words.count("\n") + 1, 1), _MOST_LINES)
            edge = 2 * self.words.frameWidth() + 2 * int(self.words.document().documentMargin())
            bar = self.words.horizontalScrollBar().sizeHint().height() if self._too_wide(words) else 0
            self.words.setFixedHeight(lines * self.words.fontMetrics().lineSpacing() + edge + bar + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def commands(self) -> str:
        """What is shown."""
        return self.words.toPlainText()

    def _too_wide(self, words: str) -> bool:
        metrics = self.words.fontMetrics()
        widest = max((metrics.horizontalAdvance(line) for line in words.split("\n")), default=0)
        return widest > self.width() - 16

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.words.toPlainText())
        self.copy.setText(text("command-box.copied"))
