"""Name column that stays while the view is scrolled sideways: painted over it, never in the way of the mouse."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QStyleOptionHeader, QStyleOptionViewItem, QTableView, QWidget

from hvgui.ui.look.calm import WIDE_CELLS
from hvgui.ui.look.tokens import HAIR, tokens
from hvgui.ui.vms.vm_delegate import VmDelegate

_ABOVE = Qt.WidgetAttribute.WA_TransparentForMouseEvents
_OPAQUE = Qt.WidgetAttribute.WA_OpaquePaintEvent


class PinnedName(QWidget):
    """Picture of one column at the left edge of a view; shown while the column itself is scrolled away.

    It paints with the delegate and the header of the view, so there is one table only, also for a screen reader.
    """

    def __init__(self, view: QTableView, column: int) -> None:
        super().__init__(view)
        self._view, self._column = view, column
        self.setAttribute(_ABOVE)
        self.setAttribute(_OPAQUE)
        self.setProperty(WIDE_CELLS, True)
        self.hide()
        view.horizontalScrollBar().valueChanged.connect(self.place)
        view.horizontalHeader().sectionResized.connect(lambda *_: self.place())
        for part in (view.viewport(), view.horizontalHeader().viewport()):
            part.installEventFilter(self)

    @property
    def reach(self) -> int:
        """How many pixels of the viewport it covers; 0 while it is not needed."""
        hidden = self._view.isColumnHidden(self._column)
        return 0 if hidden or self._view.columnViewportPosition(self._column) >= 0 else self._width()

    def _width(self) -> int:
        return min(self._view.columnWidth(self._column), self._view.viewport().width() // 2)

    def place(self) -> None:
        """Cover the left edge of the view, or nothing."""
        shown = bool(self.reach)
        if shown:
            header, room = self._view.horizontalHeader(), self._view.viewport().geometry()
            self.setGeometry(room.x(), header.y(), self._width() + HAIR, header.height() + room.height())
            self.raise_()
        self.setVisible(shown)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self.place()
        elif event.type() is QEvent.Type.Paint and self.isVisible():
            self.update()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        view, width = self._view, self._width()
        top = view.viewport().y() - view.horizontalHeader().y()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), tokens().base)
            self._paint_header(painter, QRect(0, 0, width, top))
            painter.setClipRect(0, top, width, self.height() - top)
            self._paint_rows(painter, top, width)
            painter.setClipping(False)
            painter.fillRect(width, 0, HAIR, self.height(), tokens().edge)

    def _paint_header(self, painter: QPainter, room: QRect) -> None:
        header, style, model = self._view.horizontalHeader(), self.style(), self._view.model()
        option = QStyleOptionHeader()
        option.initFrom(header)
        option.rect = room
        style.drawControl(QStyle.ControlElement.CE_HeaderSection, option, painter, self)
        option.text = str(model.headerData(self._column, Qt.Orientation.Horizontal))
        option.textAlignment = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if header.isSortIndicatorShown() and header.sortIndicatorSection() == self._column:
            down = header.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
            arrows = QStyleOptionHeader.SortIndicator
            option.sortIndicator = arrows.SortDown if down else arrows.SortUp
        style.drawControl(QStyle.ControlElement.CE_HeaderLabel, option, painter, self)

    def _paint_rows(self, painter: QPainter, top: int, width: int) -> None:
        view, model = self._view, self._view.model()
        first, last = view.rowAt(0), view.rowAt(view.viewport().height() - 1)
        last = model.rowCount() - 1 if last < 0 else last
        chosen, delegate = view.selectionModel(), view.itemDelegate()
        option = QStyleOptionViewItem()
        option.initFrom(view)
        plain = option.state & ~QStyle.StateFlag.State_HasFocus
        for row in range(max(first, 0), last + 1):
            index = model.index(row, self._column)
            option.rect = QRect(0, top + view.rowViewportPosition(row), width, view.rowHeight(row))
            selected = chosen.isSelected(index)
            option.state = plain | QStyle.StateFlag.State_Selected if selected else plain
            delegate.paint(painter, option, index)
            if isinstance(delegate, VmDelegate):
                delegate.paint_heading(painter, row, option.rect)
