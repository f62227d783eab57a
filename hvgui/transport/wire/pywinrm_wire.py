"""Wire to one host over pywinrm: one connection, one security context, one thread at a time.

pywinrm and what it needs is imported with the first request, on the worker thread that sends it: the imports take
longer than opening the window.
"""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING

from hvgui.domain.hosts.auth import AuthKind
from hvgui.domain.hosts.host import HostProfile
from hvgui.domain.secret import Secret
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind, WireError
from hvgui.transport.kerberos_errors import NotPossible
from hvgui.transport.wire.signing_in import Ways, unusable_pair
from hvgui.wsman.faults import BrokenReply, Fault
from hvgui.wsman.reading import read
from hvgui.wsman.replies import Reply
from hvgui.wsman.requests import REPEATABLE, Invoke, Pull, PullEvents, ReceiveOutput, Request, SendInput
from hvgui.wsman.writing import Stamp, write

if TYPE_CHECKING:
    from hvgui.transport.wire.error_meanings import Meanings
    from hvgui.transport.wire.guarded import GuardedTransport

#: Seconds to open a connection.
CONNECT_TIMEOUT = 6.0
#: Seconds the host may take for a read; the socket is a little more patient than the envelope, since the service
#: answers only once OperationTimeout has run out (DSP0226).
READ_TIMEOUT = 20.0
SLOW_TIMEOUT = 60.0
PATIENCE = 10.0
#: Seconds and bytes that one enumeration may take; 1,000 VMs are read in some seconds and some megabytes.
ENUMERATION_SECONDS = 300.0
ENUMERATION_BYTES = 64_000_000

_K = TroubleKind
#: Trouble at the first contact behind which may be somebody else than Windows.
_STRANGE = frozenset(
    {_K.NOT_WINRM, _K.AUTH_NOT_OFFERED, _K.WIRE_LOST, _K.ENCRYPTION_REFUSED, _K.UNSEALED, _K.BROKEN_REPLY}
)
_STRANGERS = frozenset({_K.NOT_WINDOWS, _K.PORT_SPEAKS_TLS, _K.PORT_SPEAKS_PLAIN})


