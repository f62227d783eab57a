"""CredSSP: TLS inside the Authorization header, and messages sealed with it in pieces ([MS-WSMV] 2.2.9.1.3)."""

from __future__ import annotations

import re
import struct

import spnego
from spnego.exceptions import SpnegoError

from hvgui.sim.server.accounts import Accounts
from hvgui.sim.server.seal import BOUNDARY, Handshake, Opened, SignedIn, Unsealable

PROTOCOL = "application/HTTP-CredSSP-session-encrypted"
PIECE = 16_384
_PIECE_HEAD = re.compile(
    rb"--[ ]?Encrypted Boundary\r\n"
    rb"[\t ]*Content-Type: application/HTTP-CredSSP-session-encrypted\r\n"
    rb"[\t ]*OriginalContent: type=application/soap\+xml;charset=(?P<charset>[A-Za-z0-9-]+);"
    rb"Length=(?P<length>[0-9]{1,9})\r\n"
    rb"--[ ]?Encrypted Boundary\r\n"
    rb"[\t ]*Content-Type: application/octet-stream\r\n"
)
_END = re.compile(rb"--[ ]?Encrypted Boundary--(?:\r\n)?\Z")


class CredSspSignedIn(SignedIn):
    """A context that was signed in with CredSSP."""

    def unseal(self, body: bytes) -> Opened:
        end = _END.search(body, max(0, len(body) - 32))
        heads = list(_PIECE_HEAD.finditer(body))
        if end is None or not heads or heads[0].start():
            raise Unsealable("not a sealed message")
        ends = [*(head.start() for head in heads[1:]), end.start()]
        plain = b""
        for head, stop in zip(heads, ends, strict=True):
            payload = body[head.end() : stop]
            if len(payload) < 4:
                raise Unsealable("an empty piece")
            (trailer,) = struct.unpack_from("<I", payload)
            try:
                piece = self._context.unwrap_winrm(payload[4 : 4 + trailer], payload[4 + trailer :])
            except (SpnegoError, struct.error, ValueError, OSError) as error:
                raise Unsealable(str(error)) from error
            if len(piece) != int(head["length"]):
                raise Unsealable("another length than announced")
            plain += piece
        return Opened(heads[0]["charset"].decode("ascii"), plain)

    def sealed_type(self, size: int) -> str:
        kind = "x-multi-encrypted" if size > PIECE else "encrypted"
        return f'multipart/{kind};protocol="{PROTOCOL}";boundary="{BOUNDARY}"'

    def seal(self, body: bytes, charset: str) -> bytes:
        parts: list[bytes] = []
        for start in range(0, len(body) or 1, PIECE):
            piece = body[start : start + PIECE]
            wrapped = self._context.wrap_winrm(piece)
            parts.append(
                f"--{BOUNDARY}\r\n\tContent-Type: {PROTOCOL}\r\n"
                f"\tOriginalContent: type=application/soap+xml;charset={charset};Length={len(piece)}\r\n"
                f"--{BOUNDARY}\r\n\tContent-Type: application/octet-stream\r\n".encode("ascii")
            )
            parts += [struct.pack("<I", len(wrapped.header)), wrapped.header, wrapped.data]
        return b"".join([*parts, f"--{BOUNDARY}--\r\n".encode("ascii")])


class CredSspHandshake(Handshake):
    """TLS first, NTLM inside it, and the password at the end."""

    def __init__(self, accounts: Accounts) -> None:
        super().__init__(accounts)
        with accounts.told_to_acceptor():
            self._context = spnego.server(protocol="credssp", hostname="unspecified")

    def signed_in(self, who_is: str) -> SignedIn | None:
        who = self._accounts.principal(who_is)
        return CredSspSignedIn(self._context, who) if who is not None else None
