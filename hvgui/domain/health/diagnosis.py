"""Diagnosis of a service: from facts to exactly one conclusion and one next step.

The rules are a table (``diagnosis_rules``), read from top to bottom; the first that fits concludes. A test goes through
all combinations of facts and shows that one always does, and that every rule is needed.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence
from enum import Enum

from hvgui.domain.hosts.host import HostPicture
from hvgui.domain.vms.controllers import GUARDED, ControllerEvidence, controller_evidence
from hvgui.domain.vms.guest_commands import (
    WINDOWS_SERVICES,
    Command,
    daemon,
    kernel,
    look,
    package,
    start,
    unit,
    update,
)
from hvgui.domain.vms.guest_os import NO_GUEST, Distribution, GuestOs, guest_os
from hvgui.domain.vms.power import Power
from hvgui.domain.vms.services import ANSWERING, Service, ServiceMeaning, ServiceState, meaning_of
from hvgui.domain.vms.vm import GuestFacts, GuestFamily, Vm
from hvgui.values import Struct

#: Seconds after the start during which a silent guest is no news.
STARTING_FOR = 180.0


class Grade(Enum):
    """Severity of a conclusion for the admin."""

    FINE = "fine"
    #: Somebody wants it so.
    CHOSEN = "chosen"
    WAIT = "wait"
    ACT = "act"


class Conclusion(Enum):
    """Conclusions; ``wording`` has the sentence and the next step for each."""

    HOST_SILENT = "host-silent"
    NOT_READ = "not-read"
    HOST_TOO_OLD = "host-too-old"
    NOT_OFFERED = "not-offered"
    OFF_FOR_CONTROLLER = "off-for-controller"
    OFF_BY_DEFAULT = "off-by-default"
    OFF_ON_HOST = "off-on-host"
    VM_OFF = "vm-off"
    VM_SAVED = "vm-saved"
    VM_PAUSED = "vm-paused"
    VM_STARTING = "vm-starting"
    VM_STOPPING = "vm-stopping"
    VM_STATE_UNKNOWN = "vm-state-unknown"
    JUST_STARTED = "just-started"
    COMPONENT_MISSING = "component-missing"
    REPORTED_DISABLED = "reported-disabled"
    COMMUNICATION_FAILING = "communication-failing"
    APPLICATION_CRITICAL = "application-critical"
    WORKS = "works"
    OLDER_IS_NORMAL = "older-is-normal"
    OLDER_UPDATE_BY_ISO = "older-update-by-iso"
    OLDER_UPDATE_BY_WINDOWS = "older-update-by-windows"
    OLDER_WORKS = "older-works"
    INCOMPATIBLE_LINUX = "incompatible-linux"
    INCOMPATIBLE_BY_ISO = "incompatible-by-iso"
    INCOMPATIBLE_BY_WINDOWS = "incompatible-by-windows"
    INCOMPATIBLE = "incompatible"
    REPORTED_PAUSED = "reported-paused"
    STILL_STARTING = "still-starting"
    GUEST_TOO_OLD = "guest-too-old"
    GUEST_HANGS = "guest-hangs"
    NO_SERVICES_IN_GUEST = "no-services-in-guest"
    NO_SERVICES_IN_LINUX = "no-services-in-linux"
    NO_SERVICES_IN_WINDOWS = "no-services-in-windows"
    FCOPY_NOT_PACKAGED = "fcopy-not-packaged"
    FCOPY_RENAMED = "fcopy-renamed"
    FCOPY_KERNEL_UNKNOWN = "fcopy-kernel-unknown"
    DAEMON_MISSING = "daemon-missing"
    DAEMON_STOPPED = "daemon-stopped"
    MODULE_MISSING = "module-missing"
    MODULE_SILENT = "module-silent"
    WINDOWS_SERVICE_OFF = "windows-service-off"
    WINDOWS_SERVICE_STOPPED = "windows-service-stopped"
    SERVICE_OFF_IN_GUEST = "service-off-in-guest"
    REPORTED_ERROR = "reported-error"


class Remedy(Enum):
    """Which commands help."""

    NONE = "none"
    LOOK = "look"
    START = "start"
    UPDATE = "update"
    KERNEL = "kernel"


class Case(Struct, frozen=True, kw_only=True):
    """Facts that a diagnosis depends on. ``uptime`` in seconds."""

    service: Service
    state: ServiceState | None
    power: Power = Power.RUNNING
    uptime: float | None = None
    guest: GuestOs = NO_GUEST
    #: Whether any other service of this guest answers.
    others_answer: bool = False
    host_live: bool = True
    #: 0 when the host did not say.
    host_build: int = 0
    controller: ControllerEvidence = ControllerEvidence.NONE

    @property
    def meaning(self) -> ServiceMeaning:
        return ServiceMeaning.NOT_READ if self.state is None else meaning_of(self.state)

    @property
    def young(self) -> bool:
        """Whether the VM has only just been started."""
        return self.uptime is not None and self.uptime < STARTING_FOR


class Rule(Struct, frozen=True, kw_only=True):
    """One row: conditions (None: does not matter), and the conclusion."""

    conclusion: Conclusion
    grade: Grade
    source: str
    remedy: Remedy = Remedy.NONE
    host_live: bool | None = None
    meanings: frozenset[ServiceMeaning] | None = None
    services: frozenset[Service] | None = None
    offered: bool | None = None
    contacts: frozenset[int] | None = None
    details: frozenset[int] | None = None
    powers: frozenset[Power] | None = None
    young: bool | None = None
    family: GuestFamily | None = None
    distributions: frozenset[Distribution] | None = None
    #: The kernel is known and at least this.
    kernel_from: tuple[int, int] | None = None
    kernel_known: bool | None = None
    #: The Windows version is known and below this.
    windows_below: tuple[int, int] | None = None
    others_answer: bool | None = None
    #: The host's build is known and below this.
    build_below: int | None = None
    controller: bool | None = None

    def fits(self, case: Case) -> bool:
        """Whether everything holds that this row asks for."""
        state, guest = case.state, case.guest
        return (
            _is(self.host_live, case.host_live)
            and _in(self.meanings, case.meaning)
            and _in(self.services, case.service)
            and _is(self.offered, state.offered if state else None)
            and _in(self.contacts, state.contact if state else None)
            and _in(self.details, state.detail if state else None)
            and _in(self.powers, case.power)
            and _is(self.young, case.young)
            and _is(self.family, guest.family)
            and _in(self.distributions, guest.distribution)
            and (self.kernel_from is None or (guest.kernel is not None and guest.kernel >= self.kernel_from))
            and _is(self.kernel_known, guest.kernel is not None)
            and (self.windows_below is None or (guest.windows is not None and guest.windows < self.windows_below))
            and _is(self.others_answer, case.others_answer)
            and (self.build_below is None or 0 < case.host_build < self.build_below)
            and _is(self.controller, case.controller in GUARDED)
        )


def _is(wanted: object, found: object) -> bool:
    return wanted is None or wanted == found


def _in(wanted: Container[object] | None, found: object) -> bool:
    return wanted is None or found in wanted


class EvidenceKind(Enum):
    """Kinds of facts that a diagnosis shows."""

    HOST_SETTING = "host-setting"
    GUEST_ANSWER = "guest-answer"
    ANSWER_DETAIL = "answer-detail"
    POWER = "power"
    UPTIME = "uptime"
    SYSTEM = "system"
    KERNEL = "kernel"
    OTHERS = "others"
    HOST_BUILD = "host-build"
    CONTROLLER = "controller"


class Evidence(Struct, frozen=True):
    """One fact; ``value`` is an identifier or a number, or the guest's own words."""

    kind: EvidenceKind
    value: str


