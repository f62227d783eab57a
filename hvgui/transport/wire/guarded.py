"""pywinrm's transport with its defects closed (wsman-winrm 8.4).

D1: a dropped connection leaves a security context that no later call can use. D2: a failed handshake leaves a session
without encryption, and the next call goes out in clear text. D3: a context shared between threads breaks; a transport
here belongs to one wire, and a wire to one thread at a time. And a reply is only believed when the connection's own key
opens it: over HTTP the message layer's, over HTTPS the channel's.
"""

from __future__ import annotations

import time
from functools import partial
from typing import Any
from urllib.parse import urlsplit

import requests
from winrm.encryption import Encryption
from winrm.transport import Transport

from hvgui.domain.secret import Secret
from hvgui.transport.wire.connections import Adapter, Moved, Sockets
from hvgui.transport.wire.handshakes import (
    Keys,
    Tickets,
    answered,
    first_leg,
    kerberos,
    sign_in_with_credssp,
    sign_in_with_kerberos,
    sign_in_with_ntlm,
)
from hvgui.transport.wire.sealed import Unsealed, opened

#: HTTP.sys closes a connection that was idle for 120 s; a little before that we open a new one ourselves.
IDLE_LIMIT = 100.0
_SEALING = frozenset({"ntlm", "kerberos", "credssp"})


#: A ticket that ends so soon is not sealed with: its answer could not be opened.
_LAST_SECONDS = 2


