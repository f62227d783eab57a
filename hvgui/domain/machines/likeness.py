"""A new VM like one that is there, or like one that was deleted (settings-window 4.1).

Not taken over: contents of disks, MAC addresses, TPM, assigned devices, checkpoints, identifiers.
"""

from __future__ import annotations

from collections.abc import Mapping

from hvgui.domain.devices.device_extras import DiskFile, DiskType
from hvgui.domain.machines.made_machine import MadeMachine
from hvgui.domain.machines.new_machine import MachineAdapter, MachineDisk, NewMachine
from hvgui.domain.settings.adapters import FEATURES, AdapterField, AdapterState
from hvgui.domain.settings.disk_work import USUAL_SIZE
from hvgui.domain.settings.disks import NewDisk
from hvgui.domain.settings.vm_settings import Setting, SettingValue
from hvgui.domain.vms.services import Service
from hvgui.values import replace

_S = Setting
#: Settings that are taken over beside what has a field of its own.
_TAKEN = (
    *(_S.MINIMUM_MEMORY, _S.MAXIMUM_MEMORY, _S.MEMORY_BUFFER, _S.MEMORY_WEIGHT),
    *(_S.CPU_RESERVE, _S.CPU_LIMIT, _S.CPU_WEIGHT, _S.COMPATIBLE, _S.NESTED),
    *(_S.CHECKPOINT_TYPE, _S.START_ACTION, _S.START_DELAY, _S.STOP_ACTION),
)
#: Services that a new VM does not have on; all others it has (hyperv-wmi-v2 8.1).
NOT_OFFERED = frozenset({Service.GUEST_SERVICES})
_NOT_STATIC = frozenset({_S.MINIMUM_MEMORY, _S.MAXIMUM_MEMORY, _S.MEMORY_BUFFER})


def like(name: str, made: MadeMachine, disks: Mapping[str, DiskFile] | None = None) -> NewMachine:
    """A description of a VM that makes one like it; its ``disks`` by paths in lower case become new empty ones."""
    values, generation = made.reading.values, made.reading.generation
    dynamic = bool(values.get(_S.DYNAMIC_MEMORY, False))
    taken = {s: values[s] for s in _TAKEN if s in values and (dynamic or s not in _NOT_STATIC)}
    return NewMachine(
        name=name,
        generation=generation,
        memory=int(values.get(_S.STARTUP_MEMORY, 1024)),
        dynamic=dynamic,
        processors=int(values.get(_S.PROCESSORS, 1)),
        adapters=tuple(_adapter(adapter, made) for adapter in made.adapters.adapters),
        disks=tuple(
            _disk(number, drive.file, disks or {}) for number, drive in enumerate(made.drives.disks) if drive.file
        ),
        image=next((drive.file for drive in made.drives.drives if drive.file), ""),
        secure_boot=bool(values.get(_S.SECURE_BOOT, True)),
        template=str(values.get(_S.SECURE_BOOT_TEMPLATE, "")),
        automatic_checkpoints=bool(values.get(_S.AUTOMATIC_CHECKPOINTS, False)),
        notes=str(values.get(_S.NOTES, "")),
        settings={setting.value: value for setting, value in taken.items()},
        services={each.value: on for each, on in made.services.items() if on is (each in NOT_OFFERED)},
    )


def another(machine: NewMachine) -> NewMachine:
    """The same as a pattern for one more: its disks go by its name, and its image stays out."""
    disks = tuple(
        replace(disk, path="{name}" + (".vhd" if disk.path.casefold().endswith(".vhd") else ".vhdx"))
        for disk in machine.disks
        if disk.make is not None
    )
    return replace(machine, disks=disks, image="", upload=None, notes="", location="", start=False)


def _adapter(adapter: AdapterState, made: MadeMachine) -> MachineAdapter:
    switch = str(adapter.values.get(AdapterField.SWITCH, ""))
    values: dict[str, SettingValue] = {
        each.value: value
        for each, value in adapter.values.items()
        if each.row.part in FEATURES and each is not AdapterField.VLAN and value and _everywhere(each)
    }
    return MachineAdapter(
        switch=switch,
        switch_name=(made.adapters.switches or {}).get(switch, ""),
        vlan=int(adapter.values.get(AdapterField.VLAN, 0)),
        legacy=adapter.facts.legacy,
        values=values if switch else {},
    )


def _everywhere(each: AdapterField) -> bool:
    """Fields of offload have their defaults on every port: those of the new one are left alone."""
    return each not in (AdapterField.VMQ, AdapterField.IPSEC, AdapterField.SRIOV)


def _disk(number: int, path: str, disks: Mapping[str, DiskFile]) -> MachineDisk:
    found = disks.get(path.casefold())
    fixed = found is not None and found.type is DiskType.FIXED
    size = (found.most if found is not None else None) or USUAL_SIZE
    return MachineDisk(path=path, make=NewDisk(DiskType.FIXED if fixed else DiskType.DYNAMIC, size))
