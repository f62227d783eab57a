"""What Microsoft's own Linux suites try with file copy, and what they leave out (field A.5); sizes scaled down.

The 10 GB file is in the bench.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from hvgui.domain.copying.transfer import CopyRequest, IfExists, LocalFile
from hvgui.domain.operations.operation import OperationPicture
from hvgui.domain.operations.outcome import Done, Failed, Skipped
from hvgui.domain.trouble import TroubleKind
from hvgui.domain.vms.services import Service
from hvgui.sim.hyperv.machines import Power
from hvgui.values import replace
from tests.journeys.test_engine import kinds, staged
from tests.support.engine import Engine, journey, local
from tests.support.live_host import LiveHost, live_host

WINDOWS, LINUX = "FILE01", "BUILD-01"


@pytest.fixture
def host(tmp_path: Path) -> Iterator[LiveHost]:
    with live_host(tmp_path / "host") as host:
        yield host


def folder_of(name: str) -> str:
    return "/in" if name == LINUX else "C:\\in"


async def copy(engine: Engine, name: str, *files: LocalFile, **more: object) -> OperationPicture:
    request = CopyRequest(guests=(engine.key(name),), files=files, folder=folder_of(name))
    picture = await engine.finished(engine.fleet.copy_files(replace(request, **more)))  # type: ignore[arg-type]
    counts = picture.counts
    assert counts.done + counts.failed + counts.unknown + counts.cancelled + counts.skipped == len(files)
    await engine.until(lambda: staged(engine.hosts[0]) == [])
    return picture


@pytest.mark.parametrize("name", [WINDOWS, LINUX])
def test_copy_exists_overwrite_skip_and_both(host: LiveHost, tmp_path: Path, name: str) -> None:
    there = host.world.guest_folder(name) / "in"
    every_byte = bytes(range(256)) * 50

    async def story(engine: Engine) -> None:
        first = local(tmp_path / "local" / "a.bin", every_byte)
        assert kinds(await copy(engine, name, first)) == []
        assert (there / "a.bin").read_bytes() == every_byte
        second = local(tmp_path / "local" / "a.bin", b"new")
        assert kinds(await copy(engine, name, second)) == [TroubleKind.DESTINATION_EXISTS]
        skipped = await copy(engine, name, second, if_exists=IfExists.SKIP)
        assert isinstance(skipped.items[0].outcome, Skipped)
        assert (there / "a.bin").read_bytes() == every_byte
        assert kinds(await copy(engine, name, second, if_exists=IfExists.RENAME)) == []
        assert (there / "a (2).bin").read_bytes() == b"new"
        assert kinds(await copy(engine, name, second, if_exists=IfExists.OVERWRITE)) == []
        assert (there / "a.bin").read_bytes() == b"new"

    journey(tmp_path, (host,), story)


def test_existing_files_are_decided_afterwards_and_only_they_are_copied_again(host: LiveHost, tmp_path: Path) -> None:
    there = host.world.guest_folder(WINDOWS) / "in"

    async def story(engine: Engine) -> None:
        old = [local(tmp_path / "local" / n, b"old") for n in ("a", "b", "c")]
        await copy(engine, WINDOWS, *old)
        new = [local(tmp_path / "local" / n, b"new") for n in ("a", "b", "c", "d")]
        picture = await copy(engine, WINDOWS, *new)
        assert kinds(picture) == [TroubleKind.DESTINATION_EXISTS] * 3
        again = engine.fleet.copying.decide_existing(
            picture.id, {0: IfExists.SKIP, 1: IfExists.OVERWRITE, 2: IfExists.RENAME, 3: IfExists.OVERWRITE}
        )
        assert again is not None
        second = await engine.finished(again)
        assert [i.label for i in second.items] == ["b", "c"]
        first = engine.fleet.operation(picture.id)
        assert first is not None
        assert (first.counts.done, first.counts.skipped, first.counts.failed) == (1, 3, 0)
        found = {p.name: p.read_bytes() for p in there.iterdir()}
        assert found == {"a": b"old", "b": b"new", "c": b"old", "c (2)": b"new", "d": b"new"}
        assert engine.fleet.copying.decide_existing(picture.id, {0: IfExists.OVERWRITE}) is None

    journey(tmp_path, (host,), story)


@pytest.mark.slow
def test_a_larger_file_three_times_with_deletes(host: LiveHost, tmp_path: Path) -> None:
    data = os.urandom(4_000_000)

    async def story(engine: Engine) -> None:
        file = local(tmp_path / "local" / "big.bin", data)
        for _ in range(3):
            assert kinds(await copy(engine, LINUX, file)) == []
            there = host.world.guest_folder(LINUX) / "in" / "big.bin"
            assert there.read_bytes() == data
            there.unlink()

    journey(tmp_path, (host,), story)


@pytest.mark.slow
def test_the_service_toggled_twenty_times_then_a_copy(host: LiveHost, tmp_path: Path) -> None:
    data = os.urandom(1_000_000)

    async def story(engine: Engine) -> None:
        for n in range(20):
            host.world.toggle(WINDOWS, "guest", on=bool(n % 2))
        file = local(tmp_path / "local" / "big.bin", data)
        picture = await copy(engine, WINDOWS, file)
        for _ in range(400):
            # A guest that was just switched on needs its time, and says so until then.
            if kinds(picture) != [TroubleKind.GUEST_SERVICES_SILENT]:
                break
            picture = await copy(engine, WINDOWS, file)
        assert [i.outcome for i in picture.items] == [Done()]
        assert (host.world.guest_folder(WINDOWS) / "in" / "big.bin").read_bytes() == data

    journey(tmp_path, (host,), story)


@pytest.mark.parametrize(
    ("name", "code", "kind"),
    [
        (WINDOWS, 0x80070005, TroubleKind.GUEST_DENIED),
        (LINUX, 0x80004005, TroubleKind.LINUX_GUEST_FAILED),
        (LINUX, 0x80070070, TroubleKind.GUEST_DISK_FULL),
        (WINDOWS, 0x800704F7, TroubleKind.COPY_GUEST_LOCKED),
        (WINDOWS, 0x800710DF, TroubleKind.COPY_GUEST_STARTING),
        (WINDOWS, 0x8007048F, TroubleKind.GUEST_NOT_CONNECTED),
        (WINDOWS, 0x800705B4, TroubleKind.COPY_TIMED_OUT),
    ],
)
def test_immutable_folders_and_other_words_of_guests(
    host: LiveHost, tmp_path: Path, name: str, code: int, kind: TroubleKind
) -> None:
    async def story(engine: Engine) -> None:
        host.world.fail_next_copy(name, code)
        assert kinds(await copy(engine, name, local(tmp_path / "local" / "a", b"x"))) == [kind]
        assert kinds(await copy(engine, name, local(tmp_path / "local" / "a", b"x"))) == []

    journey(tmp_path, (host,), story)


@pytest.mark.parametrize(("name", "accepted"), [(WINDOWS, True), (LINUX, False)])
def test_names_that_are_not_ascii(host: LiveHost, tmp_path: Path, name: str, accepted: bool) -> None:
    async def story(engine: Engine) -> None:
        file = local(tmp_path / "local" / "設定 ü 😀 #1%20.txt", b"hello")
        found = kinds(await copy(engine, name, file))
        if accepted:
            assert found == []
            assert (host.world.guest_folder(name) / "in" / file.name).read_bytes() == b"hello"
        else:
            assert found == [TroubleKind.NAME_NOT_LEGAL]
            assert not (host.world.guest_folder(name) / "in").exists(), "nothing was tried"

    journey(tmp_path, (host,), story)


def test_nested_folders_zero_bytes_and_names_that_windows_cannot_have(host: LiveHost, tmp_path: Path) -> None:
    names = ("a", "b.", "c ", "nul", "LPT1.txt")

    async def story(engine: Engine) -> None:
        files = [replace(local(tmp_path / "local" / name, b""), folder="deep/er/still") for name in names]
        picture = await copy(engine, WINDOWS, *files)
        assert kinds(picture) == [TroubleKind.NAME_NOT_LEGAL] * 4
        assert (host.world.guest_folder(WINDOWS) / "in/deep/er/still/a").read_bytes() == b""

    journey(tmp_path, (host,), story)


def test_case_only_duplicates_are_two_files_in_linux(host: LiveHost, tmp_path: Path) -> None:
    async def story(engine: Engine) -> None:
        files = [replace(local(tmp_path / n / "Same.txt", n.encode()), name=n) for n in ("same.txt", "SAME.txt")]
        assert kinds(await copy(engine, LINUX, *files)) == []
        there = host.world.guest_folder(LINUX) / "in"
        assert {p.name: p.read_text() for p in there.iterdir()} == {"same.txt": "same.txt", "SAME.txt": "SAME.txt"}

    journey(tmp_path, (host,), story)


@pytest.mark.parametrize(("units", "fits"), [(259, True), (260, False), (261, False)])
@pytest.mark.parametrize("name", [WINDOWS, LINUX])
def test_paths_of_259_260_and_261_units(host: LiveHost, tmp_path: Path, name: str, units: int, fits: bool) -> None:
    async def story(engine: Engine) -> None:
        file = local(tmp_path / "local" / "n", b"x")
        if name == LINUX:
            # The directory, with its slash, is what the daemon's array must hold.
            folder = "/" + "d" * 120 + "/" + "e" * (units - 123)
        else:
            folder = "C:\\" + "d" * 120 + "\\" + "e" * (units - 4 - 120 - 2)
        found = kinds(await copy(engine, name, file, folder=folder))
        if fits:
            assert found == []
        else:
            # The folder alone may be too long already.
            assert set(found) <= {TroubleKind.PATH_TOO_LONG, TroubleKind.PATH_NOT_LEGAL}
            assert len(found) == 1

    journey(tmp_path, (host,), story)


def slow(host: LiveHost) -> None:
    with host.world.looked_at() as state:
        state.switches.copy_rate = 1000.0


async def under_way(engine: Engine, name: str, tmp_path: Path) -> int:
    """A copy whose bytes are on their way into the guest."""
    file = local(tmp_path / "local" / "slow.bin", os.urandom(400_000))
    request = CopyRequest(guests=(engine.key(name),), files=(file,), folder=folder_of(name))
    operation = engine.fleet.copy_files(request)

    def copying() -> bool:
        picture = engine.fleet.operation(operation)
        return picture is not None and picture.items[0].stage == "copying" and picture.items[0].progress > 0.6

    await engine.until(copying)
    return operation


@pytest.mark.parametrize("name", [WINDOWS, LINUX])
def test_cancelling_says_what_may_be_left_in_the_guest(host: LiveHost, tmp_path: Path, name: str) -> None:
    async def story(engine: Engine) -> None:
        slow(host)
        operation = await under_way(engine, name, tmp_path)
        engine.fleet.cancel(operation)  # type: ignore[arg-type]
        picture = await engine.finished(operation)  # type: ignore[arg-type]
        (outcome,) = [i.outcome for i in picture.items]
        assert isinstance(outcome, Failed)
        assert outcome.trouble.kind is TroubleKind.COPY_STOPPED_PARTLY
        assert outcome.trouble.subject.endswith("slow.bin"), "the path in the guest"
        assert staged(host) == []
        partial = host.world.guest_folder(name) / "in" / "slow.bin"
        assert partial.exists() == (name == LINUX)

    journey(tmp_path, (host,), story)


def test_a_vm_paused_in_the_middle_fails_and_says_so(host: LiveHost, tmp_path: Path) -> None:
    async def story(engine: Engine) -> None:
        slow(host)
        operation = await under_way(engine, WINDOWS, tmp_path)
        host.world.set_power(WINDOWS, Power.PAUSED)
        picture = await engine.finished(operation)  # type: ignore[arg-type]
        assert len(kinds(picture)) == 1
        assert staged(host) == []

    journey(tmp_path, (host,), story)


def test_a_vm_that_migrates_in_the_middle_is_never_reported_delivered(host: LiveHost, tmp_path: Path) -> None:
    with live_host(tmp_path / "other", number=1) as other:

        async def story(engine: Engine) -> None:
            slow(host)
            operation = await under_way(engine, WINDOWS, tmp_path)
            host.world.migrate(WINDOWS, other.world)
            picture = await engine.finished(operation)  # type: ignore[arg-type]
            assert not isinstance(picture.items[0].outcome, Done)
            await engine.until(lambda: staged(host) == [])

        journey(tmp_path, (host,), story)


def test_guest_services_off_and_the_daemon_stopped(host: LiveHost, tmp_path: Path) -> None:
    async def story(engine: Engine) -> None:
        file = local(tmp_path / "local" / "a", b"x")
        host.world.toggle(WINDOWS, "guest", on=False)
        engine.fleet.refresh()
        assert kinds(await copy(engine, WINDOWS, file)) == [TroubleKind.GUEST_SERVICES_OFF]
        assert kinds(await copy(engine, "MON01", file, folder="/in")) == [TroubleKind.GUEST_SERVICES_SILENT]
        states = {s.service: s.offered for s in engine.fleet.vms()[engine.key(WINDOWS)].services}
        assert states[Service.GUEST_SERVICES] is False, "nobody turned it on"

    journey(tmp_path, (host,), story)
