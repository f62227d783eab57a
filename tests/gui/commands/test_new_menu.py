"""New on the Action menu and on the menu of a host: short labels, the same commands."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QMenu

from hvgui.ui.commands.command import Command, Place
from hvgui.ui.machines.new_machine_window import NewMachineWindow
from hvgui.ui.shell.main_window import MainWindow
from tests.support.fake_controller import FakeController
from tests.support.present import present
from tests.support.small_data_centre import TOKYO


@pytest.mark.parametrize("place", [Place.ACTION, Place.HOST_MENU])
def test_new_has_what_hyper_v_manager_has_there(
    build: Callable[[], MainWindow], controller: FakeController, place: Place
) -> None:
    window = build()
    window.tree.choose(TOKYO)
    menu = QMenu(window)
    window.actions_by_command.fill(menu, place)
    new = present(next(action.menu() for action in menu.actions() if action.text() == "New"))
    assert isinstance(new, QMenu)
    shown = {action.text().partition("\t")[0].replace("&", ""): action for action in new.actions()}
    assert list(shown) == ["Virtual Machine…", "Hard Disk…", "Floppy Disk…"]
    assert all(action.isEnabled() for action in shown.values())
    shown["Virtual Machine…"].trigger()
    page = present(window.findChild(NewMachineWindow))
    page.close()
    window.actions_by_command[Command.NEW_DISK].setEnabled(False)
    assert not shown["Hard Disk…"].isEnabled(), "it follows the command"
    menu.deleteLater()
