"""What a window in the pseudo-locale shows that was never translatable, and what does not fit where it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QRadioButton,
    QTabBar,
    QTableView,
    QTreeView,
    QWidget,
)

from hvgui.ui.copying.drop_zone import DropHint
from hvgui.ui.widgets.label import ElidedLabel

_INNERMOST = re.compile(r"\[[^\[\]]*\]")
#: The pseudo-locale leaves none of these plain: a word with one of them is no text of ours.
_WORD = re.compile(r"[A-Za-z]*[aeiouyAEIOUY][A-Za-z]*")
#: Pixels that a style may take away without a letter being lost.
_SLACK = 2
#: Rows of a table that are read.
_ROWS = 30


# The same main window stands behind most others.
@cache
def untranslated(words: str, data: frozenset[str]) -> str:
    """The words of a text that are neither bracketed nor data; empty when there are none."""
    # Behind the tabulator is a shortcut, which Qt words.
    left = words.partition("\t")[0].replace("&", "")
    for known in sorted(data, key=len, reverse=True):
        left = left.replace(known, " ")
    while (less := _INNERMOST.sub(" ", left)) != left:
        left = less
    return " ".join(word for word in _WORD.findall(left) if len(word) > 2)


def shown_texts(window: QWidget) -> Iterator[tuple[str, str]]:
    """Where a text is, and the text, for everything that is visible in a window."""
    yield "window title", window.windowTitle()
    for menu in (window, *window.findChildren(QMenu)):
        if isinstance(menu, QMenu):
            yield from _menu_texts(menu)
    for widget in window.findChildren(QWidget):
        if not widget.isVisibleTo(window) or widget.window() is not window:
            continue
        place = type(widget).__name__
        yield f"{place} tool tip", widget.toolTip()
        match widget:
            case ElidedLabel():
                pass  # Its tip has all its words, its text what is left of them.
            case QLabel() | QAbstractButton():
                yield place, widget.text()
            case QGroupBox():
                yield place, widget.title()
            case QLineEdit():
                yield f"{place} placeholder", widget.placeholderText()
            case QComboBox():
                for i in range(widget.count()):
                    yield place, widget.itemText(i)
            case QTabBar():
                for i in range(widget.count()):
                    yield place, widget.tabText(i)
            case QTableView() | QTreeView():
                yield from _cell_texts(widget)
            case QHeaderView() if widget.orientation() is Qt.Orientation.Horizontal and widget.model() is not None:
                for i in range(widget.count()):
                    yield place, str(widget.model().headerData(i, Qt.Orientation.Horizontal) or "")
            case _:
                pass


def _cell_texts(view: QTableView | QTreeView) -> Iterator[tuple[str, str]]:
    model = view.model()
    for row in range(min(model.rowCount(), _ROWS) if model is not None else 0):
        for column in range(model.columnCount()):
            index = model.index(row, column)
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                yield f"{type(view).__name__} cell", str(model.data(index, role) or "")


def _menu_texts(menu: QMenu) -> Iterator[tuple[str, str]]:
    for action in menu.actions():
        yield "QMenu", action.text()
        yield "QMenu tool tip", action.toolTip()


def clipped(window: QWidget) -> Iterator[str]:
    """Labels, buttons and boxes whose text does not fit."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisibleTo(window) or widget.window() is not window:
            continue
        if isinstance(widget, DropHint):
            continue  # In a row it draws one line and cuts it; the status strip has all the words.
        if isinstance(widget, QLabel) and widget.text():
            need = _room_for(widget)
            have = widget.contentsRect()
            if need.width() > have.width() + _SLACK or need.height() > have.height() + _SLACK:
                yield f"{widget.text()!r} needs {need.size().toTuple()}, has {have.size().toTuple()}"
        elif isinstance(widget, QPushButton | QCheckBox | QRadioButton) and widget.text():
            need_width = widget.sizeHint().width()
            if need_width > widget.width() + _SLACK:
                yield f"{widget.text()!r} needs {need_width}, has {widget.width()}"


def _room_for(label: QLabel) -> QRect:
    if not label.wordWrap():
        size = label.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, label.text())
        return QRect(0, 0, size.width(), size.height())
    flags = Qt.TextFlag.TextWordWrap
    return label.fontMetrics().boundingRect(QRect(0, 0, label.contentsRect().width(), 10_000), flags, label.text())
