"""Rows of the VM list as tab-separated text, with the columns and the order on screen.

Pasted into a spreadsheet, a cell that begins like a formula would be run, so it gets the apostrophe of a CSV file.
"""

from __future__ import annotations

from collections.abc import Sequence

from hvgui.domain.keys import VmKey
from hvgui.domain.operations.export import harmless
from hvgui.ui.vms.columns import COLUMNS, INDEX, ColumnKey
from hvgui.ui.vms.vm_rows import VmRows
from hvgui.ui.vms.vm_table import VmTable


def rows_as_text(table: VmTable, view: VmRows, keys: Sequence[VmKey]) -> str:
    """A header line and one line per VM; empty when no VM is asked for."""
    if not keys:
        return ""
    numbers = [INDEX[ColumnKey(name)] for name in view.shown_columns()]
    lines = ["\t".join(COLUMNS[number].title for number in numbers)]
    for key in keys:
        entry = table.entry(key)
        if entry is not None:
            cells = (table.full(entry, number) for number in numbers)
            lines.append("\t".join(harmless(" ".join(cell.split())) for cell in cells))
    return "\n".join(lines)
