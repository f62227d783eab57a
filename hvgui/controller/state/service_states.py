"""Readings of services, put into the store."""

from __future__ import annotations

from collections.abc import Iterable

from hvgui.controller.state.store import Store
from hvgui.domain.keys import VmKey
from hvgui.domain.vms.labels import NO_LABELS
from hvgui.domain.vms.services import ServiceState, service_state, service_states
from hvgui.hyperv.service_reading import Answers, ServiceReading
from hvgui.values import replace


def put_services(store: Store, reading: ServiceReading, keys: Iterable[VmKey]) -> None:
    """Both sides of all services of these VMs, and their labels."""
    for key in keys:
        vm = store.vms.get(key)
        if vm is not None:
            labels = reading.labels.get(key.vm, NO_LABELS)
            store.put_vm(replace(vm, services=reading.states(key.vm), labels=labels))


def put_answers(store: Store, answers: Answers, keys: Iterable[VmKey]) -> None:
    """The guests' side of all services of these VMs; nothing for those whose services were never read."""
    for key in keys:
        vm = store.vms.get(key)
        if vm is None or not vm.services:
            continue
        services = service_states(*[_answered(state, answers[state.service].get(key.vm, ())) for state in vm.services])
        store.put_vm(replace(vm, services=services))
        detail = store.details.get(key)
        if detail is not None:
            store.put_detail(replace(detail, services=services))


def _answered(state: ServiceState, status: tuple[int, ...]) -> ServiceState:
    contact, detail = status[0] if status else None, status[1] if len(status) > 1 else None
    return service_state(state.service, state.offered, contact, detail)
