"""Tree of pages at the left of a settings window: headings, pages, and a grey second line per page."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from hvgui.domain import outside
from hvgui.ui.look import icons
from hvgui.ui.look.icons import Icon
from hvgui.ui.look.tokens import tokens
from hvgui.ui.widgets import roles
from hvgui.wording.i18n import text

Index = QModelIndex | QPersistentModelIndex
_PICTURE = 18
_PAD = 5


class _PageDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = 2 if index.data(roles.SECOND_LINE) is not None else 1
        height = option.fontMetrics.height()
        return QSize(160, height * lines + 2 * _PAD + (lines - 1) * 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        metrics = option.fontMetrics
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        second = index.data(roles.SECOND_LINE)
        colours = tokens()
        ink, weak = colours.text, colours.text2
        painter.save()
        if second is None:
            bold = QFont(option.font)
            bold.setBold(True)
            painter.setFont(bold)
            painter.setPen(weak)
            painter.drawText(rect.adjusted(_PAD, 0, 0, 0), flags, str(index.data(roles.DISPLAY)))
            painter.restore()
            return
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            focused = state & QStyle.StateFlag.State_HasFocus
            painter.fillRect(rect, colours.select if focused else colours.select_idle)
        scale = painter.device().devicePixelRatioF()
        which = index.data(roles.THING)
        top = rect.y() + (rect.height() - _PICTURE) // 2
        painter.drawPixmap(rect.x() + _PAD, top, icons.pixmap(which, _PICTURE, weak, scale))
        left = rect.x() + _PICTURE + 2 * _PAD
        width, height = rect.right() - left - _PAD, metrics.height()
        for row, (words, colour) in enumerate(((index.data(roles.DISPLAY), ink), (second, weak))):
            painter.setPen(colour)
            shown = metrics.elidedText(str(words), Qt.TextElideMode.ElideRight, width)
            painter.drawText(QRect(left, rect.y() + _PAD + row * (height + 2), width, height), flags, shown)
        painter.restore()


class PageTree(QTreeWidget):
    """Tree of pages, numbered in the order in which they were added."""

    chosen = Signal(int)
    """The number of the page that shall be shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(0)
        self.setItemDelegate(_PageDelegate(self))
        self.setAccessibleName(text("settings.pages"))
        self.setMinimumWidth(190)
        self._headings: dict[str, QTreeWidgetItem] = {}
        self._pages: list[QTreeWidgetItem] = []
        self.currentItemChanged.connect(self._moved)

    def add_page(self, heading: str, which: Icon, title: str) -> None:
        """One more page below a heading."""
        above = self._headings.get(heading)
        if above is None:
            above = self._headings[heading] = QTreeWidgetItem(outside.cells([heading]))
            above.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.addTopLevelItem(above)
        item = QTreeWidgetItem(outside.cells([title]))
        item.setData(0, roles.THING, which)
        item.setData(0, roles.SECOND_LINE, "")
        above.addChild(item)
        self._pages.append(item)
        self.expandAll()

    def choose(self, page: int) -> None:
        """Turn to a page by its number."""
        self.setCurrentItem(self._pages[page])

    def _moved(self, item: QTreeWidgetItem | None) -> None:
        if item in self._pages:
            self.chosen.emit(self._pages.index(item))

    def set_second_line(self, page: int, words: str) -> None:
        """What the page says about itself now."""
        item = self._pages[page]
        if item.data(0, roles.SECOND_LINE) != words:
            item.setData(0, roles.SECOND_LINE, words)
            item.setData(0, roles.ACCESSIBLE_TEXT, outside.line(f"{item.text(0)}, {words}"))
