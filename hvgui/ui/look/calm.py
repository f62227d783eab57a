"""Style of the program on every desktop: Fusion with flat, quiet controls in the colours of ``tokens``.

Python pays for each virtual call, so only drawing and ``polish`` are overridden: hints and measures are asked thousands
of times while a window comes up and stay Fusion's. A style sheet would double that time and does not follow a palette.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialogButtonBox,
    QFrame,
    QHeaderView,
    QLineEdit,
    QProxyStyle,
    QPushButton,
    QStyle,
    QStyleFactory,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionComplex,
    QStyleOptionFrame,
    QStyleOptionHeader,
    QStyleOptionSpinBox,
    QStyleOptionTab,
    QWidget,
)

from hvgui.ui.look.strokes import chevron, draw_box, draw_field, draw_radio, inner, rounded
from hvgui.ui.look.tokens import CELL, HAIR, RADIUS, RADIUS_SMALL, faint, tokens

Draw = Callable[[Any, QPainter, QWidget | None], None]
_PE, _CE, _CC, _SC = (
    QStyle.PrimitiveElement,
    QStyle.ControlElement,
    QStyle.ComplexControl,
    QStyle.SubControl,
)
_STATE = QStyle.StateFlag
# Flags as numbers: ``&`` between Qt's enums costs a microsecond in Python.
_ENABLED, _ON, _HALF, _HOVERED, _DOWN, _SELECTED, _ACROSS, _OPEN, _PARENT = (
    flag.value
    for flag in (
        _STATE.State_Enabled,
        _STATE.State_On,
        _STATE.State_NoChange,
        _STATE.State_MouseOver,
        _STATE.State_Sunken,
        _STATE.State_Selected,
        _STATE.State_Horizontal,
        _STATE.State_Open,
        _STATE.State_Children,
    )
)
_FOCUSED = _STATE.State_HasFocus.value
_BY_KEYS = _FOCUSED | _STATE.State_KeyboardFocusChange.value
_DEFAULT = QStyleOptionButton.ButtonFeature.DefaultButton
_FLAT = QStyleOptionButton.ButtonFeature.Flat


def _is_default(option: object) -> bool:
    return isinstance(option, QStyleOptionButton) and bool(option.features & _DEFAULT)


# --- primitives -----------------------------------------------------------------------------------------------------


def _button(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    colours, state = tokens(), option.state.value
    default = _is_default(option)
    flat = isinstance(option, QStyleOptionButton) and bool(option.features & _FLAT)
    if flat and not state & (_DOWN | _HOVERED | _ON):
        pass
    elif not state & _ENABLED:
        rounded(painter, inner(option.rect), colours.chrome, colours.line)
    elif default:
        fill = colours.accent
        if state & _DOWN:
            fill = fill.darker(115)
        elif state & _HOVERED:
            fill = fill.darker(107)
        rounded(painter, inner(option.rect), fill, None)
    else:
        fill = colours.raised
        if state & (_DOWN | _ON):
            fill = colours.select_idle
        elif state & _HOVERED:
            fill = colours.hover
        rounded(painter, inner(option.rect), fill, faint(colours.edge, 120))
    if state & _BY_KEYS == _BY_KEYS:
        ring = QRectF(option.rect).adjusted(2, 2, -2, -2)
        rounded(painter, ring, None, colours.on_accent if default else colours.focus, RADIUS - 1, 1.5)


def _line_edit(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    if getattr(option, "lineWidth", 1) > 0:  # Combo and spin boxes have drawn the frame of the field within them.
        state = option.state.value
        draw_field(painter, option.rect, focus=bool(state & _FOCUSED), enabled=bool(state & _ENABLED))


def _box(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    state = option.state.value
    side = min(option.rect.width(), option.rect.height()) - 1
    box = QRectF(0, 0, side, side)
    box.moveCenter(QRectF(option.rect).center())
    enabled, hover = bool(state & _ENABLED), bool(state & _HOVERED)
    draw_box(painter, box, on=bool(state & _ON), half=bool(state & _HALF), enabled=enabled, hover=hover)


def _radio(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    state = option.state.value
    side = min(option.rect.width(), option.rect.height()) - 2
    ring = QRectF(0, 0, side, side)
    ring.moveCenter(QRectF(option.rect).center())
    draw_radio(painter, ring, on=bool(state & _ON), enabled=bool(state & _ENABLED), hover=bool(state & _HOVERED))


def _tool(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    colours, state, room = tokens(), option.state.value, QRectF(option.rect)
    if state & _ON:
        rounded(painter, room, colours.select, None)
    elif state & _DOWN:
        rounded(painter, room, colours.select_idle, None)
    elif state & _HOVERED and state & _ENABLED:
        rounded(painter, room, faint(colours.text, 18), None)
    if state & _BY_KEYS == _BY_KEYS:
        _focus(option, painter, widget)


def _focus(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    if isinstance(widget, QAbstractItemView):  # Rows are low: a thicker ring would touch the words.
        rounded(painter, inner(option.rect), None, tokens().focus, RADIUS_SMALL)
        return
    ring = QRectF(option.rect).adjusted(0.75, 0.75, -0.75, -0.75)
    rounded(painter, ring, None, tokens().focus, RADIUS_SMALL, 1.5)


def _frame(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    rounded(painter, inner(option.rect), None, tokens().line)


def _nothing(_option: QStyleOption, _painter: QPainter, _widget: QWidget | None) -> None:
    return


def _menu(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    painter.fillRect(option.rect, tokens().raised)
    _menu_edge(option, painter, None)


def _menu_edge(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    painter.setPen(faint(tokens().edge, 160))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1))


def _tip(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    _menu(option, painter, None)


def _corner(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    painter.fillRect(option.rect, tokens().base)


def _arrow(turn: str) -> Draw:
    def draw(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
        ink = tokens().text2 if option.state.value & _ENABLED else tokens().off
        chevron(painter, QRectF(option.rect).center(), ink, turn)

    return draw


def _branch(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    state = option.state.value
    if state & _PARENT:
        chevron(painter, QRectF(option.rect).center(), tokens().text2, "down" if state & _OPEN else "right", 3)


def _tab_base(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    rect = option.rect
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), HAIR), tokens().line)


_PRIMITIVES: dict[QStyle.PrimitiveElement, Draw] = {
    _PE.PE_PanelButtonCommand: _button,
    _PE.PE_FrameDefaultButton: _nothing,
    _PE.PE_FrameButtonBevel: _nothing,
    _PE.PE_PanelLineEdit: _line_edit,
    _PE.PE_FrameLineEdit: _line_edit,
    _PE.PE_IndicatorCheckBox: _box,
    _PE.PE_IndicatorItemViewItemCheck: _box,
    _PE.PE_IndicatorRadioButton: _radio,
    _PE.PE_PanelButtonTool: _tool,
    _PE.PE_FrameFocusRect: _focus,
    _PE.PE_Frame: _frame,
    _PE.PE_FrameTabWidget: _frame,
    _PE.PE_FrameTabBarBase: _tab_base,
    _PE.PE_FrameStatusBarItem: _nothing,
    _PE.PE_FrameGroupBox: _nothing,
    _PE.PE_PanelMenu: _menu,
    _PE.PE_FrameMenu: _menu_edge,
    _PE.PE_PanelTipLabel: _tip,
    _PE.PE_IndicatorHeaderArrow: _nothing,  # Drawn with the words of the header.
    _PE.PE_PanelScrollAreaCorner: _corner,
    _PE.PE_IndicatorArrowDown: _arrow("down"),
    _PE.PE_IndicatorArrowUp: _arrow("up"),
    _PE.PE_IndicatorArrowRight: _arrow("right"),
    _PE.PE_IndicatorArrowLeft: _arrow("left"),
    _PE.PE_IndicatorBranch: _branch,
}

# --- controls -------------------------------------------------------------------------------------------------------


def _tab_shape(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    colours, rect, state = tokens(), option.rect, option.state.value
    if state & _SELECTED:
        bar = QRectF(rect.left() + 8, rect.bottom() - 2, rect.width() - 16, 3)
        rounded(painter, bar, colours.focus, None, 1.5)
    elif state & _HOVERED:
        rounded(painter, QRectF(rect).adjusted(2, 3, -2, -4), colours.hover, None)
    if state & _BY_KEYS == _BY_KEYS:
        rounded(painter, QRectF(rect).adjusted(3, 3, -3, -4), None, colours.focus, RADIUS_SMALL, 1.5)


def _header(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    colours, rect = tokens(), option.rect
    _header_rest(option, painter, None)
    if option.state.value & _HOVERED:
        painter.fillRect(rect.adjusted(0, 0, 0, -HAIR), colours.hover)
    ends = QStyleOptionHeader.SectionPosition
    if isinstance(option, QStyleOptionHeader) and option.position not in (ends.End, ends.OnlyOneSection):
        painter.fillRect(QRect(rect.right(), rect.top() + 6, HAIR, rect.height() - 13), colours.line)


def _header_rest(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    rect = option.rect
    painter.fillRect(rect, tokens().sunk)
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), HAIR), tokens().line)


def _header_label(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    """The words start where those of the cells do; the arrow of the sorted column follows them."""
    if not isinstance(option, QStyleOptionHeader):
        return
    colours, rect = tokens(), _section_of(option, widget)
    sorted_by = option.sortIndicator != QStyleOptionHeader.SortIndicator.None_
    margin = cell_margin(widget)
    room = rect.adjusted(margin, 0, -(4 + _ARROW if sorted_by else margin), 0)
    words = option.fontMetrics.elidedText(option.text, Qt.TextElideMode.ElideRight, room.width())
    painter.setPen(colours.text if sorted_by else colours.text2)
    painter.drawText(room, int(option.textAlignment | Qt.AlignmentFlag.AlignVCenter), words)
    if sorted_by:
        at_end = bool(option.textAlignment & Qt.AlignmentFlag.AlignRight)
        x = room.right() + 9 if at_end else room.left() + option.fontMetrics.horizontalAdvance(words) + 10
        turn = "down" if option.sortIndicator == QStyleOptionHeader.SortIndicator.SortDown else "up"
        chevron(painter, QPointF(x, rect.center().y() + 0.5), colours.text2, turn, 3)


#: Room of the arrow beside the words of the column that rows are sorted by; it may stand in the margin of the cells.
_ARROW = 14


def cell_margin(header: QWidget | None) -> int:
    """What the cells below a header leave at their sides: Qt's own 4, or ``CELL`` where a delegate draws them."""
    return CELL if header is not None and header.property(WIDE_CELLS) else 4


