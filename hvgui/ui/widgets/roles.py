"""Item roles as integers: comparing enum members costs two hundred times as much in ``data``."""

from __future__ import annotations

from typing import Any

from hvgui.domain import outside

DISPLAY = 0
DECORATION = 1
TOOL_TIP = 3
STATUS_TIP = 4
FONT = 6
ALIGNMENT = 7
FOREGROUND = 9
ACCESSIBLE_TEXT = 11
ACCESSIBLE_DESCRIPTION = 12
#: The object behind a row: an ``Entry``, a ``HostId``, an operation's id.
THING = 0x0100
#: A second, quieter line of text.
SECOND_LINE = 0x0101
#: 0…1, or -1 for none.
PROGRESS = 0x0102
#: Of a copy: its two stages, to the host and into the guest, each 0…1; None for other work.
STAGES = 0x0103
#: What is wrong with the thing; empty when nothing is.
WARNING = 0x0104


def safe(role: int, words: object) -> Any:
    """What a model gives for a role, safe for the place where that role is shown."""
    if not isinstance(words, str):
        return words
    if role == TOOL_TIP:
        return outside.tip(words)
    return outside.block(words) if role == ACCESSIBLE_DESCRIPTION else outside.line(words)
