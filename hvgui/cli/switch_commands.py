"""Commands ``switch list|new|set|remove``: virtual switches of a host."""

from __future__ import annotations

import argparse
from functools import partial

from hvgui.cli.answers import Answer, CommandError, Exit, table
from hvgui.cli.configuring import carry_out, planned_items
from hvgui.cli.connected import Connected, failed
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.settings.switch_work import (
    HostSwitches,
    NetworkCard,
    SwitchType,
    SwitchVerb,
    SwitchWork,
    VirtualSwitch,
)
from hvgui.domain.trouble import Troubled
from hvgui.wording import switch_words

#: What has to be allowed by name.
EXTERNAL, CONNECTED = "d-external", "d-switch"
TYPES = {each.value: each for each in SwitchType}


async def list_switches(there: Connected, chosen: argparse.Namespace) -> Answer:
    """The switches of a host, what is connected to each, and its network cards."""
    host = there.host_called(chosen.there)
    found = await _switches(there, host)
    data = {
        "switches": [
            {
                "id": each.id,
                "name": each.name,
                "type": each.type.value,
                "card": _card_name(found, each.card),
                "shared": each.shared,
                "notes": each.notes,
                "connected": [
                    {"id": plugged.vm, "vm": _vm_name(there, host, plugged.vm), "adapter": plugged.name}
                    for plugged in each.plugged
                ],
            }
            for each in found.switches
        ],
        "cards": [
            {"id": card.id, "name": card.name, "speed": card.speed, "address": card.address, "bound": card.bound}
            for card in found.cards
        ],
    }
    rows = [
        (each.name, switch_words.line(each, found), str(len(each.plugged)), _vms(there, host, each))
        for each in found.switches
    ]
    lines = table(("SWITCH", "TYPE", "ADAPTERS", "CONNECTED"), rows)
    free = [(switch_words.card(card), "no" if card.bound else "yes") for card in found.cards]
    return Answer(data, [*lines, "", *table(("CARD", "FREE"), free)])


async def new_switch(there: Connected, chosen: argparse.Namespace) -> Answer:
    """One more switch; with --dry-run only what would be done."""
    host = there.host_called(chosen.there)
    found = await _switches(there, host)
    kind = TYPES[chosen.type]
    card = _card(found, chosen.card) if kind is SwitchType.EXTERNAL else None
    if kind is not SwitchType.EXTERNAL and chosen.card:
        raise CommandError("--card is for external switches")
    if kind is SwitchType.EXTERNAL and not chosen.dry_run and EXTERNAL not in chosen.allow:
        why = "connections to the host may break, also this one"
        raise CommandError(f"{why}: to do it, use --allow {EXTERNAL}", Exit.DIFFERS)
    work = SwitchWork(
        host=host,
        verb=SwitchVerb.CREATE,
        name=chosen.name,
        notes=chosen.notes,
        type=kind,
        card="" if card is None else card.id,
        card_name="" if card is None else card.name,
        shared=not chosen.not_shared,
    )
    return await carry_out(there, chosen, [work], partial(planned_items, there, [work]))


async def set_switch(there: Connected, chosen: argparse.Namespace) -> Answer:
    """Another name, other notes or another card for a switch, or whether the host shares its card."""
    host = there.host_called(chosen.there)
    found = await _switches(there, host)
    switch = _named(found, chosen.switch)
    works: list[SwitchWork] = []
    if chosen.to is not None or chosen.notes is not None:
        name = switch.name if chosen.to is None else chosen.to
        works.append(SwitchWork(host=host, verb=SwitchVerb.CHANGE, switch=switch.id, name=name, notes=chosen.notes))
    if chosen.card or chosen.shared is not None:
        works.append(_ports(host, found, switch, chosen))
    if not works:
        raise CommandError("nothing to change: use --name, --notes, --card, --shared or --no-shared")
    return await carry_out(there, chosen, works, partial(planned_items, there, works))


def _ports(host: HostId, found: HostSwitches, switch: VirtualSwitch, chosen: argparse.Namespace) -> SwitchWork:
    """Raises CommandError."""
    if not switch.card:
        raise CommandError(f"{switch.name}: --card and --shared are for external switches")
    if not chosen.dry_run and EXTERNAL not in chosen.allow:
        why = "connections to the host may break, also this one"
        raise CommandError(f"{why}: to do it, use --allow {EXTERNAL}", Exit.DIFFERS)
    card = _card(found, chosen.card) if chosen.card else found.card(switch.card)
    return SwitchWork(
        host=host,
        verb=SwitchVerb.PORTS,
        switch=switch.id,
        name=switch.name,
        card=switch.card if card is None else card.id,
        card_name=switch.card if card is None else card.name,
        shared=switch.shared if chosen.shared is None else chosen.shared,
    )


async def remove_switch(there: Connected, chosen: argparse.Namespace) -> Answer:
    """A switch away; adapters that are connected lose their network."""
    host = there.host_called(chosen.there)
    switch = _named(await _switches(there, host), chosen.switch)
    if switch.plugged and not chosen.dry_run and CONNECTED not in chosen.allow:
        names = _vms(there, host, switch)
        raise CommandError(f"{names} would lose the network: to do it, use --allow {CONNECTED}", Exit.DIFFERS)
    abandoned = frozenset((each.vm, each.tail) for each in switch.plugged)
    work = SwitchWork(host=host, verb=SwitchVerb.REMOVE, switch=switch.id, name=switch.name, abandoned=abandoned)
    return await carry_out(there, chosen, [work], partial(planned_items, there, [work]))


async def _switches(there: Connected, host: HostId) -> HostSwitches:
    try:
        return await there.fleet.hardware.switches(host)
    except Troubled as error:
        raise failed(error) from error


def _named(found: HostSwitches, words: str) -> VirtualSwitch:
    """The one switch of a name or GUID. Raises CommandError."""
    meant = [each for each in found.switches if words.casefold() in (each.name.casefold(), each.id.casefold())]
    if len(meant) != 1:
        names = ", ".join(each.name for each in found.switches) or "none"
        raise CommandError(f"{words!r} is not the name of one virtual switch (there are: {names})")
    return meant[0]


def _card(found: HostSwitches, words: str) -> NetworkCard:
    """The one card of a name or id. Raises CommandError."""
    meant = [each for each in found.cards if words.casefold() in (each.name.casefold(), each.id.casefold())]
    if len(meant) != 1:
        names = ", ".join(each.name for each in found.cards if not each.bound) or "none"
        raise CommandError(f"--card: {words!r} is not the name of one network card (free: {names})")
    return meant[0]


def _card_name(found: HostSwitches, identifier: str) -> str:
    card = found.card(identifier)
    return identifier if card is None else card.name


def _vms(there: Connected, host: HostId, switch: VirtualSwitch) -> str:
    return ", ".join(dict.fromkeys(_vm_name(there, host, each.vm) for each in switch.plugged))


def _vm_name(there: Connected, host: HostId, vm: VmId) -> str:
    found = there.fleet.vm(VmKey(host, vm))
    return vm if found is None else found.name
