"""Export of the list as CSV, JSON or Markdown: which rows and columns is chosen, then the file.

Every cell of a CSV file is harmless for a spreadsheet; JSON has the values and the identifiers of hosts and VMs.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QRadioButton, QWidget

from hvgui.domain import outside
from hvgui.domain.keys import VmKey
from hvgui.domain.operations.export import rows_to_csv
from hvgui.ui.vms.columns import CHARTS, COLUMNS, INDEX, ColumnKey
from hvgui.ui.vms.vm_rows import VmRows
from hvgui.ui.vms.vm_table import VmTable
from hvgui.ui.widgets.buttons import ButtonRow
from hvgui.ui.widgets.label import Label, semibold
from hvgui.ui.widgets.prompter import Prompter
from hvgui.ui.widgets.save_text import save_text
from hvgui.ui.widgets.tool_window import ToolWindow
from hvgui.wording.i18n import plural, text

SUFFIXES = ("csv", "json", "md")
_ROWS = ("selected", "shown", "all")
_COLUMNS = ("visible", "every")
WORDED = {"list-export.rows.*": list(_ROWS), "list-export.columns.*": list(_COLUMNS)}


def exported(table: VmTable, keys: Sequence[VmKey], numbers: Sequence[int], suffix: str) -> str:
    """Rows of these VMs, in this order, in the format of a file's suffix."""
    entries = [entry for entry in map(table.entry, keys) if entry is not None]
    if suffix == "json":
        rows = [
            {
                "host_id": entry.key.host,
                "vm_id": entry.key.vm,
                **{COLUMNS[number].key.value: table.full(entry, number) for number in numbers},
            }
            for entry in entries
        ]
        return outside.json_text(rows)
    titles = [COLUMNS[number].title for number in numbers]
    cells = [[" ".join(table.full(entry, number).split()) for number in numbers] for entry in entries]
    if suffix == "md":
        lines = [titles, ["---"] * len(titles), *cells]
        return "".join(f"| {' | '.join(map(_marked, line))} |\n" for line in lines)
    return rows_to_csv(titles, [dict(zip(titles, line, strict=True)) for line in cells])


def _marked(cell: str) -> str:
    """A cell of a Markdown table, in which nothing is markup."""
    plain = outside.visible(cell).replace("\\", "\\\\")
    for letter in "|`*_[":
        plain = plain.replace(letter, f"\\{letter}")
    return plain.replace("<", "&lt;")


class ListExport(ToolWindow):
    """Dialog that asks which rows and columns, then where to."""

    def __init__(
        self, table: VmTable, view: VmRows, columns: Sequence[str], prompter: Prompter, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, text("list-export.title"))
        self._table = table
        self._prompter = prompter
        shown = [row.key for row in table.rows]
        self._keys = {"selected": view.selected_keys(), "shown": shown, "all": table.keys_in_scope()}
        self._numbers = {
            "visible": [INDEX[ColumnKey(name)] for name in columns],
            "every": [number for number in range(len(COLUMNS)) if number not in CHARTS],
        }
        self.rows = {
            name: QRadioButton(plural(f"list-export.rows.{name}", len(self._keys[name])), self) for name in _ROWS
        }
        self.columns = {name: QRadioButton(text(f"list-export.columns.{name}"), self) for name in _COLUMNS}
        for name in _ROWS:
            self.rows[name].setEnabled(bool(self._keys[name]))
        self._lay_out()
        self.rows["selected" if len(self._keys["selected"]) > 1 else "shown" if shown else "all"].setChecked(True)
        self.columns["visible"].setChecked(True)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setVerticalSpacing(4)
        grid.setHorizontalSpacing(24)
        groups = ((text("list-export.rows"), self.rows), (text("list-export.columns"), self.columns))
        for column, (title, choices) in enumerate(groups):
            group = QWidget(self)
            inside = QGridLayout(group)
            inside.setContentsMargins(0, 0, 0, 0)
            heading = Label(title, group)
            semibold(heading)
            inside.addWidget(heading)
            for choice in choices.values():
                choice.setParent(group)
                inside.addWidget(choice)
            inside.setRowStretch(inside.rowCount(), 1)
            grid.addWidget(group, 0, column)
        buttons = ButtonRow(self)
        self.save = buttons.ok(text("list-export.save"), self._save)
        self.save.setDefault(True)
        buttons.cancel(self.reject)
        grid.setRowMinimumHeight(1, 8)
        grid.addWidget(buttons, 2, 0, 1, 2)

    def chosen(self) -> tuple[Sequence[VmKey], Sequence[int]]:
        """VMs and columns that go into the file."""
        rows = next(name for name, choice in self.rows.items() if choice.isChecked())
        columns = next(name for name, choice in self.columns.items() if choice.isChecked())
        return self._keys[rows], self._numbers[columns]

    def _save(self) -> None:
        keys, numbers = self.chosen()
        window = self.parentWidget() or self
        save_text(
            window,
            self._prompter,
            text("list-export.title"),
            "virtual-machines",
            SUFFIXES,
            lambda suffix: exported(self._table, keys, numbers, suffix),
        )
        self.accept()
