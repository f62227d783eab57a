"""Journal rows of one share: entries and steps before their requests, and what has become known since."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from hvgui.controller.hosts.operation_context import OperationContext
from hvgui.controller.journal.recorder import Ended, Found
from hvgui.controller.operations.entries import wish_text
from hvgui.controller.operations.execution.actions import Phase
from hvgui.controller.operations.execution.share import Share
from hvgui.controller.operations.plan import NO_TRACE, Change, Decided, Learned, Step, Trace
from hvgui.domain.keys import VmKey
from hvgui.domain.operations.outcome import Outcome
from hvgui.domain.operations.record import Asked, StepRecord
from hvgui.domain.trouble import Troubled
from hvgui.hyperv.jobs import job_key
from hvgui.values import Struct, replace
from hvgui.wsman.requests import EndpointReference

log = logging.getLogger(__name__)

#: Numbers of an attempt's steps in the journal; those of a completion go behind those of the first attempt.
_ATTEMPT = 1000


class Target(Struct, frozen=True):
    """Item of a share: its place in the operation, its request, and what an earlier attempt has left of it."""

    index: int
    wish: Any
    key: VmKey
    subject: str
    undoes: int | None = None
    #: Of a change that is taken up again: what was there before it, which of its steps are done, what they learned.
    before: Any = None
    trace: Trace = NO_TRACE
    #: Whether nobody knows what came of the earlier attempt.
    unknown: bool = False
    #: Take back what was begun, in place of completing it.
    put_back: bool = False
    #: Do what is left of it and never begin anew.
    only_left: bool = False
    #: The outcome to tell when it is done, where that is not "done": of what is put back after a refusal.
    when_done: Outcome | None = None
    #: Its entry in the journal, where it has one.
    entry: int | None = None


@dataclass(slots=True)
class Left:
    """What a dead run has left of a share: its steps and where they stand, their jobs, and when they were sent
    (monotonic seconds); of each item, what was learned and what was there before."""

    steps: list[Step] = field(default_factory=list)
    phases: list[Phase] = field(default_factory=list)
    jobs: dict[int, EndpointReference] = field(default_factory=dict)
    sent_at: dict[int, float] = field(default_factory=dict)
    learned: list[Learned] = field(default_factory=list)
    before: list[str | None] = field(default_factory=list)


class Ledger:
    """The entries of a share's items and the rows of its steps."""

    def __init__(self, context: OperationContext, change: Change[Any, Any], targets: Sequence[Target]) -> None:
        self._context = context
        self._change = change
        self.entries = {item: target.entry for item, target in enumerate(targets) if target.entry is not None}
        self._first = _ATTEMPT if self.entries else 0
        self._endings: list[Ended] = []
        self._dirty: set[int] = set()
        #: Steps' jobs, and the monotonic seconds at which they were sent.
        self.jobs: dict[int, EndpointReference] = {}
        self.sent_at: dict[int, float] = {}

    async def begin(self, targets: Sequence[Target], decided: Sequence[Decided], items: Iterable[int]) -> None:
        """Entries for these items, where they have none; only what is going to be asked has one. Raises Refusal."""
        asked: dict[int, Asked] = {}
        for item in dict.fromkeys(items):
            if item not in self.entries:
                asked[item] = self._asked(targets[item], decided[item].before)
        if asked:
            numbers = await self._context.recorder.begin(list(asked.values()))
            self.entries |= dict(zip(asked, numbers, strict=True))

    def _asked(self, target: Target, before: str | None) -> Asked:
        wish = target.wish
        change = self._change.of(wish)
        asked = self._context.asked(
            target.key, change.record, change.subject(wish), before, change.wanted(wish), target.undoes
        )
        return replace(asked, wish=wish_text(change, wish))

    async def sending(self, share: Share, batch: Sequence[int], learned: Sequence[Learned]) -> None:
        """The rows of all calls of the items of a batch, right before the first byte of these. Raises Refusal."""
        items = dict.fromkeys(item for step in batch for item in share.steps[step].serves)
        steps = dict.fromkeys(step for item in items for step in share.steps_of(item))
        rows = []
        for step in steps:
            phase = Phase.SENDING if step in batch else share.phases[step]
            rows += self._rows(share, step, phase, learned)
        await self._context.recorder.put_steps(rows)

    def is_of_another(self, step: int, job: EndpointReference) -> bool:
        """Whether a job is known to be another step's."""
        return any(job_key(known) == job_key(job) for other, known in self.jobs.items() if other != step)

    def moved(self, step: int) -> None:
        """More is known of a step than was written."""
        self._dirty.add(step)

    def ended(self, item: int, outcome: Outcome, found: Found) -> None:
        """An item has an outcome."""
        if (entry := self.entries.get(item)) is not None:
            self._endings.append(Ended(entry, outcome, found))

    def ended_entry(self, entry: int, outcome: Outcome, found: Found) -> None:
        """An entry has an outcome whose item is no longer part of the share."""
        self._endings.append(Ended(entry, outcome, found))

    async def write(self, share: Share, learned: Sequence[Learned]) -> None:
        """What has become known since the last time. Raises nothing."""
        if self._dirty:
            rows = []
            for step in sorted(self._dirty):
                rows += self._rows(share, step, share.phases[step], learned)
            self._dirty.clear()
            try:
                await self._context.recorder.put_steps(rows)
            except Troubled as error:
                log.warning("the journal does not know how %d steps ended: %s", len(rows), error.trouble.detail)
        if self._endings:
            endings, self._endings = self._endings, []
            await self._context.recorder.end(endings)

    def _rows(self, share: Share, step: int, phase: Phase, learned: Sequence[Learned]) -> list[StepRecord]:
        plan, job = share.steps[step], self.jobs.get(step)
        if plan.errand is not None:
            return []
        key = None if job is None else job_key(job)
        clock, sent = self._context.clock, self.sent_at.get(step)
        return [
            StepRecord(
                entry=self.entries[item],
                number=self._first + step,
                name=plan.name,
                state=phase.value,
                needs=tuple(self._first + need for need in plan.needs if share.steps[need].errand is None),
                lasting=plan.lasting,
                job_types=tuple(sorted(plan.job_types)),
                job_class=key.class_name if key is not None else plan.job_class,
                job=key.instance_id if key is not None else "",
                learned=json.dumps(learned[item]) if learned[item] else "",
                at=0.0 if sent is None else clock.now() - (clock.monotonic() - sent),
            )
            for item in plan.serves
            if item in self.entries
        ]
