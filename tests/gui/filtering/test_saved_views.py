"""Saved views: filter, columns and order under a name, as chips and in a menu, kept from session to session."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from hvgui.ui.filtering.saved_views import SavedView, read_view
from hvgui.ui.shell.main_window import MainWindow
from hvgui.ui.vms.columns import INDEX, ColumnKey
from hvgui.ui.widgets.name_dialog import NameDialog
from hvgui.ui.widgets.preferences import Preferences
from tests.gui.conftest import Build
from tests.support.present import present

COLUMNS = ["name", "host", "state", "notes"]


def chips(window: MainWindow) -> list[str]:
    return [chip.text() for _view, chip in window.list.header.view_chips]


def entries(menu: QMenu) -> dict[str, QAction]:
    menu.aboutToShow.emit()
    return {action.text(): action for action in menu.actions() if action.text()}


def save(window: MainWindow, name: str) -> None:
    entries(window.list.saved_views.menu)["Save This View…"].trigger()
    dialog = window.findChildren(NameDialog)[-1]
    dialog.name.setText(name)
    dialog.ok.click()


@pytest.fixture
def saved(window: MainWindow) -> MainWindow:
    """Two views: one with columns and an order, one with a filter alone."""
    window.list.filter_box.setText("host:osaka")
    window.list._apply_filter()
    window.list.view.show_columns(COLUMNS)
    window.list.view.sortByColumn(INDEX[ColumnKey.STATE], Qt.SortOrder.DescendingOrder)
    save(window, "Osaka")
    window.list.view.fit_again()
    window.list.view.sortByColumn(INDEX[ColumnKey.NAME], Qt.SortOrder.AscendingOrder)
    window.list.filter_box.setText("vdi")
    window.list._apply_filter()
    save(window, "Desktops")
    window.list.clear_filter()
    return window


def test_a_chip_brings_back_filter_columns_and_order(saved: MainWindow) -> None:
    assert chips(saved) == ["Osaka", "Desktops"]
    assert saved.list.header.chips["all"].isChecked()
    osaka, desktops = (chip for _view, chip in saved.list.header.view_chips)
    osaka.click()
    assert saved.list.filter_box.text() == "host:osaka"
    assert saved.list.view.shown_columns() == COLUMNS
    assert saved.list.table.order.sorting == (INDEX[ColumnKey.STATE], Qt.SortOrder.DescendingOrder)
    assert all(row.host == "HV-OSAKA-02" for row in saved.list.table.rows)
    assert osaka.isChecked()
    assert not saved.list.header.chips["all"].isChecked()
    desktops.click()
    assert saved.list.view.fitted
    assert saved.list.table.order.sorting == (INDEX[ColumnKey.NAME], Qt.SortOrder.AscendingOrder)
    assert desktops.isChecked()
    assert not osaka.isChecked()
    saved.list.filter_box.setText("vdi state:off")
    saved.list._apply_filter()
    assert not desktops.isChecked(), "something else is shown"


def test_views_are_renamed_moved_updated_and_deleted_by_menu(saved: MainWindow) -> None:
    menu = saved.list.saved_views.menu
    edit = entries(present(entries(menu)["Change “Desktops”"].menu()))  # type: ignore[arg-type]
    assert not edit["Move Right"].isEnabled()
    edit["Move Left"].trigger()
    assert chips(saved) == ["Desktops", "Osaka"]
    edit = entries(present(entries(menu)["Change “Osaka”"].menu()))  # type: ignore[arg-type]
    edit["Rename…"].trigger()
    dialog = saved.findChildren(NameDialog)[-1]
    assert dialog.name.text() == "Osaka"
    dialog.name.setText("West")
    dialog.ok.click()
    assert chips(saved) == ["Desktops", "West"]
    edit = entries(present(entries(menu)["Change “Desktops”"].menu()))  # type: ignore[arg-type]
    edit["Save What Is Shown Now"].trigger()
    assert saved.list.saved_views.views[0].filter == ""
    edit = entries(present(entries(menu)["Change “Desktops”"].menu()))  # type: ignore[arg-type]
    edit["Delete"].trigger()
    assert chips(saved) == ["West"]


def test_the_same_name_replaces(saved: MainWindow) -> None:
    save(saved, "osaka")
    assert chips(saved) == ["osaka", "Desktops"]


def test_views_are_kept(saved: MainWindow, build: Build) -> None:
    saved.last_session.remember()
    file = json.loads(json.dumps(saved._preferences.to_dict()))
    again = build(preferences=Preferences.from_dict(file))
    assert chips(again) == ["Osaka", "Desktops"]
    again.list.header.view_chips[0][1].click()
    assert again.list.view.shown_columns() == COLUMNS


def test_the_keyboard_comes_to_the_chips_and_to_the_menu(saved: MainWindow) -> None:
    saved.resize(1600, 900)
    saved.activateWindow()
    QApplication.sendPostedEvents()
    row = saved.list.header.row
    row.stop().setFocus()
    QTest.keyClick(row.stop(), Qt.Key.Key_End)
    assert saved.focusWidget() is saved.list.header.more_views
    QTest.keyClick(saved.focusWidget(), Qt.Key.Key_Left)
    assert saved.focusWidget() is saved.list.header.view_chips[-1][1]
    QTest.keyClick(saved.focusWidget(), Qt.Key.Key_Space)
    assert saved.list.filter_box.text() == "vdi"
    view_menu = saved.menuBar().actions()[3].menu()
    assert isinstance(view_menu, QMenu)
    assert saved.list.saved_views.menu.menuAction() in view_menu.actions()


def test_a_narrow_window_has_its_views_in_the_menu(saved: MainWindow) -> None:
    saved.resize(800, 700)
    QApplication.sendPostedEvents()
    left = [button.text() for button in saved.list.header.row.left_out()]
    assert "Desktops" in left


@pytest.mark.parametrize(
    "kept",
    [
        {},
        {"name": ""},
        {"name": 5},
        {"name": "x", "columns": "name", "widths": [1], "filter": 3, "sort_descending": "no"},
    ],
)
def test_damaged_views_are_left_out_or_as_in_a_fresh_list(kept: dict[str, object]) -> None:
    assert read_view(kept) in (None, SavedView(name="x"))
    assert Preferences.from_dict({"views": [kept]}).views == [kept]
    assert Preferences.from_dict({"views": ["no"]}).views == []
