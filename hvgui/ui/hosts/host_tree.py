"""Tree of hosts at the left: each host with its state as icon and text."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from hvgui.domain.host import HostPicture
from hvgui.domain.keys import HostId
from hvgui.ui.hosts.host_tree_model import HostTreeModel
from hvgui.ui.look import icons, status_glyphs
from hvgui.ui.look.icons import Icon
from hvgui.ui.look.strokes import inner, rounded
from hvgui.ui.look.tokens import MARK, RADIUS_SMALL, tokens
from hvgui.ui.widgets import roles
from hvgui.wording.i18n import text

Index = QModelIndex | QPersistentModelIndex
_PAD = 4
_PICTURE = 20


class TwoLineDelegate(QStyledItemDelegate):
    """Delegate that draws an icon with a status glyph, a line of text, and a quieter second line."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = option.fontMetrics
        return QSize(120, metrics.height() * 2 + 3 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        state = option.state
        view = option.widget
        selected = bool(state & QStyle.StateFlag.State_Selected)
        active = bool(state & QStyle.StateFlag.State_Active) and view is not None and view.hasFocus()
        colours = tokens()
        ink, weak = colours.text, colours.text2
        if selected:
            painter.fillRect(rect, colours.select if active else colours.select_idle)
        model = index.model()
        picture = model.picture(index) if isinstance(model, HostTreeModel) else None
        which = Icon.HOSTS if picture is None else Icon.HOST
        scale = painter.device().devicePixelRatioF()
        top = rect.y() + (rect.height() - _PICTURE) // 2
        painter.drawPixmap(rect.x() + _PAD, top, icons.pixmap(which, _PICTURE, weak, scale))
        if picture is not None:
            badge = status_glyphs.pixmap(status_glyphs.OF_PHASE[picture.phase], scale)
            painter.drawPixmap(rect.right() - MARK - _PAD, rect.y() + _PAD + 1, badge)
        left = rect.x() + _PICTURE + 2 * _PAD + 2
        metrics = option.fontMetrics
        first = QRect(left, rect.y() + _PAD, rect.right() - left - MARK - 2 * _PAD, metrics.height())
        second = QRect(left, first.bottom() + _PAD // 2, rect.right() - left - _PAD, metrics.height())
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        right = Qt.TextElideMode.ElideRight
        painter.setPen(ink)
        painter.drawText(first, flags, metrics.elidedText(str(index.data(roles.DISPLAY)), right, first.width()))
        small = QFont(option.font)
        small.setPointSizeF(max(7.0, small.pointSizeF() - 1))
        painter.save()
        painter.setFont(small)
        painter.setPen(weak)
        words = str(index.data(roles.SECOND_LINE) or "")
        painter.drawText(second, flags, painter.fontMetrics().elidedText(words, right, second.width()))
        painter.restore()
        if state & QStyle.StateFlag.State_HasFocus:
            rounded(painter, inner(rect), None, colours.focus, RADIUS_SMALL)


class HostTree(QTreeView):
    """Tree whose selected host narrows the list to its VMs; "All hosts" shows them all."""

    chosen = Signal(object)
    """A ``HostId``, or None for all hosts."""

    def __init__(self, now: Callable[[], float], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tree = HostTreeModel(now, self)
        self.setModel(self.tree)
        self.setItemDelegate(TwoLineDelegate(self))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(12)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAccessibleName(text("tree.title"))
        self.setMinimumWidth(140)
        self.expandAll()
        self.tree.rowsInserted.connect(self.expandAll)
        self.setCurrentIndex(self.tree.index(0, 0))
        self.selectionModel().currentChanged.connect(self._current_moved)

    def show_hosts(self, hosts: Sequence[HostPicture]) -> None:
        """The hosts as they are now; the choice stays."""
        self.tree.show(hosts)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.tree.index(0, 0))

    def choice(self) -> HostId | None:
        """The chosen host, None for all."""
        picture = self.tree.picture(self.currentIndex())
        return None if picture is None else picture.id

    def choose(self, host: HostId | None) -> None:
        """Choose a host, or all."""
        self.setCurrentIndex(self.tree.index_of(host))

    def _current_moved(self, current: QModelIndex, _before: QModelIndex) -> None:
        picture = self.tree.picture(current)
        self.chosen.emit(None if picture is None else picture.id)
