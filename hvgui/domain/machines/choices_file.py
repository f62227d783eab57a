"""Choices for new VMs as TOML on this computer, which somebody may read, change and hand on (settings-window 4.1).

A name and an image of this computer are no choices: they are of one VM, and of one day.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from typing import Literal, TypeAlias

import msgspec

from hvgui.domain.devices.device_extras import DiskType
from hvgui.domain.machines.machine_rules import faults
from hvgui.domain.machines.new_machine import MachineAdapter, MachineDisk, NewMachine
from hvgui.domain.settings.adapters import AdapterField
from hvgui.domain.settings.disk_work import GIB
from hvgui.domain.settings.disks import NewDisk
from hvgui.domain.settings.vm_settings import Setting, SettingValue
from hvgui.domain.vms.labels import Labels, labels_of
from hvgui.domain.vms.services import Service
from hvgui.values import Struct, field

#: Form of the file.
VERSION = 1
_Value: TypeAlias = bool | int | str
_SETTINGS = {setting.value: setting for setting in Setting}


class ChoicesFileError(ValueError):
    """Raised for a file that holds no choices; says where it is wrong."""


class _Disk(Struct, frozen=True, kw_only=True, omit_defaults=True, rename="kebab", forbid_unknown_fields=True):
    """``path`` alone is a disk of the host; the others are made, with a size in GB."""

    path: str = ""
    size: int = 0
    type: Literal["dynamic", "fixed"] = "dynamic"
    parent: str = ""


class _Adapter(Struct, frozen=True, kw_only=True, omit_defaults=True, rename="kebab", forbid_unknown_fields=True):
    switch: str = ""
    switch_name: str = ""
    vlan: int = 0
    legacy: bool = False
    values: Mapping[str, _Value] = field(default_factory=dict)


class _Labels(Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    tags: str = ""
    owner: str = ""
    role: str = ""


_UNLABELLED = _Labels()


class Choices(Struct, frozen=True, kw_only=True, omit_defaults=True, rename="kebab", forbid_unknown_fields=True):
    """The keys of the file; memory in MB."""

    version: int = VERSION
    generation: Literal[1, 2] = 2
    location: str = ""
    configuration_version: str = ""
    memory: int = 1024
    dynamic_memory: bool = False
    processors: int = 1
    image: str = ""
    network_boot: bool = False
    secure_boot: bool = True
    template: str = ""
    automatic_checkpoints: bool = False
    notes: str = ""
    start: bool = False
    disk: tuple[_Disk, ...] = ()
    adapter: tuple[_Adapter, ...] = ()
    settings: Mapping[str, _Value] = field(default_factory=dict)
    services: Mapping[str, bool] = field(default_factory=dict)
    labels: _Labels = _UNLABELLED


def choices_of(machine: NewMachine) -> Choices:
    """What is kept of a description."""
    return Choices(
        generation=1 if machine.generation == 1 else 2,
        location=machine.location,
        configuration_version=machine.version,
        memory=machine.memory,
        dynamic_memory=machine.dynamic,
        processors=machine.processors,
        image=machine.image,
        network_boot=machine.network_boot,
        secure_boot=machine.secure_boot,
        template=machine.template,
        automatic_checkpoints=machine.automatic_checkpoints,
        notes=machine.notes,
        start=machine.start,
        disk=tuple(map(_disk_of, machine.disks)),
        adapter=tuple(
            _Adapter(switch=a.switch, switch_name=a.switch_name, vlan=a.vlan, legacy=a.legacy, values=dict(a.values))
            for a in machine.adapters
        ),
        settings=dict(machine.settings),
        services=dict(machine.services),
        labels=_labels(machine.labels),
    )


def _labels(labels: Labels) -> _Labels:
    return _Labels(tags=", ".join(labels.tags), owner=labels.owner, role=labels.role) if labels else _UNLABELLED


def _disk_of(disk: MachineDisk) -> _Disk:
    if disk.make is None:
        return _Disk(path=disk.path)
    kind: Literal["dynamic", "fixed"] = "fixed" if disk.make.type is DiskType.FIXED else "dynamic"
    return _Disk(path=disk.path, size=disk.make.size // GIB, type=kind, parent=disk.make.parent)


def read_choices(text: str) -> NewMachine:
    """The description that a file stands for, without a name. Raises ChoicesFileError."""
    try:
        found = msgspec.convert(tomllib.loads(text), Choices)
    except (tomllib.TOMLDecodeError, msgspec.ValidationError, RecursionError) as error:
        raise ChoicesFileError(str(error)) from error
    if found.version != VERSION:
        raise ChoicesFileError(f"version: {found.version}")
    machine = _machine(found)
    # Any name will do: it is chosen each time.
    for which, wrong in faults(msgspec.structs.replace(machine, name="x"), 1).items():
        raise ChoicesFileError(f"{which.value}: {wrong.value}")
    return machine


def _machine(found: Choices) -> NewMachine:
    return NewMachine(
        name="",
        generation=found.generation,
        location=found.location,
        version=found.configuration_version,
        memory=found.memory,
        dynamic=found.dynamic_memory,
        processors=found.processors,
        adapters=tuple(map(_adapter, found.adapter)),
        disks=tuple(map(_disk, found.disk)),
        image=found.image,
        network_boot=found.network_boot,
        secure_boot=found.secure_boot,
        template=found.template,
        automatic_checkpoints=found.automatic_checkpoints,
        notes=found.notes,
        settings={_known("settings", name, _SETTINGS): value for name, value in found.settings.items()},
        services={
            _known("services", name, {each.value: each for each in Service}): on for name, on in found.services.items()
        },
        labels=labels_of(found.labels.tags, found.labels.owner, found.labels.role),
        start=found.start,
    )


def _adapter(found: _Adapter) -> MachineAdapter:
    fields = {each.value: each for each in AdapterField}
    values: dict[str, SettingValue] = {
        _known("adapter.values", name, fields): value for name, value in found.values.items()
    }
    return MachineAdapter(
        switch=found.switch.upper(),
        switch_name=found.switch_name,
        vlan=found.vlan,
        legacy=found.legacy,
        values=values,
    )


def _disk(found: _Disk) -> MachineDisk:
    if not found.size and not found.parent:
        return MachineDisk(path=found.path)
    kind = DiskType.FIXED if found.type == "fixed" else DiskType.DYNAMIC
    size = 0 if found.parent else found.size * GIB
    return MachineDisk(path=found.path or "{name}.vhdx", make=NewDisk(kind, size, found.parent))


def _known(table: str, name: str, known: Mapping[str, object]) -> str:
    if name not in known:
        raise ChoicesFileError(f"{table}: {name}")
    return name
