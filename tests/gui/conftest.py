"""A fake controller, a fake prompter, and windows over them with a clock that stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from hvgui.ui.shell.main_window import MainWindow
from hvgui.ui.widgets.preferences import Preferences
from tests.support.fake_controller import FakeController, run_now
from tests.support.fake_prompter import FakePrompter
from tests.support.small_data_centre import NOW

Build = Callable[..., MainWindow]


@pytest.fixture
def controller() -> FakeController:
    return FakeController()


@pytest.fixture
def prompter() -> FakePrompter:
    return FakePrompter()


@pytest.fixture
def build(qtbot: QtBot, controller: FakeController, prompter: FakePrompter) -> Iterator[Build]:
    made: list[MainWindow] = []

    def window(
        over: FakeController | None = None,
        preferences: Preferences | None = None,
        on_close: Callable[[], None] = lambda: None,
    ) -> MainWindow:
        shown = MainWindow(
            over or controller, run_now, prompter, preferences or Preferences(), lambda: NOW, on_close=on_close
        )
        qtbot.addWidget(shown)
        made.append(shown)
        shown.show()
        return shown

    yield window
    for shown in made:
        shown.dispose()


@pytest.fixture
def window(build: Build) -> MainWindow:
    return build()
