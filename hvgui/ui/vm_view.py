"""The table of VMs: columns that can be chosen, moved and sized, selection by VM, files dropped on rows."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QMenu, QTableView, QWidget

from hvgui.controller.facade import Controller
from hvgui.domain.keys import VmKey
from hvgui.ui.columns import BY_KEY, COLUMNS, INDEX, Column, ColumnKey
from hvgui.ui.drop_zone import DropZone
from hvgui.ui.i18n import text
from hvgui.ui.models.vm_table import VmTable
from hvgui.ui.preferences import DEFAULT_COLUMNS, Preferences
from hvgui.ui.vm_delegate import VmDelegate


class VmView(QTableView):
    """Shows a ``VmTable``."""

    opened = Signal(object)
    """A ``VmKey`` whose settings are wanted: double click or Enter."""
    menu_wanted = Signal(QPoint)
    copy_wanted = Signal()

    def __init__(
        self, model: VmTable, controller: Controller, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._table = model
        self._preferences = preferences
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setAccessibleName(text("list.title"))
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().height() + 9)
        self.painter = VmDelegate(self, model)
        self.setItemDelegate(self.painter)
        self._dress_header()
        self.drop_zone = DropZone(self.viewport(), controller, self.key_at)
        self.drop_zone.over.connect(self._mark_drop_row)

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
        """The VM at a point of the viewport."""
        index = self.indexAt(point)
        return self._table.rows[index.row()].key if index.isValid() else None

    def tick(self) -> None:
        """Draw what moves with the clock again."""
        section = INDEX[ColumnKey.UPTIME]
        header = self.horizontalHeader()
        if not header.isSectionHidden(section):
            left, width = header.sectionViewportPosition(section), header.sectionSize(section)
            self.viewport().update(left, 0, width, self.viewport().height())

    # --- columns ------------------------------------------------------------------------------------------------

    def shown_columns(self) -> list[str]:
        """Visible columns in their order, for the preferences."""
        header = self.horizontalHeader()
        order = sorted(range(len(COLUMNS)), key=header.visualIndex)
        return [COLUMNS[i].key.value for i in order if not header.isSectionHidden(i)]

    def show_columns(self, keys: list[str]) -> None:
        """Show exactly these columns in this order; unknown names are passed over, the name always shows."""
        header = self.horizontalHeader()
        wanted = [key for key in ColumnKey if key.value in keys]
        wanted.sort(key=lambda key: keys.index(key.value))
        if ColumnKey.NAME not in wanted:
            wanted.insert(0, ColumnKey.NAME)
        for place, key in enumerate(wanted):
            header.moveSection(header.visualIndex(INDEX[key]), place)
        for column in COLUMNS:
            header.setSectionHidden(INDEX[column.key], column.key not in wanted)

    def remember(self) -> None:
        """Write columns, widths and order into the preferences."""
        header = self.horizontalHeader()
        self._preferences.columns = self.shown_columns()
        self._preferences.widths = {
            column.key.value: header.sectionSize(INDEX[column.key])
            for column in COLUMNS
            if not header.isSectionHidden(INDEX[column.key])
        }
        self._preferences.sort_column = COLUMNS[header.sortIndicatorSection()].key.value
        self._preferences.sort_descending = header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder

    def columns_menu(self, parent: QWidget) -> QMenu:
        """A menu with one checkable action per column."""
        menu = QMenu(text("action.columns.label"), parent)
        header = self.horizontalHeader()
        for column in COLUMNS:
            action = QAction(column.title, menu)
            action.setCheckable(True)
            action.setChecked(not header.isSectionHidden(INDEX[column.key]))
            action.setToolTip(column.tip)
            action.setEnabled(column.key is not ColumnKey.NAME)
            action.toggled.connect(lambda on, key=column.key: self._toggle_column(key, on))
            menu.addAction(action)
        menu.addSeparator()
        usual = QAction(text("columns.usual"), menu)
        usual.triggered.connect(self.usual_columns)
        menu.addAction(usual)
        return menu

    def usual_columns(self) -> None:
        """Columns, order and widths as at the first start."""
        self.show_columns(list(DEFAULT_COLUMNS))
        for column in COLUMNS:
            self.setColumnWidth(INDEX[column.key], self._usual_width(column))

    def _usual_width(self, column: Column) -> int:
        """Wide enough for usual texts and, if that is not much wider, for the title."""
        metrics = self.fontMetrics()
        cells = metrics.averageCharWidth() * column.characters + 14 if column.characters else 6 * 16 + 12
        title = metrics.horizontalAdvance(column.title) + 24
        return max(cells, min(title, int(cells * 1.35)))

    def _toggle_column(self, key: ColumnKey, on: bool) -> None:
        keys = self.shown_columns()
        if on and key.value not in keys:
            keys.append(key.value)
        if not on:
            keys = [k for k in keys if k != key.value]
        self.show_columns(keys)

    def _dress_header(self) -> None:
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setHighlightSections(False)
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(36)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._header_menu)
        header.setAccessibleName(text("list.header"))
        for column in COLUMNS:
            width = self._preferences.widths.get(column.key.value, self._usual_width(column))
            self.setColumnWidth(INDEX[column.key], max(36, min(width, 1200)))
        self.show_columns(self._preferences.columns)
        name = self._preferences.sort_column
        known = ColumnKey(name) if name in {key.value for key in ColumnKey} else ColumnKey.NAME
        down = self._preferences.sort_descending
        header.setSortIndicator(
            INDEX[BY_KEY[known].key], Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
        )
        self.setSortingEnabled(True)

    def _header_menu(self, point: QPoint) -> None:
        menu = self.columns_menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.horizontalHeader().mapToGlobal(point))

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

    def _mark_drop_row(self, key: object) -> None:
        entry = self._table.entry(key) if isinstance(key, VmKey) else None
        row = -1 if entry is None else entry.place
        if row != self.painter.drop_row:
            self.painter.drop_row = row
            self.viewport().update()
