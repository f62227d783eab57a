"""Tabs below the list are built when they are first looked at, and know what is selected then."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from hvgui.ui.checkpoints.checkpoints_tab import CheckpointsTab
from hvgui.ui.commands.command import Command
from hvgui.ui.kvp.kvp_tab import DataExchangeTab
from hvgui.ui.shell.main_window import MainWindow
from hvgui.ui.vm_tabs.memory_tab import MemoryTab
from hvgui.ui.vm_tabs.networking_tab import NetworkingTab
from tests.support.fake_controller import FakeController
from tests.support.small_data_centre import key_named

TABS: list[type[QWidget]] = [MemoryTab, NetworkingTab, CheckpointsTab, DataExchangeTab]


@pytest.mark.parametrize("place", range(1, 5))
def test_a_tab_is_built_when_it_is_first_shown(window: MainWindow, place: int) -> None:
    kind = TABS[place - 1]
    window.list.view.select([key_named("web-01")])
    assert not [tab for each in TABS for tab in window.findChildren(each)]
    window.tabs.setCurrentIndex(place)
    (built,) = window.findChildren(kind)
    assert built.isVisible()
    assert getattr(built, "_keys") == [key_named("web-01")]  # noqa: B009
    window.list.view.select([key_named("dc-01")])
    assert getattr(built, "_keys") == [key_named("dc-01")]  # noqa: B009
    assert not [tab for each in TABS if each is not kind for tab in window.findChildren(each)]


def test_checkpoints_are_created_before_their_tab_was_ever_seen(window: MainWindow, controller: FakeController) -> None:
    window.list.view.select([key_named("web-01")])
    window.actions_by_command[Command.CHECKPOINT].trigger()
    assert [operation.items[0].key for operation in controller.operations()] == [key_named("web-01")]
    assert not window.findChildren(CheckpointsTab)


def test_the_menu_of_checkpoints_is_there_when_it_opens(window: MainWindow) -> None:
    assert window.tabs.checkpoint_menu.isEmpty()
    window.tabs.checkpoint_menu.aboutToShow.emit()
    # Four that change the chosen one, and Export and Compare with Now below a line.
    assert len(window.tabs.checkpoint_menu.actions()) == 7
