"""A wire over pywinrm: one connection, one security context, one thread at a time."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext

import requests
import urllib3.exceptions
from winrm.exceptions import InvalidCredentialsError, WinRMError, WinRMTransportError

from hvgui.domain.host import AuthKind, HostProfile
from hvgui.domain.secret import Secret
from hvgui.domain.trouble import Trouble, TroubleKind, WireError
from hvgui.transport.guarded import GuardedTransport, NoHandshake, Unsealed
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
_BY_STATUS: dict[int, TroubleKind] = {
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
        answer = self._exchange(transport, body, isinstance(request, REPEATABLE))
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
            profile = self._profile
            if profile.auth is AuthKind.BASIC and not profile.https:
                raise self._error(_K.CLEAR_TEXT_FORBIDDEN, "", sent=False)
            secret = self._secret() if profile.user else None
            if secret is None:
                raise self._error(_K.NO_CREDENTIALS, "", sent=False)
            try:
                self._transport = GuardedTransport(
                    endpoint=self._endpoint,
                    username=profile.user,
                    password=secret.reveal(),
                    auth_method=profile.auth.value,
                    service="HTTP",
                    proxy=None,
                    ca_trust_path=profile.ca_file or None,
                    pinned=profile.pinned,
                )
            except (InvalidCredentialsError, WinRMError) as error:
                raise self._error(_K.AUTH_UNAVAILABLE, str(error), sent=False) from error
        return self._transport

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
        except WinRMTransportError as error:
            text = str(getattr(error, "response_text", "") or "")
            if text.lstrip("\ufeff \r\n\t").startswith("<") and "Envelope" in text:
                return text.encode()  # a fault; the conversation is well
            transport.close_session()
            raise self._of_status(int(error.code or 0), text) from error
        except InvalidCredentialsError as error:
            transport.close_session()
            raise self._error(_K.SIGN_IN_REFUSED, "", sent=False) from error
        except NoHandshake as error:
            transport.close_session()
            raise self._error(_K.NOT_WINRM, str(error), sent=False) from error
        except Unsealed as error:
            transport.close_session()
            raise self._error(_K.UNSEALED, str(error), sent=True) from error
        except requests.RequestException as error:
            transport.close_session()
            raise self._of_requests(error, transport.body_sent) from error
        except WinRMError as error:
            transport.close_session()
            kind = _K.AUTH_UNAVAILABLE if "not installed" in str(error) else _K.BROKEN_REPLY
            raise self._error(kind, str(error), sent=kind is _K.BROKEN_REPLY) from error
        except Exception as error:
            transport.close_session()
            raise self._error(_K.WIRE_LOST, f"{type(error).__name__}: {error}", sent=transport.body_sent) from error
        except BaseException:
            transport.close_session()
            raise

    def _of_status(self, status: int, text: str) -> WireError:
        """400 and 401 to a sealed body mean that the host could not read it, hence did not run it."""
        kind = _BY_STATUS.get(status, _K.NOT_WINRM if status < 500 else _K.BROKEN_REPLY)
        return self._error(kind, f"HTTP {status} {text[:200]}".strip(), sent=status >= 500, code=status)

    def _of_requests(self, error: requests.RequestException, sent: bool) -> WireError:
        detail = _innermost(error)
        if isinstance(error, requests.exceptions.SSLError):
            return self._error(_K.UNTRUSTED_CERTIFICATE, detail, sent=False)
        if isinstance(error, requests.ConnectTimeout):
            return self._error(_K.UNREACHABLE, "no answer to the connection", sent=False)
        if isinstance(error, requests.ReadTimeout):
            return self._error(_K.HOST_HANGS, detail, sent=sent)
        if isinstance(error, requests.exceptions.TooManyRedirects):
            return self._error(_K.NOT_WINRM, "the address redirects elsewhere", sent=False)
        reasons = list(_chain(error))
        if any(isinstance(r, urllib3.exceptions.NameResolutionError) for r in reasons):
            return self._error(_K.NAME_UNKNOWN, detail, sent=False)
        if any(isinstance(r, urllib3.exceptions.NewConnectionError) for r in reasons):
            return self._error(_K.UNREACHABLE, detail, sent=False)
        if any(type(r).__name__ == "BadStatusLine" for r in reasons):
            return self._error(_K.NOT_WINRM, detail, sent=sent)
        return self._error(_K.WIRE_LOST, detail, sent=sent)

    def _error(self, kind: TroubleKind, detail: str, *, sent: bool, code: int = 0) -> WireError:
        trouble = Trouble(kind, self._profile.label, detail, (code,) if code else ())
        return WireError(trouble, sent=sent)


def _timeout(request: Request, read_timeout: float) -> float:
    match request:
        case Invoke() | ReceiveOutput() | PullEvents():
            return request.timeout
        case SendInput():
            return SLOW_TIMEOUT
        case _:
            return read_timeout


def _chain(error: BaseException) -> list[BaseException]:
    found: list[BaseException] = []
    waiting: list[object] = [error]
    while waiting:
        here = waiting.pop()
        if isinstance(here, BaseException) and here not in found:
            found.append(here)
            waiting += [*here.args, here.__cause__, here.__context__, getattr(here, "reason", None)]
    return found


def _innermost(error: BaseException) -> str:
    """The plainest sentence about a connection error: the operating system's, where there is one."""
    for found in _chain(error):
        if isinstance(found, OSError) and found.strerror:
            return found.strerror
    return str(error)[:200]
