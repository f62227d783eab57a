"""Readings of the six services: what the host offers and what the guest answers (hyperv-wmi-v2 8.3, 9)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TypeAlias

from hvgui.domain.keys import VmId, vm_id
from hvgui.domain.vms.labels import Labels, read_labels
from hvgui.domain.vms.services import (
    SERVICES,
    Service,
    ServiceRow,
    ServiceState,
    row_of,
    service_state,
    service_states,
)
from hvgui.hyperv import selections
from hvgui.hyperv.collecting import every_known
from hvgui.values import Struct, field
from hvgui.wsman.embedded import read_instance
from hvgui.wsman.exchange import Exchange
from hvgui.wsman.values import number

ENABLED, DISABLED = 2, 3

#: OperationalStatus by VM, for each service; a VM without a runtime component is absent.
Answers: TypeAlias = Mapping[Service, Mapping[VmId, tuple[int, ...]]]

_INSTANCE = re.compile(r"Microsoft:([0-9A-F-]{36})\\([0-9A-F-]{36})", re.IGNORECASE)


class ServiceReading(Struct, frozen=True):
    """Offers and answers of every service, by VM."""

    offers: Mapping[Service, Mapping[VmId, bool]] = field(default_factory=dict)
    answers: Answers = field(default_factory=dict)
    labels: Mapping[VmId, Labels] = field(default_factory=dict)

    def __or__(self, other: ServiceReading) -> ServiceReading:
        """What was read of other services as well."""
        return ServiceReading(
            {**self.offers, **other.offers}, {**self.answers, **other.answers}, {**self.labels, **other.labels}
        )

    def states(self, vm: VmId) -> tuple[ServiceState, ...]:
        """Six states in the order of the services."""
        return service_states(*[self.state(row.service, vm) for row in SERVICES])

    def state(self, service: Service, vm: VmId) -> ServiceState:
        """One service of one VM."""
        status = self.answers[service].get(vm, ())
        return service_state(
            service,
            self.offers[service].get(vm),
            status[0] if status else None,
            status[1] if len(status) > 1 else None,
        )


def setting_owner(instance_id: str, row: ServiceRow) -> VmId | None:
    """The VM (or checkpoint) a component's settings belong to; None for templates (hyperv-wmi-v2 1.3)."""
    found = _INSTANCE.fullmatch(instance_id)
    if found is None or found[2].upper() != row.component_guid:
        return None
    return vm_id(found[1])


def read_items(texts: Iterable[str]) -> dict[str, str]:
    """Key/value items by name, never by position (hyperv-wmi-v2 12.1)."""
    items: dict[str, str] = {}
    for text in texts:
        item = read_instance(text)
        if item is not None and (name := item.text("Name")):
            items[name] = item.text("Data") or ""
    return items


def read_services(vm: VmId | None = None) -> Exchange[ServiceReading]:
    """All six services of one VM, or of every VM of the host: twelve queries either way."""
    reading = ServiceReading()
    for row in SERVICES:
        reading |= yield from read_sides(row, vm)
    return reading


def read_sides(row: ServiceRow, vm: VmId | None = None) -> Exchange[ServiceReading]:
    """Both sides of one service, of one VM or of every VM of the host."""
    labels: dict[VmId, Labels] = {}
    offers = yield from _offers(row, vm, labels)
    answers = yield from _answers(row, vm)
    return ServiceReading({row.service: offers}, {row.service: answers}, labels)


def read_service(vm: VmId, service: Service) -> Exchange[ServiceState]:
    """One service of one VM."""
    row = row_of(service)
    offers = yield from _offers(row, vm, {})
    status = (yield from _answers(row, vm)).get(vm, ())
    return ServiceState(service, offers.get(vm), next(iter(status), None), next(iter(status[1:]), None))


def read_service_of_all(service: Service) -> Exchange[ServiceReading]:
    """One service of every VM of the host: two queries."""
    row = row_of(service)
    offers = yield from _offers(row, None, {})
    answers = yield from _answers(row, None)
    return ServiceReading({service: offers}, {service: answers})


def read_answers(vm: VmId | None = None) -> Exchange[Answers]:
    """Only the guests' side."""
    answers: dict[Service, Mapping[VmId, tuple[int, ...]]] = {}
    for row in SERVICES:
        answers[row.service] = yield from _answers(row, vm)
    return answers


def _offers(row: ServiceRow, vm: VmId | None, labels: dict[VmId, Labels]) -> Exchange[Mapping[VmId, bool]]:
    found: dict[VmId, bool] = {}
    for item in (yield from every_known(selections.service_settings(row, vm))):
        owner = setting_owner(item.text("InstanceID") or "", row)
        state = number(item.text("EnabledState"))
        if owner is not None and state in (ENABLED, DISABLED):
            found[owner] = state == ENABLED
        if owner is not None and (items := read_items(item.texts("HostOnlyItems"))):
            labels[owner] = read_labels(items.items())
    return found


def _answers(row: ServiceRow, vm: VmId | None) -> Exchange[Mapping[VmId, tuple[int, ...]]]:
    found: dict[VmId, tuple[int, ...]] = {}
    for item in (yield from every_known(selections.service_components(row, vm))):
        owner = vm_id(item.text("SystemName") or "")
        status = tuple(n for n in (number(t) for t in item.texts("OperationalStatus")) if n is not None)
        if owner is not None and status:
            found[owner] = status
    return found
