"""Policies outlive the program: kept while they are edited, taken up again at the next start, never half-written."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any, TypeVar

import pytest

from hvgui.controller.services.policy_book import PolicyBook
from hvgui.domain.policies.policy import Policy, PolicySet, Rule
from hvgui.domain.policies.policy_file import read_policies
from hvgui.domain.vms.services import Service

T = TypeVar("T")
ONE = PolicySet((Policy(name="Linux", where="os:ubuntu", services={Service.GUEST_SERVICES: Rule.OFF}),))
TWO = PolicySet((*ONE.policies, Policy(name="All", services={Service.BACKUP: Rule.ON})))


class Desktop:
    """Spawned work is kept, so that a test can wait for it; a worker answers one turn of the loop later."""

    def __init__(self) -> None:
        self.work: list[asyncio.Task[None]] = []
        self.written = 0

    def spawn(self, coro: Coroutine[Any, Any, None], *, name: str, owner: object | None = None) -> None:
        self.work.append(asyncio.get_running_loop().create_task(coro, name=name))

    def offload(self, work: Callable[[], T]) -> asyncio.Future[T]:
        async def later() -> T:
            await asyncio.sleep(0)
            self.written += 1
            return work()

        return asyncio.get_running_loop().create_task(later())


def test_the_next_session_begins_where_this_one_ended(tmp_path: Path) -> None:
    home = tmp_path / "data" / "policies.toml"

    async def story() -> None:
        desktop = Desktop()
        book = PolicyBook(desktop.offload, desktop.spawn, home)
        await book.open()
        assert book.current == PolicySet()
        book.use(ONE)
        book.use(TWO)
        await asyncio.gather(*desktop.work)
        again = PolicyBook(desktop.offload, desktop.spawn, home)
        heard: list[int] = []
        end = again.on_change(lambda: heard.append(len(again.current.policies)))
        await again.open()
        assert again.current == TWO
        assert heard == [2]
        end()
        again.use(ONE)
        assert heard == [2]
        await asyncio.gather(*desktop.work)

    asyncio.run(story())
    assert read_policies(home.read_text(encoding="utf-8")) == ONE


def test_edits_while_a_write_is_under_way_are_written_once_more_not_each(tmp_path: Path) -> None:
    home = tmp_path / "policies.toml"

    async def story() -> int:
        desktop = Desktop()
        book = PolicyBook(desktop.offload, desktop.spawn, home)
        book.use(ONE)
        await asyncio.sleep(0)
        for _ in range(20):
            book.use(ONE)
        book.use(TWO)
        await asyncio.gather(*desktop.work)
        return desktop.written

    assert asyncio.run(story()) == 2
    assert read_policies(home.read_text(encoding="utf-8")) == TWO


def test_a_copy_that_cannot_be_read_is_set_aside(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    home = tmp_path / "policies.toml"
    home.write_text("[[policy]\nname = ", encoding="utf-8")

    async def story() -> PolicySet:
        desktop = Desktop()
        book = PolicyBook(desktop.offload, desktop.spawn, home)
        await book.open()
        return book.current

    assert asyncio.run(story()) == PolicySet()
    assert len(list(tmp_path.glob("policies.damaged-*.toml"))) == 1
    assert "set aside" in caplog.text


def test_what_was_loaded_before_the_copy_was_read_wins(tmp_path: Path) -> None:
    home, mine = tmp_path / "policies.toml", tmp_path / "mine.toml"

    async def story() -> None:
        desktop = Desktop()
        book = PolicyBook(desktop.offload, desktop.spawn, home)
        await book.save(mine, ONE)
        await asyncio.gather(*desktop.work)
        late = PolicyBook(desktop.offload, desktop.spawn, home)
        opening = asyncio.get_running_loop().create_task(late.open())
        late.use(TWO)
        await opening
        assert late.current == TWO
        await asyncio.gather(*desktop.work)

    asyncio.run(story())
    assert read_policies(mine.read_text(encoding="utf-8")) == ONE
