"""Field of an order: entries that are moved with buttons, keys and the mouse."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from hvgui.domain import outside
from hvgui.domain.settings.vm_settings import Setting, SettingValue, ordered
from hvgui.ui.look.dress import set_ink
from hvgui.ui.widgets.buttons import push_button
from hvgui.ui.widgets.label import Label
from hvgui.ui.widgets.reasons import set_reason
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.wording import setting_words
from hvgui.wording.i18n import text

_ENTRY = Qt.ItemDataRole.UserRole
_ROWS = 6


class OrderList(QListWidget):
    """List whose entries are moved: Alt with Up, Down and Home, or by dragging."""

    moved = Signal(int, int)
    """From where to where the current entry shall go."""
    dropped = Signal()
    """The mouse has moved an entry."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The end of a file name tells more than its middle.
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setSpacing(2)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt and an arrow, or Home, moves; everything else is the list's."""
        row = self.currentRow()
        places = {Qt.Key.Key_Up: row - 1, Qt.Key.Key_Down: row + 1, Qt.Key.Key_Home: 0}
        wanted = places.get(Qt.Key(event.key()))
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and wanted is not None:
            self.moved.emit(row, wanted)
            return
        super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """The list takes its own entries only."""
        super().dropEvent(event)
        self.dropped.emit()


class OrderField(QWidget):
    """Entries in their order; the line below says why it is closed, what is wrong, or how the change ended."""

    chosen = Signal(object, object)
    """The ``Setting`` and its new value."""
    selected = Signal(str)
    """The entry that is selected."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setting = setting
        self.label = Label(setting_words.label(setting))
        self.editor = OrderList(self)
        self.editor.setAccessibleName(outside.line(setting_words.name(setting)))
        self.label.setBuddy(self.editor)
        self.note = WrapLabel("", self)
        self.note.hide()
        self.up = push_button(self, text("order-field.up"), lambda: self._move_by(-1))
        self.down = push_button(self, text("order-field.down"), lambda: self._move_by(1))
        self.top = push_button(self, text("order-field.top"), lambda: self._move(self.editor.currentRow(), 0))
        self._reason = ""
        self._named: Callable[[str], str] = setting_words.boot_entry
        buttons = QVBoxLayout()
        for button in (self.up, self.down, self.top):
            buttons.addWidget(button)
        buttons.addStretch(1)
        row = QHBoxLayout()
        row.addWidget(self.editor, 1)
        row.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(row)
        column.addWidget(self.note)
        self.editor.setFixedHeight(self.editor.fontMetrics().height() * 2 * _ROWS)
        self.editor.moved.connect(self._move)
        self.editor.dropped.connect(self._choose)
        self.editor.currentRowChanged.connect(self._select)

    def entries(self) -> list[str]:
        """The entries as they stand."""
        return [str(self.editor.item(row).data(_ENTRY)) for row in range(self.editor.count())]

    def show_names(self, named: Callable[[str], str]) -> None:
        """How an entry is called."""
        self._named = named

    def show_value(self, value: SettingValue | None) -> None:
        """The order as it is now; the selected entry stays selected."""
        wanted = [(entry, outside.line(self._named(entry))) for entry in ordered(value)]
        there = [
            (self.editor.item(row).data(_ENTRY), self.editor.item(row).text()) for row in range(self.editor.count())
        ]
        if wanted == there:
            return
        current = self.editor.currentItem()
        kept = None if current is None else current.data(_ENTRY)
        with QSignalBlocker(self.editor):
            self.editor.clear()
            for entry, name in wanted:
                item = QListWidgetItem(name)
                item.setToolTip(outside.tip(name))
                item.setData(_ENTRY, entry)
                self.editor.addItem(item)
            names = [entry for entry, _ in wanted]
            self.editor.setCurrentRow(names.index(kept) if kept in names else 0)
        self._number()
        self._select(self.editor.currentRow())

    def open(self, reason: str) -> None:
        """Let it be edited, or say why not; what is there can be read in any case."""
        self._reason = reason
        enabled = QAbstractItemView.DragDropMode.InternalMove
        self.editor.setDragDropMode(QAbstractItemView.DragDropMode.NoDragDrop if reason else enabled)
        self.editor.setToolTip(outside.tip(reason))
        self.editor.setAccessibleDescription(outside.block(reason))
        self._show_buttons()

    def say(self, words: str, *, wrong: bool = False) -> None:
        """The line below the list."""
        self.note.setText(words)
        self.note.setVisible(bool(words))
        set_ink(self.note, "bad" if wrong else "text2")

    def _select(self, row: int) -> None:
        self._show_buttons()
        self.selected.emit(self.entries()[row] if 0 <= row < self.editor.count() else "")

    def _show_buttons(self) -> None:
        row, last = self.editor.currentRow(), self.editor.count() - 1
        for button, can in ((self.up, row > 0), (self.down, 0 <= row < last), (self.top, row > 0)):
            set_reason(button, self._reason)
            button.setEnabled(can and not self._reason)

    def _move_by(self, places: int) -> None:
        self._move(self.editor.currentRow(), self.editor.currentRow() + places)

    def _move(self, row: int, wanted: int) -> None:
        if self._reason or not 0 <= row < self.editor.count() or not 0 <= wanted < self.editor.count():
            return
        if row == wanted:
            return
        with QSignalBlocker(self.editor):
            self.editor.insertItem(wanted, self.editor.takeItem(row))
        self._number()
        # Not blocked: the reader says what is selected, with its new place.
        self.editor.setCurrentRow(wanted)
        self._choose()

    def _number(self) -> None:
        """Each entry is read with its place."""
        count = self.editor.count()
        for row in range(count):
            item = self.editor.item(row)
            words = text("order-field.moved", entry=item.text(), n=row + 1, all=count)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, outside.line(words))

    def _choose(self) -> None:
        self._number()
        self._select(self.editor.currentRow())
        self.chosen.emit(self.setting, ",".join(self.entries()))
