"""Type Text dialog: text for a guest's keyboard, shown or hidden, checked while it is written."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from hvgui.domain.keys import VmKey
from hvgui.domain.secret import Secret
from hvgui.domain.vms.keyboard import MOST_CHARACTERS, KeyboardVerb, Typing, lines, not_typeable
from hvgui.ui.look.dress import set_ink
from hvgui.ui.look.icons import Icon
from hvgui.ui.widgets.buttons import ButtonRow
from hvgui.ui.widgets.label import Label
from hvgui.ui.widgets.reasons import set_reason
from hvgui.ui.widgets.tool_window import ToolWindow
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.wording import formats
from hvgui.wording.i18n import text


class TypeDialog(ToolWindow):
    """Dialog that passes what shall be typed to ``accept``, and forgets it."""

    def __init__(self, vm: str, accept: Callable[[Typing], object], key: VmKey, parent: QWidget | None = None) -> None:
        super().__init__(parent, text("type-text.title", vm=vm), Icon.SCREEN)
        self._accept = accept
        self._key = key
        self.shown = QPlainTextEdit(self)
        self.shown.setTabChangesFocus(True)
        self.hidden = QLineEdit(self)
        self.hidden.setEchoMode(QLineEdit.EchoMode.Password)
        for field in (self.shown, self.hidden):
            field.setAccessibleName(text("type-text.field"))
        self.fields = QStackedWidget(self)
        self.fields.addWidget(self.shown)
        self.fields.addWidget(self._on_top(self.hidden))
        self.hide_it = QCheckBox(text("type-text.hidden"), self)
        self.enter = QCheckBox(text("type-text.enter"), self)
        self.problem = Label(self)
        self.problem.setWordWrap(True)
        self.problem.setMinimumHeight(self.problem.fontMetrics().height() * 2 + 4)
        set_ink(self.problem, "bad")
        buttons = ButtonRow(self)
        self.ok = buttons.ok(text("type-text.send"), self._finish)
        buttons.cancel(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(WrapLabel(text("type-text.intro"), self))
        column.addWidget(self.fields, 1)
        column.addWidget(self.hide_it)
        column.addWidget(self.enter)
        column.addWidget(self.problem)
        column.addWidget(buttons)
        self.hide_it.toggled.connect(self._turn)
        self.shown.textChanged.connect(self._check)
        self.hidden.textChanged.connect(lambda _words: self._check())
        self.enter.toggled.connect(lambda _on: self._check())
        self.resize(520, 340)
        self.shown.setFocus()
        self._check()

    def _on_top(self, field: QWidget) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(field)
        column.addStretch(1)
        return page

    def words(self) -> str:
        """What will be typed."""
        typed = self.hidden.text() if self.hide_it.isChecked() else self.shown.toPlainText()
        return lines(typed) + ("\n" if self.enter.isChecked() else "")

    def trouble(self) -> str:
        """Why it cannot be typed; empty while nothing is wrong with it."""
        words = self.words()
        if wrong := not_typeable(words):
            return text("type-text.not-typeable", characters=" ".join(wrong[:10]))
        if len(words) > MOST_CHARACTERS:
            return text("type-text.too-long", n=formats.number(len(words)), most=formats.number(MOST_CHARACTERS))
        return ""

    def _turn(self, hidden: bool) -> None:
        """What was written goes along, as far as it is one line."""
        if hidden:
            self.hidden.setText(self.shown.toPlainText().partition("\n")[0])
            self.shown.clear()
        else:
            self.shown.setPlainText(self.hidden.text())
            self.hidden.clear()
        self.fields.setCurrentIndex(int(hidden))
        (self.hidden if hidden else self.shown).setFocus()
        self._check()

    def _check(self) -> None:
        trouble = self.trouble()
        self.problem.setText(trouble)
        set_reason(self.ok, trouble or ("" if self.words() else text("type-text.empty")))

    def _finish(self) -> None:
        if self.words() and not self.trouble():
            self._accept(Typing(self._key, KeyboardVerb.TYPE_TEXT, Secret(self.words())))
            self.accept()
