"""Table of VMs whose columns can be chosen, moved and resized."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from hvgui.controller.api.controller import Controller
from hvgui.domain import outside
from hvgui.ui.vms.columns import BY_KEY, CHARTS, COLUMNS, INDEX, Column, ColumnKey
from hvgui.ui.vms.vm_rows import VmRows
from hvgui.ui.vms.vm_table import VmTable
from hvgui.ui.widgets.preferences import DEFAULT_COLUMNS, Preferences
from hvgui.wording.i18n import text


class VmView(VmRows):
    """Table with one row per VM; rows are selected whole."""

    columns_changed = Signal()

    def __init__(
        self, model: VmTable, controller: Controller, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(model, controller, text("list.title"), parent)
        self._preferences = preferences
        self._dress_header()

    def tick(self) -> None:
        """Draw what moves with the clock again."""
        header = self.horizontalHeader()
        for section in (INDEX[ColumnKey.UPTIME], *CHARTS):
            if not header.isSectionHidden(section):
                left, width = header.sectionViewportPosition(section), header.sectionSize(section)
                self.viewport().update(left, 0, width, self.viewport().height())

    # --- columns ------------------------------------------------------------------------------------------------

    def show_columns(self, keys: list[str]) -> None:
        """Show exactly these columns in this order; unknown names are passed over, the name always shows."""
        wanted = [key for key in ColumnKey if key.value in keys]
        wanted.sort(key=lambda key: keys.index(key.value))
        if ColumnKey.NAME not in wanted:
            wanted.insert(0, ColumnKey.NAME)
        self.show_only(wanted)
        self.columns_changed.emit()

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
            action.setToolTip(outside.tip(column.tip))
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
        if column.all_texts is not None:
            return max(metrics.horizontalAdvance(words) for words in column.all_texts()) + 16 + 18
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
        header.setMinimumSectionSize(36)
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
