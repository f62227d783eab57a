"""Commands ``vm adapter set``, ``vm adapter add`` and ``vm adapter remove``."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from functools import partial
from uuid import uuid4

from hvgui.cli.answers import Answer, CommandError, Exit
from hvgui.cli.configuring import carry_out, planned_items
from hvgui.cli.connected import Connected, failed
from hvgui.domain.devices.device import ADAPTERS, Device, DeviceKind, DeviceTree
from hvgui.domain.settings.adapters import NEW_MARK, AdapterField, AdapterWish, mac_digits
from hvgui.domain.settings.vm_settings import SettingValue
from hvgui.domain.trouble import Troubled
from hvgui.domain.vms.vm import Vm
from hvgui.wording.i18n import text

_F = AdapterField
_MIRRORING = {"none": 0, "destination": 1, "source": 2}
_SWITCHED = {"on": True, "off": False}
#: What has to be allowed by name.
REMOVAL, DUPLICATE = "d-nic", "d-mac"


async def set_adapters(there: Connected, chosen: argparse.Namespace) -> Answer:
    """Change network adapters of some VMs; with --dry-run only what would be done."""
    wanted = _pairs(chosen.set)
    if not wanted:
        raise CommandError("nothing to set: use --set FIELD=VALUE")
    wishes: list[AdapterWish] = []
    for vm in there.chosen(chosen.vm, chosen.filter):
        tree = await _tree(there, vm)
        for device in _adapters(vm, tree, chosen.adapter):
            wishes += [
                AdapterWish(
                    key=vm.key,
                    adapter=device.tail,
                    field=field,
                    value=_value(field, words, tree),
                    legacy=device.kind is DeviceKind.LEGACY_ADAPTER,
                    name=device.name,
                )
                for field, words in wanted.items()
            ]
    return await _carry_out(there, chosen, wishes)


async def add_adapters(there: Connected, chosen: argparse.Namespace) -> Answer:
    """One more network adapter for each of some VMs."""
    wanted = _pairs(chosen.set)
    kind = DeviceKind.LEGACY_ADAPTER if chosen.legacy else DeviceKind.NETWORK_ADAPTER
    wishes = []
    for vm in there.chosen(chosen.vm, chosen.filter):
        tree = await _tree(there, vm)
        having: dict[AdapterField, SettingValue] = {_F.NAME: text(f"device.{kind.value}", n="").strip()}
        having |= {field: _value(field, words, tree) for field, words in wanted.items()}
        wishes.append(
            AdapterWish(
                key=vm.key,
                adapter=f"{NEW_MARK}{uuid4()}".upper(),
                legacy=chosen.legacy,
                having=having,
                name=str(having[_F.NAME]),
            )
        )
    return await _carry_out(there, chosen, wishes)


async def remove_adapters(there: Connected, chosen: argparse.Namespace) -> Answer:
    """Network adapters away from some VMs, which nothing undoes."""
    wishes = []
    for vm in there.chosen(chosen.vm, chosen.filter):
        for device in _adapters(vm, await _tree(there, vm), chosen.adapter):
            legacy = device.kind is DeviceKind.LEGACY_ADAPTER
            wishes.append(AdapterWish(key=vm.key, adapter=device.tail, value=False, legacy=legacy, name=device.name))
    if not chosen.dry_run and REMOVAL not in chosen.allow:
        raise CommandError(f"a removed adapter cannot come back: to remove it, use --allow {REMOVAL}", Exit.DIFFERS)
    return await _carry_out(there, chosen, wishes)


async def _carry_out(there: Connected, chosen: argparse.Namespace, wishes: Sequence[AdapterWish]) -> Answer:
    return await carry_out(
        there,
        chosen,
        wishes,
        partial(planned_items, there, wishes),
        partial(_check_addresses, there, chosen, wishes),
    )


async def _check_addresses(there: Connected, chosen: argparse.Namespace, wishes: Sequence[AdapterWish]) -> None:
    """A MAC address that another VM of any host has is set only when that was allowed. Raises CommandError."""
    wanted = {wish.key: str(wish.value) for wish in wishes if wish.field is _F.MAC and wish.value}
    wanted |= {wish.key: str(mac) for wish in wishes if (mac := wish.having.get(_F.MAC))}
    if not wanted or DUPLICATE in chosen.allow:
        return
    await there.fleet.hardware.read_listed()
    twice = [
        vm.name
        for key, vm in there.fleet.vms().items()
        if vm.hardware is not None and any(key != other and mac in vm.hardware.macs for other, mac in wanted.items())
    ]
    if twice or len(set(wanted.values())) < len(wanted):
        who = ", ".join(twice) or "several of these"
        raise CommandError(
            f"the MAC address is also used by {who}: to set it anyway, use --allow {DUPLICATE}", Exit.DIFFERS
        )


async def _tree(there: Connected, vm: Vm) -> DeviceTree:
    try:
        return await there.fleet.hardware.devices(vm.key)
    except Troubled as error:
        raise failed(error) from error


def _adapters(vm: Vm, tree: DeviceTree, wanted: str) -> list[Device]:
    """The adapters that are meant: all, by name or id, or the only one. Raises CommandError."""
    known = list(tree.of_kind(*ADAPTERS))
    if wanted == "all":
        return known
    if wanted:
        found = [
            device for device in known if wanted in (device.name, device.key.tail) or wanted.upper() == device.tail
        ]
        if len(found) == 1:
            return found
        if found:
            ids = ", ".join(device.tail for device in found)
            raise CommandError(f"{vm.name}: {wanted!r} is the name of {len(found)} adapters: {ids}")
    elif len(known) == 1:
        return known
    names = ", ".join(device.name for device in known) or "none"
    raise CommandError(f"{vm.name}: name one adapter, or all, with --adapter (there are: {names})")


def _pairs(given: Sequence[str]) -> Mapping[AdapterField, str]:
    """``FIELD=VALUE`` by field. Raises CommandError."""
    fields = {field.value: field for field in AdapterField}
    found: dict[AdapterField, str] = {}
    for pair in given:
        name, equals, words = pair.partition("=")
        if not equals or name not in fields:
            raise CommandError(f"{pair!r}: use FIELD=VALUE with one of {', '.join(fields)}")
        found[fields[name]] = words
    return found


def _value(field: AdapterField, words: str, tree: DeviceTree) -> SettingValue:
    """The value behind what was typed. Raises CommandError."""
    row, low = field.row, words.strip().lower()
    if field is _F.SWITCH:
        return "" if low == "none" else _switch(words, tree)
    if field is _F.MAC:
        digits = mac_digits(words)
        if low not in ("dynamic", "none") and digits is None:
            raise CommandError(f"{words!r} is no MAC address, nor dynamic")
        return digits or ""
    if row.choices or row.type == "boolean":
        choices: Mapping[str, SettingValue] = _MIRRORING if row.choices else _SWITCHED
        if low not in choices:
            raise CommandError(f"{field.value}={words}: use one of {', '.join(choices)}")
        return choices[low]
    if row.type == "string":
        return words
    if low == "none":
        return 0
    if not low.isdecimal():
        raise CommandError(f"{field.value}={words}: use a number, or none")
    return int(low)


def _switch(words: str, tree: DeviceTree) -> str:
    known = tree.switches or {}
    found = [guid for guid, name in known.items() if words == name or words.upper() == guid]
    if len(found) != 1:
        names = ", ".join(sorted(known.values())) or "none"
        raise CommandError(f"{words!r} is not the name or GUID of one switch (there are: {names})")
    return found[0]
