"""What only Windows runs, run with its parts stood in for: the lock of a file, a pipe's name, no modes and no user ids.

The stand-ins behave as documented (msvcrt.locking of the C runtime); nothing here replaces a run on Windows.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest
from PySide6.QtNetwork import QLocalServer
from pytestqt.qtbot import QtBot

from hvgui.controller.state import private_files
from hvgui.desktop import single_instance
from hvgui.desktop.own_folder import COPIES, LEFTOVERS, adopt, own_folder
from hvgui.desktop.run_lock import RunLock
from hvgui.desktop.single_instance import SingleInstance

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there, every other test runs these branches")


class Locking(ModuleType):
    """``msvcrt``: a byte at the file's position is locked by one handle until that is closed."""

    LK_NBLCK = 2

    def __init__(self) -> None:
        super().__init__("msvcrt")
        self.held: dict[tuple[int, int], int] = {}

    def locking(self, handle: int, mode: int, count: int) -> None:
        assert (mode, count) == (self.LK_NBLCK, 1)
        place = (os.fstat(handle).st_ino, os.lseek(handle, 0, os.SEEK_CUR))
        holder = self.held.get(place)
        if holder not in (None, handle) and _is_open(holder, place[0]):
            raise PermissionError(13, "Permission denied")
        self.held[place] = handle


def _is_open(handle: int | None, inode: int) -> bool:
    try:
        return handle is not None and os.fstat(handle).st_ino == inode
    except OSError:
        return False


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> Locking:
    locking = Locking()
    monkeypatch.setitem(sys.modules, "msvcrt", locking)
    monkeypatch.setattr(private_files, "sys", SimpleNamespace(platform="win32"))
    # Without getuid: a call of it would be an AttributeError, as it is there.
    monkeypatch.setattr(private_files, "os", SimpleNamespace(name="nt", open=os.open, replace=os.replace))
    monkeypatch.setattr(single_instance, "os", SimpleNamespace(name="nt"))
    return locking


def test_a_lock_is_had_by_one_whatever_the_file_holds(windows: Locking, tmp_path: Path) -> None:
    path = tmp_path / "settings.lock"
    with private_files.opened(path, "ab") as one:
        assert private_files.lock(one)
        with open(path, "ab") as other:
            assert not private_files.lock(other)
    path.write_bytes(b"written by something else")
    with private_files.opened(path, "ab") as one, private_files.opened(path, "ab") as other:
        assert [private_files.lock(one), private_files.lock(other)] == [True, False]
    assert all(offset == 0 for _, offset in windows.held)


def test_live_runs_keep_what_is_theirs_and_dead_ones_are_taken_over(windows: Locking, tmp_path: Path) -> None:
    dead = tmp_path / "runs" / "dead"
    (dead / COPIES).mkdir(parents=True)
    (dead / LEFTOVERS).write_text('[{"operation": "a"}]')
    living = tmp_path / "runs" / "living"
    (living / COPIES).mkdir(parents=True)
    with private_files.opened(living.with_suffix(".lock"), "ab") as lock:
        assert private_files.lock(lock)
        mine = own_folder(tmp_path)
        assert "operation" in (mine / LEFTOVERS).read_text()
        assert not dead.exists()
        assert living.exists()
    adopt(mine)
    assert not living.exists()


def test_a_run_is_known_to_live(windows: Locking, tmp_path: Path) -> None:
    one, other = RunLock(tmp_path), RunLock(tmp_path)
    assert one.name
    assert other.alive(one.name)
    (tmp_path / "alive" / "gone.lock").touch()
    assert not other.alive("gone")


def test_a_second_start_calls_the_first_over_a_pipe(windows: Locking, tmp_path: Path, qtbot: QtBot) -> None:
    """On Windows the name is that of a pipe, without a folder, and the token keeps strangers out."""
    heard: list[bool] = []
    one = SingleInstance(tmp_path / "settings")
    assert one._name.startswith("hvgui-")
    assert "/" not in one._name
    assert one.be_the_one(lambda: heard.append(True))
    one.close()
    squatter = QLocalServer()
    assert squatter.listen(one._name)
    squatter.newConnection.connect(lambda: squatter.nextPendingConnection().write(b"0" * 64))
    assert not SingleInstance(tmp_path / "settings").another()
    squatter.close()
    assert heard == []


@pytest.mark.usefixtures("windows")
def test_a_file_that_a_scanner_has_open_is_replaced_a_moment_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    new, old = tmp_path / "new", tmp_path / "old"
    new.write_text("new", encoding="utf-8")
    old.write_text("old", encoding="utf-8")
    refusals = iter([True, True, False])
    waited: list[float] = []

    def busy_twice(source: Path, target: Path) -> None:
        if next(refusals):
            raise PermissionError(13, "Access is denied")
        os.replace(source, target)

    monkeypatch.setattr("hvgui.controller.state.private_files.os.replace", busy_twice)
    monkeypatch.setattr(private_files, "time", SimpleNamespace(sleep=waited.append))
    private_files.replace(new, old)
    assert old.read_text(encoding="utf-8") == "new"
    assert len(waited) == 2


@pytest.mark.usefixtures("windows")
def test_a_file_that_stays_open_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def busy(source: Path, target: Path) -> None:
        raise PermissionError(13, "Access is denied")

    monkeypatch.setattr("hvgui.controller.state.private_files.os.replace", busy)
    monkeypatch.setattr(private_files, "time", SimpleNamespace(sleep=lambda seconds: None))
    with pytest.raises(PermissionError):
        private_files.replace(tmp_path / "new", tmp_path / "old")