#: Property of a header whose view has a delegate that leaves ``CELL`` at both sides.
WIDE_CELLS = "wideCells"


def _section_of(option: QStyleOptionHeader, header: QWidget | None) -> QRect:
    """The whole section: Fusion hands over one with margins of its own."""
    if not isinstance(header, QHeaderView) or header.orientation() is not Qt.Orientation.Horizontal:
        return option.rect
    number = option.section
    return QRect(header.sectionViewportPosition(number), 0, header.sectionSize(number), header.height())


def _splitter(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    colours, rect, state = tokens(), option.rect, option.state.value
    hot = bool(state & (_HOVERED | _DOWN))
    ink, width = (colours.focus, 2) if hot else (colours.line, HAIR)
    if state & _ACROSS:
        painter.fillRect(QRect(rect.center().x(), rect.top(), width, rect.height()), ink)
    else:
        painter.fillRect(QRect(rect.left(), rect.center().y(), rect.width(), width), ink)


def _separator(option: QStyleOptionFrame, painter: QPainter) -> None:
    rect, centre = option.rect, option.rect.center()
    if option.frameShape == QFrame.Shape.HLine:
        painter.fillRect(QRect(rect.left(), centre.y(), rect.width(), HAIR), tokens().line)
    else:
        painter.fillRect(QRect(centre.x(), rect.top(), HAIR, rect.height()), tokens().line)


_LINES = (QFrame.Shape.HLine, QFrame.Shape.VLine)
_CONTROLS: dict[QStyle.ControlElement, Draw] = {
    _CE.CE_TabBarTabShape: _tab_shape,
    _CE.CE_HeaderSection: _header,
    _CE.CE_HeaderEmptyArea: _header_rest,
    _CE.CE_HeaderLabel: _header_label,
    _CE.CE_Splitter: _splitter,
}


def spare(view: QAbstractItemView) -> None:
    """Let Fusion itself draw the grounds of a view whose delegate draws all else: a call into Python per cell less."""
    plain = QStyleFactory.create("Fusion")
    plain.setParent(view)
    view.setStyle(plain)


class Calm(QProxyStyle):
    """Style; whatever the tables above do not name is Fusion's, with our palette."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def polish(self, thing: Any) -> None:
        """No icon on any button of a dialog, Qt's own included; air before the words of a field."""
        super().polish(thing)
        if isinstance(thing, QPushButton):
            if isinstance(thing.parent(), QDialogButtonBox):
                thing.setIcon(QIcon())
        elif isinstance(thing, QLineEdit) and thing.textMargins().isNull():
            thing.setTextMargins(4, 0, 2, 0)

    def drawPrimitive(
        self, element: QStyle.PrimitiveElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        draw = _PRIMITIVES.get(element)
        if draw is None:
            super().drawPrimitive(element, option, painter, widget)
        else:
            draw(option, painter, widget)

    def drawControl(
        self, element: QStyle.ControlElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        draw = _CONTROLS.get(element)
        if draw is not None:
            draw(option, painter, widget)
            return
        if element is _CE.CE_ShapedFrame and isinstance(option, QStyleOptionFrame) and option.frameShape in _LINES:
            _separator(option, painter)
            return
        if element is _CE.CE_PushButtonLabel and _is_default(option) and option.state.value & _ENABLED:
            option = QStyleOptionButton(option)  # type: ignore[call-overload]
            option.palette.setColor(QPalette.ColorRole.ButtonText, tokens().on_accent)
        elif element is _CE.CE_TabBarTabLabel and isinstance(option, QStyleOptionTab):
            ink = tokens().text if option.state.value & _SELECTED else tokens().text2
            option = QStyleOptionTab(option)
            option.palette.setColor(QPalette.ColorRole.WindowText, ink)
            option.state &= ~_STATE.State_HasFocus
        elif element is _CE.CE_ComboBoxLabel and isinstance(option, QStyleOptionComboBox):
            option = QStyleOptionComboBox(option)
            option.rect = option.rect.adjusted(3, 0, 3, 0)
        super().drawControl(element, option, painter, widget)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        state = option.state.value
        enabled, focus = bool(state & _ENABLED), bool(state & _FOCUSED)
        ink = tokens().text2 if enabled else tokens().off
        if control is _CC.CC_ScrollBar:
            self._scroll_bar(option, painter, widget)
        elif control is _CC.CC_ComboBox and isinstance(option, QStyleOptionComboBox):
            draw_field(painter, option.rect, focus=focus, enabled=enabled)
            arrow = QRectF(self.subControlRect(control, option, _SC.SC_ComboBoxArrow, widget))  # type: ignore[arg-type]
            chevron(painter, arrow.center(), ink)
        elif control is _CC.CC_SpinBox and isinstance(option, QStyleOptionSpinBox):
            draw_field(painter, option.rect, focus=focus, enabled=enabled)
            for part, turn, down in ((_SC.SC_SpinBoxUp, "up", 1), (_SC.SC_SpinBoxDown, "down", -1)):
                where = QRectF(self.subControlRect(control, option, part, widget))  # type: ignore[arg-type]
                chevron(painter, where.center() + QPointF(0, down), ink, turn, 3)
        else:
            super().drawComplexControl(control, option, painter, widget)

    def _scroll_bar(self, option: QStyleOptionComplex, painter: QPainter, widget: QWidget | None) -> None:
        colours, state = tokens(), option.state.value
        painter.fillRect(option.rect, colours.base)
        slider = QRectF(self.subControlRect(_CC.CC_ScrollBar, option, _SC.SC_ScrollBarSlider, widget))  # type: ignore[arg-type]
        hot = bool(state & _HOVERED)
        less = 3.0 if hot else 4.0
        slider = slider.adjusted(0, less, 0, -less) if state & _ACROSS else slider.adjusted(less, 0, -less, 0)
        ink = faint(colours.edge, 230 if hot else 130)
        rounded(painter, slider, ink, None, min(slider.width(), slider.height()) / 2)
