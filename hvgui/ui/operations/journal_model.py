"""Table model of the journal entries."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject

from hvgui.domain import outside
from hvgui.domain.operations.record import Ending, Record, RecordKind, is_on
from hvgui.domain.settings.vm_settings import Setting
from hvgui.domain.vms.kvp import item_named
from hvgui.domain.vms.services import Service
from hvgui.ui.look import status_glyphs
from hvgui.ui.look.status_glyphs import Glyph
from hvgui.ui.widgets import roles
from hvgui.ui.widgets.rows_model import RowsModel
from hvgui.wording import (
    address_words,
    disk_words,
    formats,
    host_setting_words,
    keyboard_words,
    service_words,
    setting_words,
    switch_words,
    texts,
)
from hvgui.wording.i18n import text

COLUMNS = ("time", "operator", "vm", "host", "kind", "subject", "before", "after", "outcome", "message")
OF_ENDING: dict[Ending, Glyph] = {
    Ending.ASKED: Glyph.DOTS,
    Ending.DONE: Glyph.DONE,
    Ending.AGREED: Glyph.RING,
    Ending.FAILED: Glyph.FAILED,
    Ending.UNKNOWN: Glyph.OPEN_END,
    Ending.CANCELLED: Glyph.CANCELLED,
}
_SERVICES = {service.value for service in Service}
_SETTINGS = {setting.value for setting in Setting}


def subject(record: Record) -> str:
    """What an entry is about: a service, an item with its pool, a verb, a file."""
    asked = record.asked
    if asked.kind is RecordKind.SERVICE and asked.subject in _SERVICES:
        return texts.service_name(Service(asked.subject))
    if asked.kind is RecordKind.KVP:
        pool, name = item_named(asked.subject)
        return text("format.reason", sentence=outside.line(name), detail=service_words.kvp_pool(pool))
    if asked.kind is RecordKind.CHECKPOINT:
        return texts.checkpoint_doing(asked.subject)
    if asked.kind is RecordKind.SETTING and asked.subject in _SETTINGS:
        return setting_words.name(Setting(asked.subject))
    if asked.kind is RecordKind.HOST:
        return host_setting_words.name(asked.subject)
    if asked.kind is RecordKind.KEYBOARD:
        return keyboard_words.subject(asked.subject) or outside.line(asked.subject)
    if asked.kind is RecordKind.SWITCH:
        return switch_words.subject(asked.subject) or outside.line(asked.subject)
    if asked.kind is RecordKind.DISK:
        return disk_words.subject(asked.subject) or outside.line(asked.subject)
    if asked.kind is RecordKind.DEVICE:
        return address_words.shown(asked.subject) or outside.line(asked.subject)
    return outside.line(asked.subject)


def value(record: Record, shown: str | None) -> str:
    """Text for a value of an entry, by the kind of the entry."""
    if record.asked.kind is RecordKind.SERVICE and shown is not None:
        return texts.offered(is_on(shown))
    if record.asked.kind is RecordKind.SETTING and shown is not None and record.asked.subject in _SETTINGS:
        return setting_words.written(Setting(record.asked.subject), shown)
    if record.asked.kind is RecordKind.HOST:
        return host_setting_words.value(shown)
    if record.asked.kind is RecordKind.KEYBOARD:
        return keyboard_words.value(shown)
    if record.asked.kind is RecordKind.SWITCH:
        return switch_words.value(shown)
    if record.asked.kind is RecordKind.DISK:
        return disk_words.value(record.asked.subject, shown)
    if record.asked.kind is RecordKind.DEVICE:
        if address_words.is_of_drive(record.asked.subject):
            return disk_words.of_drive(record.asked.subject, shown)
        field = address_words.field_of(record.asked.subject)
        if field is not None and shown is not None:
            return setting_words.written(field, shown)
        return outside.line(shown or "") or text("device-line.none")
    return text("journal-window.nothing") if shown is None and record.asked.kind is RecordKind.KVP else shown or ""


def after(record: Record) -> str:
    """Value after the change; a text for unknown if it was not read."""
    return value(record, record.after) if record.after_known else text("plan.unknown")


class JournalModel(RowsModel):
    """Table model with the newest entry first."""

    columns = COLUMNS

    def __init__(self, now: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self.records: list[Record] = []

    def show_records(self, records: Sequence[Record]) -> None:
        """Another search, or the same one later."""
        if list(records) != self.records:
            self.beginResetModel()
            self.records = list(records)
            self.endResetModel()

    def add_records(self, records: Sequence[Record]) -> None:
        """Older entries behind those that are shown."""
        if records:
            first = len(self.records)
            self.beginInsertRows(QModelIndex(), first, first + len(records) - 1)
            self.records.extend(records)
            self.endInsertRows()

    def count(self) -> int:
        return len(self.records)

    def heading(self, column: str) -> str:
        return service_words.journal_column(column)

    def cell(self, row: int, column: str, role: int) -> Any:
        record = self.records[row]
        if role in (roles.DISPLAY, roles.TOOL_TIP):
            return self.words(record, column)
        if role == roles.DECORATION and column == "outcome":
            return status_glyphs.icon(OF_ENDING[record.ending])
        if role == roles.ACCESSIBLE_TEXT:
            return texts.spoken(service_words.journal_column(column), self.words(record, column))
        return None

    def words(self, record: Record, column: str) -> str:
        """The text of one cell."""
        asked = record.asked
        match column:
            case "time":
                return formats.date_and_time(record.at)
            case "operator":
                return outside.line(record.operator)
            case "vm":
                return outside.line(asked.vm)
            case "host":
                return outside.line(asked.host)
            case "kind":
                return service_words.record_kind(asked.kind)
            case "subject":
                return subject(record)
            case "before":
                return value(record, asked.before)
            case "after":
                return after(record)
            case "outcome":
                return service_words.ending(record.ending)
            case _:
                undone = "" if asked.undoes is None else text("journal-window.undoes", n=asked.undoes)
                return text("format.comma").join(part for part in (record.message, undone) if part)
