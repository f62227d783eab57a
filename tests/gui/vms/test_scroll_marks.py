"""Marks on the scroll bar say where rows in trouble are; a drop says in its row what it would do."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from hvgui.domain.hosts.link import LinkPhase
from hvgui.domain.vms.heartbeat import Heartbeat
from hvgui.ui.look.tokens import tokens
from hvgui.ui.shell.main_window import MainWindow
from tests.support.dragging import Drag
from tests.support.fake_controller import FakeController
from tests.support.small_data_centre import OSAKA, key_named


def marked(window: MainWindow) -> dict[str, str]:
    marks = window.list.view.marks
    marks.count()
    return {window.list.table.rows[row].vm.name: ink for row, ink in marks.marks}


def test_rows_in_trouble_have_their_marks(window: MainWindow, controller: FakeController) -> None:
    assert marked(window) == {"sql-02": "bad", "sql-01": "warn", "build-agent-a": "warn", "経理システム": "warn"}
    assert window.list.view.marks.marks[-1][1] == "bad", "drawn over the others"
    controller.change(key_named("vdi-1"), heartbeat=Heartbeat.LOST)
    assert marked(window)["vdi-1"] == "bad"
    controller.move_host(OSAKA, LinkPhase.GONE, None)
    assert "sql-02" not in marked(window), "what was last known is no trouble of now"


def test_a_mark_is_drawn_where_its_row_is(window: MainWindow) -> None:
    window.resize(1280, 700)
    QApplication.sendPostedEvents()
    marks, bar = window.list.view.marks, window.list.view.verticalScrollBar()
    assert marks.size() == bar.size()
    marks.count()
    row = window.list.table.index_of(key_named("sql-02")).row()
    picture = bar.grab().toImage()
    scale = picture.devicePixelRatio()
    point = QPoint(round(bar.width() / 2 * scale), round((marks.place_of(row) + 1) * scale))
    assert picture.pixelColor(point) == tokens().bad
    places = [marks.place_of(row) for row in range(len(window.list.table.rows))]
    assert places == sorted(places)
    assert places[-1] <= marks.height() - 3


def test_a_drop_says_in_its_row_what_it_would_do(window: MainWindow, tmp_path: Path) -> None:
    file = tmp_path / "agent.msi"
    file.write_bytes(b"x" * 2048)
    view = window.list.view
    window.resize(1366, 700)
    QApplication.sendPostedEvents()
    view.scrollToTop()
    index = window.list.table.index_of(key_named("dc-01"), 1)
    drag = Drag(view.viewport(), file)
    assert drag.enter(view.visualRect(index).center())
    drag.move(view.visualRect(index).center())
    hint, row = view.drop_zone.hint, view.visualRect(index)
    assert row.top() <= hint.geometry().top()
    assert hint.geometry().bottom() <= row.bottom()
    assert hint.geometry().left() >= 200, "the name stays in view"
    assert hint.line().startswith("Copy 1 file (2.0 KB) to dc-01 · ")
