"""Tree model of the operations: newest first, one child per item."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from hvgui.domain import outside
from hvgui.domain.keys import OperationId, VmKey
from hvgui.domain.operations.operation import Item, OperationKind, OperationPicture
from hvgui.domain.operations.outcome import Cancelled, Done, Failed, Outcome, Skipped, Unknown
from hvgui.domain.operations.refusals import is_refused
from hvgui.domain.operations.undoing import entries_of, undone_by
from hvgui.ui.look import status_glyphs
from hvgui.ui.look.status_glyphs import Glyph
from hvgui.ui.look.tokens import tokens
from hvgui.ui.widgets import roles
from hvgui.wording import formats, operation_titles, texts
from hvgui.wording.i18n import text

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
WHAT, PROGRESS, RESULT, STARTED = range(4)
_TITLES = ("what", "progress", "result", "started")


class OperationsModel(QAbstractItemModel):
    """Tree model; a child's internal id is its operation's id plus one, an operation's own is zero."""

    def __init__(self, vm_name: Callable[[VmKey], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.vm_name = vm_name
        self.operations: list[OperationPicture] = []
        #: The VMs of each operation; they never change.
        self._keys: dict[OperationId, tuple[VmKey, ...]] = {}
        #: Journal entries that were undone.
        self._undone: frozenset[int] = frozenset()

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        if row < 0 or not 0 <= column < len(_TITLES):
            return QModelIndex()
        if not parent.isValid():
            return self.createIndex(row, column, 0) if row < len(self.operations) else QModelIndex()
        if parent.internalId() or parent.column() != 0 or parent.row() >= len(self.operations):
            return QModelIndex()
        operation = self.operations[parent.row()]
        return self.createIndex(row, column, operation.id + 1) if row < len(operation.items) else QModelIndex()

    def parent(self, child: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]
        if not child.isValid() or not child.internalId():
            return QModelIndex()
        row = self._row_of(child.internalId() - 1)
        return self.createIndex(row, 0, 0) if row >= 0 else QModelIndex()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        if not parent.isValid():
            return len(self.operations)
        if parent.internalId() or parent.column() != 0 or parent.row() >= len(self.operations):
            return 0
        return len(self.operations[parent.row()].items)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return len(_TITLES)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = roles.DISPLAY) -> Any:
        if role == roles.DISPLAY and orientation is Qt.Orientation.Horizontal and 0 <= section < len(_TITLES):
            return text(f"operations.column.{_TITLES[section]}")
        return None

    def data(self, index: Index, role: int = roles.DISPLAY) -> Any:
        return roles.safe(role, self._data(index, role))

    def _data(self, index: Index, role: int) -> Any:
        operation = self.operation_at(index)
        if operation is None:
            return None
        column = index.column()
        if role == roles.THING:
            return operation.id
        item = self._item_at(index, operation)
        if role == roles.DECORATION and column == WHAT:
            return status_glyphs.icon(_glyph(operation, item))
        if role == roles.FOREGROUND and column == RESULT:
            return tokens().bad if _glyph(operation, item) in (Glyph.FAILED, Glyph.REFUSED) else None
        if role == roles.PROGRESS and column == PROGRESS:
            return self._progress(operation, item)
        if role == roles.STAGES:
            copies = operation.kind is OperationKind.COPY_FILES and column == PROGRESS
            return (item.stages if item is not None else operation.stages) if copies else None
        if role == roles.TOOL_TIP and (stages := self.data(index, roles.STAGES)):
            return text("operations.stages", host=int(stages[0] * 100), guest=int(stages[1] * 100))
        if role in (roles.DISPLAY, roles.TOOL_TIP):
            return self._item_text(operation, item, column) if item else self._text(operation, column)
        if role == roles.ACCESSIBLE_TEXT:
            shown = self._item_text(operation, item, column) if item else self._text(operation, column)
            header = text(f"operations.column.{_TITLES[column]}")
            return texts.spoken(header, shown)
        return None

    def operation_at(self, index: Index) -> OperationPicture | None:
        """The operation behind a row or a child."""
        if not index.isValid():
            return None
        row = index.row() if not index.internalId() else self._row_of(index.internalId() - 1)
        return self.operations[row] if 0 <= row < len(self.operations) else None

    def item_at(self, index: Index) -> Item | None:
        """The item behind a child; None for an operation."""
        operation = self.operation_at(index)
        return None if operation is None else self._item_at(index, operation)

    def show(self, operations: Sequence[OperationPicture]) -> None:
        """The operations as they are now."""
        wanted = sorted(operations, key=lambda operation: -operation.id)
        before, self._undone = self._undone, undone_by(wanted)
        keep = {operation.id for operation in wanted}
        for row in range(len(self.operations) - 1, -1, -1):
            if self.operations[row].id not in keep:
                self.beginRemoveRows(QModelIndex(), row, row)
                self._keys.pop(self.operations.pop(row).id, None)
                self.endRemoveRows()
        for row, operation in enumerate(wanted):
            if row >= len(self.operations) or self.operations[row].id != operation.id:
                self.beginInsertRows(QModelIndex(), row, row)
                self.operations.insert(row, operation)
                self.endInsertRows()
            elif self.operations[row] is not operation:
                self._replace(row, operation)
        if before != self._undone:
            self.dataChanged.emit(self.index(0, RESULT), self.index(len(self.operations) - 1, RESULT))

    def _replace(self, row: int, operation: OperationPicture) -> None:
        before = self.operations[row]
        top = self.createIndex(row, 0, 0)
        if len(before.items) != len(operation.items):
            self.beginRemoveRows(top, 0, max(0, len(before.items) - 1))
            self.operations[row] = _without_items(operation)
            self.endRemoveRows()
            if operation.items:
                self.beginInsertRows(top, 0, len(operation.items) - 1)
                self.operations[row] = operation
                self.endInsertRows()
        self.operations[row] = operation
        self.dataChanged.emit(top, self.createIndex(row, len(_TITLES) - 1, 0))
        moved = [i for i, (old, new) in enumerate(zip(before.items, operation.items, strict=False)) if old != new]
        if moved:
            inner = operation.id + 1
            first, last = self.createIndex(moved[0], 0, inner), self.createIndex(moved[-1], len(_TITLES) - 1, inner)
            self.dataChanged.emit(first, last)

    def _row_of(self, operation: int) -> int:
        return next((row for row, picture in enumerate(self.operations) if picture.id == operation), -1)

    def _item_at(self, index: Index, operation: OperationPicture) -> Item | None:
        if not index.internalId() or index.row() >= len(operation.items):
            return None
        return operation.items[index.row()]

    def _progress(self, operation: OperationPicture, item: Item | None) -> float:
        if item is not None:
            return -1.0 if item.outcome is not None else item.progress
        return operation.progress if operation.running else -1.0

    def title(self, operation: OperationPicture) -> str:
        """What an operation does, and to whom."""
        keys = self._keys.get(operation.id)
        if keys is None:
            keys = self._keys[operation.id] = tuple(dict.fromkeys(item.key for item in operation.items))
        return operation_titles.title_of(
            operation, [self.vm_name(key) for key in keys[: operation_titles.NAMED]], len(keys)
        )

    def undone(self, operation: OperationPicture) -> str:
        """Whether what an operation has done was taken back since, whole or in part, in a word; empty else."""
        entries = entries_of(operation)
        taken = self._undone.intersection(entries)
        if not taken:
            return ""
        return text("operations.undone" if len(taken) == len(entries) else "operations.partly-undone")

    def _text(self, operation: OperationPicture, column: int) -> str:
        match column:
            case 0:
                return self.title(operation)
            case 1:
                if not operation.running:
                    return text("operations.finished")
                if operation.cancelling:
                    return text("operations.cancelling")
                return text("format.percent", n=int(operation.progress * 100))
            case 2:
                parts = [
                    self.undone(operation),
                    texts.counts_at_end(operation),
                    texts.speed(operation),
                    texts.note(operation),
                    texts.main_reason(operation),
                ]
                return " · ".join(part for part in parts if part)
            case _:
                return formats.clock_with_seconds(operation.started)

    def _item_text(self, operation: OperationPicture, item: Item, column: int) -> str:
        match column:
            case 0:
                return outside.line(texts.item_title(operation, item, self.vm_name(item.key)))
            case 1:
                return texts.stage(item.stage) if item.outcome is None else texts.outcome(item.outcome)
            case 2:
                if item.outcome is not None:
                    return texts.outcome_reason(item.outcome)
                if item.bytes_total:
                    return text(
                        "operations.bytes", done=formats.size(item.bytes_done), total=formats.size(item.bytes_total)
                    )
                return ""
            case _:
                return ""

    def report(self, operation: OperationPicture) -> str:
        """An operation with all its items as plain text, for the clipboard."""
        lines = ["\t".join(self._text(operation, column) for column in range(len(_TITLES)))]
        lines += [
            "\t" + "\t".join(self._item_text(operation, item, column) for column in range(3))
            for item in operation.items
        ]
        return "\n".join(lines)


_OF_OUTCOME: dict[type[Outcome], Glyph] = {
    Done: Glyph.DONE,
    Failed: Glyph.FAILED,
    Unknown: Glyph.OPEN_END,
    Cancelled: Glyph.CANCELLED,
    Skipped: Glyph.DASH,
}


def _glyph(operation: OperationPicture, item: Item | None) -> Glyph:
    """How an operation or one of its items ended; of several endings the one that needs a person."""
    if item is not None:
        if item.outcome is None:
            return Glyph.TURNING
        return Glyph.REFUSED if is_refused(item.outcome) else _OF_OUTCOME[type(item.outcome)]
    if operation.running:
        return Glyph.TURNING
    counts = operation.counts
    if counts.failed:
        rejected = all(is_refused(i.outcome) for i in operation.items if isinstance(i.outcome, Failed))
        return Glyph.REFUSED if rejected else Glyph.FAILED
    if counts.unknown:
        return Glyph.OPEN_END
    return Glyph.CANCELLED if counts.cancelled else Glyph.DONE


def _without_items(operation: OperationPicture) -> OperationPicture:
    return OperationPicture(
        id=operation.id, kind=operation.kind, what=operation.what, started=operation.started, ended=operation.ended
    )
