"""Tree of hosts at the left: each host with its state as icon and text."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from hvgui.domain.hosts.host import HostPicture
from hvgui.domain.hosts.link import LinkPhase
from hvgui.domain.keys import HostId
from hvgui.ui.hosts.host_tree_model import HostTreeModel
from hvgui.ui.look import icons, status_glyphs
from hvgui.ui.look.icons import Icon
from hvgui.ui.look.status_glyphs import Glyph
from hvgui.ui.look.strokes import inner, rounded
from hvgui.ui.look.tokens import MARK, RADIUS_SMALL, Ink, measures, tokens
from hvgui.ui.widgets import roles
from hvgui.wording import formats
from hvgui.wording.i18n import text

Index = QModelIndex | QPersistentModelIndex
_PAD, _SPACE = 8, 6
_PICTURE = 16
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_INKS: dict[LinkPhase, Ink] = {LinkPhase.LAGGING: "warn", LinkPhase.GONE: "bad", LinkPhase.REFUSED: "bad"}


def _picture(index: Index) -> HostPicture | None:
    model = index.model()
    return model.picture(index) if isinstance(model, HostTreeModel) else None


def _troubled(picture: HostPicture | None) -> bool:
    return picture is not None and picture.phase is not LinkPhase.LIVE


class HostDelegate(QStyledItemDelegate):
    """Delegate that draws a host and the number of its VMs in one line; a second one is for trouble only."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, measures().item2 if _troubled(_picture(index)) else measures().item)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        state, view, picture, colours = option.state, option.widget, _picture(index), tokens()
        if state & QStyle.StateFlag.State_Selected:
            active = bool(state & QStyle.StateFlag.State_Active) and view is not None and view.hasFocus()
            painter.fillRect(rect, colours.select if active else colours.select_idle)
        two = _troubled(picture)
        high = rect.height() // 2 if two else rect.height()
        first = QRect(rect.x() + _PAD, rect.y() + (2 if two else 0), rect.width() - 2 * _PAD, high)
        scale, metrics = painter.device().devicePixelRatioF(), option.fontMetrics
        which = Icon.HOSTS if picture is None else Icon.HOST
        top = first.y() + (first.height() - _PICTURE) // 2
        painter.drawPixmap(first.x(), top, icons.pixmap(which, _PICTURE, colours.text2, scale))
        model = index.model()
        count = formats.number(model.count_of(index)) if isinstance(model, HostTreeModel) else ""
        painter.setPen(colours.text2)
        painter.drawText(first, _RIGHT, count)
        left = _PICTURE + _SPACE
        name = first.adjusted(left, 0, -metrics.horizontalAdvance(count) - _SPACE, 0)
        painter.setPen(colours.text)
        _draw(painter, name, str(index.data(roles.DISPLAY)))
        if two and picture is not None:
            second = first.adjusted(left, first.height() - 4, 0, first.height() - 4)
            glyph = status_glyphs.pixmap(_glyph(picture), scale)
            painter.drawPixmap(second.x(), second.y() + (second.height() - MARK) // 2, glyph)
            painter.setPen(getattr(colours, _INKS.get(picture.phase, "text2")))
            _draw(painter, second.adjusted(MARK + 4, 0, 0, 0), str(index.data(roles.SECOND_LINE) or ""))
        if state & QStyle.StateFlag.State_HasFocus:
            rounded(painter, inner(rect), None, colours.focus, RADIUS_SMALL)


def _draw(painter: QPainter, room: QRect, words: str) -> None:
    painter.drawText(room, _LEFT, painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width()))


class HostTree(QTreeView):
    """Tree whose selected host narrows the list to its VMs; "All hosts" shows them all."""

    chosen = Signal(object)
    """A ``HostId``, or None for all hosts."""

    def __init__(self, now: Callable[[], float], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tree = HostTreeModel(now, self)
        self.setModel(self.tree)
        self.setItemDelegate(HostDelegate(self))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(False)
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


def _glyph(host: HostPicture) -> Glyph:
    """How a host is; one that waits for an account has a shape of its own."""
    return Glyph.LOCK if host.needs_sign_in else status_glyphs.OF_PHASE[host.phase]
