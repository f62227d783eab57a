"""Uploads over the share and through the shell: choice of the way, breaks, smaller pieces, and the comparison."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Callable, Coroutine, Iterator
from typing import Any

import pytest

from hvgui.controller.api.staging import Scripts
from hvgui.controller.copying.uploaders import ShareUploader, ShellUploader, Uploader, Uploaders
from hvgui.controller.hosts.request_queue import RequestQueue
from hvgui.domain.copying.transfer import LocalFile
from hvgui.domain.hosts.host import HostProfile, StagingWay
from hvgui.domain.keys import HostId
from hvgui.domain.secret import Secret
from hvgui.domain.trouble import Refusal, Trouble, Troubled, TroubleKind, WireError
from hvgui.hyperv.staging import CHUNK, SMALLER_CHUNKS, Staged
from hvgui.values import replace
from hvgui.wsman.requests import CreateShell, Request, SendInput
from tests.support.cranked import run_here
from tests.support.paper_host import PaperHost
from tests.support.paper_share import PaperShares

DATA = bytes(range(256)) * 4
FILE = LocalFile("/x/a.bin", "a.bin", len(DATA), 0)
OPERATION = "a" * 32
PROFILE = HostProfile(id=HostId("h"), address="paper", user="admin")
HASH = hashlib.sha256(DATA).hexdigest()


class Pieces:
    """A local file that comes in pieces of 256 bytes; the sizes that were wanted."""

    def __init__(self) -> None:
        self.sizes: list[int] = []
        self.data = DATA

    def chunks(self, file: LocalFile, size: int, digest: Callable[[bytes], None]) -> Iterator[bytes]:
        assert file == FILE or file.path == FILE.path
        self.sizes.append(size)
        return self._pieces(digest)

    def _pieces(self, digest: Callable[[bytes], None]) -> Iterator[bytes]:
        for at in range(0, len(self.data), 256):
            digest(self.data[at : at + 256])
            yield self.data[at : at + 256]


class Bench:
    def __init__(self) -> None:
        self.host = PaperHost()
        self.shares = PaperShares(self.host)
        self.files = Pieces()
        self.sent: list[int] = []
        self.queue = RequestQueue(self.host.wire(), run_here)
        self.uploaders = Uploaders(Scripts("script", "keep"), self.files, run_here, self.shares)

    async def open(self, way: StagingWay = StagingWay.AUTO, **more: Any) -> Uploader:
        return await self.uploaders.open(
            replace(PROFILE, staging=way, **more), lambda: Secret("pw"), self.queue, OPERATION
        )

    async def put(
        self, uploader: Uploader, file: LocalFile = FILE, stop: Callable[[], bool] = lambda: False, start: int = 0
    ) -> Staged:
        return await uploader.put(file, stop, self.sent.append, start)

    @property
    def there(self) -> bytes:
        return self.host.staged[OPERATION][FILE.name]


def bench(test: Callable[[Bench], Coroutine[Any, Any, None]]) -> Callable[[], None]:
    def run() -> None:
        asyncio.run(test(Bench()))

    run.__name__ = test.__name__
    return run


async def refusal(work: Coroutine[Any, Any, object]) -> Trouble:
    with pytest.raises(Troubled) as caught:
        await work
    return caught.value.trouble


@bench
async def test_the_share_is_taken_where_it_opens(bench: Bench) -> None:
    uploader = await bench.open()
    assert isinstance(uploader, ShareUploader)
    assert (uploader.way, uploader.instead_of_share) == ("smb", None)
    assert await bench.put(uploader) == Staged(f"{OPERATION}|a.bin", len(DATA), HASH)
    assert bench.there == DATA
    assert bench.sent == [256, 512, 768, 1024]
    assert bench.files.sizes == [1024 * 1024]
    await uploader.sweep()
    await uploader.close()
    assert bench.host.staged == {}
    assert bench.shares.done == ["open", "sweep", "close"]
    assert bench.shares.secrets == [Secret("pw")]


@bench
async def test_another_account_may_be_for_the_share(bench: Bench) -> None:
    uploaders = Uploaders(
        Scripts("script", "keep"),
        bench.files,
        run_here,
        bench.shares,
        lambda profile, _: lambda: Secret(profile.address),
    )
    await uploaders.open(PROFILE, lambda: Secret("pw"), bench.queue, OPERATION)
    await uploaders.reading_from(Pieces()).open(PROFILE, lambda: Secret("pw"), bench.queue, OPERATION)
    assert bench.shares.secrets == [Secret("paper")] * 2


@bench
async def test_the_shell_is_taken_where_it_is_wanted_or_there_is_no_share(bench: Bench) -> None:
    for uploader in (
        await bench.open(StagingWay.SHELL),
        await Uploaders(Scripts("script", "keep"), bench.files, run_here, None).open(
            PROFILE, lambda: None, bench.queue, OPERATION
        ),
    ):
        assert isinstance(uploader, ShellUploader)
        assert (uploader.way, uploader.instead_of_share) == ("shell", None)
    assert bench.shares.done == []


@bench
async def test_a_share_that_is_closed_gives_way_unless_only_it_may_be_used(bench: Bench) -> None:
    bench.shares.closed = Trouble(TroubleKind.UNREACHABLE, "paper")
    uploader = await bench.open()
    assert isinstance(uploader, ShellUploader)
    assert uploader.instead_of_share is None
    assert await refusal(bench.open(StagingWay.SMB)) == bench.shares.closed
    bench.shares.closed = Trouble(TroubleKind.SMB_UNENCRYPTED, "paper")
    assert (await bench.open()).instead_of_share == bench.shares.closed, "a matter of safety is told"


@bench
async def test_the_shell_brings_the_same_bytes(bench: Bench) -> None:
    uploader = await bench.open(StagingWay.SHELL)
    assert await bench.put(uploader) == Staged(f"{OPERATION}|a.bin", len(DATA), HASH)
    assert bench.there == DATA
    assert bench.sent == [0, 256, 512, 768, 1024, 1024]
    assert bench.files.sizes == [CHUNK]
    await uploader.sweep()
    await uploader.close()
    assert bench.host.staged == {}


@pytest.mark.parametrize("way", [StagingWay.SMB, StagingWay.SHELL])
def test_what_arrived_otherwise_is_never_used(way: StagingWay) -> None:
    async def story() -> None:
        for spoil in ("hash", "length"):
            bench = Bench()
            bench.host.corrupts = spoil == "hash"
            file = replace(FILE, size=len(DATA) + (spoil == "length"))
            found = await refusal(bench.put(await bench.open(way), file))
            assert found == Trouble(TroubleKind.HASH_MISMATCH, "a.bin")

    asyncio.run(story())


@pytest.mark.parametrize("way", [StagingWay.SMB, StagingWay.SHELL])
def test_who_cancels_sends_no_more_bytes(way: StagingWay) -> None:
    async def story() -> None:
        bench = Bench()
        found = await refusal(bench.put(await bench.open(way), stop=lambda: 512 in bench.sent))
        assert found == Trouble(TroubleKind.COPY_CANCELLED, "a.bin")
        assert bench.sent[-1] == 512

    asyncio.run(story())


@pytest.mark.parametrize("way", [StagingWay.SMB, StagingWay.SHELL])
@pytest.mark.parametrize(("there", "began", "then"), [(512, 512, 512), (256, 512, 256), (512, 0, 0)])
def test_an_upload_goes_on_where_an_earlier_one_ended(way: StagingWay, there: int, began: int, then: int) -> None:
    async def story() -> None:
        bench = Bench()
        bench.host.staged[OPERATION] = {"a.bin": DATA[:there]}
        await bench.put(await bench.open(way), start=began)
        assert bench.there == DATA
        assert bench.sent[0] == then + (256 if way is StagingWay.SMB else 0)

    asyncio.run(story())


@bench
async def test_what_was_confirmed_counts_over_the_share_even_if_more_is_there(bench: Bench) -> None:
    bench.host.staged[OPERATION] = {"a.bin": DATA[:512] + b"junk" * 99}
    await bench.put(await bench.open(), start=512)
    assert bench.shares.starts == [512]
    assert bench.there == DATA


@bench
async def test_more_than_the_file_has_is_another_file(bench: Bench) -> None:
    bench.host.staged[OPERATION] = {"a.bin": DATA + b"!"}
    await bench.put(await bench.open(StagingWay.SHELL), start=256)
    assert bench.there == DATA
    assert bench.sent[0] == 0
    bench.host.staged[OPERATION] = {"a.bin": DATA}
    await bench.put(await bench.open(StagingWay.SHELL), start=256)
    assert bench.sent[-1] == len(DATA)


@bench
async def test_a_share_that_breaks_off_is_opened_again_and_goes_on(bench: Bench) -> None:
    bench.shares.breaks = [1, 2, 0]
    uploader = await bench.open()
    await bench.put(uploader)
    assert bench.there == DATA
    assert bench.shares.starts == [0, 256, 768, 768]
    assert bench.shares.done == ["open", *["close", "open"] * 3]


@bench
async def test_a_share_is_tried_four_times(bench: Bench) -> None:
    bench.shares.breaks = [0] * 4
    uploader = await bench.open()
    assert (await refusal(bench.put(uploader))).kind is TroubleKind.STAGING_FAILED
    assert bench.shares.starts == [0] * 4


@bench
async def test_other_refusals_of_the_share_are_final(bench: Bench) -> None:
    bench.shares.breaks, bench.shares.trouble = [1], TroubleKind.HOST_DISK_FULL
    uploader = await bench.open()
    assert (await refusal(bench.put(uploader))).kind is TroubleKind.HOST_DISK_FULL
    assert bench.shares.starts == [0]


@bench
async def test_a_disk_without_room_is_told_before_a_byte_moves(bench: Bench) -> None:
    uploader = await bench.open()
    for free, start, full in ((1024, 0, False), (1023, 0, True), (768, 256, False), (767, 256, True), (0, 0, True)):
        bench.host.staged[OPERATION] = {"a.bin": DATA[:start]}
        bench.shares.free = free
        if full:
            assert await refusal(bench.put(uploader, start=start)) == Trouble(TroubleKind.HOST_DISK_FULL, "a.bin")
        else:
            await bench.put(uploader, start=start)


@pytest.mark.parametrize(
    ("size", "start", "free", "full"),
    [
        (50_000_000, 0, 5, False),
        (50_000_001, 0, 5, True),
        (50_000_001, 0, 50_000_000, True),
        (50_000_002, 1, 50_000_000, True),
        (50_000_001, 1, 5, False),
    ],
)
def test_the_shell_is_asked_for_room_where_a_file_is_large(size: int, start: int, free: int, full: bool) -> None:
    async def story() -> None:
        bench = Bench()
        bench.host.free = free
        uploader = await bench.open(StagingWay.SHELL)
        found = await refusal(bench.put(uploader, replace(FILE, size=size), start=start))
        assert found.kind is (TroubleKind.HOST_DISK_FULL if full else TroubleKind.HASH_MISMATCH)

    asyncio.run(story())


@bench
async def test_room_that_nobody_tells_stops_nothing(bench: Bench) -> None:
    uploader = await bench.open(StagingWay.SHELL)
    assert await uploader.free() is None
    found = await refusal(bench.put(uploader, replace(FILE, size=50_000_001)))
    assert found.kind is TroubleKind.HASH_MISMATCH, "it was tried"
    bench.host.free, bench.shares.free = 7, 8
    assert await uploader.free() == 7
    assert await (await bench.open()).free() == 8


@bench
async def test_the_hash_is_read_back_where_the_shell_is_closed(bench: Bench) -> None:
    def closed(request: Request) -> None:
        if isinstance(request, CreateShell):
            raise WireError(Trouble(TroubleKind.UNREACHABLE, "paper"), sent=False)

    bench.host.before = closed
    uploader = await bench.open()
    assert await bench.put(uploader) == Staged(f"{OPERATION}|a.bin", len(DATA), HASH)
    assert "read back" in bench.shares.done


def failing(bench: Bench, *kinds: TroubleKind, wire: bool = True) -> None:
    """The first chunk of each upload breaks, until the kinds are used up."""
    left = list(kinds)

    def fail(request: Request) -> None:
        if isinstance(request, SendInput) and request.data.startswith(b"put") and left:
            trouble = Trouble(left.pop(0), "paper")
            raise WireError(trouble, sent=True) if wire else Refusal(trouble)

    bench.host.before = fail


@pytest.mark.parametrize("wire", [True, False])
def test_a_host_with_small_envelopes_gets_smaller_pieces(wire: bool) -> None:
    async def story() -> None:
        bench = Bench()
        failing(bench, TroubleKind.TOO_LARGE, TroubleKind.TOO_LARGE, wire=wire)
        await bench.put(await bench.open(StagingWay.SHELL))
        assert bench.files.sizes == [CHUNK, *SMALLER_CHUNKS]
        assert bench.there == DATA
        failing(bench, *[TroubleKind.TOO_LARGE] * 9, wire=wire)
        bench.files.sizes.clear()
        found = await refusal(bench.put(await bench.open(StagingWay.SHELL)))
        assert found.kind is TroubleKind.TOO_LARGE
        assert set(bench.files.sizes) == {CHUNK, *SMALLER_CHUNKS}

    asyncio.run(story())


@bench
async def test_a_shell_that_breaks_off_is_tried_four_times(bench: Bench) -> None:
    failing(bench, *[TroubleKind.WIRE_LOST] * 3)
    await bench.put(await bench.open(StagingWay.SHELL))
    assert bench.there == DATA
    assert bench.files.sizes == [CHUNK] * 4
    failing(bench, *[TroubleKind.WIRE_LOST] * 4)
    assert (await refusal(bench.put(await bench.open(StagingWay.SHELL)))).kind is TroubleKind.WIRE_LOST


@bench
async def test_a_shell_that_breaks_off_goes_on_from_what_is_there(bench: Bench) -> None:
    bench.host.staged[OPERATION] = {"a.bin": DATA[:512]}
    failing(bench, TroubleKind.WIRE_LOST)
    await bench.put(await bench.open(StagingWay.SHELL))
    assert bench.there == DATA
    assert bench.sent == [512, 768, 1024, 1024]


@bench
async def test_a_question_that_breaks_off_is_asked_again(bench: Bench) -> None:
    failing(bench, TroubleKind.WIRE_LOST)
    first, questions = bench.host.before, [TroubleKind.WIRE_LOST] * 2

    def fail(request: Request) -> None:
        first(request)
        if isinstance(request, SendInput) and not request.data.startswith(b"put") and bench.files.sizes and questions:
            raise WireError(Trouble(questions.pop(), "paper"), sent=True)

    bench.host.before = fail
    await bench.put(await bench.open(StagingWay.SHELL))
    assert bench.there == DATA
    assert questions == []
    assert bench.files.sizes == [CHUNK] * 2


@bench
async def test_who_cancels_is_not_tried_for_again(bench: Bench) -> None:
    failing(bench, *[TroubleKind.WIRE_LOST] * 3)
    found = await refusal(bench.put(await bench.open(StagingWay.SHELL), stop=lambda: True))
    assert found.kind is TroubleKind.WIRE_LOST
    assert bench.files.sizes == [CHUNK]


@bench
async def test_other_refusals_of_the_shell_are_final(bench: Bench) -> None:
    failing(bench, TroubleKind.ACCESS_DENIED, wire=False)
    found = await refusal(bench.put(await bench.open(StagingWay.SHELL)))
    assert found.kind is TroubleKind.ACCESS_DENIED
    assert bench.files.sizes == [CHUNK]
