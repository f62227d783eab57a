"""Sentences about the recording of a host."""

from __future__ import annotations

from hvgui.domain.operations.recording import Recorded
from hvgui.domain.outside import line
from hvgui.wording.i18n import text

#: Names listed at most.
_TOLD = 10


def recorded(what: Recorded) -> tuple[str, ...]:
    """Result of recording a host, and what to do with it."""
    done = text("record.done", files=what.files, folder=what.folder, vms=what.vms)
    part = (text("record.not-all", closely=what.closely),) if what.closely < what.vms else ()
    names: tuple[str, ...] = ()
    if what.not_searched:
        more = ("…",) if len(what.not_searched) > _TOLD else ()
        told = text("format.comma").join((*map(line, what.not_searched[:_TOLD]), *more))
        names = (text("record.not-searched", names=told),)
    return (done, *part, *names, text("record.look"))
