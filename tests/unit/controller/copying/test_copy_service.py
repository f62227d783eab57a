"""Copies around the copying itself: what exists already, the speed of the ways, accounts of shares, and restarts."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any

import pytest

from hvgui.controller.copying import way_measurement
from hvgui.domain.copying.transfer import CopyRequest, IfExists, LocalFile
from hvgui.domain.hosts.host import SmbPlace, StagingWay
from hvgui.domain.keys import HostId, OperationId
from hvgui.domain.operations.outcome import Cancelled, Done, Failed, Skipped
from hvgui.domain.secret import Secret
from hvgui.domain.trouble import Trouble, Troubled, TroubleKind, WireError
from hvgui.domain.vms.services import Service
from hvgui.values import replace
from hvgui.wsman.requests import CreateShell, Enumerate, Invoke, Request, SendInput
from tests.support.cranked import settle
from tests.support.paper_host import guid
from tests.support.paper_share import PaperShares
from tests.support.paper_world import FILE, HOST, KEY, OTHER, PROFILE, Files, World, play

EMPTY = LocalFile("/x/empty", "empty", 0, 0)


class CopyWorld(World):
    """A world with a share, and files that outlive it."""

    def more(self) -> dict[str, Any]:
        self.shares = PaperShares(self.host)
        self.host.vms[guid(1)].services[Service.GUEST_SERVICES] = True
        return {
            "shares": self.shares,
            "leftovers_file": self.folder / "leftovers.json",
            "unfinished_folder": self.folder / "unfinished",
        }

    @property
    def guest(self) -> dict[str, bytes]:
        return self.host.vms[guid(1)].files


def copying(test: Callable[[CopyWorld], Coroutine[Any, Any, None]]) -> Callable[[Path], None]:
    async def connected(world: CopyWorld) -> None:
        await world.connect()
        await test(world)

    connected.__name__ = test.__name__
    return play(CopyWorld, connected)


def wanting(*files: LocalFile, **more: Any) -> CopyRequest:
    return CopyRequest(guests=(KEY,), files=files or (FILE,), folder="C:\\in", **more)


@copying
async def test_a_copy_takes_the_share_or_the_way_that_is_wanted_for_it(world: CopyWorld) -> None:
    picture = await world.finished(world.fleet.copy_files(wanting()))
    assert [i.outcome for i in picture.items] == [Done()]
    assert world.guest == {"C:\\in\\report.txt": b"hello"}
    assert world.shares.starts == [0]
    await world.finished(world.fleet.copy_files(wanting(EMPTY, way=StagingWay.SHELL)))
    assert world.guest["C:\\in\\empty"] == b""
    assert world.shares.starts == [0], "the shell"
    assert world.host.staged == {}
    assert list((world.folder / "unfinished").iterdir()) == [], "what has ended is not offered again"


@copying
async def test_a_share_that_cannot_encrypt_is_told_with_the_copy(world: CopyWorld) -> None:
    world.shares.closed = Trouble(TroubleKind.SMB_UNENCRYPTED, "paper")
    picture = await world.finished(world.fleet.copy_files(wanting()))
    assert picture.note == world.shares.closed
    assert [i.outcome for i in picture.items] == [Done()]


@copying
async def test_what_exists_is_decided_file_by_file(world: CopyWorld) -> None:
    world.host.job_error = "there (0x80070050)"
    files = [LocalFile("/x/report.txt", name, 5, 0) for name in ("a.txt", "b.txt", "c.txt", "d.txt")]
    picture = await world.finished(world.fleet.copy_files(wanting(*files)))
    trouble = [i.outcome.trouble for i in picture.items if isinstance(i.outcome, Failed)]
    assert [t.kind for t in trouble] == [TroubleKind.DESTINATION_EXISTS] * 4
    world.host.job_error = ""
    choices = {0: IfExists.RENAME, 1: IfExists.SKIP, 2: IfExists.REPORT, 3: IfExists.OVERWRITE}
    again = world.fleet.copying.decide_existing(picture.id, choices)
    assert again is not None
    assert [i.label for i in (await world.finished(again)).items] == ["a.txt", "d.txt"]
    assert set(world.guest) >= {"C:\\in\\d.txt"}
    assert "C:\\in\\b.txt" not in world.guest
    decided = world.fleet.operation(picture.id)
    assert decided is not None
    assert [type(i.outcome) for i in decided.items] == [Skipped, Skipped, Failed, Skipped]
    assert world.fleet.copying.decide_existing(picture.id, choices) is None, "all is decided"


@copying
async def test_nothing_is_decided_about_what_runs_went_well_or_is_not_known(world: CopyWorld) -> None:
    assert world.fleet.copying.decide_existing(OperationId(99), {0: IfExists.OVERWRITE}) is None
    world.host.job_looks = None
    operation = world.fleet.copy_files(wanting())
    await world.clock.advance(5)
    assert world.fleet.copying.decide_existing(operation, {0: IfExists.OVERWRITE}) is None
    world.host.job_looks = 1
    await world.finished(operation)
    assert world.fleet.copying.decide_existing(operation, {0: IfExists.OVERWRITE}) is None
    picture = world.fleet.operation(operation)
    assert picture is not None
    assert [i.outcome for i in picture.items] == [Done()]


# how fast


def slow(world: CopyWorld, seconds: float) -> None:
    def take(request: Request) -> None:
        if isinstance(request, SendInput):
            world.clock.passes(seconds)

    world.host.before = take


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(way_measurement, "_PROBE", {StagingWay.SMB: 300_000, StagingWay.SHELL: 560_000})


def test_both_ways_are_measured_once_in_ten_minutes(tmp_path: Path, small: None) -> None:
    @copying
    async def story(world: CopyWorld) -> None:
        world.shares.free, world.host.free = 10**9, 10**8
        slow(world, 2.0)
        ways = await world.fleet.copying.measure(HOST)
        assert (ways.share.way, ways.shell.way) == (StagingWay.SMB, StagingWay.SHELL)
        assert (ways.share.free, ways.shell.free) == (10**9, 10**8)
        assert ways.share.trouble is ways.shell.trouble is None
        # Two pieces after the opening, two seconds each; the opening and the end are what a file costs beside its bytes.
        assert ways.shell.rate == pytest.approx(560_000 / 6.0)
        assert ways.shell.each == pytest.approx(4.0)
        # The hash is computed by the shell: one question and its end.
        assert ways.share.rate == pytest.approx(300_000 / 1e-3)
        assert ways.share.each == pytest.approx(4.0, abs=0.01)
        assert world.host.staged == {}
        assert not (world.folder / "leftovers.json").exists() or (world.folder / "leftovers.json").read_text() == "[]"
        asked = len(world.host.log)
        assert await world.fleet.copying.measure(HOST) is ways
        assert len(world.host.log) == asked
        await world.clock.advance(601.0)
        assert await world.fleet.copying.measure(HOST) is not ways

    story(tmp_path)


def test_a_way_that_is_closed_says_why(tmp_path: Path, small: None) -> None:
    @copying
    async def story(world: CopyWorld) -> None:
        world.shares.closed = Trouble(TroubleKind.UNREACHABLE, "paper")

        def closed(request: Request) -> None:
            if isinstance(request, CreateShell):
                raise WireError(Trouble(TroubleKind.SHELL_REFUSED, "paper"), sent=False)

        world.host.before = closed
        ways = await world.fleet.copying.measure(HOST)
        assert (ways.share.trouble, ways.share.rate) == (world.shares.closed, 0.0)
        assert ways.shell.trouble == Trouble(TroubleKind.SHELL_REFUSED, "paper")
        world.host.before = lambda _: None
        world.fleet.copying.set_staging(HOST, StagingWay.AUTO, SmbPlace(port=446), None, remember=False)
        await settle()
        await world.clock.advance(5)
        again = await world.fleet.copying.measure(HOST)
        assert again.shell.trouble is None, "measured again with new settings"

    story(tmp_path)


@copying
async def test_hosts_that_do_not_answer_are_not_measured(world: CopyWorld) -> None:
    with pytest.raises(Troubled) as caught:
        await world.fleet.copying.measure(HostId("?"))
    assert caught.value.trouble.kind is TroubleKind.HOST_GONE


@copying
async def test_free_space_never_keeps_anybody_waiting(world: CopyWorld) -> None:
    def asked() -> int:
        return sum("Win32_LogicalDisk" in (r.wql or "") for r in world.host.log if isinstance(r, Enumerate))

    assert world.fleet.copying.room(HOST) is None
    await settle()
    assert asked() == 1
    assert world.fleet.copying.room(HOST) is None
    await world.clock.advance(59.0)
    world.fleet.copying.room(HOST)
    await settle()
    assert asked() == 1
    await world.clock.advance(2.0)
    world.fleet.copying.room(HOST)
    await settle()
    assert asked() == 2
    assert world.fleet.copying.room(HostId("?")) is None


# accounts of shares


@copying
async def test_a_share_may_have_an_account_of_its_own(world: CopyWorld) -> None:
    async def copied() -> Secret | None:
        await world.finished(world.fleet.copy_files(wanting()))
        return world.shares.secrets[-1]

    assert await copied() == Secret("pw")
    for user in ("", PROFILE.user):
        world.fleet.copying.set_staging(HOST, StagingWay.AUTO, SmbPlace(user=user), Secret("x"), remember=False)
        await world.clock.advance(5)
        assert await copied() == Secret("pw")
    place = SmbPlace(user="files", port=446)
    world.fleet.copying.set_staging(HOST, StagingWay.SMB, place, Secret("other"), remember=False)
    await world.clock.advance(5)
    assert await copied() == Secret("other")
    assert (HOST, "files") not in world.secrets.kept
    (profile,) = world.settings.hosts
    assert (profile.staging, profile.smb) == (StagingWay.SMB, place)
    world.fleet.copying.set_staging(HOST, StagingWay.SMB, place, Secret("kept"), remember=True)
    await world.clock.advance(5)
    assert world.secrets.kept[HOST, "files"] == Secret("kept")
    world.fleet.copying.set_staging(HostId("?"), StagingWay.SMB, place, Secret("x"), remember=True)
    await world.clock.advance(5)
    assert (HostId("?"), "files") not in world.secrets.kept


@copying
async def test_a_remembered_account_is_found_again(world: CopyWorld) -> None:
    world.secrets.kept[HOST, "files"] = Secret("from before")
    world.fleet.copying.set_staging(HOST, StagingWay.AUTO, SmbPlace(user="files"), None, remember=False)
    await world.clock.advance(5)
    await world.finished(world.fleet.copy_files(wanting()))
    assert world.shares.secrets[-1] == Secret("from before")


# after a restart


def killed(folder: Path, story: Callable[[CopyWorld], Coroutine[Any, Any, None]]) -> None:
    """A run that dies during a copy of two files, one of which is in the guest; then the story of the next."""

    async def whole() -> None:
        first = CopyWorld(folder)
        await first.connect()
        first.host.job_looks = 1
        seen = 0

        def stuck(request: Request) -> None:
            nonlocal seen
            if isinstance(request, Invoke) and request.method == "CopyFilesToGuest":
                seen += 1
                if seen == 2:
                    first.host.job_looks = None

        first.host.before = stuck
        first.fleet.copy_files(wanting(FILE, EMPTY))
        await first.clock.advance(20)
        assert seen == 2
        # A dead run removes nothing any more.
        first.shares.closed = Trouble(TroubleKind.UNREACHABLE, "paper")
        first.fleet.close()
        for task in first.spawn.tasks:
            task.cancel()
        await settle()
        second = CopyWorld(folder)
        second.host.staged, second.host.vms = first.host.staged, first.host.vms
        try:
            second.fleet.start()
            await settle()
            await second.clock.advance(1)
            await story(second)
        finally:
            second.fleet.close()
            await settle()
            await second.spawn.close()

    asyncio.run(whole())


def test_a_copy_that_was_killed_is_gone_on_with(tmp_path: Path) -> None:
    async def story(world: CopyWorld) -> None:
        (waiting,) = world.fleet.copying.unfinished()
        assert (waiting.planned, [p.file.name for p in waiting.left]) == (2, ["empty"])
        assert world.host.staged != {}, "kept until it is decided"
        assert world.fleet.copying.go_on("another") is None
        again = world.fleet.copying.go_on(waiting.name)
        assert again is not None
        assert [i.outcome for i in (await world.finished(again)).items] == [Done()]
        assert world.guest == {"C:\\in\\report.txt": b"hello", "C:\\in\\empty": b""}
        assert world.fleet.copying.unfinished() == ()
        assert world.host.staged == {}
        assert list((world.folder / "unfinished").iterdir()) == []

    killed(tmp_path, story)


def test_a_copy_that_is_given_up_leaves_nothing(tmp_path: Path) -> None:
    async def story(world: CopyWorld) -> None:
        (waiting,) = world.fleet.copying.unfinished()
        world.fleet.copying.discard("another")
        assert len(world.fleet.copying.unfinished()) == 1
        world.fleet.copying.discard(waiting.name)
        await world.clock.advance(10)
        assert world.fleet.copying.unfinished() == ()
        assert world.host.staged == {}
        assert world.fleet.copying.go_on(waiting.name) is None

    killed(tmp_path, story)


def test_a_copy_waits_for_its_hosts(tmp_path: Path) -> None:
    async def story(world: CopyWorld) -> None:
        (waiting,) = world.fleet.copying.unfinished()

        def dead(_: Request) -> None:
            raise WireError(Trouble(TroubleKind.UNREACHABLE, "paper"), sent=False)

        world.host.before = dead
        await world.clock.advance(120)
        assert world.fleet.copying.go_on(waiting.name) is None
        assert world.fleet.copying.unfinished() == (waiting,), "still offered"
        world.host.before = lambda _: None
        await world.clock.advance(120)
        assert world.fleet.copying.go_on(waiting.name) is not None

    killed(tmp_path, story)


MEGA = 1024 * 1024
LARGE = LocalFile("/x/large", "large", 9 * MEGA, 0)


class Large(Files):
    """A file of nine pieces of a mebibyte."""

    def chunks(self, file: LocalFile, size: int, digest: Callable[[bytes], None]) -> Iterator[bytes]:
        for number in range(9):
            piece = bytes([number]) * MEGA
            digest(piece)
            yield piece


class LargeWorld(CopyWorld):
    def more(self) -> dict[str, Any]:
        self.files = Large()
        return super().more() | {"files": self.files}


def test_bytes_that_an_earlier_run_has_brought_are_not_sent_again(tmp_path: Path) -> None:
    async def whole() -> None:
        first = LargeWorld(tmp_path)
        await first.connect()

        def die() -> None:
            first.shares.closed = Trouble(TroubleKind.UNREACHABLE, "paper")
            first.fleet.close()
            raise asyncio.CancelledError

        first.shares.between = {7: die}
        first.fleet.copy_files(wanting(LARGE, way=StagingWay.SMB))
        await settle()
        for task in first.spawn.tasks:
            task.cancel()
        await settle()
        second = LargeWorld(tmp_path)
        second.host.staged, second.host.vms = first.host.staged, first.host.vms
        second.fleet.start()
        await settle()
        (waiting,) = second.fleet.copying.unfinished()
        assert waiting.hosts[HOST].confirmed == {"/x/large": 4 * MEGA}
        again = second.fleet.copying.go_on(waiting.name)
        assert again is not None
        assert [i.outcome for i in (await second.finished(again)).items] == [Done()]
        assert second.shares.starts == [4 * MEGA]
        assert second.guest["C:\\in\\large"] == b"".join(bytes([n]) * MEGA for n in range(9))
        second.fleet.close()
        await settle()
        await second.spawn.close()

    asyncio.run(whole())


# clean-up


@copying
async def test_staged_files_that_cannot_be_removed_now_are_removed_later(world: CopyWorld) -> None:
    sweeps = 0

    def refuse(request: Request) -> None:
        nonlocal sweeps
        if isinstance(request, SendInput) and request.data.startswith(b"sweep"):
            sweeps += 1
            if sweeps < 3:
                raise WireError(Trouble(TroubleKind.WIRE_LOST, "paper"), sent=True)

    world.host.before = refuse
    await world.finished(world.fleet.copy_files(wanting(way=StagingWay.SHELL)))
    assert world.host.staged != {}
    for _ in range(20):
        await world.clock.advance(30)
    assert world.host.staged == {}
    assert sweeps >= 3


def test_what_a_killed_run_turned_on_is_turned_off(tmp_path: Path) -> None:
    async def whole() -> None:
        first = CopyWorld(tmp_path)
        vm = first.host.vms[guid(1)]
        vm.services[Service.GUEST_SERVICES] = False
        first.host.job_looks = 1
        await first.connect()
        operation = first.fleet.copy_files(wanting(), turn_on_services=True)

        def stuck(request: Request) -> None:
            if isinstance(request, Invoke) and request.method == "CopyFilesToGuest":
                first.host.job_looks = None

        first.host.before = stuck
        await first.clock.advance(20)
        assert vm.services[Service.GUEST_SERVICES]
        picture = first.fleet.operation(operation)
        assert picture is not None
        assert picture.running
        first.fleet.close()
        for task in first.spawn.tasks:
            task.cancel()
        await settle()
        second = CopyWorld(tmp_path)
        second.host.staged, second.host.vms = first.host.staged, first.host.vms
        second.fleet.start()
        await settle()
        await second.clock.advance(20)
        assert not vm.services[Service.GUEST_SERVICES], "services never wait for a decision"
        second.fleet.close()
        await settle()
        await second.spawn.close()

    asyncio.run(whole())


@copying
async def test_cancelling_while_services_are_turned_on_turns_them_off_again(world: CopyWorld) -> None:
    vm = world.host.vms[guid(1)]
    vm.services[Service.GUEST_SERVICES] = False
    vm.status[Service.GUEST_SERVICES] = (12,)
    await world.clock.advance(6)
    operation = world.fleet.copy_files(wanting(), turn_on_services=True)
    await world.clock.advance(8)
    assert vm.services[Service.GUEST_SERVICES]
    world.fleet.cancel(operation)
    picture = await world.finished(operation)
    assert [type(i.outcome) for i in picture.items] == [Cancelled]
    assert not vm.services[Service.GUEST_SERVICES]


@copying
async def test_other_guests_are_not_touched(world: CopyWorld) -> None:
    world.host.vms[guid(2)].state = 2
    picture = await world.finished(world.fleet.copy_files(replace(wanting(), guests=(KEY, OTHER))))
    assert [type(i.outcome) for i in picture.items] == [Done, Failed]
    assert world.host.vms[guid(2)].files == {}
