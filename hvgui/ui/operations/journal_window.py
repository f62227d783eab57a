"""Journal window: every change with time, user, VM and result; search, export, undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from hvgui.controller.api.controller import ChangeListener, Controller
from hvgui.controller.api.ports import Spawn
from hvgui.domain.keys import OperationId
from hvgui.domain.machines.new_machine import NewMachine
from hvgui.domain.operations.export import to_csv, to_json
from hvgui.domain.operations.record import Record
from hvgui.domain.operations.undoing import incomparable
from hvgui.domain.trouble import Troubled
from hvgui.ui.look.icons import Icon
from hvgui.ui.operations.journal_comparison import JournalComparison
from hvgui.ui.operations.journal_model import COLUMNS, JournalModel
from hvgui.ui.operations.undo_dialog import UndoDialog
from hvgui.ui.widgets.buttons import push_button, spread
from hvgui.ui.widgets.data_table import data_table
from hvgui.ui.widgets.empty_state import EmptyState
from hvgui.ui.widgets.label import Label
from hvgui.ui.widgets.latest_read import LatestRead
from hvgui.ui.widgets.prompter import Prompter
from hvgui.ui.widgets.reasons import set_reason
from hvgui.ui.widgets.save_text import save_text
from hvgui.ui.widgets.timers import once
from hvgui.ui.widgets.tool_window import ToolWindow
from hvgui.wording import service_words, texts
from hvgui.wording.i18n import plural, text

_TYPING_PAUSE = 150
_PAGE = 500
_WIDTHS = {
    "time": 140,
    "operator": 80,
    "vm": 120,
    "host": 120,
    "kind": 120,
    "subject": 190,
    "before": 70,
    "after": 80,
    "outcome": 110,
}


class JournalWindow(ToolWindow, ChangeListener):
    """Modeless window; new entries appear in it."""

    again_wanted = Signal(object)
    """A ``NewMachine``: one like a VM that was deleted shall be made."""

    def __init__(
        self,
        controller: Controller,
        spawn: Spawn,
        prompter: Prompter,
        now: Callable[[], float],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, text("journal-window.title"), Icon.JOURNAL)
        self._controller = controller
        self._spawn = spawn
        self._prompter = prompter
        self._first_page = LatestRead(spawn, self)
        self._next_page = LatestRead(spawn, self)
        self._more = False
        #: Entries that are selected when they have been read.
        self._wanted: set[int] = set()
        self.search_box = QLineEdit(self)
        self.search_box.setPlaceholderText(text("journal-window.search"))
        self.search_box.setAccessibleName(text("journal-window.search"))
        self.search_box.setClearButtonEnabled(True)
        self.model = JournalModel(now, self)
        widths = [_WIDTHS[name] for name in COLUMNS if name in _WIDTHS]
        self.table = data_table(self, self.model, text("journal-window.title"), widths)
        self.empty = EmptyState(self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        self.count = Label(self)
        self.undo = self._button("undo", Icon.UNDO, self._undo)
        self.compare = self._button("compare", Icon.SETTINGS, self._compare)
        self.again = self._button("again", Icon.ADD, self._again)
        self.export = self._button("export", Icon.EXPORT, self._export)
        self.older = self._button("older", None, self._load_older)
        self._lay_out()
        self._typing = once(self, _TYPING_PAUSE, self.read)
        self._meanwhile = once(self, _TYPING_PAUSE, self.read)
        self.search_box.textChanged.connect(lambda _words: self._typing.start())
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.search_box.setFocus)
        self.when_closed(controller.subscribe(self))
        self.resize(1240, 560)
        self.search_box.setFocus()
        self.read()

    def _button(self, name: str, icon: Icon | None, press: Callable[[], object]) -> QPushButton:
        words, tip = text(f"journal-window.{name}"), text(f"journal-window.{name}-tip")
        return push_button(self, words, press, tip=tip, icon=icon)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.search_box, 1)
        top.addWidget(self.count)
        column = QVBoxLayout(self)
        column.addLayout(top)
        column.addWidget(self.stack, 1)
        column.addLayout(spread((self.undo, self.compare, self.again, self.export, self.older), (self.close_button(),)))

    # --- what the controller says -------------------------------------------------------------------------------

    def operations_changed(self, operations: frozenset[OperationId]) -> None:
        """Something was changed or has ended: there are new entries."""
        self._meanwhile.start()

    # --- reading ------------------------------------------------------------------------------------------------

    def read(self) -> None:
        """Search again from the newest entry."""
        self._next_page.drop()
        self._load(self._first_page, None, self._show)

    def choose(self, numbers: Sequence[int]) -> None:
        """Select these entries among all, and older ones too as far as they are loaded."""
        self._wanted = set(numbers)
        self.search_box.clear()
        self.read()

    def _load_older(self) -> None:
        if self.model.records:
            self._load(self._next_page, self.model.records[-1].number, self._add)

    def _load(self, reader: LatestRead, before: int | None, show: Callable[[Sequence[Record]], None]) -> None:
        words, journal = self.search_box.text(), self._controller.journal.entries
        reader.start("journal", lambda: journal(words, limit=_PAGE, before=before), show, self._say_trouble)

    def _show(self, found: Sequence[Record]) -> None:
        kept, self._wanted = self._wanted or {record.number for record in self.chosen()}, set()
        here = self.table.currentIndex()
        current = self.model.records[here.row()].number if 0 <= here.row() < len(self.model.records) else None
        self.model.show_records(found)
        self._come_back(current, here.column())
        self._choose(kept)
        self._say(found)

    def _add(self, found: Sequence[Record]) -> None:
        self.model.add_records(found)
        self._say(found)

    def _come_back(self, number: int | None, column: int) -> None:
        """The entry that had the keyboard has it again, wherever it stands now."""
        row = next((row for row, record in enumerate(self.model.records) if record.number == number), -1)
        if row >= 0 and self.table.currentIndex().row() != row:
            flag = self.table.selectionModel().SelectionFlag.NoUpdate
            self.table.selectionModel().setCurrentIndex(self.model.index(row, max(0, column)), flag)

    def _choose(self, numbers: set[int]) -> None:
        chosen = self.table.selectionModel()
        flags = chosen.SelectionFlag.Select | chosen.SelectionFlag.Rows
        rows = [row for row, record in enumerate(self.model.records) if record.number in numbers]
        if rows and self.table.currentIndex().row() not in rows:
            chosen.setCurrentIndex(self.model.index(rows[0], 0), chosen.SelectionFlag.NoUpdate)
        for row in rows:
            chosen.select(self.model.index(row, 0), flags)

    def _say(self, found: Sequence[Record]) -> None:
        self._more = len(found) == _PAGE
        shown = len(self.model.records)
        self.count.setText(plural("journal-window.count", shown) if shown else "")
        if shown:
            self.stack.setCurrentWidget(self.table)
        else:
            reason = "none" if self.search_box.text() else "empty" if self._controller.journal.has_journal else "off"
            self.empty.say(Icon.JOURNAL, text(f"journal-window.{reason}.title"), text(f"journal-window.{reason}.words"))
            self.stack.setCurrentWidget(self.empty)
        self._enable()

    def _say_trouble(self, error: Troubled) -> None:
        words = texts.trouble(error.trouble)
        self.empty.say(Icon.JOURNAL, words.failed, words.next)
        self.stack.setCurrentWidget(self.empty)
        self._enable()

    # --- acting -------------------------------------------------------------------------------------------------

    def chosen(self) -> list[Record]:
        """The selected entries, newest first."""
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        return [self.model.records[row] for row in rows if row < len(self.model.records)]

    def _enable(self) -> None:
        chosen = self.chosen()
        undoable = [record for record in chosen if self._controller.journal.may_undo(record)]
        why = "" if undoable else text("journal-window.why-not.kind" if chosen else "journal-window.why-not.none")
        set_reason(self.undo, why, text("journal-window.undo-tip"))
        set_reason(self.compare, self._why_not_compared(chosen), text("journal-window.compare-tip"))
        self.again.setVisible(self._was(chosen) is not None)
        self.export.setEnabled(bool(self.model.records))
        self.older.setVisible(self._more)

    def _undo(self) -> None:
        numbers = [record.number for record in self.chosen() if self._controller.journal.may_undo(record)]
        if numbers:
            UndoDialog(self._controller, self._spawn, numbers, self).show()

    @staticmethod
    def _why_not_compared(chosen: Sequence[Record]) -> str:
        if not chosen:
            return text("journal-window.why-not.none")
        reasons = [incomparable(record) for record in chosen]
        return "" if None in reasons else service_words.incomparable(reasons[0])

    def _was(self, chosen: Sequence[Record]) -> NewMachine | None:
        """The VM that the one selected entry has deleted."""
        return self._controller.machines.was(chosen[0]) if len(chosen) == 1 else None

    def _again(self) -> None:
        if (machine := self._was(self.chosen())) is not None:
            self.again_wanted.emit(machine)

    def _compare(self) -> None:
        records = [record for record in self.chosen() if incomparable(record) is None]
        if records:
            JournalComparison(self._controller, self._spawn, records, self).show()

    def _export(self) -> None:
        """The selected entries, or all that are shown."""
        records = self.chosen() or self.model.records
        makers = {"csv": to_csv, "json": to_json}
        title = text("journal-window.export-title")
        save_text(self, self._prompter, title, "journal", tuple(makers), lambda suffix: makers[suffix](records))
