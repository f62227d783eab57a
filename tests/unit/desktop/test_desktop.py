from __future__ import annotations

import asyncio
import gc
import sys
import threading
import time
import weakref
from collections.abc import Generator, Iterator
from pathlib import Path

import keyring
import keyring.backend
import keyring.backends.null
import keyring.errors
import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from hvgui.desktop import runtime as runtime_module
from hvgui.desktop.clock import RealClock
from hvgui.desktop.disk import AHEAD, DiskFiles
from hvgui.desktop.keyring_store import KeyringStore, SessionStore
from hvgui.desktop.runtime import WORKERS, Runtime, check_bindings
from hvgui.domain.copying.transfer import LocalFile
from hvgui.domain.keys import HostId
from hvgui.domain.secret import Secret
from hvgui.domain.trouble import Refusal, TroubleKind

HOST = HostId("h")


@pytest.fixture
def runtime(qapp: QApplication) -> Iterator[Runtime]:
    made = Runtime(qapp)
    yield made
    if not made.loop.is_closed():
        made.loop.close()


def test_work_runs_elsewhere_and_comes_back(runtime: Runtime) -> None:
    async def main() -> int:
        name = await runtime.offload(lambda: threading.current_thread().name)
        assert name.startswith("wire")
        heard = runtime.loop.create_future()
        await runtime.offload(lambda: runtime.post(lambda: heard.set_result(threading.current_thread().name)))
        assert await heard == threading.current_thread().name
        with pytest.raises(ZeroDivisionError):
            await runtime.offload(lambda: 1 // 0)
        return 7

    assert runtime.run(main()) == 7


def test_a_task_that_breaks_is_reported_and_the_program_goes_on(qapp: QApplication) -> None:
    told: list[str] = []
    runtime = Runtime(qapp)
    runtime.on_crash = told.append

    async def broken() -> None:
        raise ValueError("kaputt")

    async def main() -> int:
        runtime.spawn(broken(), name="the broken one")
        while not told:
            await asyncio.sleep(0)
        return 0

    assert runtime.run(main()) == 0
    assert "the broken one" in told[0]
    assert "kaputt" in runtime.crashes[0]


def test_tasks_end_with_their_owner(runtime: Runtime) -> None:
    ended: list[str] = []

    async def wait(name: str) -> None:
        try:
            await asyncio.sleep(3600)
        finally:
            ended.append(name)

    async def main() -> int:
        widget = QWidget()
        runtime.spawn(wait("widget"), name="w", owner=widget)
        runtime.spawn(wait("left"), name="l")
        await asyncio.sleep(0)
        widget.deleteLater()
        while ended != ["widget"]:
            await asyncio.sleep(0.001)
        return 0

    runtime.run(main())
    assert ended == ["widget", "left"]


def test_a_task_that_has_ended_is_held_by_nobody(runtime: Runtime) -> None:
    async def main() -> int:
        owner = QWidget()
        held: list[weakref.ref[asyncio.Task[None]]] = []

        async def work() -> None:
            task: asyncio.Task[None] | None = asyncio.current_task()
            assert task is not None
            held.append(weakref.ref(task))

        for _ in range(50):
            runtime.spawn(work(), name="w", owner=owner)
        while len(held) < 50:
            await asyncio.sleep(0)
        await asyncio.sleep(0)
        gc.collect()
        return sum(task() is not None for task in held)

    assert runtime.run(main()) == 0


@pytest.mark.parametrize(
    ("bindings", "python", "runs"),
    [
        ((6, 11, 3), (3, 11), True),
        ((6, 12, 0), (3, 11), False),
        ((6, 12, 0), (3, 12), True),
        ((6, 11, 0), (3, 13), False),
        ((6, 11, 1), (3, 13), False),
        ((6, 8, 3), (3, 11), True),
    ],
)
def test_bindings_that_break_are_refused(
    monkeypatch: pytest.MonkeyPatch, bindings: tuple[int, ...], python: tuple[int, int], runs: bool
) -> None:
    class Fake:
        __version_info__ = bindings
        __version__ = ".".join(map(str, bindings))

    monkeypatch.setattr(runtime_module, "PySide6", Fake)
    monkeypatch.setattr(sys, "version_info", (*python, 7, "final", 0))
    assert (check_bindings() == "") is runs


def test_bindings_in_use_keep_their_references() -> None:
    """PySide6 6.12 on Python 3.11 loses one reference to None per call (toolchain 0)."""
    item = QObject()
    before = sys.getrefcount(None)
    for _ in range(2000):
        item.setObjectName("x")
    assert sys.getrefcount(None) > before - 1000


def test_time_is_that_of_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time, "time", lambda: 1_700_000_000.5)
    monkeypatch.setattr(time, "monotonic", lambda: 12.5)
    clock = RealClock()
    assert (clock.now(), clock.monotonic()) == (1_700_000_000.5, 12.5)


def test_waiting_for_an_event_or_for_time() -> None:
    async def main() -> None:
        clock = RealClock()
        event = asyncio.Event()
        assert not await clock.wait_for(event, 0.001)
        event.set()
        assert await clock.wait_for(event, 60)

    asyncio.run(main())


def chosen(path: Path) -> LocalFile:
    facts = path.stat()
    return LocalFile(str(path), path.name, facts.st_size, facts.st_mtime_ns)


