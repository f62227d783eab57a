"""What the list draws again: rows that have changed and are in view, and nothing else."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication

from hvgui.domain.keys import VmKey
from hvgui.domain.operations.change import ChangeSet
from hvgui.ui.shell.main_window import MainWindow
from hvgui.values import replace
from tests.support.fake_controller import FakeController


class Drawn(QObject):
    """What of a widget was drawn."""

    def __init__(self) -> None:
        super().__init__()
        self.rects: list[QRect] = []

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.rects += list(event.region())  # type: ignore[call-overload]
        return False


def test_of_scattered_rows_those_in_view_are_drawn(window: MainWindow, controller: FakeController) -> None:
    window.resize(1100, 620)
    view, table = window.list.view, window.list.table
    QApplication.processEvents()
    view.scrollToTop()
    in_view = view.rowAt(view.viewport().height() - 1)
    assert 0 < in_view < len(table.rows) - 8, "most rows are out of view"
    drawn = Drawn()
    view.viewport().installEventFilter(drawn)

    def change(rows: list[int]) -> None:
        keys: list[VmKey] = [table.rows[row].key for row in rows]
        for key in keys:
            vm = controller._vms[key]
            controller._vms[key] = replace(vm, notes=f"{vm.notes}!", status_texts=("Busy",))
        window.list.apply(ChangeSet(changed=dict.fromkeys(keys, frozenset({"notes", "status_texts"}))))
        QApplication.processEvents()

    last = len(table.rows) - 1
    change([last, last - 2, last - 4, last - 6, in_view + 1])
    assert drawn.rects == []
    change([2, last, last - 2, last - 4, last - 6])
    top, high = view.rowViewportPosition(2), view.rowHeight(2)
    assert drawn.rects == [QRect(0, top, view.viewport().width(), high)]
