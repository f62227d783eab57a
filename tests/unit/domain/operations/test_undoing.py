"""Undo: what was before, what we left and what is there now."""

from __future__ import annotations

from typing import Any

import pytest

from hvgui.domain.keys import HostId, OperationId, VmId, VmKey
from hvgui.domain.operations.operation import Item, OperationKind, OperationPicture
from hvgui.domain.operations.outcome import Done, Failed
from hvgui.domain.operations.record import Asked, Ending, Record, RecordKind
from hvgui.domain.operations.undoing import (
    LastDone,
    Now,
    UndoItem,
    UndoState,
    by_thing,
    first_of,
    last_done,
    left_to_undo,
    propose,
    thing_of,
)
from hvgui.domain.trouble import Trouble, TroubleKind

KEY = VmKey(HostId("h"), VmId("V"))


def entry(number: int, before: str | None, after: str | None, **more: Any) -> Record:
    """An entry that was done and read, unless told otherwise."""
    asked = Asked(
        key=more.pop("key", KEY),
        vm="web",
        host="hv",
        kind=more.pop("kind", RecordKind.KVP),
        subject=more.pop("subject", "host/n"),
        before=before,
        wanted=after,
        undoes=more.pop("undoes", None),
    )
    told: dict[str, Any] = {"ending": Ending.DONE, "after_known": True}
    return Record(number=number, at=0.0, asked=asked, after=after, **told | more)


def proposed(*group: Record, now: Now | None, history: tuple[Record, ...] = ()) -> UndoItem:
    groups = by_thing(group)
    (thing,) = groups
    (item,) = propose(groups, {thing: (*group, *history)}, {} if now is None else {thing: now}).items
    return item


def test_one_change_is_put_back() -> None:
    item = proposed(entry(7, "a", "b"), now=Now("b"))
    assert (item.state, item.target, item.left, item.number) == (UndoState.READY, "a", "b", 7)
    assert item.now == Now("b")
    assert (item.thing, item.kind) == ((KEY, RecordKind.KVP, "host/n"), RecordKind.KVP)


def test_several_changes_are_put_back_to_what_was_before_the_first() -> None:
    item = proposed(entry(3, "b", "c"), entry(2, "a", "b"), now=Now("c"))
    assert (item.state, item.target, item.left, item.number) == (UndoState.READY, "a", "c", 3)
    assert [r.number for r in item.records] == [2, 3]


@pytest.mark.parametrize(
    ("now", "state"),
    [
        (Now("b"), UndoState.READY),
        (Now("a"), UndoState.AGREES),
        (Now("theirs"), UndoState.CONFLICT),
        (Now(None), UndoState.CONFLICT),
        (Now(None, Trouble(TroubleKind.HOST_GONE)), UndoState.UNREADABLE),
        (Now("b", Trouble(TroubleKind.HOST_GONE)), UndoState.UNREADABLE),
        (None, UndoState.IMPOSSIBLE),
    ],
)
def test_what_is_there_now_decides(now: Now | None, state: UndoState) -> None:
    item = proposed(entry(1, "a", "b"), now=now)
    assert item.state is state
    assert item.now == (now or Now())


def test_an_item_that_was_added_is_removed_and_one_that_was_removed_comes_back() -> None:
    added = proposed(entry(1, None, "b"), now=Now("b"))
    assert (added.state, added.target) == (UndoState.READY, None)
    removed = proposed(entry(1, "a", None), now=Now(None))
    assert (removed.state, removed.target, removed.left) == (UndoState.READY, "a", None)


@pytest.mark.parametrize("ending", [Ending.AGREED, Ending.CANCELLED])
def test_what_never_changed_anything_is_not_undone(ending: Ending) -> None:
    item = proposed(entry(1, "a", "b", ending=ending), now=Now("a"))
    assert item.state is UndoState.NOTHING_CHANGED
    assert item.left == "b"


def test_a_change_that_left_all_as_it_was_is_not_undone() -> None:
    assert proposed(entry(1, "a", "a", ending=Ending.FAILED), now=Now("a")).state is UndoState.NOTHING_CHANGED


@pytest.mark.parametrize("ending", [Ending.ASKED, Ending.FAILED, Ending.UNKNOWN])
def test_what_may_have_happened_is_a_conflict_until_somebody_looks(ending: Ending) -> None:
    unread = entry(1, "a", None, ending=ending, after_known=False)
    item = proposed(unread, now=Now("b"))
    assert (item.state, item.left) == (UndoState.CONFLICT, None)
    assert proposed(unread, now=Now("a")).state is UndoState.AGREES


def test_what_changed_nothing_does_not_count_among_several() -> None:
    cancelled = entry(1, "x", "x", ending=Ending.CANCELLED)
    late = entry(3, "b", "y", ending=Ending.CANCELLED)
    item = proposed(cancelled, entry(2, "a", "b"), late, now=Now("b"))
    assert (item.state, item.target, item.left, item.number) == (UndoState.READY, "a", "b", 3)
    assert first_of((cancelled, late)) is cancelled


