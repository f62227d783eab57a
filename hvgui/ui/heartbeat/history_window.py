"""The heartbeat tapes of all VMs, those with most trouble first."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from hvgui.controller.api.controller import Controller
from hvgui.ui.heartbeat.history_model import TAPE, HistoryModel
from hvgui.ui.look import icons
from hvgui.ui.look.icons import Icon
from hvgui.ui.widgets import heartbeat_strip
from hvgui.ui.widgets.label import Label
from hvgui.ui.widgets.timers import beat
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.wording.i18n import text

Index = QModelIndex | QPersistentModelIndex
HOURS = (1, 4, 12, 24)
_EVERY = 5000


class _TapeDelegate(QStyledItemDelegate):
    """Draws the strip; everything else is drawn as usual."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, HistoryModel):
            return
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(
                option.rect, option.palette.color(QPalette.ColorGroup.Inactive, QPalette.ColorRole.Highlight)
            )
        heartbeat_strip.paint(painter, option.rect.adjusted(2, 3, -4, -3), model.spans(index.row()), option.palette)


class HeartbeatHistoryWindow(QDialog):
    """Modeless; a double click shows the VM in the list."""

    vm_wanted = Signal(object)
    """A ``VmKey``."""

    def __init__(self, controller: Controller, now: Callable[[], float], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.Window)
        self.setWindowIcon(icons.icon(Icon.TAPE))
        self.setWindowTitle(text("tape-view.title"))
        self.hours = QComboBox(self)
        for hours in HOURS:
            self.hours.addItem(text("tape-view.last", n=hours), hours)
        self.hours.setCurrentIndex(1)
        self.hours.setAccessibleName(text("tape-view.hours"))
        self.hours.currentIndexChanged.connect(lambda _index: self.read())
        self.model = HistoryModel(controller, self)
        self.table = QTableView(self)
        self.table.setModel(self.model)
        self.table.setItemDelegateForColumn(TAPE, _TapeDelegate(self.table))
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.setFrameShape(QFrame.Shape.StyledPanel)
        self.table.setAccessibleName(text("tape-view.title"))
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 9)
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate((150, 130, 200, 110)):
            self.table.setColumnWidth(column, width)
        self.table.activated.connect(lambda index: self.vm_wanted.emit(self.model.rows[index.row()][0]))
        legend = WrapLabel(text("tape-view.legend"), self)
        legend.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.close_button = QPushButton(text("button.close"), self)
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.close)
        top = QHBoxLayout()
        label = Label(text("tape-view.hours-label"), self)
        label.setBuddy(self.hours)
        top.addWidget(label)
        top.addWidget(self.hours)
        top.addWidget(legend, 1)
        bottom = QHBoxLayout()
        bottom.addStretch(1)
        bottom.addWidget(self.close_button)
        column_ = QVBoxLayout(self)
        column_.addLayout(top)
        column_.addWidget(self.table, 1)
        column_.addLayout(bottom)
        beat(self, _EVERY, self.read)
        self.resize(980, 560)
        self.read()
        self.table.setFocus()

    def read(self) -> None:
        """The histories up to now."""
        now = self._now()
        self.model.read(now - self.hours.currentData() * 3600.0, now)

    def reject(self) -> None:
        self.close()
