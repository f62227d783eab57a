"""The sockets of one session: one adapter, one connection, trust as the profile wants it, and replies with an end."""

from __future__ import annotations

import contextlib
import socket
import ssl
import sys
from typing import Any

import truststore
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.util.connection import is_connection_dropped

from hvgui.transport.wire.bounded import BoundedResponse


class Moved(Exception):
    """The connection that was signed in is gone. Nothing was sent on another one."""


class Sockets:
    """Open sockets of one session, so that another thread can break off a blocked read."""

    def __init__(self) -> None:
        self._connections: list[Any] = []
        self._certificate: bytes | None = None
        #: Whether the sign-in belongs to the connection there is; a new one would carry what it cannot open.
        self.bound = False

    def opening(self) -> None:
        """Called before a connection is opened. Raises Moved."""
        if self.bound:
            raise Moved("the connection was closed")

    def opened(self, connection: Any) -> None:
        self._connections = [c for c in self._connections if c.sock is not None]
        self._connections.append(connection)
        self._certificate = connection.sock.getpeercert(True) if hasattr(connection.sock, "getpeercert") else None

    def certificate(self) -> bytes | None:
        """What the other end of the newest connection showed, DER; None without TLS."""
        return self._certificate

    def cut(self) -> None:
        for connection in self._connections:
            sock = connection.sock
            if sock is not None:
                _break_off(sock)


def _break_off(sock: socket.socket) -> None:
    """End a socket that another thread may be waiting at."""
    with contextlib.suppress(OSError):
        sock.shutdown(socket.SHUT_RDWR)
    if sys.platform == "win32":
        # There it wakes nobody (Winsock: shutdown does not end a pending recv); closing does. Detached first, so that
        # the waiting thread finds no handle, and not one that the system has given to somebody else meanwhile.
        with contextlib.suppress(OSError):
            socket.close(sock.detach())


def _pools(sockets: Sockets) -> dict[str, type[HTTPConnectionPool]]:
    class Plain(HTTPConnection):
        response_class = BoundedResponse

        def connect(self) -> None:
            sockets.opening()
            super().connect()
            sockets.opened(self)

    class Secure(HTTPSConnection):
        response_class = BoundedResponse

        def connect(self) -> None:
            sockets.opening()
            super().connect()
            sockets.opened(self)

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class SecurePool(HTTPSConnectionPool):
        ConnectionCls = Secure

    return {"http": PlainPool, "https": SecurePool}


class Adapter(HTTPAdapter):
    """Adapter with one connection that trusts the system's store, or the fingerprint of a pinned host's certificate."""

    def __init__(self, sockets: Sockets, pinned: str) -> None:
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

    def any_dropped(self) -> bool:
        """Whether the host has closed a connection that waits to be used again; 4 µs when not (wsman-winrm 8.4)."""
        for manager in (self.poolmanager, *self.proxy_manager.values()):
            for key in list(manager.pools.keys()):
                pool = manager.pools.get(key)
                if pool is not None and pool.pool is not None:
                    for connection in list(pool.pool.queue):
                        if connection is not None and is_connection_dropped(connection):
                            return True
        return False
