"""Delegate of the VM list: draws text, status glyphs, service glyphs, and dimmed rows."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPolygon
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from hvgui.domain.load import SLOT, slot_of
from hvgui.domain.services import ServiceMeaning
from hvgui.ui.look import status_glyphs
from hvgui.ui.look.status_glyphs import Glyph
from hvgui.ui.look.tokens import MARK, tokens
from hvgui.ui.vms.columns import CHARTS, COLUMNS, INDEX, SERVICE_COLUMNS, ColumnKey, meaning_in, meanings, setting_in
from hvgui.ui.vms.vm_row import VmRow
from hvgui.ui.vms.vm_table import VmTable
from hvgui.ui.widgets import load_chart
from hvgui.wording import texts
from hvgui.wording.i18n import text
from hvgui.wording.load_words import IN_LIST

Index = QModelIndex | QPersistentModelIndex
_MARGIN = 6
_STEP = 16
_START = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
_END = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
_SELECTED = QStyle.StateFlag.State_Selected
_ACTIVE = QStyle.StateFlag.State_Active
_FOCUSED = QStyle.StateFlag.State_HasFocus
_ELIDE = Qt.TextElideMode.ElideRight

_STATE = INDEX[ColumnKey.STATE]
_HEARTBEAT = INDEX[ColumnKey.HEARTBEAT]
_SERVICES = INDEX[ColumnKey.SERVICES]
_CPU_HISTORY = INDEX[ColumnKey.CPU_HISTORY]


class _Inks:
    """Colours of one scheme, looked up once."""

    def __init__(self) -> None:
        colours = tokens()
        self.text, self.faded, self.note = colours.text, colours.text2, colours.note
        self.focus = colours.focus
        self.selected = (colours.select_idle, colours.select)
        self.wished = colours.note_bg


class VmDelegate(QStyledItemDelegate):
    """Delegate that reads the model's rows directly: ``data`` would cost most of the painting time."""

    def __init__(self, view: QTableView, model: VmTable) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._inks = _Inks()
        self._metrics = QFontMetrics(view.font())
        self._elided: dict[tuple[str, int], str] = {}
        self.charts = load_chart.Pictures()
        #: The row under dragged files, -1 when there is none.
        self.drop_row = -1
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._inks = _Inks()
            self._metrics = QFontMetrics(self._view.font())
            self._elided.clear()
            self.charts.clear()
        return False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        entry, column = self._model.rows[index.row()], index.column()
        if column in CHARTS:
            return QSize(18 * self._metrics.averageCharWidth() + 2 * _MARGIN, self._metrics.height() + 8)
        if column == _SERVICES:
            return QSize(6 * _STEP + 2 * _MARGIN, self._metrics.height() + 8)
        marked = 2 * _STEP + 6 if column in SERVICE_COLUMNS else _STEP + 2 if column in (_STATE, _HEARTBEAT) else 0
        width = self._metrics.horizontalAdvance(self._model.cell(entry, column))
        return QSize(width + marked + 2 * _MARGIN + 2, self._metrics.height() + 8)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, column = index.row(), index.column()
        rows = self._model.rows
        if row >= len(rows):
            return
        entry, inks, rect = rows[row], self._inks, option.rect
        state = option.state
        ink = inks.faded if entry.gone else inks.text
        if state & _SELECTED:
            active = bool(state & _ACTIVE) and self._view.hasFocus()
            painter.fillRect(rect, inks.selected[active])
        if row == self.drop_row:
            painter.setPen(inks.note)
            painter.drawLine(rect.topLeft(), rect.topRight())
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        left = rect.x() + _MARGIN
        if column == _SERVICES:
            self._paint_services(painter, rect, entry)
        elif column in CHARTS:
            self._paint_chart(painter, rect, entry, column)
        elif column in SERVICE_COLUMNS:
            self._paint_service(painter, rect, entry, column, ink)
        else:
            if column == _STATE:
                glyph = Glyph.CROSS if entry.vm.critical else status_glyphs.OF_POWER[entry.vm.power]
                left += self._paint_glyph(painter, left, rect, glyph, entry)
            elif column == _HEARTBEAT:
                left += self._paint_glyph(painter, left, rect, status_glyphs.OF_HEARTBEAT[entry.vm.heartbeat], entry)
            words = self._model.cell(entry, column)
            if words:
                width = rect.right() - _MARGIN - left + 1
                at_end = COLUMNS[column].at_end
                painter.setPen(ink)
                painter.drawText(
                    QRect(left, rect.y(), width, rect.height()),
                    _END if at_end else _START,
                    self._elide(words, width),
                )
        if state & _FOCUSED:
            painter.setPen(inks.focus)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(0, 0, -1, -1))

    def _elide(self, words: str, width: int) -> str:
        key = (words, width)
        found = self._elided.get(key)
        if found is None:
            if len(self._elided) > 20_000:
                self._elided.clear()
            found = self._elided[key] = self._metrics.elidedText(words, _ELIDE, width)
        return found

    def _paint_glyph(self, painter: QPainter, left: int, rect: QRect, glyph: Glyph, entry: VmRow) -> int:
        if glyph is Glyph.NONE:
            return 0
        scale = painter.device().devicePixelRatioF()
        picture = status_glyphs.pixmap(glyph, scale, stale=entry.gone)
        painter.drawPixmap(left, rect.y() + (rect.height() - MARK) // 2, picture)
        return _STEP + 2

    def _paint_service(self, painter: QPainter, rect: QRect, entry: VmRow, column: int, ink: QColor) -> None:
        """A box for the host's setting, the guest's answer as glyph and text; what is pending has a corner."""
        service = SERVICE_COLUMNS[column]
        setting, meaning = setting_in(entry, service), meaning_in(entry, service)
        wished = service in entry.wishes
        if wished:
            painter.fillRect(rect, self._inks.wished)
        left = rect.x() + _MARGIN
        if setting is not None:
            self._paint_glyph(painter, left, rect, Glyph.BOX_ON if setting else Glyph.BOX_OFF, entry)
        left += _STEP + 4
        if wished or service in entry.applying:
            glyph = Glyph.NONE if wished else Glyph.TURNING
            words = text("matrix.cell-arrow", wanted=texts.offered(setting))
        else:
            glyph = status_glyphs.OF_SERVICE[meaning]
            words = "" if meaning is ServiceMeaning.VM_NOT_RUNNING else texts.meaning_guest(meaning)
        if glyph not in (Glyph.NONE, Glyph.DASH):
            left += self._paint_glyph(painter, left, rect, glyph, entry)
        width = rect.right() - _MARGIN - left + 1
        painter.setPen(ink)
        painter.drawText(QRect(left, rect.y(), width, rect.height()), _START, self._elide(words, width))
        if wished:
            corner, size = rect.topRight(), 7
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._inks.note)
            painter.drawPolygon(QPolygon([corner, corner - QPoint(size, 0), corner + QPoint(0, size)]))

    def _paint_chart(self, painter: QPainter, rect: QRect, entry: VmRow, column: int) -> None:
        """The last minutes; drawn once per reading and size, and once more when time has moved by a slot."""
        load, end = self._model.load_of(entry.key), slot_of(self._model.moment)
        room = QRect(0, 0, rect.width() - 2 * _MARGIN, rect.height() - 6)
        if room.width() < 8:
            return
        scale = painter.device().devicePixelRatioF()
        quiet = self._inks.faded
        colour = quiet if entry.gone else self._inks.note
        stamp = (id(load), load.stamp, end, room.width(), room.height(), scale, colour.rgba(), quiet.rgba())
        picture = self.charts.find((entry.key, column), stamp)
        if picture is None:
            picture = load_chart.blank(room, scale)
            with QPainter(picture) as pen:
                count = int(IN_LIST // SLOT)
                if column == _CPU_HISTORY:
                    load_chart.draw(pen, room, load.cpu(end, count), 100, colour, quiet)
                else:
                    load_chart.draw_memory(pen, room, load, end, count, colour, quiet)
            self.charts.keep((entry.key, column), stamp, picture)
        painter.drawPixmap(rect.x() + _MARGIN, rect.y() + 3, picture)

    def _paint_services(self, painter: QPainter, rect: QRect, entry: VmRow) -> None:
        left, top = rect.x() + _MARGIN, rect.y() + (rect.height() - MARK) // 2
        scale = painter.device().devicePixelRatioF()
        for meaning in meanings(entry.vm):
            if left + MARK > rect.right():
                break
            glyph = status_glyphs.OF_SERVICE[meaning]
            picture = status_glyphs.pixmap(glyph, scale, stale=entry.gone)
            painter.drawPixmap(left, top, picture)
            left += _STEP
        if entry.pending:
            painter.setPen(self._inks.note)
            painter.drawLine(rect.x() + _MARGIN, rect.bottom() - 2, left - 3, rect.bottom() - 2)
