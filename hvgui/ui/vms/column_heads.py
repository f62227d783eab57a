"""Heads of the columns, as Qt asks a model for them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt

from hvgui.ui.vms.columns import Column
from hvgui.ui.widgets import roles

_END = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_START = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


def aligned(column: Column) -> int:
    """At which side of a column everything stands."""
    return _END if column.at_end else _START


def head_data(column: Column, role: int) -> Any:
    """What a role says of a head; None for nothing."""
    if role in (roles.DISPLAY, roles.ACCESSIBLE_TEXT):
        return column.title if role == roles.ACCESSIBLE_TEXT else column.heading
    if role == roles.TOOL_TIP:
        return column.tip
    return aligned(column) if role == roles.ALIGNMENT else None
