"""Closing with work under way: stop, keep running without the window, or stay."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from hvgui.domain.keys import OperationId
from hvgui.domain.operations.outcome import Cancelled, Failed
from hvgui.domain.settings.address import of_vm
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.domain.vms.power import PowerAction
from hvgui.domain.vms.services import Service
from hvgui.ui.background.closing_dialog import ClosingDialog, StoppingDialog
from hvgui.ui.operations.journal_window import JournalWindow
from hvgui.ui.shell.main_window import MainWindow
from hvgui.ui.vm_settings.settings_window import SettingsWindow
from hvgui.ui.widgets.preferences import Preferences
from tests.gui.conftest import Build
from tests.support.fake_controller import FakeController
from tests.support.fake_prompter import FakePrompter
from tests.support.small_data_centre import key_named

Left = list[bool]


@pytest.fixture
def left() -> Left:
    return []


@pytest.fixture
def window(build: Build, left: Left) -> Iterator[MainWindow]:
    shown = build(preferences=Preferences(), on_close=lambda: left.append(True))
    shown.tray.available = lambda: True
    yield shown
    shown.tray.hide()


@pytest.fixture
def operation(window: MainWindow, controller: FakeController) -> OperationId:
    return controller.power([key_named("web-01")], PowerAction.PAUSE)


def asked(window: MainWindow) -> ClosingDialog:
    window.close()
    dialog = window.closing.dialog
    assert isinstance(dialog, ClosingDialog)
    return dialog


def test_nothing_is_asked_where_nothing_runs(window: MainWindow, left: Left) -> None:
    window.close()
    assert (left, window.closing.dialog) == ([True], None)


def test_work_under_way_is_asked_about_and_named(window: MainWindow, left: Left, operation: OperationId) -> None:
    dialog = asked(window)
    assert left == []
    line = dialog.list.topLevelItem(0)
    assert line is not None
    assert line.text(0) == window.operations.model.title(window.operations.model.operations[0])
    assert [b.text().replace("&", "") for b in (dialog.stop, dialog.keep, dialog.cancel)] == [
        "Stop and Resume Later",
        "Keep Running in the Background",
        "Cancel",
    ]
    dialog.cancel.click()
    assert (left, window.isVisible(), window.closing.dialog) == ([], True, None)


def test_it_ends_when_everything_has_let_go(
    window: MainWindow, controller: FakeController, left: Left, operation: OperationId
) -> None:
    asked(window).stop.click()
    assert controller.stopped_for_later
    assert left == [], "the hosts are cleaned up first"
    waiting = window.closing.dialog
    assert isinstance(waiting, StoppingDialog)
    waiting.reject()
    assert waiting.isVisible(), "Esc does not leave it half stopped"
    window.close()
    assert left == []
    controller.finish(operation, Cancelled())
    assert left == [True]


def test_nobody_has_to_wait_for_a_host_that_hangs(window: MainWindow, left: Left, operation: OperationId) -> None:
    asked(window).stop.click()
    waiting = window.closing.dialog
    assert isinstance(waiting, StoppingDialog)
    waiting.at_once.click()
    assert left == [True]


def test_the_question_goes_when_the_work_has_ended_meanwhile(
    window: MainWindow, controller: FakeController, left: Left, operation: OperationId
) -> None:
    dialog = asked(window)
    controller.finish(operation)
    assert (left, dialog.is_closed) == ([True], True)


def test_it_runs_on_without_its_windows_and_brings_them_back(
    window: MainWindow, controller: FakeController, left: Left, operation: OperationId
) -> None:
    window.tools.journal()
    (journal,) = window.findChildren(JournalWindow)
    asked(window).keep.click()
    assert (left, window.isVisible(), window.closing.hidden) == ([], False, True)
    assert not journal.isVisible()
    assert window.tray.icon is not None
    assert window.tray.icon.isVisible()
    controller.step(operation, 0.5)
    assert window.tray.icon.toolTip() == "hvgui – 1 running, 50%"
    window.tray.operations_wanted.emit()
    assert (window.isVisible(), window.closing.hidden, window.tray.icon.isVisible()) == (True, False, False)
    assert (window.operations.isVisible(), journal.isVisible()) == (True, True)


@pytest.mark.parametrize("quits", [True, False])
def test_the_end_of_the_work_is_told_and_ends_the_program_as_chosen(
    window: MainWindow, controller: FakeController, left: Left, operation: OperationId, quits: bool
) -> None:
    told: list[tuple[str, str]] = []
    window.notifier.told.connect(lambda title, words: told.append((title, words)))
    dialog = asked(window)
    dialog.quit_when_done.setChecked(quits)
    dialog.keep.click()
    controller.finish(operation)
    assert told == [("All operations have ended", "1 done")]
    assert window.closing._quitting.isActive() is quits
    if quits:
        assert left == [], "first it can be read"
        window.closing._quitting.timeout.emit()
    assert bool(left) is quits


def test_what_has_failed_keeps_it_there(
    window: MainWindow, controller: FakeController, left: Left, operation: OperationId
) -> None:
    asked(window).keep.click()
    controller.finish(operation, Failed(Trouble(TroubleKind.NOT_APPLIED, "web-01")))
    assert not window.closing._quitting.isActive()
    assert window.closing.hidden


def test_without_a_notification_area_it_cannot_hide(
    window: MainWindow, left: Left, operation: OperationId, qtbot: QtBot
) -> None:
    window.tray.available = lambda: False
    dialog = asked(window)
    assert not dialog.keep.isEnabled()
    assert "no notification area" in dialog.keep.toolTip()
    assert dialog.cancel.isDefault()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert (left, window.isVisible()) == ([], True)


def test_the_end_of_the_session_asks_nothing(
    window: MainWindow, controller: FakeController, left: Left, operation: OperationId
) -> None:
    window.session_ends()
    assert (controller.stopped_for_later, window.closing.dialog, left) == (True, None, [])
    controller.finish(operation, Cancelled())
    assert left == [True]


def test_the_end_of_the_session_waits_for_no_host(window: MainWindow, left: Left, operation: OperationId) -> None:
    window.session_ends()
    assert window.closing._patience.isActive()
    window.closing._patience.timeout.emit()
    assert left == [True]


def test_quit_in_the_menu_of_the_icon_asks_too(window: MainWindow, left: Left, operation: OperationId) -> None:
    asked(window).keep.click()
    (quits,) = [action for action in window.tray.menu.actions() if action.text() == "&Quit"]
    quits.trigger()
    assert isinstance(window.closing.dialog, ClosingDialog)
    assert (window.isVisible(), left) == (True, [])


def test_changes_that_wait_for_their_apply_are_asked_about(
    window: MainWindow, left: Left, controller: FakeController, prompter: FakePrompter
) -> None:
    window.vm_commands.open_settings(key_named("web-01"))
    (settings,) = window.findChildren(SettingsWindow)
    settings.page.boxes[Service.DATA_EXCHANGE].box.click()
    prompter.says = False
    window.close()
    assert left == []
    (question,) = prompter.asked
    assert (question.text, question.dangerous) == ("One change has not been applied and will be lost.", True)
    assert question.more == settings.windowTitle()
    prompter.says = True
    window.close()
    assert (left, controller.operations()) == ([True], [])


def test_a_session_that_ends_asks_nothing(window: MainWindow, left: Left, prompter: FakePrompter) -> None:
    window.list.matrix.choose([of_vm(key_named("web-01"), Service.DATA_EXCHANGE)], False)
    assert window.list.matrix.unapplied() == 1
    window.closing.session_ends()
    assert (left, prompter.asked) == ([True], [])
