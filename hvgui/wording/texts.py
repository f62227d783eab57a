"""Sentences by identifier, for everything that the lower layers report by identifier.

``WORDED`` lists every family of keys that is built from an enumeration, so that a test can prove the tables complete.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

from hvgui.domain.hosts.auth import AuthKind
from hvgui.domain.hosts.host import HostPicture
from hvgui.domain.hosts.link import LinkPhase
from hvgui.domain.operations.operation import Counts, Item, OperationKind, OperationPicture, sum_of
from hvgui.domain.operations.outcome import Cancelled, Done, Failed, Outcome, Skipped, Unknown
from hvgui.domain.operations.recording import RecordingStage
from hvgui.domain.operations.refusals import is_refused
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.domain.vms.checkpoints import CheckpointAction
from hvgui.domain.vms.heartbeat import Heartbeat
from hvgui.domain.vms.power import Power, PowerAction
from hvgui.domain.vms.services import Service, ServiceMeaning
from hvgui.domain.vms.vm import HostTask, Vm
from hvgui.values import Struct
from hvgui.wording import (
    address_words,
    formats,
    list_words,
    machine_words,
    service_words,
)
from hvgui.wording.i18n import optional, plural, text
from hvgui.wording.trouble_tables import ABOUT, NEXT_COMMANDS

STAGES = (
    "waiting",
    "staging",
    "copying",
    "cleaning",
    "applying",
    "reading-back",
    "turning-on",
    "restoring",
    "creating",
    "saving",
    "starting",
    "exporting",
    "importing",
    "deleting",
    "guest-halting",
)

#: JobType values that have words of ours; other jobs show the host's (hyperv-wmi-v2 18.3).
TASKS: dict[int, str] = {
    2: "modify",
    12: "start",
    13: "turn-off",
    14: "save",
    15: "restore",
    16: "shut-down",
    20: "pause",
    21: "resume",
    26: "pause",
    27: "resume",
    28: "reset",
    29: "restart",
    31: "modify",
    50: "merge",
    61: "import",
    62: "export",
    70: "create-checkpoint",
    71: "apply-checkpoint",
    72: "delete-checkpoint",
    170: "backup",
    180: "copy",
}

#: Services by their identifiers.
SERVICES = [s.value for s in Service]
_MEANINGS = [m.value for m in ServiceMeaning]
_TROUBLES = [k.value for k in TroubleKind]

#: Families of keys: pattern with one star, and what may stand there.
WORDED: dict[str, Iterable[str]] = {
    "power.*": [p.value for p in Power],
    "record.*": [s.value for s in RecordingStage],
    "heartbeat.*": [h.value for h in Heartbeat],
    "heartbeat-meaning.*": [h.value for h in Heartbeat],
    "phase.*": [p.value for p in LinkPhase],
    "phase-meaning.*": [p.value for p in LinkPhase],
    "auth.*": [a.value for a in AuthKind],
    "doing.*": [a.value for a in PowerAction],
    "service.*.name": SERVICES,
    "service.*.label": SERVICES,
    "service.*.short": SERVICES,
    "service.*.aliases": SERVICES,
    "service.*.purpose": SERVICES,
    "meaning.*.guest": _MEANINGS,
    "meaning.*.says": _MEANINGS,
    "meaning.*.next": _MEANINGS,
    "trouble.*.failed": _TROUBLES,
    "trouble.*.next": _TROUBLES,
    "trouble.*.next-command": [k.value for k in NEXT_COMMANDS],
    "about.*": sorted(set(ABOUT.values())),
    "stage.*": STAGES,
    "task.*": sorted(set(TASKS.values())),
    "checkpoint-doing.*": [a.value for a in CheckpointAction],
    "operation.*": [k.value for k in OperationKind],
    "operation.dvd-*": ["insert", "eject", "add", "remove"],
    "outcome.*": ["done", "failed", "unknown", "cancelled", "skipped"],
    **service_words.WORDED,
    **list_words.WORDED,
}


def power(state: Power, *, critical: bool = False) -> str:
    """Text of the State column."""
    word = text(f"power.{state.value}")
    return text("state.critical", state=word) if critical else word


def spoken(header: str, value: str) -> str:
    """A table cell as a screen reader says it: its column, and what stands there or that nothing does."""
    return text("cell.spoken", header=header, value=value or text("cell.blank"))


def heartbeat(state: Heartbeat) -> str:
    """The Heartbeat column's words; empty for a VM that is off."""
    return optional(f"heartbeat.{state.value}")


def heartbeat_meaning(state: Heartbeat) -> str:
    """What a heartbeat means for an admin, in one sentence."""
    return text(f"heartbeat-meaning.{state.value}")


def phase(state: LinkPhase) -> str:
    """State of a host in a word or two."""
    return text(f"phase.{state.value}")


