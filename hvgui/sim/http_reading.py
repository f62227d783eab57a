"""HTTP/1.1 as far as WinRM needs it: requests off a socket, responses as bytes (wsman-winrm 1.2)."""

from __future__ import annotations

import socket
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto

_HEAD_LIMIT = 65_536
_DRAINED = 8  # times the limit that is read and thrown away before a 413
_BLOCK = 262_144
_REASONS = {
    200: "OK",
    400: "Bad Request",
    401: "Unauthorized",
    404: "Not Found",
    405: "Method Not Allowed",
    411: "Length Required",
    413: "Request Entity Too Large",
    500: "Internal Server Error",
    503: "Service Unavailable",
}


class BadRequest(Exception):
    """What came is refused with a bare status, and the connection closed."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


class Gone(Exception):
    """The other side has closed the connection, or was silent for too long."""


@dataclass(frozen=True, slots=True)
class HttpRequest:
    method: str
    path: str
    headers: Mapping[str, str]  # names in lower case
    body: bytes
    chunked: bool
    keep_alive: bool


class Afterwards(Enum):
    """What becomes of the connection after a response."""

    STAYS = auto()
    CLOSED = auto()  # as the response says
    HANGS_UP = auto()  # without a word, as HTTP.sys does
    BREAKS = auto()  # in the middle of the body


@dataclass(frozen=True, slots=True)
class HttpResponse:
    status: int
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""
    afterwards: Afterwards = Afterwards.STAYS

    def to_bytes(self) -> bytes:
        lines = [f"HTTP/1.1 {self.status} {_REASONS[self.status]}"]
        lines += [f"{name}: {value}" for name, value in self.headers]
        lines += ["Server: Microsoft-HTTPAPI/2.0", f"Content-Length: {len(self.body)}"]
        if self.afterwards is Afterwards.CLOSED:
            lines.append("Connection: close")
        body = self.body[: len(self.body) // 2] if self.afterwards is Afterwards.BREAKS else self.body
        return "\r\n".join([*lines, "", ""]).encode("latin-1") + body


class RequestReader:
    """Requests from one socket, one after the other."""

    def __init__(self, connection: socket.socket, largest_body: int) -> None:
        self._connection = connection
        self._largest = largest_body
        self._buffer = bytearray()
        self.received = 0

    def read(self) -> HttpRequest:
        """The next request. Raises Gone and BadRequest."""
        head = self._until(b"\r\n\r\n", _HEAD_LIMIT)
        try:
            first, *lines = head.decode("latin-1").split("\r\n")
            method, path, version = first.split(" ")
            headers = {name.strip().lower(): value.strip() for name, value in (line.split(":", 1) for line in lines)}
        except ValueError:
            raise BadRequest(400) from None
        if version not in ("HTTP/1.1", "HTTP/1.0"):
            raise BadRequest(400)
        if headers.get("expect", "").lower() == "100-continue":
            self._send(b"HTTP/1.1 100 Continue\r\n\r\n")
        chunked = headers.get("transfer-encoding", "").lower() == "chunked"
        body = self._chunks() if chunked else self._sized(headers.get("content-length", "0"))
        asked = headers.get("connection", "").lower()
        keep_alive = asked == "keep-alive" if version == "HTTP/1.0" else asked != "close"
        return HttpRequest(method, path, headers, body, chunked, keep_alive)

    def _sized(self, text: str) -> bytes:
        if not (text.isascii() and text.isdigit() and len(text) <= 12):
            raise BadRequest(400)
        length = int(text)
        if length > self._largest:
            # Read what is on its way, or the client sees a reset instead of the status.
            self._throw_away(min(length, self._largest * _DRAINED))
            raise BadRequest(413)
        return self._exactly(length)

    def _chunks(self) -> bytes:
        parts: list[bytes] = []
        total = 0
        while True:
            size = self._until(b"\r\n", 64).split(b";")[0].strip()
            try:
                length = int(size, 16)
            except ValueError:
                raise BadRequest(400) from None
            total += length
            if length < 0 or total > self._largest:
                raise BadRequest(413)
            if length == 0:
                while self._until(b"\r\n", _HEAD_LIMIT):
                    pass
                return b"".join(parts)
            parts.append(self._exactly(length))
            if self._exactly(2) != b"\r\n":
                raise BadRequest(400)

    def _until(self, mark: bytes, limit: int) -> bytes:
        if self._buffer[:1] == b"\x16" or (not self._buffer and self._more_is_tls()):
            # A TLS greeting on a port without TLS; HTTP.sys calls it a bad request at once.
            raise BadRequest(400)
        while (end := self._buffer.find(mark)) < 0:
            if len(self._buffer) > limit:
                raise BadRequest(400)
            self._more()
        found = bytes(self._buffer[:end])
        del self._buffer[: end + len(mark)]
        return found

    def _more_is_tls(self) -> bool:
        self._more()
        return self._buffer[:1] == b"\x16"

    def _exactly(self, length: int) -> bytes:
        while len(self._buffer) < length:
            self._more()
        found = bytes(self._buffer[:length])
        del self._buffer[:length]
        return found

    def _throw_away(self, length: int) -> None:
        while length > 0:
            if not self._buffer:
                self._more()
            length -= len(self._buffer)
            self._buffer.clear()

    def _more(self) -> None:
        try:
            data = self._connection.recv(_BLOCK)
        except OSError as error:
            raise Gone from error
        if not data:
            raise Gone
        self.received += len(data)
        self._buffer += data

    def _send(self, data: bytes) -> None:
        try:
            self._connection.sendall(data)
        except OSError as error:
            raise Gone from error
