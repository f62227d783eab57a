"""Table of the connection steps with icon and result; the running step has an icon of its own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from hvgui.domain import outside
from hvgui.domain.hosts.doctor import Finding, Rung, Verdict
from hvgui.ui.look import status_glyphs
from hvgui.ui.look.status_glyphs import Glyph
from hvgui.ui.look.tokens import measures
from hvgui.ui.widgets import roles
from hvgui.ui.widgets.data_table import dress_table
from hvgui.wording import host_words, texts
from hvgui.wording.i18n import text

HEADERS = ("step", "result", "seen")
OF_VERDICT: dict[Verdict, Glyph] = {
    Verdict.PASSED: Glyph.TICK,
    Verdict.FAILED: Glyph.CROSS,
    Verdict.WARNING: Glyph.TRIANGLE,
    Verdict.NOT_REACHED: Glyph.RING,
    Verdict.NOT_NEEDED: Glyph.DASH,
}


class DoctorTable(QTableWidget):
    """Table with one fixed row per step; the current row is explained by ``DoctorWindow``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(len(Rung), len(HEADERS), parent)
        self.setHorizontalHeaderLabels([text(f"doctor.column.{name}") for name in HEADERS])
        dress_table(self, text("doctor.ladder"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self._items = [[QTableWidgetItem() for _ in HEADERS] for _ in Rung]
        for row, items in enumerate(self._items):
            for column, item in enumerate(items):
                self.setItem(row, column, item)
        rows = len(Rung) * self.verticalHeader().defaultSectionSize()
        self.setFixedHeight(rows + measures().header + 2 * self.frameWidth())

    def show_findings(self, findings: Sequence[Finding], running: int | None) -> None:
        """Show the findings; ``running`` is the row of the step that is being checked now."""
        for row, finding in enumerate(findings):
            here = row == running
            result = text("doctor.checking") if here else host_words.verdict(finding.verdict)
            glyph = Glyph.TURNING if here else OF_VERDICT[finding.verdict]
            name = text("doctor.step", n=row + 1, name=host_words.rung_name(finding.rung))
            for column, shown in enumerate((name, result, finding.seen)):
                item = self._items[row][column]
                item.setText(outside.line(shown))
                item.setToolTip(outside.tip(host_words.rung_checks(finding.rung) if column == 0 else shown))
                header = text(f"doctor.column.{HEADERS[column]}")
                item.setData(roles.ACCESSIBLE_TEXT, texts.spoken(header, shown))
            status_glyphs.set_item_glyph(self._items[row][1], glyph)
