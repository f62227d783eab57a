"""Facts about one VM, one line each, in as many columns as the width allows; a value that is cut has its tip."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from hvgui.domain import outside
from hvgui.ui.look.tokens import measures
from hvgui.ui.widgets.label import ElidedLabel, Label, quiet, selectable
from hvgui.wording.i18n import text

#: Rooms between a label and its value, and between columns; the least width of a column.
_SPACE, _GAP, _LEAST = 10, 20, 190


class Value(ElidedLabel):
    """Value that can be copied whole, however much of it is shown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.whole = "–"
        selectable(self)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) and self.selectedText() in ("", self.text()):
            self.copy()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(text("fact.copy"), self.copy)
        menu.popup(event.globalPos())

    def copy(self) -> None:
        """The whole value into the clipboard."""
        QGuiApplication.clipboard().setText(self.whole)


class FactColumns(QWidget):
    """Columns of labelled values, filled from above; rows after the first ``rows`` are hidden where room is short."""

    def __init__(self, labels: Sequence[Sequence[tuple[str, str]]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._columns = [[key for key, _words in column] for column in labels]
        self._labels: dict[str, Label] = {}
        self._values: dict[str, Value] = {}
        self._rows = max(map(len, self._columns))
        for key, words in (pair for column in labels for pair in column):
            self._labels[key] = Label(words, self)
            quiet(self._labels[key])
            self._values[key] = Value(self)
            self._labels[key].setBuddy(self._values[key])

    def put(self, key: str, words: str, tip: str = "") -> None:
        """Show a value, or a dash if it is not known."""
        value = self._values[key]
        whole = outside.block(words).strip() or "–"
        if whole != value.whole or value.toolTip() != outside.tip(tip or whole):
            value.whole = whole
            value.say(" ".join(whole.split()))
            value.setToolTip(outside.tip("\n".join(part for part in (whole, tip) if part)))
            self._place()
        value.setAccessibleName(outside.block(f"{self._labels[key].text()} {whole}"))

    def value(self, key: str) -> str:
        """What a value is now, cut or not."""
        return self._values[key].whole

    def is_cut(self, key: str) -> bool:
        """Whether a value is not whole on the screen."""
        value = self._values[key]
        return value.isHidden() or value.whole_width() - 2 > value.width()

    def show_rows(self, rows: int) -> None:
        """How many rows of three columns there is room for."""
        if rows != self._rows:
            self._rows = rows
            self._place()

    # --- room ---------------------------------------------------------------------------------------------------

    def _parts(self) -> list[list[str]]:
        """Keys by column, as the width allows: with fewer columns each is longer."""
        shown = [column[: self._rows] for column in self._columns]
        if self.width() >= len(shown) * _LEAST + (len(shown) - 1) * _GAP:
            return shown
        flat = [key for column in shown for key in column]
        if self.width() < 2 * _LEAST + _GAP:
            return [flat]
        half = (len(flat) + 1) // 2
        return [flat[:half], flat[half:]]

    @property
    def line(self) -> int:
        """Height of a row."""
        return max(measures().even(1.6), self.fontMetrics().height())

    def sizeHint(self) -> QSize:
        return QSize(300, max(map(len, self._parts())) * self.line)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        parts, line = self._parts(), self.line
        names = [max(self._labels[key].sizeHint().width() for key in part) for part in parts]
        need = [max(self._values[key].whole_width() for key in part) for part in parts]
        room = self.width() - sum(names) - len(parts) * _SPACE - (len(parts) - 1) * _GAP
        left = 0
        for part, name, wide in zip(parts, names, shares(need, room), strict=True):
            for row, key in enumerate(part):
                self._labels[key].setGeometry(QRect(left, row * line, name, line))
                self._values[key].setGeometry(QRect(left + name + _SPACE, row * line, wide, line))
            left += name + _SPACE + wide + _GAP
        shown = {key for part in parts for key in part}
        for key, value in self._values.items():
            value.setVisible(key in shown)
            self._labels[key].setVisible(key in shown)
        high = self.sizeHint().height()
        if self.maximumHeight() != high:
            self.setFixedHeight(high)


def shares(need: Sequence[int], room: int) -> list[int]:
    """Widths that fill a room: whoever needs less than its share leaves the rest to the others."""
    given = dict.fromkeys(range(len(need)), 0)
    open_, left = sorted(given, key=lambda number: need[number]), max(room, 0)
    while open_:
        first = open_.pop(0)
        given[first] = min(need[first], left // (len(open_) + 1))
        left -= given[first]
    for number in given:
        given[number] += left // len(given)
    return list(given.values())
