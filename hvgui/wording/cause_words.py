"""Words for causes: what is wrong with a VM or with several, since when, and what the buttons beside a cause say."""

from __future__ import annotations

from hvgui.domain.health.attention import Cause, CommonCause
from hvgui.domain.health.diagnosis import Diagnosis
from hvgui.domain.health.remedies import Act
from hvgui.domain.hosts.host import HostPicture
from hvgui.domain.vms.vm import Vm
from hvgui.wording import formats, service_words, texts
from hvgui.wording.i18n import plural, text

WORDED = {
    "cause.*.title": [cause.value for cause in Cause],
    "cause.*.many": [cause.value for cause in Cause],
    "cause.button.*": [act.value for act in Act],
}
#: Names that are listed beside a cause at most.
_NAMES = 5


def title(cause: Cause) -> str:
    """What is wrong."""
    return text(f"cause.{cause.value}.title")


def words(cause: Cause, vm: Vm, now: float) -> str:
    """What it means, and since when where that is known."""
    if cause is Cause.VM_CRITICAL:
        return text("cause.vm-critical.words")
    since = vm.heartbeat_since
    when = "" if since is None else text("heartbeat-since.at", time=formats.clock(since, now))
    return texts.sentences(texts.heartbeat_meaning(vm.heartbeat), when)


def many(common: CommonCause) -> str:
    """What is wrong with how many VMs."""
    return plural(f"cause.{common.cause.value}.many", len(common.vms))


def names(common: CommonCause) -> str:
    """Whom a cause is about, the worst first."""
    shown = text("format.comma").join(vm.name for vm in common.vms[:_NAMES])
    left = len(common.vms) - _NAMES
    return shown if left <= 0 else plural("operation-and-more", left, names=shown)


def silent_host(host: HostPicture) -> tuple[str, str]:
    """A host's state – it is silent, or refuses, or waits for an account – and what that means for its VMs."""
    state = text("causes.silent-host", host=host.name, state=texts.host_state(host))
    return state, plural("silent-host.words", host.vm_count)


def of_service(found: Diagnosis) -> str:
    """What is wrong with a service and the next step: the same words wherever they stand."""
    return texts.sentences(service_words.conclusion(found), service_words.next_step(found))


def button(act: Act) -> str:
    """What is done about it."""
    return text(f"cause.button.{act.value}")
