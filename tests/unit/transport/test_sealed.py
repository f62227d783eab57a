"""Sealed replies: the header of one is read once, however many come."""

from __future__ import annotations

from email.message import Message

import pytest

from hvgui.transport.wire import sealed

_PROTOCOL = "application/HTTP-SPNEGO-session-encrypted"
_TYPE = f'multipart/encrypted;protocol="{_PROTOCOL}";boundary="Encrypted Boundary"'


def _body(plain: bytes) -> bytes:
    edge = b"--Encrypted Boundary\r\n"
    original = f"\tOriginalContent: type=application/soap+xml;charset=UTF-8;Length={len(plain)}\r\n".encode()
    head = edge + f"\tContent-Type: {_PROTOCOL}\r\n".encode() + original + edge
    return head + b"\tContent-Type: application/octet-stream\r\n\x02\0\0\0ss" + plain + b"--Encrypted Boundary--\r\n"


def test_the_header_of_a_hosts_replies_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []

    class Counted(Message):
        def get_content_type(self) -> str:
            read.append("")
            return super().get_content_type()

    monkeypatch.setattr(sealed, "Message", Counted)
    sealed._kind.cache_clear()
    for number in range(5):
        plain = f"<e>{number}</e>".encode()
        assert sealed.opened(_TYPE, _body(plain), "ntlm", lambda message, _signature: message) == plain
    assert len(read) == 1
    with pytest.raises(sealed.Unsealed):
        sealed.opened("text/html", _body(b"<e/>"), "ntlm", lambda message, _signature: message)
