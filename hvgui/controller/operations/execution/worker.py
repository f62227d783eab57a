"""Worker of one host's share of an operation: what the share decides is sent, polled, read back and written down."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import AsyncExitStack
from typing import Any

from hvgui.controller.hosts.operation_context import OperationContext
from hvgui.controller.journal.recorder import Found
from hvgui.controller.operations.execution.actions import (
    Action,
    Find,
    Look,
    Phase,
    PollJob,
    Ready,
    Settle,
    Stop,
)
from hvgui.controller.operations.execution.errands import Errands
from hvgui.controller.operations.execution.host_tools import HostTools
from hvgui.controller.operations.execution.items import Items
from hvgui.controller.operations.execution.judging import show_why
from hvgui.controller.operations.execution.ledger import Left, Target
from hvgui.controller.operations.execution.places import Places
from hvgui.controller.operations.execution.read_back import ReadBack
from hvgui.controller.operations.execution.sender import Sender
from hvgui.controller.operations.execution.share import Share
from hvgui.controller.operations.execution.taking_up import take_up
from hvgui.controller.operations.plan import Change, Holding, Progress, ShareAsked
from hvgui.controller.operations.preview import ask_host
from hvgui.domain.operations.outcome import Cancelled, Done, Failed, Outcome, Unknown, is_interrupted
from hvgui.domain.operations.plan import Verdict
from hvgui.domain.trouble import Trouble, Troubled, TroubleKind
from hvgui.values import replace

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
        self._change = change
        self._running = running
        self._items = Items(context, change, targets)
        self._places = Places(tools.locks)
        self._errands = Errands(change.at_once, self._tell)
        self._sender = Sender(context, tools, self._items, running, self._places, self._do, self._tell)
        self._read_back = ReadBack(context, tools.session, self._items, running, self._sender.unasked, self._do)
        self._held: Holding | None = None
        self._ready: list[int] = []
        self._finds: list[int] = []
        self._woken = asyncio.Event()

    # what others ask

    @property
    def unknown(self) -> tuple[int, ...]:
        """Items whose outcome a reading may still settle."""
        return self._items.unknown

    def wake(self) -> None:
        """Something has happened that the worker has to see."""
        self._woken.set()

    def taken_up(self, index: int) -> Target | None:
        """An item of the operation with what is known of it, for whoever takes it up again."""
        return self._items.taken_up(index)

    def interrupted(self) -> tuple[Target, ...]:
        """Items that stand half done, to be completed unseen, or put back where the host has refused a part."""
        return self._items.interrupted()

    def take_over(self, left: Left, outcomes: Sequence[Outcome]) -> None:
        """The share of a dead run, to be settled."""
        self._items.take_over(left, outcomes)

    async def carry_out(self) -> None:
        """Carry out the whole share; every item has an outcome afterwards, Unknown where it cannot be told yet."""
        wishes = [(target.index, target.wish) for target in self._items.targets]
        try:
            async with AsyncExitStack() as stack:
                try:
                    asked = ShareAsked(self._session, self._running, wishes)
                    self._held = await stack.enter_async_context(self._change.hold(asked))
                except Troubled as error:
                    return self._none_begun(error)
                if await self._prepare():
                    await self._pump(self._items.share.start())
        except Exception as broken:
            self._crashed(broken)
            await self._write()
            raise

    async def settle_again(self) -> None:
        """The host answers: what is unknown is looked for and read. Nothing is sent."""
        await self._pump([action for item in self.unknown for action in self._items.share.revive(item)])
        if self._held is not None and not self.unknown:
            await self._held.settled()

    async def keep(self) -> None:
        """Items that stand half done stay so: they have failed, and their entries are closed."""
        items = self._items
        for item, outcome in enumerate(items.share.outcomes):
            if is_interrupted(outcome):
                self._do(items.share.let_be(item, self._change.kept(items.targets[item].wish)))
        await self._write()

    def _crashed(self, broken: BaseException) -> None:
        while isinstance(broken, BaseExceptionGroup):
            broken = broken.exceptions[0]
        trouble = Trouble(TroubleKind.PROGRAM_ERROR, detail=repr(broken))
        self._do(self._items.share.crashed(trouble, self._context.clock.now()))
        for target in self._items.targets:
            if self._running.outcome(target.index) is None:
                self._settle(target, Failed(trouble))

    # before

    async def _prepare(self) -> bool:
        """Read, plan, and write it down; whether there is anything to do."""
        change, items = self._change, self._items
        try:
            wishes = [target.wish for target in items.targets]
            dialect, items.known = await ask_host(self._session, change, wishes, self._context)
        except Troubled as error:
            self._none_begun(error)
            return False
        if self._running.cancelled:
            self._none_begun(None)
            return False
        await self._take_up()
        if not items.targets:
            return False
        plan = change.plan([target.wish for target in items.targets], items.known, dialect, self._context)
        for item, one in enumerate(plan.decided):
            if one.verdict is Verdict.REFUSED:
                show_why(change, items.targets[item], items.known, self._context)
        items.decide(plan)
        agreed = [item for item, one in enumerate(plan.decided) if one.verdict is Verdict.AGREES]
        try:
            await items.ledger.begin(items.targets, plan.decided, agreed)
        except Troubled as error:
            self._none_begun(error)
            return False
        items.share = Share(plan, items.subjects)
        self._places.expect(plan.steps)
        return True

    async def _take_up(self) -> None:
        items = self._items
        taken = take_up(self._change, items.targets, items.known)
        for one in taken.ended:
            self._settle(one.target, one.outcome)
            if one.target.entry is not None:
                items.ledger.ended_entry(one.target.entry, one.outcome, Found(after=one.value, after_known=True))
        await self._write()
        items.keep(taken.left)

    def _none_begun(self, error: Troubled | None) -> None:
        """Nothing was sent: for this reason, or because the user wants it no more."""
        unwanted = error is None or error.trouble.kind is TroubleKind.COPY_CANCELLED
        for target in self._items.targets:
            self._settle(target, Cancelled() if unwanted or error is None else Failed(error.trouble))

    # the pump

    async def _pump(self, actions: Sequence[Action]) -> None:
        try:
            async with asyncio.TaskGroup() as self._sender.tasks:
                self._do(actions)
                while not self._items.share.over or self._busy:
                    await self._turn()
            await self._write()
        finally:
            self._sender.tasks = None
            self._places.release(self._items.share.steps)

    @property
    def _busy(self) -> bool:
        return bool(self._sender.polled or self._errands.running)

    async def _turn(self) -> None:
        items = self._items
        self._woken.clear()
        if self._running.cancelled and not items.share.cancelled:
            self._do(items.share.cancel())
        self._errands.start(self._ready, items.share, items.learned, self._sender.tasks, self._held)
        busy = self._busy
        if self._finds:
            await self._sender.find(self._finds.pop(0))
        elif batch := self._next_batch():
            await self._sender.send_all(batch)
        elif due := self._read_back.looks.due(self._context.clock.monotonic(), idle=not busy):
            await self._read_back.read(due)
        elif not items.share.over or busy:
            await self._wait()
        await self._write()

    def _next_batch(self) -> list[int]:
        """Steps to send now: those whose VM is free, with at most so many jobs at a time."""
        batch: list[int] = []
        share, sender = self._items.share, self._sender
        self._ready = [step for step in self._ready if share.phases[step] is Phase.READY]
        room = min(_BATCH, self._change.at_once - len(sender.polled))
        now = self._context.clock.monotonic()
        for step in self._ready:
            if len(batch) >= room:
                break
            plan = share.steps[step]
            if plan.errand is not None or self._places.is_busy(plan.place) or sender.busy.rests(step, now):
                continue
            if self._places.take(plan, self.wake):
                batch.append(step)
        for step in batch:
            self._ready.remove(step)
        return batch

    async def _wait(self) -> None:
        now, look = self._context.clock.monotonic(), self._read_back.looks.next()
        times = self._sender.busy.times(self._ready, now)
        times += [] if look is None else [look]
        if times:
            await self._context.clock.wait_for(self._woken, max(0.0, min(times) - now))
        else:
            await self._woken.wait()

    def _tell(self, actions: Sequence[Action]) -> None:
        self._do(actions)
        self.wake()

    def _do(self, actions: Sequence[Action]) -> None:
        items = self._items
        for action in actions:
            match action:
                case Ready(step):
                    self._ready.append(step)
                case Find(step):
                    self._finds.append(step)
                case Stop(step):
                    if (job := items.ledger.jobs.get(step)) is not None:
                        self._tools.watch.stop(job)
                case PollJob(step):
                    self._sender.poll_job(step)
                case Look(item, again):
                    self._read_back.looks.want(item, self._context.clock.monotonic(), again=again)
                case Settle(item, outcome, agreed):
                    self._end(item, outcome, agreed=agreed)
        for step in items.share.ended:
            items.ledger.moved(step)
            self._places.ended(items.share.steps[step])
        items.share.ended.clear()

    # writing down

    def _end(self, item: int, outcome: Outcome, *, agreed: bool) -> None:
        items = self._items
        target = items.targets[item]
        if isinstance(outcome, Unknown) and not outcome.since:
            outcome = replace(outcome, since=self._context.clock.now())
        if isinstance(outcome, Done) and target.when_done is not None:
            outcome = target.when_done
        outcome = self._change.outcome(target.wish, outcome, stopped=items.share.stopped(item))
        entry = self._items.ledger.entries.get(item)
        if entry is not None and not agreed:
            self._running.recorded(target.index, entry)
        self._settle(target, outcome)
        before = items.decided[item].before
        if agreed:
            found = Found(before, before, after_known=True, agreed=True)
        else:
            found = Found(before, items.seen.get(item), after_known=item in items.seen)
        items.ledger.ended(item, outcome, found)

    def _settle(self, target: Target, outcome: Outcome) -> None:
        self._running.settle(target.index, outcome)
        self._change.moved(target.wish, outcome, self._context)

    async def _write(self) -> None:
        await self._items.ledger.write(self._items.share, self._items.learned)
