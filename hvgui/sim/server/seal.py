"""Authentication of a connection and the sealing of its messages ([MS-WSMV] 2.2.9.1, wsman-winrm 7.2 and 7.4)."""

from __future__ import annotations

import base64
import re
import struct
from dataclasses import dataclass

import spnego
from spnego.exceptions import BadBindingsError, SpnegoError

from hvgui.sim.cim import Principal
from hvgui.sim.server.accounts import Accounts
from hvgui.sim.tls import CbtHardening, Https

PROTOCOL = "application/HTTP-SPNEGO-session-encrypted"
BOUNDARY = "Encrypted Boundary"
SEALED_TYPE = f'multipart/encrypted;protocol="{PROTOCOL}";boundary="{BOUNDARY}"'

# Header lines come with a tab before them or without; Exchange puts a blank before the boundary. Names and values
# are case-sensitive (2.2.9.1).
_MESSAGE = re.compile(
    rb"--[ ]?Encrypted Boundary\r\n"
    rb"[\t ]*Content-Type: application/HTTP-SPNEGO-session-encrypted\r\n"
    rb"[\t ]*OriginalContent: type=application/soap\+xml;charset=(?P<charset>[A-Za-z0-9-]+);"
    rb"Length=(?P<length>[0-9]{1,9})\r\n"
    rb"--[ ]?Encrypted Boundary\r\n"
    rb"[\t ]*Content-Type: application/octet-stream\r\n"
)
_END = re.compile(rb"--[ ]?Encrypted Boundary--(?:\r\n)?\Z")
_LONGEST_END = 32


class Unsealable(Exception):
    """The body cannot be opened with this connection's context: HTTP 400."""


class SignInRefused(Exception):
    """The token is no good: HTTP 401."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A message that was sealed."""

    charset: str
    body: bytes


class SignedIn:
    """An authenticated context. Sealing has a state: messages must come and go in order."""

    def __init__(self, context: spnego.ContextProxy, who: Principal) -> None:
        self._context = context
        self.who = who

    def unseal(self, body: bytes) -> Opened:
        """The message inside. Raises Unsealable."""
        head = _MESSAGE.match(body)
        end = _END.search(body, max(0, len(body) - _LONGEST_END))
        if head is None or end is None or end.start() < head.end() + 4:
            raise Unsealable("not a sealed message")
        payload = body[head.end() : end.start()]
        (length,) = struct.unpack_from("<I", payload)
        if not 0 < length <= len(payload) - 4:
            raise Unsealable("a signature beyond the message")
        try:
            plain = self._context.unwrap_winrm(payload[4 : 4 + length], payload[4 + length :])
        except (SpnegoError, struct.error, ValueError) as error:
            raise Unsealable(str(error)) from error
        if len(plain) != int(head["length"]):
            raise Unsealable("another length than announced")
        return Opened(head["charset"].decode("ascii"), plain)

    def sealed_type(self, size: int) -> str:
        """The content type of a sealed message of so many bytes."""
        return SEALED_TYPE

    def seal(self, body: bytes, charset: str) -> bytes:
        """A message, sealed: header lines with a tab, one line end after the closing boundary, none before it."""
        wrapped = self._context.wrap_winrm(body)
        length = len(body) + wrapped.padding_length
        head = (
            f"--{BOUNDARY}\r\n\tContent-Type: {PROTOCOL}\r\n"
            f"\tOriginalContent: type=application/soap+xml;charset={charset};Length={length}\r\n"
            f"--{BOUNDARY}\r\n\tContent-Type: application/octet-stream\r\n"
        )
        return b"".join(
            (
                head.encode("ascii"),
                struct.pack("<I", len(wrapped.header)),
                wrapped.header,
                wrapped.data,
                f"--{BOUNDARY}--\r\n".encode("ascii"),
            )
        )


class Handshake:
    """One sign-in on one connection, token by token: SPNEGO, or NTLM without it (shipping-clients)."""

    def __init__(self, accounts: Accounts, https: Https | None = None) -> None:
        self._accounts = accounts
        self._bindings = https.bindings() if https is not None else None
        self._may_lack_bindings = https is not None and https.cbt is CbtHardening.RELAXED
        self.legs = 0
        with accounts.told_to_acceptor():
            self._context = spnego.server(
                protocol="negotiate", options=spnego.NegotiateOptions.use_negotiate, hostname="unspecified"
            )

    def step(self, token: bytes) -> tuple[bytes | None, SignedIn | None]:
        """The token to send back, and the context once it is complete. Raises SignInRefused."""
        self.legs += 1
        try:
            with self._accounts.told_to_acceptor():
                answer = self._checked(token)
        except Exception as error:
            # pyspnego reads tokens without guarding every length: struct, index and key errors mean the same here.
            raise SignInRefused(str(error)) from error
        if not self._context.complete:
            return answer, None
        found = self.signed_in(self._context.client_principal or "")
        if found is None:
            raise SignInRefused("not an account of this host")
        return answer, found

    def signed_in(self, who_is: str) -> SignedIn | None:
        """The complete context as one of an account; None when there is no such account."""
        who = self._accounts.principal(who_is)
        return SignedIn(self._context, who) if who is not None else None

    def _checked(self, token: bytes) -> bytes | None:
        """The acceptor's next token. It refuses a wrong channel binding, and a missing one unless that is tolerated."""
        answer: bytes | None
        try:
            answer = self._context.step(token, channel_bindings=self._bindings)
        except BadBindingsError as error:
            if not self._may_lack_bindings or "not present" not in str(error):
                raise
            answer = self._context.step(token)
        return answer


def token_of(authorization: str) -> bytes | None:
    """The token of an Authorization header, None when it carries none."""
    scheme, _, encoded = authorization.partition(" ")
    if scheme.lower() not in ("negotiate", "ntlm", "kerberos", "credssp"):
        return None
    try:
        return base64.b64decode(encoded.strip(), validate=True) or None
    except ValueError:
        return None


def basic_of(authorization: str) -> tuple[str, str] | None:
    """User and password of a Basic Authorization header."""
    scheme, _, encoded = authorization.partition(" ")
    if scheme.lower() != "basic":
        return None
    try:
        user, found, password = base64.b64decode(encoded.strip(), validate=True).decode("utf-8").partition(":")
    except ValueError:
        return None
    return (user, password) if found else None
