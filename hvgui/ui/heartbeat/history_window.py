"""Window with the heartbeat histories of all VMs, those with most trouble first."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from hvgui.controller.api.controller import Controller
from hvgui.ui.heartbeat.history_model import HISTORY, HistoryModel
from hvgui.ui.look.icons import Icon
from hvgui.ui.look.tokens import tokens
from hvgui.ui.widgets import heartbeat_strip
from hvgui.ui.widgets.buttons import spread
from hvgui.ui.widgets.data_table import data_table
from hvgui.ui.widgets.label import Label, quiet
from hvgui.ui.widgets.timers import beat
from hvgui.ui.widgets.tool_window import ToolWindow
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.wording.i18n import text

Index = QModelIndex | QPersistentModelIndex
HOURS = (1, 4, 12, 24)
_EVERY = 5000


class _StripDelegate(QStyledItemDelegate):
    """Delegate that draws the heartbeat strip."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, HistoryModel):
            return
        if option.state & QStyle.StateFlag.State_Selected:
            active = option.state & QStyle.StateFlag.State_Active
            painter.fillRect(option.rect, tokens().select if active else tokens().select_idle)
        heartbeat_strip.paint(painter, option.rect.adjusted(2, 3, -4, -3), model.spans(index.row()))


class HeartbeatHistoryWindow(ToolWindow):
    """Modeless window over the last hours; Enter or a double click shows the VM in the list."""

    vm_wanted = Signal(object)
    """A ``VmKey``."""

    def __init__(self, controller: Controller, now: Callable[[], float], parent: QWidget | None = None) -> None:
        super().__init__(parent, text("heartbeat-history.title"), Icon.HEARTBEAT_HISTORY)
        self._now = now
        self.hours = QComboBox(self)
        for hours in HOURS:
            self.hours.addItem(text("heartbeat-history.last", n=hours), hours)
        self.hours.setCurrentIndex(1)
        self.hours.setAccessibleName(text("heartbeat-history.hours"))
        self.hours.currentIndexChanged.connect(lambda _index: self.read())
        self.model = HistoryModel(controller, self)
        self.table = data_table(self, self.model, text("heartbeat-history.title"), (150, 130, 200, 110))
        self.table.setItemDelegateForColumn(HISTORY, _StripDelegate(self.table))
        self.table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.table.activated.connect(lambda index: self.vm_wanted.emit(self.model.rows[index.row()][0]))
        legend = WrapLabel(text("heartbeat-history.legend"), self)
        quiet(legend)
        top = QHBoxLayout()
        label = Label(text("heartbeat-history.hours-label"), self)
        label.setBuddy(self.hours)
        top.addWidget(label)
        top.addWidget(self.hours)
        top.addWidget(legend, 1)
        column = QVBoxLayout(self)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addLayout(spread((), (self.close_button(),)))
        beat(self, _EVERY, self.read)
        self.resize(980, 560)
        self.read()
        self.table.setFocus()

    def read(self) -> None:
        """The histories up to now."""
        now = self._now()
        self.model.read(now - self.hours.currentData() * 3600.0, now)
