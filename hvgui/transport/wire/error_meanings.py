"""What exceptions of the libraries below mean: a kind of trouble, and whether the host may have run the request.

Over HTTP only what the connection's key opened is the host's word. A status, a broken line or a readable page may come
from anybody, so that they never prove that a request was not run.
"""

from __future__ import annotations

import requests

from hvgui.domain.hosts.certificate import certificate_changed
from hvgui.domain.hosts.host import HostProfile
from hvgui.domain.trouble import Trouble, TroubleKind, WireError
from hvgui.transport.kerberos_errors import (
    NO_LIBRARY,
    NotPossible,
    TicketOver,
    expired,
    no_ticket,
    of_kerberos,
    refused_by_domain,
)
from hvgui.transport.wire.bounded import Endless, Unbounded
from hvgui.transport.wire.connections import Moved
from hvgui.transport.wire.guarded import GuardedTransport
from hvgui.transport.wire.handshakes import Answered, NotOffered, NtlmRefused, Refused, Unasked, Unproven, WeakKeys
from hvgui.transport.wire.http_errors import BY_A_PROXY, judge, printable, shown_instead
from hvgui.transport.wire.sealed import Unsealed
from hvgui.transport.wire.signing_in import Ways

_K = TroubleKind
#: Ways to sign in as people know them.
_NAMES = {"ntlm": "NTLM", "kerberos": "Kerberos", "credssp": "CredSSP", "basic": "Basic", "certificate": "Certificate"}
#: What a host has to offer where a library signs in by itself.
_SCHEMES = {"kerberos": frozenset({"negotiate", "kerberos"})}
#: Statuses of HTTP, where no fault comes with them (wsman-winrm 5.2). 401 is the answer to a request on a connection
#: that was signed in: the host has lost the context.
BY_STATUS: dict[int, TroubleKind] = {
    400: _K.WIRE_LOST,
    401: _K.WIRE_LOST,
    403: _K.ACCESS_DENIED,
    404: _K.NOT_WINRM,
    405: _K.NOT_WINRM,
    413: _K.TOO_LARGE,
    500: _K.WIRE_LOST,
    503: _K.BUSY,
}


class Meanings:
    """Meanings of errors for one wire, which depend on the way it signs in."""

    def __init__(self, profile: HostProfile, ways: Ways) -> None:
        self._profile = profile
        self._ways = ways

    def of(self, error: Exception, transport: GuardedTransport) -> WireError | NotPossible:
        """What an exception of the libraries below stands for."""
        sent = transport.body_sent
        match error:
            case Answered():
                return self._of_status(error, transport)
            case Refused() | NotOffered() if self._ways.may_fall_back:
                return NotPossible("the host refuses Kerberos")
            case Refused():
                return self._trouble(_K.SIGN_IN_REFUSED, str(error), sent=False)
            case NtlmRefused():
                return self._trouble(_K.NTLM_REFUSED, self._ways.why, sent=False)
            case NotOffered():
                return self._not_offered(transport, str(error))
            case Unasked():
                return self._trouble(_K.NOT_WINRM, printable(str(error)), sent=False)
            case WeakKeys():
                return self._trouble(_K.ENCRYPTION_REFUSED, str(error), sent=False)
            case Moved():
                return self._trouble(_K.WIRE_LOST, str(error), sent=False)
            case TicketOver() if not sent:
                return expired(self._profile.user)
            case TicketOver():
                return self._trouble(_K.WIRE_LOST, str(error), sent=sent)
            case Unsealed():
                return self._trouble(_K.UNSEALED, str(error), sent=sent)
            case Unbounded():
                return self._trouble(_K.BROKEN_REPLY, str(error), sent=sent)
            case Endless():
                return self._trouble(_K.HOST_HANGS, str(error), sent=sent)
            case Unproven():
                return self._trouble(_K.UNSEALED, str(error), sent=sent)
            case _ if transport.auth_method == "kerberos" and of_kerberos(error):
                if refused := refused_by_domain(error):
                    return self._trouble(_K.SIGN_IN_REFUSED, refused, sent=False)
                return no_ticket(error, self._profile.user)
            case requests.RequestException():
                return self._of_requests(error, sent)
            case ImportError():
                return NotPossible(NO_LIBRARY)
            case _:
                return self._trouble(_K.WIRE_LOST, f"{type(error).__name__}: {error}", sent=sent)

    def _of_status(self, answer: Answered, transport: GuardedTransport) -> WireError | NotPossible:
        """A status without an envelope.

        Over HTTP anybody on the line can say it, so that it proves nothing about a request that was sent. Over HTTPS
        it is the host's own word: below 500 it did not run the request.
        """
        status, sent = answer.status, transport.body_sent
        kind = BY_STATUS.get(status, _K.NOT_WINRM if status < 500 else _K.BROKEN_REPLY)
        if self._profile.proxy and status in BY_A_PROXY:
            kind = _K.PROXY_REFUSED
        elif status == 401 and not (sent and transport.bound):
            if self._ways.may_fall_back:
                return NotPossible("the host refuses Kerberos")
            kind = _K.SIGN_IN_REFUSED
            wanted = _SCHEMES.get(transport.auth_method)
            if wanted and not wanted & {offer.lower() for offer in answer.offers}:
                return self._not_offered(transport, ", ".join(answer.offers))
        elif kind in (_K.NOT_WINRM, _K.BUSY) and self._ways.settled:
            # It was WinRM a moment ago: the service is being started or stopped. A host that has too much to do says
            # so with a fault.
            kind = _K.WIRE_LOST
        said = f" {printable(answer.server)}" if answer.server else ""
        detail = f"HTTP {status}{said} {printable(answer.text)}".strip()
        return self._trouble(kind, detail, sent=sent and (transport.must_seal or status >= 500), code=status)

    def _not_offered(self, transport: GuardedTransport, offered: str) -> WireError:
        detail = f"{_NAMES[transport.auth_method]} / {printable(offered) or '-'}"
        return self._trouble(_K.AUTH_NOT_OFFERED, detail, sent=False)

    def _of_requests(self, error: requests.RequestException, sent: bool) -> WireError:
        kind, detail, sent = judge(error, sent)
        pinned = self._profile.pinned
        if kind is _K.UNTRUSTED_CERTIFICATE and pinned and (shown := shown_instead(error, pinned)):
            return WireError(certificate_changed(self._profile.label, pinned, shown), sent=False)
        return self._trouble(kind, detail, sent=sent)

    def _trouble(self, kind: TroubleKind, detail: str, *, sent: bool, code: int = 0) -> WireError:
        return WireError(Trouble(kind, self._profile.label, detail, (code,) if code else ()), sent=sent)
