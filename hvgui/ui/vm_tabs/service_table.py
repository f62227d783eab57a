"""Table of the six services of one VM: setting on the host, answer of the guest, meaning."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from hvgui.domain import outside
from hvgui.domain.services import Service, ServiceMeaning, ServiceState, meaning_of
from hvgui.ui.look import status_glyphs
from hvgui.ui.widgets import roles
from hvgui.ui.widgets.data_table import dress_table
from hvgui.wording import texts
from hvgui.wording.i18n import text

_HEADERS = ("service", "setting", "answer", "meaning")


class ServiceTable(QTableWidget):
    """Read-only table with one fixed row per service."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(len(Service), len(_HEADERS), parent)
        self.setHorizontalHeaderLabels([text(f"service-table.{name}") for name in _HEADERS])
        dress_table(self, text("service-table.title"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setWordWrap(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        for column in range(3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        self._items = [[QTableWidgetItem() for _ in _HEADERS] for _ in Service]
        for row, items in enumerate(self._items):
            for column, item in enumerate(items):
                self.setItem(row, column, item)

    def show_states(
        self, states: tuple[ServiceState, ...], wanted: Mapping[Service, bool], *, stale: bool = False
    ) -> None:
        """Show what was read; services not read yet say so."""
        by_service = {state.service: state for state in states}
        for row, service in enumerate(Service):
            state = by_service.get(service)
            meaning = ServiceMeaning.NOT_READ if state is None else meaning_of(state)
            setting = texts.offered(state.offered) if state else texts.meaning_guest(meaning)
            if service in wanted:
                setting = text("service-table.applying", setting=texts.offered(wanted[service]))
            says, step = texts.meaning_says(meaning), texts.meaning_next(meaning)
            if stale:
                says, step = text("summary.last-read"), ""
            self._put(row, 0, texts.service_name(service), texts.service_aliases(service))
            self._put(row, 1, setting, "")
            answer = self._put(row, 2, texts.meaning_guest(meaning), says)
            status_glyphs.set_item_glyph(answer, status_glyphs.OF_SERVICE[meaning], stale=stale)
            self._put(row, 3, texts.sentences(says, step), step)
        self._fit()

    def _put(self, row: int, column: int, words: str, tip: str) -> QTableWidgetItem:
        item = self._items[row][column]
        item.setText(outside.line(words))
        item.setToolTip(outside.tip(tip or words))
        header = text(f"service-table.{_HEADERS[column]}")
        item.setData(roles.ACCESSIBLE_TEXT, texts.spoken(header, words))
        return item

    def _fit(self) -> None:
        """As high as its rows: the tab scrolls, the table does not."""
        # The header moves its sections later than we are asked, so the last column's width is worked out here.
        header = self.horizontalHeader()
        taken = sum(max(self.sizeHintForColumn(c), header.sectionSizeHint(c)) for c in range(3))
        metrics, width = self.fontMetrics(), self.viewport().width() - taken - 12
        whole = 0
        for row in range(self.rowCount()):
            room = QRect(0, 0, max(width, 120), 1000)
            need = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), self._items[row][3].text()).height()
            height = max(need, metrics.height()) + 7
            if self.rowHeight(row) != height:
                self.setRowHeight(row, height)
            whole += height
        self.setFixedHeight(whole + header.sizeHint().height() + 2 * self.frameWidth())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
