"""Command ``vm set``: settings of VMs, by the names they have in the journal."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from functools import partial

from hvgui.cli.answers import Answer, CommandError, Exit
from hvgui.cli.configuring import carry_out, planned_items
from hvgui.cli.connected import Connected, failed
from hvgui.domain.devices.device import DeviceTree
from hvgui.domain.settings.setting_reading import SettingsReading
from hvgui.domain.settings.vm_settings import Setting, SettingValue, ordered
from hvgui.domain.settings.wishes import SettingWish
from hvgui.domain.trouble import Troubled
from hvgui.domain.vms.vm import Vm

_S = Setting
_SWITCHED = {"on": True, "off": False}
#: Words for choices, which have numbers on the host.
WORDS: Mapping[Setting, Mapping[str, SettingValue]] = {
    _S.CHECKPOINT_TYPE: {"disabled": 2, "production": 3, "production-only": 4, "standard": 5},
    _S.START_ACTION: {"nothing": 2, "restart": 3, "always": 4},
    _S.STOP_ACTION: {"turn-off": 2, "save": 3, "shut-down": 4},
    _S.NETWORK_BOOT: {"ipv4": 4096, "ipv6": 4097},
    _S.CONSOLE: {"default": 0, "com1": 1, "com2": 2, "none": 3},
    _S.COMPATIBLE_MODE: {"standard": 0, "cluster": 1},
    _S.THREADS: {"host": 0, "1": 1, "2": 2},
    _S.SECURE_BOOT_TEMPLATE: {
        "windows": "1734C6E8-3154-4DDA-BA5F-A874CC483422",
        "uefi-ca": "272E7447-90A4-4563-A4B9-8E4AB00526CE",
        "shielded": "4292AE2B-EE2C-42B5-A969-DD8F8689F6F3",
    },
}
_BIOS = {"floppy": "0", "cd": "1", "ide": "2", "network": "3"}
#: What has to be allowed by name before it is turned off.
SECURE_BOOT, TPM = "d-sb", "d-tpm"
_DANGERS = {_S.SECURE_BOOT: SECURE_BOOT, _S.TPM: TPM}


async def set_settings(there: Connected, chosen: argparse.Namespace) -> Answer:
    """Change settings of some VMs; with --dry-run only what would be done."""
    wanted = _pairs(chosen.set)
    vms = there.chosen(chosen.vm, chosen.filter)
    if _S.NAME in wanted and len(vms) > 1:
        raise CommandError("name= is for one virtual machine")
    wishes: list[SettingWish] = []
    for vm in vms:
        for setting, words in wanted.items():
            value = await _order(there, vm, setting, words) if setting.row.order else _value(setting, words)
            wishes.append(SettingWish(vm.key, setting, value))
    if not chosen.dry_run:
        for setting, allowed in _DANGERS.items():
            if wanted.get(setting, "").lower() == "off" and allowed not in chosen.allow:
                what = f"turning off {setting.value} can make the guest ask for its recovery key"
                raise CommandError(f"{what}: to do it, use --allow {allowed}", Exit.DIFFERS)
    return await carry_out(there, chosen, wishes, partial(planned_items, there, wishes))


def _pairs(given: Sequence[str]) -> Mapping[Setting, str]:
    """``FIELD=VALUE`` by setting. Raises CommandError."""
    known = {setting.value: setting for setting in Setting}
    found: dict[Setting, str] = {}
    for pair in given:
        name, equals, words = pair.partition("=")
        if not equals or name not in known:
            raise CommandError(f"{pair!r}: use FIELD=VALUE with one of {', '.join(known)}")
        found[known[name]] = words
    if not found:
        raise CommandError("nothing to set: use --set FIELD=VALUE")
    return found


def _value(setting: Setting, words: str) -> SettingValue:
    """The value behind what was typed. Raises CommandError."""
    row, low = setting.row, words.strip().lower()
    if setting is _S.SECURE_BOOT_TEMPLATE:
        return WORDS[setting].get(low, words.strip().strip("{}").upper())
    if row.choices or row.type == "boolean":
        choices = WORDS[setting] if row.choices else _SWITCHED
        if low not in choices:
            raise CommandError(f"{setting.value}={words}: use one of {', '.join(choices)}")
        return choices[low]
    if setting in (_S.COM_1, _S.COM_2, _S.DISKETTE) and low == "none":
        return ""
    if setting in (_S.COM_1, _S.COM_2) and words and "\\" not in words:
        return f"\\\\.\\pipe\\{words}"
    if row.type == "string":
        return words
    if not low.isdecimal():
        raise CommandError(f"{setting.value}={words}: use a number")
    return int(low)


async def _order(there: Connected, vm: Vm, setting: Setting, words: str) -> SettingValue:
    """What was named comes first, everything else after it as it stands. Raises CommandError."""
    hardware = there.fleet.hardware
    try:
        reading = await hardware.settings(vm.key)
        tree = await hardware.devices(vm.key) if setting is _S.BOOT_ORDER else DeviceTree()
    except Troubled as error:
        raise failed(error) from error
    entries = ordered(reading.values.get(setting))
    if not entries:
        return words  # the plan says why there is none to change
    first: list[str] = []
    for name in filter(None, map(str.strip, words.split(","))):
        named = _named(setting, name, entries, tree)
        if not named:
            raise CommandError(f"{vm.name}: {name!r} is not in its {setting.value} ({_names(reading, setting, tree)})")
        first += [entry for entry in named if entry not in first]
    return ",".join([*first, *(entry for entry in entries if entry not in first)])


def _named(setting: Setting, name: str, entries: Sequence[str], tree: DeviceTree) -> list[str]:
    """The entries that a word means: a kind of device, an id as ``vm devices`` gives it, or a device of the BIOS."""
    if setting is _S.BIOS_ORDER:
        return [code for code in entries if code == _BIOS.get(name.lower())]
    found = []
    for entry in entries:
        device = tree.find(entry)
        kind = "" if device is None else device.kind.value
        if name.upper() in (entry, f"{kind}/{entry}".upper()) or name.lower() == kind:
            found.append(entry)
    return found


def _names(reading: SettingsReading, setting: Setting, tree: DeviceTree) -> str:
    entries = ordered(reading.values.get(setting))
    if setting is _S.BIOS_ORDER:
        return ", ".join(name for name, code in _BIOS.items() if code in entries)
    devices = [tree.find(entry) for entry in entries]
    return ", ".join(
        entry if d is None else f"{d.kind.value}/{entry}" for d, entry in zip(devices, entries, strict=True)
    )
