"""HTTP by hand: one socket, one context, every byte under the test's control."""

from __future__ import annotations

import base64
import re
import socket
import struct
from types import TracebackType
from typing import Self

import spnego

from tests.support.envelopes import Heard
from tests.support.tinyrepo import ADMINISTRATOR, PASSWORD

SEALED_TYPE = 'multipart/encrypted;protocol="application/HTTP-SPNEGO-session-encrypted";boundary="Encrypted Boundary"'
CLEAR_TYPE = "application/soap+xml;charset=UTF-8"


class ConnectionEnded(Exception):
    """The host has closed the connection."""


class Response:
    def __init__(self, status: int, headers: list[tuple[str, str]], body: bytes) -> None:
        self.status, self.headers, self.body = status, headers, body

    def every(self, name: str) -> list[str]:
        return [value for key, value in self.headers if key.lower() == name.lower()]

    @property
    def token(self) -> bytes | None:
        found = [value.split(" ", 1)[1] for value in self.every("WWW-Authenticate") if " " in value]
        return base64.b64decode(found[0]) if found else None


class RawClient:
    """A connection to a host on loopback."""

    def __init__(self, port: int) -> None:
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=60)
        self._buffer = b""
        self.context: spnego.ContextProxy | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.socket.close()

    def send(self, raw: bytes) -> None:
        self.socket.sendall(raw)

    def post(self, body: bytes = b"", path: str = "/wsman", method: str = "POST", **headers: str) -> Response:
        lines = [f"{method} {path} HTTP/1.1", "Host: hv01", f"Content-Length: {len(body)}"]
        lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
        self.send("\r\n".join([*lines, "", ""]).encode() + body)
        return self.read()

    def read(self) -> Response:
        while b"\r\n\r\n" not in self._buffer:
            self._more()
        head, self._buffer = self._buffer.split(b"\r\n\r\n", 1)
        first, *lines = head.decode().split("\r\n")
        headers = [(name, value.strip()) for name, value in (line.split(":", 1) for line in lines)]
        length = int(next((value for name, value in headers if name.lower() == "content-length"), "0"))
        while len(self._buffer) < length:
            self._more()
        body, self._buffer = self._buffer[:length], self._buffer[length:]
        return Response(int(first.split()[1]), headers, body)

    def sign_in(
        self,
        user: str = ADMINISTRATOR,
        password: str = PASSWORD,
        protocol: str = "ntlm",
        scheme: str = "Negotiate",
        last_body: bytes = b"",
    ) -> Response:
        """Token by token. The context is kept even when the host refuses."""
        client = spnego.client(user, password, protocol=protocol, hostname="hv01", service="http")
        token = client.step()
        while True:
            # NTLM's initiator is complete before its last token is sent.
            body = last_body if client.complete else b""
            encoded = base64.b64encode(token or b"").decode()
            response = self.post(body, Authorization=f"{scheme} {encoded}", Content_Type=CLEAR_TYPE)
            if response.status != 401 or response.token is None:
                if response.token is not None and not client.complete:
                    client.step(response.token)
                self.context = client
                return response
            token = client.step(response.token)

    def seal(self, text: str, charset: str = "UTF-8", padding: bytes = b"") -> bytes:
        assert self.context is not None
        data = text.encode("utf-16" if charset == "UTF-16" else "utf-8") + padding
        wrapped = self.context.wrap_winrm(data)
        return (
            b"--Encrypted Boundary\r\n\tContent-Type: application/HTTP-SPNEGO-session-encrypted\r\n"
            + f"\tOriginalContent: type=application/soap+xml;charset={charset};Length={len(data)}\r\n".encode()
            + b"--Encrypted Boundary\r\n\tContent-Type: application/octet-stream\r\n"
            + struct.pack("<I", len(wrapped.header))
            + bytes(wrapped.header)
            + bytes(wrapped.data)
            + b"--Encrypted Boundary--\r\n"
        )

    def open(self, response: Response) -> str:
        """The text of a sealed reply."""
        assert self.context is not None
        head, _, payload = response.body.partition(b"\tContent-Type: application/octet-stream\r\n")
        found = re.search(rb"charset=([A-Z0-9-]+);Length=(\d+)", head)
        assert found is not None
        payload = payload.removesuffix(b"--Encrypted Boundary--\r\n")
        (length,) = struct.unpack_from("<I", payload)
        data = bytes(self.context.unwrap_winrm(payload[4 : 4 + length], payload[4 + length :]))
        assert len(data) == int(found[2])
        return data.decode(found[1].decode())

    def ask(self, text: str, charset: str = "UTF-8", padding: bytes = b"") -> Heard:
        """A sealed request and its sealed reply."""
        response = self.post(self.seal(text, charset, padding), Content_Type=SEALED_TYPE)
        assert response.every("Content-Type") == [SEALED_TYPE], (response.status, response.headers)
        return Heard(response.status, self.open(response))

    def ended(self) -> bool:
        """Whether the host closes the connection; waits for it."""
        try:
            self._more()
        except ConnectionEnded:
            return True
        return False

    def _more(self) -> None:
        try:
            data = self.socket.recv(65536)
        except ConnectionResetError:
            raise ConnectionEnded from None
        if not data:
            raise ConnectionEnded
        self._buffer += data
