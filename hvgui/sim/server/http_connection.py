"""HTTP/1.1 of a host: requests off a socket and responses onto it, framed by h11 (wsman-winrm 1.2)."""

from __future__ import annotations

import socket
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto

import h11

_HEAD_LIMIT = 65_536
_DRAINED = 8  # times the limit that is read and thrown away before a 413, or the client sees a reset instead
_BLOCK = 262_144
_REASONS = {
    200: "OK",
    400: "Bad Request",
    401: "Unauthorized",
    404: "Not Found",
    405: "Method Not Allowed",
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


class HttpConnection:
    """Requests from one socket and their responses, one after the other."""

    def __init__(self, connection: socket.socket, largest_body: int) -> None:
        self._socket = connection
        self._largest = largest_body
        self._http = h11.Connection(h11.SERVER, max_incomplete_event_size=_HEAD_LIMIT)
        self.received = 0

    def read(self) -> HttpRequest:
        """The next request. Raises Gone and BadRequest."""
        try:
            head = self._event()
            if not isinstance(head, h11.Request):
                raise Gone
            body = self._body()
        except h11.RemoteProtocolError as error:
            raise BadRequest(400) from error
        headers = {name.decode(): value.decode("latin-1") for name, value in head.headers}
        chunked = headers.get("transfer-encoding", "").lower() == "chunked"
        return HttpRequest(head.method.decode(), head.target.decode("latin-1"), headers, body, chunked)

    def write(self, response: HttpResponse, *, more: bool = False) -> int:
        """Send a response and return its bytes; ``more`` lets its last packet wait for what follows. Raises OSError."""
        headers = [*response.headers, ("Server", "Microsoft-HTTPAPI/2.0"), ("Content-Length", str(len(response.body)))]
        if response.afterwards is Afterwards.CLOSED:
            headers.append(("Connection", "close"))
        head = h11.Response(status_code=response.status, headers=headers, reason=_REASONS[response.status])
        body = response.body[: len(response.body) // 2] if response.afterwards is Afterwards.BREAKS else response.body
        data = self._http.send(head) + self._http.send(h11.Data(data=body))
        if response.afterwards is not Afterwards.BREAKS:
            data += self._http.send(h11.EndOfMessage())
        self._socket.sendall(data, getattr(socket, "MSG_MORE", 0) if more else 0)
        return len(data)

    def stays(self) -> bool:
        """Whether both sides are ready for another request."""
        if self._http.our_state is not h11.DONE or self._http.their_state is not h11.DONE:
            return False
        self._http.start_next_cycle()
        return True

    def _body(self) -> bytes:
        parts: list[bytes] = []
        total = 0
        while isinstance(event := self._event(), h11.Data):
            total += len(event.data)
            if total <= self._largest:
                parts.append(event.data)
            elif total > self._largest * _DRAINED:
                break
        if total > self._largest:
            raise BadRequest(413)
        return b"".join(parts)

    def _event(self) -> object:
        while (event := self._http.next_event()) is h11.NEED_DATA:
            try:
                if self._http.they_are_waiting_for_100_continue:
                    self._socket.sendall(self._http.send(h11.InformationalResponse(status_code=100, headers=[])))
                data = self._socket.recv(_BLOCK)
            except OSError as error:
                raise Gone from error
            if not data:
                raise Gone
            self.received += len(data)
            self._http.receive_data(data)
        return event
