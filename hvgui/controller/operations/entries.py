"""Journal entries as operations read and write them: the request behind one, its kind of change, and its host."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from hvgui.controller.operations.plan import Change
from hvgui.domain.hosts.host import HostMark
from hvgui.domain.operations.record import Asked


def wish_text(change: Change[Any, Any], wish: Any) -> str:
    """Request as an entry keeps it."""
    return json.dumps({"change": change.name, "wish": change.encode(wish)}, ensure_ascii=False)


def wish_in(asked: Asked) -> tuple[str, Mapping[str, object]]:
    """The name of an entry's kind of change, and its wish for ``Change.decode``.

    Raises ValueError, KeyError, TypeError and RecursionError for an entry without one.
    """
    said = json.loads(asked.wish)
    return said["change"], said["wish"]


def mark_of(asked: Asked) -> HostMark:
    """The host of an entry, which the window and the command line may have under different ids."""
    machine, _, address = asked.machine.partition("|")
    return HostMark(asked.key.host, machine, address)
