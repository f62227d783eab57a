"""One window per person: a second start brings the first to the front and ends."""

from __future__ import annotations

import getpass
import hashlib
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

#: Milliseconds that the other program gets to take the call.
_PATIENCE = 500
_COME = b"come to the front\n"


class SingleInstance(QObject):
    """A local socket that only this person can open, named after the folder of settings."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = _name_for(folder)
        self._server: QLocalServer | None = None
        self._hear: Callable[[], None] = lambda: None

    def another(self) -> bool:
        """Whether another program with the same settings runs; it was asked to come to the front."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_PATIENCE):
            return False
        socket.write(_COME)
        socket.waitForBytesWritten(_PATIENCE)
        socket.disconnectFromServer()
        return True

    def be_the_one(self, hear: Callable[[], None]) -> bool:
        """Listen for later starts; ``hear`` is called for each. False when the system does not allow it."""
        self._hear = hear
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        # What a killed program has left behind would be in the way; nobody listens on it, or `another` had said so.
        QLocalServer.removeServer(self._name)
        if not server.listen(self._name):
            return False
        server.newConnection.connect(self._called)
        self._server = server
        return True

    def close(self) -> None:
        """The program ends."""
        if self._server is not None:
            self._server.close()
            self._server = None

    def _called(self) -> None:
        server = self._server
        while server is not None and (socket := server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            # What is said does not matter: that somebody of this user called is all there is to know.
            self._hear()


def _name_for(folder: Path) -> str:
    try:
        user = getpass.getuser()
    except (KeyError, OSError, ImportError):
        user = ""
    return "hvgui-" + hashlib.sha256(f"{user}\0{folder}".encode()).hexdigest()[:16]
