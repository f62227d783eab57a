"""Status glyphs: every state has its own shape, so that no colour carries meaning alone."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPen, QPixmap, QPolygonF

from hvgui.domain.heartbeat import Heartbeat
from hvgui.domain.link import LinkPhase
from hvgui.domain.power import Power
from hvgui.domain.services import ServiceMeaning
from hvgui.ui.look.semantic_colors import SemanticColors, faded, semantic_colors

SIZE = 14


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


def _colour(glyph: Glyph, colors: SemanticColors, quiet: QColor) -> QColor:
    match glyph:
        case Glyph.TICK | Glyph.PLAY:
            return colors.good
        case Glyph.TICK_NOTE:
            return colors.good
        case Glyph.TRIANGLE:
            return colors.warn
        case Glyph.CROSS:
            return colors.bad
        case Glyph.SAVED | Glyph.TURNING | Glyph.PAUSE | Glyph.BOX_ON:
            return colors.note
        case _:
            return quiet


_cache: dict[tuple[Glyph, int, int], QPixmap] = {}


def pixmap(
    glyph: Glyph, palette: QPalette, scale: float = 1.0, *, on_highlight: bool = False, stale: bool = False
) -> QPixmap:
    """Glyph as a pixmap.

    On a strong highlight everything is drawn in the highlight's text colour. What is ``stale`` loses its colour: a
    green glyph stands only for something that was verified just now.
    """
    colors = semantic_colors(palette)
    quiet = faded(palette)
    if on_highlight:
        ink = palette.color(QPalette.ColorRole.HighlightedText)
    else:
        ink = quiet if stale else _colour(glyph, colors, quiet)
    key = (glyph, ink.rgba(), round(scale * 100))
    found = _cache.get(key)
    if found is None:
        note = ink if on_highlight or stale else colors.note
        found = _cache[key] = _draw(glyph, ink, note, scale)
    return found


def icon(glyph: Glyph, palette: QPalette, scale: float = 1.0) -> QIcon:
    """Glyph for an item of a list: on a selected row it keeps its colours, on a ground of its own."""
    plain = pixmap(glyph, palette, scale)
    chip = QPixmap(plain.size())
    chip.setDevicePixelRatio(scale)
    chip.fill(Qt.GlobalColor.transparent)
    painter = QPainter(chip)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(palette.color(QPalette.ColorRole.Base))
    painter.drawRoundedRect(QRectF(0, 0, SIZE, SIZE), 3, 3)
    painter.drawPixmap(0, 0, plain)
    painter.end()
    found = QIcon(plain)
    found.addPixmap(chip, QIcon.Mode.Selected)
    return found


def _draw(glyph: Glyph, ink: QColor, note: QColor, scale: float) -> QPixmap:
    picture = QPixmap(round(SIZE * scale), round(SIZE * scale))
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(ink, 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
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


def _tick(painter: QPainter, ink: QColor, note: QColor) -> None:
    _line(painter, (2.5, 7.5), (5.5, 10.5), (11.5, 3.5))


def _tick_note(painter: QPainter, ink: QColor, note: QColor) -> None:
    _line(painter, (1.5, 7.0), (4.5, 10.0), (9.0, 4.5))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(note)
    painter.drawEllipse(QRectF(9.5, 8.5, 3.6, 3.6))


def _dash(painter: QPainter, ink: QColor, note: QColor) -> None:
    _line(painter, (4.0, 7.0), (10.0, 7.0))


def _ring(painter: QPainter, ink: QColor, note: QColor) -> None:
    painter.setPen(QPen(ink, 1.3))
    painter.drawEllipse(QRectF(4.2, 4.2, 5.6, 5.6))


def _dots(painter: QPainter, ink: QColor, note: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    for x in (3.0, 7.0, 11.0):
        painter.drawEllipse(QRectF(x - 1.0, 6.0, 2.0, 2.0))


def _triangle(painter: QPainter, ink: QColor, note: QColor) -> None:
    painter.setPen(QPen(ink, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.drawPolygon(QPolygonF([QPointF(7.0, 1.8), QPointF(12.6, 12.0), QPointF(1.4, 12.0)]))
    painter.drawLine(QPointF(7.0, 5.4), QPointF(7.0, 8.2))
    painter.drawPoint(QPointF(7.0, 10.1))


def _cross(painter: QPainter, ink: QColor, note: QColor) -> None:
    _line(painter, (3.5, 3.5), (10.5, 10.5))
    _line(painter, (10.5, 3.5), (3.5, 10.5))


def _pause(painter: QPainter, ink: QColor, note: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawRoundedRect(QRectF(3.5, 3.0, 2.6, 8.0), 0.8, 0.8)
    painter.drawRoundedRect(QRectF(7.9, 3.0, 2.6, 8.0), 0.8, 0.8)


def _play(painter: QPainter, ink: QColor, note: QColor) -> None:
    _solid(painter, ink, (3.8, 2.4), (11.4, 7.0), (3.8, 11.6))


def _square(painter: QPainter, ink: QColor, note: QColor) -> None:
    painter.setPen(QPen(ink, 1.4))
    painter.drawRoundedRect(QRectF(3.4, 3.4, 7.2, 7.2), 1.2, 1.2)


def _saved(painter: QPainter, ink: QColor, note: QColor) -> None:
    painter.setPen(QPen(ink, 1.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.drawRoundedRect(QRectF(2.6, 2.6, 8.8, 8.8), 1.4, 1.4)
    painter.fillRect(QRectF(4.6, 7.4, 4.8, 4.0), ink)
    painter.drawLine(QPointF(5.2, 4.8), QPointF(8.8, 4.8))


def _turning(painter: QPainter, ink: QColor, note: QColor) -> None:
    painter.setPen(QPen(ink, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawArc(QRectF(2.8, 2.8, 8.4, 8.4), 40 * 16, 270 * 16)
    _solid(painter, ink, (8.6, 1.0), (12.6, 2.6), (9.4, 5.2))


def _box_on(painter: QPainter, ink: QColor, note: QColor) -> None:
    painter.setPen(QPen(ink, 1.4))
    painter.drawRoundedRect(QRectF(1.2, 1.2, 11.6, 11.6), 2.0, 2.0)
    painter.setPen(QPen(ink, 1.9, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    _line(painter, (3.9, 7.3), (6.1, 9.6), (10.2, 4.6))


def _box_off(painter: QPainter, ink: QColor, note: QColor) -> None:
    painter.setPen(QPen(ink, 1.4))
    painter.drawRoundedRect(QRectF(1.2, 1.2, 11.6, 11.6), 2.0, 2.0)


_SHAPES = {
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
    Glyph.TURNING: _turning,
    Glyph.BOX_ON: _box_on,
    Glyph.BOX_OFF: _box_off,
}
