"""SMB2 WRITE requests by smbprotocol's own ``Open.write``: slower, and independent of how it looks inside."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any, Protocol

from smbprotocol.exceptions import SMBException
from smbprotocol.open import Open

log = logging.getLogger(__name__)

#: Bytes that one credit pays for ([MS-SMB2] 3.2.4.1.5); a host may grant very few.
_PER_CREDIT = 65536


class FileWrites(Protocol):
    """The writes of one open file. ``most``: bytes of the largest."""

    most: int

    def fits(self) -> int: ...
    def send(self, payload: memoryview, offset: int, more_credits: int) -> Any: ...
    def confirm(self, request: Any) -> int: ...


def writes_of(handle: Open, most: int) -> FileWrites:
    """The fast writes, or these where smbprotocol's insides are not those that the fast ones know."""
    try:
        from hvgui.transport.staging.smb_writes import Writes

        return Writes(handle, most)
    except (ImportError, AttributeError, TypeError, KeyError) as error:
        log.warning("files go to shares by smbprotocol's own writes, which are slower: %s", error)
        return PlainWrites(handle, most)


class PlainWrites:
    """One write at a time; ``send`` has the host's answer when it returns. Raises SMBException and OSError."""

    def __init__(self, handle: Open, most: int) -> None:
        self._write: Callable[[bytes, int], int] = handle.write
        tree: Any = handle.tree_connect
        session = tree.session
        sealed = getattr(session, "encrypt_data", False) or getattr(tree, "encrypt_data", False)
        signed = getattr(session, "signing_required", False) and getattr(session, "signing_key", None)
        if not sealed and not signed:
            raise SMBException("neither encrypted nor signed: nothing is sent")
        self.most = min(most, handle.connection.max_write_size, _PER_CREDIT)

    def fits(self) -> int:
        """Bytes of the next write."""
        return self.most

    def send(self, payload: memoryview, offset: int, more_credits: int) -> int:
        """Write a piece; the bytes that the host has written."""
        return int(self._write(bytes(payload), offset))

    def confirm(self, request: int) -> int:
        """What ``send`` gave."""
        return request