class PywinrmWire:
    """Implements ``HostWire``.

    The password stays inside the transport, which prints as an object without contents. ``tap`` hears every envelope,
    sent (">") and received ("<"); ``gate`` is entered with the length of a reply while it is parsed. Timeouts are in
    seconds.
    """

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
        self._meanings: Meanings | None = None
        self._closed = False
        #: Of the enumeration that is being read: when it began, and its bytes so far.
        self._began, self._bytes = 0.0, 0
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
        self._limit(request)
        timeout = _timeout(request, self._read_timeout)
        transport.read_timeout_sec = (CONNECT_TIMEOUT, timeout + self._patience)
        stamp = Stamp(f"uuid:{str(uuid.uuid4()).upper()}", self._endpoint, timeout)
        body = write(request, stamp)
        if self._tap:
            self._tap(">", body)
        first = not self._ways.settled
        try:
            answer = self._exchange(transport, body, isinstance(request, REPEATABLE))
        except WireError as error:
            if first and error.trouble.kind in _STRANGE:
                self._name_stranger(error)
            raise
        except NotPossible as no:
            # Nothing was sent: the way of signing in is not open, and another may be.
            transport.close_session()
            if not self._ways.give_up(no):
                raise self._error(_K.AUTH_UNAVAILABLE, no.detail, sent=False) from no
            self._transport = None
            return self.ask(request)
        self._ways.worked()
        self._bytes += len(answer)
        if self._tap:
            self._tap("<", answer)
        try:
            with self._gate(len(answer)):
                return read(answer, request, stamp.message_id)
        except Fault as fault:
            if first:
                self._name_stranger(fault)
            raise
        except BrokenReply as broken:
            transport.close_session()
            raise self._error(_K.BROKEN_REPLY, str(broken), sent=True) from broken

    def _limit(self, request: Request) -> None:
        """An enumeration has an end; a host that always has one more page is given up. Raises WireError."""
        if not isinstance(request, Pull):
            self._began, self._bytes = time.monotonic(), 0
        elif time.monotonic() - self._began > ENUMERATION_SECONDS:
            raise self._error(_K.HOST_HANGS, f"a reading of more than {ENUMERATION_SECONDS:.0f} s", sent=False)
        elif self._bytes > ENUMERATION_BYTES:
            raise self._error(_K.BROKEN_REPLY, f"a reading of more than {ENUMERATION_BYTES} bytes", sent=False)

    def _name_stranger(self, error: Exception) -> None:
        """At the first contact, who it is that answers, where that is not Windows. Raises WireError, or returns."""
        if self._closed:
            return
        from hvgui.transport.wire.probe import NetworkProbe

        try:
            NetworkProbe().identify(self._profile)
        except Refusal as refusal:
            if refusal.trouble.kind in _STRANGERS:
                raise WireError(refusal.trouble, sent=False) from error

    def close(self) -> None:
        """End the conversation, also while another thread waits for an answer."""
        self._closed = True
        if self._transport is not None:
            self._transport.cut()

    def _open(self) -> GuardedTransport:
        if self._transport is None and not self._closed:
            self._transport = self._next_transport()
        # Making the first transport takes a moment, in which another thread may have closed this wire.
        if self._transport is None or self._closed:
            raise self._error(_K.WIRE_LOST, "the conversation was closed", sent=False)
        return self._transport

    def _next_transport(self) -> GuardedTransport:
        """A transport for the way of signing in that is to be tried now. Raises WireError."""
        from winrm.exceptions import InvalidCredentialsError, WinRMError

        from hvgui.transport.wire.error_meanings import Meanings
        from hvgui.transport.wire.guarded import GuardedTransport

        self._meanings = Meanings(self._profile, self._ways)
        profile = self._profile
        if profile.auth in (AuthKind.BASIC, AuthKind.CERTIFICATE) and not profile.https:
            raise self._error(_K.CLEAR_TEXT_FORBIDDEN, "", sent=False)
        secret = self._secret() if profile.user and profile.takes_password else None
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
                # Negotiate falls back to NTLM with the password, and none is tried twice.
                kerberos_name=profile.kerberos_name,
                ticket_by_password=profile.auth is AuthKind.KERBEROS,
            )
        except (InvalidCredentialsError, WinRMError) as error:
            raise self._error(_K.AUTH_UNAVAILABLE, str(error), sent=False) from error

    def _exchange(self, transport: GuardedTransport, body: bytes, repeatable: bool) -> bytes:
        """One answer.

        Sent again at most once, and only where the host certainly did not run the request or where running it twice
        changes nothing (wsman-winrm 5.3).
        """
        try:
            return self._send(transport, body)
        except WireError as error:
            lost = error.trouble.kind is _K.WIRE_LOST and (repeatable or not error.sent)
            if self._closed or not lost:
                raise
            before = error
        try:
            return self._send(transport, body)
        except WireError as error:
            if self._ways.settled or not (_is_bare_500(before) and _is_bare_500(error)):
                raise
            # Two sign-ins, and not one sealed message was ever answered (wsman-winrm 5.2, 8.3).
            raise self._error(_K.ENCRYPTION_REFUSED, error.trouble.detail, sent=False, code=500) from error

    def _send(self, transport: GuardedTransport, body: bytes) -> bytes:
        try:
            return transport.send_message(body)
        except BaseException as error:
            # Not only requests' and pywinrm's own families: GSSAPI and OpenSSL raise theirs through them.
            assert self._meanings is not None
            meaning = self._meanings.of(error, transport) if isinstance(error, Exception) else error
            # Whatever it is, the security context no longer matches the host's.
            transport.close_session()
            raise meaning from error

    def _error(self, kind: TroubleKind, detail: str, *, sent: bool, code: int = 0) -> WireError:
        trouble = Trouble(kind, self._profile.label, detail, (code,) if code else ())
        return WireError(trouble, sent=sent)


def _is_bare_500(error: WireError) -> bool:
    return error.trouble.kind is _K.WIRE_LOST and error.trouble.codes == (500,)


def _timeout(request: Request, read_timeout: float) -> float:
    match request:
        case Invoke() | ReceiveOutput() | PullEvents():
            return request.timeout
        case SendInput():
            return SLOW_TIMEOUT
        case _:
            return read_timeout
