"""Turn integration services on and off: ask, follow, read back, compare."""

from __future__ import annotations

from functools import partial

from hvgui.controller.following import follow_job
from hvgui.controller.operations import Item
from hvgui.controller.registry import RunningOperation
from hvgui.controller.session import HostSession
from hvgui.controller.working import Workshop, by_host
from hvgui.domain.keys import VmKey
from hvgui.domain.outcome import Cancelled, Done, Failed, Outcome, Unknown
from hvgui.domain.services import Service
from hvgui.domain.trouble import Trouble, Troubled, TroubleKind, WireError
from hvgui.hyperv.changing import Begun, begin_service, offered, read_offer

#: Seconds that a change may take on a host that lost our question but not its work.
_ARRIVES_WITHIN = 10.0


def wish_of(item: Item) -> tuple[Service, bool]:
    """The service and the wanted state of an item."""
    return Service(item.label), bool(item.on)


class ServicesControl:
    """Carries out operations of kind SET_SERVICES."""

    def __init__(self, workshop: Workshop) -> None:
        self._shop = workshop

    def items(self, wanted: dict[VmKey, dict[Service, bool]]) -> tuple[Item, ...]:
        """One item per VM and service; the wish is shown from now on."""
        items = []
        for key, services in wanted.items():
            for service, on in services.items():
                self._shop.intents.want(key, service, on=on)
                items.append(Item(key=key, label=service.value, on=on))
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
        for index in indexes:
            item = running.picture.items[index]
            if running.cancelled:
                running.settle(index, Cancelled())
                continue
            running.stage(index, "applying", 0.1)
            service, on = wish_of(item)
            outcome = await self.apply(session, item.key, service, on)
            running.settle(index, outcome)
            if isinstance(outcome, Unknown):
                session.when_back(partial(self._settle_later, running, session, index))
            else:
                self._settle_wish(item)
            session.hint(item.key)

    async def apply(self, session: HostSession, key: VmKey, service: Service, on: bool) -> Outcome:
        """One service of one VM, read back before it counts as done."""
        subject = self._shop.name_of(key)
        try:
            beginning = await session.ask(partial(begin_service, session.dialect, key, service, on, subject), subject)
            if beginning.how is Begun.NOTHING_TO_DO:
                return Done()
            if beginning.job is not None:
                await follow_job(session, self._shop.clock, beginning.job, subject)
            return await self._read_back(session, key, service, on)
        except Troubled as error:
            return self._shop.outcome_of(error)

    async def _read_back(self, session: HostSession, key: VmKey, service: Service, on: bool) -> Outcome:
        """A host may accept a change, end its job well and have changed nothing (hyperv-wmi-v2 1.8)."""
        subject = self._shop.name_of(key)
        try:
            setting = await session.ask(partial(read_offer, key, service), subject)
        except WireError as error:
            raise WireError(error.trouble, sent=True) from error
        if setting is None:
            return Failed(Trouble(TroubleKind.VM_GONE, subject))
        if offered(setting) != on:
            return Failed(Trouble(TroubleKind.NOT_APPLIED, subject))
        return Done()

    async def _settle_later(
        self, running: RunningOperation, session: HostSession, index: int, give_up: float | None = None
    ) -> None:
        """The host is back: the setting itself says whether the change arrived.

        A job may still be under way, so "not applied" is believed only after a while.
        """
        item = running.picture.items[index]
        service, on = wish_of(item)
        now = self._shop.clock.monotonic()
        give_up = now + _ARRIVES_WITHIN if give_up is None else give_up
        again = partial(self._settle_later, running, session, index)
        try:
            outcome = await self._read_back(session, item.key, service, on)
        except Troubled:
            session.when_back(again)
            raise
        if isinstance(outcome, Failed) and outcome.trouble.kind is TroubleKind.NOT_APPLIED and now < give_up:
            session.when_back(partial(again, give_up))
            return
        running.settle(index, outcome)
        self._settle_wish(item)

    def _settle_wish(self, item: Item) -> None:
        service, _ = wish_of(item)
        self._shop.intents.settle(item.key, service)
        self._shop.store.touch_vm(item.key)
