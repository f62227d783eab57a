"""The HTTP server of a host: one thread listens, one serves each connection."""

from __future__ import annotations

import contextlib
import logging
import selectors
import socket
import ssl
import struct
import sys
import threading

from hvgui.sim.server.conversation import Conversation, Premises, Reset, Silence
from hvgui.sim.server.http_connection import Afterwards, BadRequest, Gone, HttpConnection, HttpResponse

log = logging.getLogger(__name__)

_BACKLOG = 64


class HttpServer:
    """Listens from ``start`` to ``stop``; afterwards neither threads nor sockets are left."""

    def __init__(self, premises: Premises) -> None:
        self._premises = premises
        self._lock = threading.Lock()
        self._connections: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._listener: socket.socket | None = None
        self._wake: socket.socket | None = None
        self._thread: threading.Thread | None = None
        https = premises.settings.https
        self._tls = https.context() if https is not None else None
        self.port = 0

    def start(self) -> None:
        settings = self._premises.settings
        listener = socket.create_server((settings.address, settings.port), backlog=_BACKLOG)
        self.port = listener.getsockname()[1]
        ours, theirs = socket.socketpair()
        self._listener, self._wake = listener, ours
        self._thread = threading.Thread(
            target=self._listen, args=(listener, theirs), name=f"sim {settings.name} listener", daemon=True
        )
        self._thread.start()

    def stop(self) -> None:
        """Close everything, live connections too, and wait for the threads."""
        self._premises.closing.set()
        if self._wake is None or self._thread is None or self._listener is None:
            return
        self._wake.close()
        self._thread.join()
        self._listener.close()
        self.drop_connections()
        for thread in self._threads:
            thread.join()
        self._threads.clear()
        self._listener = self._wake = self._thread = None

    def drop_connections(self) -> None:
        """End every live connection, as HTTP.sys does with idle ones; the listener stays."""
        with self._lock:
            connections = list(self._connections)
        for connection in connections:
            _cut(connection)

    @property
    def open_connections(self) -> int:
        with self._lock:
            return len(self._connections)

    def _listen(self, listener: socket.socket, wake: socket.socket) -> None:
        with selectors.DefaultSelector() as selector, wake:
            selector.register(listener, selectors.EVENT_READ)
            selector.register(wake, selectors.EVENT_READ)
            while True:
                ready = [key.fileobj for key, _ in selector.select()]
                if wake in ready:
                    return
                try:
                    connection, (peer, *_) = listener.accept()
                except OSError:
                    # The client gave up between the selector and here.
                    continue
                self._serve_in_thread(connection, str(peer))

    def _serve_in_thread(self, connection: socket.socket, peer: str) -> None:
        name = f"sim {self._premises.settings.name} {peer}"
        thread = threading.Thread(target=self._serve, args=(connection, peer), name=name, daemon=True)
        with self._lock:
            self._connections.add(connection)
        # Only the listener's thread touches this list, and stop() once that has ended.
        self._threads = [other for other in self._threads if other.is_alive()]
        self._threads.append(thread)
        thread.start()

    def _serve(self, connection: socket.socket, peer: str) -> None:
        stats = self._premises.stats
        stats.count(connections=1)
        try:
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            connection.settimeout(self._premises.settings.idle_seconds)
            connection = self._secured(connection)
            self._talk(connection, peer)
        except (Gone, OSError):
            # The usual end of a connection.
            pass
        except Reset:
            _abort(connection)
        except Silence:
            _wait_for_end(connection)
        except Exception:  # a defect of one connection must not end the host
            log.exception("connection ended by a defect")
        finally:
            with self._lock:
                self._connections.discard(connection)
            connection.close()

    def _secured(self, connection: socket.socket) -> socket.socket:
        """The connection with TLS where the listener has it. Raises OSError when the handshake fails."""
        if self._tls is None:
            return connection
        with self._lock:
            # Wrapping takes the descriptor away from the plain object.
            self._connections.discard(connection)
        secured = self._tls.wrap_socket(connection, server_side=True, do_handshake_on_connect=False)
        with self._lock:
            self._connections.add(secured)
        try:
            if self._premises.closing.is_set():
                raise OSError("stopped")
            secured.do_handshake()
        except OSError:
            with self._lock:
                self._connections.discard(secured)
            secured.close()
            raise
        return secured

    def _talk(self, connection: socket.socket, peer: str) -> None:
        premises = self._premises
        http = HttpConnection(connection, premises.settings.max_envelope)
        certificate = connection.getpeercert(binary_form=True) if isinstance(connection, ssl.SSLSocket) else None
        conversation = Conversation(premises, peer, certificate)
        while not premises.closing.is_set():
            try:
                request = http.read()
            except BadRequest as bad:
                http.write(HttpResponse(bad.status, afterwards=Afterwards.CLOSED))
                return
            premises.stats.count(requests=1, bytes_in=http.received)
            http.received = 0
            response = conversation.respond(request)
            if premises.closing.is_set():
                return
            # An end that comes at once travels with the last bytes, so that what a client sees does not depend on luck.
            together = response.afterwards is Afterwards.HANGS_UP and not isinstance(connection, ssl.SSLSocket)
            premises.stats.count(bytes_out=http.write(response, more=together))
            if response.afterwards is not Afterwards.STAYS or not http.stays():
                return


def _cut(connection: socket.socket) -> None:
    """End a connection that its own thread waits at."""
    with contextlib.suppress(OSError):
        # The plain socket's: a TLS one would forget its session under the feet of its thread.
        socket.socket.shutdown(connection, socket.SHUT_RDWR)
    if sys.platform == "win32":
        # Winsock wakes nobody then; the end of the handle does.
        with contextlib.suppress(OSError):
            socket.close(connection.detach())


def _abort(connection: socket.socket) -> None:
    """Close with a reset instead of a goodbye."""
    layout = "hh" if sys.platform == "win32" else "ii"
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack(layout, 1, 0))


def _wait_for_end(connection: socket.socket) -> None:
    """Say nothing until the client has gone, or ``stop`` ends the connection."""
    connection.settimeout(None)
    try:
        while connection.recv(4096):
            pass
    except OSError:
        return
