"""Chips above the list: counts, what they write into the filter, the worst first, the next problem by key."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from hvgui.domain.hosts.link import LinkPhase
from hvgui.domain.vms.heartbeat import Heartbeat
from hvgui.ui.commands.command import Command
from hvgui.ui.shell.main_window import MainWindow
from hvgui.ui.vms.columns import INDEX, ColumnKey
from tests.gui.conftest import Build
from tests.support.fake_controller import FakeController
from tests.support.small_data_centre import BERLIN, OSAKA, TOKYO, key_named

WORST = ["sql-02", "build-agent-a", "経理システム", "sql-01"]


def counts(window: MainWindow) -> dict[str, int]:
    return {name: chip.count for name, chip in window.list.header.chips.items()}


def on(window: MainWindow) -> list[str]:
    return [name for name, chip in window.list.header.chips.items() if chip.isChecked()]


def names(window: MainWindow) -> list[str]:
    return [row.vm.name for row in window.list.table.rows]


def test_counts_are_of_the_hosts_in_view_whatever_the_filter_hides(
    window: MainWindow, controller: FakeController
) -> None:
    assert counts(window) == {"all": 40, "attention": 5, "running": 30, "off": 7}
    window.list.header.ask("off")
    assert counts(window)["all"] == 40
    window.tree.choose(OSAKA)
    assert counts(window)["attention"] == 3
    window.tree.choose(BERLIN)
    assert counts(window)["attention"] == 1, "the host, and none of its virtual machines"
    window.tree.choose(None)
    controller.change(key_named("dc-01"), heartbeat=Heartbeat.LOST)
    assert counts(window)["attention"] == 6
    controller.move_host(TOKYO, LinkPhase.GONE, None)
    assert counts(window)["attention"] == 5


def test_a_chip_and_its_word_are_the_same(window: MainWindow) -> None:
    box, chips = window.list.filter_box, window.list.header.chips
    assert on(window) == ["all"]
    box.setText("vdi")
    chips["running"].click()
    assert box.text() == "state:running vdi"
    assert on(window) == ["running"]
    assert all(name.startswith("vdi") for name in names(window))
    chips["off"].click()
    assert box.text() == "state:off vdi"
    chips["off"].click()
    assert on(window) == ["off"], "a chip is left for another one"
    chips["all"].click()
    assert box.text() == "vdi"
    box.setText("is:problem")
    window.list._apply_filter()
    assert on(window) == ["attention"]
    window.list.clear_filter()
    assert on(window) == ["all"]


def test_what_needs_attention_begins_with_the_worst(window: MainWindow, controller: FakeController) -> None:
    header = window.list.view.horizontalHeader()
    window.list.header.chips["attention"].click()
    assert names(window) == WORST
    assert window.list.selected() == [key_named("sql-02")]
    assert not header.isSortIndicatorShown()
    assert window.counts.counts.text() == "4 VMs, 1 selected"
    controller.change(key_named("sql-01"), heartbeat=Heartbeat.ERROR)
    assert names(window) == ["sql-01", *WORST[:-1]]
    controller.change(key_named("sql-01"), heartbeat=Heartbeat.OK_HEALTHY)
    assert names(window) == WORST[:-1]
    window.list.view.sortByColumn(INDEX[ColumnKey.NAME], Qt.SortOrder.DescendingOrder)
    assert names(window) == sorted(WORST[:-1], reverse=True)
    assert header.isSortIndicatorShown()
    window.list.header.chips["all"].click()
    assert header.isSortIndicatorShown()


def test_hosts_that_are_not_responding_stand_above_it(window: MainWindow) -> None:
    banner = window.list.silent
    assert not banner.isVisible()
    window.list.header.chips["attention"].click()
    assert banner.title.text() == "HV-BERLIN-03: Not responding"
    assert "10 virtual machines" in banner.words.text()
    show, examine = banner.buttons
    examined: list[object] = []
    window.list.doctor_wanted.connect(examined.append)
    examine.click()
    assert examined == [BERLIN]
    show.click()
    assert window.tree.choice() == BERLIN
    assert banner.isVisible()
    window.list.header.chips["all"].click()
    assert not banner.isVisible()


def test_where_all_is_well_the_list_says_so(window: MainWindow) -> None:
    window.tree.choose(BERLIN)
    window.list.header.chips["attention"].click()
    assert window.list.empty.isVisible()
    assert window.list.empty.title.text() == "No virtual machine needs attention"


def test_keys_lead_from_problem_to_problem(window: MainWindow) -> None:
    window.list.view.clearSelection()
    window.list.filter_box.setText("web")
    window.list._apply_filter()
    seen = []
    following = window.actions_by_command[Command.NEXT_PROBLEM]
    assert following.shortcut().toString() == "F4"
    for _ in range(5):
        following.trigger()
        seen += window.list.selected()
    assert seen == [key_named(name) for name in (*WORST, WORST[0])]
    before = window.actions_by_command[Command.PREVIOUS_PROBLEM]
    before.trigger()
    assert window.list.selected() == [key_named("sql-01")]
    window.tree.choose(BERLIN)
    assert not following.isEnabled()
    assert "No virtual machine has a problem" in following.toolTip()


def test_chips_are_reached_and_pressed_by_keys(window: MainWindow) -> None:
    row = window.list.header.row
    window.activateWindow()
    row.stop().setFocus()
    QTest.keyClick(row.stop(), Qt.Key.Key_Right)
    assert window.focusWidget() is window.list.header.chips["attention"]
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    assert on(window) == ["attention"]
    assert window.list.header.chips["attention"].accessibleName() == "Needs attention, 5"


def test_a_narrow_header_keeps_the_box_and_the_switch(build: Build) -> None:
    window = build()
    window.resize(900, 700)
    QApplication.sendPostedEvents()
    header = window.list.header
    assert header.box.width() >= 160
    assert header.box.geometry().right() < window.list.as_list.geometry().left() + header.width()
    assert header.row.geometry().right() < header.box.x()
    assert header.chips["attention"].isVisible()


def test_rows_that_change_places_leave_the_columns_to_the_width(window: MainWindow) -> None:
    window.resize(1400, 800)
    before = window.list.view.shown_columns()
    window.list.view.sortByColumn(INDEX[ColumnKey.UPTIME], Qt.SortOrder.DescendingOrder)
    window.list.header.chips["attention"].click()
    assert window.list.view.fitted
    window.resize(900, 800)
    assert len(window.list.view.shown_columns()) < len(before)
