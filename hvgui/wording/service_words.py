"""Words for integration services in depth: diagnosis, plans, policies, journal, key/value items."""

from __future__ import annotations

from collections.abc import Iterable

from hvgui.domain.health.diagnosis import Conclusion, Diagnosis, Evidence, EvidenceKind, Grade
from hvgui.domain.operations.export import COLUMNS
from hvgui.domain.operations.plan import Plan, PlanItem, PlanNote, Verdict
from hvgui.domain.operations.record import Ending, RecordKind
from hvgui.domain.operations.undoing import Incomparable, UndoItem, UndoState
from hvgui.domain.policies.policy import Drift, Rule, VmDrift
from hvgui.domain.policies.policy_file import Fault, PolicyFault
from hvgui.domain.vms.controllers import ControllerEvidence
from hvgui.domain.vms.guest_commands import IN_KERNEL, Shell
from hvgui.domain.vms.kvp import KvpNote, KvpPool
from hvgui.domain.vms.power import Power
from hvgui.domain.vms.services import Service
from hvgui.domain.vms.vm import GuestFamily
from hvgui.wording import formats
from hvgui.wording.i18n import plural, text

#: Intrinsic items that have a name for people; all others are shown as they are called.
NAMED_FACTS = (
    "FullyQualifiedDomainName",
    "OSName",
    "OSVersion",
    "OSMajorVersion",
    "OSMinorVersion",
    "OSBuildNumber",
    "OSPlatformId",
    "OSEditionId",
    "ServicePackMajor",
    "ServicePackMinor",
    "CSDVersion",
    "SuiteMask",
    "ProductType",
    "ProcessorArchitecture",
    "IntegrationServicesVersion",
    "NetworkAddressIPv4",
    "NetworkAddressIPv6",
    "RDPAddressIPv4",
    "RDPAddressIPv6",
)
_GUEST_SWITCHES = ("windows", "daemon", "kernel", "unknown")
_RULES = {Rule.ON: "on", Rule.OFF: "off", Rule.LEAVE_ALONE: "leave-alone"}

#: Families of keys, as in ``texts``.
WORDED: dict[str, Iterable[str]] = {
    "diagnosis.*.says": [c.value for c in Conclusion],
    "diagnosis.*.next": [c.value for c in Conclusion],
    "diagnosis-grade.*": [g.value for g in Grade],
    "diagnosis-evidence.*": [e.value for e in EvidenceKind],
    "diagnosis-value.*": ["yes", "no"],
    "diagnosis-shell.*": [s.value for s in Shell],
    "guest-switch.*": _GUEST_SWITCHES,
    "journal-window.not-compared.*": [i.value for i in Incomparable],
    "plan.verdict.*": [v.value for v in Verdict],
    "plan.note.*": [n.value for n in PlanNote],
    "plan.count.*": [v.value for v in Verdict],
    "policy.rule.*": list(_RULES.values()),
    "policy.drift.*": [d.value for d in Drift],
    "policy.fault.*": [f.value for f in Fault],
    "policy.controller.*": [e.value for e in ControllerEvidence],
    "journal.kind.*": [k.value for k in RecordKind],
    "journal.ending.*": [e.value for e in Ending],
    "journal.column.*": list(COLUMNS),
    "journal.undo.*": [s.value for s in UndoState],
    "undo.impossible.*": [k.value for k in RecordKind],
    "kvp.pool.*": [p.value for p in KvpPool],
    "kvp.note.*": [n.value for n in KvpNote],
    "kvp.label.*": ["tags", "owner", "role"],
    "kvp.fact.*": NAMED_FACTS,
}


def conclusion(found: Diagnosis) -> str:
    """Conclusion of a diagnosis, in one or two sentences."""
    return text(f"diagnosis.{found.conclusion.value}.says", **_names(found))


def next_step(found: Diagnosis) -> str:
    """Next step after a diagnosis."""
    return text(f"diagnosis.{found.conclusion.value}.next", **_names(found))


def _names(found: Diagnosis) -> dict[str, str]:
    return {"daemon": found.daemon, "package": found.package, "windows_service": found.windows_service}


def grade(of: Grade) -> str:
    """Heading of a conclusion, by what the admin has to do."""
    return text(f"diagnosis-grade.{of.value}")


def shell(of: Shell) -> str:
    """Where a command is typed."""
    return text(f"diagnosis-shell.{of.value}")


def evidence(fact: Evidence) -> str:
    """One fact that a diagnosis rests on."""
    return text(f"diagnosis-evidence.{fact.kind.value}", value=_value(fact))


