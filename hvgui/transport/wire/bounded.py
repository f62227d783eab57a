"""HTTP replies with an end: bytes, headers and seconds are limited while they are read, before anybody keeps them.

What a host may send is known: an envelope is at most as large as the request allows (``MaxEnvelopeSize``), and the
host itself wants a whole request within 120 s (``MaxPacketRetrievalTimeSeconds``, wsman-winrm 6).
"""

from __future__ import annotations

import http.client
import io
import socket
import time
from typing import Any

from hvgui.wsman.writing import MAX_ENVELOPE

#: Bytes of a reply's body. Hosts count two bytes a character, UTF-8 may take three, and sealing adds a little.
BODY = 8 * MAX_ENVELOPE
#: Bytes of a reply's head: status line, all headers, and whatever interim replies come before it.
HEAD = 65_536
#: Seconds from the first byte that may be waited for to the last byte of a reply.
WHOLE = 120.0


class Unbounded(Exception):
    """A reply larger than any real one, or packed. No OSError: nothing below may take it for a lost line."""


class Endless(Exception):
    """A reply that goes on and on, byte by byte."""


class _Metered(io.RawIOBase):
    """Socket whose bytes are counted and timed."""

    def __init__(self, sock: Any, whole: float) -> None:
        super().__init__()
        self._file = sock.makefile("rb", buffering=0)
        #: Where channel bindings look for the certificate.
        self._sock = sock
        self._patience: float | None = sock.gettimeout()
        self._end = time.monotonic() + (self._patience or 0.0) + whole
        self._left = HEAD
        self._what = f"a head of more than {HEAD} bytes"

    def body_begins(self) -> None:
        """From here on the limit is the body's."""
        self._left, self._what = BODY, f"a body of more than {BODY} bytes"

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        left = self._end - time.monotonic()
        if left <= 0:
            raise Endless("the reply does not end")
        if self._patience is not None:
            self._sock.settimeout(min(self._patience, left))
        count: int | None = self._file.readinto(buffer)
        self._left -= count or 0
        if self._left < 0:
            raise Unbounded(self._what)
        return count

    def close(self) -> None:
        self._file.close()
        super().close()


class _Metering:
    """Stand-in for a socket where a response opens its file."""

    def __init__(self, sock: Any, whole: float) -> None:
        self._sock = sock
        self._whole = whole

    def makefile(self, *_: Any, **__: Any) -> io.BufferedReader:
        return io.BufferedReader(_Metered(self._sock, self._whole))


class BoundedResponse(http.client.HTTPResponse):
    """Response that cannot exhaust memory or time. Reading raises Unbounded and Endless beside the usual."""

    #: Seconds, see ``WHOLE``.
    whole = WHOLE

    def __init__(self, sock: socket.socket, *args: Any, **kwargs: Any) -> None:
        super().__init__(_Metering(sock, self.whole), *args, **kwargs)  # type: ignore[arg-type]

    def begin(self) -> None:
        metered: Any = self.fp
        try:
            super().begin()
        except http.client.LineTooLong as error:
            raise Unbounded(str(error)) from error
        except http.client.HTTPException as error:
            if type(error) is http.client.HTTPException:  # how it says that there are too many headers
                raise Unbounded(str(error)) from error
            raise
        packed = self.getheader("Content-Encoding") or "identity"
        if packed.strip().lower() != "identity":
            # Nobody asked for it, and a few kilobytes of zeros unpack to gigabytes.
            raise Unbounded(f"a packed body ({packed[:40]})")
        if (self.length or 0) > BODY:
            # Python makes room for what is announced before it is there.
            raise Unbounded(f"a body of {self.length} bytes")
        metered.raw.body_begins()
