"""Placeholder where there is nothing to show: icon, what is missing, and the next step as a button."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from hvgui.domain import outside
from hvgui.ui.look import icons
from hvgui.ui.look.icons import Icon
from hvgui.ui.widgets.label import Label

_SIZE = 40


class EmptyState(QWidget):
    """Placeholder, centred in its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = Label(self)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.title = Label(self)
        self.title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.title.setWordWrap(True)
        font = self.title.font()
        font.setPointSizeF(font.pointSizeF() * 1.25)
        self.title.setFont(font)
        self.words = Label(self)
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.words.setWordWrap(True)
        self.button = QPushButton(self)
        self.second = QPushButton(self)
        #: What is shown: laying it out again takes long, and a hundred hosts that connect say it at every step.
        self._said: tuple[Icon, str, str, str, str] | None = None
        self._press: Callable[[], None] = lambda: None
        self._press_second: Callable[[], None] = lambda: None
        self.button.clicked.connect(lambda: self._press())
        self.second.clicked.connect(lambda: self._press_second())
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.button)
        buttons.addWidget(self.second)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(self._picture)
        column.addWidget(self.title)
        column.addWidget(self.words, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(4)
        column.addLayout(buttons)
        column.addStretch(2)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)

    def say(
        self,
        which: Icon,
        title: str,
        words: str,
        button: str = "",
        press: Callable[[], None] | None = None,
        second: str = "",
        press_second: Callable[[], None] | None = None,
    ) -> None:
        """What is missing, and what to do about it."""
        self._press = press or (lambda: None)
        self._press_second = press_second or (lambda: None)
        if (said := (which, title, words, button, second)) == self._said:
            return
        self._said = said
        self.title.setText(title)
        self.words.setText(words)
        self.words.setVisible(bool(words))
        metrics = self.words.fontMetrics()
        widest = max((metrics.horizontalAdvance(line) for line in words.split("\n")), default=0)
        self.words.setFixedWidth(min(520, widest + 4))
        self.words.setFixedHeight(self.words.heightForWidth(self.words.width()))
        self.button.setVisible(bool(button))
        self.button.setText(button)
        self.second.setVisible(bool(second))
        self.second.setText(second)
        self.setAccessibleName(outside.line(f"{title}. {words}" if words else title))
        icons.set_picture(self._picture, which, _SIZE)
