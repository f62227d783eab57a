"""Runs of rows and spans of columns: what a table tells a view at once instead of cell by cell."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from hvgui.ui.vms.columns import COLUMNS


def runs(places: Sequence[int]) -> list[tuple[int, int]]:
    """First and last of every run of neighbouring numbers in a sorted sequence."""
    if not places:
        return []
    found = []
    first = places[0]
    for before, here in pairwise(places):
        if here != before + 1:
            found.append((first, before))
            first = here
    found.append((first, places[-1]))
    return found


_SPANS: dict[frozenset[str], tuple[int, int] | None] = {}


def columns_of(fields: frozenset[str]) -> tuple[int, int] | None:
    """First and last column that any of these fields makes stale; None when no column shows them."""
    if fields not in _SPANS:
        hit = [index for index, column in enumerate(COLUMNS) if column.fields & fields]
        _SPANS[fields] = (hit[0], hit[-1]) if hit else None
    return _SPANS[fields]
