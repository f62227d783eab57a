"""One host's share of an operation, carried out: what ``advance`` decides is sent, followed, read and written down."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import AsyncExitStack
from functools import partial
from typing import Any

from hvgui.controller.hosts.operation_context import OperationContext
from hvgui.controller.journal.recorder import Found
from hvgui.controller.operations.execution.advance import (
    Action,
    Find,
    Follow,
    Look,
    Phase,
    Ready,
    Settle,
    Share,
    Stop,
)
from hvgui.controller.operations.execution.errands import Errands
from hvgui.controller.operations.execution.host_tools import HostTools
from hvgui.controller.operations.execution.job_ends import ages_of, end_of_job
from hvgui.controller.operations.execution.judging import patience_of, show_why, sight_of
from hvgui.controller.operations.execution.learning import Learning
from hvgui.controller.operations.execution.ledger import Ledger, Left, Target
from hvgui.controller.operations.execution.looks import Looks
from hvgui.controller.operations.execution.patience import Busy
from hvgui.controller.operations.execution.taking_up import half_done, take_up
from hvgui.controller.operations.locks import Place
from hvgui.controller.operations.plan import (
    Change,
    Decided,
    Holding,
    Learned,
    Plan,
    Progress,
    ShareAsked,
    Shown,
    Sight,
    Step,
    Trace,
)
from hvgui.controller.operations.preview import ask_host
from hvgui.domain.keys import VmKey
from hvgui.domain.outcome import Cancelled, Done, Failed, Outcome, Unknown, is_closed, is_interrupted
from hvgui.domain.plan import Verdict
from hvgui.domain.trouble import Trouble, Troubled, TroubleKind, WireError
from hvgui.values import replace
from hvgui.wsman.requests import EndpointReference

#: Steps whose rows are committed together, right before their first byte.
_BATCH = 8


class Worker:
    """Carries one share out, and settles later what it could not."""

    def __init__(
        self,
        context: OperationContext,
        tools: HostTools,
        change: Change[Any, Any],
        running: Progress,
        targets: Sequence[Target],
    ) -> None:
        self._context = context
        self._tools = tools
        self._session = tools.session
        self.change = change
        self.running = running
        self.targets = list(targets)
        self._subjects = [target.subject for target in targets]
        self._share = Share(Plan(()), ())
        self._decided: Sequence[Decided] = ()
        self._known: Mapping[VmKey, Any] = {}
        self._seen: dict[int, str | None] = {}
        #: Steps of each VM that have not ended, and VMs that one of ours is at.
        self._left: Counter[Place] = Counter()
        self._at: set[Place] = set()
        self._errands = Errands(change.at_once, self._tell)
        self._held: Holding | None = None
        self._ledger = Ledger(context, change, targets)
        self._learning = Learning(tools.session)
        self._learned: list[Learned] = [dict(target.trace.learned) for target in targets]
        #: Monotonic seconds: when answers were lost.
        self._lost_at: dict[int, float] = {}
        self._busy = Busy()
        #: Steps whose job the host could not be asked for.
        self._unasked: dict[int, Trouble] = {}
        self._ready: list[int] = []
        self._finds: list[int] = []
        self._looks = Looks()
        self._waits_for: dict[int, str] = {}
        self._polled: set[int] = set()
        self._tasks: asyncio.TaskGroup | None = None
        self._woken = asyncio.Event()

    # what others ask

    @property
    def unknown(self) -> tuple[int, ...]:
        """Items whose outcome a reading may still settle."""
        return tuple(
            item
            for item, outcome in enumerate(self._share.outcomes)
            if isinstance(outcome, Unknown) and not is_closed(outcome)
        )

    def wake(self) -> None:
        """Something has happened that the worker has to see."""
        self._woken.set()

    def taken_up(self, index: int) -> Target | None:
        """An item of the operation with what is known of it, for whoever takes it up again."""
        for item, target in enumerate(self.targets):
            if target.index == index:
                return replace(
                    target, before=self._before(item), trace=self._trace(item), entry=self._ledger.entries.get(item)
                )
        return None

    def interrupted(self) -> tuple[Target, ...]:
        """Items that stand half done, to be completed unseen, or put back where the host has refused a part."""
        share = self._share
        begun = [item for item, outcome in enumerate(share.outcomes) if is_interrupted(outcome)]
        found = (half_done(share, item, self.taken_up(self.targets[item].index)) for item in begun)
        return tuple(target for target in found if target is not None)

    def take_over(self, left: Left, outcomes: Sequence[Outcome]) -> None:
        """The share of a dead run, to be settled."""
        self._decided = [Decided(Verdict.WILL_CHANGE, before) for before in left.before]
        self._share = Share(Plan(tuple(self._decided), tuple(left.steps)), self._subjects)
        self._share.left_by_another(left.phases, outcomes, left.jobs)
        self._ledger.jobs, self._ledger.sent_at = left.jobs, left.sent_at
        self._learned = left.learned

    async def carry_out(self) -> None:
        """The whole share; every item has an outcome afterwards, Unknown where nobody can say yet."""
        share = ShareAsked(self._session, self.running, [(target.index, target.wish) for target in self.targets])
        try:
            async with AsyncExitStack() as stack:
                try:
                    self._held = await stack.enter_async_context(self.change.around(share))
                except Troubled as error:
                    return self._none_begun(error)
                if await self._prepare():
                    await self._pump(self._share.start())
        except Exception as broken:
            self._crashed(broken)
            await self._write()
            raise

    async def settle_again(self) -> None:
        """The host answers: what is unknown is looked for and read. Nothing is sent."""
        await self._pump([action for item in self.unknown for action in self._share.revive(item)])
        if self._held is not None and not self.unknown:
            await self._held.settled()

    def _crashed(self, broken: BaseException) -> None:
        while isinstance(broken, BaseExceptionGroup):
            broken = broken.exceptions[0]
        trouble = Trouble(TroubleKind.PROGRAM_ERROR, detail=repr(broken))
        self._do(self._share.crashed(trouble, self._context.clock.now()))
        for target in self.targets:
            if self.running.outcome(target.index) is None:
                self._settle(target, Failed(trouble))

    # before

    async def _prepare(self) -> bool:
        """Read, plan, and write it down; whether there is anything to do."""
        change = self.change
        try:
            wishes = [target.wish for target in self.targets]
            dialect, self._known = await ask_host(self._session, change, wishes, self._context)
        except Troubled as error:
            self._none_begun(error)
            return False
        if self.running.cancelled:
            self._none_begun(None)
            return False
        await self._take_up()
        if not self.targets:
            return False
        plan = change.plan([target.wish for target in self.targets], self._known, dialect, self._context)
        self._decided = plan.decided
        for item, one in enumerate(plan.decided):
            if one.verdict is Verdict.REFUSED:
                show_why(change, self.targets[item], self._known, self._context)
            if one.resolved is not None:
                self.targets[item] = replace(self.targets[item], wish=one.resolved)
        self._ledger = Ledger(self._context, change, self.targets)
        agreed = [item for item, one in enumerate(plan.decided) if one.verdict is Verdict.AGREES]
        try:
            await self._ledger.begin(self.targets, plan.decided, agreed)
        except Troubled as error:
            self._none_begun(error)
            return False
        self._share = Share(plan, self._subjects)
        self._left = Counter(step.place for step in plan.steps if step.errand is None)
        return True

    async def _take_up(self) -> None:
        taken = take_up(self.change, self.targets, self._known)
        for one in taken.ended:
            self._settle(one.target, one.outcome)
            if one.target.entry is not None:
                self._ledger.ended_entry(one.target.entry, one.outcome, Found(after=one.value, after_known=True))
        await self._write()
        self.targets = taken.left
        self._subjects = [target.subject for target in taken.left]
        self._learned = [dict(target.trace.learned) for target in taken.left]

    def _none_begun(self, error: Troubled | None) -> None:
        """Nothing was sent: for this reason, or because the user wants it no more."""
        unwanted = error is None or error.trouble.kind is TroubleKind.COPY_CANCELLED
        for target in self.targets:
            self._settle(target, Cancelled() if unwanted or error is None else Failed(error.trouble))

    # the pump

    async def _pump(self, actions: Sequence[Action]) -> None:
        try:
            async with asyncio.TaskGroup() as self._tasks:
                self._do(actions)
                while not self._share.over or self._polled or self._errands.running:
                    await self._turn()
            await self._write()
        finally:
            self._tasks = None
            for place in dict.fromkeys(step.place for step in self._share.steps):
                self._tools.locks.release(place, self)

    async def _turn(self) -> None:
        self._woken.clear()
        if self.running.cancelled and not self._share.cancelled:
            self._do(self._share.cancel())
        self._errands.start(self._ready, self._share, self._learned, self._tasks, self._held)
        busy = bool(self._polled or self._errands.running)
        if self._finds:
            await self._find(self._finds.pop(0))
        elif batch := self._next_batch():
            await self._send_all(batch)
        elif due := self._looks.due(self._context.clock.monotonic(), idle=not busy):
            await self._look(due)
        elif not self._share.over or busy:
            await self._wait()
        await self._write()

    def _next_batch(self) -> list[int]:
        """Steps to send now: those whose VM is free, with at most so many jobs at a time."""
        batch: list[int] = []
        self._ready = [step for step in self._ready if self._share.phases[step] is Phase.READY]
        room = min(_BATCH, self.change.at_once - len(self._polled))
        now = self._context.clock.monotonic()
        for step in self._ready:
            if len(batch) >= room:
                break
            plan = self._share.steps[step]
            if plan.errand is not None or plan.place in self._at or self._busy.rests(step, now):
                continue
            if plan.passes or self._tools.locks.take(plan.place, self, self.wake):
                self._at.add(plan.place)
                batch.append(step)
        for step in batch:
            self._ready.remove(step)
        return batch

    async def _wait(self) -> None:
        now, look = self._context.clock.monotonic(), self._looks.next()
        times = self._busy.times(self._ready)
        times += [] if look is None else [look]
        if times:
            await self._context.clock.wait_for(self._woken, max(0.0, min(times) - now))
        else:
            await self._woken.wait()

    def _tell(self, actions: Sequence[Action]) -> None:
        self._do(actions)
        self.wake()

    def _do(self, actions: Sequence[Action]) -> None:
        for action in actions:
            match action:
                case Ready(step):
                    self._ready.append(step)
                case Find(step):
                    self._finds.append(step)
                case Stop(step):
                    if (job := self._ledger.jobs.get(step)) is not None:
                        self._tools.watch.stop(job)
                case Follow(step):
                    self._follow(step)
                case Look(item, again):
                    self._looks.want(item, self._context.clock.monotonic(), again=again)
                case Settle(item, outcome, agreed):
                    self._end(item, outcome, agreed=agreed)
        for step in self._share.ended:
            self._ledger.moved(step)
            self._release(step)
        self._share.ended.clear()

    def _release(self, step: int) -> None:
        plan = self._share.steps[step]
        if plan.errand is not None:
            return
        self._at.discard(plan.place)
        self._left[plan.place] -= 1
        if not self._left[plan.place]:
            self._tools.locks.release(plan.place, self)

    # sending

    async def _send_all(self, batch: Sequence[int]) -> None:
        """Some steps: their rows first, in one transaction, then one request after the other."""
        clock = self._context.clock
        for step in batch:
            self._ledger.sent_at[step] = clock.monotonic()
        items = [item for step in batch for item in self._share.steps[step].serves]
        try:
            await self._ledger.begin(self.targets, self._decided, items)
            await self._ledger.sending(self._share, batch, self._learned)
        except Troubled as error:
            for step in batch:
                self._do(self._share.unsent(step, error.trouble))
            return
        for step in batch:
            if self.running.cancelled and not self._share.cancelled:
                self._do(self._share.cancel())
            if not self._share.claim(step):
                continue
            self._ledger.sent_at[step] = clock.monotonic()
            await self._send(step)

    async def _send(self, step: int) -> None:
        plan, share = self._share.steps[step], self._share
        self._stage(plan, 0.1 if plan.span[0] == 0.0 else 0.0)
        try:
            # Raises while the host does not answer; what waits for its return is carried out before it counts as live.
            _ = self._session.dialect
        except Troubled as error:
            self._do(share.unsent(step, error.trouble))
            return
        try:
            beginning = await self._session.ask(partial(plan.send, self._learned[plan.serves[0]]), plan.subject)
        except WireError as error:
            self._lost_at[step] = self._context.clock.monotonic()
            self._do(share.lost(step, error.trouble) if error.sent else share.unsent(step, error.trouble))
            return
        except Troubled as error:
            self._do(self._once_more(step, error.trouble) or share.refused(step, error.trouble))
            return
        if beginning.job is None:
            await self._learn(step, None)
            self._do(share.answered(step, job=False))
            return
        self._ledger.jobs[step] = beginning.job
        self._do(share.answered(step, job=True))
        self._ledger.moved(step)
        self._follow(step)

    def _once_more(self, step: int, trouble: Trouble) -> list[Action]:
        """What was refused, or whose job has failed, is sent again where that makes sense; empty where it does not."""
        plan, now = self._share.steps[step], self._context.clock.monotonic()
        if plan.again is None:
            again = self._busy.again(step, trouble, now)
        else:
            again = not self.running.cancelled and plan.again(trouble, self._learned[plan.serves[0]])
        if not again:
            return []
        self._at.discard(plan.place)
        return self._share.not_now(step)

    async def _learn(self, step: int, job: EndpointReference | None) -> None:
        plan = self._share.steps[step]
        await self._learning.learn(plan, job, self._learned[plan.serves[0]])

    def _follow(self, step: int) -> None:
        plan = self._share.steps[step]

        def moved(percent: int) -> None:
            self._stage(plan, percent / 100)

        async def follow() -> None:
            job, share = self._ledger.jobs[step], self._share
            phase, why = await end_of_job(self._tools.watch, job, plan.subject, moved)
            if phase is Phase.DONE:
                await self._learn(step, job)
            again = self._once_more(step, why) if phase is Phase.FAILED and why is not None and plan.again else []
            lost = share.lost(step, why) if phase is Phase.LOST and why is not None else None
            self._polled.discard(step)
            self._tell(again or (share.job_ended(step, phase, why) if lost is None else lost))

        self._polled.add(step)
        assert self._tasks is not None
        self._tasks.create_task(follow(), name=f"job {plan.name}")

    async def _find(self, step: int) -> None:
        """A lost answer is looked for among the host's jobs."""
        plan = self._share.steps[step]
        ages = ages_of(self._context.clock, self._ledger.sent_at[step], self._lost_at.get(step))
        wish, learned = self.targets[plan.serves[0]].wish, self._learned[plan.serves[0]]
        search = partial(self.change.find, wish, plan, learned, ages, self._context)
        try:
            job = await self._session.ask(search, plan.subject)
            self._unasked.pop(step, None)
        except Troubled as error:
            job, self._unasked[step] = None, error.trouble
        if job is not None:
            self._ledger.jobs[step] = job
            self._ledger.moved(step)
        self._do(self._share.found(step, job=job is not None))

    # looking

    async def _look(self, items: Sequence[int]) -> None:
        """Read some items back, together: a host may accept a change and make none (hyperv-wmi-v2 1.8)."""
        if not self.change.reads_back:
            for item in items:
                self._judge_unread(item)
            return
        for item in items:
            self.running.stage(self.targets[item].index, self._waits_for.get(item, "reading-back"), 0.9)
        wishes = [self.targets[item].wish for item in items]
        try:
            now = await self._session.ask(
                partial(self.change.read_back, wishes, self._session.dialect, self._context), self._subjects[items[0]]
            )
        except Troubled as error:
            for item in items:
                self._do(self._share.unseen(item, error.trouble, self._context.clock.now()))
            return
        for item in items:
            self._judge(item, now.get(self.targets[item].key))

    def _judge_unread(self, item: int) -> None:
        """Only its job tells of it; where the host could not be asked for that, nobody knows yet."""
        why = next((self._unasked[step] for step in self._share.steps_of(item) if step in self._unasked), None)
        if why is not None:
            self._do(self._share.unseen(item, why, self._context.clock.now()))
        else:
            if (value := self.change.untold(self._trace(item))) is not None:
                self._seen[item] = value
            self._weigh(item, Sight(Shown.CANNOT_TELL, value))

    def _judge(self, item: int, now: Any) -> None:
        target = self.targets[item]
        sight = sight_of(self.change, target, self._before(item), now, self._trace(item), self._context)
        if now is not None and not isinstance(now, Trouble):
            self._seen[item], self._waits_for[item] = sight.value, sight.stage
        self._weigh(item, sight)

    def _weigh(self, item: int, sight: Sight) -> None:
        patience = patience_of(self.change, self.targets[item])
        self._do(self._share.seen(item, sight, self._context.clock.monotonic(), patience))

    def _before(self, item: int) -> Any:
        known = self._known.get(self.targets[item].key)
        return self.targets[item].before if known is None or isinstance(known, Trouble) else known

    def _trace(self, item: int) -> Trace:
        earlier = self.targets[item].trace
        if item >= len(self._share.outcomes):
            return earlier
        done, planned = self._share.done(item), self._share.planned(item)
        return Trace(earlier.done | done, earlier.planned | planned, dict(self._learned[item]))

    # writing down

    def _stage(self, plan: Step, progress: float) -> None:
        low, high = plan.span
        for item in plan.serves:
            self.running.stage(self.targets[item].index, plan.stage, low + (high - low) * progress)

    def _end(self, item: int, outcome: Outcome, *, agreed: bool) -> None:
        target = self.targets[item]
        if isinstance(outcome, Unknown) and not outcome.since:
            outcome = replace(outcome, since=self._context.clock.now())
        if isinstance(outcome, Done) and target.when_done is not None:
            outcome = target.when_done
        outcome = self.change.outcome(target.wish, outcome, stopped=self._share.stopped(item))
        self._settle(target, outcome)
        before = self._decided[item].before
        if agreed:
            found = Found(before, before, after_known=True, agreed=True)
        else:
            found = Found(before, self._seen.get(item), after_known=item in self._seen)
        self._ledger.ended(item, outcome, found)

    def _settle(self, target: Target, outcome: Outcome) -> None:
        self.running.settle(target.index, outcome)
        self.change.moved(target.wish, outcome, self._context)

    async def _write(self) -> None:
        await self._ledger.write(self._share, self._learned)
