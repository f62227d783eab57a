"""About box: versions of the program and of what it runs on."""

from __future__ import annotations

import platform
from collections.abc import Callable

from PySide6 import __version__ as binding
from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hvgui import __version__
from hvgui.ui.look import icons
from hvgui.ui.look.icons import Icon
from hvgui.ui.widgets.buttons import ButtonRow
from hvgui.ui.widgets.dialog_size import at_least
from hvgui.ui.widgets.label import Label, bold, quiet
from hvgui.ui.widgets.tool_window import ToolWindow
from hvgui.wording.i18n import text


class AboutBox(ToolWindow):
    """Dialog with the versions, and a button that copies a report."""

    def __init__(self, diagnose: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent, text("about-box.title"))
        picture = Label(self)
        ink = self.palette().windowText().color()
        picture.setPixmap(icons.pixmap(Icon.APP, 56, ink, self.devicePixelRatioF()))
        picture.setAccessibleName(text("app.name"))
        name = Label(text("about-box.name", version=__version__), self)
        bold(name, 1.4)
        words = Label(text("about-box.words"), self)
        words.setWordWrap(True)
        facts = Label(
            text(
                "about-box.facts",
                python=platform.python_version(),
                qt=qVersion(),
                binding=binding,
                system=platform.platform(),
            ),
            self,
        )
        facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        facts.setWordWrap(True)
        buttons = ButtonRow(self)
        buttons.closing(self.close)
        self.copy = buttons.action(text("about-box.copy"), lambda: self._copy(diagnose()))
        self.copied = Label(self)
        quiet(self.copied)
        side = QVBoxLayout()
        for part in (name, words, facts):
            side.addWidget(part)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(side, 1)
        column = QVBoxLayout(self)
        column.addLayout(top)
        column.addWidget(self.copied)
        column.addWidget(buttons)
        at_least(self, 460)

    def _copy(self, words: str) -> None:
        QGuiApplication.clipboard().setText(words)
        self.copied.setText(text("about-box.copied"))