class GuardedTransport(Transport):
    """A pywinrm transport that never sends a readable body where sealing is due and recovers from lost connections.

    Beside what requests raises: Unsealed, Answered, Refused, NotOffered, Unasked, WeakKeys, Unbounded, Endless, Moved.
    """

    auth_method: Any
    encryption: Any
    session: Any
    read_timeout_sec: Any

    def __init__(
        self, *, pinned: str = "", kerberos_name: str = "", ticket_by_password: bool = False, **options: Any
    ) -> None:
        super().__init__(**options)
        #: Whether the last call got as far as sending its body; before that, the host cannot have run it.
        self.body_sent = False
        self._pinned = pinned
        self._kerberos_name = kerberos_name
        self._ticket_by_password = ticket_by_password
        self._sockets = Sockets()
        self._last_use = 0.0
        self._form: _Form | None = None
        self.handshakes = 0

    @property
    def must_seal(self) -> bool:
        """Whether bodies are sealed by the message layer: on HTTP, with every scheme that can."""
        return not self.endpoint.lower().startswith("https") and self.auth_method in _SEALING

    @property
    def bound(self) -> bool:
        """Whether the sign-in belongs to one connection."""
        return self._sockets.bound

    def close_session(self) -> None:
        super().close_session()
        self.encryption = None
        self._form = None
        self._sockets.bound = False

    def cut(self) -> None:
        """Break off whatever is blocked in a read; called from another thread."""
        self._sockets.cut()

    def build_session(self) -> requests.Session:
        if self.session is not None and self._stale():
            self.close_session()
        if self.session is not None:
            return self.session
        self.handshakes += 1
        try:
            session = self._unsigned_session()
            self._sign_in(session)
            if self.must_seal:
                self.encryption = Encryption(session, self.auth_method)
        except BaseException:
            # pywinrm leaves a half-built session behind; the next send would use it without encryption (D2).
            self.close_session()
            raise
        self._form = _Form(session)
        self._last_use = time.monotonic()
        return session

    def _unsigned_session(self) -> requests.Session:
        """pywinrm's session as it is before its own sign-in, which is never used where a connection is signed in here.

        It then asks for no library of its own for NTLM, Kerberos or CredSSP.
        """
        method = self.auth_method
        if method not in _SEALING:
            return super().build_session()
        self.auth_method = "basic"
        try:
            session: requests.Session = super().build_session()
        finally:
            self.auth_method = method
        session.auth = Keys()
        return session

    def send_message(self, message: str | bytes) -> bytes:
        self.body_sent = False
        session = self.build_session()
        body = message.encode() if isinstance(message, str) else message
        if self.must_seal:
            prepared = self.encryption.prepare_encrypted_request(self._form, self.endpoint, body)
        else:
            prepared = session.prepare_request(requests.Request("POST", self.endpoint, data=body))
        self.body_sent = True
        try:
            response = self._send_message_request(session, prepared)
        except Moved:
            self.body_sent = False
            raise
        self._last_use = time.monotonic()
        return self._believed(session, response)

    def _believed(self, session: requests.Session, response: requests.Response) -> bytes:
        """The envelope in a response. Raises Unsealed, and Answered where there is none."""
        body: bytes = response.content
        if self.must_seal and body:
            try:
                return opened(
                    response.headers.get("Content-Type", ""),
                    body,
                    self.auth_method,
                    lambda m, s: self._open(session, m, s),
                )
            except Unsealed:
                # A web server's page about an error is nobody's reply: it counts as the bare status it comes with.
                if response.status_code < 400 or b"Envelope" in body:
                    raise
                raise answered(response) from None
        if response.status_code == 200:
            if self.must_seal:
                raise Unsealed("an empty answer after a sealed handshake")
            return body
        if response.status_code >= 400 and response.status_code != 401 and _is_envelope(body):
            return body
        raise answered(response)

    def _open(self, session: requests.Session, message: bytes, signature: bytes) -> bytes:
        """Opens ciphertext with the key of this connection."""
        keys = session.auth
        assert isinstance(keys, Keys)
        host = urlsplit(self.endpoint).hostname or ""
        if self.auth_method == "credssp":
            plain = keys.contexts[host].unwrap(signature + message)
        else:
            plain = keys.session_security.unwrap(message, signature)
        return bytes(plain)

    def _send_message_request(self, session: requests.Session, request: requests.PreparedRequest) -> requests.Response:
        """Whatever comes back, its body read; redirects are not followed."""
        return session.send(request, timeout=self.read_timeout_sec, allow_redirects=False)

    def _harden(self, session: requests.Session) -> None:
        """No environment proxies or .netrc, no packed replies, our adapter."""
        session.trust_env = False
        session.headers["Accept-Encoding"] = "identity"
        if self._pinned:
            session.verify = False  # the adapter compares the fingerprint instead
        self._sockets.bound = False
        adapter = Adapter(self._sockets, self._pinned)
        session.mount("http://", adapter)
        session.mount("https://", adapter)

    def _sign_in(self, session: requests.Session) -> None:
        """One connection signed in with nothing but empty bodies; what is sent later is bound to it."""
        self._harden(session)
        host = urlsplit(self.endpoint).hostname or ""
        name = self._kerberos_name or host
        # Wrapped, so that no traceback with local variables shows it.
        user, secret = self.username or "", Secret(self.password or "")

        def leg(authorization: str) -> requests.Response:
            headers = {"Authorization": authorization} if authorization else {}
            request = requests.Request("POST", self.endpoint, headers=headers, auth=Keys())
            response = self._send_message_request(session, session.prepare_request(request))
            # The host's next token answers on this connection only: on a new one it would refuse a right password.
            self._sockets.bound = bool(authorization)
            return response

        if self.auth_method == "ntlm":
            session.auth = sign_in_with_ntlm(leg, host, user, secret, self._sockets.certificate)
        elif self.auth_method == "credssp":
            session.auth = sign_in_with_credssp(leg, host, name, user, secret, self.credssp_minimum_version)
        elif self.auth_method == "kerberos":
            own = secret if self._ticket_by_password and self.password else None
            ticket = partial(kerberos, name, self.service, user, own)
            if not self.must_seal:
                # To see the certificate that the tickets are bound to.
                first_leg(leg, "Negotiate", "Kerberos")
                session.auth = Tickets(partial(ticket, self._sockets.certificate()))
                return
            session.auth = sign_in_with_kerberos(leg, ticket)
        else:
            if self.auth_method == "basic":
                first_leg(leg, "Basic")
            return
        self._sockets.bound = True

    def _stale(self) -> bool:
        """Whether the connection is too old to trust, already closed by the host (D1), or outlives its ticket."""
        keys = self.session.auth
        if isinstance(keys, Keys) and keys.lifetime < _LAST_SECONDS:
            return True
        if time.monotonic() - self._last_use > IDLE_LIMIT:
            return True
        adapter: Adapter = self.session.get_adapter(self.endpoint)
        return adapter.any_dropped()


class _Form:
    """A session for whoever wants nothing of it but requests to one address that differ in their bodies.

    Address, headers and hooks are worked out once; doing so for each took a tenth of what a call costs the client.
    """

    def __init__(self, session: requests.Session) -> None:
        self._session = session
        self._filled_in: requests.PreparedRequest | None = None

    def prepare_request(self, request: requests.Request) -> requests.PreparedRequest:
        if self._session.cookies:
            return self._session.prepare_request(request)
        if self._filled_in is None or self._filled_in.url != request.url:
            self._filled_in = self._session.prepare_request(request)
        prepared = self._filled_in.copy()
        prepared.body = request.data
        return prepared


def _is_envelope(body: bytes) -> bool:
    return body.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<") and b"Envelope" in body
