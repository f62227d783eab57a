"""Errors of Kerberos: why there is no ticket for a service, and what to do about it (RFC 4120 7.5.9)."""

from __future__ import annotations

import sys

#: No such service in the database: minor code of MIT Kerberos and Heimdal alike, and SEC_E_TARGET_UNKNOWN.
_UNKNOWN_SERVICE = frozenset({-1765328377 & 0xFFFFFFFF, 0x80090303})
_NOBODY_THERE = frozenset({-1765328228 & 0xFFFFFFFF, -1765328230 & 0xFFFFFFFF, 0x80090311})
_EXPIRED = frozenset({-1765328352 & 0xFFFFFFFF, 0x80090328})
#: GSS_S_CREDENTIALS_EXPIRED, where a named account has a ticket that is over, and GSS_S_CONTEXT_EXPIRED, where a
#: session outlived its ticket (RFC 2744 3.9.1): their minor codes say nothing. SEC_E_CONTEXT_EXPIRED.
_CREDENTIALS_EXPIRED = 11 << 16
_CONTEXT_EXPIRED = frozenset({12 << 16, 0x80090317})
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

#: What is said where the bindings of GSSAPI are missing; Windows needs none.
NO_LIBRARY = "the Python packages gssapi and krb5 are not installed"


class NotPossible(Exception):
    """This way of signing in is not open; nothing was sent but perhaps a ticket was asked for."""

    def __init__(self, detail: str, *, unknown_service: bool = False) -> None:
        super().__init__(detail)
        self.detail = detail
        self.unknown_service = unknown_service


class TicketOver(Exception):
    """The ticket expired while an answer was on its way, which nobody can open any more."""

    def __init__(self) -> None:
        super().__init__("the ticket expired before the answer came")


def of_kerberos(error: Exception) -> bool:
    """Whether pyspnego raised it, or krb5 below it."""
    from spnego.exceptions import SpnegoError

    return isinstance(error, SpnegoError) or hasattr(error, "err_code")


def no_ticket(error: Exception, user: str, services: str = "HTTP, host or WSMAN") -> NotPossible:
    """What a failed step of Kerberos means, with what to do: by GSSAPI's minor code, or SSPI's status.

    ``services`` are the names that the domain was asked for.
    """
    code = _code(error)
    if code in _UNKNOWN_SERVICE:
        return NotPossible(f"the domain knows no {services} service of that name", unknown_service=True)
    if code in _NOBODY_THERE:
        return NotPossible("no domain controller can be reached")
    if code in _SKEW:
        return NotPossible("the clocks differ too much: timedatectl")
    if code in _EXPIRED or _code(error, "maj_code") == _CREDENTIALS_EXPIRED:
        return expired(user)
    if sys.platform == "win32":
        return NotPossible(f"no ticket: sign in to Windows with an account of the domain (0x{code:08X})")
    return NotPossible(f"no ticket: kinit {user}".rstrip())


def expired(user: str) -> NotPossible:
    """What is to be done about a ticket that is over."""
    return NotPossible(f"the ticket has expired: kinit {user}".rstrip())


def outlived(error: Exception) -> bool:
    """Whether a session outlived its ticket: what it sealed, it no longer opens."""
    return bool({_code(error, "maj_code"), _code(error)} & _CONTEXT_EXPIRED)


def refused_by_domain(error: Exception) -> str:
    """Why the domain gives no ticket for an account and its password; empty for other errors."""
    return _OF_ACCOUNT.get(_code(error), "")


def _code(error: Exception, *names: str) -> int:
    """The number of an error of SPNEGO, of GSSAPI or SSPI below it, or of krb5, which gets tickets by password."""
    below = getattr(error, "base_error", None) or error
    numbers = (getattr(below, name, None) for name in names or ("err_code", "min_code", "winerror"))
    return next((number for number in numbers if isinstance(number, int)), 0) & 0xFFFFFFFF
