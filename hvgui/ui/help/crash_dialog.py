"""Crash dialog: an unexpected error of the program, with a report to copy; the program goes on where it can."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from hvgui.controller.api.controller import Controller
from hvgui.ui.help.diagnostics import diagnostics
from hvgui.ui.widgets.buttons import ButtonRow
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.wording.i18n import plural, text


class CrashDialog(QDialog):
    """Dialog for all errors of a session: it counts further ones instead of opening again."""

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._crashes: list[str] = []
        self.setWindowTitle(text("crash.title"))
        self.words = WrapLabel("", self)
        self.report = QPlainTextEdit(self)
        self.report.setReadOnly(True)
        self.report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.report.setAccessibleName(text("crash.report"))
        self.report.setTabChangesFocus(True)
        buttons = ButtonRow(self)
        buttons.closing(self.close)
        self.copy = buttons.action(text("crash.copy"), self._copy)
        column = QVBoxLayout(self)
        column.addWidget(self.words)
        column.addWidget(WrapLabel(text("crash.what-is-in-it"), self))
        column.addWidget(self.report, 1)
        column.addWidget(buttons)
        self.resize(680, 460)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())

    def add(self, crash: str) -> None:
        """One more; the window comes up if it is not there."""
        self._crashes.append(crash)
        self.words.setText(plural("crash.words", len(self._crashes)))
        self.report.setPlainText(diagnostics(self._controller, self._crashes))
        self.setWindowModality(Qt.WindowModality.NonModal)
        if not self.isVisible():
            self.show()
