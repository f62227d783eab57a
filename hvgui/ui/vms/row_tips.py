"""Tool tips of the VM list, also used as descriptions for the screen reader."""

from __future__ import annotations

from collections.abc import Sequence

from hvgui.domain.hosts.host import HostPicture
from hvgui.domain.vms.lookalikes import spelled
from hvgui.domain.vms.services import Service
from hvgui.ui.vms.columns import BY_KEY, ColumnKey, meaning_in, meanings, reason_in, service_cell
from hvgui.ui.vms.vm_row import VmRow
from hvgui.wording import formats, load_words, texts
from hvgui.wording.i18n import text

#: Similar names listed at most for a VM.
_ALIKE = 3


def age_line(entry: VmRow, host: HostPicture | None, now: float) -> str:
    """How old a row is when its host does not answer; empty while it does."""
    if not entry.gone or host is None:
        return ""
    if host.as_of is None:
        return texts.phase_meaning(host.phase)
    return text(
        "row.as-of",
        time=formats.clock(host.as_of, now),
        age=formats.age(now - host.as_of),
        reason=texts.phase_meaning(host.phase),
    )


def services_tip(entry: VmRow) -> str:
    """One line per service: the host's setting and the guest's answer."""
    if not entry.vm.services:
        return text("services.not-read")
    lines = [
        text(
            "services.line",
            service=texts.service_name(state.service),
            setting=texts.offered(state.offered),
            answer=texts.meaning_guest(meaning),
        )
        for state, meaning in zip(entry.vm.services, meanings(entry.vm), strict=True)
    ]
    if entry.pending:
        lines.append(text("services.applying"))
    return "\n".join(lines)


def service_tip(entry: VmRow, service: Service) -> str:
    """One service: what is pending, the two facts, what they mean, what to do."""
    meaning = meaning_in(entry, service)
    says = texts.sentences(texts.meaning_says(meaning), texts.meaning_next(meaning))
    return "\n".join(
        (text("services.item", service=texts.service_name(service), answer=service_cell(entry, service)), says)
    )


def cell_tip(entry: VmRow, column: ColumnKey, host: HostPicture | None, now: float) -> str:
    """What a cell says beyond its text."""
    vm = entry.vm
    match column:
        case ColumnKey.HEARTBEAT:
            words = "\n".join(
                part for part in (texts.heartbeat(vm.heartbeat), texts.heartbeat_meaning(vm.heartbeat)) if part
            )
            if vm.heartbeat_since is not None:
                words = f"{words}\n{text('heartbeat-since.at', time=formats.clock(vm.heartbeat_since, now))}"
        case ColumnKey.SERVICES:
            words = services_tip(entry)
        case ColumnKey.STATE:
            words = text("state.critical-tip") if vm.critical else texts.power(vm.power)
        case ColumnKey.MEMORY:
            words = formats.memory(vm.memory_mb)
        case ColumnKey.UPTIME:
            words = formats.uptime(entry.uptime_ms(now))
        case ColumnKey.NOTES | ColumnKey.NAME:
            words = vm.notes
        case ColumnKey.STATUS:
            words = "\n".join(part for part in (entry.activity, texts.host_status(vm), reason_in(entry, now)) if part)
        case ColumnKey.HOST if host is not None:
            words = text("host.tip", name=host.name, address=host.profile.label)
        case _ if (service := BY_KEY[column].service) is not None:
            words = service_tip(entry, service)
        case ColumnKey.CPU_HISTORY:
            words = load_words.cpu(entry.load, now)
        case ColumnKey.MEMORY_HISTORY:
            wanted = load_words.demand(entry.load, now)
            had = load_words.memory(entry.load, now)
            words = text("load.tip", had=had, wanted=wanted) if wanted else had
        case _:
            words = ""
    return "\n".join(part for part in (words, age_line(entry, host, now)) if part)


def alike_line(entry: VmRow, others: Sequence[VmRow]) -> str:
    """Which other names look like this one, letter by letter; empty when none does."""
    shown = [text("name.on", name=spelled(other.vm.name), host=other.host) for other in others[:_ALIKE]]
    mine = spelled(entry.vm.name)
    return text("name.look-alike-tip", mine=mine, others=text("format.comma").join(shown)) if shown else ""
