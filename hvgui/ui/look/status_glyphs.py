"""Status glyphs: one shape per meaning, so that no colour carries meaning alone.

Line drawings are readings, solid ones power, round solid ones outcomes: an outcome never looks like a reading.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QListWidgetItem, QTableWidgetItem, QTreeWidgetItem

from hvgui.domain.hosts.link import LinkPhase
from hvgui.domain.vms.heartbeat import Heartbeat
from hvgui.domain.vms.power import Power
from hvgui.domain.vms.services import ServiceMeaning
from hvgui.ui.look.dress import dress
from hvgui.ui.look.icons import ShowsPixmap
from hvgui.ui.look.tokens import MARK, Ink, tokens


class Glyph(Enum):
    """Shapes of the status glyphs."""

    NONE = "none"
    TICK = "tick"
    TICK_NOTE = "tick-note"
    DASH = "dash"
    RING = "ring"
    DOTS = "dots"
    TRIANGLE = "triangle"
    CROSS = "cross"
    PAUSE = "pause"
    PLAY = "play"
    SQUARE = "square"
    SAVED = "saved"
    TURNING = "turning"
    DONE = "done"
    FAILED = "failed"
    REFUSED = "refused"
    OPEN_END = "open-end"
    CANCELLED = "cancelled"
    LOCK = "lock"
    BOX_ON = "box-on"
    BOX_OFF = "box-off"


_M = ServiceMeaning
OF_SERVICE: dict[ServiceMeaning, Glyph] = {
    _M.NOT_SUPPORTED: Glyph.NONE,
    _M.NOT_READ: Glyph.DOTS,
    _M.OFF: Glyph.DASH,
    _M.VM_NOT_RUNNING: Glyph.RING,
    _M.OK: Glyph.TICK,
    _M.OK_OTHER_VERSION: Glyph.TICK_NOTE,
    _M.NO_CONTACT: Glyph.TRIANGLE,
    _M.LOST_CONTACT: Glyph.CROSS,
    _M.INCOMPATIBLE: Glyph.CROSS,
    _M.PAUSED: Glyph.PAUSE,
    _M.ERROR: Glyph.CROSS,
}

_H = Heartbeat
OF_HEARTBEAT: dict[Heartbeat, Glyph] = {
    _H.OK_HEALTHY: Glyph.TICK,
    _H.OK_NO_DATA: Glyph.TICK,
    _H.DEGRADED: Glyph.TICK_NOTE,
    _H.OK_CRITICAL: Glyph.TRIANGLE,
    _H.PAUSED: Glyph.PAUSE,
    _H.NONE: Glyph.NONE,
    _H.DISABLED: Glyph.DASH,
    _H.UNKNOWN: Glyph.DOTS,
    _H.NO_CONTACT: Glyph.TRIANGLE,
    _H.LOST: Glyph.CROSS,
    _H.ERROR: Glyph.CROSS,
}

OF_POWER: dict[Power, Glyph] = {
    Power.UNKNOWN: Glyph.DOTS,
    Power.RUNNING: Glyph.PLAY,
    Power.OFF: Glyph.SQUARE,
    Power.SAVED: Glyph.SAVED,
    Power.PAUSED: Glyph.PAUSE,
    Power.OTHER: Glyph.DOTS,
    **dict.fromkeys(
        (Power.STARTING, Power.STOPPING, Power.SAVING, Power.PAUSING, Power.RESUMING, Power.RESETTING), Glyph.TURNING
    ),
}

OF_PHASE: dict[LinkPhase, Glyph] = {
    LinkPhase.CONNECTING: Glyph.TURNING,
    LinkPhase.LIVE: Glyph.TICK,
    LinkPhase.LAGGING: Glyph.TRIANGLE,
    LinkPhase.GONE: Glyph.CROSS,
    LinkPhase.REFUSED: Glyph.CROSS,
    LinkPhase.CLOSED: Glyph.DASH,
}


_INKS: dict[Glyph, Ink] = {
    **dict.fromkeys((Glyph.TICK, Glyph.TICK_NOTE, Glyph.PLAY, Glyph.DONE), "good"),
    **dict.fromkeys((Glyph.SAVED, Glyph.TURNING, Glyph.PAUSE, Glyph.BOX_ON), "note"),
    **dict.fromkeys((Glyph.TRIANGLE, Glyph.OPEN_END), "warn"),
    **dict.fromkeys((Glyph.CROSS, Glyph.FAILED, Glyph.REFUSED), "bad"),
}
_cache: dict[tuple[Glyph, int, int, int], QPixmap] = {}


def pixmap(glyph: Glyph, scale: float = 1.0, *, stale: bool = False) -> QPixmap:
    """Glyph as a pixmap, the same on every ground.

    What is ``stale`` loses its colour: a green glyph stands only for something that was verified just now.
    """
    colours = tokens()
    ink = colours.text2 if stale else getattr(colours, _INKS.get(glyph, "text2"))
    key = (glyph, ink.rgba(), colours.base.rgba(), round(scale * 100))
    found = _cache.get(key)
    if found is None:
        found = _cache[key] = _draw(glyph, ink, ink if stale else colours.note, scale)
    return found


def icon(glyph: Glyph, *, stale: bool = False) -> QIcon:
    """Glyph for an item of a list: on a selected row it keeps its colours."""
    plain = pixmap(glyph, 2.0, stale=stale)
    found = QIcon(plain)
    found.addPixmap(plain, QIcon.Mode.Selected)
    return found


def set_glyph(label: ShowsPixmap, glyph: Glyph, *, stale: bool = False) -> None:
    """Show a glyph on a label, now and in other colours."""
    dress(label, "glyph", lambda shown: shown.setPixmap(pixmap(glyph, shown.devicePixelRatioF(), stale=stale)))


def set_item_glyph(item: QTableWidgetItem | QListWidgetItem, glyph: Glyph, *, stale: bool = False) -> None:
    """Show a glyph in a cell, now and in other colours."""
    dress(item, "glyph", lambda shown: shown.setIcon(icon(glyph, stale=stale)))


def set_row_glyph(item: QTreeWidgetItem, column: int, glyph: Glyph) -> None:
    """Show a glyph in a cell of a tree, now and in other colours."""
    dress(item, f"glyph {column}", lambda shown: shown.setIcon(column, icon(glyph)))


def _draw(glyph: Glyph, ink: QColor, note: QColor, scale: float) -> QPixmap:
    picture = QPixmap(round(MARK * scale), round(MARK * scale))
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(ink, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    _SHAPES[glyph](painter, ink, note)
    painter.end()
    return picture


def _nothing(painter: QPainter, ink: QColor, note: QColor) -> None:
    pass


def _line(painter: QPainter, *points: tuple[float, float]) -> None:
    painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points]))


def _solid(painter: QPainter, ink: QColor, *points: tuple[float, float]) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in points]))


def _disc(painter: QPainter, ink: QColor, room: QRectF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawEllipse(room)


def _cut(painter: QPainter) -> None:
    """From here on, draw in the colour of the paper."""
    painter.setPen(QPen(tokens().base, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))


def _tick(painter: QPainter, ink: QColor, note: QColor) -> None:
    _line(painter, (3.0, 7.4), (5.8, 10.2), (11.0, 4.2))


def _tick_note(painter: QPainter, ink: QColor, note: QColor) -> None:
    _line(painter, (2.0, 7.2), (4.6, 9.8), (9.0, 4.8))
    _disc(painter, note, QRectF(9.6, 8.6, 3.4, 3.4))


def _dash(painter: QPainter, ink: QColor, note: QColor) -> None:
    _line(painter, (4.6, 7.0), (9.4, 7.0))


def _ring(painter: QPainter, ink: QColor, note: QColor) -> None:
    painter.setPen(QPen(ink, 1.2))
    painter.drawEllipse(QRectF(4.6, 4.6, 4.8, 4.8))


def _dots(painter: QPainter, ink: QColor, note: QColor) -> None:
    for x in (3.2, 7.0, 10.8):
        _disc(painter, ink, QRectF(x - 0.9, 6.1, 1.8, 1.8))


def _triangle(painter: QPainter, ink: QColor, note: QColor) -> None:
    painter.setBrush(ink)
    painter.drawPolygon(QPolygonF([QPointF(7.0, 2.2), QPointF(12.4, 11.6), QPointF(1.6, 11.6)]))
    _cut(painter)
    _line(painter, (7.0, 5.4), (7.0, 8.0))
    painter.drawPoint(QPointF(7.0, 10.2))


def _cross(painter: QPainter, ink: QColor, note: QColor) -> None:
    _line(painter, (3.7, 3.7), (10.3, 10.3))
    _line(painter, (10.3, 3.7), (3.7, 10.3))


def _pause(painter: QPainter, ink: QColor, note: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawRoundedRect(QRectF(3.6, 3.0, 2.5, 8.0), 0.8, 0.8)
    painter.drawRoundedRect(QRectF(7.9, 3.0, 2.5, 8.0), 0.8, 0.8)


def _play(painter: QPainter, ink: QColor, note: QColor) -> None:
    _solid(painter, ink, (4.0, 2.6), (11.4, 7.0), (4.0, 11.4))


def _square(painter: QPainter, ink: QColor, note: QColor) -> None:
    painter.setPen(QPen(ink, 1.4))
    painter.drawRoundedRect(QRectF(3.7, 3.7, 6.6, 6.6), 1.0, 1.0)


def _saved(painter: QPainter, ink: QColor, note: QColor) -> None:
    painter.setPen(QPen(ink, 1.3))
    painter.drawRoundedRect(QRectF(2.7, 2.7, 8.6, 8.6), 1.3, 1.3)
    painter.fillRect(QRectF(4.8, 7.2, 4.4, 4.0), ink)


def _turning(painter: QPainter, ink: QColor, note: QColor) -> None:
    painter.drawArc(QRectF(2.6, 2.6, 8.8, 8.8), 30 * 16, 280 * 16)
    _solid(painter, ink, (8.8, 1.0), (12.6, 2.6), (9.4, 5.2))


def _done(painter: QPainter, ink: QColor, note: QColor) -> None:
    _disc(painter, ink, QRectF(1.0, 1.0, 12.0, 12.0))
    _cut(painter)
    _line(painter, (4.2, 7.2), (6.2, 9.2), (9.8, 5.0))


def _failed(painter: QPainter, ink: QColor, note: QColor) -> None:
    _disc(painter, ink, QRectF(1.0, 1.0, 12.0, 12.0))
    _cut(painter)
    _line(painter, (4.9, 4.9), (9.1, 9.1))
    _line(painter, (9.1, 4.9), (4.9, 9.1))


def _refused(painter: QPainter, ink: QColor, note: QColor) -> None:
    _disc(painter, ink, QRectF(1.0, 1.0, 12.0, 12.0))
    _cut(painter)
    _line(painter, (4.0, 7.0), (10.0, 7.0))


def _open_end(painter: QPainter, ink: QColor, note: QColor) -> None:
    _disc(painter, ink, QRectF(1.0, 1.0, 12.0, 12.0))
    _cut(painter)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    path = QPainterPath(QPointF(5.1, 5.6))
    path.cubicTo(QPointF(5.1, 3.2), QPointF(9.0, 3.2), QPointF(9.0, 5.6))
    path.cubicTo(QPointF(9.0, 7.0), QPointF(7.0, 7.0), QPointF(7.0, 8.4))
    painter.drawPath(path)
    painter.drawPoint(QPointF(7.0, 10.6))


def _cancelled(painter: QPainter, ink: QColor, note: QColor) -> None:
    painter.drawEllipse(QRectF(1.8, 1.8, 10.4, 10.4))
    _line(painter, (3.6, 10.4), (10.4, 3.6))


def _lock(painter: QPainter, ink: QColor, note: QColor) -> None:
    painter.setPen(QPen(ink, 1.3))
    painter.drawRoundedRect(QRectF(3.0, 6.2, 8.0, 5.8), 1.2, 1.2)
    painter.drawArc(QRectF(4.6, 2.0, 4.8, 7.5), 0, 180 * 16)


def _box_on(painter: QPainter, ink: QColor, note: QColor) -> None:
    painter.setPen(QPen(ink, 1.4))
    painter.drawRoundedRect(QRectF(1.2, 1.2, 11.6, 11.6), 2.0, 2.0)
    painter.setPen(QPen(ink, 1.9, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    _line(painter, (3.9, 7.3), (6.1, 9.6), (10.2, 4.6))


def _box_off(painter: QPainter, ink: QColor, note: QColor) -> None:
    painter.setPen(QPen(ink, 1.4))
    painter.drawRoundedRect(QRectF(1.2, 1.2, 11.6, 11.6), 2.0, 2.0)


_SHAPES: dict[Glyph, Callable[[QPainter, QColor, QColor], None]] = {
    Glyph.NONE: _nothing,
    Glyph.TICK: _tick,
    Glyph.TICK_NOTE: _tick_note,
    Glyph.DASH: _dash,
    Glyph.RING: _ring,
    Glyph.DOTS: _dots,
    Glyph.TRIANGLE: _triangle,
    Glyph.CROSS: _cross,
    Glyph.PAUSE: _pause,
    Glyph.PLAY: _play,
    Glyph.SQUARE: _square,
    Glyph.SAVED: _saved,
    Glyph.REFUSED: _refused,
    Glyph.OPEN_END: _open_end,
    Glyph.TURNING: _turning,
    Glyph.DONE: _done,
    Glyph.FAILED: _failed,
    Glyph.CANCELLED: _cancelled,
    Glyph.LOCK: _lock,
    Glyph.BOX_ON: _box_on,
    Glyph.BOX_OFF: _box_off,
}
