"""Undo as a new change: what was before, what we left, and what is there now are compared before anything is sent.

Somebody else's later edit is a conflict and is never overwritten unless it was chosen after being shown. An edit that
put back exactly what we had left cannot be told from no edit, and is none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import Enum
from itertools import pairwise
from typing import TypeAlias

from hvgui.domain.keys import VmKey
from hvgui.domain.operations.operation import OperationKind, OperationPicture
from hvgui.domain.operations.outcome import Done
from hvgui.domain.operations.record import Ending, Record, RecordKind
from hvgui.domain.trouble import Trouble
from hvgui.values import Struct


class UndoState(Enum):
    """Result of comparing a journal entry with the current value: whether and how it can be undone."""

    READY = "ready"
    AGREES = "agrees"
    #: What is there is not what we left.
    CONFLICT = "conflict"
    #: A later entry of this journal changed the same thing.
    SUPERSEDED = "superseded"
    NOTHING_CHANGED = "nothing-changed"
    IMPOSSIBLE = "impossible"
    UNREADABLE = "unreadable"
    #: What is there could be read, and putting back is refused as things stand.
    REFUSED = "refused"


#: States that are undone only when chosen one by one.
NEEDS_CHOICE = frozenset({UndoState.CONFLICT, UndoState.SUPERSEDED})

#: What a record is about: two records with the same thing can conflict.
Thing: TypeAlias = tuple[VmKey, RecordKind, str]


class Now(Struct, frozen=True):
    """What a fresh read showed: the value (None when absent), and why it could not be read or cannot be put back."""

    value: str | None = None
    trouble: Trouble | None = None


class UndoItem(Struct, frozen=True, kw_only=True):
    """One value to put back. ``records`` are the entries that it undoes, oldest first."""

    records: tuple[Record, ...]
    #: The entry whose value before is put back: the first that has changed something.
    first: Record
    state: UndoState
    #: What we left, as far as it is known.
    left: str | None
    now: Now

    @property
    def target(self) -> str | None:
        """The value to restore; None removes an item."""
        return self.first.asked.before

    @property
    def number(self) -> int:
        """The entry that names this item: the newest."""
        return self.records[-1].number

    @property
    def thing(self) -> Thing:
        return thing_of(self.records[-1])

    @property
    def kind(self) -> RecordKind:
        """What sort of thing this is about: a service, a key/value item, a setting."""
        return self.thing[1]


class UndoProposal(Struct, frozen=True):
    """Proposed undo, shown before it is done."""

    items: tuple[UndoItem, ...] = ()

    def chosen(self, overwrite: frozenset[int] = frozenset()) -> tuple[UndoItem, ...]:
        """What to send: everything that is ready, and of the rest only what was chosen by number."""
        return tuple(
            item
            for item in self.items
            if item.state is UndoState.READY or (item.state in NEEDS_CHOICE and item.number in overwrite)
        )


class Since(Struct, frozen=True):
    """Value that an entry has left, and what is there now. ``record``: the newest of those about the same thing."""

    record: Record
    now: Now


class Incomparable(Enum):
    """Reason why an entry cannot be compared with what is there now."""

    #: Its kind of change leaves no value that could still be there: a verb, a copy, work on a file.
    KIND = "kind"
    #: Nobody could look at what it has left.
    NOT_READ = "not-read"


_WITH_VALUES = frozenset({RecordKind.SERVICE, RecordKind.KVP, RecordKind.SETTING, RecordKind.DEVICE})


def incomparable(record: Record) -> Incomparable | None:
    """Why an entry cannot be compared with what is there now; None where it can."""
    if record.asked.kind not in _WITH_VALUES:
        return Incomparable.KIND
    return None if record.after_known else Incomparable.NOT_READ


def thing_of(record: Record) -> Thing:
    """What a record is about."""
    return record.asked.key, record.asked.kind, record.asked.subject


def by_thing(records: Iterable[Record], thing: Callable[[Record], Thing] = thing_of) -> dict[Thing, tuple[Record, ...]]:
    """Records by what they are about, oldest first."""
    groups: dict[Thing, list[Record]] = {}
    for record in sorted(records, key=lambda r: r.number):
        groups.setdefault(thing(record), []).append(record)
    return {about: tuple(group) for about, group in groups.items()}


def first_of(group: tuple[Record, ...]) -> Record:
    """The entry of a group whose value before is put back: the first that has changed something."""
    return next((record for record in group if _may_have_moved(record)), group[0])


def propose(
    groups: Mapping[Thing, tuple[Record, ...]], later: Mapping[Thing, Sequence[Record]], now: Mapping[Thing, Now]
) -> UndoProposal:
    """The proposal for some records, by what they are about.

    ``later`` holds, for each thing, every entry of the journal from the first of these records on; ``now`` what is
    there. A thing that is absent there cannot be put back at all.
    """
    return UndoProposal(
        tuple(_item(group, later.get(thing, ()), now.get(thing)) for thing, group in groups.items()),
    )


def _item(group: tuple[Record, ...], history: Sequence[Record], now: Now | None) -> UndoItem:
    moved = tuple(r for r in group if _may_have_moved(r))
    last, first = (moved or group)[-1], first_of(group)
    return UndoItem(
        records=group,
        first=first,
        state=_state(moved, history, now, first.asked.before),
        left=last.after if last.after_known else None,
        now=now or Now(),
    )


def _state(moved: tuple[Record, ...], history: Sequence[Record], now: Now | None, target: str | None) -> UndoState:
    if not moved:
        return UndoState.NOTHING_CHANGED
    if now is None:
        return UndoState.IMPOSSIBLE
    if now.trouble is not None:
        return UndoState.UNREADABLE
    if now.value == target:
        return UndoState.AGREES
    if not moved[-1].after_known or now.value != moved[-1].after or not _unbroken(moved):
        return UndoState.CONFLICT
    return UndoState.SUPERSEDED if _others(moved, history) else UndoState.READY


def _may_have_moved(record: Record) -> bool:
    if record.ending in (Ending.AGREED, Ending.CANCELLED):
        return False
    return not (record.after_known and record.after == record.asked.before)


def _unbroken(moved: tuple[Record, ...]) -> bool:
    """Whether each change found what the one before had left; else somebody else was in between."""
    return all(one.after_known and one.after == other.asked.before for one, other in pairwise(moved))


def _others(moved: tuple[Record, ...], history: Sequence[Record]) -> bool:
    """Whether the journal knows of other changes since, beside those that were taken back again."""
    mine = {record.number for record in moved}
    since = [r for r in history if r.number > moved[0].number and r.number not in mine and _may_have_moved(r)]
    numbers = {r.number for r in since}
    undone = {r.asked.undoes for r in since if r.ending is Ending.DONE}
    return any(r.number not in undone and r.asked.undoes not in numbers for r in since)


#: Kinds of operations that undo knows a way back from.
_WITH_A_WAY_BACK = frozenset(
    {OperationKind.SET_SERVICES, OperationKind.DATA_EXCHANGE, OperationKind.SETTINGS, OperationKind.DVD}
)


class LastDone(Struct, frozen=True):
    """Operation that is undone next, and the journal entries of what it has changed."""

    operation: OperationPicture
    entries: tuple[int, ...]


def last_done(operations: Iterable[OperationPicture]) -> LastDone | None:
    """The newest finished operation with something left to undo; what was an undo itself is passed by."""
    known = list(operations)
    undone = undone_by(known)
    for operation in sorted(known, key=lambda one: (one.started, one.id), reverse=True):
        entries = entries_of(operation)
        if entries and not undone.issuperset(entries):
            return LastDone(operation, tuple(entry for entry in entries if entry not in undone))
    return None


def undone_by(operations: Iterable[OperationPicture]) -> frozenset[int]:
    """Journal entries that these operations have taken back."""
    return frozenset(
        item.undoes
        for operation in operations
        for item in operation.items
        if item.undoes is not None and isinstance(item.outcome, Done)
    )


def left_to_undo(operation: OperationPicture, operations: Iterable[OperationPicture]) -> tuple[int, ...]:
    """Journal entries of what an operation has changed and none of ``operations`` has taken back."""
    undone = undone_by(operations)
    return tuple(entry for entry in entries_of(operation) if entry not in undone)


def entries_of(operation: OperationPicture) -> tuple[int, ...]:
    """Journal entries of what an operation has changed, as far as undo knows a way back."""
    if operation.running or operation.kind not in _WITH_A_WAY_BACK:
        return ()
    return tuple(
        item.entry
        for item in operation.items
        if item.entry is not None and item.undoes is None and isinstance(item.outcome, Done)
    )