def host_state(host: HostPicture) -> str:
    """State of a host in a word; a host that waits for an account is not merely one that refuses."""
    return text("sign-in.needed") if host.needs_sign_in else phase(host.phase)


def phase_meaning(state: LinkPhase) -> str:
    """A host's state in a sentence."""
    silent = _Audience.commands and state in (LinkPhase.CONNECTING, LinkPhase.GONE)
    return text("phase-meaning.silent") if silent else text(f"phase-meaning.{state.value}")


def auth(kind: AuthKind) -> str:
    """A way to sign in."""
    return text(f"auth.{kind.value}")


def service_name(service: Service) -> str:
    """The service's name as Hyper-V Manager writes it."""
    return text(f"service.{service.value}.name")


def service_label(service: Service) -> str:
    """The name with its mnemonic, for a check box."""
    return text(f"service.{service.value}.label")


def service_short(service: Service) -> str:
    """The name where it is tight."""
    return text(f"service.{service.value}.short")


def service_aliases(service: Service) -> str:
    """Other names admins meet for a service."""
    return text(f"service.{service.value}.aliases")


def service_purpose(service: Service) -> str:
    """What stops working when it is off, in one sentence."""
    return text(f"service.{service.value}.purpose")


def meaning_guest(meaning: ServiceMeaning) -> str:
    """Answer of the guest, in a word or two."""
    return text(f"meaning.{meaning.value}.guest")


def meaning_says(meaning: ServiceMeaning) -> str:
    """What host and guest say together, in one sentence."""
    return text(f"meaning.{meaning.value}.says")


def meaning_next(meaning: ServiceMeaning) -> str:
    """What to do next; empty when there is nothing to do."""
    return optional(f"meaning.{meaning.value}.next")


def offered(choice: bool | None) -> str:
    """The host's setting of a service."""
    if choice is None:
        return text("offered.none")
    return text("offered.on") if choice else text("offered.off")


def sentences(first: str, second: str) -> str:
    """Two sentences as running text; either may be missing."""
    return text("format.two-sentences", first=first, second=second) if first and second else first or second


class TroubleWords(Struct, frozen=True):
    """Parts of a message about a trouble, and the technical detail that is one click away."""

    failed: str
    on: str
    next: str
    detail: str

    def lines(self) -> str:
        """All parts, one below the other."""
        return "\n".join(part for part in (self.failed, self.on, self.next) if part)

    def sentence(self) -> str:
        """What failed and what to do next, as running text."""
        return sentences(self.failed, self.next)


def trouble(what: Trouble) -> TroubleWords:
    """The words for a trouble."""
    key = f"trouble.{what.kind.value}"
    codes = " ".join(str(code) for code in what.codes)
    chosen, _, offered = what.detail.partition(" / ")
    usual = text(f"{key}.{_next_of(what.kind)}", detail=what.detail, chosen=chosen, offered=offered)
    reason = machine_words.reason_in(what)
    explained = trouble(reason).sentence() if reason is not None else machine_words.explained(what)
    return TroubleWords(
        failed=text(f"{key}.failed", detail=what.detail, chosen=chosen, offered=offered),
        on=text(f"about.{ABOUT[what.kind]}", subject=what.subject) if what.subject else "",
        next=_closed_by(what) or sentences(explained, usual),
        detail=" · ".join(part for part in ("" if explained else what.detail, codes) if part),
    )


def _closed_by(what: Trouble) -> str:
    """Why a setting is closed, where the trouble says so: that tells what to do better than any sentence about all."""
    reason = what.detail.rpartition(": ")[2]
    return optional(f"setting-closed.{reason}") if what.kind is TroubleKind.SETTING_CLOSED and reason else ""


class _Audience:
    """Reader of the sentences: a user at the window, which retries and has buttons, or at a command line."""

    commands = False


def speak_to(*, commands: bool) -> None:
    """Choose for whom sentences say what to do next."""
    _Audience.commands = commands


def _next_of(kind: TroubleKind) -> str:
    return "next-command" if _Audience.commands and kind in NEXT_COMMANDS else "next"


def stage(name: str) -> str:
    """Where an item of an operation stands."""
    return text(f"stage.{name}") if name in STAGES else name


def outcome(ending: Outcome) -> str:
    """Result of an item, in a word."""
    if is_refused(ending):
        return text("outcome.rejected")
    match ending:
        case Done():
            return text("outcome.done")
        case Failed():
            return text("outcome.failed")
        case Unknown():
            return text("outcome.unknown")
        case Cancelled():
            return text("outcome.cancelled")
        case Skipped():
            return text("outcome.skipped")


#: Why an outcome is unknown although the host answers; else it is that the host does not.
SAID_OF_UNKNOWN = frozenset(
    {
        TroubleKind.CANNOT_BE_TOLD,
        TroubleKind.INTERRUPTED,
        TroubleKind.MACHINE_UNFINISHED,
        TroubleKind.JOB_TOO_LONG,
        TroubleKind.GUEST_STILL_RUNNING,
    }
)


