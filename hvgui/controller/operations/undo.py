"""Undo: what journalled changes have left is compared with what is there now, and put back as new changes.

Which wish puts something back, and what an entry is about, its kind of change says; nothing here knows any kind.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from hvgui.controller.hosts.operation_context import OperationContext
from hvgui.controller.journal.journal import Journal
from hvgui.controller.operations.entries import mark_of, wish_in
from hvgui.controller.operations.kinds import change_of
from hvgui.controller.operations.kinds.configuration import in_configuration, kind_for
from hvgui.controller.operations.plan import Change
from hvgui.controller.operations.preview import Reading, read_all
from hvgui.controller.operations.runner import Runner
from hvgui.domain.keys import OperationId, VmKey
from hvgui.domain.operations.plan import Verdict
from hvgui.domain.operations.record import Asked, Record
from hvgui.domain.operations.undoing import (
    NEEDS_CHOICE,
    Now,
    Since,
    Thing,
    UndoItem,
    UndoProposal,
    UndoState,
    by_thing,
    first_of,
    incomparable,
    propose,
    thing_of,
)
from hvgui.values import Struct, replace

log = logging.getLogger(__name__)


class _Back(Struct, frozen=True):
    """Request that puts back what was before an entry, and its kind."""

    change: Change[Any, Any]
    wish: Any

    @property
    def group(self) -> str:
        """What is read, planned and carried out together: all that Apply would change in one, else a kind."""
        return "" if in_configuration(self.change) else self.change.name


class Undo:
    """Proposes from the journal, and begins what was proposed."""

    def __init__(self, context: OperationContext, runner: Runner, journal: Journal) -> None:
        self._context = context
        self._runner = runner
        self._journal = journal

    async def propose(self, numbers: Sequence[int]) -> UndoProposal:
        """What undoing these entries would do, against a fresh reading. Raises Refusal when the journal is gone."""
        records = [self._here(record) for record in await self._journal.entries(numbers)]
        groups = by_thing(records, _thing)
        backs = {
            thing: back for thing, group in groups.items() if (back := _back(first_of(group).asked, None)) is not None
        }
        readings = await self._read(list(backs.values()))
        now = {thing: readings[back.group].now(back.wish) for thing, back in backs.items()}
        proposal = propose(groups, await self._later(records, groups), now)
        return UndoProposal(tuple(_checked(proposal, readings)))

    def begin(self, proposal: UndoProposal, overwrite: frozenset[int]) -> tuple[OperationId, ...]:
        """Put back what is ready, and what was chosen by number: in one operation what Apply would change in one."""
        wishes: dict[str, tuple[list[_Back], dict[int, int]]] = {}
        for item in proposal.chosen(overwrite):
            back = _back(item.first.asked, item.now)
            if back is not None:
                mine, undoes = wishes.setdefault(back.group, ([], {}))
                undoes[len(mine)] = item.number
                mine.append(back)
        return tuple(
            self._runner.begin(_change(mine), [back.wish for back in mine], undoes=undoes)
            for mine, undoes in wishes.values()
        )

    async def since(self, numbers: Sequence[int]) -> tuple[Since, ...]:
        """What these entries have left, with a fresh reading of it; of several about the same, the newest. Entries that
        cannot be compared are left out. Raises Refusal when the journal is gone."""
        records = [self._here(record) for record in await self._journal.entries(numbers)]
        groups = by_thing((record for record in records if incomparable(record) is None), _thing)
        looks = {thing: look for thing, group in groups.items() if (look := _look(group[-1].asked)) is not None}
        readings = await self._read(list(looks.values()))
        return tuple(Since(groups[thing][-1], readings[look.group].now(look.wish)) for thing, look in looks.items())

    async def _read(self, backs: Sequence[_Back]) -> Mapping[str, Reading]:
        by_kind: dict[str, list[_Back]] = {}
        for back in backs:
            by_kind.setdefault(back.group, []).append(back)
        return {
            name: await read_all(_change(mine), [back.wish for back in mine], self._context)
            for name, mine in by_kind.items()
        }

    async def _later(
        self, records: Sequence[Record], groups: Mapping[Thing, Sequence[Record]]
    ) -> Mapping[Thing, Sequence[Record]]:
        if not records:
            return {}
        since = min(record.number for record in records)
        later = await self._journal.later_than(since - 1, {record.asked.key.vm for record in records})
        mine = by_thing((self._here(record) for record in later), _thing)
        return {thing: mine.get(thing, ()) for thing in groups}

    def _here(self, record: Record) -> Record:
        """An entry with its host as this run of the program knows it."""
        key, sessions = record.asked.key, self._context.sessions
        if key.host in sessions:
            return record
        mark = mark_of(record.asked)
        host = next((host for host, session in sessions.items() if mark.fits(session.mark)), key.host)
        return replace(record, asked=replace(record.asked, key=VmKey(host, key.vm)))


def may_undo(record: Record) -> bool:
    """Whether there is anything that would put back what was before an entry."""
    return _back(record.asked, None) is not None


def _back(asked: Asked, now: Now | None) -> _Back | None:
    change = change_of(asked)
    if change is None:
        return None
    try:
        wish = change.restore(asked, now)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        log.info("an entry of the journal cannot be understood: %r", error)
        return None
    return None if wish is None else _Back(change, wish)


def _change(backs: Sequence[_Back]) -> Change[Any, Any]:
    """The kind that carries out requests of one group."""
    return backs[0].change if backs[0].group else kind_for([back.wish for back in backs])


def _look(asked: Asked) -> _Back | None:
    """A wish about the same as an entry, to read what is there: the one that puts it back, or else its own."""
    if (back := _back(asked, None)) is not None:
        return back
    change = change_of(asked)
    try:
        return None if change is None else _Back(change, change.decode(asked.key, wish_in(asked)[1]))
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        log.info("an entry of the journal cannot be understood: %r", error)
        return None


def _thing(record: Record) -> Thing:
    key, kind, subject = thing_of(record)
    change = change_of(record.asked)
    try:
        return key, kind, subject if change is None else change.about(record.asked)
    except (ValueError, KeyError, TypeError, RecursionError):
        return key, kind, subject


def _checked(proposal: UndoProposal, readings: Mapping[str, Reading]) -> Iterator[UndoItem]:
    """The items with what their plan says: what is ready is planned together, of the rest each with it."""
    ready: dict[str, list[Any]] = {}
    backs = {item.number: _back(item.first.asked, item.now) for item in proposal.items}
    for item in proposal.chosen():
        if (back := backs[item.number]) is not None:
            ready.setdefault(back.group, []).append(back.wish)
    plans = {name: iter(readings[name].plan(wishes)) for name, wishes in ready.items()}
    for item in proposal.items:
        back = backs[item.number]
        if back is None or item.state not in NEEDS_CHOICE | {UndoState.READY}:
            yield item
            continue
        name = back.group
        if item.state is UndoState.READY:
            planned = next(plans[name])
        else:
            key = back.change.key(back.wish)
            beside = [wish for wish in ready.get(name, ()) if back.change.key(wish) == key]
            planned = readings[name].plan([*beside, back.wish])[-1]
        if planned.verdict is Verdict.REFUSED:
            yield replace(item, state=UndoState.REFUSED, now=replace(item.now, trouble=planned.trouble))
        else:
            yield replace(item, state=UndoState.AGREES) if planned.verdict is Verdict.AGREES else item
