"""Recording of a host: its progress and result."""

from __future__ import annotations

from enum import Enum

from hvgui.values import Struct


class RecordingStage(Enum):
    """Stages of a recording."""

    READING = "reading"
    REPLACING = "replacing"
    CHECKING = "checking"
    WRITING = "writing"


class Recorded(Struct, frozen=True):
    """Result: the folder's path, and how much of the host is in it."""

    folder: str
    files: int
    vms: int
    #: VMs that were looked at closely.
    closely: int
    #: Names that were replaced where they stand as names, and cannot be looked for in other texts.
    not_searched: tuple[str, ...] = ()
