"""Turn integration services on and off: ask, follow, read back, compare."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from hvgui.controller.following import follow_job
from hvgui.controller.recording import NOTHING_FOUND, Found
from hvgui.controller.registry import RunningOperation
from hvgui.controller.session import HostSession
from hvgui.controller.working import Workshop, by_host, keys_of, shares_by_vm, side_by_side
from hvgui.domain.keys import VmKey
from hvgui.domain.operation import Item
from hvgui.domain.outcome import Cancelled, Done, Failed, Outcome, Unknown
from hvgui.domain.record import RecordKind, is_on, switch
from hvgui.domain.services import Service
from hvgui.domain.trouble import Trouble, Troubled, TroubleKind, WireError
from hvgui.hyperv.changing import Begun, begin_service, offered, read_offers
from hvgui.hyperv.jobs import JobPhase, look_at_jobs, plain_id
from hvgui.wsman.replies import Instance
from hvgui.wsman.requests import EndpointReference

#: Seconds that a change may take on a host that lost our question but not its work.
_ARRIVES_WITHIN = 10.0
#: VMs of one host whose changes may be under way together, and whose settings one query reads: hosts limit the terms of
#: a query, and a cancelled operation carries through what is under way.
_TOGETHER = 8
#: Seconds between two looks at the jobs of several changes, and looks after which what still runs is followed alone.
_BETWEEN_LOOKS, _SHARED_LOOKS = 0.25, 20


def wish_of(item: Item) -> tuple[Service, bool]:
    """The service and the wanted state of an item."""
    return Service(item.label), bool(item.on)


@dataclass(slots=True)
class _Change:
    """One VM's share on its way; ``index`` is its item in an operation."""

    key: VmKey
    on: bool
    subject: str
    undoes: int | None = None
    index: int = 0
    #: The number of its journal entry.
    entry: int | None = None
    job: EndpointReference | None = None
    found: Found = NOTHING_FOUND
    outcome: Outcome | None = None

    @property
    def open(self) -> bool:
        return self.outcome is None


def _job(change: _Change) -> EndpointReference:
    assert change.job is not None
    return change.job


def _rounds(running: RunningOperation, indexes: Sequence[int]) -> Iterator[dict[Service, list[int]]]:
    """The items of a host in rounds of at most one a VM, since a host refuses to edit a VM that is being edited.

    Within a round they are grouped by service, since one query reads the settings of one service.
    """
    queues = {key: deque(share) for key, share in shares_by_vm(running, indexes).items()}
    while queues:
        found: dict[Service, list[int]] = {}
        for key, queue in list(queues.items()):
            index = queue.popleft()
            found.setdefault(wish_of(running.items[index])[0], []).append(index)
            if not queue:
                del queues[key]
        yield found


