"""Connect… in the window: first in its menus, with a reason where there is nothing to see, and help where it fails."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from hvgui.domain.vms.console import ConsoleEnd, ConsoleKind, ConsoleProblem
from hvgui.ui.commands.command import Command, Place
from hvgui.ui.commands.command_table import rows_at
from hvgui.ui.shell.console_opener import ConsoleDialog
from hvgui.ui.shell.main_window import MainWindow
from tests.support.fake_controller import FakeController
from tests.support.small_data_centre import key_named

WEB, OFF = key_named("web-01"), key_named("build-agent-b")


def test_connect_comes_first_as_in_hyper_v_manager() -> None:
    for place in (Place.ACTION, Place.VM_MENU, Place.VM_PANE):
        assert [row.command for row in rows_at(place)][:2] == [Command.CONNECT, Command.SETTINGS]


def test_control_return_opens_the_console(qtbot: QtBot, window: MainWindow, controller: FakeController) -> None:
    window.activateWindow()
    window.list.view.select([WEB])
    window.list.view.setFocus()
    qtbot.keyClick(window.list.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert controller.consoles.connected == [WEB]
    assert window.statusBar().currentMessage() == "Opening the console of web-01 in xfreerdp3."


def test_a_vm_that_is_off_says_why_not_where_freerdp_shows_it(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    action = window.actions_by_command[Command.CONNECT]
    monkeypatch.setattr(sys, "platform", "linux")
    window.list.view.select([OFF])
    assert not action.isEnabled()
    assert "build-agent-b has no console while it is in the state “Saved”." in action.toolTip()
    monkeypatch.setattr(sys, "platform", "win32")
    window.list.view.select([WEB])
    window.list.view.select([OFF])
    assert action.isEnabled(), "Virtual Machine Connection offers to start it"
    window.list.view.select([WEB, OFF])
    assert "Select only one virtual machine" in action.toolTip()


def dialog_for(window: MainWindow, controller: FakeController, end: ConsoleEnd) -> ConsoleDialog:
    controller.consoles.end = end
    window.vm_commands.console.open(WEB)
    return window.findChildren(ConsoleDialog)[-1]


def test_what_to_install_and_the_command_can_be_copied(window: MainWindow, controller: FakeController) -> None:
    command = "xfreerdp3 /vmconnect:X /v:hv01:2179"
    dialog = dialog_for(
        window, controller, ConsoleEnd(kind=ConsoleKind.FREERDP, problem=ConsoleProblem.MISSING, command=command)
    )
    assert ": no console program was found on this computer" in dialog.words.text()
    assert "freerdp2-x11" in dialog.installs.commands()
    dialog.command.copy.click()
    assert QGuiApplication.clipboard().text() == command
    dialog.closing.click()
    assert not dialog.isVisible()


def test_the_programs_last_words_are_shown(window: MainWindow, controller: FakeController) -> None:
    end = ConsoleEnd(
        kind=ConsoleKind.FREERDP, problem=ConsoleProblem.ENDED, command="xfreerdp", detail="DNS lookup failed"
    )
    dialog = dialog_for(window, controller, end)
    assert dialog.detail.toPlainText() == "DNS lookup failed"
    assert not dialog.installs.isVisible()


def test_on_windows_the_feature_is_named(window: MainWindow, controller: FakeController) -> None:
    end = ConsoleEnd(kind=ConsoleKind.VMCONNECT, problem=ConsoleProblem.MISSING, command="vmconnect.exe hv01")
    dialog = dialog_for(window, controller, end)
    assert not dialog.installs.isVisible()
    controller.consoles.end = ConsoleEnd(kind=ConsoleKind.FREERDP, problem=ConsoleProblem.OPEN)
    window.vm_commands.console.open(WEB)
    assert window.statusBar().currentMessage() == "The console of web-01 is already open."
