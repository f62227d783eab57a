"""Results of a copy, file by file, as rows for other programs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from hvgui.domain.keys import HostId, VmKey
from hvgui.domain.operations.operation import Item, OperationPicture
from hvgui.domain.operations.outcome import Done, Failed, Skipped, Unknown
from hvgui.domain.outside import json_text
from hvgui.wording import texts

RESULT_COLUMNS = ("file", "folder", "source", "size", "host", "vm", "vm_id", "result", "trouble", "reason")


def results(
    operation: OperationPicture, vm_name: Callable[[VmKey], str], host_name: Callable[[HostId], str]
) -> list[dict[str, str | int]]:
    """One row per file and guest. ``result`` and ``trouble`` are identifiers, ``reason`` is a sentence."""
    return [_row(operation, item, vm_name(item.key), host_name(item.key.host)) for item in operation.items]


def _row(operation: OperationPicture, item: Item, vm: str, host: str) -> dict[str, str | int]:
    return {
        "file": item.label,
        "folder": f"{operation.what}/{item.folder}" if item.folder else operation.what,
        "source": item.path,
        "size": item.bytes_total,
        "host": host,
        "vm": vm,
        "vm_id": item.key.vm,
        "result": ending(item),
        "trouble": kind(item),
        "reason": texts.outcome_reason(item.outcome) if item.outcome is not None else "",
    }


def ending(item: Item) -> str:
    """Identifier of an item's result."""
    match item.outcome:
        case None:
            return "open"
        case Done():
            return "done"
        case Failed():
            return "failed"
        case Unknown():
            return "unknown"
        case Skipped():
            return "skipped"
        case _:
            return "cancelled"


def kind(item: Item) -> str:
    """Identifier of the trouble; empty when there was none."""
    match item.outcome:
        case Failed(trouble) | Skipped(trouble):
            return trouble.kind.value
        case _:
            return ""


def to_json(rows: Iterable[Mapping[str, object]]) -> str:
    """A JSON array, values as they are."""
    return json_text(list(rows))