class ServicesControl:
    """Carries out operations of kind SET_SERVICES."""

    def __init__(self, workshop: Workshop) -> None:
        self._shop = workshop

    def items(
        self, wanted: Mapping[VmKey, Mapping[Service, bool]], undoes: Mapping[tuple[VmKey, Service], int]
    ) -> tuple[Item, ...]:
        """One item per VM and service; the wish is shown from now on. ``undoes`` names entries that are taken back."""
        items = []
        for key, services in wanted.items():
            for service, on in services.items():
                self._shop.intents.want(key, service, on=on)
                items.append(Item(key=key, label=service.value, on=on, undoes=undoes.get((key, service))))
            self._shop.store.touch_vm(key)
        return tuple(items)

    async def run(self, running: RunningOperation) -> None:
        """The whole operation."""
        try:
            await by_host(self._shop, running, partial(self._on_host, running))
        finally:
            for item in running.items:
                if not isinstance(item.outcome, Unknown):
                    self._settle_wish(item)

    async def _on_host(self, running: RunningOperation, session: HostSession, indexes: tuple[int, ...]) -> None:
        try:
            for round_ in _rounds(running, indexes):
                for service, share in round_.items():
                    for start in range(0, len(share), _TOGETHER):
                        await self._on_some(running, session, service, share[start : start + _TOGETHER])
        finally:
            # Only now: a reading of every VM after its change would take more requests than the changes themselves.
            for key in keys_of(running, indexes):
                session.hint(key)

    async def _on_some(
        self, running: RunningOperation, session: HostSession, service: Service, indexes: Sequence[int]
    ) -> None:
        changes = []
        for index in indexes:
            item = running.items[index]
            changes.append(_Change(item.key, bool(item.on), self._shop.name_of(item.key), item.undoes, index=index))
        await self._carry_out(session, service, changes, lambda: running.cancelled, running)
        for change in changes:
            assert change.outcome is not None
            running.settle(change.index, change.outcome)
            if isinstance(change.outcome, Unknown):
                session.when_back(partial(self._settle_later, running, session, change.index, change.entry))
            else:
                self._settle_wish(running.items[change.index])

    async def apply(self, session: HostSession, key: VmKey, service: Service, on: bool) -> Outcome:
        """One service of one VM, read back before it counts as done."""
        change = _Change(key, on, self._shop.name_of(key))
        await self._carry_out(session, service, [change], lambda: False, None)
        assert change.outcome is not None
        return change.outcome

    async def _carry_out(
        self,
        session: HostSession,
        service: Service,
        changes: Sequence[_Change],
        cancelled: Callable[[], bool],
        running: RunningOperation | None,
    ) -> None:
        """Read all, send each, follow what goes on, read all back; every change ends with an outcome.

        Requests take turns in the host's lane. While the job of one VM runs the next change is sent; one query reads
        the settings of all before, and one after.
        """
        try:
            present = await session.ask(partial(read_offers, [c.key.vm for c in changes], service))
        except Troubled as error:
            for change in changes:
                change.outcome = Cancelled() if cancelled() else Failed(error.trouble)
            return
        for change in changes:
            if cancelled():
                change.outcome = Cancelled()
                continue
            if running is not None:
                running.stage(change.index, "applying", 0.1)
            await self._send(session, service, change, present.get(change.key.vm))
        await self._follow_all(session, [change for change in changes if change.open and change.job is not None])
        await self._read_all_back(session, service, [change for change in changes if change.open])
        for change in changes:
            if change.entry is not None:
                assert change.outcome is not None
                await self._shop.recorder.end(change.entry, change.outcome, change.found)

    async def _send(self, session: HostSession, service: Service, change: _Change, setting: Instance | None) -> None:
        """Write the journal's entry, then the change; what is left open goes on at the host."""
        shop = self._shop
        before = None if setting is None else switch(offered(setting))
        asked = shop.asked(change.key, RecordKind.SERVICE, service.value, before, switch(change.on), change.undoes)
        build = partial(begin_service, session.dialect, change.key, service, change.on, setting, change.subject)
        try:
            change.entry = await shop.recorder.begin(asked)
            beginning = await session.ask(build, change.subject)
        except Troubled as error:
            change.outcome = shop.outcome_of(error)
            return
        if beginning.how is Begun.NOTHING_TO_DO:
            change.outcome = Done()
            change.found = Found(switch(change.on), switch(change.on), after_known=True, agreed=True)
            return
        change.found = Found(switch(not change.on))
        change.job = beginning.job

    async def _follow_all(self, session: HostSession, changes: Sequence[_Change]) -> None:
        """Look at all jobs together for as long as that says enough; what it does not is followed alone."""
        ids = {id_.upper(): change for change in changes if (id_ := plain_id(_job(change))) is not None}
        alone = [change for change in changes if plain_id(_job(change)) is None]
        for _ in range(_SHARED_LOOKS):
            if not ids:
                break
            await self._shop.clock.sleep(_BETWEEN_LOOKS)
            try:
                phases = await session.ask(partial(look_at_jobs, list(ids)))
            except Troubled:
                break
            alone += [change for id_, change in ids.items() if id_ not in phases]
            ids = {id_: change for id_, change in ids.items() if phases.get(id_) is JobPhase.RUNNING}
        await side_by_side((partial(self._follow, session, c) for c in (*alone, *ids.values())), _TOGETHER)

    async def _follow(self, session: HostSession, change: _Change) -> None:
        try:
            await follow_job(session, self._shop.clock, _job(change), change.subject)
        except Troubled as error:
            change.outcome = self._shop.outcome_of(error)

    async def _read_all_back(self, session: HostSession, service: Service, changes: Sequence[_Change]) -> None:
        """How they ended and what is there now.

        A host may accept a change, end its job well and have changed nothing (hyperv-wmi-v2 1.8).
        """
        if not changes:
            return
        try:
            settings = await session.ask(partial(read_offers, [c.key.vm for c in changes], service))
        except Troubled as error:
            # It was sent: whatever kept us from looking, the host may have done it.
            for change in changes:
                change.outcome = Unknown(self._shop.clock.now(), error.trouble)
            return
        for change in changes:
            setting = settings.get(change.key.vm)
            if setting is None:
                change.outcome = Failed(Trouble(TroubleKind.VM_GONE, change.subject))
                change.found = replace(change.found, after_known=True)
                continue
            now = offered(setting)
            self._show(change.key, service, now)
            change.outcome = Done() if now == change.on else Failed(Trouble(TroubleKind.NOT_APPLIED, change.subject))
            change.found = replace(change.found, after=switch(now), after_known=True)

    async def _read_back(
        self, session: HostSession, key: VmKey, service: Service, on: bool
    ) -> tuple[Outcome, bool | None]:
        """The same for one, when the host is back. Raises Troubled while it is not."""
        change = _Change(key, on, self._shop.name_of(key))
        await self._read_all_back(session, service, [change])
        if isinstance(change.outcome, Unknown):
            raise WireError(change.outcome.trouble or Trouble(TroubleKind.HOST_GONE, change.subject), sent=True)
        assert change.outcome is not None
        return change.outcome, is_on(change.found.after)

    def _show(self, key: VmKey, service: Service, on: bool) -> None:
        """What was just read of one setting; the guest's answer follows with the next reading."""
        vm = self._shop.store.vms.get(key)
        if vm is not None:
            states = tuple(replace(s, offered=on) if s.service is service else s for s in vm.services)
            self._shop.store.put_vm(replace(vm, services=states))

    async def _settle_later(
        self,
        running: RunningOperation,
        session: HostSession,
        index: int,
        entry: int | None,
        give_up: float | None = None,
    ) -> None:
        """The host is back: the setting itself says whether the change arrived.

        A job may still be under way, so "not applied" is believed only after a while.
        """
        item = running.items[index]
        service, on = wish_of(item)
        now = self._shop.clock.monotonic()
        give_up = now + _ARRIVES_WITHIN if give_up is None else give_up
        again = partial(self._settle_later, running, session, index, entry)
        try:
            outcome, state = await self._read_back(session, item.key, service, on)
        except Troubled:
            session.when_back(again)
            raise
        if isinstance(outcome, Failed) and outcome.trouble.kind is TroubleKind.NOT_APPLIED and now < give_up:
            session.when_back(partial(again, give_up))
            return
        running.settle(index, outcome)
        if entry is not None:
            await self._shop.recorder.end(entry, outcome, Found(after=switch(state), after_known=True))
        self._settle_wish(item)

    def _settle_wish(self, item: Item) -> None:
        service, _ = wish_of(item)
        self._shop.intents.settle(item.key, service)
        self._shop.store.touch_vm(item.key)
