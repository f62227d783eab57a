"""Table model of the items of a plan."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject

from hvgui.domain import outside
from hvgui.domain.natural_order import natural
from hvgui.domain.operations.plan import Plan, PlanItem, Verdict
from hvgui.ui.look import status_glyphs
from hvgui.ui.look.status_glyphs import Glyph
from hvgui.ui.widgets import roles
from hvgui.ui.widgets.rows_model import RowsModel
from hvgui.wording import service_words, texts
from hvgui.wording.i18n import text
from hvgui.wording.plan_export import remark

HEADERS = ("verdict", "vm", "host", "service", "now", "then", "remark")
OF_VERDICT: dict[Verdict, Glyph] = {
    Verdict.WILL_CHANGE: Glyph.PLAY,
    Verdict.AGREES: Glyph.TICK,
    Verdict.REFUSED: Glyph.FAILED,
}
_ORDER = {Verdict.REFUSED: 1, Verdict.WILL_CHANGE: 0, Verdict.AGREES: 2}


class PlanTable(RowsModel):
    """Table model sorted by verdict, then by VM; shows one verdict or all."""

    columns = HEADERS

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plan = Plan()
        self._only: Verdict | None = None
        self.items: list[PlanItem] = []

    def show_plan(self, plan: Plan, only: Verdict | None) -> None:
        """Another plan, or another part of it."""
        self.beginResetModel()
        self._plan, self._only = plan, only
        wanted = plan.items if only is None else plan.of(only)
        self.items = sorted(wanted, key=lambda i: (_ORDER[i.verdict], natural(i.vm), i.key.vm))
        self.endResetModel()

    def count(self) -> int:
        return len(self.items)

    def heading(self, column: str) -> str:
        return text(f"preview.column.{column}")

    def cell(self, row: int, column: str, role: int) -> Any:
        item = self.items[row]
        if role == roles.DISPLAY:
            return self._words(item, column)
        if role == roles.DECORATION and column == "verdict":
            return status_glyphs.icon(OF_VERDICT[item.verdict])
        if role == roles.TOOL_TIP:
            return self._words(item, column)
        if role == roles.ACCESSIBLE_TEXT:
            return texts.spoken(text(f"preview.column.{column}"), self._words(item, column))
        return None

    def _words(self, item: PlanItem, column: str) -> str:
        match column:
            case "verdict":
                return service_words.verdict(item.verdict)
            case "vm":
                return outside.line(item.vm)
            case "host":
                return outside.line(item.host)
            case "service":
                return texts.service_name(item.service)
            case "now":
                return text("plan.unknown") if item.before is None else texts.offered(item.before)
            case "then":
                return texts.offered(item.wanted)
            case _:
                return remark(item)
