"""Reader of widgets: the latest answer wins, and none comes after the owner has closed."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hvgui.domain.trouble import Trouble, Troubled, TroubleKind
from hvgui.ui.widgets.latest_read import LatestRead
from hvgui.ui.widgets.tool_window import ToolWindow
from tests.support.fake_controller import run_now


class Later:
    """A ``Spawn`` that runs a task when the test says so, in whatever order."""

    def __init__(self) -> None:
        self.tasks: list[Coroutine[Any, Any, None]] = []

    def __call__(self, coro: Coroutine[Any, Any, None], *, name: str, owner: object | None = None) -> None:
        self.tasks.append(coro)

    def run(self, which: int = 0) -> None:
        run_now(self.tasks.pop(which), name="")


async def answer(words: str) -> str:
    return words


async def fails() -> str:
    raise Troubled(Trouble(TroubleKind.UNREACHABLE, "hv01"))


def test_an_older_answer_never_replaces_a_newer_one(qtbot: QtBot) -> None:
    later, shown = Later(), list[str]()
    reader = LatestRead(later, QObject())
    reader.start("first", lambda: answer("first"), shown.append)
    reader.start("second", lambda: answer("second"), shown.append)
    later.run(1)
    later.run(0)
    assert shown == ["second"]


def test_only_the_latest_trouble_is_told(qtbot: QtBot) -> None:
    later, shown, troubles = Later(), list[str](), list[Troubled]()
    reader = LatestRead(later, QObject())
    reader.start("first", fails, shown.append, troubles.append)
    reader.start("second", lambda: answer("second"), shown.append, troubles.append)
    later.run()
    later.run()
    assert (shown, troubles) == (["second"], [])
    reader.start("third", fails, shown.append, troubles.append)
    later.run()
    assert [trouble.trouble.kind for trouble in troubles] == [TroubleKind.UNREACHABLE]


def test_a_trouble_that_nobody_takes_is_raised(qtbot: QtBot) -> None:
    reader = LatestRead(run_now, QObject())
    with pytest.raises(Troubled):
        reader.start("read", fails, print)


def test_nothing_comes_after_the_owner_has_closed(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    window = ToolWindow(owner)
    later, shown = Later(), list[str]()
    LatestRead(later, window).start("read", lambda: answer("late"), shown.append)
    window.close()
    later.run()
    assert shown == []


def test_one_at_a_time_reads_once_more_for_all_that_came_meanwhile(qtbot: QtBot) -> None:
    later, shown, asked = Later(), list[str](), list[str]()

    async def read(words: str) -> str:
        asked.append(words)
        return words

    reader = LatestRead(later, QObject(), one_at_a_time=True)
    for words in ("first", "second", "third"):
        reader.start(words, lambda words=words: read(words), shown.append)  # type: ignore[misc]
    assert len(later.tasks) == 1
    later.run()
    assert shown == []
    later.run()
    assert (asked, shown) == (["first", "third"], ["third"])
    assert not later.tasks


def test_a_failure_does_not_hold_up_what_waits(qtbot: QtBot) -> None:
    later, shown, troubles = Later(), list[str](), list[Troubled]()
    reader = LatestRead(later, QObject(), one_at_a_time=True)
    reader.start("first", fails, shown.append, troubles.append)
    reader.start("second", lambda: answer("second"), shown.append, troubles.append)
    later.run()
    later.run()
    assert (shown, troubles) == (["second"], [])


def test_what_waits_is_dropped_too(qtbot: QtBot) -> None:
    later, shown = Later(), list[str]()
    reader = LatestRead(later, QObject(), one_at_a_time=True)
    reader.start("first", lambda: answer("first"), shown.append)
    reader.start("second", lambda: answer("second"), shown.append)
    reader.drop()
    later.run()
    assert (shown, later.tasks) == ([], [])
