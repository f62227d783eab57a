"""Settings of a host: folders, MAC address range, NUMA spanning, enhanced sessions; what it has and what is used."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum

from hvgui.domain.hosts.host_files import Volume, folder_fault
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.values import Struct, field

HostValue = str | bool
_MAC = re.compile(r"[0-9A-Fa-f]{12}")


class HostSetting(Enum):
    """What can be set of a host, in the order of Hyper-V Manager."""

    DISK_FOLDER = "disk-folder"
    VM_FOLDER = "vm-folder"
    NUMA_SPANNING = "numa-spanning"
    ENHANCED_SESSIONS = "enhanced-sessions"
    LOWEST_MAC = "lowest-mac"
    HIGHEST_MAC = "highest-mac"

    @property
    def is_switch(self) -> bool:
        """On or off; the others are texts."""
        return self in (HostSetting.NUMA_SPANNING, HostSetting.ENHANCED_SESSIONS)


FOLDERS = (HostSetting.DISK_FOLDER, HostSetting.VM_FOLDER)
RANGE = (HostSetting.LOWEST_MAC, HostSetting.HIGHEST_MAC)


class MigrationFigures(Struct, frozen=True, kw_only=True):
    """Live migration as it is set; None where the host does not tell."""

    on: bool | None = None
    machines: int | None = None
    storages: int | None = None


class HostConfiguration(Struct, frozen=True, kw_only=True):
    """Settings of a host, and what it has. Memory in MB; None is not known."""

    values: Mapping[HostSetting, HostValue] = field(default_factory=dict)
    processors: int | None = None
    #: Virtual processors of the VMs that run.
    used_processors: int | None = None
    memory: int | None = None
    memory_free: int | None = None
    volumes: tuple[Volume, ...] = ()
    migration: MigrationFigures = MigrationFigures()


class HostWish(Struct, frozen=True, kw_only=True):
    """One setting of a host as it shall be. ``expected``: see ``SettingWish``."""

    host: HostId
    setting: HostSetting
    value: HostValue
    expected: tuple[str | None, ...] = ()

    @property
    def key(self) -> VmKey:
        """The host alone: it is about no VM."""
        return VmKey(self.host, VmId(""))

    @property
    def subject(self) -> str:
        """What the journal names."""
        return self.setting.value


def overlapping(lowest: str, highest: str, others: Mapping[HostId, tuple[str, str]]) -> list[HostId]:
    """Hosts whose range of MAC addresses has addresses of this one: two of their VMs could get the same one."""
    if not _MAC.fullmatch(lowest) or not _MAC.fullmatch(highest):
        return []
    low, high = lowest.upper(), highest.upper()
    return [
        host
        for host, (first, last) in others.items()
        if _MAC.fullmatch(first) and _MAC.fullmatch(last) and first.upper() <= high and low <= last.upper()
    ]


def written(value: HostValue | None) -> str | None:
    """A value as the journal has it."""
    if value is None or isinstance(value, str):
        return value
    return "on" if value else "off"


def refusal(setting: HostSetting, value: HostValue, after: Mapping[HostSetting, HostValue]) -> Trouble | None:
    """Why a value cannot be; ``after``: all settings as they would be with it."""
    if setting in FOLDERS and folder_fault(str(value)) is not None:
        return Trouble(TroubleKind.PATH_NOT_LEGAL, str(value))
    if setting in RANGE:
        if not _MAC.fullmatch(str(value)):
            return Trouble(TroubleKind.MAC_RANGE_NOT_LEGAL, str(value))
        lowest, highest = (str(after.get(each, "")).upper() for each in RANGE)
        if lowest > highest:
            return Trouble(TroubleKind.MAC_RANGE_NOT_LEGAL, f"{lowest} – {highest}")
    return None
