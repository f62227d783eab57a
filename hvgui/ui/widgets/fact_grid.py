"""Grid of labels and values; values can be selected and copied."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from hvgui.domain import outside
from hvgui.ui.widgets.label import Label, quiet, selectable
from hvgui.ui.widgets.wrap_label import WrapLabel


class FactGrid(QWidget):
    """Grid with a fixed set of labels; ``put`` changes a value."""

    def __init__(self, labels: Sequence[tuple[str, str]], parent: QWidget | None = None, *, columns: int = 2) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(3)
        self._labels = dict(labels)
        self._values: dict[str, Label] = {}
        half = (len(labels) + columns - 1) // columns
        for place, (key, words) in enumerate(labels):
            row, side = place % half, place // half
            label = Label(words, self)
            quiet(label)
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            value = WrapLabel("", self)
            selectable(value)
            value.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            value.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            label.setBuddy(value)
            grid.addWidget(label, row, side * 2)
            grid.addWidget(value, row, side * 2 + 1)
            self._values[key] = value
        for side in range(columns):
            grid.setColumnStretch(side * 2 + 1, 1)

    def put(self, key: str, words: str, tip: str = "", *, lines: bool = False) -> None:
        """Show a value, or a dash if it is not known."""
        label = self._values[key]
        shown = (outside.block(words) if lines else outside.line(words)) or "–"
        if label.text() != shown:
            label.setText(shown)
        label.setToolTip(outside.tip(tip))
        label.setAccessibleName(outside.block(f"{self._labels[key]} {shown}"))

    def value(self, key: str) -> str:
        """What a value shows now."""
        return self._values[key].text()
