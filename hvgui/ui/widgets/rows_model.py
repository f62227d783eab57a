"""Base class of flat, read-only table models."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from hvgui.ui.widgets import roles

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class RowsModel(QAbstractTableModel):
    """Table model with named ``columns``; a subclass implements ``count``, ``heading`` and ``cell``."""

    columns: tuple[str, ...] = ()

    def count(self) -> int:
        """Number of rows."""
        raise NotImplementedError

    def heading(self, column: str) -> str:
        """Title of a column."""
        raise NotImplementedError

    def cell(self, row: int, column: str, role: int) -> Any:
        """Value of a cell for a role of ``roles``; texts may come from outside, they are made safe here."""
        raise NotImplementedError

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self.count()

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = roles.DISPLAY) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == roles.DISPLAY and 0 <= section < len(self.columns):
            return self.heading(self.columns[section])
        return None

    def data(self, index: Index, role: int = roles.DISPLAY) -> Any:
        if not 0 <= index.row() < self.count():
            return None
        return roles.safe(role, self.cell(index.row(), self.columns[index.column()], role))
