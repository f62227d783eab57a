"""Dialog for one key/value item: name and value, checked against the limits of the pool while typing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from hvgui.domain import outside
from hvgui.domain.vms.kvp import LONGEST_VALUE, KvpChange, KvpItem, KvpItems, KvpPool, notes_on, trouble_of
from hvgui.ui.look.dress import set_ink
from hvgui.ui.widgets.buttons import ButtonRow
from hvgui.ui.widgets.field_rows import add_row
from hvgui.ui.widgets.label import Label
from hvgui.ui.widgets.reasons import set_reason
from hvgui.ui.widgets.tool_window import ToolWindow
from hvgui.wording import formats, service_words, texts
from hvgui.wording.i18n import text

_POOLS = (KvpPool.HOST, KvpPool.HOST_ONLY)


class ValueEdit(QPlainTextEdit):
    """Field of several lines in which Enter accepts; Shift or Ctrl with it begins a new line."""

    accepted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setToolTip(outside.tip(text("exchange.item.value-tip")))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif event.modifiers() & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier):
            self.insertPlainText("\n")
        else:
            self.accepted.emit()


class ItemDialog(ToolWindow):
    """Dialog that adds an item, or changes the value of one whose name is fixed."""

    def __init__(
        self,
        accept: Callable[[KvpChange], object],
        present: KvpItems,
        item: KvpItem | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, text("exchange.item.change" if item else "exchange.item.add"))
        self._accept = accept
        self._present = present
        self._old = item
        self.pool = QComboBox(self)
        for pool in _POOLS:
            self.pool.addItem(service_words.kvp_pool(pool), pool)
        self.name = QLineEdit(self)
        self.value = ValueEdit(self)
        self.value.accepted.connect(self._finish)
        self.length = Label(self)
        self.problem = Label(self)
        self.problem.setWordWrap(True)
        self.problem.setMinimumHeight(self.problem.fontMetrics().height() * 2 + 4)
        self.buttons = ButtonRow(self)
        self.ok = self.buttons.ok(text("exchange.item.save"), self._finish)
        self.buttons.cancel(self.reject)
        self._lay_out()
        self.resize(520, 320)
        if item is not None:
            self.pool.setCurrentIndex(_POOLS.index(item.pool))
            self.name.setText(item.name)
            self.value.setPlainText(item.value)
            self.pool.setEnabled(False)
            self.name.setReadOnly(True)
        for signal in (self.pool.currentIndexChanged, self.name.textChanged, self.value.textChanged):
            signal.connect(lambda *_: self._check())
        self._check()
        (self.value if item is not None else self.name).setFocus()

    def _lay_out(self) -> None:
        form = QFormLayout()
        for key, field in (("pool", self.pool), ("name", self.name), ("value", self.value)):
            add_row(form, f"exchange.field.{key}", field, field)
        form.addRow(Label(self), self.length)
        column = QVBoxLayout(self)
        column.addLayout(form, 1)
        column.addWidget(self.problem)
        column.addWidget(self.buttons)

    def change(self) -> KvpChange:
        """What the fields say."""
        pool = _POOLS[self.pool.currentIndex()]
        old = self._old.value if self._old is not None else None
        return KvpChange(pool=pool, name=self.name.text(), value=self.value.toPlainText(), expected=old)

    def trouble(self) -> str:
        """Why the item cannot be written; empty when it can."""
        change = self.change()
        if self._old is None and self._present.value(change.pool, change.name) is not None:
            return text("exchange.item.exists", name=change.name)
        why = trouble_of(change, change.name)
        return texts.trouble(why).sentence() if why is not None else ""

    def _check(self) -> None:
        change, trouble = self.change(), self.trouble()
        most = LONGEST_VALUE[change.pool] // 2 - 1
        self.length.setText(text("exchange.item.length", n=len(change.value or ""), most=formats.number(most)))
        notes = "" if trouble else " ".join(service_words.kvp_note(note) for note in notes_on(change))
        set_ink(self.problem, "text2" if not change.name else "bad" if trouble else "warn")
        self.problem.setText(trouble or notes)
        set_reason(self.ok, trouble)

    def _finish(self) -> None:
        if not self.trouble():
            self._accept(self.change())
            self.accept()
