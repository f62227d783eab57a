"""Heads of the columns, as Qt asks a model for them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt

from hvgui.ui.vms.columns import Column
from hvgui.ui.widgets import roles
from hvgui.values import Struct
from hvgui.wording.i18n import text

_END = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_START = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


def aligned(column: Column) -> int:
    """At which side of a column everything stands."""
    return _END if column.at_end else _START


class Rank(Struct, frozen=True):
    """Place of a column among several that rows are sorted by, from 1, and its direction."""

    place: int
    descending: bool


def head_data(column: Column, role: int, rank: Rank | None = None) -> Any:
    """What a role says of a head; None for nothing."""
    if role == roles.ACCESSIBLE_TEXT:
        if rank is None:
            return column.title
        direction = text("columns.descending" if rank.descending else "columns.ascending")
        return text("columns.ranked", column=column.title, n=rank.place, direction=direction)
    if role == roles.DISPLAY:
        return column.heading if rank is None else f"{column.heading} {rank.place}{_arrow(rank)}"
    if role == roles.TOOL_TIP:
        return "\n".join(filter(None, (column.tip, text("columns.also-tip"))))
    return aligned(column) if role == roles.ALIGNMENT else None


def _arrow(rank: Rank) -> str:
    """The first has the header's own."""
    return "" if rank.place == 1 else "↓" if rank.descending else "↑"
