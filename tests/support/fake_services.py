"""Fakes with opinions for integration services: they plan and diagnose by the real rules, over a fake controller."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Protocol

from hvgui.domain.health.diagnosis import Diagnosis, case_of
from hvgui.domain.health.diagnosis_rules import diagnose
from hvgui.domain.hosts.host import HostPicture
from hvgui.domain.keys import HostId, OperationId, VmKey
from hvgui.domain.operations.plan import Plan, Present, Wishes, make_plan
from hvgui.domain.operations.powershell import script_for
from hvgui.domain.operations.record import RecordKind, switch
from hvgui.domain.policies.policy import PolicySet, VmDrift, drift_of, policy_plan
from hvgui.domain.policies.policy_file import read_policies
from hvgui.domain.policies.policy_writing import write_policies
from hvgui.domain.vms.services import Service
from hvgui.domain.vms.vm import Vm
from tests.support.fake_journal import FakeJournal
from tests.support.small_data_centre import detail_of


class Whole(Protocol):
    """The fake controller, as far as these fakes need it."""

    def vms(self) -> Mapping[VmKey, Vm]: ...
    def hosts(self) -> Sequence[HostPicture]: ...
    def set_services(self, wanted: Mapping[VmKey, Mapping[Service, bool]]) -> OperationId: ...
    def meet_trouble(self) -> None: ...

    @property
    def journal(self) -> FakeJournal: ...


def present_of(whole: Whole) -> Present:
    """What a fake controller has, as plans see it."""
    vms = whole.vms()
    facts = {key: detail.guest for key, vm in vms.items() if (detail := detail_of(vm)) and detail.guest is not None}
    hosts: dict[HostId, HostPicture] = {h.id: h for h in whole.hosts()}
    return Present(vms=vms, hosts=hosts, facts=facts)


class FakePlans:
    """Implements PlansApi."""

    def __init__(self, whole: Whole) -> None:
        self._whole = whole

    def plan(self, wishes: Wishes, *, ticked: frozenset[VmKey] = frozenset()) -> Plan:
        return make_plan(wishes, present_of(self._whole), ticked=ticked)

    async def preview(self, wishes: Wishes, *, ticked: frozenset[VmKey] = frozenset()) -> Plan:
        self._whole.meet_trouble()
        return self.plan(wishes, ticked=ticked)

    def script(self, plan: Plan) -> str:
        return script_for(plan, {h.id: h.name for h in self._whole.hosts()})

    def apply(self, plan: Plan) -> OperationId | None:
        if not plan.wishes:
            return None
        for key, services in plan.wishes.items():
            for service, on in services.items():
                self._whole.journal.write(key, RecordKind.SERVICE, service.value, switch(not on), switch(on))
        return self._whole.set_services(plan.wishes)


class FakePolicies:
    """Implements PoliciesApi."""

    def __init__(self, whole: Whole) -> None:
        self._whole = whole
        self._current = PolicySet()
        self._hear: list[Callable[[], None]] = []

    @property
    def current(self) -> PolicySet:
        return self._current

    def use(self, policies: PolicySet) -> None:
        self._current = policies
        for hear in list(self._hear):
            hear()

    def on_change(self, hear: Callable[[], None]) -> Callable[[], None]:
        self._hear.append(hear)
        return lambda: self._hear.remove(hear) if hear in self._hear else None

    async def load(self, path: Path) -> PolicySet:
        self._whole.meet_trouble()
        self.use(read_policies(path.read_text(encoding="utf-8")))  # noqa: ASYNC240
        return self._current

    async def save(self, path: Path, policies: PolicySet) -> None:
        self._whole.meet_trouble()
        path.write_text(write_policies(policies), encoding="utf-8")  # noqa: ASYNC240
        self.use(policies)

    def drift(self, only: Iterable[VmKey] | None = None) -> Mapping[VmKey, VmDrift]:
        found = drift_of(policy_plan(self._current, present_of(self._whole)))
        return found if only is None else {key: found[key] for key in only if key in found}

    def plan(self, only: Iterable[VmKey] | None = None, *, ticked: frozenset[VmKey] = frozenset()) -> Plan:
        return policy_plan(self._current, present_of(self._whole), only=only, ticked=ticked)

    async def preview(self, only: Iterable[VmKey] | None = None, *, ticked: frozenset[VmKey] = frozenset()) -> Plan:
        self._whole.meet_trouble()
        return self.plan(only, ticked=ticked)


class FakeDiagnosis:
    """Implements DiagnosisApi."""

    def __init__(self, whole: Whole) -> None:
        self._whole = whole

    def known(self, key: VmKey, service: Service) -> Diagnosis:
        there = present_of(self._whole)
        return diagnose(case_of(there.vms.get(key), there.hosts.get(key.host), service, there.facts.get(key)))

    async def diagnose(self, key: VmKey, service: Service) -> Diagnosis:
        self._whole.meet_trouble()
        return self.known(key, service)
