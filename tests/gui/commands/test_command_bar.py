"""Command bar: places that never change, reasons, what leaves for want of room, the keyboard, half of a screen."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from hvgui.domain.vms.power import PowerAction
from hvgui.ui.bars.fitting_row import FittingRow
from hvgui.ui.commands.command import Command, Place
from hvgui.ui.commands.command_bar import ORDER
from hvgui.ui.commands.command_table import rows_at
from hvgui.ui.look.theme import apply_fonts, apply_theme
from hvgui.ui.shell.main_window import MainWindow
from hvgui.ui.widgets.buttons import tool_button
from hvgui.values import replace
from hvgui.wording.i18n import set_language
from hvgui.wording.languages import PSEUDO
from tests.gui.conftest import Build
from tests.support.fake_controller import FakeController
from tests.support.small_data_centre import key_named

WEB, DC = key_named("web-01"), key_named("dc-01")


@pytest.fixture(params=["en", "ja", PSEUDO])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    before = qapp.font()
    if request.param == "ja" and not QFontDatabase.families(QFontDatabase.WritingSystem.Japanese):
        pytest.skip("no Japanese font on this machine")
    set_language(request.param)
    apply_fonts(qapp, "ja" if request.param == "ja" else "en")
    apply_theme(qapp, "light", comfortable=False)
    yield request.param
    qapp.setFont(before)


def places(window: MainWindow) -> dict[str, int]:
    return {button.objectName(): button.x() for button in window.commands.row.buttons()}


def in_menu(row: FittingRow) -> list[str]:
    row.menu.aboutToShow.emit()
    return [action.text() for action in row.menu.actions() if not action.isSeparator()]


def test_the_subject_is_what_is_selected(window: MainWindow, controller: FakeController) -> None:
    bar = window.commands
    window.list.view.clearSelection()
    assert bar.subject.text() == "No selection"
    window.list.view.select([WEB])
    assert bar.subject.text() == "web-01"
    window.list.view.select([WEB, DC])
    assert bar.subject.text() == "2 virtual machines"
    QApplication.sendPostedEvents()
    assert bar.subject.geometry().right() < bar.row.x()


def test_places_never_change_and_reasons_are_tips(window: MainWindow) -> None:
    window.resize(1280, 770)
    before = places(window)
    for keys in ([], [WEB], [WEB, DC], [key_named("template-2022")]):
        window.list.view.clearSelection()
        window.list.view.select(keys)
        assert {name: x for name, x in places(window).items() if x} == {name: x for name, x in before.items() if x}
    window.list.view.clearSelection()
    for command, button in window.commands.buttons.items():
        assert not button.isEnabled(), command
        assert "Not available:" in button.toolTip()
        assert "…" not in button.text()


def test_a_button_does_what_the_menu_does(window: MainWindow, controller: FakeController) -> None:
    window.list.view.select([WEB])
    window.commands.buttons[Command.SAVE].click()
    assert [operation.what for operation in controller.operations()] == [PowerAction.SAVE.value]


def test_the_lock_says_why_nothing_may_be_changed(window: MainWindow, controller: FakeController) -> None:
    window.list.view.select([DC])
    assert not window.commands.lock.isVisible()
    host = controller.host(DC.host)
    assert host is not None
    controller.replace_host(replace(host.profile, read_only=True), None, remember=False)
    window.list.view.select([DC])
    assert window.commands.lock.isVisible()
    assert "read-only" in window.commands.lock.toolTip()


def test_what_does_not_fit_is_in_the_menu_and_the_last_leave_first(window: MainWindow) -> None:
    row = window.commands.row
    window.list.view.select([WEB])
    rest = [row_.command for row_ in rows_at(Place.ACTION) if row_.command not in ORDER]
    known = [command for command in ORDER if command is not None]
    for width in (1900, 1280, 900, 700):
        window.resize(width, 770)
        names = [button.objectName() for button in row.buttons()]
        assert names[-1] == "more"
        shown = len(names) - 1
        assert names[:-1] == [command.value for command in known[:shown]]
        left = [button.text() for button in row.left_out()]
        assert in_menu(row)[: len(left)] == left
        assert len(in_menu(row)) == len(known) - shown + len(rest)
        assert row.buttons()[-1].geometry().right() < row.width()
    assert shown < len(known)
    row.menu.actions()[0].trigger()


def test_the_bar_is_hidden_until_there_is_a_host(build: Build) -> None:
    assert not build(FakeController(empty=True)).commands.isVisible()


def test_the_keyboard_comes_to_one_button_and_arrows_lead_on(window: MainWindow, qtbot: QtBot) -> None:
    row = window.commands.row
    window.list.view.select([WEB])
    window.activateWindow()
    stops = [button for button in row.buttons() if button.isEnabled()]
    assert sum(bool(button.focusPolicy() & Qt.FocusPolicy.TabFocus) for button in row.buttons()) == 1
    row.stop().setFocus()
    here = stops.index(row.stop())
    QTest.keyClick(stops[here], Qt.Key.Key_Right)
    assert window.focusWidget() is stops[here + 1]
    assert row.stop() is stops[here + 1]
    QTest.keyClick(stops[here + 1], Qt.Key.Key_End)
    assert window.focusWidget() is row.more
    QTest.keyClick(row.more, Qt.Key.Key_Right)
    assert window.focusWidget() is stops[0]
    QTest.keyClick(stops[0], Qt.Key.Key_Left)
    QTest.keyClick(row.more, Qt.Key.Key_Home)
    assert window.focusWidget() is stops[0]


def test_next_pane_comes_through_the_bar(window: MainWindow) -> None:
    window.list.view.select([WEB])
    seen = []
    for _ in range(6):
        window.actions_by_command[Command.NEXT_PANE].trigger()
        seen.append(window.focusWidget())
    assert window.commands.row.stop() in seen
    assert window.list.view in seen


def test_panes_are_shown_and_hidden_at_its_end(window: MainWindow) -> None:
    for button, part in (
        (window.commands.details_button, window.centre.below),
        (window.commands.actions_button, window.pane),
    ):
        before = part.isVisible()
        assert button.isChecked() is before
        button.click()
        assert part.isVisible() is not before
        assert button.isChecked() is not before
        assert button.accessibleName()


@pytest.mark.parametrize("matrix", [False, True])
def test_half_of_a_screen_is_enough(build: Build, controller: FakeController, language: str, matrix: bool) -> None:
    controller.power([WEB], PowerAction.SAVE)
    window = build()
    window.list.show_matrix(matrix)
    window.list.current.select([WEB])
    for tab in range(window.tabs.count()):
        window.tabs.setCurrentIndex(tab)
    window.centre.show_operations(True)
    QApplication.sendPostedEvents()
    assert window.minimumSizeHint().width() <= 900
    window.resize(900, 700)
    assert window.width() == 900


def test_a_row_of_its_own(qtbot: QtBot) -> None:
    row = FittingRow()
    qtbot.addWidget(row)
    pressed: list[str] = []
    made: list[QToolButton] = [
        tool_button(row, name, partial(pressed.append, name)) for name in ("One", "Two", "Three")
    ]
    row.add(*made)
    row.resize(row.sizeHint())
    row.show()
    assert row.buttons() == made
    row.offer(made[1], False)
    assert row.buttons() == [made[0], made[2]]
    assert not row.offers(made[1])
    row.offer(made[1], True)
    row.resize(row.minimumSizeHint())
    assert row.buttons() == [row.more]
    made[2].setEnabled(False)
    assert in_menu(row) == ["One", "Two", "Three"]
    assert [action.isEnabled() for action in row.menu.actions()] == [True, True, False]
    row.menu.actions()[1].trigger()
    assert pressed == ["Two"]
