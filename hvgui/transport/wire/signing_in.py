"""Ways of signing in that are tried one after the other (wsman-winrm 7.1 and 7.3).

Kerberos needs a service name the domain knows: HTTP, host and WSMAN are asked for in turn. Negotiate means Kerberos
first and NTLM when that is not possible; the reason is kept, since NTLM is the weaker way.
"""

from __future__ import annotations

import ssl
from pathlib import Path

from hvgui.domain.hosts.auth import AuthKind
from hvgui.transport.kerberos_errors import NotPossible
from hvgui.values import Struct


class Way(Struct, frozen=True):
    """A method of the transport, and for Kerberos the service asked for."""

    method: str
    service: str = "HTTP"


_KERBEROS = tuple(Way("kerberos", service) for service in ("HTTP", "host", "WSMAN"))


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
