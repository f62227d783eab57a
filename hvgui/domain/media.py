"""Images in the DVD drives of VMs."""

from __future__ import annotations

from hvgui.domain.keys import VmKey
from hvgui.values import Struct


class MediaWish(Struct, frozen=True, kw_only=True):
    """What shall lie in a DVD drive.

    ``expected``: the file that has to be there still where something is put back, empty for none; None expects nothing.
    """

    key: VmKey
    #: Path of the image on the host; empty to eject.
    file: str = ""
    #: Tail of the drive; empty for the first one.
    drive: str = ""
    expected: str | None = None


class DvdDrive(Struct, frozen=True):
    """A DVD drive with its image: InstanceIDs of both, and the path; empty ones without an image."""

    tail: str
    instance_id: str
    medium_id: str = ""
    file: str = ""
