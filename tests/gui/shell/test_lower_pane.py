"""The list has what the lower pane leaves; one lower pane with two contents; operations in one line until opened."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTabBar
from pytestqt.qtbot import QtBot

from hvgui.domain.operations.outcome import Done, Failed
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.domain.vms.power import PowerAction
from hvgui.ui.commands.command import Command
from hvgui.ui.look.theme import apply_fonts, apply_theme
from hvgui.ui.look.tokens import measures
from hvgui.ui.shell.main_window import MainWindow
from hvgui.ui.widgets.preferences import Preferences
from hvgui.wording.i18n import set_language
from tests.gui.conftest import Build
from tests.support.fake_controller import FakeController
from tests.support.small_data_centre import key_named

WEB, SQL = key_named("web-01"), key_named("sql-02")
#: Inner sizes of a window on screens of 1280x800, 1366x768, 1920x1080, and the last at 150 %; whole rows at least.
SIZES = [(1280, 770, 18), (1366, 698, 15), (1920, 1010, 29), (1280, 642, 12)]


@pytest.fixture(params=["en", "ja"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    before = qapp.font()
    if request.param == "ja" and not QFontDatabase.families(QFontDatabase.WritingSystem.Japanese):
        pytest.skip("no Japanese font on this machine")
    set_language(request.param)
    apply_fonts(qapp, request.param)
    apply_theme(qapp, "light", comfortable=False)
    yield request.param
    qapp.setFont(before)


def rows(window: MainWindow) -> int:
    """Whole rows of the list in view."""
    QApplication.sendPostedEvents()
    view = window.list.view
    return view.viewport().height() // view.rowHeight(0)


@pytest.mark.parametrize(("width", "height", "least"), SIZES)
def test_the_list_shows_this_many_rows(
    build: Build, controller: FakeController, language: str, width: int, height: int, least: int
) -> None:
    window = build()
    window.resize(width, height)
    before = rows(window)
    assert before >= least
    operation = controller.power([WEB], PowerAction.SAVE)
    assert rows(window) == before
    controller.end_item(operation, 0, Failed(Trouble(TroubleKind.NOT_APPLIED, "web-01")))
    controller.finish(operation)
    assert rows(window) == before
    window.actions_by_command[Command.SHOW_OPERATIONS].trigger()
    assert window.operations.isVisible()
    assert rows(window) == before


def test_operations_take_the_place_of_the_details_and_give_it_back(window: MainWindow, qtbot: QtBot) -> None:
    action = window.actions_by_command[Command.SHOW_OPERATIONS]
    assert action.shortcut().toString() == "F8"
    for open_, close in (
        (action.trigger, action.trigger),
        (window.strip.open.click, window.strip.open.click),
        (window.strip.open.click, lambda: QTest.keyClick(window.operations.view, Qt.Key.Key_Escape)),
    ):
        assert window.tabs.isVisible()
        open_()
        assert window.operations.isVisible()
        assert not window.tabs.isVisible()
        assert action.isChecked()
        assert window.strip.open.arrowType() is Qt.ArrowType.DownArrow
        close()
        assert window.tabs.isVisible()
        assert not action.isChecked()
        assert window.strip.open.arrowType() is Qt.ArrowType.UpArrow
        assert window.focusWidget() is window.list.view


def test_operations_open_where_the_details_are_hidden_and_leave_nothing_behind(window: MainWindow) -> None:
    window.actions_by_command[Command.SHOW_DETAILS].trigger()
    tall = rows(window)
    window.strip.open.click()
    assert window.operations.isVisible()
    assert rows(window) < tall
    window.strip.open.click()
    assert not window.centre.below.isVisible()
    assert rows(window) == tall


def test_a_failure_stands_in_the_strip_until_it_was_seen(window: MainWindow, controller: FakeController) -> None:
    strip = window.strip
    assert not strip.running.isVisible()
    first, second = (controller.power([key], PowerAction.SAVE) for key in (WEB, SQL))
    assert strip.running.text() == "2 running"
    assert strip.bar.isVisible()
    assert not strip.failed.isVisible()
    controller.end_item(first, 0, Failed(Trouble(TroubleKind.NOT_APPLIED, "web-01")))
    controller.finish(first)
    assert (strip.running.text(), strip.failed.text()) == ("1 running", "1 failed")
    assert "web-01" in strip.reason.accessibleName()
    assert "The host reported success" in strip.reason.accessibleName()
    assert not window.operations.isVisible()
    strip.open.click()
    strip.open.click()
    assert not strip.failed.isVisible()
    assert strip.reason.accessibleName() == ""
    controller.end_item(second, 0, Done())
    controller.finish(second)
    assert not strip.running.isVisible()
    assert not strip.failed.isVisible()


def drag(window: MainWindow, low: int) -> None:
    """As the mouse does: to a height of the lower pane."""
    centre = window.centre
    centre.moveSplitter(centre.height() - centre.handleWidth() - low, 1)


def test_dragged_low_only_the_titles_stay_and_a_tab_opens_it_again(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1280, 770)
    drag(window, 260)
    drag(window, 50)
    assert window.centre.folded
    assert window.centre.sizes()[1] == measures().title
    bar = window.tabs.tabBar()
    assert isinstance(bar, QTabBar)
    assert bar.isVisible()
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(1).center())
    assert window.centre.sizes()[1] == 260
    assert window.tabs.currentIndex() == 1


def test_only_heights_that_were_chosen_are_kept(build: Build) -> None:
    window = build()
    window.resize(1280, 770)
    window.last_session.remember()
    assert window._preferences.centre_sizes == []
    drag(window, 300)
    window.last_session.remember()
    assert window._preferences.centre_sizes[1] == 300
    again = build(preferences=Preferences.from_dict(window._preferences.to_dict()))
    again.resize(1280, 770)
    assert again.centre.sizes()[1] == pytest.approx(300, abs=12)


@pytest.mark.parametrize(("actions", "shown"), [("", False), ("shown", True), ("hidden", False)])
def test_the_actions_are_off_at_first_where_the_window_is_narrow(build: Build, actions: str, shown: bool) -> None:
    window = build(preferences=Preferences(actions=actions))
    assert window.pane.isVisible() is shown
    window.actions_by_command[Command.SHOW_ACTIONS].trigger()
    assert window.pane.isVisible() is not shown
    assert window._preferences.actions == ("hidden" if shown else "shown")
