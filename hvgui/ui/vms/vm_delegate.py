"""Delegate of the VM list and the matrix: one rule for every row, whether selected or not."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPixmap, QPolygon
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from hvgui.domain.vms.load import SLOT, slot_of
from hvgui.domain.vms.services import ServiceMeaning
from hvgui.ui.look import status_glyphs
from hvgui.ui.look.status_glyphs import Glyph
from hvgui.ui.look.tokens import CELL, MARK, faint, measures, tokens
from hvgui.ui.vms.columns import (
    CHARTS,
    COLUMNS,
    INDEX,
    SERVICE_COLUMNS,
    ColumnKey,
    meaning_in,
    meanings,
    setting_in,
    trouble_of,
)
from hvgui.ui.vms.fitting import usual_width
from hvgui.ui.vms.vm_row import VmRow
from hvgui.ui.vms.vm_table import VmTable
from hvgui.ui.widgets import load_chart
from hvgui.wording import formats, texts
from hvgui.wording.i18n import text
from hvgui.wording.load_words import IN_LIST

Index = QModelIndex | QPersistentModelIndex
_STEP = 16
_BAR, _BAR_HIGH = 36, 4
_EDGE = 3
_START = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
_END = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
# Flags as numbers: ``&`` between Qt's enums costs a microsecond in Python, and a list asks thousands of times a frame.
_SELECTED = QStyle.StateFlag.State_Selected.value
_ACTIVE = QStyle.StateFlag.State_Active.value
_FOCUSED = QStyle.StateFlag.State_HasFocus.value
_ELIDE = Qt.TextElideMode.ElideRight
_MOST_ELIDED = 20_000

_NAME = INDEX[ColumnKey.NAME]
_HEARTBEAT = INDEX[ColumnKey.HEARTBEAT]
_SERVICES = INDEX[ColumnKey.SERVICES]
_CPU = INDEX[ColumnKey.CPU]
_CPU_HISTORY = INDEX[ColumnKey.CPU_HISTORY]
_STATUS = INDEX[ColumnKey.STATUS]
_AT_END = frozenset(index for index, column in enumerate(COLUMNS) if column.at_end)
#: Columns that stand back: one looks there after the row was found.
_QUIET = frozenset(
    INDEX[key] for key in (ColumnKey.HOST, ColumnKey.MEMORY, ColumnKey.UPTIME, ColumnKey.VERSION, ColumnKey.GUEST_OS)
)


_DRESSING = frozenset(
    {
        QEvent.Type.PaletteChange,
        QEvent.Type.FontChange,
        QEvent.Type.StyleChange,
        QEvent.Type.DevicePixelRatioChange,
    }
)


def heading_height() -> int:
    """Pixels that the heading of a group adds to its first row."""
    return measures().row + 2


class _Inks:
    """Colours of one scheme, looked up once."""

    def __init__(self) -> None:
        colours = tokens()
        self.text, self.quiet, self.focus = colours.text, colours.text2, colours.focus
        self.note, self.wished, self.dropped = colours.note, colours.note_bg, colours.note_bg
        self.selected = (colours.select_idle, colours.select)
        self.band = colours.chrome
        self.line, self.track = faint(colours.line, 150), colours.line
        self.load, self.stale_load = faint(colours.note, 160), faint(colours.edge, 160)
        self.troubled = {"bad": colours.bad, "warn": colours.warn}


class VmDelegate(QStyledItemDelegate):
    """Delegate that reads the model's rows directly: ``data`` would cost most of the painting time."""

    def __init__(self, view: QTableView, model: VmTable) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self.charts = load_chart.Pictures()
        #: The row under dragged files, -1 when there is none.
        self.drop_row = -1
        #: The current row where it has to be told from the selected ones, else -1.
        self.ringed_row = -1
        self._dress()
        view.installEventFilter(self)

    def _dress(self) -> None:
        self._inks = _Inks()
        self._metrics = QFontMetrics(self._view.font())
        self._scale = self._view.devicePixelRatioF()
        self._marks: dict[tuple[Glyph, bool], QPixmap] = {}
        self._strips: dict[tuple[tuple[ServiceMeaning, ...], bool], QPixmap] = {}
        self._elided: dict[tuple[str, int], str] = {}
        self.charts.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _DRESSING:
            self._dress()
        return False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as a double click on the edge of the header makes the column."""
        entry, column = self._model.rows[index.row()], index.column()
        if column in CHARTS or column == _SERVICES:
            return QSize(usual_width(COLUMNS[column], self._view.font()), measures().row)
        marked = 2 * _STEP + 6 if column in SERVICE_COLUMNS else COLUMNS[column].marks
        width = self._metrics.horizontalAdvance(self._model.cell(entry, column))
        return QSize(width + marked + 2 * CELL + 2, measures().row)

    def fits(self, index: Index, width: int) -> bool:
        """Whether a cell of a width shows all its words."""
        return self.sizeHint(QStyleOptionViewItem(), index).width() <= width + 2

    # --- one cell -----------------------------------------------------------------------------------------------

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, column = index.row(), index.column()
        rows = self._model.rows
        if row >= len(rows):
            return
        entry, inks, rect, state = rows[row], self._inks, option.rect, option.state.value
        if row in self._model.groups.headings:
            rect = rect.adjusted(0, heading_height(), 0, 0)
        if row == self.drop_row:
            painter.fillRect(rect, inks.dropped)
        elif state & _SELECTED:
            painter.fillRect(rect, inks.selected[bool(state & _ACTIVE) and self._view.hasFocus()])
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, inks.line)
        if draw := self._OWN.get(column):
            draw(self, painter, rect, entry, column)
        else:
            ink = inks.quiet if entry.gone or column in _QUIET else inks.text
            self._words(painter, rect, entry, column, ink, 0)
        if row == self.drop_row or (row == self.ringed_row and self._view.hasFocus()):
            self._ring_row(painter, rect, column)
        elif state & _FOCUSED and column in SERVICE_COLUMNS:
            painter.setPen(inks.focus)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(0, 0, -1, -1))

    def paint_heading(self, painter: QPainter, row: int, room: QRect) -> None:
        """The heading of a group above its first row, over all columns; ``room`` is the whole row."""
        heading = self._model.groups.headings.get(row)
        if heading is None:
            return
        band = QRect(room.x(), room.y(), room.width(), heading_height() - 1)
        painter.fillRect(band, self._inks.band)
        painter.fillRect(band.x(), band.bottom() + 1, band.width(), 1, self._inks.line)
        before = painter.font()
        bold = QFont(before)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        words = band.adjusted(CELL, 0, -CELL, 0)
        painter.setPen(self._inks.text)
        drawn = painter.boundingRect(words, _START, heading.title)
        painter.drawText(words, _START, heading.title)
        painter.setFont(before)
        painter.setPen(self._inks.quiet)
        painter.drawText(words.adjusted(drawn.width() + CELL, 0, 0, 0), _START, formats.number(heading.size))

    def _words(self, painter: QPainter, rect: QRect, entry: VmRow, column: int, ink: QColor, left: int) -> None:
        """The words of a cell, ``left`` pixels from where they usually begin."""
        words = self._model.cell(entry, column)
        if not words:
            return
        width = rect.width() - 2 * CELL - left
        painter.setPen(ink)
        painter.drawText(
            QRect(rect.x() + CELL + left, rect.y(), width, rect.height()),
            _END if column in _AT_END else _START,
            self._elide(words, width),
        )

    def _elide(self, words: str, width: int) -> str:
        key = (words, width)
        found = self._elided.get(key)
        if found is None:
            if len(self._elided) > _MOST_ELIDED:
                self._elided.clear()
            found = self._elided[key] = self._metrics.elidedText(words, _ELIDE, width)
        return found

    def _mark(self, painter: QPainter, left: int, rect: QRect, glyph: Glyph, entry: VmRow) -> None:
        key = (glyph, entry.gone)
        found = self._marks.get(key)
        if found is None:
            found = self._marks[key] = status_glyphs.pixmap(glyph, self._scale, stale=entry.gone)
        painter.drawPixmap(left, rect.y() + (rect.height() - MARK) // 2, found)

    def _ring_row(self, painter: QPainter, rect: QRect, column: int) -> None:
        """A line around the whole row, drawn by each of its cells."""
        header = self._view.horizontalHeader()
        painter.fillRect(rect.x(), rect.y(), rect.width(), 1, self._inks.focus)
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, self._inks.focus)
        if column == header.logicalIndex(0):
            painter.fillRect(rect.x(), rect.y(), 1, rect.height(), self._inks.focus)
        if rect.right() >= header.length() - header.offset() - 1:
            painter.fillRect(rect.right(), rect.y(), 1, rect.height(), self._inks.focus)

    # --- columns with marks -------------------------------------------------------------------------------------

    def _paint_name(self, painter: QPainter, rect: QRect, entry: VmRow, column: int) -> None:
        trouble = trouble_of(entry)
        if trouble is not None:
            painter.fillRect(rect.x(), rect.y() + 2, _EDGE, rect.height() - 5, self._inks.troubled[trouble])
        glyph = Glyph.CROSS if entry.vm.critical else status_glyphs.OF_POWER[entry.vm.power]
        self._mark(painter, rect.x() + CELL, rect, glyph, entry)
        self._words(painter, rect, entry, column, self._inks.quiet if entry.gone else self._inks.text, _STEP + 4)

    def _paint_heartbeat(self, painter: QPainter, rect: QRect, entry: VmRow, column: int) -> None:
        glyph = status_glyphs.OF_HEARTBEAT[entry.vm.heartbeat]
        if glyph is not Glyph.NONE:
            self._mark(painter, rect.x() + CELL, rect, glyph, entry)
            self._words(painter, rect, entry, column, self._inks.quiet if entry.gone else self._inks.text, _STEP + 2)

    def _paint_cpu(self, painter: QPainter, rect: QRect, entry: VmRow, column: int) -> None:
        share = entry.vm.cpu_percent
        if not self._model.cell(entry, column) or share is None:
            return
        inks, left, top = self._inks, rect.x() + CELL, rect.center().y() - 1
        if rect.width() >= 2 * CELL + COLUMNS[_CPU].marks:
            painter.fillRect(left, top, _BAR, _BAR_HIGH, inks.track)
            filled = max(1, _BAR * min(share, 100) // 100)
            painter.fillRect(left, top, filled, _BAR_HIGH, inks.stale_load if entry.gone else inks.load)
        self._words(painter, rect, entry, column, inks.quiet if entry.gone else inks.text, 0)

    def _paint_status(self, painter: QPainter, rect: QRect, entry: VmRow, column: int) -> None:
        inks, trouble = self._inks, trouble_of(entry)
        if entry.activity:
            ink = inks.text
        elif trouble is not None:
            ink = inks.troubled[trouble]
        else:
            ink = inks.quiet if entry.gone else inks.text
        self._words(painter, rect, entry, column, ink, 0)

    def _paint_services(self, painter: QPainter, rect: QRect, entry: VmRow, column: int) -> None:
        shown = tuple(meanings(entry.vm)[: max(0, (rect.width() - CELL) // _STEP)])
        key = (shown, entry.gone)
        found = self._strips.get(key)
        if found is None:
            found = self._strips[key] = self._strip(shown, stale=entry.gone)
        left = rect.x() + CELL
        painter.drawPixmap(left, rect.y() + (rect.height() - MARK) // 2, found)
        if entry.pending:
            painter.fillRect(left, rect.bottom() - 2, len(shown) * _STEP - 2, 1, self._inks.note)

    def _strip(self, shown: tuple[ServiceMeaning, ...], *, stale: bool) -> QPixmap:
        """The marks of several services side by side."""
        picture = load_chart.blank(QRect(0, 0, max(1, len(shown)) * _STEP, MARK), self._scale)
        with QPainter(picture) as painter:
            for place, meaning in enumerate(shown):
                glyph = status_glyphs.OF_SERVICE[meaning]
                painter.drawPixmap(place * _STEP, 0, status_glyphs.pixmap(glyph, self._scale, stale=stale))
        return picture

    def _paint_service(self, painter: QPainter, rect: QRect, entry: VmRow, column: int) -> None:
        """A box for the host's setting, the guest's answer as glyph and text; what is pending has a corner."""
        service = SERVICE_COLUMNS[column]
        setting, meaning = setting_in(entry, service), meaning_in(entry, service)
        wished = service in entry.wishes
        if wished:
            painter.fillRect(rect.adjusted(0, 0, 0, -1), self._inks.wished)
        left = rect.x() + CELL
        if setting is not None:
            self._mark(painter, left, rect, Glyph.BOX_ON if setting else Glyph.BOX_OFF, entry)
        left += _STEP + 4
        if wished or service in entry.applying:
            glyph = Glyph.NONE if wished else Glyph.TURNING
            words = text("matrix.cell-arrow", wanted=texts.offered(setting))
        else:
            glyph = status_glyphs.OF_SERVICE[meaning]
            words = "" if meaning is ServiceMeaning.VM_NOT_RUNNING else texts.meaning_guest(meaning)
        if glyph not in (Glyph.NONE, Glyph.DASH):
            self._mark(painter, left, rect, glyph, entry)
            left += _STEP + 2
        width = rect.right() - 4 - left
        painter.setPen(self._inks.quiet if entry.gone else self._inks.text)
        painter.drawText(QRect(left, rect.y(), width, rect.height()), _START, self._elide(words, width))
        if wished:
            corner, size = rect.topRight(), 7
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._inks.note)
            painter.drawPolygon(QPolygon([corner, corner - QPoint(size, 0), corner + QPoint(0, size)]))

    def _paint_chart(self, painter: QPainter, rect: QRect, entry: VmRow, column: int) -> None:
        """The last minutes; drawn once per reading and size, and once more when time has moved by a slot."""
        load, end = self._model.load_of(entry.key), slot_of(self._model.moment)
        room = QRect(0, 0, rect.width() - 2 * CELL, rect.height() - 6)
        if room.width() < 8:
            return
        scale = self._scale
        quiet = self._inks.quiet
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
        painter.drawPixmap(rect.x() + CELL, rect.y() + 3, picture)

    _OWN: ClassVar[dict[int, Callable[[VmDelegate, QPainter, QRect, VmRow, int], None]]] = {
        _NAME: _paint_name,
        _HEARTBEAT: _paint_heartbeat,
        _SERVICES: _paint_services,
        _CPU: _paint_cpu,
        _STATUS: _paint_status,
        **dict.fromkeys(CHARTS, _paint_chart),
        **dict.fromkeys(SERVICE_COLUMNS, _paint_service),
    }
