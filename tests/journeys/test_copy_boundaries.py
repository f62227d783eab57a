"""Uploads cut at every request and every class of byte: nothing wrong is ever taken for right, nothing stays behind."""

from __future__ import annotations

import asyncio
import hashlib
import os
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from hvgui.assembly import host_scripts
from hvgui.controller.copying import uploaders
from hvgui.controller.copying.uploaders import ShellUploader
from hvgui.controller.hosts.request_queue import RequestQueue
from hvgui.domain.copying.transfer import CopyRequest, LocalFile
from hvgui.domain.hosts.host import SmbPlace, StagingWay
from hvgui.domain.operations.outcome import Done
from hvgui.domain.trouble import Troubled, TroubleKind
from hvgui.hyperv.staging import Staged
from hvgui.values import replace
from tests.journeys.test_copying import needs_samba
from tests.journeys.test_engine import staged
from tests.support.cranked import run_here
from tests.support.engine import Engine, journey, local
from tests.support.live_host import live_host
from tests.support.samba import samba
from tests.support.shell_wire import ShellWire

SCRIPTS = host_scripts()
OPERATION = "a" * 32
CHUNK = 64
#: Nothing, one byte, around one chunk, around two, and a remainder.
SIZES = (0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 5 * CHUNK + 7)


class Content:
    """A FileSource; ``change`` lets the file change after so many bytes, as a file that is written to does."""

    def __init__(self, data: bytes) -> None:
        self.data = data

    def chunks(self, file: LocalFile, size: int, digest: Callable[[bytes], None]) -> Iterator[bytes]:
        for at in range(0, len(self.data), size):
            digest(self.data[at : at + size])
            yield self.data[at : at + size]


def upload(wire: ShellWire, data: bytes, start: int = 0) -> Staged:
    stager = ShellUploader(RequestQueue(wire, run_here), SCRIPTS, OPERATION, Content(data))
    file = LocalFile("/x.bin", "x.bin", len(data), 0)

    async def story() -> Staged:
        return await stager.put(file, lambda: False, lambda _: None, start)

    return asyncio.run(story())


