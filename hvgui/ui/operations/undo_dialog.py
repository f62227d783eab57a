"""Undo dialog: value before, value written, value now; conflicts are ticked one by one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from hvgui.controller.api.controller import Controller
from hvgui.controller.api.ports import Spawn
from hvgui.domain import outside
from hvgui.domain.operations.undoing import NEEDS_CHOICE, UndoItem, UndoProposal, UndoState
from hvgui.domain.trouble import Troubled
from hvgui.ui.look import status_glyphs
from hvgui.ui.look.icons import Icon
from hvgui.ui.look.status_glyphs import Glyph
from hvgui.ui.operations.journal_model import subject, value
from hvgui.ui.widgets import roles
from hvgui.ui.widgets.buttons import ButtonRow
from hvgui.ui.widgets.data_table import item_table
from hvgui.ui.widgets.latest_read import LatestRead
from hvgui.ui.widgets.reasons import set_reason
from hvgui.ui.widgets.tool_window import ToolWindow
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.wording import service_words, texts
from hvgui.wording.i18n import plural, text

HEADERS = ("vm", "what", "before", "left", "now", "state")
OF_STATE: dict[UndoState, Glyph] = {
    UndoState.READY: Glyph.PLAY,
    UndoState.AGREES: Glyph.TICK,
    UndoState.CONFLICT: Glyph.TRIANGLE,
    UndoState.SUPERSEDED: Glyph.TRIANGLE,
    UndoState.NOTHING_CHANGED: Glyph.DASH,
    UndoState.IMPOSSIBLE: Glyph.CROSS,
    UndoState.UNREADABLE: Glyph.DOTS,
    UndoState.REFUSED: Glyph.CROSS,
}
_WIDTHS = (140, 230, 110, 110, 110)


class UndoDialog(ToolWindow):
    """Dialog over journal entries; a value that was changed since is overwritten only if it is ticked."""

    def __init__(
        self, controller: Controller, spawn: Spawn, numbers: Sequence[int], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, text("undo.title"), Icon.UNDO)
        self._controller = controller
        self._numbers = tuple(numbers)
        self._filling = False
        self.proposal = UndoProposal()
        self.says = WrapLabel(text("undo.reading"), self)
        headers = [text(f"undo.column.{name}") for name in HEADERS]
        self.table = item_table(self, headers, text("undo.title"), _WIDTHS)
        self.table.setWordWrap(True)
        self.table.itemChanged.connect(lambda _item: self._count())
        buttons = ButtonRow(self)
        self.undo = buttons.apply(text("undo.button"), self._undo)
        self.cancel = buttons.cancel(self.close)
        self.cancel.setDefault(True)
        column = QVBoxLayout(self)
        column.addWidget(self.says)
        column.addWidget(self.table, 1)
        column.addWidget(buttons)
        self.resize(960, 420)
        self.table.setFocus()
        self.undo.setEnabled(False)
        propose = self._controller.journal.propose_undo
        LatestRead(spawn, self).start("undo", lambda: propose(self._numbers), self._show, self._fail)

    def _fail(self, error: Troubled) -> None:
        self.says.setText(texts.trouble(error.trouble).sentence())

    def _show(self, proposal: UndoProposal) -> None:
        self.proposal = proposal
        self._filling = True
        self.table.setRowCount(len(proposal.items))
        for row, item in enumerate(proposal.items):
            self._put(row, item)
        self.table.resizeRowsToContents()
        self._filling = False
        conflicts = sum(item.state in NEEDS_CHOICE for item in proposal.items)
        self.says.setText(plural("undo.conflicts", conflicts) if conflicts else text("undo.intro"))
        self._count()

    def _put(self, row: int, item: UndoItem) -> None:
        record = item.records[-1]
        now = item.now
        there, state = value(record, now.value), service_words.undo_state(item)
        if now.trouble is not None:
            why = texts.trouble(now.trouble).failed
            if item.state is UndoState.UNREADABLE:
                there = why
            else:
                state = text("format.reason", sentence=state, detail=why)
        cells = (
            outside.line(record.asked.vm),
            subject(record),
            value(record, item.target),
            value(record, item.left),
            there,
            state,
        )
        for column, words in enumerate(cells):
            cell = QTableWidgetItem(outside.line(words))
            cell.setToolTip(outside.tip(words))
            cell.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            header = text(f"undo.column.{HEADERS[column]}")
            cell.setData(roles.ACCESSIBLE_TEXT, texts.spoken(header, words))
            if column == 0 and item.state in NEEDS_CHOICE:
                cell.setFlags(cell.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                cell.setCheckState(Qt.CheckState.Unchecked)
                cell.setToolTip(text("undo.tick"))
            if column == len(HEADERS) - 1:
                status_glyphs.set_item_glyph(cell, OF_STATE[item.state])
            self.table.setItem(row, column, cell)

    def overwrite(self) -> frozenset[int]:
        """The conflicts that were chosen, by number."""
        ticked = set()
        for row, item in enumerate(self.proposal.items):
            cell = self.table.item(row, 0)
            if item.state in NEEDS_CHOICE and cell is not None and cell.checkState() is Qt.CheckState.Checked:
                ticked.add(item.number)
        return frozenset(ticked)

    def _count(self) -> None:
        if self._filling:
            return
        count = len(self.proposal.chosen(self.overwrite()))
        self.undo.setText(plural("undo.button-n", count) if count else text("undo.button"))
        set_reason(self.undo, "" if count else text("undo.nothing"))

    def _undo(self) -> None:
        self._controller.journal.undo(self.proposal, overwrite=self.overwrite())
        self.close()
