"""Closing, background, signing in, preferences, palette and operations by keyboard and by ear."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from hvgui.domain.hosts.link import LinkPhase
from hvgui.domain.operations.outcome import Failed, Unknown
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.domain.vms.power import PowerAction
from hvgui.ui.commands.command import Command
from hvgui.ui.commands.command_palette import CommandPalette
from hvgui.ui.hosts.sign_in_dialog import SignInDialog
from hvgui.ui.shell.main_window import MainWindow
from hvgui.ui.shell.preferences_dialog import PreferencesDialog
from hvgui.wording.i18n import set_language
from hvgui.wording.languages import LANGUAGES
from tests.gui.conftest import Build
from tests.support.controls import controls, unusable
from tests.support.fake_controller import FakeController
from tests.support.small_data_centre import BERLIN, NOW, OSAKA, key_named

Open = Callable[[MainWindow, FakeController], QWidget]
WEB = key_named("web-01")


def closing(window: MainWindow, controller: FakeController, *, tray: bool = True) -> QWidget:
    controller.power([WEB], PowerAction.PAUSE)
    window.tray.available = lambda: tray
    window.close()
    assert window.closing.dialog is not None
    return window.closing.dialog


def stopping(window: MainWindow, controller: FakeController) -> QWidget:
    controller.power([WEB], PowerAction.PAUSE)
    window.closing.stop()
    assert window.closing.dialog is not None
    return window.closing.dialog


def sign_in(window: MainWindow, controller: FakeController) -> QWidget:
    for host in (BERLIN, OSAKA):
        controller.move_host(host, LinkPhase.REFUSED, Trouble(TroubleKind.SIGN_IN_REFUSED, "x"))
    window.sign_in.buttons[0].click()
    return window.findChildren(SignInDialog)[-1]


def banner(window: MainWindow, controller: FakeController) -> QWidget:
    sign_in(window, controller).close()
    return window.sign_in


def preferences(window: MainWindow, controller: FakeController) -> QWidget:
    window.actions_by_command[Command.PREFERENCES].trigger()
    return window.findChildren(PreferencesDialog)[-1]


def palette(window: MainWindow, controller: FakeController) -> QWidget:
    window.actions_by_command[Command.PALETTE].trigger()
    return window.findChildren(CommandPalette)[-1]


def operations(window: MainWindow, controller: FakeController) -> QWidget:
    for outcome in (Failed(Trouble(TroubleKind.ACCESS_DENIED, "x")), Unknown(NOW)):
        controller.finish(controller.power([WEB], PowerAction.PAUSE), outcome)
    window.centre.show_operations(True)
    return window.operations


PLACES: dict[str, Open] = {
    "closing": closing,
    "closing without a notification area": lambda window, controller: closing(window, controller, tray=False),
    "stopping": stopping,
    "sign-in": sign_in,
    "banner": banner,
    "preferences": preferences,
    "palette": palette,
    "operations": operations,
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("place", PLACES)
def test_every_new_control_has_a_name_and_can_be_reached(
    build: Build, controller: FakeController, place: str, language: str
) -> None:
    set_language(language)
    root = PLACES[place](build(), controller)
    assert controls(root)
    assert not list(unusable(root))


@pytest.mark.parametrize("place", [place for place in PLACES if place not in ("banner", "operations")])
def test_the_tabulator_comes_to_every_control_of_a_dialog(
    build: Build, controller: FakeController, qtbot: QtBot, place: str
) -> None:
    root = PLACES[place](build(), controller)
    with qtbot.waitActive(root, timeout=60_000):
        root.activateWindow()
    wanted = {c for c in controls(root) if c.isEnabled() and c.focusPolicy() & Qt.FocusPolicy.TabFocus}
    seen: set[QWidget] = set()
    for _ in range(3 * len(wanted) + 3):
        here = root.focusWidget()
        assert here is not None
        seen.add(here)
        qtbot.keyClick(here, Qt.Key.Key_Tab)
    assert {type(c).__name__ for c in wanted - seen} == set()


def test_outcomes_are_said_as_well_as_drawn(build: Build, controller: FakeController) -> None:
    window = build()
    operations(window, controller)
    interface = QAccessible.queryAccessibleInterface(window.operations.view)
    said = {interface.child(i).text(QAccessible.Text.Name) for i in range(interface.childCount())}
    assert any("1 rejected" in words for words in said), said
    assert any("1 unknown" in words for words in said)


def test_results_of_the_sign_in_are_said_with_their_heading(build: Build, controller: FakeController) -> None:
    dialog = sign_in(build(), controller)
    assert isinstance(dialog, SignInDialog)
    dialog.user.setText("anna")
    dialog.password.setText("guess")
    dialog.sign_in.click()
    interface = QAccessible.queryAccessibleInterface(dialog.table)
    said = {interface.child(i).text(QAccessible.Text.Name) for i in range(interface.childCount())}
    assert any(words.startswith("Result: Signing in") for words in said), said


def test_the_menu_of_an_operation_opens_by_keyboard(build: Build, controller: FakeController) -> None:
    window = build()
    operations(window, controller)
    view = window.operations.view
    view.setCurrentIndex(view.model().index(1, 0))
    centre = view.viewport().rect().center()
    # What the platform makes of the menu key and of Shift+F10.
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, centre, view.viewport().mapToGlobal(centre))
    QApplication.sendEvent(view.viewport(), event)
    (menu,) = [menu for menu in window.operations.findChildren(QMenu) if menu.isVisible()]
    assert [action.objectName() for action in menu.actions() if action.isEnabled() and action.objectName()]
    menu.close()
