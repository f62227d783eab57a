"""How far the recording of a host is, and what came of it."""

from __future__ import annotations

from enum import Enum

from hvgui.values import Struct


class RecordingStage(Enum):
    """What is being done."""

    READING = "reading"
    REPLACING = "replacing"
    CHECKING = "checking"
    WRITING = "writing"


class Recorded(Struct, frozen=True):
    """What was written: the folder's path, and how much of the host is in it."""

    folder: str
    files: int
    vms: int
    #: VMs that were looked at closely.
    closely: int
    #: Names that were replaced where they stand as names, and cannot be looked for in other texts.
    not_searched: tuple[str, ...] = ()
