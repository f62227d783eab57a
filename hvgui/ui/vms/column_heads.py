"""Heads of the columns, as Qt asks a model for them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt

from hvgui.ui.vms.columns import Column
from hvgui.ui.widgets import roles
from hvgui.wording.i18n import text

_END = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_START = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


def aligned(column: Column) -> int:
    """At which side of a column everything stands."""
    return _END if column.at_end else _START


def head_data(column: Column, role: int, rank: int = 0) -> Any:
    """What a role says of a head; None for nothing. ``rank``: which of several that rows are sorted by, else 0."""
    if role == roles.ACCESSIBLE_TEXT:
        return text("columns.ranked", column=column.title, n=rank) if rank else column.title
    if role == roles.DISPLAY:
        return f"{column.heading} {rank}" if rank else column.heading
    if role == roles.TOOL_TIP:
        return "\n".join(filter(None, (column.tip, text("columns.also-tip"))))
    return aligned(column) if role == roles.ALIGNMENT else None
