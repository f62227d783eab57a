"""What this program is, and which versions it runs on."""

from __future__ import annotations

import platform
from collections.abc import Callable

from PySide6 import __version__ as binding
from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from hvgui import __version__
from hvgui.ui.look import icons
from hvgui.ui.look.icons import Icon
from hvgui.ui.widgets.dialog_size import at_least
from hvgui.ui.widgets.label import Label
from hvgui.wording.i18n import text


class AboutBox(QDialog):
    """Opened, never executed; its facts can be copied into a report."""

    def __init__(self, diagnose: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(text("about-box.title"))
        picture = Label(self)
        ink = self.palette().windowText().color()
        picture.setPixmap(icons.pixmap(Icon.APP, 56, ink, self.devicePixelRatioF()))
        picture.setAccessibleName(text("app.name"))
        name = Label(text("about-box.name", version=__version__), self)
        font = name.font()
        font.setPointSizeF(font.pointSizeF() * 1.4)
        font.setBold(True)
        name.setFont(font)
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
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(text("button.close"))
        buttons.rejected.connect(self.close)
        self.copy = buttons.addButton(text("about-box.copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copied = Label(self)
        self.copied.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.copy.clicked.connect(lambda: self._copy(diagnose()))
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
