"""A small real HTTP proxy: CONNECT for TLS, forwarding of plain requests, one upstream connection per client's.

NTLM signs in connections, so a proxy that shared or dropped upstream ones would break it; those that support it pin
them, and this one does the same.
"""

from __future__ import annotations

import re
import select
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from urllib.parse import urlsplit


@dataclass
class Proxy:
    """What a proxy has seen."""

    port: int
    #: "CONNECT host:port" or "POST url", in order.
    asked: list[str] = field(default_factory=list)
    #: Everything that went up in the clear, headers and bodies.
    heard: bytearray = field(default_factory=bytearray)
    #: The status it answers with instead of letting through.
    refuses: str = ""
    #: Whether tunnels break as soon as the host answers.
    loses_answers: bool = False
    #: Set when a tunnel has ended at both sides.
    broke: threading.Event = field(default_factory=threading.Event)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"


@contextmanager
def running_proxy() -> Iterator[Proxy]:
    listener = socket.create_server(("127.0.0.1", 0))
    proxy = Proxy(listener.getsockname()[1])
    sockets: list[socket.socket] = []
    threads: list[threading.Thread] = []

    def accept() -> None:
        while True:
            try:
                client, _ = listener.accept()
            except OSError:
                return
            sockets.append(client)
            thread = threading.Thread(target=_serve, args=(proxy, client, sockets), daemon=True)
            threads.append(thread)
            thread.start()

    accepting = threading.Thread(target=accept, daemon=True)
    accepting.start()
    try:
        yield proxy
    finally:
        for end in (listener, *sockets):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()
        for thread in (accepting, *threads):
            thread.join(60)


def _serve(proxy: Proxy, client: socket.socket, sockets: list[socket.socket]) -> None:
    with suppress(OSError, ValueError):
        head, rest = _head(client)
        if not head:
            return
        method, target, _ = head.split(b"\r\n", 1)[0].decode("ascii").split(" ")
        proxy.asked.append(f"{method} {target}")
        if proxy.refuses:
            client.sendall(f"HTTP/1.1 {proxy.refuses}\r\nContent-Length: 0\r\n\r\n".encode("ascii"))
            client.close()
            return
        tunnel = method == "CONNECT"
        where = urlsplit(f"//{target}" if tunnel else target)
        host = socket.create_connection((where.hostname or "", where.port or 80), 5)
        sockets.append(host)
        if tunnel:
            client.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            host.sendall(rest)
            _pump(proxy, client, host)
        else:
            _forward(proxy, client, host, head, rest)


def _head(client: socket.socket, seen: bytes = b"") -> tuple[bytes, bytes]:
    while b"\r\n\r\n" not in seen:
        data = client.recv(65536)
        if not data:
            return b"", b""
        seen += data
    head, _, rest = seen.partition(b"\r\n\r\n")
    return head, rest


def _forward(proxy: Proxy, client: socket.socket, host: socket.socket, head: bytes, rest: bytes) -> None:
    """Requests with an absolute address become requests for a path; answers go back as they are."""
    answers = threading.Thread(target=_copy, args=(proxy, host, client), daemon=True)
    answers.start()
    while head:
        proxy.heard += head + rest
        length = re.search(rb"(?i)\r\ncontent-length: *(\d+)", head)
        wanted = int(length[1]) if length else 0
        while len(rest) < wanted:
            data = client.recv(65536)
            if not data:
                return
            proxy.heard += data
            rest += data
        method, target, version = head.split(b"\r\n", 1)[0].split(b" ")
        path = urlsplit(target.decode("ascii")).path.encode("ascii")
        host.sendall(b" ".join((method, path, version)) + head[head.index(b"\r\n") :] + b"\r\n\r\n" + rest[:wanted])
        head, rest = _head(client, rest[wanted:])
        if head:
            proxy.asked.append(head.split(b"\r\n", 1)[0].rpartition(b" ")[0].decode("ascii"))


def _copy(proxy: Proxy, source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError):
        while data := source.recv(65536):
            target.sendall(data)
        target.shutdown(socket.SHUT_WR)
    proxy.broke.set()


def _pump(proxy: Proxy, client: socket.socket, host: socket.socket) -> None:
    while True:
        for source in select.select([client, host], [], [], 30)[0]:
            data = source.recv(65536)
            if not data or (source is host and proxy.loses_answers):
                for end in (client, host):
                    with suppress(OSError):
                        end.shutdown(socket.SHUT_RDWR)
                proxy.broke.set()
                return
            (host if source is client else client).sendall(data)
