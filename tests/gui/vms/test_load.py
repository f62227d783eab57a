"""What processor and memory did: charts in the list and on the Summary tab, and the same in words."""

from __future__ import annotations

import tracemalloc

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from hvgui.domain.vms.load import NONE, SLOT, UNKNOWN, Load, slot_of
from hvgui.ui.shell.main_window import MainWindow
from hvgui.ui.vms.columns import INDEX, ColumnKey
from hvgui.ui.widgets import load_chart, roles
from tests.support.fake_controller import FakeController
from tests.support.small_data_centre import NOW, key_named
from tests.support.some_loads import some_load

WEB, OFF, IDLE = key_named("web-01"), key_named("vdi-24"), key_named("web-02")
CPU, MEMORY = INDEX[ColumnKey.CPU_HISTORY], INDEX[ColumnKey.MEMORY_HISTORY]


@pytest.fixture
def filled(window: MainWindow, controller: FakeController) -> MainWindow:
    for key in (WEB, OFF):
        vm = controller.vm(key)
        assert vm is not None
        controller.monitoring.loads[key] = some_load(vm, NOW)
    window.list.view.show_columns(["name", "cpu-history", "memory-history"])
    window.list.view.select([WEB])
    return window


def said(window: MainWindow, name: str, column: int, role: int = roles.ACCESSIBLE_TEXT) -> str:
    table = window.list.table
    return str(table.data(table.index_of(key_named(name), column), role))


def test_a_chart_speaks_its_extent(filled: MainWindow) -> None:
    assert said(filled, "web-01", CPU) == "CPU History: 4% to 17% in 7 minutes, now 14%"
    assert said(filled, "web-01", MEMORY) == "Memory History: 8192 MB for 7 minutes"
    assert "Demand: " in said(filled, "web-01", MEMORY, roles.TOOL_TIP)
    assert said(filled, "vdi-24", CPU) == "CPU History: not running"
    assert said(filled, "web-02", CPU) == "CPU History: no data yet"


def test_a_chart_is_drawn_once_until_there_is_something_new(filled: MainWindow, controller: FakeController) -> None:
    view = filled.list.view
    view.viewport().grab()
    drawn = view.painter.charts.drawn
    assert drawn > 0
    view.viewport().grab()
    view.tick()
    view.viewport().grab()
    assert view.painter.charts.drawn == drawn
    vm = controller.vm(WEB)
    assert vm is not None
    controller.monitoring.load_history(WEB).sample(NOW, vm)
    view.viewport().grab()
    assert view.painter.charts.drawn == drawn + 2, "the two charts of one row"


def test_the_clock_draws_charts_again_only_where_they_are_shown(window: MainWindow) -> None:
    window.list.view.viewport().grab()
    assert window.list.view.painter.charts.drawn == 0


def painted(figures: list[int], above: tuple[int, ...] = ()) -> QImage:
    room = QRect(0, 0, len(figures) * 10, 20)
    picture = load_chart.blank(room, 1.0)
    with QPainter(picture) as pen:
        load_chart.draw(pen, room, figures, 100, QColor("blue"), QColor("black"), above)
    return picture.toImage()


def inks(image: QImage, slot: int) -> int:
    """Points above the ground line that are drawn in a slot."""
    return sum(
        image.pixelColor(x, y).alpha() > 0
        for x in range(slot * 10 + 2, slot * 10 + 8)
        for y in range(image.height() - 2)
    )


def test_unknown_is_dotted_not_running_is_blank_and_zero_is_neither(qapp: QApplication) -> None:
    image = painted([50, UNKNOWN, NONE, 100, NONE, 0])
    dotted, half, full = inks(image, 1), inks(image, 0), inks(image, 3)
    assert inks(image, 2) == 0
    assert 0 < dotted < full
    assert half < full
    assert inks(image, 5) < half


def test_the_summary_says_least_most_and_now(filled: MainWindow, controller: FakeController) -> None:
    performance = filled.summary.performance
    assert performance.cpu_words.text().startswith("CPU: 4% to 62% ")
    assert "in 57 minutes, now 14%" in performance.cpu_words.text()
    assert "Assigned memory: 8192 MB for 57 minutes" in performance.memory_words.text()
    assert "Memory demand: " in performance.memory_words.text()
    assert performance.cpu.accessibleName() == performance.cpu_words.text()
    filled.list.view.select([IDLE])
    assert performance.cpu_words.text() == "CPU: no data yet"


def test_a_thousand_hours_take_four_megabytes() -> None:
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    loads = [Load() for _ in range(1000)]
    size = tracemalloc.get_traced_memory()[0] - before
    tracemalloc.stop()
    assert len(loads) == 1000
    assert size < 5_000_000


def test_slots_are_aligned_to_the_clock() -> None:
    assert slot_of(NOW) * SLOT <= NOW < (slot_of(NOW) + 1) * SLOT