def _value(fact: Evidence) -> str:
    match fact.kind:
        case EvidenceKind.HOST_SETTING:
            return text(f"offered.{fact.value}")
        case EvidenceKind.POWER:
            return text(f"power.{Power(fact.value).value}")
        case EvidenceKind.UPTIME:
            return formats.uptime(int(fact.value) * 1000)
        case EvidenceKind.OTHERS:
            return text(f"diagnosis-value.{fact.value}")
        case EvidenceKind.CONTROLLER:
            return controller(ControllerEvidence(fact.value))
        case _:
            return fact.value


def guest_switch(service: Service, family: GuestFamily) -> str:
    """How a service is turned off inside a guest of this family."""
    match family:
        case GuestFamily.WINDOWS:
            return text("guest-switch.windows")
        case GuestFamily.LINUX:
            return text("guest-switch.kernel") if service in IN_KERNEL else text("guest-switch.daemon")
        case GuestFamily.UNKNOWN:
            return text("guest-switch.unknown")


def verdict(of: Verdict) -> str:
    """Verdict on an item of a plan."""
    return text(f"plan.verdict.{of.value}")


def plan_note(of: PlanNote) -> str:
    """What to know about a change that will be made."""
    return text(f"plan.note.{of.value}")


def plan_step(item: PlanItem, service_name: str) -> str:
    """One item of a plan: "Backup: On → Off"."""
    return text("plan.step", service=service_name, before=_switch(item.before), after=_switch(item.wanted))


def _switch(on: bool | None) -> str:
    if on is None:
        return text("plan.unknown")
    return text("offered.on") if on else text("offered.off")


def plan_counts(plan: Plan) -> str:
    """Counts that add up: "3 will change, 2 are already so"."""
    counts = plan.counts
    numbers = {Verdict.WILL_CHANGE: counts.changes, Verdict.AGREES: counts.agrees, Verdict.REFUSED: counts.refused}
    return text("format.comma").join(plural(f"plan.count.{v.value}", n) for v, n in numbers.items() if n)


def rule(of: Rule) -> str:
    """What a policy says about a service."""
    return text(f"policy.rule.{_RULES[of]}")


def drift(of: VmDrift) -> str:
    """How a VM stands to the policies."""
    return (
        plural("policy.drift.drifted", of.differs)
        if of.drift is Drift.DRIFTED
        else text(f"policy.drift.{of.drift.value}")
    )


def policy_fault(fault: PolicyFault) -> str:
    """One mistake in a policy file, with its line."""
    known = text("format.comma").join(fault.known)
    return text(f"policy.fault.{fault.fault.value}", line=fault.line, word=fault.word, known=known)


def controller(evidence: ControllerEvidence) -> str:
    """Evidence that a guest is a domain controller."""
    return text(f"policy.controller.{evidence.value}")


def controller_why() -> str:
    """Why time synchronization of a domain controller is not switched along with others."""
    return text("policy.controller-why")


def record_kind(of: RecordKind) -> str:
    """What an entry of the journal is about."""
    return text(f"journal.kind.{of.value}")


def ending(of: Ending) -> str:
    """How an entry of the journal ended."""
    return text(f"journal.ending.{of.value}")


def journal_column(name: str) -> str:
    """The header of a column of the journal."""
    return text(f"journal.column.{name}")


def incomparable(reason: Incomparable | None) -> str:
    """Why an entry cannot be compared with what is there now; empty where it can."""
    return "" if reason is None else text(f"journal-window.not-compared.{reason.value}")


def undo_state(item: UndoItem) -> str:
    """Result of comparing an entry with the present value: whether and how it can be undone."""
    if item.state is UndoState.IMPOSSIBLE:
        why = text(f"undo.impossible.{item.kind.value}")
        return text("format.reason", sentence=text("journal.undo.impossible"), detail=why)
    return text(f"journal.undo.{item.state.value}")


def kvp_pool(of: KvpPool) -> str:
    """Name of a pool."""
    return text(f"kvp.pool.{of.value}")


def kvp_note(of: KvpNote) -> str:
    """What to know about an item that will be written."""
    return text(f"kvp.note.{of.value}")


def kvp_label(name: str) -> str:
    """The name of a label: "tags", "owner" or "role"."""
    return text(f"kvp.label.{name}")


def fact_name(name: str) -> str:
    """Name of a guest's item in the window's language, or the item's own."""
    return text(f"kvp.fact.{name}") if name in NAMED_FACTS else name


def alarm(vm: str, host: str, time: str) -> str:
    """A watched VM has lost contact."""
    return text("heartbeat-history.alarm", vm=vm, host=host, time=time)


def unknown_span() -> str:
    """Text for an interval without samples."""
    return text("heartbeat-history.unknown")