class Diagnosis(Struct, frozen=True, kw_only=True):
    """One conclusion with its next step, the commands for the guest, and the evidence."""

    service: Service
    conclusion: Conclusion
    grade: Grade
    commands: tuple[Command, ...]
    evidence: tuple[Evidence, ...]
    source: str
    #: Fill-ins for the sentences: the names of the guest's side.
    windows_service: str
    daemon: str
    package: str
    unit: str


def case_of(vm: Vm | None, host: HostPicture | None, service: Service, facts: GuestFacts | None) -> Case:
    """The case of one service of one VM; ``facts`` is what the guest said about itself, if it did."""
    live = host is not None and host.answers
    build = host.facts.build if host is not None and host.facts is not None else 0
    if vm is None:
        return Case(service=service, state=None, host_live=live, host_build=build)
    others = any(s.service is not service and meaning_of(s) in ANSWERING for s in vm.services)
    return Case(
        service=service,
        state=vm.service(service),
        power=vm.power,
        uptime=None if vm.uptime_ms is None else vm.uptime_ms / 1000,
        guest=guest_os(vm, facts),
        others_answer=others,
        host_live=live,
        host_build=build,
        controller=controller_evidence(vm, facts),
    )


def rule_for(case: Case, rules: Sequence[Rule]) -> Rule:
    """The row that concludes."""
    return next(rule for rule in rules if rule.fits(case))


def conclude(case: Case, rules: Sequence[Rule]) -> Diagnosis:
    """The one conclusion for a case, by a table that leaves no case open."""
    rule, guest = rule_for(case, rules), case.guest
    return Diagnosis(
        service=case.service,
        conclusion=rule.conclusion,
        grade=rule.grade,
        commands=_COMMANDS[rule.remedy](case.service, guest),
        evidence=_evidence(case),
        source=rule.source,
        windows_service=WINDOWS_SERVICES[case.service],
        daemon=daemon(case.service, guest),
        package=package(guest) or "hyperv-daemons",
        unit=unit(case.service, guest),
    )


_COMMANDS: dict[Remedy, Callable[[Service, GuestOs], tuple[Command, ...]]] = {
    Remedy.NONE: lambda _service, _guest: (),
    Remedy.LOOK: look,
    Remedy.START: start,
    Remedy.UPDATE: lambda _service, guest: update(guest),
    Remedy.KERNEL: lambda _service, guest: kernel(guest),
}


def _evidence(case: Case) -> tuple[Evidence, ...]:
    state = case.state
    kind = EvidenceKind
    facts: list[tuple[EvidenceKind, object]] = []
    if state is not None:
        facts.append((kind.HOST_SETTING, {True: "on", False: "off", None: "none"}[state.offered]))
        facts.append((kind.GUEST_ANSWER, state.contact))
        facts.append((kind.ANSWER_DETAIL, state.detail))
        facts.append((kind.OTHERS, "yes" if case.others_answer else "no"))
    facts.append((kind.POWER, case.power.value))
    facts.append((kind.UPTIME, None if case.uptime is None else int(case.uptime)))
    facts.append((kind.SYSTEM, case.guest.name or None))
    facts.append((kind.KERNEL, None if case.guest.kernel is None else "{}.{}".format(*case.guest.kernel)))
    facts.append((kind.HOST_BUILD, case.host_build or None))
    if case.service is Service.TIME_SYNC and case.controller is not ControllerEvidence.NONE:
        facts.append((kind.CONTROLLER, case.controller.value))
    return tuple(Evidence(which, str(value)) for which, value in facts if value is not None)
