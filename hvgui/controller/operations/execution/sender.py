"""Sending of a share's steps, and polling of the jobs that the host makes of them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from functools import partial

from hvgui.controller.hosts.operation_context import OperationContext
from hvgui.controller.operations.execution.actions import Action, Phase
from hvgui.controller.operations.execution.host_tools import HostTools
from hvgui.controller.operations.execution.items import Items
from hvgui.controller.operations.execution.job_ends import ages_of, end_of_job
from hvgui.controller.operations.execution.learning import Learning
from hvgui.controller.operations.execution.patience import Busy
from hvgui.controller.operations.execution.places import Places
from hvgui.controller.operations.plan import Progress, Step
from hvgui.domain.trouble import Trouble, Troubled, WireError
from hvgui.wsman.requests import EndpointReference


class Sender:
    """Sends steps, tells the share what came of them. ``do`` acts on what follows, ``tell`` also wakes the worker."""

    def __init__(
        self,
        context: OperationContext,
        tools: HostTools,
        items: Items,
        running: Progress,
        places: Places,
        do: Callable[[Sequence[Action]], None],
        tell: Callable[[Sequence[Action]], None],
    ) -> None:
        self._clock = context.clock
        self._context = context
        self._tools = tools
        self._session = tools.session
        self._items = items
        self._running = running
        self._places = places
        self._do = do
        self._tell = tell
        self._learning = Learning(tools.session)
        #: Monotonic seconds: when answers were lost.
        self._lost_at: dict[int, float] = {}
        #: Steps that the host was too busy for.
        self.busy = Busy()
        #: Steps whose job is polled.
        self.polled: set[int] = set()
        #: Steps whose job the host could not be asked for.
        self.unasked: dict[int, Trouble] = {}
        #: Where jobs are polled, while the worker is at work.
        self.tasks: asyncio.TaskGroup | None = None

    async def send_all(self, batch: Sequence[int]) -> None:
        """Some steps: their rows first, in one transaction, then one request after the other."""
        items, share = self._items, self._items.share
        for step in batch:
            needless = share.steps[step].needless
            if needless is not None and needless(items.learned[share.steps[step].serves[0]]):
                self._do(share.left_out(step))
        batch = [step for step in batch if share.phases[step] is Phase.READY]
        for step in batch:
            items.ledger.sent_at[step] = self._clock.monotonic()
        served = [item for step in batch for item in share.steps[step].serves]
        try:
            await items.ledger.begin(items.targets, items.decided, served)
            await items.ledger.sending(share, batch, items.learned)
        except Troubled as error:
            for step in batch:
                self._do(share.unsent(step, error.trouble))
            return
        for step in batch:
            if self._running.cancelled and not share.cancelled:
                self._do(share.cancel())
            if not share.claim(step):
                continue
            items.ledger.sent_at[step] = self._clock.monotonic()
            await self._send(step)

    async def _send(self, step: int) -> None:
        items, share = self._items, self._items.share
        plan = share.steps[step]
        self._stage(plan, 0.1 if plan.span[0] == 0.0 else 0.0)
        try:
            # Raises while the host does not answer; what waits for its return is carried out before it counts as live.
            _ = self._session.dialect
        except Troubled as error:
            self._do(share.unsent(step, error.trouble))
            return
        try:
            beginning = await self._session.ask(partial(plan.send, items.learned[plan.serves[0]]), plan.subject)
        except WireError as error:
            self._lost_at[step] = self._clock.monotonic()
            self._do(share.lost(step, error.trouble) if error.sent else share.unsent(step, error.trouble))
            return
        except Troubled as error:
            self._do(self._once_more(step, error.trouble) or share.refused(step, error.trouble))
            return
        if beginning.job is None:
            await self._learn(step, None)
            self._do(share.answered(step, job=False))
            return
        items.ledger.jobs[step] = beginning.job
        self._do(share.answered(step, job=True))
        items.ledger.moved(step)
        self.poll_job(step)

    def _once_more(self, step: int, trouble: Trouble) -> list[Action]:
        """What was refused, or whose job has failed, is sent again where that makes sense; empty where it does not."""
        plan = self._items.share.steps[step]
        if plan.again is None:
            again = self.busy.again(step, trouble, self._clock.monotonic())
        else:
            again = not self._running.cancelled and plan.again(trouble, self._items.learned[plan.serves[0]])
        if not again:
            return []
        self._places.rest(plan)
        return self._items.share.not_now(step)

    async def _learn(self, step: int, job: EndpointReference | None) -> None:
        plan = self._items.share.steps[step]
        await self._learning.learn(plan, job, self._items.learned[plan.serves[0]])

    def poll_job(self, step: int) -> None:
        """Poll a step's job to its end, in a task of its own."""
        plan = self._items.share.steps[step]

        def moved(percent: int) -> None:
            self._stage(plan, percent / 100)

        async def poll() -> None:
            job, share = self._items.ledger.jobs[step], self._items.share
            phase, why = await end_of_job(self._tools.watch, job, plan.subject, moved)
            if phase is Phase.DONE:
                await self._learn(step, job)
            again = self._once_more(step, why) if phase is Phase.FAILED and why is not None and plan.again else []
            lost = share.lost(step, why) if phase is Phase.LOST and why is not None else None
            self.polled.discard(step)
            self._tell(again or (share.job_ended(step, phase, why) if lost is None else lost))

        self.polled.add(step)
        assert self.tasks is not None
        self.tasks.create_task(poll(), name=f"job {plan.name}")

    async def find(self, step: int) -> None:
        """Look for a lost answer among the host's jobs."""
        items = self._items
        plan = items.share.steps[step]
        ages = ages_of(self._clock, items.ledger.sent_at[step], self._lost_at.get(step))
        wish, learned = items.targets[plan.serves[0]].wish, items.learned[plan.serves[0]]
        search = partial(items.change.find, wish, plan, learned, ages, self._context)
        try:
            job = await self._session.ask(search, plan.subject)
            self.unasked.pop(step, None)
        except Troubled as error:
            job, self.unasked[step] = None, error.trouble
        if job is not None and items.ledger.is_of_another(step, job):
            # Steps of one kind follow each other within a second: the last one's job is none of this one's.
            job = None
        if job is not None:
            items.ledger.jobs[step] = job
            items.ledger.moved(step)
        self._do(items.share.found(step, job=job is not None))

    def _stage(self, plan: Step, progress: float) -> None:
        low, high = plan.span
        for item in plan.serves:
            self._running.stage(self._items.targets[item].index, plan.stage, low + (high - low) * progress)
