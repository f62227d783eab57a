"""Change the host's key/value items of VMs: check, send all or nothing, read back, compare."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from hvgui.controller.following import follow_job
from hvgui.controller.recording import Found
from hvgui.controller.registry import RunningOperation
from hvgui.controller.session import HostSession
from hvgui.controller.working import Workshop, by_host, shares_by_vm, side_by_side
from hvgui.domain.keys import VmKey
from hvgui.domain.kvp import (
    MOST_ITEMS,
    KvpChange,
    KvpItems,
    KvpPool,
    Step,
    conflict,
    room,
    same,
    step_of,
    trouble_of,
)
from hvgui.domain.labels import read_labels
from hvgui.domain.operation import Item
from hvgui.domain.outcome import Cancelled, Done, Failed, Outcome, Unknown
from hvgui.domain.record import RecordKind
from hvgui.domain.trouble import Trouble, Troubled, TroubleKind, WireError
from hvgui.hyperv.kvp import begin_kvp, read_host_items

_VMS_AT_ONCE = 4


@dataclass(slots=True)
class _Under:
    """A change on its way."""

    index: int
    change: KvpChange
    before: str | None
    step: Step | None
    entry: int = 0


class KvpControl:
    """Carries out operations of kind DATA_EXCHANGE."""

    def __init__(self, workshop: Workshop) -> None:
        self._shop = workshop

    def items(
        self, changes: Mapping[VmKey, Sequence[KvpChange]], undoes: Mapping[tuple[VmKey, str], int] | None = None
    ) -> tuple[tuple[Item, ...], tuple[KvpChange, ...]]:
        """One item per VM and key/value item, and each one's change."""
        pairs = [(key, change) for key, several in changes.items() for change in several]
        items = tuple(
            Item(key=key, label=change.label, undoes=(undoes or {}).get((key, change.label))) for key, change in pairs
        )
        return items, tuple(change for _, change in pairs)

    async def run(self, running: RunningOperation, changes: Sequence[KvpChange]) -> None:
        """The whole operation; ``changes`` gives each item's change."""
        await by_host(self._shop, running, partial(self._on_host, running, changes))

    async def _on_host(
        self,
        running: RunningOperation,
        changes: Sequence[KvpChange],
        session: HostSession,
        indexes: tuple[int, ...],
    ) -> None:
        by_vm = shares_by_vm(running, indexes)
        works = (partial(self._on_vm, running, changes, session, key, share) for key, share in by_vm.items())
        try:
            await side_by_side(works, _VMS_AT_ONCE)
        finally:
            for key in by_vm:
                session.hint(key)

    async def _on_vm(
        self,
        running: RunningOperation,
        changes: Sequence[KvpChange],
        session: HostSession,
        key: VmKey,
        indexes: list[int],
    ) -> None:
        if running.cancelled:
            for index in indexes:
                running.settle(index, Cancelled())
            return
        subject = self._shop.name_of(key)
        try:
            present = await session.ask(partial(read_host_items, key, subject), subject)
        except Troubled as error:
            for index in indexes:
                running.settle(index, Failed(error.trouble))
            return
        ready = self._checked(running, changes, present, subject, indexes)
        if not await self._recorded(running, key, ready):
            return
        for step in Step:
            share = [u for u in ready if u.step is step]
            for start in range(0, len(share), MOST_ITEMS):
                await self._send(running, session, key, step, share[start : start + MOST_ITEMS])
        for under in ready:
            if under.step is None:
                value = under.change.value
                await self._end(running, under, Done(), Found(value, value, after_known=True, agreed=True))

    def _checked(
        self,
        running: RunningOperation,
        changes: Sequence[KvpChange],
        present: KvpItems,
        subject: str,
        indexes: list[int],
    ) -> list[_Under]:
        """What may be sent; the others fail here."""
        ready: list[_Under] = []
        seen: set[str] = set()
        full = room((changes[i] for i in indexes), present, subject)
        for index in indexes:
            change = changes[index]
            trouble = trouble_of(change, subject) or conflict(change, present, subject)
            step = step_of(change, present)
            if trouble is None and change.label in seen:
                trouble = Trouble(TroubleKind.DUPLICATE_NAME, subject, change.name)
            if trouble is None and full is not None and step is Step.ADD and change.pool is KvpPool.HOST_ONLY:
                trouble = full
            if trouble is not None:
                running.settle(index, Failed(trouble))
                continue
            seen.add(change.label)
            ready.append(_Under(index, change, present.value(change.pool, change.name), step))
        return ready

    async def _recorded(self, running: RunningOperation, key: VmKey, ready: list[_Under]) -> bool:
        """Write every entry before anything is sent; what cannot be recorded is not sent."""
        for number, under in enumerate(ready):
            change = under.change
            undoes = running.items[under.index].undoes
            asked = self._shop.asked(key, RecordKind.KVP, change.label, under.before, change.value, undoes)
            try:
                under.entry = await self._shop.recorder.begin(asked)
            except Troubled as error:
                for other in ready:
                    running.settle(other.index, Failed(error.trouble))
                for other in ready[:number]:
                    await self._shop.recorder.end(other.entry, Cancelled())
                return False
        return True

    async def _send(
        self, running: RunningOperation, session: HostSession, key: VmKey, step: Step, share: list[_Under]
    ) -> None:
        subject = self._shop.name_of(key)
        if running.cancelled:
            for under in share:
                await self._end(running, under, Cancelled(), Found())
            return
        for under in share:
            running.stage(under.index, "applying", 0.1)
        try:
            call = partial(begin_kvp, session.dialect, key, step, [u.change for u in share], subject)
            beginning = await session.ask(call, subject)
            if beginning.job is not None:
                await follow_job(session, self._shop.clock, beginning.job, subject)
            after = await self._read_back(session, key, subject)
        except Troubled as error:
            outcome = self._shop.outcome_of(error)
            for under in share:
                await self._end(running, under, outcome, Found(under.before))
                if isinstance(outcome, Unknown):
                    session.when_back(partial(self._settle_later, running, session, key, under))
            return
        for under in share:
            outcome, found = self._compared(under, after, subject)
            await self._end(running, under, outcome, found)

    async def _read_back(self, session: HostSession, key: VmKey, subject: str) -> KvpItems:
        try:
            items = await session.ask(partial(read_host_items, key, subject), subject)
        except WireError as error:
            raise WireError(error.trouble, sent=True) from error
        vm = self._shop.store.vms.get(key)
        if vm is not None:
            self._shop.store.put_labels(key, read_labels(items.of(KvpPool.HOST_ONLY).items()))
        return items

    def _compared(self, under: _Under, after: KvpItems, subject: str) -> tuple[Outcome, Found]:
        now = after.value(under.change.pool, under.change.name)
        found = Found(under.before, now, after_known=True)
        if now == under.change.value or same(under.change.name, now, under.change.value):
            return Done(), found
        return Failed(Trouble(TroubleKind.NOT_APPLIED, subject, under.change.name)), found

    async def _settle_later(self, running: RunningOperation, session: HostSession, key: VmKey, under: _Under) -> None:
        """The host is back: the item itself says whether the change arrived."""
        subject = self._shop.name_of(key)
        try:
            after = await self._read_back(session, key, subject)
        except WireError:
            session.when_back(partial(self._settle_later, running, session, key, under))
            raise
        except Troubled as error:
            await self._end(running, under, Failed(error.trouble), Found(under.before))
            return
        outcome, found = self._compared(under, after, subject)
        await self._end(running, under, outcome, found)

    async def _end(self, running: RunningOperation, under: _Under, outcome: Outcome, found: Found) -> None:
        running.settle(under.index, outcome)
        await self._shop.recorder.end(under.entry, outcome, found)
