"""Integration services: each switched by a call of its own, read together (hyperv-wmi-v2 8.2)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from hvgui.controller.operations.plan import (
    Change,
    Context,
    Decided,
    Learned,
    Plan,
    Shown,
    Sight,
    Step,
    Trace,
    gone,
)
from hvgui.domain.keys import VmKey
from hvgui.domain.operations.operation import Item, OperationKind
from hvgui.domain.operations.outcome import Outcome, Unknown
from hvgui.domain.operations.plan import Verdict
from hvgui.domain.operations.record import Asked, RecordKind, is_on, switch
from hvgui.domain.operations.undoing import Now
from hvgui.domain.settings.wishes import ServiceWish
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.domain.vms.services import Service
from hvgui.hyperv.changing import Beginning, Offer, read_offers, send_service
from hvgui.hyperv.host_reading import Dialect
from hvgui.hyperv.list_reading import read_powers
from hvgui.values import replace
from hvgui.wsman.exchange import Exchange

#: What the host offers a VM; a service that it does not have is absent.
Offers: TypeAlias = Mapping[Service, Offer]


class ServiceChange(Change[ServiceWish, Offers]):
    """Switching integration services."""

    name = "service"
    kind = OperationKind.SET_SERVICES
    record = RecordKind.SERVICE
    at_once = 32

    def key(self, wish: ServiceWish) -> VmKey:
        return wish.key

    def item(self, wish: ServiceWish) -> Item:
        return Item(key=wish.key, label=wish.service.value, on=wish.on)

    def subject(self, wish: ServiceWish) -> str:
        return wish.service.value

    def wanted(self, wish: ServiceWish) -> str | None:
        return switch(wish.on)

    def read(
        self, wishes: Sequence[ServiceWish], dialect: Dialect, context: Context
    ) -> Exchange[Mapping[VmKey, Offers | Trouble]]:
        by_service: dict[Service, list[VmKey]] = {}
        for wish in wishes:
            by_service.setdefault(wish.service, []).append(wish.key)
        found: dict[VmKey, dict[Service, Offer]] = {}
        for service, keys in by_service.items():
            offers = yield from read_offers([key.vm for key in keys], service)
            for key in keys:
                if key.vm in offers:
                    found.setdefault(key, {})[service] = offers[key.vm]
        missing = [wish.key for wish in wishes if wish.key not in found]
        there = (yield from read_powers([key.vm for key in missing])) if missing else {}
        # Of a VM that is there, the host does not have the service; of another, nothing is known.
        return found | {key: {} for key in missing if key.vm in there}

    def plan(
        self, wishes: Sequence[ServiceWish], known: Mapping[VmKey, Offers | Trouble], dialect: Dialect, context: Context
    ) -> Plan:
        decided, steps = [], []
        for item, wish in enumerate(wishes):
            subject = context.name_of(wish.key)
            offer = _offer(known, wish)
            if offer is None:
                trouble = gone(known, wish.key, subject) or Trouble(TroubleKind.SERVICE_NOT_OFFERED, subject)
                decided.append(Decided(Verdict.REFUSED, trouble=trouble))
                continue
            agrees = offer.on == wish.on
            decided.append(Decided(Verdict.AGREES if agrees else Verdict.WILL_CHANGE, switch(offer.on)))
            if not agrees:
                steps.append(_step(dialect, wish, offer, subject, item))
        return Plan(tuple(decided), tuple(steps))

    def sight(self, wish: ServiceWish, before: Offers | None, now: Offers, trace: Trace) -> Sight:
        offer = now.get(wish.service)
        if offer is None:
            return Sight(Shown.NO)
        was = None if before is None or wish.service not in before else before[wish.service].on
        return Sight(Shown.YES if offer.on == wish.on else Shown.NO, switch(offer.on), offer.on == was)

    def show(self, wish: ServiceWish, now: Offers, context: Context) -> None:
        offer, vm = now.get(wish.service), context.store.vms.get(wish.key)
        if offer is not None and vm is not None:
            # The guest's answer follows with the next reading.
            states = tuple(replace(s, offered=offer.on) if s.service is wish.service else s for s in vm.services)
            context.store.put_vm(replace(vm, services=states))

    def restore(self, asked: Asked, now: Now | None) -> ServiceWish | None:
        on = is_on(asked.before)
        return None if on is None else ServiceWish(asked.key, Service(asked.subject), on)

    def moved(self, wish: ServiceWish, outcome: Outcome | None, context: Context) -> None:
        if outcome is None:
            context.intents.want(wish.key, wish.service, on=wish.on)
        elif not isinstance(outcome, Unknown):
            context.intents.settle(wish.key, wish.service)
        context.store.touch_vm(wish.key)

    def encode(self, wish: ServiceWish) -> dict[str, object]:
        return {"service": wish.service.value, "on": wish.on}

    def decode(self, key: VmKey, wish: Mapping[str, object]) -> ServiceWish:
        return ServiceWish(key, Service(wish["service"]), bool(wish["on"]))


def _offer(known: Mapping[VmKey, Offers | Trouble], wish: ServiceWish) -> Offer | None:
    offers = known.get(wish.key)
    return None if offers is None or isinstance(offers, Trouble) else offers.get(wish.service)


def _step(dialect: Dialect, wish: ServiceWish, offer: Offer, subject: str, item: int) -> Step:
    def send(_: Learned) -> Exchange[Beginning]:
        return send_service(dialect, wish.service, offer, wish.on, subject)

    return Step(name="switch", stage="applying", serves=(item,), lock=wish.key, subject=subject, send=send)


SERVICES = ServiceChange()
