"""One window per person: a second start brings the first to the front and ends.

Whoever answers must know a token that lies in the person's own folder: a stranger who has taken the place of the socket
first would else end every start without a word. The socket itself lies in a folder that nobody else can write.
"""

from __future__ import annotations

import getpass
import hashlib
import hmac
import logging
import os
import secrets
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from hvgui.controller.state import private_files

log = logging.getLogger(__name__)

#: Milliseconds that the other program gets to take the call, and to answer it.
_PATIENCE, _ANSWER = 500, 3000
#: Bytes of a path that a socket may have (sun_path; macOS has the fewest).
_LONGEST = 100
_SAID = 64


class SingleInstance(QObject):
    """Local socket that only this user can open, named after the folder of settings."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._token = folder / "window.token"
        self._name = _name_for(folder)
        self._server: QLocalServer | None = None
        self._hear: Callable[[], None] = lambda: None

    def another(self) -> bool:
        """Whether another program with the same settings runs; it was asked to come to the front."""
        token = self._known()
        if not token or not self._name:
            return False
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_PATIENCE):
            return False
        nonce = secrets.token_hex(_SAID // 2)
        socket.write(f"{nonce}{_sign(token, f'call {nonce}')}".encode())
        answer = b""
        while len(answer) < _SAID and socket.waitForReadyRead(_ANSWER):
            answer += bytes(socket.readAll().data())
        socket.disconnectFromServer()
        if hmac.compare_digest(answer, _sign(token, f"here {nonce}").encode()):
            return True
        log.warning("something else listens where the first window of this program would: it is not asked")
        return False

    def be_the_one(self, hear: Callable[[], None]) -> bool:
        """Listen for later starts; ``hear`` is called for each. False when the system does not allow it."""
        self._hear = hear
        if not self._name:
            return False
        try:
            private_files.folder(self._token.parent)
            self._token.unlink(missing_ok=True)
            private_files.write_text(self._token, secrets.token_hex(32))
        except OSError as error:
            log.warning("later starts cannot find this window: %s", error.strerror)
            return False
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

    def _known(self) -> str:
        try:
            return self._token.read_text(encoding="ascii").strip()
        except (OSError, ValueError):
            return ""

    def _called(self) -> None:
        server = self._server
        while server is not None and (socket := server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(lambda socket=socket: self._answer(socket))
            self._answer(socket)

    def _answer(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() < 2 * _SAID:
            return
        said = bytes(socket.read(2 * _SAID).data()).decode("ascii", "replace")
        token, nonce = self._known(), said[:_SAID]
        if token and hmac.compare_digest(said[_SAID:].encode(), _sign(token, f"call {nonce}").encode()):
            socket.write(_sign(token, f"here {nonce}").encode())
            socket.flush()
            self._hear()
        else:
            socket.abort()


def _sign(token: str, words: str) -> str:
    return hmac.new(token.encode(), words.encode(), hashlib.sha256).hexdigest()


def _name_for(folder: Path) -> str:
    """A path in a folder of this person's own, or a pipe's name on Windows; empty where there is no such place."""
    try:
        user = getpass.getuser()
    except (KeyError, OSError, ImportError):
        user = ""
    short = "hvgui-" + hashlib.sha256(f"{user}\0{folder}".encode()).hexdigest()[:16]
    if os.name != "posix":
        return short
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    for place in (Path(runtime) if runtime else None, folder):
        path = None if place is None else place / short
        if path is not None and path.parent.is_absolute() and len(os.fsencode(path)) < _LONGEST and _ours(path.parent):
            return str(path)
    return ""


def _ours(folder: Path) -> bool:
    try:
        facts = private_files.folder(folder).stat() if not folder.exists() else folder.stat()
    except OSError:
        return False
    return facts.st_uid == os.getuid() and not facts.st_mode & 0o022
