"""A wire that answers enumerations from tables, for readings of several queries."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from hvgui.wsman.faults import Fault
from hvgui.wsman.replies import Instance, Page, Reply
from hvgui.wsman.requests import Enumerate, Request

MISSING = Fault(codes=(2147749904,), subcode="", reason="", detail="no such class")


class TableWire:
    """Implements ``Wire``. Tables are found by a part of their query, the first that fits; others are empty."""

    def __init__(self, tables: Mapping[str, Sequence[Instance] | Fault]) -> None:
        self._tables = tables
        self.asked: list[str] = []

    def ask(self, request: Request) -> Reply:
        assert isinstance(request, Enumerate)
        wql = request.wql or ""
        self.asked.append(wql)
        found = next((rows for part, rows in self._tables.items() if part in wql), ())
        if isinstance(found, Fault):
            raise found
        return Page(tuple(found), None)

    def close(self) -> None: ...
