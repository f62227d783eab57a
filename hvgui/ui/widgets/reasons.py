"""Reasons for what is unavailable: a disabled button, action or field says why in its tool tip."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from hvgui.domain import outside
from hvgui.ui.widgets.focus_home import send_home
from hvgui.wording.i18n import text


def tip_with_reason(tip: str, reason: str) -> str:
    """What something does and, if there is a reason, why it cannot be used now."""
    return text("action.disabled-tip", tip=tip, reason=reason) if tip and reason else tip or reason


def set_reason(thing: QWidget | QAction, reason: str, tip: str = "") -> None:
    """Enable something, or disable it with its ``reason``; ``tip`` says what it does, an action's also as status."""
    if reason and isinstance(thing, QWidget) and thing.isEnabled():
        send_home(thing)
    thing.setEnabled(not reason)
    thing.setToolTip(outside.tip(tip_with_reason(tip, reason)))
    if isinstance(thing, QAction):
        thing.setStatusTip(outside.line(reason or tip))