def outcome_reason(ending: Outcome) -> str:
    """Reason for the result of an item; empty for success."""
    match ending:
        case Failed(why):
            words = trouble(why)
            return (
                text("format.reason", sentence=words.sentence(), detail=words.detail)
                if words.detail
                else (words.sentence())
            )
        case Unknown(_, why) if why is not None and why.kind in SAID_OF_UNKNOWN:
            return trouble(why).sentence()
        case Unknown():
            return text("outcome-unknown.reason")
        case Skipped(why):
            return trouble(why).failed
        case _:
            return ""


def note(operation: OperationPicture) -> str:
    """Why a copy goes another way than the usual one, or nowhere; empty when there is nothing to say."""
    if operation.note is not None and operation.note.kind is TroubleKind.IMAGE_THERE:
        return trouble(operation.note).failed
    return text("operations.through-the-shell", reason=trouble(operation.note).failed) if operation.note else ""


def counts(numbers: Counts, rejected: int = 0) -> str:
    """Counts that add up: "97 done, 2 failed, 1 unknown". ``rejected``: how many of those that failed."""
    parts = [
        plural(f"count.{name}", number)
        for name, number in (
            ("done", numbers.done),
            ("failed", numbers.failed - rejected),
            ("rejected", rejected),
            ("unknown", numbers.unknown),
            ("cancelled", numbers.cancelled),
            ("skipped", numbers.skipped),
            ("open", numbers.open),
        )
        if number
    ]
    return text("format.comma").join(parts)


def _what_happened(ending: Outcome) -> str:
    return trouble(ending.trouble).failed if isinstance(ending, Failed) else outcome_reason(ending)


def counts_at_end(*operations: OperationPicture) -> str:
    """Counts over operations; of those that have ended, what was rejected stands apart from what failed."""
    if len(operations) == 1 and operations[0].kind is OperationKind.MACHINE and not operations[0].running:
        return machine_words.counted(operations[0])
    ended = [operation for operation in operations if operation.counts.failed and not operation.running]
    rejected = sum(is_refused(item.outcome) for operation in ended for item in operation.items)
    return counts(sum_of(operation.counts for operation in operations), rejected)


def main_reason(operation: OperationPicture) -> str:
    """What happened to most items that did not succeed, and how many other reasons there are; empty while it runs."""
    if operation.running:
        return ""
    reasons = Counter(_what_happened(item.outcome) for item in operation.items if item.outcome is not None)
    del reasons[""]
    if not reasons:
        return ""
    ((first, _),) = reasons.most_common(1)
    return plural("operations.and-reasons", len(reasons) - 1, reason=first) if len(reasons) > 1 else first


def doing(verb: str) -> str:
    """A power verb under way; the verb comes as its value."""
    return text(f"doing.{verb}")


def checkpoint_doing(verb: str) -> str:
    """A checkpoint verb under way; the verb comes as its value."""
    return text(f"checkpoint-doing.{verb}")


def item_title(operation: OperationPicture, item: Item, vm_name: str) -> str:
    """What one item of an operation is about."""
    if operation.kind is OperationKind.SET_SERVICES and item.label in SERVICES:
        return text("format.of", what=service_name(Service(item.label)), whose=vm_name)
    if operation.kind is OperationKind.SETTINGS:
        return text("format.of", what=address_words.shown(item.label, item.device), whose=vm_name)
    return text("format.of", what=item.label, whose=vm_name) if item.label else vm_name


def speed(operation: OperationPicture) -> str:
    """MB/s and time left of a copy; empty when nothing moves."""
    if operation.rate is None or operation.rate <= 0 or not operation.running:
        return ""
    left = sum(item.bytes_total - item.bytes_done for item in operation.items if item.outcome is None)
    if left <= 0:
        return formats.rate(operation.rate)
    remaining = formats.duration(left / operation.rate)
    return text("format.speed", rate=formats.rate(operation.rate), remaining=remaining)


def host_status(vm: Vm) -> str:
    """Job of the host on a VM with its percentage, whoever started it.

    Without one, the host's own status, less its "operating normally" (first value 2).
    """
    if vm.tasks:
        return text("format.comma").join(_task(task) for task in vm.tasks)
    return _own_status(vm.operational, vm.status_texts)


@lru_cache(maxsize=1024)
def _own_status(operational: tuple[int, ...], words: tuple[str, ...]) -> str:
    return " · ".join(word for word in (words[1:] if operational[:1] == (2,) else words) if word)


def _task(task: HostTask) -> str:
    name = TASKS.get(task.kind)
    return text("task.percent", task=text(f"task.{name}") if name else task.words, n=task.percent)
