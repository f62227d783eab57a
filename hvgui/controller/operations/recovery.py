"""What dead runs of the program have left open in the journal: read and closed when their host answers.

Nothing is sent. A change that stands half done is offered to be completed or taken back.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from hvgui.controller.hosts.operation_context import OperationContext
from hvgui.controller.hosts.session import HostSession
from hvgui.controller.journal.journal import Journal
from hvgui.controller.journal.recorder import Ended
from hvgui.controller.operations.entries import mark_of, wish_in
from hvgui.controller.operations.execution.actions import Phase
from hvgui.controller.operations.execution.ledger import Left, Target
from hvgui.controller.operations.plan import Change, Learned, Step
from hvgui.controller.operations.runner import Runner
from hvgui.domain.keys import VmKey
from hvgui.domain.operations.outcome import Cancelled, Unknown
from hvgui.domain.operations.record import Record, StepRecord
from hvgui.domain.trouble import Trouble, Troubled, TroubleKind
from hvgui.hyperv.changing import Beginning
from hvgui.values import Struct
from hvgui.wsman.exchange import Exchange
from hvgui.wsman.requests import EndpointReference
from hvgui.wsman.vocabulary import class_uri

log = logging.getLogger(__name__)

#: Steps that were on their way when the run died: whether they arrived, nobody knows.
_ON_THE_WAY = frozenset({Phase.SENDING, Phase.SEARCHING, Phase.RUNNING})
#: Seconds after which entries that no host has claimed are closed: it was forgotten.
_FORGOTTEN_AFTER = 30 * 86_400.0


class _Found(Struct, frozen=True):
    """Entry that can be settled."""

    record: Record
    steps: Sequence[StepRecord]
    change: Change[Any, Any]
    wish: Any


class Recovery:
    """Settles what dead runs have left, once for each host."""

    def __init__(
        self,
        context: OperationContext,
        journal: Journal,
        runner: Runner,
        alive: Callable[[str], bool],
        kinds: Mapping[str, Change[Any, Any]],
    ) -> None:
        self._kinds = kinds
        self._context = context
        self._journal = journal
        self._runner = runner
        self._alive = alive

    async def adopt(self, session: HostSession) -> None:
        """Settle what dead runs have left open on this host. Raises nothing."""
        try:
            entries = await self._journal.open_entries()
            dead = [(record, steps) for record, steps in entries if self._is_dead(record)]
            mine = [(record, steps) for record, steps in dead if mark_of(record.asked).fits(session.mark)]
            taken = await self._journal.take_over([record.number for record, _ in mine])
        except Troubled as error:
            log.warning("what earlier runs have left is not known: %s", error.trouble.detail)
            return
        mine = [(record, steps) for record, steps in mine if record.number in taken]
        now = self._context.clock.now()
        old = [r for r, _ in dead if r.number not in taken and now - r.at > _FORGOTTEN_AFTER]
        await self._close(old)
        found: dict[str, list[_Found]] = {}
        closed: list[Record] = []
        never_sent: list[Ended] = []
        for record, steps in mine:
            one = self._understood(record, steps, session)
            if one is None:
                closed.append(record)
            elif all(_phase(step) is Phase.UNSENT for step in steps):
                never_sent.append(Ended(record.number, Cancelled()))
            else:
                found.setdefault(one.change.name, []).append(one)
        await self._close(closed)
        if never_sent:
            await self._journal.end(never_sent)
        for several in found.values():
            self._begin(session, several)

    def _is_dead(self, record: Record) -> bool:
        return bool(record.run) and not self._alive(record.run)

    def _understood(self, record: Record, steps: Sequence[StepRecord], session: HostSession) -> _Found | None:
        """An entry with its wish; None for one without, or of a program that knows more kinds."""
        try:
            name, said = wish_in(record.asked)
            change = self._kinds[name]
            wish = change.decode(VmKey(session.profile.id, record.asked.key.vm), said)
            for step in steps:
                _phase(step)
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            log.info("entry %d of the journal cannot be settled: %r", record.number, error)
            return None
        return _Found(record, steps, change, wish)

    async def _close(self, records: Sequence[Record]) -> None:
        """Entries that nobody can settle: a person has to look."""
        if records:
            now = self._context.clock.now()
            await self._journal.end(
                [
                    Ended(record.number, Unknown(now, Trouble(TroubleKind.CANNOT_BE_TOLD, record.asked.vm)))
                    for record in records
                ]
            )

    def _begin(self, session: HostSession, several: Sequence[_Found]) -> None:
        change = several[0].change
        targets = [
            Target(
                index,
                one.wish,
                change.key(one.wish),
                one.record.asked.vm,
                one.record.asked.undoes,
                entry=one.record.number,
            )
            for index, one in enumerate(several)
        ]
        left = _left(several, self._context.clock.monotonic() - self._context.clock.now())
        outcomes = [Unknown(one.record.at, Trouble(TroubleKind.HOST_GONE, one.record.asked.host)) for one in several]
        self._runner.recovered(session, change, targets, left, outcomes)


def _phase(step: StepRecord) -> Phase:
    """Where a step stands for whoever was not there."""
    phase = Phase(step.state)
    if phase in (Phase.WAITING, Phase.READY):
        return Phase.UNSENT
    return Phase.LOST if phase in _ON_THE_WAY else phase


def _left(several: Iterable[_Found], to_monotonic: float) -> Left:
    """The steps of some entries, as the worker had them."""
    left = Left()
    for item, one in enumerate(several):
        # An interrupted completion has rows of its own behind those of the first attempt.
        places = {step.number: len(left.steps) + place for place, step in enumerate(one.steps)}
        learned: Learned = {}
        for row in one.steps:
            number = places[row.number]
            left.steps.append(_step(row, one, item, tuple(places[n] for n in row.needs if n in places)))
            left.phases.append(_phase(row))
            left.sent_at[number] = row.at + to_monotonic
            if row.job:
                left.jobs[number] = EndpointReference(class_uri(row.job_class), (("InstanceID", row.job),))
            learned |= _learned(row)
        left.learned.append(learned)
        left.before.append(one.record.asked.before)
    return left


def _learned(row: StepRecord) -> Learned:
    try:
        found = json.loads(row.learned) if row.learned else {}
    except ValueError:
        return {}
    return {str(name): str(value) for name, value in found.items()} if isinstance(found, dict) else {}


def _step(row: StepRecord, one: _Found, item: int, needs: tuple[int, ...]) -> Step:
    def send(_: Learned) -> Exchange[Beginning]:
        raise AssertionError("a step of a dead run is never sent again")

    return Step(
        name=row.name,
        stage="reading-back",
        serves=(item,),
        lock=one.change.key(one.wish),
        subject=one.record.asked.vm,
        send=send,
        needs=needs,
        lasting=row.lasting,
        job_types=frozenset(row.job_types),
        job_class=row.job_class,
    )