def test_files_are_read_in_chunks(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes(b"abcdefg")
    seen: list[bytes] = []
    assert list(DiskFiles().chunks(chosen(path), 3, seen.append)) == [b"abc", b"def", b"g"]
    assert b"".join(seen) == b"abcdefg"
    path.write_bytes(b"")
    assert list(DiskFiles().chunks(chosen(path), 3, seen.append)) == []


def test_files_that_are_not_what_they_were_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "x"
    path.write_bytes(b"abcdefg")
    file = chosen(path)

    def kind(file: LocalFile) -> TroubleKind:
        with pytest.raises(Refusal) as raised:
            list(DiskFiles().chunks(file, 3, lambda _: None))
        return raised.value.trouble.kind

    path.write_bytes(b"more than before")
    assert kind(file) is TroubleKind.FILE_CHANGED
    path.unlink()
    assert kind(file) is TroubleKind.FILE_MISSING
    path.mkdir()
    assert kind(file) is TroubleKind.IS_FOLDER

    def denied(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    # As Windows answers for a folder.
    monkeypatch.setattr("builtins.open", denied)
    assert kind(file) is TroubleKind.IS_FOLDER


def test_reading_goes_ahead_of_what_is_taken_and_ends_with_it(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes(bytes(range(100)))
    seen: list[bytes] = []
    ahead = threading.Event()

    def digest(chunk: bytes) -> None:
        seen.append(chunk)
        if len(seen) == 1 + AHEAD:
            ahead.set()

    reading = DiskFiles().chunks(chosen(path), 1, digest)
    assert isinstance(reading, Generator)
    assert next(reading) == b"\0"
    assert ahead.wait(60)
    reading.close()
    assert b"".join(seen) == bytes(range(1 + AHEAD))
    assert not [one for one in threading.enumerate() if one.name.startswith("reading")]


def test_a_file_that_grows_while_it_is_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes(b"abcdef")
    reading = DiskFiles().chunks(chosen(path), 3, lambda _: None)
    next(reading)
    with path.open("ab") as more:
        more.write(b"!")
    with pytest.raises(Refusal) as raised:
        list(reading)
    assert raised.value.trouble.kind is TroubleKind.FILE_CHANGED


class Ring(keyring.backend.KeyringBackend):  # type: ignore[misc]
    """A keyring in memory that can be locked."""

    priority = 5
    name = "test ring"

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.locked: Exception | None = None

    def _open(self) -> None:
        if self.locked is not None:
            raise self.locked

    def get_password(self, service: str, username: str) -> str | None:
        self._open()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._open()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._open()
        if (service, username) not in self.kept:
            raise keyring.errors.PasswordDeleteError("none")
        del self.kept[service, username]


@pytest.fixture
def ring() -> Iterator[Ring]:
    before = keyring.get_keyring()
    ring = Ring()
    keyring.set_keyring(ring)
    yield ring
    keyring.set_keyring(before)


def test_passwords_go_to_the_keyring(ring: Ring) -> None:
    store = KeyringStore()
    assert store.backend == "test ring"
    assert store.save(HOST, "admin", Secret("pw"))
    loaded = KeyringStore().load(HOST, "admin")
    assert loaded is not None
    assert loaded.reveal() == "pw"
    store.forget(HOST, "admin")
    store.forget(HOST, "admin")
    assert KeyringStore().load(HOST, "admin") is None


class PyWinError(Exception):
    """As pywin32-ctypes raises it: no KeyringError."""


@pytest.mark.parametrize("error", [keyring.errors.KeyringLocked("locked"), PyWinError(1312, "CredWrite", "no session")])
def test_a_locked_keyring_keeps_the_password_for_the_session(
    ring: Ring, error: Exception, caplog: pytest.LogCaptureFixture
) -> None:
    ring.locked = error
    store = KeyringStore()
    assert not store.save(HOST, "admin", Secret("hunter2"))
    kept = store.load(HOST, "admin")
    assert kept is not None
    assert KeyringStore().load(HOST, "admin") is None
    store.forget(HOST, "admin")
    assert "hunter2" not in caplog.text


def test_without_a_keyring_passwords_last_for_the_session() -> None:
    before = keyring.get_keyring()
    keyring.set_keyring(keyring.backends.null.Keyring())
    try:
        store = KeyringStore()
        assert store.backend == ""
        assert not store.save(HOST, "admin", Secret("pw"))
        assert store.load(HOST, "admin") == Secret("pw")
    finally:
        keyring.set_keyring(before)
    session = SessionStore()
    session.save(HOST, "admin", Secret("pw"))
    assert session.load(HOST, "admin") == Secret("pw")
    session.forget(HOST, "admin")
    assert session.load(HOST, "admin") is None


def test_who_listens_takes_no_worker_from_the_others(runtime: Runtime) -> None:
    end, heard = threading.Event(), []

    async def main() -> int:
        waiting = [runtime.listen(end.wait) for _ in range(WORKERS + 1)]
        heard.append(await runtime.offload(lambda: "worked"))
        end.set()
        return sum(await asyncio.gather(*waiting))

    assert runtime.run(main()) == WORKERS + 1
    assert heard == ["worked"]
