"""All rows in the order of their names, kept as rows come, go and are renamed: every other order begins with it."""

from __future__ import annotations

from operator import attrgetter

from hvgui.ui.vms.vm_row import VmRow

_BY_NAME = attrgetter("order")


class RowsByName:
    """Rows by name. What came is sorted into the rest when they are asked for, which is no sorting of the rest."""

    def __init__(self) -> None:
        self._rows: list[VmRow] = []
        self._came: list[VmRow] = []
        self._gone: set[VmRow] = set()
        self._renamed = False

    def put(self, entry: VmRow) -> None:
        """A row that came."""
        self._came.append(entry)

    def drop(self, entry: VmRow) -> None:
        """A row that went."""
        self._gone.add(entry)

    def rename(self) -> None:
        """A row has another name."""
        self._renamed = True

    def all(self) -> list[VmRow]:
        """Every row; the caller's own list."""
        if self._came:
            self._came.sort(key=_BY_NAME)
            self._rows += self._came
        if self._gone:
            self._rows = [entry for entry in self._rows if entry not in self._gone]
        if self._came or self._renamed:
            # Runs that are sorted are merged, not sorted again.
            self._rows.sort(key=_BY_NAME)
        self._came, self._gone, self._renamed = [], set(), False
        return self._rows.copy()
