"""Tables and flat trees: one look and one way to move in them, for all windows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QFrame, QHeaderView, QTableView, QTableWidget, QTreeView, QTreeWidget, QWidget

from hvgui.domain import outside
from hvgui.ui.look.dress import dress
from hvgui.ui.look.tokens import measures


def dress_table(table: QTableView, name: str) -> None:
    """Rows of one line that are selected whole and edited nowhere; Tab leaves the table. ``name`` is spoken."""
    table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setAccessibleName(outside.line(name))
    rows = table.verticalHeader()
    rows.hide()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.setMinimumSectionSize(12)
    header = table.horizontalHeader()
    dress(table, "heights", _set_heights)
    header.setHighlightSections(False)
    header.setStretchLastSection(True)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


def _set_heights(table: QTableView) -> None:
    table.verticalHeader().setDefaultSectionSize(measures().row)
    table.horizontalHeader().setFixedHeight(measures().header)


def data_table(parent: QWidget, model: QAbstractItemModel, name: str, widths: Sequence[int]) -> QTableView:
    """A table over a model; ``widths`` in pixels for the columns from the left, the last one takes the rest."""
    table = QTableView(parent)
    table.setModel(model)
    dress_table(table, name)
    _size_columns(table, dict(enumerate(widths)))
    return table


def item_table(parent: QWidget, headers: Sequence[str], name: str, widths: Sequence[int] = ()) -> QTableWidget:
    """A table of items. Without ``widths``, columns are as wide as what they hold, and their titles do nothing."""
    table = QTableWidget(0, len(headers), parent)
    table.setHorizontalHeaderLabels(list(headers))
    dress_table(table, name)
    _size_columns(table, dict(enumerate(widths)))
    if not widths:
        header = table.horizontalHeader()
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    return table


def dress_tree(tree: QTreeView, name: str, *, stretch: int, widths: Mapping[int, int]) -> None:
    """Rows of one height; the column ``stretch`` takes the room that the ``widths`` of the others leave."""
    tree.setUniformRowHeights(True)
    tree.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
    tree.setAccessibleName(outside.line(name))
    tree.header().setStretchLastSection(False)
    tree.header().setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)
    _size_columns(tree, widths)


def item_tree(
    parent: QWidget,
    headers: Sequence[str],
    name: str,
    *,
    stretch: int,
    widths: Mapping[int, int],
    frame: bool = True,
    nested: bool = False,
) -> QTreeWidget:
    """A tree of items; without ``nested`` a list with columns."""
    tree = QTreeWidget(parent)
    tree.setColumnCount(len(headers))
    tree.setHeaderLabels(list(headers))
    tree.setRootIsDecorated(nested)
    if not frame:
        tree.setFrameShape(QFrame.Shape.NoFrame)
    dress_tree(tree, name, stretch=stretch, widths=widths)
    return tree


def _size_columns(view: QTableView | QTreeView, widths: Mapping[int, int]) -> None:
    for column, width in widths.items():
        view.setColumnWidth(column, width)
