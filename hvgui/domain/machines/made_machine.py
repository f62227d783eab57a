"""A VM that was made, as it was read back, and what of it is not as it was wished."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from hvgui.domain.hosts.host_files import same_path
from hvgui.domain.machines.new_machine import NewMachine
from hvgui.domain.settings.adapters import AdapterField, VmAdapters
from hvgui.domain.settings.media import VmDrives
from hvgui.domain.settings.setting_reading import SettingsReading
from hvgui.domain.settings.vm_settings import Setting, SettingValue
from hvgui.domain.vms.labels import NO_LABELS, Labels
from hvgui.domain.vms.services import Service
from hvgui.values import Struct, field

_S = Setting
#: MB: bounds of dynamic memory where none are wished, as Hyper-V Manager has them.
_LEAST_DYNAMIC, _MOST_DYNAMIC = 512, 1_048_576


class MadeMachine(Struct, frozen=True):
    """Settings, drives and adapters of one VM; services and labels as far as they were asked for."""

    reading: SettingsReading
    drives: VmDrives
    adapters: VmAdapters
    services: Mapping[Service, bool] = field(default_factory=dict)
    labels: Labels = NO_LABELS


def memory_of(machine: NewMachine) -> dict[Setting, SettingValue]:
    """What is sent of its memory: without dynamic memory least, most and startup are one size (hyperv-wmi-v2 7)."""
    least, most = (machine.memory, machine.memory)
    if machine.dynamic:
        least = int(machine.settings.get(_S.MINIMUM_MEMORY.value, min(_LEAST_DYNAMIC, machine.memory)))
        most = int(machine.settings.get(_S.MAXIMUM_MEMORY.value, max(_MOST_DYNAMIC, machine.memory)))
    return {
        _S.STARTUP_MEMORY: machine.memory,
        _S.DYNAMIC_MEMORY: machine.dynamic,
        _S.MINIMUM_MEMORY: least,
        _S.MAXIMUM_MEMORY: most,
    }


def firmware_of(machine: NewMachine) -> dict[Setting, SettingValue]:
    """What is sent of its firmware; generation 1 has none of it."""
    if machine.generation == 1:
        return {}
    template = {_S.SECURE_BOOT_TEMPLATE: machine.template} if machine.template and machine.secure_boot else {}
    return {_S.SECURE_BOOT: machine.secure_boot, **template}


def settings_of(machine: NewMachine) -> dict[Setting, SettingValue]:
    """Every setting that is sent, by its row; what the group of memory has is among them."""
    known = {setting.value: setting for setting in Setting}
    more = {known[name]: value for name, value in machine.settings.items() if name in known}
    return {**more, **memory_of(machine), _S.PROCESSORS: machine.processors, **firmware_of(machine)}


def differences(machine: NewMachine, made: MadeMachine, image: str = "") -> Iterator[str]:
    """What is not as it was wished, by names. ``image``: where an image of this computer went."""
    values = made.reading.values
    for setting, value in settings_of(machine).items():
        if setting in values and values[setting] != value:
            yield setting.value
    if values.get(_S.AUTOMATIC_CHECKPOINTS, machine.automatic_checkpoints) != machine.automatic_checkpoints:
        yield _S.AUTOMATIC_CHECKPOINTS.value
    for service, on in made.services.items():
        if machine.services.get(service.value, on) is not on:
            yield service.value
    if machine.labels and made.labels != machine.labels:
        yield "labels"
    attached = [drive.file for drive in made.drives.disks]
    for disk in machine.disks:
        if not any(same_path(disk.path, file) for file in attached):
            yield disk.path
    wanted = image or machine.image
    if wanted and not any(same_path(drive.file, wanted) for drive in made.drives.drives):
        yield wanted
    adapters = made.adapters.adapters
    if len(adapters) < len(machine.adapters):
        yield "network-adapter"
    for adapter in machine.adapters:
        fitting = (
            each
            for each in adapters
            if each.facts.legacy is adapter.legacy
            and each.values.get(AdapterField.SWITCH, "") == adapter.switch
            and (not adapter.switch or each.values.get(AdapterField.VLAN, 0) == adapter.vlan)
        )
        if next(fitting, None) is None:
            yield adapter.switch_name or "network-adapter"
