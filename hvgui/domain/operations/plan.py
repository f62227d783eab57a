"""What applying a change will do, before it is done: pure, from what is wanted and what is there.

Every wanted value becomes one item, so that the counts add up: what will change, what already agrees, what is refused
and why (field 2.7, point 3).
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import TypeAlias

from hvgui.domain.hosts.host import HostPicture
from hvgui.domain.keys import HostId, VmKey
from hvgui.domain.operations.record import is_on
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.domain.vms.controllers import GUARDED, ControllerEvidence, controller_evidence
from hvgui.domain.vms.guest_os import GuestOs, guest_os
from hvgui.domain.vms.services import Service
from hvgui.domain.vms.vm import GuestFacts, GuestFamily, Vm
from hvgui.values import Struct, field

Wishes: TypeAlias = Mapping[VmKey, Mapping[Service, bool]]

#: The kernel from which the file copy daemon writes to the log without end when its service is turned off on the host
#: (field 3, row 29); no fixed version is known.
_FLOODS_FROM = (6, 10)


class Verdict(Enum):
    """Result of planning one value."""

    WILL_CHANGE = "changes"
    AGREES = "agrees"
    REFUSED = "refused"


class PlanNote(Enum):
    """Notes about a change that will be made."""

    PERHAPS_CONTROLLER = "perhaps-controller"
    TICKED_CONTROLLER = "ticked-controller"
    GUEST_LACKS_SERVICE = "guest-lacks-service"
    GUEST_FLOODS_LOG = "guest-floods-log"


class Previewed(Struct, frozen=True):
    """Planned result of one request. ``before`` is what is there, as the journal writes it."""

    verdict: Verdict
    before: str | None = None
    trouble: Trouble | None = None
    #: The calls that would be made for it, and their places among those of its host: what several requests share has
    #: one place.
    calls: tuple[str, ...] = ()
    numbers: tuple[int, ...] = ()


class PlanItem(Struct, frozen=True, kw_only=True):
    """One service of one VM. ``before`` is None when it is not known; ``trouble`` is set when it is refused."""

    key: VmKey
    vm: str
    host: str
    service: Service
    before: bool | None
    wanted: bool
    verdict: Verdict
    trouble: Trouble | None = None
    notes: tuple[PlanNote, ...] = ()
    #: The policy that wants it; empty when a person does.
    because: str = ""


class PlanCounts(Struct, frozen=True):
    """How many items of each verdict; the numbers add up to the number of items."""

    changes: int
    agrees: int
    refused: int


class Plan(Struct, frozen=True):
    """Items in the order they were wanted."""

    items: tuple[PlanItem, ...] = ()

    def of(self, verdict: Verdict) -> tuple[PlanItem, ...]:
        """The items with one verdict."""
        return tuple(item for item in self.items if item.verdict is verdict)

    @property
    def counts(self) -> PlanCounts:
        verdicts = [item.verdict for item in self.items]
        return PlanCounts(*(verdicts.count(verdict) for verdict in Verdict))

    @property
    def wishes(self) -> dict[VmKey, dict[Service, bool]]:
        """What to send: the items that will change, and nothing else."""
        wanted: dict[VmKey, dict[Service, bool]] = {}
        for item in self.of(Verdict.WILL_CHANGE):
            wanted.setdefault(item.key, {})[item.service] = item.wanted
        return wanted

    @property
    def guarded(self) -> tuple[PlanItem, ...]:
        """Domain controllers that would change with a tick of their own."""
        return tuple(i for i in self.items if i.trouble and i.trouble.kind is TroubleKind.DOMAIN_CONTROLLER)


class Present(Struct, frozen=True, kw_only=True):
    """What is known now. ``facts`` holds what guests said about themselves, for those that were asked; ``read`` what
    hosts say of services that they were just asked about, which then goes before what the list shows."""

    vms: Mapping[VmKey, Vm]
    hosts: Mapping[HostId, HostPicture]
    facts: Mapping[VmKey, GuestFacts] = field(default_factory=dict)
    read: Mapping[tuple[VmKey, Service], Previewed] = field(default_factory=dict)


def make_plan(
    wishes: Wishes,
    present: Present,
    *,
    ticked: frozenset[VmKey] = frozenset(),
    bulk: bool | None = None,
    because: Mapping[tuple[VmKey, Service], str] | None = None,
) -> Plan:
    """The plan for some wishes.

    ``bulk``: whether this is a bulk action, in which domain controllers keep their time synchronisation unless they
    are ``ticked``; None means "when it is about more than one VM". ``because`` names the policy behind a wish.
    """
    guard = len(wishes) > 1 if bulk is None else bulk
    reasons = because or {}
    return Plan(
        tuple(
            _item(key, service, on, present, guard and key not in ticked, reasons.get((key, service), ""))
            for key, services in wishes.items()
            for service, on in services.items()
        )
    )


def _item(key: VmKey, service: Service, on: bool, present: Present, guard: bool, because: str) -> PlanItem:
    host = present.hosts.get(key.host)
    vm = present.vms.get(key)
    name = vm.name if vm is not None else key.vm
    host_name = host.name if host is not None else key.host
    state = vm.service(service) if vm is not None else None
    before = state.offered if state is not None else None
    facts = present.facts.get(key)
    read = present.read.get((key, service))
    if read is None or vm is None:
        trouble = _trouble(vm, host, host_name, service, before)
    else:
        before, trouble = before if read.before is None else is_on(read.before), read.trouble
    notes: tuple[PlanNote, ...] = ()
    if trouble is not None:
        verdict = Verdict.REFUSED
    elif before == on:
        verdict = Verdict.AGREES
    else:
        assert vm is not None
        evidence = controller_evidence(vm, facts) if service is Service.TIME_SYNC else ControllerEvidence.NONE
        if guard and evidence in GUARDED:
            verdict, trouble = Verdict.REFUSED, Trouble(TroubleKind.DOMAIN_CONTROLLER, name)
        else:
            verdict, notes = Verdict.WILL_CHANGE, _notes(vm, facts, service, on, evidence)
    return PlanItem(
        key=key,
        vm=name,
        host=host_name,
        service=service,
        before=before,
        wanted=on,
        verdict=verdict,
        trouble=trouble,
        notes=notes,
        because=because,
    )


def _trouble(
    vm: Vm | None, host: HostPicture | None, host_name: str, service: Service, before: bool | None
) -> Trouble | None:
    if host is None or not host.answers:
        return Trouble(TroubleKind.HOST_GONE, host_name)
    if host.closed is not None:
        return host.closed
    if vm is None:
        return Trouble(TroubleKind.VM_GONE)
    if vm.service(service) is None:
        return Trouble(TroubleKind.SERVICES_NOT_READ, vm.name)
    if before is None:
        return Trouble(TroubleKind.SERVICE_NOT_OFFERED, vm.name)
    return None


def _notes(
    vm: Vm, facts: GuestFacts | None, service: Service, on: bool, evidence: ControllerEvidence
) -> tuple[PlanNote, ...]:
    notes: list[PlanNote] = []
    if evidence in GUARDED:
        notes.append(PlanNote.TICKED_CONTROLLER)
    elif evidence is ControllerEvidence.NAME:
        notes.append(PlanNote.PERHAPS_CONTROLLER)
    if service is Service.GUEST_SERVICES:
        system = guest_os(vm, facts)
        if on and system.windows is not None and system.windows < (6, 2):
            notes.append(PlanNote.GUEST_LACKS_SERVICE)
        if not on and floods_log(system):
            notes.append(PlanNote.GUEST_FLOODS_LOG)
    return tuple(notes)


def floods_log(system: GuestOs) -> bool:
    """Whether the guest's kernel writes to its log without end when Guest services is turned off on the host."""
    return system.family is GuestFamily.LINUX and system.kernel is not None and system.kernel >= _FLOODS_FROM
