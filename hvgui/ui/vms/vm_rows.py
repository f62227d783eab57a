"""Base class of the tables of VMs: selection by VM, Enter and double click, context menu, dropped files."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from hvgui.controller.api.controller import Controller
from hvgui.domain.keys import VmKey
from hvgui.ui.copying.drop_zone import DropZone
from hvgui.ui.look.calm import WIDE_CELLS, spare
from hvgui.ui.look.dress import dress
from hvgui.ui.look.tokens import measures
from hvgui.ui.vms.columns import COLUMNS, INDEX, ColumnKey
from hvgui.ui.vms.pinned_name import PinnedName
from hvgui.ui.vms.scroll_marks import ScrollMarks
from hvgui.ui.vms.vm_delegate import VmDelegate, heading_height
from hvgui.ui.vms.vm_table import VmTable
from hvgui.ui.widgets.data_table import dress_table

Index = QModelIndex | QPersistentModelIndex
_ENSURE = QAbstractItemView.ScrollHint.EnsureVisible


class VmRows(QTableView):
    """Table view over a ``VmTable``."""

    opened = Signal(object)
    """A ``VmKey`` whose settings are wanted: double click or Enter."""
    menu_wanted = Signal(QPoint)
    copy_wanted = Signal()

    def __init__(self, model: VmTable, controller: Controller, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = model
        self.pinned = PinnedName(self, INDEX[ColumnKey.NAME])
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        dress_table(self, name)
        self.horizontalHeader().setStretchLastSection(False)
        self.painter = VmDelegate(self, model)
        self.setItemDelegate(self.painter)
        spare(self)
        self.horizontalHeader().setProperty(WIDE_CELLS, True)
        self.horizontalHeader().setFirstSectionMovable(False)
        self.selectionModel().selectionChanged.connect(lambda *_: self._ring_current())
        self.selectionModel().currentRowChanged.connect(lambda *_: self._ring_current())
        self.marks = ScrollMarks(self, model)
        #: The rows that have room for a heading.
        self._roomy: list[QPersistentModelIndex] = []
        self.drop_zone = DropZone(self.viewport(), controller, self.key_at, self.selected_keys, self._row_at)
        self.drop_zone.over.connect(self._show_drop_row)
        model.regrouped.connect(self._set_heights)
        dress(self, "groups", VmRows._set_heights)

    # --- selection ----------------------------------------------------------------------------------------------

    def selected_keys(self) -> list[VmKey]:
        """The selected VMs, in the order of the list."""
        # Ranges, not indexes: asking for ten thousand selected rows one by one takes a quarter of a second.
        ranges = self.selectionModel().selection()
        parts = [ranges.at(number) for number in range(ranges.count())]
        return self._table.keys_at({row for part in parts for row in range(part.top(), part.bottom() + 1)})

    def select(self, keys: list[VmKey]) -> None:
        """Select exactly these VMs, as far as they are shown."""
        chosen = QItemSelection()
        last = len(COLUMNS) - 1
        first = QModelIndex()
        for key in keys:
            left = self._table.index_of(key)
            if left.isValid():
                chosen.select(left, self._table.index(left.row(), last))
                first = first if first.isValid() else left
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        if first.isValid():
            self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.selectionModel().select(chosen, flags)
        if first.isValid():
            self.scrollTo(first)

    def key_at(self, point: QPoint) -> VmKey | None:
        """The VM at a point of the viewport; none on the heading of a group."""
        index = self.indexAt(point)
        return self._table.rows[index.row()].key if index.isValid() and self.heading_at(point) < 0 else None

    def heading_at(self, point: QPoint) -> int:
        """The first row of the group whose heading is at a point of the viewport; -1 for none."""
        row = self.rowAt(point.y())
        on_it = row in self._table.groups.headings and point.y() < self.rowViewportPosition(row) + heading_height()
        return row if on_it else -1

    def _set_heights(self) -> None:
        """Room above the first row of each group."""
        header, high, headings = self.verticalHeader(), measures().row, self._table.groups.headings
        if not (headings or self._roomy):
            return
        # Qt moves the heights along with the rows, but not to where the headings are now.
        for index in self._roomy:
            if index.isValid() and index.row() not in headings:
                header.resizeSection(index.row(), high)
        for row in headings:
            header.resizeSection(row, high + heading_height())
        self._roomy = [QPersistentModelIndex(self._table.index(row, 0)) for row in headings]
        self.viewport().update()

    def _row_at(self, point: QPoint) -> QRect | None:
        """The part of the row at a point that is in view."""
        row = self.rowAt(point.y())
        if row < 0:
            return None
        room = QRect(0, self.rowViewportPosition(row), self.viewport().width(), self.rowHeight(row))
        return room.adjusted(0, heading_height(), 0, 0) if row in self._table.groups.headings else room

    def shown_columns(self) -> list[str]:
        """Visible columns in their order."""
        header = self.horizontalHeader()
        order = sorted(range(len(COLUMNS)), key=header.visualIndex)
        return [COLUMNS[i].key.value for i in order if not header.isSectionHidden(i)]

    def show_only(self, keys: list[ColumnKey]) -> None:
        """Show exactly these columns in this order."""
        header = self.horizontalHeader()
        for place, key in enumerate(keys):
            header.moveSection(header.visualIndex(INDEX[key]), place)
        for column in COLUMNS:
            header.setSectionHidden(INDEX[column.key], column.key not in keys)

    def keyboardSearch(self, search: str) -> None:
        """Typing looks for a name, in whatever column the cursor is."""
        here = self.currentIndex()
        if here.isValid() and here.column() != INDEX[ColumnKey.NAME]:
            column = here.column()
            name = self._table.index(here.row(), INDEX[ColumnKey.NAME])
            self.selectionModel().setCurrentIndex(name, QItemSelectionModel.SelectionFlag.NoUpdate)
            super().keyboardSearch(search)
            found = self._table.index(self.currentIndex().row(), column)
            self.setCurrentIndex(found)
        else:
            super().keyboardSearch(search)

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The index at a point of the viewport: over the pinned names it is a name."""
        found = super().indexAt(point)
        if found.isValid() and point.x() < self.pinned.reach:
            return found.siblingAtColumn(INDEX[ColumnKey.NAME])
        return found

    def scrollTo(
        self, index: QModelIndex | QPersistentModelIndex, hint: QAbstractItemView.ScrollHint = _ENSURE
    ) -> None:
        """Bring an index into view, beside the pinned names and not under them."""
        bar = self.horizontalScrollBar()
        if index.column() == INDEX[ColumnKey.NAME]:
            before = bar.value()
            super().scrollTo(index, hint)
            bar.setValue(before)  # A name is always in view.
            return
        super().scrollTo(index, hint)
        covered = self.pinned.reach - self.columnViewportPosition(index.column())
        if self.pinned.reach and covered > 0:
            bar.setValue(bar.value() - covered)

    def _ring_current(self) -> None:
        """Tell the current row from the selected ones, where it is not the only one of them."""
        here, chosen = self.currentIndex(), self.selectionModel().selection()
        whole = self.selectionBehavior() is QAbstractItemView.SelectionBehavior.SelectRows
        alone = chosen.count() == 1 and chosen.at(0).height() == 1 and self.selectionModel().isSelected(here)
        row = here.row() if whole and here.isValid() and not alone else -1
        if row != self.painter.ringed_row:
            self.painter.ringed_row = row
            self.viewport().update()

    # --- events -------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._open_current()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and not event.modifiers():
            row = 0 if event.key() == Qt.Key.Key_Home else self._table.rowCount() - 1
            self.setCurrentIndex(self._table.index(row, max(0, self.currentIndex().column())))
        else:
            super().keyPressEvent(event)

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Draw again what has changed: of rows that are scattered over the list, those in view."""
        scattered = self._table.scattered
        if not scattered:
            super().dataChanged(first, last, roles)
            return
        width, high = self.viewport().width(), self.viewport().height()
        top, bottom = self.rowAt(0), self.rowAt(high - 1)
        for row in range(max(0, top), (self._table.rowCount() - 1 if bottom < 0 else bottom) + 1):
            if row in scattered:
                self.viewport().update(0, self.rowViewportPosition(row), width, self.rowHeight(row))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._table.groups.headings:
            return
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        width = self.viewport().width()
        with QPainter(self.viewport()) as painter:
            for row in range(max(0, first), (self._table.rowCount() - 1 if last < 0 else last) + 1):
                if row in self._table.groups.headings:
                    room = QRect(0, self.rowViewportPosition(row), width, self.rowHeight(row))
                    self.painter.paint_heading(painter, row, room)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self.heading_at(event.position().toPoint())
        if row < 0:
            # What is selected can be dragged to a folder; from any other row a drag selects.
            index = self.indexAt(event.position().toPoint())
            self.setDragEnabled(index.isValid() and self.selectionModel().isSelected(index))
            super().mousePressEvent(event)
        elif event.button() is Qt.MouseButton.LeftButton:
            self.select(self._table.group_at(row))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        key = self.key_at(event.position().toPoint())
        if key is not None and event.button() is Qt.MouseButton.LeftButton:
            self.opened.emit(key)
        super().mouseDoubleClickEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard and self.currentIndex().isValid():
            corner = self.visualRect(self.currentIndex()).bottomLeft()
            self.menu_wanted.emit(self.viewport().mapToGlobal(corner))
        else:
            self.menu_wanted.emit(event.globalPos())
        event.accept()

    def _open_current(self) -> None:
        index = self.currentIndex()
        if index.isValid():
            self.opened.emit(self._table.rows[index.row()].key)

    def _show_drop_row(self, key: object) -> None:
        entry = self._table.entry(key) if isinstance(key, VmKey) else None
        row = -1 if entry is None else entry.place
        if row != self.painter.drop_row:
            self.painter.drop_row = row
            self.viewport().update()
