"""The journal: every change with who, when, what and how it ended; search, export, undo."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from hvgui.controller.api.controller import Controller
from hvgui.controller.api.ports import Spawn
from hvgui.domain import outside
from hvgui.domain.change import ChangeSet
from hvgui.domain.export import to_csv, to_json
from hvgui.domain.keys import HostId, OperationId, VmKey
from hvgui.domain.record import Record
from hvgui.domain.trouble import Troubled
from hvgui.ui.look import icons
from hvgui.ui.look.icons import Icon
from hvgui.ui.operations.journal_model import COLUMNS, JournalModel
from hvgui.ui.operations.undo_dialog import UndoDialog
from hvgui.ui.widgets.empty_state import EmptyState
from hvgui.ui.widgets.label import Label
from hvgui.ui.widgets.prompter import Prompter
from hvgui.ui.widgets.save_text import save_text
from hvgui.ui.widgets.timers import once
from hvgui.wording import texts
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


class JournalWindow(QDialog):
    """Modeless; what is changed meanwhile appears in it."""

    def __init__(
        self,
        controller: Controller,
        spawn: Spawn,
        prompter: Prompter,
        now: Callable[[], float],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._spawn = spawn
        self._prompter = prompter
        self._open = True
        self._search = 0
        self._more = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.Window)
        self.setWindowIcon(icons.icon(Icon.JOURNAL))
        self.setWindowTitle(text("journal-window.title"))
        self.search_box = QLineEdit(self)
        self.search_box.setPlaceholderText(text("journal-window.search"))
        self.search_box.setAccessibleName(text("journal-window.search"))
        self.search_box.setClearButtonEnabled(True)
        self.model = JournalModel(now, self)
        self.table = self._make_table()
        self.empty = EmptyState(self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        self.count = Label(self)
        self.undo = self._button("undo", Icon.UNDO, self._undo)
        self.export = self._button("export", Icon.EXPORT, self._export)
        self.older = self._button("older", None, self._load_older)
        self.close_button = QPushButton(text("button.close"), self)
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.close)
        self._lay_out()
        self._typing = once(self, _TYPING_PAUSE, self.read)
        self._meanwhile = once(self, _TYPING_PAUSE, self.read)
        self.search_box.textChanged.connect(lambda _words: self._typing.start())
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.search_box.setFocus)
        self._unsubscribe = controller.subscribe(self)
        self.resize(1240, 560)
        self.search_box.setFocus()
        self.read()

    def _make_table(self) -> QTableView:
        table = QTableView(self)
        table.setModel(self.model)
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setFrameShape(QFrame.Shape.StyledPanel)
        table.setAccessibleName(text("journal-window.title"))
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 9)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, name in enumerate(COLUMNS):
            if name in _WIDTHS:
                table.setColumnWidth(column, _WIDTHS[name])
        return table

    def _button(self, name: str, icon: Icon | None, press: Callable[[], object]) -> QPushButton:
        button = QPushButton(text(f"journal-window.{name}"), self)
        button.setAutoDefault(False)
        button.setToolTip(text(f"journal-window.{name}-tip"))
        if icon is not None:
            icons.set_icon(button, icon)
        button.clicked.connect(lambda: press())
        return button

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.search_box, 1)
        top.addWidget(self.count)
        bottom = QHBoxLayout()
        for button in (self.undo, self.export, self.older):
            bottom.addWidget(button)
        bottom.addStretch(1)
        bottom.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.addLayout(top)
        column.addWidget(self.stack, 1)
        column.addLayout(bottom)

    # --- what the controller says -------------------------------------------------------------------------------

    def vms_changed(self, changes: ChangeSet) -> None:
        """The journal names VMs as they were."""

    def hosts_changed(self, hosts: frozenset[HostId]) -> None:
        """Nothing of the hosts is shown."""

    def detail_changed(self, key: VmKey) -> None:
        """Nothing of a VM's details is shown."""

    def operations_changed(self, operations: frozenset[OperationId]) -> None:
        """Something was changed or has ended: there are new entries."""
        self._meanwhile.start()

    # --- reading ------------------------------------------------------------------------------------------------

    def read(self) -> None:
        """Search again from the newest entry."""
        self._search += 1
        self._spawn(self._read(self._search, self.search_box.text(), None), name="journal", owner=self)

    def _load_older(self) -> None:
        if self.model.records:
            before = self.model.records[-1].number
            self._spawn(self._read(self._search, self.search_box.text(), before), name="journal", owner=self)

    async def _read(self, search: int, words: str, before: int | None) -> None:
        try:
            found = await self._controller.journal.entries(words, limit=_PAGE, before=before)
        except Troubled as error:
            if self._open:
                self._say_trouble(error)
            return
        if not self._open or search != self._search:
            return
        self._more = len(found) == _PAGE
        if before is None:
            kept = {record.number for record in self.chosen()}
            self.model.show_records(found)
            self._choose(kept)
        else:
            self.model.add_records(found)
        self._say()

    def _choose(self, numbers: set[int]) -> None:
        chosen = self.table.selectionModel()
        flags = chosen.SelectionFlag.Select | chosen.SelectionFlag.Rows
        for row, record in enumerate(self.model.records):
            if record.number in numbers:
                chosen.select(self.model.index(row, 0), flags)

    def _say(self) -> None:
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
        self.undo.setEnabled(not why)
        tip = text("journal-window.undo-tip")
        self.undo.setToolTip(outside.tip(text("action.disabled-tip", tip=tip, reason=why) if why else tip))
        self.export.setEnabled(bool(self.model.records))
        self.older.setVisible(self._more)

    def _undo(self) -> None:
        numbers = [record.number for record in self.chosen() if self._controller.journal.may_undo(record)]
        if numbers:
            UndoDialog(self._controller, self._spawn, numbers, self).show()

    def _export(self) -> None:
        """The selected entries, or all that are shown."""
        records = self.chosen() or self.model.records
        makers = {"csv": to_csv, "json": to_json}
        title = text("journal-window.export-title")
        save_text(self, self._prompter, title, "journal", tuple(makers), lambda suffix: makers[suffix](records))

    def reject(self) -> None:
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._open = False
        self._unsubscribe()
        event.accept()
