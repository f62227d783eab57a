"""Connect… in the window: first in its menus, with a reason where there is nothing to see, and help where it fails."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from hvgui.domain.operations.outcome import Failed
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.domain.vms.console import ConsoleEnd, ConsoleKind, ConsoleProblem, Enhanced
from hvgui.domain.vms.power import PowerAction
from hvgui.ui.commands.command import Command, Place
from hvgui.ui.commands.command_table import rows_at
from hvgui.ui.shell.console_opener import ConsoleDialog
from hvgui.ui.shell.main_window import MainWindow
from tests.support.fake_controller import FakeController
from tests.support.fake_prompter import FakePrompter
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


def test_a_vm_that_is_off_is_started_first_if_that_is_wanted(
    window: MainWindow, controller: FakeController, prompter: FakePrompter
) -> None:
    prompter.says = False
    window.vm_commands.console.open(OFF)
    assert "is in the state “Saved”" in prompter.asked[-1].text
    assert not controller.powers
    prompter.says = True
    window.vm_commands.console.open(OFF)
    assert controller.powers == [((OFF,), PowerAction.START)]
    assert not controller.consoles.connected, "it is not running yet"
    controller.finish(controller.operations()[-1].id)
    assert controller.consoles.connected == [OFF]


def test_a_start_that_fails_opens_no_console(
    window: MainWindow, controller: FakeController, prompter: FakePrompter
) -> None:
    window.vm_commands.console.open(OFF)
    trouble = Trouble(TroubleKind.INVALID_STATE, "build-agent-b")
    controller.finish(controller.operations()[-1].id, Failed(trouble))
    assert not controller.consoles.connected


def test_nothing_is_started_for_a_program_that_is_missing(
    window: MainWindow, controller: FakeController, prompter: FakePrompter
) -> None:
    controller.consoles.end = ConsoleEnd(kind=ConsoleKind.FREERDP, problem=ConsoleProblem.MISSING, command="xfreerdp3")
    window.vm_commands.console.open(OFF)
    assert "no console program" in window.findChildren(ConsoleDialog)[-1].words.text()
    assert not controller.powers


def test_virtual_machine_connection_waits_by_itself(window: MainWindow, controller: FakeController) -> None:
    controller.consoles.kind = ConsoleKind.VMCONNECT
    window.vm_commands.console.open(OFF)
    assert controller.consoles.connected == [OFF]


def test_an_enhanced_session_is_what_the_preferences_say(window: MainWindow, controller: FakeController) -> None:
    window._preferences.console_clipboard = True
    window.vm_commands.console.open(WEB)
    assert controller.consoles.enhanced == [Enhanced(clipboard=True)]


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
