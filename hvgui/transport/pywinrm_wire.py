"""A wire over pywinrm: one connection, one security context, one thread at a time."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext

import requests
from winrm.exceptions import InvalidCredentialsError, WinRMError, WinRMTransportError

from hvgui.domain.host import AuthKind, HostProfile
from hvgui.domain.secret import Secret
from hvgui.domain.trouble import Trouble, TroubleKind, WireError
from hvgui.transport.guarded import GuardedTransport, NoHandshake, Unsealed
from hvgui.transport.signing_in import NotPossible, Ways, kerberos_trouble, unusable_pair
from hvgui.transport.wire_errors import BY_A_PROXY, changed_certificate, judge
from hvgui.wsman.faults import BrokenReply
from hvgui.wsman.reading import read
from hvgui.wsman.replies import Reply
from hvgui.wsman.requests import REPEATABLE, Invoke, PullEvents, ReceiveOutput, Request, SendInput
from hvgui.wsman.writing import Stamp, write

#: Seconds to open a connection.
CONNECT_TIMEOUT = 6.0
#: Seconds the host may take for a read; the socket is a little more patient than the envelope, since the service
#: answers only once OperationTimeout has run out (DSP0226).
READ_TIMEOUT = 20.0
SLOW_TIMEOUT = 60.0
PATIENCE = 10.0

_K = TroubleKind
_CREDSSP_REFUSALS = frozenset({"AuthenticationException", "NTStatusException"})
#: Statuses of HTTP, where no fault comes with them (wsman-winrm 5.2).
BY_STATUS: dict[int, TroubleKind] = {
    400: _K.WIRE_LOST,
    403: _K.ACCESS_DENIED,
    404: _K.NOT_WINRM,
    405: _K.NOT_WINRM,
    413: _K.TOO_LARGE,
    500: _K.ENCRYPTION_REFUSED,
    503: _K.BUSY,
}


class PywinrmWire:
    """``Wire`` for one host. The password stays inside the transport, which prints as an object without contents."""

    def __init__(
        self,
        profile: HostProfile,
        secret: Callable[[], Secret | None],
        *,
        tap: Callable[[str, bytes], None] | None = None,
        gate: Callable[[int], AbstractContextManager[None]] = lambda _: nullcontext(),
        read_timeout: float = READ_TIMEOUT,
        patience: float = PATIENCE,
    ) -> None:
        scheme = "https" if profile.https else "http"
        host = f"[{profile.address}]" if ":" in profile.address else profile.address
        self._endpoint = f"{scheme}://{host}:{profile.port}/wsman"
        self._profile = profile
        self._secret = secret
        self._tap = tap
        self._gate = gate
        self._read_timeout = read_timeout
        self._patience = patience
        self._transport: GuardedTransport | None = None
        self._closed = False
        self._ways = Ways(profile.auth)

    @property
    def signed_in_with(self) -> str:
        """How this wire signs in where that was a choice, with the reason for falling back."""
        return self._ways.told

    @property
    def handshakes(self) -> int:
        """How often this wire signed in."""
        return self._transport.handshakes if self._transport else 0

    def ask(self, request: Request) -> Reply:
        """Send a request and read its reply. Raises WireError and Fault."""
        transport = self._open()
        timeout = _timeout(request, self._read_timeout)
        transport.read_timeout_sec = (CONNECT_TIMEOUT, timeout + self._patience)
        stamp = Stamp(f"uuid:{str(uuid.uuid4()).upper()}", self._endpoint, timeout)
        body = write(request, stamp)
        if self._tap:
            self._tap(">", body)
        try:
            answer = self._exchange(transport, body, isinstance(request, REPEATABLE))
        except NotPossible as no:
            # Nothing was sent: the way of signing in is not open, and another may be.
            transport.close_session()
            if not self._ways.give_up(no):
                raise self._error(_K.AUTH_UNAVAILABLE, no.detail, sent=False) from no
            self._transport = None
            return self.ask(request)
        self._ways.worked()
        if self._tap:
            self._tap("<", answer)
        try:
            with self._gate(len(answer)):
                return read(answer, request, stamp.message_id)
        except BrokenReply as broken:
            transport.close_session()
            raise self._error(_K.BROKEN_REPLY, str(broken), sent=True) from broken

    def close(self) -> None:
        """End the conversation, also while another thread waits for an answer."""
        self._closed = True
        if self._transport is not None:
            self._transport.cut()

    def _open(self) -> GuardedTransport:
        if self._closed:
            raise self._error(_K.WIRE_LOST, "the conversation was closed", sent=False)
        if self._transport is None:
            self._transport = self._next_transport()
        return self._transport

    def _next_transport(self) -> GuardedTransport:
        """A transport for the way of signing in that is to be tried now."""
        profile = self._profile
        if profile.auth in (AuthKind.BASIC, AuthKind.CERTIFICATE) and not profile.https:
            raise self._error(_K.CLEAR_TEXT_FORBIDDEN, "", sent=False)
        secret = self._secret() if profile.user and profile.needs_password else None
        if secret is None and profile.needs_password:
            raise self._error(_K.NO_CREDENTIALS, "", sent=False)
        if profile.auth is AuthKind.CERTIFICATE and (why := unusable_pair(profile.cert_file, profile.cert_key_file)):
            raise self._error(_K.AUTH_UNAVAILABLE, why, sent=False)
        way = self._ways.now
        try:
            return GuardedTransport(
                endpoint=self._endpoint,
                username=profile.user or None,
                password=secret.reveal() if secret is not None else None,
                auth_method=way.method,
                service=way.service,
                proxy=profile.proxy or None,
                ca_trust_path=profile.ca_file or None,
                cert_pem=profile.cert_file or None,
                cert_key_pem=profile.cert_key_file or None,
                # Below version 5 somebody in between may use the sign-in for commands of his own (CVE-2018-0886).
                credssp_minimum_version=5,
                pinned=profile.pinned,
            )
        except (InvalidCredentialsError, WinRMError) as error:
            raise self._error(_K.AUTH_UNAVAILABLE, str(error), sent=False) from error

    def _exchange(self, transport: GuardedTransport, body: bytes, repeatable: bool) -> bytes:
        """One answer.

        Sent again at most once, and only where the host certainly did not run the request or where running it twice
        changes nothing (wsman-winrm 5.3).
        """
        established = transport.established
        try:
            return self._send(transport, body)
        except WireError as error:
            kind = error.trouble.kind
            stale = established and not error.sent and kind in (_K.WIRE_LOST, _K.SIGN_IN_REFUSED)
            lost = kind is _K.WIRE_LOST and (repeatable or not error.sent)
            if self._closed or not (stale or lost):
                raise
        return self._send(transport, body)

    def _send(self, transport: GuardedTransport, body: bytes) -> bytes:
        try:
            return transport.send_message(body)
        except BaseException as error:
            if isinstance(error, WinRMTransportError) and (fault := _fault_in(error)):
                return fault  # the conversation is well
            # After anything else the security context no longer matches the host's.
            transport.close_session()
            if not isinstance(error, Exception):
                raise
            # Not only requests' and pywinrm's own families: pyspnego, GSSAPI, OpenSSL and the CredSSP library raise
            # theirs through them.
            raise self._meaning(error, transport) from error

    def _meaning(self, error: Exception, transport: GuardedTransport) -> WireError | NotPossible:
        """What an exception of the libraries below stands for."""
        match error:
            case WinRMTransportError():
                return self._of_status(int(error.code or 0), _text_of(error), transport.body_sent)
            case InvalidCredentialsError() if self._ways.may_fall_back:
                return NotPossible("the host refuses Kerberos")
            case InvalidCredentialsError():
                return self._error(_K.SIGN_IN_REFUSED, "", sent=False)
            case NoHandshake():
                return self._error(_K.NOT_WINRM, str(error), sent=False)
            case Unsealed():
                return self._error(_K.UNSEALED, str(error), sent=True)
            case requests.RequestException():
                no = kerberos_trouble(error, self._profile.user)
                return no if no is not None else self._of_requests(error, transport.body_sent)
            case WinRMError() if "not installed" in str(error):
                return NotPossible(str(error))
            case WinRMError():
                return self._error(_K.BROKEN_REPLY, str(error), sent=True)
            case _ if type(error).__name__ in _CREDSSP_REFUSALS:
                return self._error(_K.SIGN_IN_REFUSED, str(error), sent=False)
            case _:
                return self._error(_K.WIRE_LOST, f"{type(error).__name__}: {error}", sent=transport.body_sent)

    def _of_status(self, status: int, text: str, sent: bool) -> WireError:
        """400 and 401 to a sealed body mean that the host could not read it, hence did not run it."""
        kind = BY_STATUS.get(status, _K.NOT_WINRM if status < 500 else _K.BROKEN_REPLY)
        if self._profile.proxy and status in BY_A_PROXY:
            kind = _K.PROXY_REFUSED
        return self._error(kind, f"HTTP {status} {text[:200]}".strip(), sent=sent and status >= 500, code=status)

    def _of_requests(self, error: requests.RequestException, sent: bool) -> WireError:
        kind, detail, sent = judge(error, sent)
        if kind is _K.UNTRUSTED_CERTIFICATE and self._profile.pinned:
            detail = changed_certificate(error, self._profile.pinned) or detail
        return self._error(kind, detail, sent=sent)

    def _error(self, kind: TroubleKind, detail: str, *, sent: bool, code: int = 0) -> WireError:
        trouble = Trouble(kind, self._profile.label, detail, (code,) if code else ())
        return WireError(trouble, sent=sent)


def _text_of(error: WinRMTransportError) -> str:
    return str(getattr(error, "response_text", "") or "")


def _fault_in(error: WinRMTransportError) -> bytes:
    """The envelope with a fault that came with an HTTP error; empty when there is none."""
    text = _text_of(error)
    return text.encode() if text.lstrip("\ufeff \r\n\t").startswith("<") and "Envelope" in text else b""


def _timeout(request: Request, read_timeout: float) -> float:
    match request:
        case Invoke() | ReceiveOutput() | PullEvents():
            return request.timeout
        case SendInput():
            return SLOW_TIMEOUT
        case _:
            return read_timeout
