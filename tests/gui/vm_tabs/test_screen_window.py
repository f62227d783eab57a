"""The Screen window: live while it can be seen, a reason where there is no picture, and what is typed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from hvgui.domain.keys import VmKey
from hvgui.domain.operations.outcome import Failed
from hvgui.domain.outside import line
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind
from hvgui.domain.vms.keyboard import MOST_CHARACTERS, GuestKey, KeyboardVerb
from hvgui.domain.vms.power import Power
from hvgui.domain.vms.screen import Resolution
from hvgui.ui.commands.command import Command
from hvgui.ui.shell.main_window import MainWindow
from hvgui.ui.vm_tabs.screen_window import ScreenWindow
from hvgui.ui.vm_tabs.type_dialog import TypeDialog
from tests.support.fake_controller import FakeController
from tests.support.small_data_centre import key_named

WEB, OFF = key_named("web-01"), key_named("template-2022")


def opened(window: MainWindow, key: VmKey = WEB) -> ScreenWindow:
    window.list.view.select([key])
    window.actions_by_command[Command.SCREEN].trigger()
    return window.vm_commands.screens[key]


def timer_of(shown: ScreenWindow) -> QTimer:
    found = shown.view.findChild(QTimer)
    assert found is not None
    return found


def test_it_opens_from_the_menu_and_from_the_thumbnail_once(window: MainWindow, qtbot: QtBot) -> None:
    shown = opened(window)
    assert shown.isVisible()
    assert "web-01" in shown.windowTitle()
    qtbot.mouseDClick(window.summary.thumbnail, Qt.MouseButton.LeftButton)
    assert window.findChildren(ScreenWindow) == [shown]
    shown.close()
    assert not window.vm_commands.screens


def test_it_is_live_only_while_it_can_be_seen(window: MainWindow, controller: FakeController) -> None:
    shown = opened(window)
    screens, timer = controller.screens, timer_of(shown)
    before = screens.pictures
    for _ in range(5):
        timer.timeout.emit()
    assert screens.pictures > before
    shown.showMinimized()
    before = screens.pictures
    for _ in range(5):
        timer.timeout.emit()
    assert screens.pictures == before
    shown.showNormal()
    shown.hide()
    assert not timer.isActive()


def test_the_picture_follows_the_window_in_the_guests_shape(window: MainWindow, controller: FakeController) -> None:
    controller.screens.drawn = Resolution(1600, 900)
    shown = opened(window)
    shown.resize(500, 700)
    shown.view.fetch()
    asked = controller.screens.sizes[-1]
    assert asked.width <= shown.view.width() * shown.view.devicePixelRatioF()
    assert abs(asked.width / asked.height - 16 / 9) < 0.05
    assert "1600 × 900" in shown.state.text()


@pytest.mark.parametrize(
    ("set_up", "words"),
    [
        (lambda c: c.change(WEB, power=Power.SAVED), "saved"),
        (lambda c: setattr(c.screens, "silent", True), "no picture"),
        (lambda c: setattr(c.screens, "trouble", Refusal(Trouble(TroubleKind.ACCESS_DENIED, "web-01"))), "denied"),
    ],
    ids=["saved", "silent", "rights"],
)
def test_there_is_a_reason_where_there_is_no_picture(
    window: MainWindow, controller: FakeController, set_up: object, words: str
) -> None:
    assert callable(set_up)
    set_up(controller)
    shown = opened(window)
    assert shown.view.image is None
    assert words in shown.view.reason
    assert line(shown.view.reason) in shown.view.accessibleName()
    assert not shown.saving.isEnabled()


def test_a_black_screen_is_told_from_none(window: MainWindow, controller: FakeController) -> None:
    controller.screens.black = True
    shown = opened(window)
    assert shown.view.black
    assert shown.view.image is not None


def test_keys_are_sent_and_a_refusal_is_said(window: MainWindow, controller: FakeController, qtbot: QtBot) -> None:
    shown = opened(window)
    shown.attention.click()
    menu = shown.keys.menu()
    next(action for action in menu.actions() if action.text() == "F8").trigger()
    sent = [(wish.verb, wish.pressed) for wish in controller.screens.typed]
    assert sent == [(KeyboardVerb.CTRL_ALT_DEL, None), (KeyboardVerb.PRESS, GuestKey.F8)]
    last = controller.operations()[-1].id
    before = controller.screens.pictures
    controller.finish(last, Failed(Trouble(TroubleKind.KEYBOARD_MISSING, "web-01")))
    assert "no keyboard" in shown.notice.text()
    assert controller.screens.pictures == before + 1, "what it did is to be seen at once"
    shown.attention.click()
    assert not shown.notice.text()
    controller.finish(controller.operations()[-1].id)
    assert shown.state.text().endswith("sent: Ctrl+Alt+Del")


def test_nothing_can_be_typed_into_what_does_not_run(window: MainWindow) -> None:
    shown = opened(window, OFF)
    for button in (shown.attention, shown.keys, shown.typing):
        assert not button.isEnabled()
        assert "Off" in button.toolTip()


def test_a_text_is_checked_hidden_and_forgotten(window: MainWindow, controller: FakeController, qtbot: QtBot) -> None:
    shown = opened(window)
    shown.type_text()
    (dialog,) = shown.findChildren(TypeDialog)
    assert not dialog.ok.isEnabled()
    dialog.shown.setPlainText("größe 日")
    assert "ö ß 日" in dialog.problem.text()
    assert not dialog.ok.isEnabled()
    dialog.shown.setPlainText("x" * (MOST_CHARACTERS + 1))
    assert not dialog.ok.isEnabled()
    dialog.shown.setPlainText("s3cret\nmore")
    dialog.hide_it.setChecked(True)
    assert dialog.hidden.text() == "s3cret"
    assert not dialog.shown.toPlainText()
    dialog.enter.setChecked(True)
    dialog.ok.click()
    (wish,) = controller.screens.typed
    assert (wish.verb, wish.text.reveal()) == (KeyboardVerb.TYPE_TEXT, "s3cret\n")


def test_the_picture_goes_to_the_clipboard_and_into_a_file(window: MainWindow, tmp_path: Path) -> None:
    shown = opened(window)
    shown.copy()
    assert not QGuiApplication.clipboard().image().isNull()
    dialog = shown.save()
    dialog.fileSelected.emit(str(tmp_path / "a.png"))
    assert QImage(str(tmp_path / "a.png")).size() == (shown.view.image or QImage()).size()
    dialog.close()
