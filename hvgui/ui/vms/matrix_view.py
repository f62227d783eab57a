"""Service matrix: one cell per VM and service, changed by click, Space, + and − over any selection of cells."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QWidget

from hvgui.controller.api.controller import Controller
from hvgui.domain.keys import VmKey
from hvgui.domain.settings.address import Address, of_vm
from hvgui.domain.vms.services import Service
from hvgui.ui.vms.columns import BY_KEY, INDEX, SERVICE_COLUMNS, ColumnKey
from hvgui.ui.vms.fitting import usual_width
from hvgui.ui.vms.vm_rows import VmRows
from hvgui.ui.vms.vm_table import VmTable
from hvgui.wording import texts
from hvgui.wording.i18n import text

SHOWN = [
    ColumnKey.NAME,
    ColumnKey.HOST,
    ColumnKey.STATE,
    ColumnKey.SHUTDOWN,
    ColumnKey.TIME_SYNC,
    ColumnKey.DATA_EXCHANGE,
    ColumnKey.HEARTBEAT_SERVICE,
    ColumnKey.BACKUP,
    ColumnKey.GUEST_SERVICES,
]
#: From the left edge of a cell: where a click means the box.
_BOX_WIDTH = 24
_KEYS: dict[int, bool | None] = {
    Qt.Key.Key_Plus: True,
    Qt.Key.Key_Minus: False,
    Qt.Key.Key_Delete: None,
    Qt.Key.Key_Backspace: None,
}
_CHOICES: tuple[tuple[str, bool | None], ...] = (("on", True), ("off", False), ("leave", None))


class MatrixView(VmRows):
    """Table that emits what was chosen; ``MatrixPanel`` keeps the pending changes."""

    chosen = Signal(list, object)
    """Cells, and on, off or None for "leave alone"."""
    toggled = Signal(list)
    """Cells that shall all become the opposite of the first."""
    why_wanted = Signal(object, object)
    """A ``VmKey`` and a ``Service``."""

    def __init__(self, model: VmTable, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(model, controller, text("matrix.title"), parent)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setAccessibleDescription(text("matrix.help"))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(False)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._header_menu)
        header.setAccessibleName(text("list.header"))
        self.show_only(SHOWN)
        for key in SHOWN:
            self.setColumnWidth(INDEX[key], usual_width(BY_KEY[key], self.font()))
        self.take_sorting()
        header.sortIndicatorChanged.connect(model.sort)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Host leaves first where the width is short."""
        super().resizeEvent(event)
        needed = sum(self.columnWidth(INDEX[key]) for key in SHOWN if key is not ColumnKey.HOST)
        host = usual_width(BY_KEY[ColumnKey.HOST], self.font())
        self.setColumnHidden(INDEX[ColumnKey.HOST], needed + host > self.viewport().width())

    def take_sorting(self) -> None:
        """Show the order that the rows have."""
        header = self.horizontalHeader()
        blocked = header.blockSignals(True)
        header.setSortIndicator(*self._table.order.sorting)
        header.setSortIndicatorShown(not self._table.order.worst_first)
        header.blockSignals(blocked)

    # --- cells --------------------------------------------------------------------------------------------------

    def cells(self) -> list[Address]:
        """The selected cells of services, row by row; without one, the cell under the cursor."""
        ranges = self.selectionModel().selection()
        rows = self._table.rows
        found = {
            (row, column)
            for number in range(ranges.count())
            for row in range(ranges.at(number).top(), ranges.at(number).bottom() + 1)
            for column in range(ranges.at(number).left(), ranges.at(number).right() + 1)
            if column in SERVICE_COLUMNS
        }
        here = self.currentIndex()
        if not found and here.isValid() and here.column() in SERVICE_COLUMNS:
            found = {(here.row(), here.column())}
        return [of_vm(rows[row].key, SERVICE_COLUMNS[column]) for row, column in sorted(found) if row < len(rows)]

    def cell_at(self, index: QModelIndex) -> Address | None:
        """The service cell behind an index."""
        service = SERVICE_COLUMNS.get(index.column()) if index.isValid() else None
        return None if service is None else of_vm(self._table.rows[index.row()].key, service)

    def select(self, keys: list[VmKey]) -> None:
        """Select the names of these VMs."""
        chosen = QItemSelection()
        indexes = [index for index in (self._table.index_of(key) for key in keys) if index.isValid()]
        for index in indexes:
            chosen.select(index, index)
        if indexes:
            self.selectionModel().setCurrentIndex(indexes[0], QItemSelectionModel.SelectionFlag.NoUpdate)
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if indexes:
            self.scrollTo(indexes[0])

    def column_cells(self, service: Service, keys: list[VmKey]) -> list[Address]:
        """One service of some VMs."""
        return [of_vm(key, service) for key in keys]

    # --- menus --------------------------------------------------------------------------------------------------

    def fill_menu(self, menu: QMenu) -> None:
        """What can be done with the selected cells, at the top of a context menu."""
        cells = self.cells()
        self._add_choices(menu, cells, "matrix.menu")
        why = QAction(text("matrix.menu.why"), menu)
        why.setEnabled(len(cells) == 1)
        if cells:
            why.triggered.connect(lambda: self.why_wanted.emit(cells[0].vm, cells[0].field))
        menu.addAction(why)
        menu.addSeparator()

    def column_menu(self, column: int) -> QMenu:
        """Set a whole column for the selected VMs, or for all that are shown."""
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        service = SERVICE_COLUMNS[column]
        name = texts.service_name(service).replace("&", "&&")
        selected = self.selected_keys()
        self._add_choices(menu, self.column_cells(service, selected), "matrix.column", service=name, n=len(selected))
        menu.addSeparator()
        shown = [entry.key for entry in self._table.rows]
        self._add_choices(menu, self.column_cells(service, shown), "matrix.all", service=name, n=len(shown))
        return menu

    def _add_choices(self, menu: QMenu, cells: list[Address], family: str, **values: object) -> None:
        for name, on in _CHOICES:
            action = QAction(text(f"{family}.{name}", **values), menu)
            action.setEnabled(bool(cells))
            if not cells:
                action.setToolTip(text("matrix.nothing-selected"))
            action.triggered.connect(lambda _checked=False, on=on: self.chosen.emit(cells, on))
            menu.addAction(action)

    def _header_menu(self, point: QPoint) -> None:
        column = self.horizontalHeader().logicalIndexAt(point)
        if column in SERVICE_COLUMNS:
            menu = self.column_menu(column)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.horizontalHeader().mapToGlobal(point))

    # --- events -------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain = event.key(), not event.modifiers() & ~_HARMLESS
        if key == Qt.Key.Key_Space and plain:
            if cells := self.cells():
                self.toggled.emit(self._current_first(cells))
        elif key in _KEYS and plain:
            if cells := self.cells():
                self.chosen.emit(cells, _KEYS[key])
        elif key == Qt.Key.Key_Menu or (key == Qt.Key.Key_F10 and event.modifiers() & Qt.KeyboardModifier.AltModifier):
            column = self.currentIndex().column()
            if event.modifiers() & Qt.KeyboardModifier.AltModifier and column in SERVICE_COLUMNS:
                self._header_menu(QPoint(self.columnViewportPosition(column) + 4, 4))
            else:
                super().keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def _current_first(self, cells: list[Address]) -> list[Address]:
        here = self.cell_at(self.currentIndex())
        return [here, *(c for c in cells if c != here)] if here in cells and here is not None else cells

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        cell = self.cell_at(index)
        in_box = cell is not None and event.position().x() - self.visualRect(index).x() < _BOX_WIDTH
        if cell is None or not in_box or event.button() is not Qt.MouseButton.LeftButton or event.modifiers():
            super().mousePressEvent(event)
            return
        if self.selectionModel().isSelected(index):
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        else:
            self.setCurrentIndex(index)
        self.toggled.emit(self._current_first(self.cells()))
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        cell = self.cell_at(index)
        if cell is None:
            super().mouseDoubleClickEvent(event)
        elif event.position().x() - self.visualRect(index).x() >= _BOX_WIDTH:
            self.toggled.emit([cell])
        else:
            # The second click of two on the box is a click of its own.
            self.mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos())
        if event.reason() is QContextMenuEvent.Reason.Mouse and not self.selectionModel().isSelected(index):
            self.setCurrentIndex(index)
        super().contextMenuEvent(event)


_HARMLESS = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
