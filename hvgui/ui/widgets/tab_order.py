"""Order of tab stops: as controls stand in their layouts, also where some of them came later."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLayout, QLayoutItem, QRadioButton, QWidget


def order_stops(layout: QLayout) -> None:
    """Let the keyboard go through what is in a layout, and in those within, from its first item to its last."""
    for before, after in pairwise(_stops(layout)):
        QWidget.setTabOrder(before, after)


def _stops(layout: QLayout) -> Iterator[QWidget]:
    for item in _items(layout):
        widget, inner = item.widget(), item.layout()
        if inner is None and widget is not None:
            # Of a group only the chosen radio button is a stop, and any may be chosen.
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus or isinstance(widget, QRadioButton):
                yield widget
                continue
            inner = widget.layout()
        if inner is not None:
            yield from _stops(inner)


def _items(layout: QLayout) -> Iterator[QLayoutItem]:
    if isinstance(layout, QFormLayout):
        # Its own numbers are those of insertion.
        for row in range(layout.rowCount()):
            for role in QFormLayout.ItemRole:
                if (item := layout.itemAt(row, role)) is not None:
                    yield item
        return
    for place in range(layout.count()):
        if (item := layout.itemAt(place)) is not None:
            yield item