def test_somebody_in_between_is_a_conflict() -> None:
    assert proposed(entry(1, "a", "b"), entry(2, "x", "c"), now=Now("c")).state is UndoState.CONFLICT
    unread = entry(1, "a", "b", after_known=False)
    assert proposed(unread, entry(2, "b", "c"), now=Now("c")).state is UndoState.CONFLICT


def test_a_later_change_of_ours_supersedes_unless_it_was_taken_back() -> None:
    mine, later = entry(1, "a", "b"), entry(2, "b", "c")
    there_and_back = entry(3, "c", "b", undoes=2)
    assert proposed(mine, now=Now("b"), history=(later, entry(3, "c", "b"))).state is UndoState.SUPERSEDED
    assert proposed(mine, now=Now("b"), history=(later, there_and_back)).state is UndoState.READY
    failed = entry(3, "c", None, undoes=2, ending=Ending.UNKNOWN, after_known=False)
    assert proposed(mine, now=Now("b"), history=(later, failed)).state is UndoState.SUPERSEDED
    assert proposed(mine, now=Now("b"), history=(entry(2, "b", "b", ending=Ending.CANCELLED),)).state is UndoState.READY
    assert proposed(later, now=Now("c"), history=(mine,)).state is UndoState.READY, "what was before does not count"


def test_things_are_told_apart_by_vm_kind_and_subject() -> None:
    other = VmKey(HostId("h"), VmId("W"))
    records = [
        entry(5, "a", "b"),
        entry(1, "a", "b", key=other),
        entry(2, "a", "b", kind=RecordKind.SETTING),
        entry(3, "a", "b", subject="host/m"),
        entry(4, "a", "b"),
    ]
    groups = by_thing(records)
    assert [[r.number for r in group] for group in groups.values()] == [[1], [2], [3], [4, 5]]
    assert set(groups) == {thing_of(record) for record in records}
    moved = by_thing(records, lambda record: (KEY, record.asked.kind, record.asked.subject))
    assert [r.number for r in moved[KEY, RecordKind.KVP, "host/n"]] == [1, 4, 5]


def test_only_what_is_ready_goes_and_of_the_rest_what_was_chosen() -> None:
    things = {name: entry(number, "a", "b", subject=name) for number, name in enumerate(("r", "c", "s", "n", "i"), 1)}
    groups = by_thing(things.values())
    now = {thing_of(record): Now("b") for record in things.values()}
    now[thing_of(things["c"])] = Now("theirs")
    now[thing_of(things["n"])] = Now("a")
    del now[thing_of(things["i"])]
    later = {thing_of(things["s"]): (entry(9, "b", "c", subject="s"), entry(10, "c", "b", subject="s"))}
    proposal = propose(groups, later, now)
    assert [item.state for item in proposal.items] == [
        UndoState.READY,
        UndoState.CONFLICT,
        UndoState.SUPERSEDED,
        UndoState.AGREES,
        UndoState.IMPOSSIBLE,
    ]
    assert [item.number for item in proposal.chosen()] == [1]
    assert [item.number for item in proposal.chosen(frozenset({2, 4, 5}))] == [1, 2]
    assert [item.number for item in proposal.chosen(frozenset({3}))] == [1, 3]


def finished(number: int, *items: Item, kind: OperationKind = OperationKind.SET_SERVICES) -> OperationPicture:
    return OperationPicture(id=OperationId(number), kind=kind, items=items, started=float(number), ended=9.0)


def test_the_newest_operation_is_undone_as_far_as_it_was_not_yet() -> None:
    first = finished(1, *(Item(key=KEY, outcome=Done(), entry=n) for n in (11, 12)))
    second = finished(2, Item(key=KEY, outcome=Done(), entry=21), Item(key=KEY, outcome=Done(), entry=22))
    assert last_done([first, second]) == LastDone(second, (21, 22))
    back = finished(3, Item(key=KEY, outcome=Done(), entry=31, undoes=21))
    assert last_done([first, second, back]) == LastDone(second, (22,))
    whole = finished(3, *(Item(key=KEY, outcome=Done(), entry=30 + n, undoes=n) for n in (21, 22)))
    assert last_done([first, second, whole]) == LastDone(first, (11, 12))
    assert last_done([]) is None


def test_what_was_not_put_back_is_left_to_undo() -> None:
    done = finished(1, *(Item(key=KEY, outcome=Done(), entry=n) for n in (11, 12)))
    tried = finished(2, Item(key=KEY, outcome=Failed(Trouble(TroubleKind.HOST_GONE)), entry=21, undoes=11))
    assert left_to_undo(done, [done, tried]) == (11, 12)
    back = finished(3, Item(key=KEY, outcome=Done(), entry=31, undoes=12))
    assert left_to_undo(done, [done, tried, back]) == (11,)
