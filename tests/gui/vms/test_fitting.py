"""Columns that follow the width of the list, short words in them, and the name that stays in view."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from hvgui.domain.vms.heartbeat import Heartbeat
from hvgui.domain.vms.power import Power
from hvgui.ui.look import status_glyphs
from hvgui.ui.look.calm import Calm
from hvgui.ui.look.theme import apply_fonts, apply_theme
from hvgui.ui.look.tokens import CELL, LIGHT
from hvgui.ui.shell.main_window import MainWindow
from hvgui.ui.shell.preferences_dialog import Places, PreferencesDialog
from hvgui.ui.vms.columns import COLUMNS, INDEX, ColumnKey, trouble_of
from hvgui.ui.vms.fitting import fit, own_width, usual_width
from hvgui.ui.vms.vm_rows import VmRows
from hvgui.ui.vms.vm_view import VmView
from hvgui.ui.widgets import roles
from hvgui.ui.widgets.preferences import Preferences
from hvgui.values import replace
from hvgui.wording import list_words
from hvgui.wording.i18n import set_language
from tests.gui.conftest import Build
from tests.support.fake_controller import FakeController
from tests.support.small_data_centre import OSAKA, key_named, vms

NAME, STATUS = INDEX[ColumnKey.NAME], INDEX[ColumnKey.STATUS]
HOUR, DAY = 3_600_000, 86_400_000
LANGUAGES = ["en", "ja"]
#: Whole columns at a width of the window without the Actions pane.
AT_LEAST = {("en", 1280): 10, ("en", 1366): 10, ("en", 1920): 11, ("ja", 1280): 9, ("ja", 1366): 10, ("ja", 1920): 11}


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    before = qapp.font()
    if request.param == "ja" and not QFontDatabase.families(QFontDatabase.WritingSystem.Japanese):
        pytest.skip("no Japanese font on this machine")
    set_language(request.param)
    apply_fonts(qapp, request.param)
    apply_theme(qapp, "light", comfortable=False)
    yield request.param
    qapp.setFont(before)


def at_width(build: Build, width: int, height: int = 770) -> MainWindow:
    """The window as on a first start, at a size."""
    window = build(preferences=Preferences(actions="hidden"))
    window.resize(width, height)
    window.panes.setSizes([186, width - 186, 0])
    return window


def shown(view: VmRows) -> list[int]:
    return [INDEX[ColumnKey(key)] for key in view.shown_columns()]


def assert_nothing_is_cut(view: VmView) -> None:
    assert view.horizontalHeader().length() <= view.viewport().width()
    assert not view.horizontalScrollBar().isVisible()
    for column in shown(view):
        room = view.columnWidth(column)
        heading = view.fontMetrics().horizontalAdvance(COLUMNS[column].heading)
        assert heading + 2 * CELL <= room
        if COLUMNS[column].key is ColumnKey.GUEST_OS:
            continue  # A guest may call its system what it likes.
        for row in range(view.model().rowCount()):
            index = view.model().index(row, column)
            assert view.painter.fits(index, room), (COLUMNS[column].key, index.data())


def test_no_column_is_cut_and_no_word_in_one(build: Build, language: str) -> None:
    """One window for all sizes of a screen: so many whole columns with panes as on a first start."""
    window = at_width(build, 1280)
    for width in (1280, 1366, 1920):
        window.resize(width, 770)
        window.panes.setSizes([186, width - 186, 0])
        assert len(shown(window.list.view)) >= AT_LEAST[language, width], width
        assert_nothing_is_cut(window.list.view)


@pytest.mark.parametrize("width", [760, 900])
def test_a_narrow_window_can_be_used(build: Build, language: str, width: int) -> None:
    window = at_width(build, width)
    window.list.view.select([key_named("sql-02")])
    for _ in range(3):
        QApplication.sendPostedEvents()
    assert window.width() == width, "nothing in it forces it wider"
    view, header, tabs = window.list.view, window.list.header, window.tabs
    assert view.shown_columns()[:3] == ["name", "state", "heartbeat"] or "status" in view.shown_columns()
    assert_nothing_is_cut(view)
    assert header.box.width() >= 160
    assert header.row.more.isVisible() or not header.row.left_out()
    assert window.commands.row.more.isVisible(), "commands that do not fit are behind More"
    assert tabs.tabBar().width() >= min(tabs.tabBar().sizeHint().width(), tabs.width() - 60)
    services = window.summary.services
    assert all(button.geometry().right() < services.width() for button in services.buttons.values())


@pytest.mark.parametrize("width", [300, 480, 700, 900, 1080, 1300, 1700])
def test_what_fits_leaves_by_its_priority(qapp: QApplication, language: str, width: int) -> None:
    font = qapp.font()
    kept = fit(width, font)
    left = {column.key: column for column in COLUMNS if column.priority and column.key not in kept}
    least = max((COLUMNS[INDEX[key]].priority for key in kept), default=0)
    assert all(column.priority >= least for column in left.values())
    assert {ColumnKey.NAME, ColumnKey.STATE, ColumnKey.HEARTBEAT} <= set(kept)
    assert sum(kept.values()) == width or len(kept) == 3
    assert all(kept[key] >= usual_width(COLUMNS[INDEX[key]], font) for key in kept)


def test_words_are_measured_once_for_a_font_and_a_language(qapp: QApplication) -> None:
    font = qapp.font()
    own_width.cache_clear()
    fit(900, font, hosts=["HV-1"])
    before = own_width.cache_info().misses
    for width in range(901, 1400, 50):
        fit(width, font, hosts=["HV-1"])
    assert own_width.cache_info().misses == before
    set_language("ja")
    fit(900, font)
    assert own_width.cache_info().misses > before
    assert usual_width(COLUMNS[INDEX[ColumnKey.HOST]], font, ["x" * 20]) > usual_width(
        COLUMNS[INDEX[ColumnKey.HOST]], font
    )


def test_the_host_says_nothing_where_one_is_chosen(build: Build) -> None:
    window = at_width(build, 1280)
    assert "host" in window.list.view.shown_columns()
    window.tree.choose(OSAKA)
    assert "host" not in window.list.view.shown_columns()
    window.tree.choose(None)
    assert "host" in window.list.view.shown_columns()


def hide_services(view: VmView) -> None:
    menu = view.columns_menu(view)
    next(action for action in menu.actions() if action.text() == "Services").setChecked(False)


def size_status(view: VmView) -> None:
    view.horizontalHeader().resizeSection(STATUS, 260)


def move_status(view: VmView) -> None:
    header = view.horizontalHeader()
    header.moveSection(header.visualIndex(STATUS), 1)


@pytest.mark.parametrize("choose", [hide_services, size_status, move_status])
def test_columns_that_were_chosen_stay_until_they_shall_fit_again(
    build: Build, choose: Callable[[VmView], None]
) -> None:
    window = at_width(build, 1280)
    view = window.list.view
    choose(view)
    assert view._preferences.columns
    before = view.shown_columns(), [view.columnWidth(column) for column in shown(view)]
    window.resize(900, 770)
    assert (view.shown_columns(), [view.columnWidth(column) for column in shown(view)]) == before
    assert view.horizontalScrollBar().maximum() > 0
    menu = view.columns_menu(window)
    again = next(action for action in menu.actions() if action.text() == "Fit Again")
    assert again.isEnabled()
    again.trigger()
    assert view.fitted
    assert view.shown_columns()[:3] == ["name", "host", "state"]
    assert view.horizontalHeader().length() <= view.viewport().width()


def test_a_session_that_chose_nothing_keeps_nothing(build: Build) -> None:
    window = at_width(build, 1280)
    window.last_session.remember()
    assert (window._preferences.columns, window._preferences.widths) == ([], {})
    hide_services(window.list.view)
    window.last_session.remember()
    assert "services" not in window._preferences.columns
    again = build(preferences=Preferences.from_dict(window._preferences.to_dict()))
    assert again.list.view.shown_columns() == window.list.view.shown_columns()


# --- words ----------------------------------------------------------------------------------------------------------


def test_short_words_stand_in_the_list_and_long_ones_beside_it(window: MainWindow) -> None:
    table, key = window.list.table, key_named("sql-01")
    heartbeat = table.index_of(key, INDEX[ColumnKey.HEARTBEAT])
    assert heartbeat.data() == "App critical"
    assert heartbeat.data(roles.ACCESSIBLE_TEXT) == "Heartbeat: OK (Applications Critical)"
    assert "OK (Applications Critical)" in heartbeat.data(roles.TOOL_TIP)
    memory = table.index_of(key, INDEX[ColumnKey.MEMORY])
    assert memory.data() == "6.0 GB"
    assert memory.data(roles.TOOL_TIP) == "6144 MB"
    assert table.headerData(INDEX[ColumnKey.MEMORY], Qt.Orientation.Horizontal) == "Memory"
    said = table.headerData(INDEX[ColumnKey.MEMORY], Qt.Orientation.Horizontal, roles.ACCESSIBLE_TEXT)
    assert said == "Assigned Memory"


def test_memory_and_uptime_are_short() -> None:
    assert [list_words.memory(megabytes) for megabytes in (None, 0, 512, 1024, 6144, 131_072)] == [
        "", "", "512 MB", "1.0 GB", "6.0 GB", "128.0 GB"
    ]  # fmt: skip
    times = (None, 0, 59_000, 10 * HOUR + 32 * 60_000, 5 * DAY + HOUR)
    assert [list_words.uptime(time) for time in times] == ["", "", "0 h 00 m", "10 h 32 m", "5 d 01 h"]


def test_the_status_column_says_what_is_wrong_and_how_old_it_is(window: MainWindow) -> None:
    def status(name: str) -> str:
        return str(window.list.table.index_of(key_named(name), STATUS).data())

    assert status("sql-01") == "Application in trouble"
    assert status("sql-02").startswith("No response since")
    assert status("build-agent-a") == "Never responded"
    assert status("Datenbank Süd").startswith("As of ")
    assert status("web-01") == ""


def test_trouble_has_an_edge_and_a_silent_host_is_no_trouble_of_its_vms(window: MainWindow) -> None:
    def trouble(name: str, **changes: Any) -> str | None:
        entry = window.list.table.entry(key_named(name))
        assert entry is not None
        entry.take(replace(entry.vm, **changes), frozenset(changes), 0.0)
        return trouble_of(entry)

    assert [trouble(name) for name in ("sql-01", "sql-02", "build-agent-a", "web-01")] == ["warn", "bad", "warn", None]
    assert trouble("web-01", health=25) == "bad"
    assert trouble("Datenbank Süd", heartbeat=Heartbeat.LOST) is None
    assert vms()[key_named("Datenbank Süd")].power is Power.RUNNING


# --- the pinned name ------------------------------------------------------------------------------------------------


@pytest.fixture
def wide(build: Build) -> MainWindow:
    """A window whose chosen columns do not fit."""
    kept = Preferences(actions="hidden", columns=["name", "host", "state", "guest-os", "notes", "status", "version"])
    window = build(preferences=kept)
    window.resize(760, 700)
    window.panes.setSizes([186, 574, 0])
    return window


def test_the_name_stays_in_view(wide: MainWindow) -> None:
    view = wide.list.view
    assert not view.pinned.isVisible()
    view.horizontalScrollBar().setValue(200)
    assert view.pinned.isVisible()
    assert view.pinned.width() == view.columnWidth(NAME) + 1
    middle = view.visualRect(view.model().index(3, NAME)).center().y()
    assert view.indexAt(QPoint(20, middle)).column() == NAME
    beside = view.indexAt(QPoint(view.pinned.width() + 30, middle))
    assert beside.row() == 3
    assert beside.column() != NAME
    view.horizontalScrollBar().setValue(0)
    assert not view.pinned.isVisible()


def test_the_pinned_names_are_those_of_the_rows(qapp: QApplication, wide: MainWindow) -> None:
    """What is painted over the scrolled view is what stands in the column itself."""
    apply_theme(qapp, "light")
    view = wide.list.view
    view.clearSelection()
    width, height = view.columnWidth(NAME) - 2, view.viewport().height()
    top = view.viewport().y()
    plain = view.grab().toImage().copy(0, top, width, height)
    view.horizontalScrollBar().setValue(220)
    pinned = view.grab().toImage().copy(0, top, width, height)
    assert pinned == plain
    edge = view.grab().toImage().pixelColor(view.columnWidth(NAME), top + 40)
    assert edge == LIGHT.edge


@pytest.mark.parametrize("x", [10, 420])
def test_a_click_selects_and_scrolls_nothing(wide: MainWindow, qtbot: QtBot, x: int) -> None:
    view = wide.list.view
    view.horizontalScrollBar().setValue(120)
    middle = view.visualRect(view.model().index(4, NAME)).center().y()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, middle))
    assert view.horizontalScrollBar().value() == 120
    assert wide.list.selected() == [wide.list.table.rows[4].key]
    view.select([wide.list.table.rows[6].key])
    assert view.horizontalScrollBar().value() == 120


def test_the_cursor_is_never_under_the_pinned_names(wide: MainWindow) -> None:
    wide.list.show_matrix(True)
    view = wide.list.matrix.view
    view.horizontalScrollBar().setValue(view.horizontalScrollBar().maximum())
    for column in reversed(shown(view)[1:]):
        view.setCurrentIndex(view.model().index(2, column))
        assert view.columnViewportPosition(column) >= view.pinned.reach


def test_the_host_leaves_the_matrix_first(build: Build) -> None:
    window = build(preferences=Preferences(actions="hidden", matrix=True))
    view = window.list.matrix.view
    window.resize(1920, 800)
    assert "host" in view.shown_columns()
    window.resize(900, 800)
    assert "host" not in view.shown_columns()
    assert "state" in view.shown_columns()


# --- painting -------------------------------------------------------------------------------------------------------


def test_marks_and_elided_words_are_drawn_once(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, controller: FakeController
) -> None:
    view = window.list.view
    view.viewport().grab()
    asked: list[object] = []
    monkeypatch.setattr(status_glyphs, "pixmap", lambda *given, **_named: asked.append(given))
    elided = len(view.painter._elided)
    view.viewport().grab()
    assert asked == []
    assert len(view.painter._elided) == elided > 0


def test_rows_are_roomier_at_once_where_that_is_wished(qapp: QApplication, window: MainWindow) -> None:
    apply_theme(qapp, "light", comfortable=False)
    view = window.list.view
    assert view.rowHeight(0) == 22
    dialog = PreferencesDialog(window._preferences, Places(), lambda _words: None, window)
    dialog.comfortable.click()
    assert view.rowHeight(0) == 26
    dialog.reject()
    assert view.rowHeight(0) == 22
    dialog = PreferencesDialog(window._preferences, Places(), lambda _words: None, window)
    dialog.comfortable.click()
    next(b for b in dialog.findChildren(QPushButton) if b.text() == "OK").click()
    assert (view.rowHeight(0), window._preferences.comfortable) == (26, True)
    apply_theme(qapp, "light", comfortable=False)


def test_cells_cost_the_style_no_call_into_python(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    view = window.list.view
    view.viewport().grab()
    calls: list[object] = []
    for name in ("drawPrimitive", "drawControl", "drawComplexControl"):
        monkeypatch.setattr(Calm, name, lambda *given: calls.append(given))
    view.viewport().grab()
    assert calls == []
