"""Somebody between client and host: relays HTTP, sees everything, and answers in the host's place where told to."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field


@dataclass
class Passing:
    """One request on its way."""

    head: bytes
    body: bytes
    #: For tricks that talk themselves.
    client: socket.socket
    _host: socket.socket

    @property
    def sealed(self) -> bool:
        return b"multipart/encrypted" in self.head or b"multipart/x-multi-encrypted" in self.head

    @property
    def authorization(self) -> bytes:
        lines = (line for line in self.head.split(b"\r\n") if line.lower().startswith(b"authorization:"))
        return next(lines, b"").partition(b":")[2].strip()

    def forwarded(self) -> bytes:
        """The host's own reply."""
        self._host.sendall(self.head + self.body)
        head, body = message(self._host)
        return head + body


#: Gives what the client gets; None closes the connection without a word.
Trick = Callable[[Passing], bytes | None]


@dataclass
class Between:
    port: int
    #: What happens to the next requests; the default is honest.
    trick: Trick = Passing.forwarded
    seen: list[Passing] = field(default_factory=list)


def message(sock: socket.socket) -> tuple[bytes, bytes]:
    """Head and body of one HTTP message with a Content-Length. Raises ConnectionError at the end."""
    data = b""
    while b"\r\n\r\n" not in data:
        data += _some(sock)
    head, _, body = data.partition(b"\r\n\r\n")
    length = 0
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            length = int(value)
    while len(body) < length:
        body += _some(sock)
    return head + b"\r\n\r\n", body


def _some(sock: socket.socket) -> bytes:
    data = sock.recv(65536)
    if not data:
        raise ConnectionError("end")
    return data


def reply(status: str, *headers: str, body: bytes = b"") -> bytes:
    """An HTTP reply that somebody made up."""
    lines = [f"HTTP/1.1 {status}", *headers, f"Content-Length: {len(body)}", "", ""]
    return "\r\n".join(lines).encode("latin-1") + body


@contextmanager
def between(host_port: int) -> Iterator[Between]:
    """A relay in front of a host on this machine."""
    server = socket.create_server(("127.0.0.1", 0))
    relay = Between(server.getsockname()[1])

    def serve(client: socket.socket) -> None:
        with client, socket.create_connection(("127.0.0.1", host_port)) as host, suppress(OSError):
            while True:
                passing = Passing(*message(client), client, host)
                relay.seen.append(passing)
                answer = relay.trick(passing)
                if answer is None:
                    return
                client.sendall(answer)

    listening(server, serve)
    try:
        yield relay
    finally:
        server.close()


def listening(server: socket.socket, serve: Callable[[socket.socket], None]) -> None:
    """Serve every connection in a thread of its own until the server is closed."""

    def listen() -> None:
        while True:
            try:
                client, _ = server.accept()
            except OSError:
                return
            threading.Thread(target=serve, args=(client,), daemon=True).start()

    threading.Thread(target=listen, daemon=True).start()


@contextmanager
def serving(serve: Callable[[socket.socket], None]) -> Iterator[int]:
    """A server that is no host: gives each connection to ``serve`` and closes it afterwards. Yields its port."""
    server = socket.create_server(("127.0.0.1", 0))

    def closing(client: socket.socket) -> None:
        with client, suppress(OSError):
            serve(client)

    listening(server, closing)
    try:
        yield server.getsockname()[1]
    finally:
        server.close()
