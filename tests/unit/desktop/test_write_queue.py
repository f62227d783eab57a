"""Small writes in order, off the loop's thread, and on disk when somebody has waited for them."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from hvgui.controller.api.ports import WritesAtOnce
from hvgui.controller.state.leftovers import Leftover, Leftovers
from hvgui.controller.state.resume_log import UnfinishedCopies
from hvgui.desktop.write_queue import WriteQueue
from hvgui.domain.copying.transfer import CopyRequest, IfExists, LocalFile, Portion
from hvgui.domain.hosts.host import HostMark
from hvgui.domain.keys import HostId, VmId, VmKey

T = TypeVar("T")
HOST = HostMark(HostId("h"), "hv01", "10.0.0.1:5985")
VM = VmId("0000000A-0000-0000-0000-000000000000")


class Waiting(WritesAtOnce):
    """Writes that are made when the test says so."""

    def __init__(self) -> None:
        self.writes: list[Callable[[], None]] = []

    def put(self, write: Callable[[], None], /) -> None:
        self.writes.append(write)

    def next(self) -> None:
        self.writes.pop(0)()


def played(story: Callable[[WriteQueue], Coroutine[Any, Any, None]]) -> None:
    async def whole() -> None:
        with ThreadPoolExecutor(2) as pool:
            tasks: list[asyncio.Task[None]] = []

            def offload(work: Callable[[], T]) -> asyncio.Future[T]:
                return asyncio.get_running_loop().run_in_executor(pool, work)

            def spawn(coro: Coroutine[Any, Any, None], *, name: str, owner: object | None = None) -> None:
                tasks.append(asyncio.get_running_loop().create_task(coro, name=name))

            await story(WriteQueue(offload, spawn))
            await asyncio.gather(*tasks)

    asyncio.run(whole())


def test_writes_are_done_in_order_by_another_thread_and_before_flush_returns() -> None:
    async def story(queue: WriteQueue) -> None:
        done: list[tuple[int, bool]] = []

        def note(number: int) -> None:
            done.append((number, threading.current_thread() is threading.main_thread()))

        for number in range(50):
            queue.put(partial(note, number))
            if number % 7 == 0:
                await queue.flush()
                assert [n for n, _ in done] == list(range(number + 1))
        await queue.flush()
        assert done == [(number, False) for number in range(50)]

    played(story)


def test_nobody_has_to_wait_for_a_write_to_be_made() -> None:
    async def story(queue: WriteQueue) -> None:
        done = asyncio.Event()
        loop = asyncio.get_running_loop()
        queue.put(lambda: (loop.call_soon_threadsafe(done.set), None)[1])
        await done.wait()

    played(story)


def test_a_write_that_fails_does_not_hold_up_the_others() -> None:
    async def story(queue: WriteQueue) -> None:
        done: list[str] = []

        def fails() -> None:
            raise OSError("full")

        queue._waiting.extend((fails, partial(done.append, "after")))
        try:
            queue.finish()
        except OSError:
            done.append("told")
        queue.finish()
        assert done == ["told", "after"]

    played(story)


def test_what_is_put_before_other_work_is_done_first_and_what_is_put_meanwhile_afterwards() -> None:
    async def story(queue: WriteQueue) -> None:
        order: list[str] = []
        queue.put(partial(order.append, "before"))

        def work() -> int:
            queue._waiting.append(partial(order.append, "meanwhile"))
            order.append("work")
            return 3

        assert await queue.between(work) == 3
        await queue.flush()
        assert order == ["before", "work", "meanwhile"]

    played(story)


def test_what_the_dead_have_left_is_not_lost_to_a_note_that_is_made_meanwhile(tmp_path: Path) -> None:
    path = tmp_path / "leftovers.json"
    waiting = Waiting()
    dead = Leftovers(path)
    dead.turning_on("dead", HOST, VM)
    taken_over = path.read_bytes()
    path.unlink()
    mine = Leftovers(path, waiting)
    mine.staging("mine", HOST, "smb")
    assert not path.exists(), "the calling thread writes nothing"
    path.write_bytes(taken_over)
    mine.read_again()
    waiting.next()
    both = {
        Leftover(operation="dead", host=HOST, turned_on=(VM,)),
        Leftover(operation="mine", host=HOST, staged=True, way="smb"),
    }
    assert set(Leftovers(path).of(HOST)) == both
    mine.restored("dead", VM)
    mine.read_again()
    assert {left.operation for left in mine.of(HOST)} == {"mine"}, "the file is behind"
    waiting.next()
    assert {left.operation for left in Leftovers(path).of(HOST)} == {"mine"}


def test_a_plan_its_steps_and_its_end_are_written_in_order(tmp_path: Path) -> None:
    waiting = Waiting()
    copies = UnfinishedCopies(tmp_path / "copies", writes=waiting)
    files = tuple(LocalFile(f"/{name}", name, 9_000_000, 0) for name in "ab")
    guest = VmKey(HOST.host, VM)
    request = CopyRequest(guests=(guest,), files=files, folder="C:\\in")
    copies.begin("c" * 32, request, [Portion(file, guest, IfExists.SKIP) for file in files], turn_on=False)
    copies.staging("c" * 32, HOST, "d" * 32, "smb")
    copies.confirmed("c" * 32, HOST.host, "/b", 5_000_000)
    copies.settled("c" * 32, [0])
    assert not (tmp_path / "copies").exists(), "the calling thread writes nothing"
    while waiting.writes:
        waiting.next()
    (left,) = UnfinishedCopies(tmp_path / "copies").all()
    assert [portion.file.name for portion in left.left] == ["b"]
    assert left.hosts[HOST.host].confirmed == {"/b": 5_000_000}
    copies.ended("c" * 32)
    waiting.next()
    assert UnfinishedCopies(tmp_path / "copies").all() == ()
