"""Window that compares what entries of the journal have left with what is there now."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from hvgui.controller.api.controller import Controller
from hvgui.controller.api.ports import Spawn
from hvgui.domain import outside
from hvgui.domain.operations.record import Record
from hvgui.domain.settings.comparison import ComparedLine
from hvgui.ui.operations.journal_model import after, subject, value
from hvgui.ui.widgets.comparison_window import ComparisonWindow
from hvgui.wording import formats, service_words, texts
from hvgui.wording.i18n import plural, text


class JournalComparison(ComparisonWindow):
    """Table with a line for each thing that the entries are about; of several entries the newest counts."""

    def __init__(
        self, controller: Controller, spawn: Spawn, records: Sequence[Record], parent: QWidget | None = None
    ) -> None:
        """``records``: those that can be compared, one at least."""
        left = text("comparison.left")
        if len(records) == 1:
            left = text("format.reason", sentence=left, detail=formats.date_and_time(records[0].at))
        super().__init__(spawn, service_words.journal_column("vm"), (left, text("comparison.there-now")), parent)
        self._journal = controller.journal
        self._numbers = tuple(record.number for record in records)
        self.read()

    async def compared(self) -> tuple[ComparedLine, ...]:
        found, unread = [], []
        for since in await self._journal.since(self._numbers):
            record, now = since.record, since.now
            if now.trouble is not None:
                unread.append(now.trouble)
                continue
            asked = record.asked
            vm = text("format.reason", sentence=outside.line(asked.vm), detail=outside.line(asked.host))
            found.append(ComparedLine(vm, subject(record), (after(record), value(record, now.value))))
        if unread:
            why = texts.trouble(unread[0]).sentence()
            self.remark = texts.sentences(plural("comparison.unread", len(unread)), why)
        else:
            self.remark = ""
        return tuple(found)
