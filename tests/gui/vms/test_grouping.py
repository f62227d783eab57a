"""Groups of the list: headings over sorted rows, kept while VMs change, saved with a view, reached by mouse and menu."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from hvgui.domain.vms.power import Power
from hvgui.ui.look.tokens import measures
from hvgui.ui.shell.main_window import MainWindow
from hvgui.ui.vms.columns import INDEX, ColumnKey
from hvgui.ui.vms.grouping import Grouping
from hvgui.ui.vms.vm_delegate import heading_height
from hvgui.ui.widgets import roles
from hvgui.ui.widgets.preferences import Preferences
from tests.gui.conftest import Build
from tests.support.fake_controller import FakeController
from tests.support.small_data_centre import key_named

WEB = key_named("web-01")


def headings(window: MainWindow) -> list[tuple[str, int]]:
    return [(heading.title, heading.size) for _row, heading in sorted(window.list.table.groups.headings.items())]


def heights(window: MainWindow) -> set[int]:
    """Rows with room for a heading."""
    view, table = window.list.view, window.list.table
    return {row for row in range(table.rowCount()) if view.rowHeight(row) == measures().row + heading_height()}


def well_placed(window: MainWindow) -> bool:
    return heights(window) == set(window.list.table.groups.headings)


def test_rows_of_a_host_stand_together_in_the_order_of_the_column(window: MainWindow) -> None:
    window.list.group_menu.choices[Grouping.HOST].trigger()
    assert headings(window) == [("HV-BERLIN-03", 10), ("HV-OSAKA-02", 13), ("HV-TOKYO-01", 17)]
    assert well_placed(window)
    window.list.view.sortByColumn(INDEX[ColumnKey.NAME], Qt.SortOrder.DescendingOrder)
    names = [(row.host, row.order[0]) for row in window.list.table.rows]
    assert [host for host, _name in names] == sorted(host for host, _name in names)
    for host in {host for host, _name in names}:
        within = [name for each, name in names if each == host]
        assert within == sorted(within, reverse=True)
    window.list.group_menu.choices[Grouping.NONE].trigger()
    assert (headings(window), heights(window)) == ([], set())


def test_a_vm_that_changes_its_state_changes_its_group(window: MainWindow, controller: FakeController) -> None:
    window.list.group_by(Grouping.STATE)
    before = dict(headings(window))
    controller.change(WEB, power=Power.OFF)
    after = dict(headings(window))
    assert (after["Running"], after["Off"]) == (before["Running"] - 1, before["Off"] + 1)
    assert well_placed(window)
    # The last of its group takes the heading with it.
    controller.change(key_named("print-old"), power=Power.OFF)
    assert "Paused" not in dict(headings(window))
    assert well_placed(window)


def test_filtering_and_a_change_that_moves_no_row_move_the_headings(
    window: MainWindow, controller: FakeController
) -> None:
    window.list.group_by(Grouping.STATE)
    window.list.header.ask("running")
    assert [title for title, _size in headings(window)] == ["Running"]
    window.list.header.ask("all")
    assert well_placed(window)
    last_running = max(row.place for row in window.list.table.rows if row.vm.power is Power.RUNNING)
    controller.change(window.list.table.rows[last_running].key, power=Power.PAUSED)
    assert well_placed(window)


def test_what_needs_attention_is_not_grouped(window: MainWindow) -> None:
    window.list.group_by(Grouping.HOST)
    window.list.header.ask("attention")
    assert headings(window) == []
    window.list.header.ask("all")
    assert len(headings(window)) == 3


def test_a_click_on_a_heading_selects_its_group_and_a_drop_there_is_for_nobody(window: MainWindow) -> None:
    window.list.group_by(Grouping.HOST)
    view = window.list.view
    second = sorted(window.list.table.groups.headings)[1]
    point = QPoint(60, view.rowViewportPosition(second) + 4)
    assert view.key_at(point) is None
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert {key.host for key in window.list.selected()} == {window.list.table.rows[second].key.host}
    assert len(window.list.selected()) == 13
    below = QPoint(60, view.rowViewportPosition(second) + heading_height() + 4)
    assert view.key_at(below) == window.list.table.rows[second].key
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=below)
    assert window.list.selected() == [window.list.table.rows[second].key]


def test_a_heading_is_read_out_with_its_first_row(window: MainWindow) -> None:
    window.list.group_by(Grouping.HOST)
    table = window.list.table
    described = [str(table.index(row, 0).data(roles.ACCESSIBLE_DESCRIPTION)) for row in (0, 1)]
    assert described[0].startswith("Group HV-BERLIN-03, 10 virtual machines")
    assert "Group" not in described[1]


def test_groups_are_kept_and_saved_with_a_view(build: Build) -> None:
    preferences = Preferences(grouping="state")
    window = build(preferences=preferences)
    assert window.list.table.groups.grouping is Grouping.STATE
    window.list.saved_views.add("by state")
    window.list.group_by(Grouping.NONE)
    assert preferences.grouping == "none"
    (view,) = window.list.saved_views.views
    assert window.list.saved_views.current() is None, "the list is not as the view says"
    window.list.saved_views.apply(view)
    assert window.list.table.groups.grouping is Grouping.STATE
    window.list.group_menu.tick()
    assert window.list.group_menu.choices[Grouping.STATE].isChecked()


def test_a_grouping_that_nobody_knows_is_none(build: Build) -> None:
    window = build(preferences=Preferences(grouping="moon"))
    assert window.list.table.groups.grouping is Grouping.NONE
