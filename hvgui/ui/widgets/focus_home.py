"""Home of the keyboard focus: where it goes when the widget that has it is disabled or hidden by what it did.

Qt moves it to the next widget in the order of tabs, which is another command: a second press of Enter would do
something else. The list that a command acts on is a place where nothing happens by itself.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QWidget

_HOME = "_focus_home"
_REASON = Qt.FocusReason.OtherFocusReason


def give_home(container: QWidget, home: Callable[[], QWidget]) -> None:
    """Say where the focus goes that something in a container loses."""
    setattr(container, _HOME, home)


def home_of(widget: QWidget) -> QWidget | None:
    """The home of the nearest container that has one outside of ``widget``, else the first list or field of the window.

    None where there is none.
    """
    part: QWidget | None = widget.parentWidget()
    while part is not None:
        found: Callable[[], QWidget] | None = getattr(part, _HOME, None)
        if found is not None and _can_have(found(), widget):
            return found()
        if part.isWindow():
            break
        part = part.parentWidget()
    window = widget.window()
    places = (*window.findChildren(QAbstractItemView), *window.findChildren(QLineEdit))
    return next((place for place in places if place.window() is window and _can_have(place, widget)), None)


def send_home(widget: QWidget) -> None:
    """Before a widget is disabled or hidden: if it has the focus, that goes home."""
    focus = widget.window().focusWidget()
    if focus is not None and (focus is widget or widget.isAncestorOf(focus)):
        home = home_of(widget)
        if home is not None:
            home.setFocus(_REASON)


def _can_have(widget: QWidget, leaving: QWidget) -> bool:
    if widget is leaving or leaving.isAncestorOf(widget):
        return False
    return widget.isVisible() and widget.isEnabled() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
