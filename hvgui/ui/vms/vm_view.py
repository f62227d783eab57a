"""Table of VMs whose columns can be chosen, moved and resized."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from hvgui.controller.api.controller import Controller
from hvgui.domain import outside
from hvgui.ui.vms.column_heads import head_data
from hvgui.ui.vms.columns import BY_KEY, CHARTS, COLUMNS, INDEX, ColumnKey
from hvgui.ui.vms.fitting import fit, usual_width
from hvgui.ui.vms.row_order import kept_keys, read_keys
from hvgui.ui.vms.vm_rows import VmRows
from hvgui.ui.vms.vm_table import VmTable
from hvgui.ui.widgets import roles
from hvgui.ui.widgets.preferences import Preferences
from hvgui.wording.i18n import text

_NEVER, _AS_NEEDED = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded


class VmView(VmRows):
    """Table with one row per VM; rows are selected whole."""

    columns_changed = Signal()
    sorted_also = Signal()
    """The rows are sorted by one more column, or by one of several the other way round."""

    def __init__(
        self, model: VmTable, controller: Controller, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(model, controller, text("list.title"), parent)
        self._preferences = preferences
        self._sorted = model
        self._one_host = False
        self._hosts: list[str] = []
        #: Columns shown as this view has chosen them, and whether it is choosing now.
        self._shown: list[ColumnKey] = []
        self._fitting = False
        #: While rows change places, the header reports sections as resized that are as they were.
        self._rows_moving = False
        model.layoutAboutToBeChanged.connect(lambda *_: self._move_rows(True))
        model.layoutChanged.connect(lambda *_: self._move_rows(False))
        self._dress_header()

    def tick(self) -> None:
        """Draw what moves with the clock again."""
        header = self.horizontalHeader()
        for section in (INDEX[ColumnKey.UPTIME], *CHARTS):
            if not header.isSectionHidden(section):
                left, width = header.sectionViewportPosition(section), header.sectionSize(section)
                self.viewport().update(left, 0, width, self.viewport().height())

    # --- columns ------------------------------------------------------------------------------------------------

    @property
    def fitted(self) -> bool:
        """Whether the columns are those that fit; once the user has chosen any, they are the user's."""
        return not self._preferences.columns

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.refit()

    def show_hosts(self, names: Sequence[str], *, one: bool) -> None:
        """The Host column is as wide as the hosts' names, and says nothing while one of them is chosen."""
        if (list(names), one) != (self._hosts, self._one_host):
            self._hosts, self._one_host = list(names), one
            self.refit()

    def refit(self) -> None:
        """Show the columns that fit into the width; nothing once the user has chosen."""
        if not self.fitted or self._fitting:
            return
        self._fitting = True
        # A scroll bar that comes or goes with the columns changes the width once more.
        for _ in range(2):
            room = self.viewport().width()
            self._fit_into(room)
            if self.viewport().width() == room:
                break
        self._fitting = False

    def _fit_into(self, room: int) -> None:
        widths = fit(room, self.font(), {ColumnKey.HOST} if self._one_host else (), self._hosts)
        self.setHorizontalScrollBarPolicy(_NEVER if sum(widths.values()) <= room else _AS_NEEDED)
        if list(widths) != self._shown:
            self._shown = list(widths)
            self.show_only(self._shown)
            self.columns_changed.emit()
        for key, width in widths.items():
            self.setColumnWidth(INDEX[key], width)

    def fit_again(self) -> None:
        """Let columns, order and widths follow the width of the window again."""
        self._preferences.columns, self._preferences.widths = [], {}
        self._shown = []
        self.refit()

    def show_columns(self, keys: list[str]) -> None:
        """Show exactly these columns in this order; unknown names are passed over, the name always shows."""
        wanted = [key for key in ColumnKey if key.value in keys]
        wanted.sort(key=lambda key: keys.index(key.value))
        if ColumnKey.NAME not in wanted:
            wanted.insert(0, ColumnKey.NAME)
        self._preferences.columns = [key.value for key in wanted]
        self.setHorizontalScrollBarPolicy(_AS_NEEDED)
        self._fitting = True
        self.show_only(wanted)
        for key in wanted:
            if not self.columnWidth(INDEX[key]) or key not in self._shown:
                self.setColumnWidth(INDEX[key], usual_width(BY_KEY[key], self.font()))
        self._fitting = False
        self._shown = wanted
        self.columns_changed.emit()

    def show_view(self, columns: Sequence[str], widths: Mapping[str, int]) -> None:
        """Columns and their widths of a saved view; without columns they follow the width of the window."""
        if columns:
            self.show_columns(list(columns))
            self._size(widths)
            self._preferences.widths = dict(widths)
        else:
            self.fit_again()
            self.columns_changed.emit()

    def sort_as(self, first: str, then: Sequence[str], *, down: bool) -> None:
        """The order that was kept: a column and its direction, and others among equals."""
        known = {key.value for key in ColumnKey}
        order = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
        self.sortByColumn(INDEX[ColumnKey(first if first in known else "name")], order)
        for each in read_keys(then):
            self._sorted.sort_also(each.column)
            if each.descending:
                self._sorted.sort_also(each.column)
        self.sorted_also.emit()

    def sort_also(self, column: int) -> None:
        """Sort by one more column among equals; by one that it is sorted by already, the other way round."""
        self._sorted.sort_also(column)
        self.sorted_also.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A press on the header with Shift held sorts by that column, too; it neither moves nor sizes it."""
        press = QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick
        if isinstance(event, QMouseEvent) and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            header = self.horizontalHeader()
            section = header.logicalIndexAt(event.position().toPoint())
            if watched is header.viewport() and event.button() is Qt.MouseButton.LeftButton and section >= 0:
                if event.type() in press:
                    self.sort_also(section)
                return event.type() in (*press, QEvent.Type.MouseButtonRelease)
        return super().eventFilter(watched, event)

    def _size(self, widths: Mapping[str, int]) -> None:
        self._fitting = True
        for column in COLUMNS:
            if (width := widths.get(column.key.value)) is not None:
                self.setColumnWidth(INDEX[column.key], max(36, min(width, 1200)))
        self._fitting = False

    def _move_rows(self, on: bool) -> None:
        self._rows_moving = on

    def _chosen(self) -> None:
        """The user has moved or sized a column: from now on they are the user's."""
        if not self._fitting and not self._rows_moving:
            self.setHorizontalScrollBarPolicy(_AS_NEEDED)
            self._preferences.columns = self.shown_columns()

    def remember(self) -> None:
        """Write columns, widths and order into the preferences."""
        header = self.horizontalHeader()
        if not self.fitted:
            self._preferences.columns = self.shown_columns()
            self._preferences.widths = {
                column.key.value: header.sectionSize(INDEX[column.key])
                for column in COLUMNS
                if not header.isSectionHidden(INDEX[column.key])
            }
        first, *others = self._sorted.order.keys
        self._preferences.sort_column = COLUMNS[first.column].key.value
        self._preferences.sort_descending = first.descending
        self._preferences.sort_then = list(kept_keys(others))

    def columns_menu(self, parent: QWidget) -> QMenu:
        """A menu with one checkable action per column."""
        menu = QMenu(text("action.columns.label"), parent)
        menu.setToolTipsVisible(True)
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
        menu.addMenu(self._also_menu(menu))
        menu.addSeparator()
        again = QAction(text("columns.fit"), menu)
        again.setToolTip(outside.tip(text("columns.fit-tip")))
        again.setEnabled(not self.fitted)
        again.triggered.connect(self.fit_again)
        menu.addAction(again)
        return menu

    def _also_menu(self, parent: QWidget) -> QMenu:
        """A menu of the columns that are shown, to sort by one more of them; for the keyboard, too."""
        menu = QMenu(text("columns.also"), parent)
        for name in self.shown_columns():
            column = BY_KEY[ColumnKey(name)]
            number = INDEX[column.key]
            action = QAction(str(head_data(column, roles.ACCESSIBLE_TEXT, self._sorted.order.rank(number))), menu)
            action.triggered.connect(lambda _=False, number=number: self.sort_also(number))
            menu.addAction(action)
        return menu

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
        if self.fitted:
            self.refit()
        else:
            self.show_columns(self._preferences.columns)
            self._size(self._preferences.widths)
        header.sectionResized.connect(lambda *_: self._chosen())
        header.sectionMoved.connect(lambda *_: self._chosen())
        name = self._preferences.sort_column
        known = ColumnKey(name) if name in {key.value for key in ColumnKey} else ColumnKey.NAME
        down = self._preferences.sort_descending
        header.setSortIndicator(
            INDEX[BY_KEY[known].key], Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
        )
        self.setSortingEnabled(True)
        self.sort_as(known.value, self._preferences.sort_then, down=down)
        header.viewport().installEventFilter(self)

    def _header_menu(self, point: QPoint) -> None:
        menu = self.columns_menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.horizontalHeader().mapToGlobal(point))
