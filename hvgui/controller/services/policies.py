"""Policies in use, compared with the VMs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from hvgui.controller.services.plans import Plans
from hvgui.controller.services.policy_book import PolicyBook
from hvgui.domain.keys import VmKey
from hvgui.domain.operations.plan import Plan
from hvgui.domain.policies.policy import PolicySet, VmDrift, claims, drift_of, policy_plan
from hvgui.values import replace


class Policies:
    """Implements ``PoliciesApi``: the book keeps the policies, the plans know what is there."""

    def __init__(self, book: PolicyBook, plans: Plans) -> None:
        self._book = book
        self._plans = plans

    @property
    def current(self) -> PolicySet:
        return self._book.current

    def use(self, policies: PolicySet) -> None:
        self._book.use(policies)

    def on_change(self, hear: Callable[[], None]) -> Callable[[], None]:
        return self._book.on_change(hear)

    async def load(self, path: Path) -> PolicySet:
        return await self._book.load(path)

    async def save(self, path: Path, policies: PolicySet) -> None:
        await self._book.save(path, policies)

    def drift(self, only: Iterable[VmKey] | None = None) -> Mapping[VmKey, VmDrift]:
        present = self._plans.present()
        if only is not None:
            vms = present.vms
            present = replace(present, vms={key: vms[key] for key in only if key in vms})
        return drift_of(policy_plan(self._book.current, present))

    def plan(self, only: Iterable[VmKey] | None = None, *, ticked: frozenset[VmKey] = frozenset()) -> Plan:
        return policy_plan(self._book.current, self._plans.present(), only=only, ticked=ticked)

    async def preview(self, only: Iterable[VmKey] | None = None, *, ticked: frozenset[VmKey] = frozenset()) -> Plan:
        policies, keys = self._book.current, None if only is None else frozenset(only)
        wishes = {
            key: {service: claim.on for service, claim in found.items()}
            for key, found in claims(policies, self._plans.present()).items()
            if keys is None or key in keys
        }
        return policy_plan(policies, await self._plans.read(wishes), only=keys, ticked=ticked)
