"""Runner of changes: one entry for the window and the command line, whatever the kind."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from hvgui.controller.api.ports import Spawn
from hvgui.controller.hosts.operation_context import HOSTS_AT_ONCE, OperationContext, side_by_side
from hvgui.controller.hosts.session import HostSession
from hvgui.controller.operations.execution.host_tools import HostTools
from hvgui.controller.operations.execution.job_watch import JobWatch
from hvgui.controller.operations.execution.ledger import Left, Target
from hvgui.controller.operations.execution.worker import Worker
from hvgui.controller.operations.locks import VmLocks
from hvgui.controller.operations.plan import Change
from hvgui.controller.operations.preview import read_all
from hvgui.controller.operations.registry import QuietOperation, Registry, RunningOperation
from hvgui.controller.operations.settler import Settler
from hvgui.domain.keys import HostId, OperationId
from hvgui.domain.operations.outcome import Cancelled, Failed, Outcome, Unknown, is_interrupted
from hvgui.domain.operations.plan import Previewed
from hvgui.values import replace


@dataclass(slots=True, eq=False)
class Run:
    """Operation with its kind of change and the workers that carry its shares out."""

    change: Change[Any, Any]
    running: RunningOperation
    targets: list[Target]
    workers: list[Worker] = field(default_factory=list)

    def taken_up(self, index: int) -> Target:
        """An item with all that is known of it."""
        found = (worker.taken_up(index) for worker in reversed(self.workers))
        return next((target for target in found if target is not None), self.targets[index])


class Runner:
    """Begins operations, retries and cancels them, and carries them out host by host."""

    def __init__(self, context: OperationContext, registry: Registry, spawn: Spawn) -> None:
        self._context = context
        self._registry = registry
        self._spawn = spawn
        self._locks = VmLocks()
        self._watches: dict[HostId, tuple[HostSession, JobWatch]] = {}
        self._runs: dict[OperationId, Run] = {}
        self.settler = Settler(context, spawn, self)

    def begin(
        self,
        change: Change[Any, Any],
        wishes: Sequence[Any],
        *,
        undoes: Mapping[int, int] | None = None,
    ) -> OperationId:
        """Start an operation. ``undoes`` names, by place, the journal entries that are undone."""
        targets = [
            Target(index, wish, change.key(wish), self._context.name_of(change.key(wish)), (undoes or {}).get(index))
            for index, wish in enumerate(wishes)
        ]
        return self._begin(change, targets)

    async def preview(self, change: Change[Any, Any], wishes: Sequence[Any]) -> tuple[Previewed, ...]:
        """What ``begin`` would do with these now, by a fresh reading and the same plan. Sends nothing."""
        return (await read_all(change, wishes, self._context)).plan(wishes)

    def retry(self, operation: OperationId, *, sure: bool = False) -> OperationId | None:
        """A new operation for what failed, was cancelled or is unknown; None when there is nothing.

        Each is read first: what has come true meanwhile is only said to be done, and what was begun is completed. What
        would happen twice is repeated only when a person is ``sure``.
        """
        return self._again(operation, lambda run, target: sure or not run.change.asks(target.wish))

    def asks(self, operation: OperationId) -> bool:
        """Whether some of what is unknown would happen twice if it were repeated."""
        run = self._runs.get(operation)
        if run is None:
            return False
        items = zip(run.running.items, run.targets, strict=True)
        return any(isinstance(item.outcome, Unknown) and run.change.asks(target.wish) for item, target in items)

    def put_back(self, operation: OperationId) -> OperationId | None:
        """A new operation that takes interrupted changes back; None when there are none."""
        run = self._runs.get(operation)
        if run is None:
            return None
        targets = [
            replace(run.taken_up(index), put_back=True)
            for index, item in enumerate(run.running.items)
            if is_interrupted(item.outcome)
        ]
        return self._begin(run.change, targets) if targets else None

    def keep(self, operation: OperationId) -> None:
        """What interrupted changes have left stays as it is: nothing is sent, and nobody is asked about it again."""
        run = self._runs.get(operation)
        if run is None:
            return
        for worker in run.workers:
            self._spawn(worker.keep(), name=f"keep {operation}")

    def recovered(
        self,
        session: HostSession,
        change: Change[Any, Any],
        targets: Sequence[Target],
        left: Left,
        outcomes: Sequence[Outcome],
    ) -> None:
        """Show what a dead run has left of its changes as an operation that has ended, and settle it."""
        items = [change.item(target.wish) for target in targets]
        running = self._registry.begin(change.kind, items, change.operation([target.wish for target in targets]))
        run = self._runs[running.id] = Run(change, running, list(targets))
        worker = Worker(self._context, self.tools(session), change, running, targets)
        worker.take_over(left, outcomes)
        run.workers.append(worker)
        for target, outcome in zip(targets, outcomes, strict=True):
            running.settle(target.index, outcome)
        running.finish()
        self.settler.park(worker, session, recovered=True)

    def wishes(self, operation: OperationId) -> Sequence[Any]:
        """What an operation was begun with, by its items; empty for one that is not shown any more."""
        run = self._runs.get(operation)
        return [] if run is None else [target.wish for target in run.targets]

    def cancel(self, operation: OperationId) -> None:
        """Stop what is not sent yet, and what can be stopped."""
        if running := self._registry.find(operation):
            running.mark_cancelling()

    def clear_finished(self) -> None:
        """Forget what belongs to operations that are no longer shown."""
        for number in [n for n in self._runs if n not in self._context.store.operations]:
            del self._runs[number]

    # how

    def _again(self, operation: OperationId, may: Callable[[Run, Target], bool]) -> OperationId | None:
        run = self._runs.get(operation)
        if run is None or run.running.running:
            return None
        targets = []
        for index, item in enumerate(run.running.items):
            target = run.taken_up(index)
            unknown = isinstance(item.outcome, Unknown)
            if isinstance(item.outcome, Failed | Cancelled) or (unknown and may(run, target)):
                targets.append(replace(target, unknown=unknown))
        return self._begin(run.change, targets) if targets else None

    def _begin(self, change: Change[Any, Any], targets: Sequence[Target]) -> OperationId:
        wishes = change.gather([target.wish for target in targets])
        targets = [
            replace(target, index=index, wish=wish, entry=None)
            for index, (target, wish) in enumerate(zip(targets, wishes, strict=True))
        ]
        items = [replace(change.item(target.wish), undoes=target.undoes) for target in targets]
        for target in targets:
            change.moved(target.wish, None, self._context)
        running = self._registry.begin(change.kind, items, change.operation(wishes))
        run = self._runs[running.id] = Run(change, running, list(targets))
        self._spawn(self._carry_out(run), name=f"{change.name} {running.id}")
        return running.id

    async def _carry_out(self, run: Run) -> None:
        """Hosts side by side. Whatever happens, every item has an outcome and the operation ends.

        What breaks on one host does not touch the others; it is raised at the end.
        """
        by_host: dict[HostId, list[Target]] = {}
        for target in run.targets:
            by_host.setdefault(target.key.host, []).append(target)
        broken: list[Exception] = []
        try:
            works = (partial(self._on_host, run, host, targets, broken) for host, targets in by_host.items())
            await side_by_side(works, HOSTS_AT_ONCE)
        finally:
            for target in run.targets:
                if run.running.outcome(target.index) is None:
                    run.running.settle(target.index, Cancelled())
                    run.change.moved(target.wish, Cancelled(), self._context)
            run.running.finish()
            run.change.ended([target.wish for target in run.targets])
        if broken:
            raise broken[0]

    async def _on_host(self, run: Run, host: HostId, targets: Sequence[Target], broken: list[Exception]) -> None:
        if (why := self._context.hindrance(host)) is not None:
            for target in targets:
                run.running.settle(target.index, Failed(why))
                run.change.moved(target.wish, Failed(why), self._context)
            return
        try:
            await self._work(run, self._context.sessions[host], targets)
        except Exception as error:  # noqa: BLE001 - told at the end: the other hosts go on
            broken.append(error)

    async def _work(self, run: Run, session: HostSession, targets: Sequence[Target]) -> None:
        worker = Worker(self._context, self.tools(session), run.change, run.running, targets)
        run.workers.append(worker)
        run.running.on_cancel.append(worker.wake)
        try:
            # What only jobs tell of changes nothing that the list shows.
            keys = frozenset(target.key for target in targets if run.change.reads_back and target.key.vm)
            with session.changing(keys):
                await worker.carry_out()
        finally:
            run.running.on_cancel.remove(worker.wake)
            if worker.unknown or worker.interrupted():
                self.settler.park(worker, session)

    async def one(self, change: Change[Any, Any], wish: Any, session: HostSession) -> Outcome:
        """Carry one request out on the way of another operation, not counted anywhere; Unknown is not settled later.

        Raises nothing.
        """
        key = change.key(wish)
        quiet = QuietOperation([change.item(wish)])
        target = Target(0, wish, key, self._context.name_of(key))
        await Worker(self._context, self.tools(session), change, quiet, [target]).carry_out()
        outcome = quiet.outcome(0)
        assert outcome is not None
        return outcome

    async def complete(self, worker: Worker, session: HostSession, targets: Sequence[Target]) -> None:
        """Complete interrupted items, or put them back, in the operation they belong to."""
        run = next((run for run in self._runs.values() if worker in run.workers), None)
        if run is not None:
            await self._work(run, session, targets)

    def tools(self, session: HostSession) -> HostTools:
        """What the workers of a host share."""
        host = session.profile.id
        known = self._watches.get(host)
        if known is None or known[0] is not session:
            known = self._watches[host] = session, JobWatch(session, self._context.clock, self._spawn)
        return HostTools(session, known[1], self._locks)
