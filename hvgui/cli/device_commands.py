"""Commands ``vm devices`` and ``vm compare``: what VMs are built of."""

from __future__ import annotations

import argparse

from hvgui.cli.answers import Answer, CommandError, Exit, complain, table
from hvgui.cli.connected import Connected, failed
from hvgui.cli.machine_commands import point_of
from hvgui.domain.devices.device import Device
from hvgui.domain.keys import VmId, VmKey
from hvgui.domain.settings.comparison import compare
from hvgui.domain.settings.setting_reading import SettingsReading
from hvgui.domain.settings.vm_settings import Setting, ordered
from hvgui.domain.trouble import Troubled
from hvgui.wording import comparison_words, device_words, texts

_MOST_COMPARED = 6


async def show_devices(there: Connected, chosen: argparse.Namespace) -> Answer:
    """The tree of a VM's devices with firmware and boot order. DIFFERS when a part of it could not be read."""
    vm = there.named(chosen.vm)
    hardware = there.fleet.hardware
    try:
        reading = await hardware.settings(vm.key)
        tree = await hardware.devices(vm.key)
    except Troubled as error:
        raise failed(error) from error
    for trouble in tree.troubles:
        complain(f"{trouble.subject}: {texts.trouble(trouble).sentence()}")
    rows = [row for row in device_words.rows(tree, reading) if row.id != device_words.ADD]
    depths = device_words.depths(rows)
    lines = table(
        ("DEVICE", "SUMMARY", "ID"),
        [("  " * depths[row.id] + row.title, row.line, row.id) for row in rows],
    )
    data: dict[str, object] = {
        "host": there.host_name(vm.key),
        "id": vm.key.vm,
        "name": vm.name,
        "generation": reading.generation,
        "firmware": _firmware(reading),
        "devices": [_device(device) for device in tree.devices],
        "complete": not tree.troubles,
    }
    return Answer(data, lines, Exit.DIFFERS if tree.troubles else Exit.OK)


async def compare_settings(there: Connected, chosen: argparse.Namespace) -> Answer:
    """Settings and devices side by side, by default those that differ. DIFFERS when any does."""
    if chosen.entry:
        return await _compare_with_journal(there, chosen)
    columns = [(vm.name, vm.key, vm.services) for vm in map(there.named, chosen.vm)]
    if chosen.checkpoint:
        if len(columns) != 1:
            raise CommandError("--checkpoint compares one virtual machine with its checkpoint")
        name, key, _ = columns[0]
        _, point = await point_of(there, there.named(chosen.vm[0]), chosen.checkpoint)
        columns = [(point.name, VmKey(key.host, VmId(point.id)), ()), (name, key, ())]
    if not 2 <= len(columns) <= _MOST_COMPARED:
        raise CommandError(f"name two to {_MOST_COMPARED} virtual machines, or one and --checkpoint")
    sheets = []
    for _, key, services in columns:
        try:
            reading = await there.fleet.hardware.settings(key)
            sheets.append(comparison_words.sheet(reading, await there.fleet.hardware.devices(key), services))
        except Troubled as error:
            raise failed(error) from error
    titles = [name for name, *_ in columns]
    lines = [line for line in compare(sheets) if line.differs or chosen.all]
    data: dict[str, object] = {
        "columns": [{"host": there.host_name(key), "id": key.vm, "name": name} for name, key, _ in columns],
        "lines": [
            {"page": line.section, "setting": line.label, "values": list(line.values), "differs": line.differs}
            for line in lines
        ],
    }
    shown = table(
        ("PAGE", "SETTING", *titles),
        [(line.section, line.label, *map(comparison_words.shown, line.values)) for line in lines],
    )
    differs = any(line.differs for line in lines)
    return Answer(data, shown, Exit.DIFFERS if differs else Exit.OK)


async def _compare_with_journal(there: Connected, chosen: argparse.Namespace) -> Answer:
    """What entries of the journal about a VM have left, and what is there now. DIFFERS when any value does, or could
    not be read."""
    if len(chosen.vm) != 1 or chosen.checkpoint:
        raise CommandError("--entry compares one virtual machine with what entries of the journal left")
    vm = there.named(chosen.vm[0])
    try:
        found = await there.fleet.journal.since(chosen.entry)
    except Troubled as error:
        raise failed(error) from error
    mine = [since for since in found if since.record.asked.key.vm == vm.key.vm]
    if not mine:
        raise CommandError(f"none of these entries left a value of {vm.name} that can be compared")
    lines, rows = [], []
    for since in mine:
        asked, after, now = since.record.asked, since.record.after, since.now
        differs = now.trouble is None and now.value != after
        why = None if now.trouble is None else texts.trouble(now.trouble).sentence()
        entry = {"entry": since.record.number, "subject": asked.subject, "after": after, "now": now.value}
        lines.append({**entry, "differs": differs, "trouble": why})
        if differs or why or chosen.all:
            rows.append((str(since.record.number), asked.subject, after or "", why or now.value or ""))
    data: dict[str, object] = {"host": there.host_name(vm.key), "id": vm.key.vm, "name": vm.name, "lines": lines}
    same = all(not line["differs"] and not line["trouble"] for line in lines)
    return Answer(data, table(("ENTRY", "SETTING", "AFTER", "NOW"), rows), Exit.OK if same else Exit.DIFFERS)


def _firmware(reading: SettingsReading) -> dict[str, object]:
    values = reading.values
    if reading.generation == 1:
        codes = [int(code) for code in ordered(values.get(Setting.BIOS_ORDER))]
        return {"boot_order": codes, "num_lock": values.get(Setting.NUM_LOCK, False)}
    return {
        "boot_order": list(ordered(values.get(Setting.BOOT_ORDER))),
        "secure_boot": values.get(Setting.SECURE_BOOT),
        "secure_boot_template": values.get(Setting.SECURE_BOOT_TEMPLATE, ""),
    }


def _device(device: Device) -> dict[str, object]:
    """A device in JSON; what its kind does not have is left out."""
    network = device.network
    found: dict[str, object] = {
        "kind": device.kind.value,
        "id": device.tail,
        "name": device.name,
        "number": device.number,
        "controller": device.controller,
        "location": device.slot,
        "file": device.file,
        "pipe": device.pipe,
        "type": device.subtype,
    }
    data = {key: value for key, value in found.items() if value not in (None, "")}
    if network is not None:
        data |= {
            "mac": network.mac,
            "static_mac": network.static_mac,
            "connected": network.connected,
            "switch": network.switch,
            "switch_missing": network.switch_missing,
        }
        if network.vlan is not None:
            vlan = network.vlan
            data["vlan"] = {"mode": vlan.mode.name.lower(), "id": vlan.id, "more": list(vlan.more)}
    if device.orphan:
        data["orphan"] = True
    return data
