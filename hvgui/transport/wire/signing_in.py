"""Ways of signing in that are tried one after the other (wsman-winrm 7.1 and 7.3).

Kerberos needs a service name the domain knows: HTTP, host and WSMAN are asked for in turn. Negotiate means Kerberos
first and NTLM when that is not possible; the reason is kept, since NTLM is the weaker way.
"""

from __future__ import annotations

import ssl
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from hvgui.domain.host import AuthKind
from hvgui.values import Struct

if TYPE_CHECKING:
    # The window opens without it.
    from spnego.exceptions import SpnegoError

#: No such service in the database: minor codes of MIT Kerberos and Heimdal alike, and SEC_E_TARGET_UNKNOWN.
_UNKNOWN_SERVICE = frozenset({-1765328377 & 0xFFFFFFFF, -1765328378 & 0xFFFFFFFF, 0x80090303})
_EXPIRED = frozenset({-1765328352 & 0xFFFFFFFF, 0x80090328})
_SKEW = frozenset({-1765328347 & 0xFFFFFFFF, 0x80090324})


class Way(Struct, frozen=True):
    """A method of the transport, and for Kerberos the service asked for."""

    method: str
    service: str = "HTTP"


_KERBEROS = tuple(Way("kerberos", service) for service in ("HTTP", "host", "WSMAN"))


class NotPossible(Exception):
    """This way of signing in is not open; nothing was sent but perhaps a ticket was asked for."""

    def __init__(self, detail: str, *, unknown_service: bool = False) -> None:
        super().__init__(detail)
        self.detail = detail
        self.unknown_service = unknown_service


class Ways:
    """Ways of signing in for one wire, tried in order; one that worked is kept."""

    def __init__(self, auth: AuthKind) -> None:
        self._negotiates = auth is AuthKind.NEGOTIATE
        kerberos = self._negotiates or auth is AuthKind.KERBEROS
        first = _KERBEROS if kerberos else (Way(auth.value),)
        self._left = [*first, *([Way("ntlm")] if self._negotiates else [])]
        self._why = ""
        self._settled = False

    @property
    def now(self) -> Way:
        return self._left[0]

    @property
    def settled(self) -> bool:
        """Whether the host has ever answered a request of this wire."""
        return self._settled

    @property
    def may_fall_back(self) -> bool:
        """Whether a refusal may be answered with another way; a password is never tried twice."""
        return self._negotiates and not self._settled and self.now.method == "kerberos"

    @property
    def told(self) -> str:
        """The method that works, with the reason for falling back; empty where there was no choice."""
        if not (self._negotiates and self._settled):
            return ""
        return f"{self.now.method}: {self._why}" if self.now.method == "ntlm" and self._why else self.now.method

    def worked(self) -> None:
        self._settled = True

    def give_up(self, no: NotPossible) -> bool:
        """Go on to the next way; whether there is one."""
        if self._settled:
            return False
        self._why = no.detail
        method = self.now.method
        left = self._left[1:]
        if not no.unknown_service:
            left = [way for way in left if way.method != method]
        if left:
            self._left = left
        return bool(left)


def no_ticket(error: SpnegoError, user: str) -> NotPossible:
    """What a failed step of Kerberos means, with what to do: by GSSAPI's minor code, or SSPI's status."""
    base = error.base_error
    code = (getattr(base, "min_code", None) or getattr(base, "winerror", None) or 0) & 0xFFFFFFFF
    if code in _UNKNOWN_SERVICE:
        return NotPossible("the domain knows no HTTP, host or WSMAN service of that name", unknown_service=True)
    if code in _SKEW:
        return NotPossible("the clocks differ too much: timedatectl")
    if code in _EXPIRED:
        return NotPossible(f"the ticket has expired: kinit {user}".rstrip())
    if sys.platform == "win32":
        return NotPossible(f"no ticket: sign in to Windows with an account of the domain (0x{code:08X})")
    return NotPossible(f"no ticket: kinit {user}".rstrip())


def unusable_pair(certificate: str, key: str) -> str:
    """Why a client certificate and its key cannot sign in; empty when they can.

    A key with a passphrase is found out here, since OpenSSL would ask for it on the terminal and wait.
    """
    try:
        if b"ENCRYPTED" in Path(key).read_bytes():
            return "the key file has a passphrase"
        ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_cert_chain(certificate, key)
    except ssl.SSLError as error:
        return f"certificate and key do not fit: {error.reason or error}"
    except OSError as error:
        return f"{error.filename or certificate}: {error.strerror}"
    return ""
