"""First-run page in place of the list while there is no host: three ways to begin."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QCommandLinkButton, QVBoxLayout, QWidget

from hvgui.domain import outside
from hvgui.ui.look import icons
from hvgui.ui.look.icons import Icon
from hvgui.ui.widgets.field_rows import plain_label
from hvgui.ui.widgets.label import Label, quiet
from hvgui.wording.i18n import text

WAYS = {"add": Icon.ADD_HOST, "import": Icon.FILE, "demo": Icon.HOSTS}
_WIDTH = 580


class FirstRun(QWidget):
    """Page with three buttons: add a host, import a list, or look at simulated hosts."""

    wanted = Signal(str)
    """One of ``WAYS``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        title = Label(text("first-run.title"), self)
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.5)
        title.setFont(font)
        words = Label(text("first-run.words"), self)
        words.setWordWrap(True)
        words.setFixedWidth(_WIDTH)
        words.setFixedHeight(words.heightForWidth(_WIDTH))
        quiet(words)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(title, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(words, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(6)
        self.buttons: dict[str, QCommandLinkButton] = {}
        for way, icon in WAYS.items():
            button = QCommandLinkButton(text(f"first-run.{way}.title"), text(f"first-run.{way}.words"), self)
            icons.set_icon(button, icon)
            button.setIconSize(QSize(22, 22))
            button.setFixedWidth(_WIDTH)
            button.setAccessibleName(outside.line(plain_label(f"first-run.{way}.title")))
            button.setAccessibleDescription(text(f"first-run.{way}.words"))
            button.clicked.connect(lambda _checked=False, w=way: self.wanted.emit(w))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
            self.buttons[way] = button
        column.addStretch(2)
        self.setFocusProxy(self.buttons["add"])