def sweep(wire: ShellWire) -> None:
    stager = ShellUploader(RequestQueue(wire, run_here), SCRIPTS, OPERATION, Content(b""))
    asyncio.run(stager.sweep())


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(uploaders, "CHUNK", CHUNK)
    monkeypatch.setattr(uploaders, "SMALLER_CHUNKS", (CHUNK // 2, CHUNK // 4))


@pytest.mark.parametrize("heard", [True, False], ids=["answer lost", "request lost"])
@pytest.mark.parametrize("size", SIZES)
def test_an_upload_cut_at_any_request_arrives_whole(tmp_path: Path, size: int, heard: bool) -> None:
    data = os.urandom(size)
    whole = ShellWire(tmp_path / "whole")
    upload(whole, data)
    for n in range(1, whole.asked + 1):
        wire = ShellWire(tmp_path / str(n), breaks=frozenset({n}), heard=heard)
        done = upload(wire, data)
        assert done.sha256 == hashlib.sha256(data).hexdigest(), n
        (file,) = wire.staged()
        assert file.read_bytes() == data, n
        sweep(wire)
        assert wire.staged() == [], n


def test_an_upload_that_is_cut_again_and_again_gives_up_and_leaves_nothing(tmp_path: Path) -> None:
    wire = ShellWire(tmp_path, breaks=frozenset(range(4, 4000, 2)))
    with pytest.raises(Troubled) as raised:
        upload(wire, os.urandom(500 * CHUNK))
    assert raised.value.trouble.kind is TroubleKind.WIRE_LOST
    wire._breaks = frozenset()
    sweep(wire)
    assert wire.staged() == []


@pytest.mark.parametrize("there", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 5 * CHUNK + 6, 5 * CHUNK + 7])
def test_what_has_arrived_is_not_sent_again(tmp_path: Path, there: int) -> None:
    data = os.urandom(5 * CHUNK + 7)
    whole = ShellWire(tmp_path / "whole")
    upload(whole, data)
    wire = ShellWire(tmp_path / "again")
    part = wire.bench.world.host_folder() / "Users/Administrator/AppData/Local/Temp/hvgui" / OPERATION / "x.bin.part"
    part.parent.mkdir(parents=True)
    part.write_bytes(data[:there])
    done = upload(wire, data, start=max(1, there))
    assert done.sha256 == hashlib.sha256(data).hexdigest()
    assert wire.sends <= whole.sends - there // CHUNK + 3, "one question more, and only the rest"


@pytest.mark.parametrize("size", SIZES)
def test_what_was_there_and_is_another_files_is_never_delivered(tmp_path: Path, size: int) -> None:
    data = os.urandom(size + 1)
    wire = ShellWire(tmp_path)
    part = wire.bench.world.host_folder() / "Users/Administrator/AppData/Local/Temp/hvgui" / OPERATION / "x.bin.part"
    part.parent.mkdir(parents=True)
    part.write_bytes(bytes([data[0] ^ 1]) + data[1:size])
    if size == 0:
        part.write_bytes(bytes([data[0] ^ 1]))
    with pytest.raises(Troubled) as raised:
        upload(wire, data, start=1)
    assert raised.value.trouble.kind is TroubleKind.HASH_MISMATCH


def test_a_host_with_a_smaller_envelope_gets_smaller_chunks(tmp_path: Path) -> None:
    data = os.urandom(10 * CHUNK)
    wire = ShellWire(tmp_path)
    wire.limit = 100  # the base64 of 64 bytes and a line feed is 89, of a whole name line more
    assert upload(wire, data).sha256 == hashlib.sha256(data).hexdigest()
    wire.limit = 80
    assert upload(wire, data).sha256 == hashlib.sha256(data).hexdigest()
    wire.limit = 10
    with pytest.raises(Troubled) as raised:
        upload(wire, data)
    assert raised.value.trouble.kind is TroubleKind.TOO_LARGE


# --- a share behind a cable that is cut -----------------------------------------------------------------------------


@contextmanager
def cable(port: int, cut_after: int) -> Iterator[tuple[int, list[int]]]:
    """A port that leads to another and is cut once, after so many bytes from the client."""
    server = socket.create_server(("127.0.0.1", 0))
    cuts: list[int] = []

    def pump(source: socket.socket, target: socket.socket, counted: bool) -> None:
        passed = 0
        with suppress(OSError):
            while data := source.recv(65536):
                if counted and not cuts and passed + len(data) >= cut_after:
                    target.sendall(data[: cut_after - passed])
                    cuts.append(cut_after)
                    break
                passed += len(data)
                target.sendall(data)
        for end in (source, target):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)

    def accept() -> None:
        with suppress(OSError):
            while True:
                client, _ = server.accept()
                host = socket.create_connection(("127.0.0.1", port))
                threading.Thread(target=pump, args=(client, host, True), daemon=True).start()
                threading.Thread(target=pump, args=(host, client, False), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    try:
        yield server.getsockname()[1], cuts
    finally:
        server.close()


@needs_samba
@pytest.mark.slow
def test_a_share_whose_cable_is_cut_at_any_class_of_byte_delivers_whole_files_or_none(tmp_path: Path) -> None:
    data = os.urandom(3_300_000)
    with (
        live_host(tmp_path / "host") as host,
        samba(host.world.host_folder(), tmp_path / "samba") as served,
    ):
        plain = host.profile

        async def story(engine: Engine) -> None:
            for number, cut in enumerate((100_000, 1 << 20, (1 << 20) + 1, 2_500_000, 3_300_000)):
                with cable(served.port, cut) as (port, cuts):
                    place = SmbPlace(port=port)
                    engine.fleet.copying.set_staging(plain.id, StagingWay.SMB, place, None, remember=False)
                    file = local(tmp_path / "local" / f"{number}.bin", data)
                    request = CopyRequest(guests=(engine.key("FILE01"),), files=(file,), folder="C:\\in")
                    picture = await engine.finished(engine.fleet.copy_files(request), 30)
                    assert cuts == [cut]
                    assert [i.outcome for i in picture.items] == [Done()], cut
                    assert (host.world.guest_folder("FILE01") / "in" / file.name).read_bytes() == data, cut
                    assert staged(host) == [], cut

        host.profile = replace(plain, staging=StagingWay.SMB, smb=SmbPlace(port=served.port))
        journey(tmp_path, (host,), story)
