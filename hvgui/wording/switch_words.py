"""Words for virtual switches of hosts and for work on them."""

from __future__ import annotations

from hvgui.domain import outside
from hvgui.domain.settings.switch_work import (
    ALONE,
    SHARED,
    HostSwitches,
    NetworkCard,
    SwitchType,
    SwitchVerb,
    SwitchWork,
    VirtualSwitch,
    ports_written,
)
from hvgui.wording.i18n import plural, text

_VERBS = {verb.value for verb in SwitchVerb}

#: Families of keys made from tables, for the test that every key has words.
WORDED: dict[str, list[str]] = {
    "switch-verb.*": [verb.value for verb in SwitchVerb],
    "switch-type.*": [each.value for each in SwitchType],
    "switch-type-means.*": [each.value for each in SwitchType],
    "operation.switch-*": [verb.value for verb in SwitchVerb],
}


def kind(what: SwitchType) -> str:
    """The name of a type."""
    return text(f"switch-type.{what.value}")


def line(switch: VirtualSwitch, there: HostSwitches) -> str:
    """The second line of a switch: its type, and its card where it has one."""
    if switch.type is not SwitchType.EXTERNAL:
        return kind(switch.type)
    card = there.card(switch.card)
    shown = text("switch-line.card", type=kind(switch.type), card=outside.line(card.name if card else switch.card))
    return text("switch-line.own", line=shown) if switch.shared and there.own == switch.card else shown


def card(what: NetworkCard) -> str:
    """A card with its speed."""
    if not what.speed:
        return text("switch-card.no-link", name=outside.line(what.name))
    return text("switch-card.speed", name=outside.line(what.name), gbit=f"{what.speed / 10**9:g}")


def own_vlan(switch: VirtualSwitch) -> str:
    """VLAN of the host's own connection to a switch; empty where it has none."""
    if not switch.shared:
        return ""
    if switch.vlan is None:
        return text("switch-vlan.mode")
    return str(switch.vlan) if switch.vlan else text("switch-vlan.none")


def connected(adapters: int, running: int) -> str:
    """How many adapters are connected, and how many of running VMs."""
    return text("switch-window.running", adapters=plural("switch-window.adapters", adapters), n=running)


def subject(address: str) -> str:
    """What an entry of the journal is about: verb and switch; empty for none of this."""
    verb = address.partition("/")[0]
    return text(f"switch-verb.{verb}") if verb in _VERBS else ""


def value(kept: str | None) -> str:
    """A switch as the journal keeps it: its name, then its notes."""
    if kept is None:
        return text("wish.not-there")
    name, _, notes = kept.partition("\n")
    shown = outside.line(name)
    if notes in (SHARED, ALONE):
        return text("switch-ports.shared" if notes == SHARED else "switch-ports.alone", card=shown)
    return text("format.reason", sentence=shown, detail=outside.line(notes)) if notes else shown


def wanted(work: SwitchWork) -> str:
    """What is wanted of a switch."""
    if work.verb is SwitchVerb.REMOVE:
        return text("device-form.removed")
    if work.verb is SwitchVerb.CREATE:
        made = kind(work.type)
        if work.type is SwitchType.EXTERNAL:
            made = text("switch-line.card", type=made, card=outside.line(work.card_name or work.card))
        return text("format.reason", sentence=outside.line(work.name), detail=made)
    if work.verb is SwitchVerb.PORTS:
        return value(ports_written(work.card_name, shared=work.shared))
    return value(f"{work.name}\n{work.notes or ''}")


def danger(work: SwitchWork, there: HostSwitches, host: str) -> str:
    """What may break by it, and whether our own connection is among that; empty when nothing does."""
    if not work.cuts_lines:
        return ""
    name = outside.line(host)
    switch = there.by_id(work.switch)
    if switch is None:
        words = text("danger.external-switch", card=outside.line(work.card_name), host=name)
        return text("format.two-sentences", first=words, second=own(work.card, there, name))
    unshared = switch.shared and not work.shared
    words = text("danger.switch-unshared" if unshared else "danger.switch-ports", name=switch.name, host=name)
    return text("format.two-sentences", first=words, second=own(switch.card, there, name))


def own(chosen: str, there: HostSwitches, host: str) -> str:
    """Whether our own connection seems to use a card."""
    if there.own is None:
        return text("switch-own.unknown", host=host)
    if there.own == chosen:
        return text("switch-own.this", host=host)
    used = there.card(there.own)
    return text("switch-own.other", host=host, card=outside.line(used.name if used else there.own))


def removal(switch: VirtualSwitch, vms: int) -> str:
    """The question before a switch is removed."""
    name = outside.line(switch.name)
    if not switch.plugged:
        return text("danger.switch-free", name=name)
    adapters = plural("switch-window.adapters", len(switch.plugged))
    return plural("danger.switch-connected", vms, name=name, adapters=adapters)
