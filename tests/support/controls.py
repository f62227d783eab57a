"""The controls of a window, and what somebody who does not see it or holds no mouse lacks in them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QRadioButton,
    QScrollBar,
    QToolButton,
    QWidget,
)

from hvgui.ui.bars.fitting_row import FittingRow
from hvgui.ui.vm_tabs.service_states import ServiceStates

_SPOKEN = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QAbstractItemView)


def controls(root: QWidget) -> list[QWidget]:
    inner = (QHeaderView, QScrollBar, QMenu)
    return [
        child
        for child in root.findChildren(QWidget)
        if isinstance(child, _SPOKEN)
        and not isinstance(child, inner)
        and child.isVisibleTo(root)
        # Parts that Qt builds for itself: the spin box's field, the clear button, scroll buttons of tab bars.
        and not (child.objectName().startswith("qt_") or child.objectName().startswith("_q_"))
        and not isinstance(child.parent(), (QLineEdit, QAbstractSpinBox, QAbstractItemView, QComboBox))
        and type(child.parent()).__name__ != "QTabBar"
    ]


def unusable(root: QWidget) -> Iterator[str]:
    """Controls that no screen reader can name, and those that the keyboard does not come to."""
    for control in controls(root):
        which = f"{type(control).__name__} {control.objectName()} in {type(control.parent()).__name__}"
        interface = QAccessible.queryAccessibleInterface(control)
        if interface is None or not interface.text(QAccessible.Text.Name).strip():
            yield f"{which} has no name"
        if isinstance(control, QComboBox) and not any(each.buddy() is control for each in root.findChildren(QLabel)):
            yield f"{which} has no label: on Linux it is called by what is chosen in it"
        if not _tabbed(control) and not any(map(_tabbed, _beside(control))):
            yield f"{which} cannot be reached by keyboard"


def _tabbed(control: QWidget) -> bool:
    return bool(control.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _beside(control: QWidget) -> list[QAbstractButton]:
    """The others of a group, from which arrow keys lead: the tabulator comes to one radio button, one of a row."""
    group = control.parentWidget()
    if not isinstance(control, QRadioButton) and not isinstance(group, FittingRow | ServiceStates):
        return []
    kind = QRadioButton if isinstance(control, QRadioButton) else QToolButton
    return list(group.findChildren(kind, options=Qt.FindChildOption.FindDirectChildrenOnly)) if group else []


def drawn(window: QWidget) -> bool:
    """Whether there is more on a window than its ground."""
    image = window.grab().toImage()
    return len({image.pixel(x, y) for x in range(0, image.width(), 13) for y in range(0, image.height(), 13)}) > 5
