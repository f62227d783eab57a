"""Filter box: words and values are completed by key, a menu writes them, what is not understood moves nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from hvgui.domain.hosts.link import LinkPhase
from hvgui.ui.filtering.filter_box import FilterBox
from hvgui.ui.shell.main_window import MainWindow
from hvgui.ui.vms.columns import INDEX, ColumnKey
from tests.gui.conftest import Build
from tests.support.fake_controller import FakeController
from tests.support.present import present
from tests.support.small_data_centre import BERLIN, OSAKA, TOKYO


def offered(box: FilterBox) -> list[str]:
    return box._model.stringList() if box.suggesting else []


def test_a_filter_is_typed_with_the_keys_alone(window: MainWindow) -> None:
    box = window.list.filter_box
    window.list.focus_filter()
    QTest.keyClicks(box, "st")
    assert offered(box) == ["state:"]
    popup = present(box.completions.popup())
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert box.text() == "state:"
    assert "state:running" in offered(box), "its values follow"
    QTest.keyClicks(popup, "of")
    assert offered(box) == ["state:off"]
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert box.text() == "state:off "
    window.list._apply_filter()
    assert window.list.header.chips["off"].isChecked()


def test_values_are_those_of_the_list(window: MainWindow) -> None:
    box = window.list.filter_box
    window.list.focus_filter()
    QTest.keyClicks(box, "host:")
    assert offered(box) == ["host:HV-BERLIN-03", "host:HV-OSAKA-02", "host:HV-TOKYO-01"]
    QTest.keyClick(present(box.completions.popup()), Qt.Key.Key_Escape)
    box.clear()
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert "heartbeat:" in offered(box), "Down shows every word"


def entries(menu: QMenu) -> dict[str, QAction]:
    return {action.text(): action for action in menu.actions() if action.text()}


def test_the_menu_behind_the_funnel_writes_words(window: MainWindow) -> None:
    box = window.list.filter_box
    box.setText("vdi state:running")
    box.menu.aboutToShow.emit()
    top = entries(box.menu)
    states = entries(present(top["State"].menu()))  # type: ignore[arg-type]
    assert states["running"].isChecked()
    states["off"].trigger()
    assert box.text() == "vdi state:off"
    services = entries(present(top["Integration Service"].menu()))  # type: ignore[arg-type]
    entries(present(services["Data Exchange"].menu()))["Off"].trigger()  # type: ignore[arg-type]
    assert box.text() == "vdi state:off service:kvp=off"
    box.menu.aboutToShow.emit()
    states = entries(present(entries(box.menu)["State"].menu()))  # type: ignore[arg-type]
    states["off"].trigger()
    assert box.text() == "vdi service:kvp=off", "once more takes it away"
    QTest.keyClick(box, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert box.menu.isVisible()
    box.menu.hide()


def test_an_unknown_word_is_said_beside_the_box_and_moves_nothing(window: MainWindow) -> None:
    window.resize(1366, 700)
    QApplication.sendPostedEvents()
    before = window.list.view.geometry()
    window.list.filter_box.setText("state:x")
    window.list._apply_filter()
    for _ in range(3):
        QApplication.sendPostedEvents()
    assert window.list.view.geometry() == before
    header = window.list.header
    assert header.hint.isVisible()
    assert header.hint.geometry().right() < header.box.geometry().left()
    assert header.box.sign.isVisible()
    assert "state:x" in header.box.sign.toolTip()
    assert header.box.accessibleDescription().startswith("“state:x”")
    header.box.setText("state:off")
    window.list._apply_filter()
    assert not header.hint.isVisible()
    assert not header.box.sign.isVisible()


def test_what_runs_on_silent_hosts_alone_is_not_green(window: MainWindow, controller: FakeController) -> None:
    chip = window.list.header.chips["running"]
    assert not chip.stale
    for host in (OSAKA, TOKYO, BERLIN):
        controller.move_host(host, LinkPhase.GONE, None)
    assert chip.count == 30
    assert chip.stale


def test_heartbeats_are_sorted_the_worst_first(build: Build) -> None:
    window = build()
    window.list.view.sortByColumn(INDEX[ColumnKey.HEARTBEAT], Qt.SortOrder.AscendingOrder)
    rows = window.list.table.rows
    assert [row.vm.name for row in rows[:4]] == ["sql-02", "build-agent-a", "経理システム", "sql-01"]
    assert rows[-1].vm.heartbeat.value == "none"
