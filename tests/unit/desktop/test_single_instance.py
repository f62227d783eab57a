"""One window per person, whom no stranger can end or call."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from pytestqt.qtbot import QtBot

from hvgui.desktop import single_instance
from hvgui.desktop.single_instance import SingleInstance

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="paths of POSIX")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    short = Path("/tmp") / f"hvgui-test-{os.getpid()}-{abs(hash(tmp_path)) % 10**6}"
    monkeypatch.setenv("XDG_RUNTIME_DIR", "")
    monkeypatch.setattr(single_instance, "_ANSWER", 300)
    return short


@pytest.fixture(autouse=True)
def swept(folder: Path) -> object:
    import shutil

    yield
    shutil.rmtree(folder, ignore_errors=True)


def test_the_socket_lies_in_a_folder_of_its_owner_s(folder: Path, qtbot: QtBot) -> None:
    one = SingleInstance(folder)
    assert one.be_the_one(lambda: None)
    (socket,) = [p for p in folder.iterdir() if p.is_socket()]
    assert socket.stat().st_mode & 0o077 == 0
    assert folder.stat().st_mode & 0o077 == 0
    assert (folder / "window.token").stat().st_mode & 0o777 == 0o600
    one.close()


def test_a_stranger_in_the_place_of_the_socket_ends_nothing(folder: Path, qtbot: QtBot) -> None:
    SingleInstance(folder).be_the_one(lambda: None)
    name = SingleInstance(folder)._name
    QLocalServer.removeServer(name)
    squatter = QLocalServer()
    assert squatter.listen(name)
    squatter.newConnection.connect(lambda: squatter.nextPendingConnection().write(b"0" * 64))
    assert not SingleInstance(folder).another()
    squatter.close()


def test_a_folder_that_others_can_write_has_no_socket(folder: Path, qtbot: QtBot) -> None:
    folder.mkdir()
    folder.chmod(0o777)
    one = SingleInstance(folder)
    assert not one.another()
    assert not one.be_the_one(lambda: None)


def test_a_call_without_the_token_is_not_heard(folder: Path, qtbot: QtBot) -> None:
    heard: list[bool] = []
    one = SingleInstance(folder)
    assert one.be_the_one(lambda: heard.append(True))
    socket = QLocalSocket()
    socket.connectToServer(one._name)
    socket.write(b"0" * 128)
    qtbot.waitUntil(lambda: socket.state() == QLocalSocket.LocalSocketState.UnconnectedState)
    assert heard == []
    one.close()
