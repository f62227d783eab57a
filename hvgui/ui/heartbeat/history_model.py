"""Table model of the heartbeat histories of all VMs, those with most trouble first."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QObject

from hvgui.controller.api.controller import Controller
from hvgui.domain.health.attention import worst_first
from hvgui.domain.keys import VmKey
from hvgui.domain.vms.heartbeat_history import Span
from hvgui.domain.vms.vm import Vm
from hvgui.ui.look import status_glyphs
from hvgui.ui.widgets import roles
from hvgui.ui.widgets.heartbeat_strip import spoken
from hvgui.ui.widgets.rows_model import RowsModel
from hvgui.wording import formats, texts
from hvgui.wording.i18n import text

COLUMNS = ("vm", "host", "heartbeat", "trouble", "history")
HISTORY = COLUMNS.index("history")


class HistoryModel(RowsModel):
    """Table model with one row per VM; intervals are computed for rows that are visible only."""

    columns = COLUMNS

    def __init__(self, controller: Controller, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self.start, self.end = 0.0, 1.0
        self.rows: list[tuple[VmKey, float]] = []
        self._spans: dict[VmKey, tuple[Span, ...]] = {}

    def read(self, start: float, end: float) -> None:
        """Show another interval, or the same one a little later. Seconds since the epoch."""
        history = self._controller.monitoring.heartbeat_history
        found = [(key, history(key).trouble(start, end), vm) for key, vm in self._controller.vms().items()]
        found.sort(key=lambda row: worst_first(row[2], row[1]))
        rows = [(key, trouble) for key, trouble, _ in found]
        moved = [key for key, _ in rows] != [key for key, _ in self.rows]
        if moved:
            self.layoutAboutToBeChanged.emit()
            old = self.persistentIndexList()
            held = [self.rows[index.row()][0] for index in old]
        self.start, self.end, self.rows = start, end, rows
        self._spans.clear()
        if moved:
            place = {key: row for row, (key, _) in enumerate(rows)}
            new = [
                self.createIndex(place[key], index.column()) if key in place else QModelIndex()
                for key, index in zip(held, old, strict=True)
            ]
            self.changePersistentIndexList(old, new)
            self.layoutChanged.emit()
        elif rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(COLUMNS) - 1))

    def spans(self, row: int) -> tuple[Span, ...]:
        """Intervals of one row, with what each means."""
        key = self.rows[row][0]
        if key not in self._spans:
            self._spans[key] = self._controller.monitoring.heartbeat_history(key).spans(self.start, self.end)
        return self._spans[key]

    def vm(self, row: int) -> Vm | None:
        """The VM of a row, while there is one."""
        return self._controller.vm(self.rows[row][0]) if 0 <= row < len(self.rows) else None

    def count(self) -> int:
        return len(self.rows)

    def heading(self, column: str) -> str:
        return text(f"heartbeat-history.column.{column}")

    def cell(self, row: int, column: str, role: int) -> Any:
        vm = self.vm(row)
        if vm is None:
            return None
        if role == roles.DISPLAY:
            return "" if column == "history" else self._words(vm, row, column)
        if role == roles.DECORATION and column == "heartbeat":
            return status_glyphs.icon(status_glyphs.OF_HEARTBEAT[vm.heartbeat])
        if role in (roles.ACCESSIBLE_TEXT, roles.TOOL_TIP):
            return texts.spoken(text(f"heartbeat-history.column.{column}"), self._words(vm, row, column))
        return None

    def _words(self, vm: Vm, row: int, column: str) -> str:
        match column:
            case "vm":
                return vm.name
            case "host":
                host = self._controller.host(vm.key.host)
                return vm.key.host if host is None else host.name
            case "heartbeat":
                return texts.heartbeat(vm.heartbeat)
            case "trouble":
                seconds = self.rows[row][1]
                return formats.duration(seconds) if seconds >= 1 else ""
            case _:
                return spoken(self.spans(row))
