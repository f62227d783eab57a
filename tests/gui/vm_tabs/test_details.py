"""Details on a first start: all that matters in 218 pixels, nothing of it cut, one row of title and tabs."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from hvgui.domain.vms.services import Service
from hvgui.ui.look.theme import apply_fonts, apply_theme
from hvgui.ui.look.tokens import measures
from hvgui.ui.shell.main_window import MainWindow
from hvgui.ui.vm_tabs.fact_columns import shares
from hvgui.ui.vm_tabs.summary_tab import FACTS
from hvgui.wording.i18n import set_language
from tests.gui.conftest import Build
from tests.support.present import present
from tests.support.small_data_centre import key_named

SQL, DC, OLD = key_named("sql-02"), key_named("dc-01"), key_named("Datenbank Süd")


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


def settle() -> None:
    for _ in range(3):
        QApplication.sendPostedEvents()


def in_view(window: MainWindow, part: QWidget) -> bool:
    """Whether a part of the summary can be seen whole."""
    room = window.summary._scroll.viewport()
    return room.rect().contains(QRect(part.mapTo(room, QPoint(0, 0)), part.size()))


def test_all_that_matters_is_seen_on_a_first_start(build: Build, language: str) -> None:
    window = build()
    summary = window.summary
    essential = (summary.thumbnail, summary.services, summary.history, summary.facts)
    for size in ((1366, 698), (1280, 770), (1280, 642)):
        window.resize(*size)
        for key, rows in ((SQL, 3), (DC, 4), (OLD, 3)):
            window.list.view.select([key])
            settle()
            assert window.tabs.height() <= 218
            assert [part for part in essential if not in_view(window, part)] == [], (size, key)
            assert summary.services.rows == 1
            assert summary.facts.height() == rows * summary.facts.line
            screen = summary.thumbnail.size()
            assert abs(screen.width() * 3 - screen.height() * 4) <= 4
            if size == (1366, 698) and key != OLD:
                cut = [name for column in FACTS for name in column[:rows] if summary.facts.is_cut(name)]
                assert set(cut) <= {"notes"}, cut


def test_name_state_and_tabs_are_one_row_that_stays_when_the_pane_is_folded(build: Build, language: str) -> None:
    window = build()
    window.list.view.select([SQL])
    settle()
    title, bar = window.tabs.title, window.tabs.tabBar()
    assert title.name.text() == "sql-02"
    assert "HV-OSAKA-02" in title.state.text()
    row = QRect(title.mapTo(window.tabs, QPoint(0, 0)), title.size())
    tabs = QRect(bar.mapTo(window.tabs, QPoint(0, 0)), bar.size())
    assert row.right() <= tabs.left()
    assert measures().title - 1 <= row.height() <= measures().title
    assert row.top() <= tabs.center().y() <= row.bottom()
    assert bar.width() >= bar.sizeHint().width(), "no tab is cut"
    window.centre.setSizes([2000, 1])
    window.centre._dragged()
    settle()
    assert window.centre.folded
    assert title.isVisible()
    assert window.tabs.height() == measures().title


def test_a_long_name_leaves_the_tabs_whole(build: Build) -> None:
    window = build()
    window.resize(900, 700)
    window.list.view.select([key_named("sql-02")])
    window.tabs.title.say("a-very-long-name-" * 12, "Running on HV-OSAKA-02")
    settle()
    bar = window.tabs.tabBar()
    assert bar.width() >= bar.sizeHint().width()
    assert window.tabs.title.name.text().endswith("…")
    assert "a-very-long-name-" * 12 in window.tabs.title.name.toolTip()


def test_narrow_details_have_two_rows_of_three_services_and_fewer_columns(window: MainWindow) -> None:
    window.list.view.select([SQL])
    window.summary.resize(560, 300)
    window.summary._scroll.resize(560, 300)
    settle()
    services = window.summary.services
    assert services.rows == 2
    places = [(button.x(), button.y()) for button in services.buttons.values()]
    assert len({x for x, _y in places}) == 3
    assert len({y for _x, y in places}) == 2
    assert all(button.geometry().right() < services.width() for button in services.buttons.values())
    assert services.height() == 2 * measures().row + 4


def test_the_keyboard_goes_from_service_to_service_and_asks_why(window: MainWindow) -> None:
    window.list.view.select([DC])
    settle()
    buttons = window.summary.services.buttons
    first, clock = buttons[Service.SHUTDOWN], buttons[Service.TIME_SYNC]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert clock.hasFocus()
    assert [b.service for b in buttons.values() if b.focusPolicy() & Qt.FocusPolicy.TabFocus] == [Service.TIME_SYNC]
    assert not window.summary.why.isVisible()
    QTest.keyClick(clock, Qt.Key.Key_Space)
    assert present(window.summary.why.diagnosis).service is Service.TIME_SYNC
    assert not window.summary.why.visibleRegion().isEmpty(), "it is scrolled into view"
    QTest.keyClick(clock, Qt.Key.Key_Space)
    assert not window.summary.why.isVisible()


def test_a_cut_value_is_copied_whole(window: MainWindow) -> None:
    window.list.view.select([DC])
    value = window.summary.facts._values["addresses"]
    value.setFixedWidth(40)
    QTest.keySequence(value, "Ctrl+C")
    assert QApplication.clipboard().text() == "10.20.4.17, fe80::215:5dff:fe01:2a07"


@pytest.mark.parametrize(
    ("need", "room", "given"),
    [([10, 20, 30], 60, [10, 20, 30]), ([10, 20, 30], 90, [20, 30, 40]), ([10, 50, 50], 70, [10, 30, 30])],
)
def test_widths_are_shared_by_need(need: list[int], room: int, given: list[int]) -> None:
    assert shares(need, room) == given
