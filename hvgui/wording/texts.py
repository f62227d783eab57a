"""Sentences by identifier, for everything that the lower layers report by identifier.

``WORDED`` lists every family of keys that is built from an enumeration, so that a test can prove the tables complete.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
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
from hvgui.domain.vms.kvp import item_named
from hvgui.domain.vms.power import Power, PowerAction
from hvgui.domain.vms.services import Service, ServiceMeaning
from hvgui.domain.vms.vm import HostTask, Vm
from hvgui.values import Struct
from hvgui.wording import (
    address_words,
    formats,
    host_setting_words,
    keyboard_words,
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

_SERVICES = [s.value for s in Service]
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
    "service.*.name": _SERVICES,
    "service.*.label": _SERVICES,
    "service.*.short": _SERVICES,
    "service.*.aliases": _SERVICES,
    "service.*.purpose": _SERVICES,
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


#: VMs that a title names; the others are counted.
NAMED = 3


def operation_title(operation: OperationPicture, vm_names: Sequence[str], vms: int) -> str:
    """What an operation does, and to whom: the first names of its ``vms`` machines.

    One that takes another back says so.
    """
    title = _operation_title(operation, vm_names, vms)
    undoes = bool(operation.items) and all(item.undoes is not None for item in operation.items)
    return text("operation.undoes", title=title) if undoes else title


def _operation_title(operation: OperationPicture, vm_names: Sequence[str], vms: int) -> str:
    names = text("format.comma").join(vm_names[:NAMED])
    who = names if vms <= NAMED else plural("operation-and-more", vms - NAMED, names=names)
    # A change that is the same everywhere is named, and the machines counted.
    many = names if vms <= NAMED else plural("status.vms", vms)
    match operation.kind:
        case OperationKind.SET_SERVICES:
            return _services_title(operation, who, many)
        case OperationKind.COPY_FILES:
            files = len({item.label for item in operation.items})
            return plural("operation.copy-files", files, who=who, folder=operation.what)
        case OperationKind.POWER:
            return text("operation.power", verb=doing(operation.what), who=who)
        case OperationKind.DATA_EXCHANGE if (one := _only_label(operation)) is not None:
            return text("operation.one-thing", what=item_named(one)[1], who=many)
        case OperationKind.DATA_EXCHANGE:
            return text("operation.data-exchange", who=who)
        case OperationKind.CHECKPOINT:
            return text("operation.checkpoint", verb=checkpoint_doing(operation.what), who=who)
        case OperationKind.DVD:
            file = _only_label(operation)
            if operation.what == "insert" and file is None:
                return text("operation.dvd", who=who)
            return text(f"operation.dvd-{operation.what}", file=file, who=who)
        case OperationKind.DISK:
            file = _only_label(operation)
            if file is None:
                return text("operation.disk", who=who)
            return text(f"operation.disk-{operation.what}", file=file, who=who)
        case OperationKind.HOST if (one := _only_label(operation)) is not None:
            return text("operation.one-thing", what=host_setting_words.name(one), who=many)
        case OperationKind.HOST:
            return text("operation.host", who=who)
        case OperationKind.KEYBOARD:
            return keyboard_words.title(operation.what, _only_label(operation) or "", who)
        case OperationKind.SWITCH:
            return text(f"operation.switch-{operation.what}", name=_only_label(operation) or "", who=who)
        case OperationKind.MACHINE:
            deletes = operation.what == "delete"
            labels = [item.label for item in operation.items if not item.key.vm or not deletes]
            first = who if deletes else text("format.comma").join(labels[:NAMED])
            more = plural("operation-and-more", len(labels) - NAMED, names=first) if len(labels) > NAMED else first
            return text(f"operation.machine-{operation.what}", who=more)
        case OperationKind.SETTINGS if (one := _only_label(operation)) is not None:
            return text("operation.one-thing", what=address_words.shown(one, _only_device(operation)), who=many)
        case OperationKind.SETTINGS:
            return text("operation.settings", who=who)


def _services_title(operation: OperationPicture, who: str, many: str) -> str:
    """ "Guest services on, 7 VMs", "3 services off, web-01"; with both on and off, only whose services they are."""
    switches = {(item.label, item.on) for item in operation.items}
    ons = {on for _, on in switches}
    if len(ons) != 1 or None in ons or not all(label in _SERVICES for label, _ in switches):
        return text("operation.set-services", who=who)
    if len(switches) > 1:
        count = len(switches)
        return plural("operation.services-on" if ons == {True} else "operation.services-off", count, who=many)
    ((label, _),) = switches
    name = service_name(Service(label))
    return text("operation.service-on" if ons == {True} else "operation.service-off", service=name, who=many)


def _only_label(operation: OperationPicture) -> str | None:
    labels = {item.label for item in operation.items}
    return labels.pop() or None if len(labels) == 1 else None


def _only_device(operation: OperationPicture) -> str:
    devices = {item.device for item in operation.items}
    return devices.pop() if len(devices) == 1 else ""


def doing(verb: str) -> str:
    """A power verb under way; the verb comes as its value."""
    return text(f"doing.{verb}")


def checkpoint_doing(verb: str) -> str:
    """A checkpoint verb under way; the verb comes as its value."""
    return text(f"checkpoint-doing.{verb}")


def item_title(operation: OperationPicture, item: Item, vm_name: str) -> str:
    """What one item of an operation is about."""
    if operation.kind is OperationKind.SET_SERVICES and item.label in _SERVICES:
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
