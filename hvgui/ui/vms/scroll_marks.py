"""Marks on the scroll bar of the list: where rows in trouble are, also those that are out of view."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QTableView, QWidget

from hvgui.ui.look.tokens import Ink, tokens
from hvgui.ui.vms.columns import trouble_of
from hvgui.ui.vms.vm_table import VmTable
from hvgui.ui.widgets.timers import once

_HIGH = 3
#: Milliseconds for which changes are gathered: drawing the marks anew at each of them would be too much.
_PAUSE = 200


class ScrollMarks(QWidget):
    """Picture over a vertical scroll bar, never in the way of the mouse; hidden where everything is in view."""

    def __init__(self, view: QTableView, table: VmTable) -> None:
        super().__init__(view.verticalScrollBar())
        self._bar, self._table = view.verticalScrollBar(), table
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.marks: list[tuple[int, Ink]] = []
        self._counting = once(self, _PAUSE, self.count)
        for signal in (
            table.dataChanged,
            table.rowsInserted,
            table.rowsRemoved,
            table.modelReset,
            table.layoutChanged,
        ):
            signal.connect(self._wait)
        self._bar.installEventFilter(self)
        self.count()

    def _wait(self, *_of_no_matter: object) -> None:
        if not self._counting.isActive():
            self._counting.start()

    def count(self) -> None:
        """Look for the rows in trouble now."""
        self._counting.stop()
        shown = sorted((e for e in self._table.troubled() if e.place >= 0), key=lambda e: e.place)
        marks = [(entry.place, ink) for entry in shown if (ink := trouble_of(entry)) is not None]
        # What is bad is drawn last, over what is not so bad in the same place.
        marks.sort(key=lambda mark: mark[1] == "bad")
        if marks != self.marks:
            self.marks = marks
            self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self.resize(self._bar.size())
            self.raise_()
        return False

    def place_of(self, row: int) -> int:
        """Where the mark of a row begins, in pixels from above."""
        rows = max(1, len(self._table.rows))
        return min(round((row + 0.5) / rows * self.height() - _HIGH / 2), self.height() - _HIGH)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._bar.maximum() <= self._bar.minimum():
            return
        colours, drawn = tokens(), set()
        with QPainter(self) as painter:
            for row, ink in self.marks:
                place = max(0, self.place_of(row))
                if (place, ink) not in drawn:
                    drawn.add((place, ink))
                    painter.fillRect(2, place, self.width() - 4, _HIGH, getattr(colours, ink))
