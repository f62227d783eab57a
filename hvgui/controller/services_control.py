"""Turn integration services on and off: ask, follow, read back, compare."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial

from hvgui.controller.following import follow_job
from hvgui.controller.operations import Item
from hvgui.controller.recording import Found
from hvgui.controller.registry import RunningOperation
from hvgui.controller.session import HostSession
from hvgui.controller.working import Workshop, by_host, side_by_side
from hvgui.domain.keys import VmKey
from hvgui.domain.outcome import Cancelled, Done, Failed, Outcome, Unknown
from hvgui.domain.record import RecordKind, switch
from hvgui.domain.services import Service
from hvgui.domain.trouble import Trouble, Troubled, TroubleKind, WireError
from hvgui.hyperv.changing import Begun, begin_service, offered, read_offer

#: Seconds that a change may take on a host that lost our question but not its work.
_ARRIVES_WITHIN = 10.0
#: VMs of one host whose changes may be under way together: requests take turns in the host's lane, and while one job
#: runs the next change is sent. Changes of one VM take turns, since a host refuses to edit a VM that is being edited.
_VMS_AT_ONCE = 4


def wish_of(item: Item) -> tuple[Service, bool]:
    """The service and the wanted state of an item."""
    return Service(item.label), bool(item.on)


@dataclass(frozen=True, slots=True)
class Applied:
    """How a change ended, and the number of its journal entry."""

    outcome: Outcome
    entry: int | None = None


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
            for item in running.picture.items:
                if not isinstance(item.outcome, Unknown):
                    self._settle_wish(item)

    async def _on_host(self, running: RunningOperation, session: HostSession, indexes: tuple[int, ...]) -> None:
        by_vm: dict[VmKey, list[int]] = {}
        for index in indexes:
            by_vm.setdefault(running.picture.items[index].key, []).append(index)
        try:
            await side_by_side(
                (partial(self._on_vm, running, session, share) for share in by_vm.values()),
                _VMS_AT_ONCE,
            )
        finally:
            # Only now: a reading of every VM after its change would take more requests than the changes themselves.
            for key in by_vm:
                session.hint(key)

    async def _on_vm(self, running: RunningOperation, session: HostSession, indexes: list[int]) -> None:
        for index in indexes:
            item = running.picture.items[index]
            if running.cancelled:
                running.settle(index, Cancelled())
                continue
            running.stage(index, "applying", 0.1)
            service, on = wish_of(item)
            applied = await self._apply(session, item.key, service, on, item.undoes)
            running.settle(index, applied.outcome)
            if isinstance(applied.outcome, Unknown):
                session.when_back(partial(self._settle_later, running, session, index, applied.entry))
            else:
                self._settle_wish(item)

    async def apply(self, session: HostSession, key: VmKey, service: Service, on: bool) -> Outcome:
        """One service of one VM, read back before it counts as done."""
        return (await self._apply(session, key, service, on)).outcome

    async def _apply(
        self, session: HostSession, key: VmKey, service: Service, on: bool, undoes: int | None = None
    ) -> Applied:
        shop, subject = self._shop, self._shop.name_of(key)
        vm = shop.store.vms.get(key)
        seen = vm.service(service) if vm is not None else None
        before = switch(seen.offered) if seen is not None else None
        asked = shop.asked(key, RecordKind.SERVICE, service.value, before, switch(on), undoes)
        try:
            entry = await shop.recorder.begin(asked)
        except Troubled as error:
            return Applied(Failed(error.trouble))
        found = Found()
        try:
            beginning = await session.ask(partial(begin_service, session.dialect, key, service, on, subject), subject)
            if beginning.how is Begun.NOTHING_TO_DO:
                outcome: Outcome = Done()
                found = Found(switch(on), switch(on), after_known=True, agreed=True)
            else:
                found = Found(switch(not on))
                if beginning.job is not None:
                    await follow_job(session, shop.clock, beginning.job, subject)
                outcome, now = await self._read_back(session, key, service, on)
                found = replace(found, after=switch(now), after_known=True)
        except Troubled as error:
            outcome = shop.outcome_of(error)
        await shop.recorder.end(entry, outcome, found)
        return Applied(outcome, entry)

    async def _read_back(
        self, session: HostSession, key: VmKey, service: Service, on: bool
    ) -> tuple[Outcome, bool | None]:
        """How it ended and what is there now.

        A host may accept a change, end its job well and have changed nothing (hyperv-wmi-v2 1.8).
        """
        subject = self._shop.name_of(key)
        try:
            setting = await session.ask(partial(read_offer, key, service), subject)
        except WireError as error:
            raise WireError(error.trouble, sent=True) from error
        if setting is None:
            return Failed(Trouble(TroubleKind.VM_GONE, subject)), None
        now = offered(setting)
        self._show(key, service, now)
        return (Done() if now == on else Failed(Trouble(TroubleKind.NOT_APPLIED, subject))), now

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
        item = running.picture.items[index]
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
