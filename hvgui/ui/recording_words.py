"""What is said about the recording of a host."""

from __future__ import annotations

from hvgui.domain.recording import Recorded
from hvgui.ui.i18n import text


def recorded(what: Recorded) -> tuple[str, ...]:
    """What came of the recording of a host, and what to do with it."""
    done = text("record.done", files=what.files, folder=what.folder, vms=what.vms)
    part = (text("record.not-all", closely=what.closely),) if what.closely < what.vms else ()
    return (done, *part, text("record.look"))
