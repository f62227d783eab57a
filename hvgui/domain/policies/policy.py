"""Policies: which services shall be on, off, or left alone, on which VMs.

Policies are read from top to bottom, and a later one overrides an earlier one service by service, so that a file goes
from the general to the particular. "leave alone" releases a service that an earlier policy has claimed; a service that
a policy does not mention keeps what the earlier ones said.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum

from hvgui.domain.filters.filter_words import Filter, read_filter, subject_of
from hvgui.domain.filters.glob import pattern_of
from hvgui.domain.keys import VmKey
from hvgui.domain.operations.plan import Plan, Present, Verdict, make_plan
from hvgui.domain.vms.services import Service
from hvgui.domain.vms.vm import Vm
from hvgui.values import Struct, field


class Rule(Enum):
    """Setting of one service in a policy."""

    ON = "on"
    OFF = "off"
    LEAVE_ALONE = "leave alone"


class Policy(Struct, frozen=True, kw_only=True):
    """A policy: its conditions and its settings.

    It applies to a VM that matches the filter, has all tags, and whose name matches one of the patterns.
    """

    name: str
    where: str = ""
    tags: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    services: Mapping[Service, Rule] = field(default_factory=dict)


class Selection:
    """A policy's conditions, made ready for many VMs."""

    def __init__(self, policy: Policy) -> None:
        self._filter: Filter = read_filter(policy.where)
        self._tags = tuple(tag.lower() for tag in policy.tags)
        self._names = tuple(pattern_of(name.lower()) for name in policy.names)

    def fits(self, vm: Vm, host: str) -> bool:
        """Whether a VM on a host of this name is meant."""
        tags = {tag.lower() for tag in vm.labels.tags}
        name = vm.name.lower()
        return (
            all(tag in tags for tag in self._tags)
            and (not self._names or any(fits(name) for fits in self._names))
            and self._filter.fits(subject_of(vm, host))
        )


class PolicySet(Struct, frozen=True):
    """Policies in their order."""

    policies: tuple[Policy, ...] = ()

    @property
    def about_hardware(self) -> bool:
        """Whether the filter of any is about hardware, which has to be read then."""
        return any(read_filter(policy.where).about_hardware for policy in self.policies)


class Claim(Struct, frozen=True):
    """Setting of one service that results from all policies, with the name of the deciding policy."""

    on: bool
    policy: str


def claims(policies: PolicySet, present: Present) -> dict[VmKey, dict[Service, Claim]]:
    """What the policies want of every VM; VMs and services they leave alone are absent."""
    selections = [(policy, Selection(policy)) for policy in policies.policies]
    found: dict[VmKey, dict[Service, Claim]] = {}
    for key, vm in present.vms.items():
        host = present.hosts.get(key.host)
        wanted: dict[Service, Claim] = {}
        for policy, selection in selections:
            if selection.fits(vm, host.name if host is not None else key.host):
                _override(wanted, policy)
        if wanted:
            found[key] = {service: wanted[service] for service in Service if service in wanted}
    return found


def _override(wanted: dict[Service, Claim], policy: Policy) -> None:
    for service, rule in policy.services.items():
        if rule is Rule.LEAVE_ALONE:
            wanted.pop(service, None)
        else:
            wanted[service] = Claim(rule is Rule.ON, policy.name)


def policy_plan(
    policies: PolicySet,
    present: Present,
    *,
    only: Iterable[VmKey] | None = None,
    ticked: frozenset[VmKey] = frozenset(),
) -> Plan:
    """What applying the policies would do. It is always a bulk action: domain controllers need their own tick."""
    keys = None if only is None else frozenset(only)
    wanted = {key: found for key, found in claims(policies, present).items() if keys is None or key in keys}
    return make_plan(
        {key: {service: claim.on for service, claim in found.items()} for key, found in wanted.items()},
        present,
        ticked=ticked,
        bulk=True,
        because={(key, service): claim.policy for key, found in wanted.items() for service, claim in found.items()},
    )


class Drift(Enum):
    """Relation of a VM to the policies."""

    NO_POLICY = "no-policy"
    IN_LINE = "in-line"
    DRIFTED = "drifted"
    #: Nothing differs as far as is known, but not everything is known or may be changed.
    OPEN = "open"


class VmDrift(Struct, frozen=True):
    """The drift of one VM; ``differs`` counts services that the policies would change or may not."""

    drift: Drift
    differs: int = 0


def drift_of(plan: Plan) -> dict[VmKey, VmDrift]:
    """The drift of every VM that a policy plan is about. A refused difference is a difference."""
    found: dict[VmKey, list[tuple[Verdict, bool]]] = {}
    for item in plan.items:
        known_to_differ = item.before is not None and item.before != item.wanted
        found.setdefault(item.key, []).append((item.verdict, known_to_differ))
    return {key: _drift(verdicts) for key, verdicts in found.items()}


def _drift(verdicts: list[tuple[Verdict, bool]]) -> VmDrift:
    differs = sum(known for _, known in verdicts)
    if differs:
        return VmDrift(Drift.DRIFTED, differs)
    unsure = any(verdict is Verdict.REFUSED for verdict, _ in verdicts)
    return VmDrift(Drift.OPEN if unsure else Drift.IN_LINE)
