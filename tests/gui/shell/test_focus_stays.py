"""The keyboard stays where it was: no action takes it to another command."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from hvgui.domain.hosts.link import LinkPhase
from hvgui.domain.keys import VmKey
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.domain.vms.power import Power, PowerAction
from hvgui.domain.vms.services import Service
from hvgui.ui.commands.command import Command
from hvgui.ui.operations.journal_window import JournalWindow
from hvgui.ui.shell.main_window import MainWindow
from hvgui.ui.widgets.reasons import set_reason
from hvgui.ui.widgets.timers import once
from hvgui.ui.widgets.tool_window import ToolWindow
from tests.support.fake_controller import FakeController
from tests.support.small_data_centre import OSAKA, key_named

WEB = key_named("web-01")


def front(window: MainWindow) -> MainWindow:
    window.activateWindow()
    return window


def test_a_command_that_disables_itself_leaves_the_keyboard_at_the_list(
    window: MainWindow, controller: FakeController, qtbot: QtBot
) -> None:
    front(window).list.view.select([WEB])
    # Wide enough for every command in any font.
    window.resize(1900, 900)
    button = window.commands.buttons[Command.SAVE]
    button.setFocus()
    assert window.focusWidget() is button
    qtbot.keyClick(button, Qt.Key.Key_Space)
    controller.change(WEB, power=Power.SAVING)
    assert not button.isEnabled()
    assert window.focusWidget() is window.list.view


def test_whoever_has_gone_on_is_not_called_back(window: MainWindow, controller: FakeController, qtbot: QtBot) -> None:
    front(window).list.view.select([WEB])
    button = window.commands.buttons[Command.SAVE]
    button.setFocus()
    window.tree.setFocus()
    turned = []
    once(window, 0, lambda: turned.append(True)).start()
    qtbot.waitUntil(lambda: bool(turned))
    controller.change(WEB, power=Power.SAVING)
    assert window.focusWidget() is window.tree


def test_buttons_of_the_operations_hand_the_keyboard_to_their_list(
    window: MainWindow, controller: FakeController, qtbot: QtBot
) -> None:
    controller.power([WEB], PowerAction.PAUSE)
    front(window).centre.show_operations(True)
    pane = window.operations
    for name in ("cancel", "retry"):
        button = getattr(pane, name)
        assert button.isEnabled(), name
        button.setFocus()
        qtbot.keyClick(button, Qt.Key.Key_Space)
        assert window.focusWidget() is pane.view, name


def test_a_list_that_empties_gives_the_keyboard_back(window: MainWindow, controller: FakeController) -> None:
    controller.finish(controller.power([WEB], PowerAction.PAUSE))
    front(window).centre.show_operations(True)
    window.operations.view.setFocus()
    window.operations.clear.click()
    assert window.focusWidget() is window.list.current


def test_a_new_operation_does_not_take_a_reader_away(window: MainWindow, controller: FakeController) -> None:
    first = controller.power([WEB], PowerAction.PAUSE)
    front(window).centre.show_operations(True)
    pane = window.operations
    pane.view.setFocus()
    pane.view.setCurrentIndex(pane.model.index(0, 0))
    controller.power([key_named("web-02")], PowerAction.PAUSE)
    chosen = pane.current()
    assert chosen is not None
    assert chosen.id == first


def test_the_journal_stays_at_its_entry_when_others_come(window: MainWindow, controller: FakeController) -> None:
    def write(key: VmKey) -> None:
        controller.plans.apply(controller.plans.plan({key: {Service.BACKUP: False}}))

    write(WEB)
    write(key_named("web-02"))
    window.tools.journal()
    (journal,) = window.findChildren(JournalWindow)
    journal.table.setFocus()
    journal.table.setCurrentIndex(journal.model.index(1, 3))
    number = journal.model.records[1].number
    write(key_named("dc-01"))
    journal.read()
    here = journal.table.currentIndex()
    assert (journal.model.records[here.row()].number, here.column()) == (number, 3)


def test_a_banner_that_goes_gives_the_keyboard_back(window: MainWindow, controller: FakeController) -> None:
    controller.move_host(OSAKA, LinkPhase.REFUSED, Trouble(TroubleKind.SIGN_IN_REFUSED, "x"))
    front(window).sign_in.buttons[0].setFocus()
    controller.move_host(OSAKA, LinkPhase.LIVE)
    assert window.sign_in.isHidden()
    assert window.focusWidget() is window.list.current


@pytest.mark.parametrize("opens", ["journal", "histories", "policies"])
def test_no_button_that_is_disabled_hands_the_keyboard_to_another(window: MainWindow, opens: str) -> None:
    """The rule, for every button of the windows: what takes over is a list or a field, and no command."""
    getattr(window.tools, opens)()
    tool = window.findChildren(ToolWindow)[-1]
    places: list[QWidget] = [window, tool]
    for place in places:
        place.activateWindow()
        buttons = [b for b in place.findChildren(QAbstractButton) if b.isVisible() and b.isEnabled()]
        for button in [b for b in buttons if b.window() is place and b.focusPolicy() & Qt.FocusPolicy.TabFocus]:
            button.setFocus()
            if place.focusWidget() is not button:
                continue
            set_reason(button, "busy")
            after = place.focusWidget()
            assert isinstance(after, QAbstractItemView | QLineEdit), (button.text(), after)
            set_reason(button, "")
