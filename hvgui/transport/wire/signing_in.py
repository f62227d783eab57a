"""Ways of signing in that are tried one after the other (wsman-winrm 7.1 and 7.3).

Kerberos needs a service name the domain knows: HTTP, host and WSMAN are asked for in turn. Negotiate means Kerberos
first and NTLM when that is not possible; the reason is kept, since NTLM is the weaker way.
"""

from __future__ import annotations

import re
import ssl
from pathlib import Path

from hvgui.domain.host import AuthKind
from hvgui.values import Struct

#: Minor status codes of MIT Kerberos and Heimdal alike: no such service in the database.
_UNKNOWN_SERVICE = frozenset({-1765328377, -1765328378})
_EXPIRED = frozenset({-1765328352})
_SKEW = frozenset({-1765328347})
_CODE = re.compile(r"-?\d{5,}")


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


def kerberos_trouble(error: BaseException, user: str) -> NotPossible | None:
    """What a failed Kerberos step means, with what to type; None for other errors."""
    if type(error).__name__ != "KerberosExchangeError":
        return None
    codes = {int(code) for code in _CODE.findall(str(error))}
    if codes & _UNKNOWN_SERVICE:
        return NotPossible("the domain knows no HTTP, host or WSMAN service of that name", unknown_service=True)
    if codes & _SKEW:
        return NotPossible("the clocks differ too much: timedatectl")
    if codes & _EXPIRED:
        return NotPossible(f"the ticket has expired: kinit {user}".rstrip())
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
