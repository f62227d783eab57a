"""pywinrm's transport with its three defects closed (wsman-winrm 8.4).

D1: a dropped connection leaves a security context that no later call can use. D2: a failed handshake leaves a session
without encryption, and the next call goes out in clear text. D3: a context shared between threads breaks; a transport
here belongs to one wire, and a wire to one thread at a time.
"""

from __future__ import annotations

import ssl
import time
from typing import Any

import requests
import truststore
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.util.connection import is_connection_dropped
from winrm.transport import Transport

#: HTTP.sys closes a connection that was idle for 120 s; a little before that we open a new one ourselves.
IDLE_LIMIT = 100.0
_SEALING = frozenset({"ntlm", "kerberos", "credssp"})
_SEALED_TYPES = ("multipart/encrypted", "multipart/x-multi-encrypted")


class Unsealed(Exception):
    """The host answered, or wants to be spoken to, in clear text where sealing was agreed."""


class NoHandshake(Exception):
    """The other end took a request without asking who we are: it is no WinRM service."""


class _Sockets:
    """The open sockets of one session, so that another thread can break off a blocked read."""

    def __init__(self) -> None:
        self._connections: list[Any] = []

    def opened(self, connection: Any) -> None:
        self._connections = [c for c in self._connections if c.sock is not None]
        self._connections.append(connection)

    def cut(self) -> None:
        for connection in self._connections:
            sock = connection.sock
            if sock is not None:
                try:
                    sock.shutdown(2)
                except OSError:
                    continue


def _pools(sockets: _Sockets) -> dict[str, type[HTTPConnectionPool]]:
    class Plain(HTTPConnection):
        def connect(self) -> None:
            super().connect()
            sockets.opened(self)

    class Secure(HTTPSConnection):
        def connect(self) -> None:
            super().connect()
            sockets.opened(self)

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class SecurePool(HTTPSConnectionPool):
        ConnectionCls = Secure

    return {"http": PlainPool, "https": SecurePool}


class _Adapter(HTTPAdapter):
    """One connection, the system's trust store, and for a pinned host the certificate's fingerprint instead."""

    def __init__(self, sockets: _Sockets, pinned: str) -> None:
        self._sockets = sockets
        self._pinned = pinned
        super().__init__(pool_connections=1, pool_maxsize=1)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        if self._pinned:
            kwargs["assert_fingerprint"] = self._pinned
        else:
            kwargs["ssl_context"] = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = _pools(self._sockets)

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        manager = super().proxy_manager_for(proxy, **kwargs)
        # The same rules hold through a proxy, or a pinned certificate would go unchecked there.
        manager.pool_classes_by_scheme = _pools(self._sockets)
        for name in ("assert_fingerprint", "ssl_context"):
            if name in self.poolmanager.connection_pool_kw:
                manager.connection_pool_kw[name] = self.poolmanager.connection_pool_kw[name]
        return manager


class GuardedTransport(Transport):
    """A pywinrm transport that never sends a readable body where sealing is due and recovers from lost connections."""

    encryption: Any
    session: Any
    read_timeout_sec: Any

    def __init__(self, *, pinned: str = "", **options: Any) -> None:
        super().__init__(**options)
        #: Whether the last call got as far as sending its body; before that, the host cannot have run it.
        self.body_sent = False
        self._pinned = pinned
        self._sockets = _Sockets()
        self._last_use = 0.0
        self.handshakes = 0

    @property
    def must_seal(self) -> bool:
        """Whether bodies are sealed by the message layer: on HTTP, with every scheme that can."""
        return not self.endpoint.lower().startswith("https") and self.auth_method in _SEALING

    @property
    def established(self) -> bool:
        """Whether a handshake succeeded and its connection is still thought to live."""
        return self.session is not None

    def close_session(self) -> None:
        super().close_session()
        self.encryption = None

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
            session: requests.Session = super().build_session()
            if not self.must_seal:
                self._harden(session)
            elif not self._has_context(session):
                raise NoHandshake("the address answers without authentication")
            elif self.encryption is None:
                raise Unsealed("the host did not agree to sealing")
        except BaseException:
            # pywinrm leaves a half-built session behind; the next send would use it without encryption (D2).
            self.close_session()
            raise
        return session

    def setup_encryption(self, session: requests.Session) -> None:
        self._harden(session)
        super().setup_encryption(session)
        self._last_use = time.monotonic()

    def send_message(self, message: str | bytes) -> bytes:
        self.body_sent = False
        self.build_session()
        self.body_sent = True
        answer: bytes = super().send_message(message)
        self._last_use = time.monotonic()
        return answer

    def _harden(self, session: requests.Session) -> None:
        """No environment proxies or .netrc, no redirects, our adapter."""
        session.trust_env = False
        session.max_redirects = 0
        if self._pinned:
            session.verify = False  # the adapter compares the fingerprint instead
        adapter = _Adapter(self._sockets, self._pinned)
        session.mount("http://", adapter)
        session.mount("https://", adapter)

    def _has_context(self, session: requests.Session) -> bool:
        """A web server that answers 200 without authentication leaves no security context behind."""
        auth = session.auth
        if self.auth_method == "ntlm":
            return getattr(auth, "session_security", None) is not None
        return auth is not None

    def _stale(self) -> bool:
        """Whether the connection is too old to trust or already closed by the host (D1); 4 µs when it is not."""
        if time.monotonic() - self._last_use > IDLE_LIMIT:
            return True
        adapter = self.session.get_adapter(self.endpoint)
        for manager in (adapter.poolmanager, *adapter.proxy_manager.values()):
            for key in list(manager.pools.keys()):
                pool = manager.pools.get(key)
                if pool is not None and pool.pool is not None:
                    for connection in list(pool.pool.queue):
                        if connection is not None and is_connection_dropped(connection):
                            return True
        return False

    def _get_message_response_text(self, response: requests.Response) -> bytes:
        """Refuse an answer in clear text once sealing was agreed: it may come from somebody in between."""
        if self.must_seal and self.encryption is not None:
            kind = response.headers.get("Content-Type", "")
            if not kind.lower().startswith(_SEALED_TYPES):
                if response.status_code >= 400 and not response.content:
                    return b""
                raise Unsealed(f"HTTP {response.status_code} with {kind or 'no content type'} after a sealed handshake")
        answer: bytes = super()._get_message_response_text(response)
        return answer
