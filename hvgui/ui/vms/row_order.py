"""Order of the rows of the list: by columns, the worst first, in groups; names among equals."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from operator import attrgetter

from PySide6.QtCore import Qt

from hvgui.domain.health.attention import worst_first
from hvgui.ui.vms.column_heads import Rank
from hvgui.ui.vms.columns import COLUMNS, INDEX, ColumnKey, about_hardware
from hvgui.ui.vms.grouping import Groups
from hvgui.ui.vms.vm_row import VmRow
from hvgui.values import Struct

_BY_NAME = attrgetter("order")
_NAME = INDEX[ColumnKey.NAME]
#: Columns that rows are sorted by at most.
MOST = 4
_DOWN = "-"


class SortKey(Struct, frozen=True):
    """A column by its number, and whether its greatest value stands first."""

    column: int
    descending: bool = False


def kept_keys(keys: Sequence[SortKey]) -> tuple[str, ...]:
    """Keys as preferences and saved views have them: names of columns, those that descend with a dash before."""
    return tuple(f"{_DOWN if each.descending else ''}{COLUMNS[each.column].key.value}" for each in keys)


def read_keys(kept: Sequence[str]) -> tuple[SortKey, ...]:
    """Keys from what was kept; names that are no column's are passed over."""
    known = {key.value: INDEX[key] for key in ColumnKey}
    found = ((known.get(name.removeprefix(_DOWN)), name.startswith(_DOWN)) for name in kept)
    return tuple(SortKey(column, down) for column, down in found if column is not None)[: MOST - 1]


class RowOrder:
    """Order that a person has chosen."""

    def __init__(self, groups: Groups) -> None:
        self._groups = groups
        self.keys: tuple[SortKey, ...] = (SortKey(_NAME),)
        #: The order of trouble, until the next sorting by a column.
        self.worst_first = False

    @property
    def sorting(self) -> tuple[int, Qt.SortOrder]:
        """The first column and its direction."""
        first = self.keys[0]
        return first.column, Qt.SortOrder.DescendingOrder if first.descending else Qt.SortOrder.AscendingOrder

    def sort_by(self, column: int, *, descending: bool, then: Sequence[SortKey] = ()) -> None:
        """By a column, and by others among equals."""
        self.keys = (SortKey(column, descending), *(each for each in then if each.column != column))[:MOST]
        self.worst_first = False

    def sort_also(self, column: int) -> None:
        """By one more column among equals; by one that it is sorted by already, the other way round."""
        if self.by(column):
            self.keys = tuple(SortKey(e.column, e.descending is not (e.column == column)) for e in self.keys)
        else:
            self.keys = (*self.keys[: MOST - 1], SortKey(column))
        self.worst_first = False

    def by(self, column: int) -> bool:
        """Whether rows are sorted by a column, be it only among equals."""
        return any(each.column == column for each in self.keys)

    def rank(self, column: int) -> Rank | None:
        """Where a column comes among several; None where rows are sorted by it alone, or not at all."""
        found = (Rank(n, each.descending) for n, each in enumerate(self.keys, 1) if each.column == column)
        return next(found, None) if len(self.keys) > 1 else None

    def moved_by(self, fields: Collection[str]) -> tuple[bool, bool]:
        """Whether rows may have to move when these fields of theirs change, and whether at once: a figure that changes
        all the time has time."""
        moved = [COLUMNS[each.column] for each in self.keys if COLUMNS[each.column].fields.intersection(fields)]
        now = "name" in fields or any(not column.live for column in moved)
        return bool(moved) or now, now

    def of(self, named: list[VmRow]) -> list[VmRow]:
        """Rows that stand by name, in this order; the list itself may be used for it."""
        if self.worst_first:
            return sorted(named, key=lambda e: worst_first(e.vm))
        for each in reversed(self.keys):
            column = COLUMNS[each.column]
            if each.column != _NAME or len(self.keys) > 1:
                named.sort(key=column.sort, reverse=each.descending)
            elif each.descending:
                named.reverse()
            if about_hardware(column.key):
                # What is not known stands last in both directions.
                named.sort(key=lambda e: e.vm.hardware is None)
        self._groups.sort(named)
        return named

    def kept_by(self, near: list[VmRow]) -> bool:
        """Whether some neighbouring rows stand as they should."""
        return self.of(sorted(near, key=_BY_NAME)) == near
