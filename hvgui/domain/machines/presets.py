"""Choices to start from for a new VM (settings-window 4.1)."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from hvgui.domain.devices.device_extras import DiskType
from hvgui.domain.machines.new_machine import MachineAdapter, MachineDisk, NewMachine
from hvgui.domain.settings.disk_work import USUAL_SIZE
from hvgui.domain.settings.disks import NewDisk

#: Template of Secure Boot for what Microsoft has not signed itself (live-hosts G1).
_UEFI_CA = "272E7447-90A4-4563-A4B9-8E4AB00526CE"


class Preset(Enum):
    """What a new VM is for; ``wording`` has the words."""

    WINDOWS_SERVER = "windows-server"
    WINDOWS_11 = "windows-11"
    LINUX = "linux"
    OLDER = "older"
    HYPERV_MANAGER = "hyperv-manager"


def _start(memory: int, processors: int, generation: int = 2, template: str = "") -> NewMachine:
    disk = MachineDisk(path="{name}.vhdx", make=NewDisk(DiskType.DYNAMIC, USUAL_SIZE))
    return NewMachine(
        name="",
        generation=generation,
        memory=memory,
        processors=processors,
        template=template,
        disks=(disk,),
        adapters=(MachineAdapter(),),
    )


PRESETS: Mapping[Preset, NewMachine] = {
    Preset.WINDOWS_SERVER: _start(4096, 2),
    Preset.WINDOWS_11: _start(4096, 2),
    Preset.LINUX: _start(2048, 2, template=_UEFI_CA),
    Preset.OLDER: _start(1024, 1, generation=1),
    Preset.HYPERV_MANAGER: _start(1024, 1, generation=1),
}
