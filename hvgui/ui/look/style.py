"""Fusion style with visible check boxes: Fusion's own frames vanish on a dark palette without a desktop theme."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleOption, QWidget

from hvgui.ui.look.semantic_colors import faded

_BOX = QStyle.PrimitiveElement.PE_IndicatorCheckBox
_RADIO = QStyle.PrimitiveElement.PE_IndicatorRadioButton
_ITEM_BOX = QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck
_ON = QStyle.StateFlag.State_On
_HALF = QStyle.StateFlag.State_NoChange
_ENABLED = QStyle.StateFlag.State_Enabled
_HOVERED = QStyle.StateFlag.State_MouseOver


class VisibleBoxes(QProxyStyle):
    """Style that draws the indicators of check boxes and radio buttons itself; the rest is Fusion."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if element is _BOX or element is _ITEM_BOX:
            _draw_box(option, painter)
        elif element is _RADIO:
            _draw_radio(option, painter)
        else:
            super().drawPrimitive(element, option, painter, widget)


def _draw_radio(option: QStyleOption, painter: QPainter) -> None:
    palette, state = option.palette, option.state
    enabled, on = bool(state & _ENABLED), bool(state & _ON)
    side = min(option.rect.width(), option.rect.height()) - 2
    ring = QRectF(option.rect.center().x() - side / 2 + 0.5, option.rect.center().y() - side / 2 + 0.5, side, side)
    accent = palette.color(QPalette.ColorRole.Accent)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(accent if enabled and (on or state & _HOVERED) else faded(palette), 1.0))
    painter.setBrush(accent if on and enabled else palette.color(QPalette.ColorRole.Base))
    painter.drawEllipse(ring)
    if on:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(QPalette.ColorRole.HighlightedText) if enabled else faded(palette))
        painter.drawEllipse(ring.center(), side * 0.2, side * 0.2)
    painter.restore()


def _draw_box(option: QStyleOption, painter: QPainter) -> None:
    palette, state = option.palette, option.state
    enabled, on = bool(state & _ENABLED), bool(state & _ON)
    half = bool(state & _HALF)
    side = min(option.rect.width(), option.rect.height()) - 2
    box = QRectF(option.rect.center().x() - side / 2 + 0.5, option.rect.center().y() - side / 2 + 0.5, side, side)
    accent = palette.color(QPalette.ColorRole.Accent)
    frame = accent if (on or half) and enabled else faded(palette)
    if state & _HOVERED and enabled:
        frame = accent
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(frame, 1.0))
    filled = (on or half) and enabled
    painter.setBrush(accent if filled else palette.color(QPalette.ColorRole.Base))
    painter.drawRoundedRect(box, 2.5, 2.5)
    ink = palette.color(QPalette.ColorRole.HighlightedText) if filled else faded(palette)
    pen = QPen(ink, 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    if half:
        painter.drawLine(QPointF(box.left() + 3, box.center().y()), QPointF(box.right() - 3, box.center().y()))
    elif on:
        points = ((0.22, 0.52), (0.42, 0.73), (0.79, 0.29))
        painter.drawPolyline(QPolygonF([QPointF(box.x() + side * x, box.y() + side * y) for x, y in points]))
    painter.restore()
