"""Ways of signing in that are tried one after the other (wsman-winrm 7.1 and 7.3).

Kerberos needs a service name the domain knows: HTTP, host and WSMAN are asked for in turn. Negotiate means Kerberos
first and NTLM when that is not possible; the reason is kept, since NTLM is the weaker way.
"""

from __future__ import annotations

import ssl
import sys
from pathlib import Path

from hvgui.domain.hosts.host import AuthKind
from hvgui.values import Struct

#: No such service in the database: minor code of MIT Kerberos and Heimdal alike, and SEC_E_TARGET_UNKNOWN.
_UNKNOWN_SERVICE = frozenset({-1765328377 & 0xFFFFFFFF, 0x80090303})
_NOBODY_THERE = frozenset({-1765328228 & 0xFFFFFFFF, -1765328230 & 0xFFFFFFFF, 0x80090311})
_EXPIRED = frozenset({-1765328352 & 0xFFFFFFFF, 0x80090328})
_SKEW = frozenset({-1765328347 & 0xFFFFFFFF, 0x80090324})
#: KDC_ERR_C_PRINCIPAL_UNKNOWN, KDC_ERR_PREAUTH_FAILED, KRB_AP_ERR_BAD_INTEGRITY, KDC_ERR_KEY_EXPIRED,
#: KDC_ERR_CLIENT_REVOKED (RFC 4120 7.5.9 plus MIT's base), SEC_E_LOGON_DENIED.
_OF_ACCOUNT = {
    -1765328378 & 0xFFFFFFFF: "the domain knows no such account",
    -1765328360 & 0xFFFFFFFF: "the domain refuses the password",
    -1765328353 & 0xFFFFFFFF: "the domain refuses the password",
    -1765328361 & 0xFFFFFFFF: "the password has expired",
    -1765328366 & 0xFFFFFFFF: "the account is locked or disabled",
    0x8009030C: "the domain refuses the account or the password",
}


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
    def why(self) -> str:
        """Why the way before this one was not possible; empty while the first is tried."""
        return self._why

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


def of_kerberos(error: Exception) -> bool:
    """Whether pyspnego raised it, or krb5 below it."""
    from spnego.exceptions import SpnegoError

    return isinstance(error, SpnegoError) or hasattr(error, "err_code")


def no_ticket(error: Exception, user: str) -> NotPossible:
    """What a failed step of Kerberos means, with what to do: by GSSAPI's minor code, or SSPI's status."""
    code = _code(error)
    if code in _UNKNOWN_SERVICE:
        return NotPossible("the domain knows no HTTP, host or WSMAN service of that name", unknown_service=True)
    if code in _NOBODY_THERE:
        return NotPossible("no domain controller can be reached")
    if code in _SKEW:
        return NotPossible("the clocks differ too much: timedatectl")
    if code in _EXPIRED:
        return NotPossible(f"the ticket has expired: kinit {user}".rstrip())
    if sys.platform == "win32":
        return NotPossible(f"no ticket: sign in to Windows with an account of the domain (0x{code:08X})")
    return NotPossible(f"no ticket: kinit {user}".rstrip())


def refused_by_domain(error: Exception) -> str:
    """Why the domain gives no ticket for an account and its password; empty for other errors."""
    return _OF_ACCOUNT.get(_code(error), "")


def _code(error: Exception) -> int:
    """The number of an error of SPNEGO, of GSSAPI or SSPI below it, or of krb5, which gets tickets by password."""
    below = getattr(error, "base_error", None) or error
    numbers = (getattr(below, name, None) for name in ("err_code", "min_code", "winerror"))
    return next((number for number in numbers if isinstance(number, int)), 0) & 0xFFFFFFFF


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
