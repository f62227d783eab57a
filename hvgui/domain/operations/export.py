"""Journal entries as CSV and JSON.

CSV is for people with a spreadsheet, JSON for programs. A cell of a CSV file that begins like a formula is run by
spreadsheets, so such cells get a leading apostrophe, which spreadsheets take as "this is text" (CWE-1236), and what
nobody would see is named as on screen. JSON keeps every value: what is not printable is escaped.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from hvgui.domain import outside
from hvgui.domain.operations.record import Record

COLUMNS = (
    "number",
    "time",
    "operator",
    "account",
    "host",
    "vm",
    "vm_id",
    "kind",
    "subject",
    "before",
    "wanted",
    "after",
    "outcome",
    "ended",
    "trouble",
    "message",
    "undoes",
)
_FORMULA = ("=", "+", "-", "@", "\t", "\n", "＝", "＋", "－", "＠")


def as_fields(record: Record) -> dict[str, str | int | None]:
    """An entry by column; times in UTC as ISO 8601."""
    asked = record.asked
    return {
        "number": record.number,
        "time": _time(record.at),
        "operator": record.operator,
        "account": asked.account,
        "host": asked.host,
        "vm": asked.vm,
        "vm_id": asked.key.vm,
        "kind": asked.kind.value,
        "subject": asked.subject,
        "before": asked.before,
        "wanted": asked.wanted,
        "after": record.after if record.after_known else None,
        "outcome": record.ending.value,
        "ended": _time(record.ended),
        "trouble": record.trouble,
        "message": record.message,
        "undoes": asked.undoes,
    }


def to_csv(records: Iterable[Record]) -> str:
    """CSV with a header line."""
    return rows_to_csv(COLUMNS, (as_fields(record) for record in records))


def rows_to_csv(columns: Iterable[str], rows: Iterable[Mapping[str, object]]) -> str:
    """Any rows as CSV, every cell harmless."""
    columns = tuple(columns)
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([harmless(row.get(column)) for column in columns] for row in rows)
    return out.getvalue()


def to_json(records: Iterable[Record]) -> str:
    """A JSON array, values as they are."""
    return outside.json_text([as_fields(record) for record in records])


def harmless(value: object) -> str:
    """A cell that no spreadsheet runs. Numbers stay numbers."""
    if value is None or isinstance(value, int):
        return "" if value is None else str(value)
    text = outside.visible(str(value).replace("\r\n", "\n"))
    return f"'{text}" if text.startswith(_FORMULA) or text.lstrip().startswith(_FORMULA) else text


def _time(at: float | None) -> str | None:
    return None if at is None else datetime.fromtimestamp(at, UTC).isoformat(timespec="seconds")
