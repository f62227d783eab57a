"""Sorting by several columns: Shift and click, the menu, what is kept, and what is said of a head."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hvgui.domain.vms.power import Power
from hvgui.ui.filtering.saved_views import SavedView, read_view
from hvgui.ui.shell.main_window import MainWindow
from hvgui.ui.vms.columns import COLUMNS, INDEX, ColumnKey
from hvgui.ui.vms.row_order import MOST, SortKey, kept_keys, read_keys
from hvgui.ui.vms.vm_view import VmView
from hvgui.ui.widgets import roles
from tests.support.fake_controller import FakeController

HOST, NAME, STATE = (INDEX[key] for key in (ColumnKey.HOST, ColumnKey.NAME, ColumnKey.STATE))
_SHIFT, _NONE = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def view(window: MainWindow) -> VmView:
    window.show()
    window.list.view.sortByColumn(NAME, Qt.SortOrder.AscendingOrder)
    return window.list.view


def click(view: VmView, column: int, held: Qt.KeyboardModifier = _SHIFT) -> None:
    header = view.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(column) + 12, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, held, at)


def shown(window: MainWindow) -> list[tuple[str, str, str]]:
    return [(row.vm.power.value, row.host, row.vm.name) for row in window.list.table.rows]


def keys(view: VmView) -> tuple[SortKey, ...]:
    return view._sorted.order.keys


def test_shift_and_click_sorts_by_one_more_column(window: MainWindow, view: VmView) -> None:
    click(view, STATE, _NONE)
    alone = shown(window)
    click(view, HOST)
    assert keys(view) == (SortKey(STATE), SortKey(HOST))
    both = shown(window)
    assert [power for power, *_ in both] == [power for power, *_ in alone]
    for power in {power for power, *_ in both}:
        hosts = [host for state, host, _ in both if state == power]
        assert hosts == sorted(hosts)
    click(view, HOST)
    assert keys(view) == (SortKey(STATE), SortKey(HOST, descending=True))
    for power in {power for power, *_ in both}:
        rows = [(host, name) for state, host, name in shown(window) if state == power]
        assert [host for host, _ in rows] == sorted((host for host, _ in rows), reverse=True)
    click(view, STATE)
    assert keys(view)[0] == SortKey(STATE, descending=True)
    header = view.horizontalHeader()
    assert (header.sortIndicatorSection(), header.sortIndicatorOrder()) == (STATE, Qt.SortOrder.DescendingOrder)
    click(view, HOST, _NONE)
    assert keys(view)[1:] == (), "a click alone begins anew"


def test_a_change_of_the_second_column_moves_the_row(
    window: MainWindow, view: VmView, controller: FakeController
) -> None:
    click(view, HOST, _NONE)
    click(view, STATE)
    row = next(row for row in window.list.table.rows if row.vm.power is Power.RUNNING)
    controller.change(row.key, power=Power.OFF)
    again = sorted(window.list.table.rows, key=lambda e: e.order)
    assert window.list.table.rows == window.list.table.order.of(again)


def test_heads_say_which_column_comes_when(view: VmView) -> None:
    def head(column: int, role: int = roles.DISPLAY) -> str:
        return str(view._sorted.headerData(column, Qt.Orientation.Horizontal, role))

    click(view, STATE, _NONE)
    assert head(STATE) == COLUMNS[STATE].heading, "the arrow says it all"
    click(view, HOST)
    assert (head(STATE)[-2:], head(HOST)[-3:]) == (" 1", " 2↑")
    assert head(HOST, roles.ACCESSIBLE_TEXT) == "Host, sorted by as number 2, ascending"
    click(view, HOST)
    assert head(HOST)[-3:] == " 2↓"
    assert head(HOST, roles.ACCESSIBLE_TEXT) == "Host, sorted by as number 2, descending"
    assert "Shift" in head(NAME, roles.TOOL_TIP)


def test_the_menu_does_the_same(view: VmView) -> None:
    menu = view._also_menu(view)
    actions = {action.text(): action for action in menu.actions()}
    assert list(actions)[:2] == ["Name", "Host"]
    actions["State"].trigger()
    assert keys(view) == (SortKey(NAME), SortKey(STATE))
    assert "State, sorted by as number 2, ascending" in [action.text() for action in view._also_menu(view).actions()]


def test_no_more_than_a_few_columns(view: VmView) -> None:
    for column in range(len(COLUMNS)):
        view.sort_also(column)
    assert len(keys(view)) == MOST


def test_the_order_is_kept(view: VmView) -> None:
    click(view, STATE, _NONE)
    click(view, HOST)
    click(view, HOST)
    view.remember()
    kept = view._preferences
    assert (kept.sort_column, kept.sort_descending, kept.sort_then) == ("state", False, ["-host"])
    view.sortByColumn(NAME, Qt.SortOrder.AscendingOrder)
    view.sort_as(kept.sort_column, kept.sort_then, down=kept.sort_descending)
    assert keys(view) == (SortKey(STATE), SortKey(HOST, descending=True))


def test_a_saved_view_has_it(window: MainWindow, view: VmView) -> None:
    click(view, STATE, _NONE)
    click(view, HOST)
    made = window.list._as_view()
    assert made.sort_then == ("host",)
    view.sortByColumn(NAME, Qt.SortOrder.AscendingOrder)
    window.list._apply_view(made)
    assert keys(view) == (SortKey(STATE), SortKey(HOST))
    named = SavedView(name="x", sort_then=("host", "-name"))
    assert read_view(named.to_dict()) == named
    assert read_view({"name": "x", "sort_then": [1, "host"]}) == SavedView(name="x", sort_then=("host",))


def test_names_that_are_no_column_are_passed_over() -> None:
    assert read_keys(["nowhere", "-host", "name"]) == (SortKey(HOST, descending=True), SortKey(NAME))
    assert kept_keys(read_keys(["-host", "name"])) == ("-host", "name")


def test_hovering_with_shift_does_not_size_a_column(qtbot: QtBot, view: VmView) -> None:
    header = view.horizontalHeader()
    before = header.sectionSize(NAME)
    edge = QPoint(header.sectionViewportPosition(NAME) + before - 1, header.height() // 2)
    QTest.mousePress(header.viewport(), Qt.MouseButton.LeftButton, _SHIFT, edge)
    QTest.mouseMove(header.viewport(), edge + QPoint(60, 0))
    QTest.mouseRelease(header.viewport(), Qt.MouseButton.LeftButton, _SHIFT, edge + QPoint(60, 0))
    assert header.sectionSize(NAME) == before
