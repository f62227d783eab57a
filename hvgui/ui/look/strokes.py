"""Strokes that controls and delegates share: rounded boxes, chevrons, frames of fields, tick boxes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from hvgui.ui.look.tokens import HAIR, RADIUS, RADIUS_SMALL, faint, tokens

_CAP, _JOIN, _SOLID = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin, Qt.PenStyle.SolidLine


def inner(rect: QRect) -> QRectF:
    """Half a pixel in, so that a line of one pixel is one pixel."""
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)


def rounded(
    painter: QPainter,
    rect: QRectF,
    fill: QColor | None,
    edge: QColor | None,
    radius: float = RADIUS,
    width: float = HAIR,
) -> None:
    """A box with round corners."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(edge, width) if edge is not None else Qt.PenStyle.NoPen)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect, radius, radius)
    painter.restore()


def polyline(painter: QPainter, points: Sequence[tuple[float, float]], ink: QColor, width: float) -> None:
    """A line with round ends and corners."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ink, width, _SOLID, _CAP, _JOIN))
    painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points]))
    painter.restore()


def chevron(painter: QPainter, centre: QPointF, ink: QColor, turn: str = "down", size: float = 3.5) -> None:
    """An arrow without a shaft that points ``down``, ``up``, ``left`` or ``right``."""
    x, y, half = centre.x(), centre.y(), size / 2
    points = {
        "down": ((-size, -half), (0.0, half), (size, -half)),
        "up": ((-size, half), (0.0, -half), (size, half)),
        "right": ((-half, -size), (half, 0.0), (-half, size)),
        "left": ((half, -size), (-half, 0.0), (half, size)),
    }[turn]
    polyline(painter, [(x + right, y + down) for right, down in points], ink, 1.5)


def draw_field(painter: QPainter, rect: QRect, *, focus: bool, enabled: bool) -> None:
    """The frame of what one types into or chooses from."""
    colours = tokens()
    if not enabled:
        rounded(painter, inner(rect), colours.chrome, colours.line)
    elif focus:
        rounded(painter, QRectF(rect).adjusted(1, 1, -1, -1), colours.base, colours.focus, RADIUS, 2)
    else:
        rounded(painter, inner(rect), colours.base, colours.edge)


def draw_box(
    painter: QPainter, box: QRectF, *, on: bool, half: bool = False, enabled: bool = True, hover: bool = False
) -> None:
    """A tick box: ticked, half ticked or empty."""
    colours = tokens()
    filled = on or half
    if filled:
        fill, edge = (colours.accent if enabled else colours.off), None
    else:
        fill = colours.base if enabled else colours.chrome
        edge = (colours.focus if hover else colours.edge) if enabled else colours.off
    rounded(painter, box.adjusted(0.5, 0.5, -0.5, -0.5), fill, edge, RADIUS_SMALL)
    if filled:
        side, x, y = box.width(), box.x(), box.y()
        points = ((0.28, 0.5), (0.72, 0.5)) if half else ((0.25, 0.52), (0.43, 0.70), (0.76, 0.32))
        polyline(painter, [(x + side * a, y + side * b) for a, b in points], colours.on_accent, 1.7)


def draw_radio(painter: QPainter, ring: QRectF, *, on: bool, enabled: bool, hover: bool) -> None:
    """A radio button."""
    colours = tokens()
    edge = (colours.focus if hover else colours.edge) if enabled else colours.off
    fill = (colours.accent if enabled else colours.off) if on else colours.base if enabled else colours.chrome
    rounded(painter, ring, fill, None if on else edge, ring.width() / 2)
    if on:
        less = ring.width() * 0.3
        rounded(painter, ring.adjusted(less, less, -less, -less), colours.on_accent, None, ring.width() / 2)


def draw_bar(painter: QPainter, room: QRect, share: float, ink: QColor) -> None:
    """A share of a whole, 0…1, as a thin bar with round ends on its track."""
    track = QRectF(room)
    radius = track.height() / 2
    rounded(painter, track, faint(tokens().edge, 70), None, radius)
    if share > 0:
        track.setWidth(max(track.height(), track.width() * min(share, 1.0)))
        rounded(painter, track, ink, None, radius)
