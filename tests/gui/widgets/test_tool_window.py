"""Tool window: every way to close it ends it once and deletes it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hvgui.ui.look.icons import Icon
from hvgui.ui.widgets.tool_window import ToolWindow

WAYS: dict[str, Callable[[QtBot, ToolWindow], object]] = {
    "escape": lambda qtbot, window: qtbot.keyClick(window, Qt.Key.Key_Escape),
    "close": lambda _, window: window.close(),
    "reject": lambda _, window: window.reject(),
    "accept": lambda _, window: window.accept(),
    "button": lambda _, window: window.close_button().click(),
}


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    main = QWidget()
    qtbot.addWidget(main)
    main.show()
    return main


@pytest.mark.parametrize("way", WAYS)
def test_every_way_to_close_ends_once_and_deletes(qtbot: QtBot, owner: QWidget, way: str) -> None:
    window = ToolWindow(owner, "Change Journal", Icon.JOURNAL)
    ended: list[str] = []
    window.when_closed(lambda: ended.append("once"))
    window.show()
    assert window.isVisible()
    with qtbot.waitSignal(window.destroyed, timeout=60_000):
        WAYS[way](qtbot, window)
        assert not window.isVisible()
        assert window.is_closed
    assert ended == ["once"]


def test_a_window_that_was_never_shown_ends_too(qtbot: QtBot, owner: QWidget) -> None:
    window = ToolWindow(owner)
    ended: list[str] = []
    window.when_closed(lambda: ended.append("once"))
    window.close()
    assert ended == ["once"]


def test_a_title_from_outside_is_made_safe(owner: QWidget) -> None:
    window = ToolWindow(owner, "web[*]\u202e01")
    assert "[*]" not in window.windowTitle()
    assert "\u202e" not in window.windowTitle()
