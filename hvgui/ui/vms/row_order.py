"""Order of the rows of the list: by a column, the worst first, in groups; names among equals."""

from __future__ import annotations

from operator import attrgetter

from PySide6.QtCore import Qt

from hvgui.domain.health.attention import worst_first
from hvgui.ui.vms.columns import COLUMNS, INDEX, ColumnKey, about_hardware
from hvgui.ui.vms.grouping import Groups
from hvgui.ui.vms.vm_row import VmRow

_BY_NAME = attrgetter("order")
_NAME = INDEX[ColumnKey.NAME]


class RowOrder:
    """Order that a person has chosen."""

    def __init__(self, groups: Groups) -> None:
        self._groups = groups
        self.column = _NAME
        self.descending = False
        #: The order of trouble, until the next sorting by a column.
        self.worst_first = False

    @property
    def sorting(self) -> tuple[int, Qt.SortOrder]:
        """The column and its direction."""
        return self.column, Qt.SortOrder.DescendingOrder if self.descending else Qt.SortOrder.AscendingOrder

    def of(self, named: list[VmRow]) -> list[VmRow]:
        """Rows that stand by name, in this order; the list itself may be used for it."""
        if self.worst_first:
            return sorted(named, key=lambda e: worst_first(e.vm))
        if self.column != _NAME:
            named.sort(key=COLUMNS[self.column].sort, reverse=self.descending)
            if about_hardware(COLUMNS[self.column].key):
                # What is not known stands last in both directions.
                named.sort(key=lambda e: e.vm.hardware is None)
        elif self.descending:
            named.reverse()
        self._groups.sort(named)
        return named

    def kept_by(self, near: list[VmRow]) -> bool:
        """Whether some neighbouring rows stand as they should."""
        return self.of(sorted(near, key=_BY_NAME)) == near
