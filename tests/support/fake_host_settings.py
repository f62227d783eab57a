"""Settings of a host that is not there, and what it has."""

from __future__ import annotations

from hvgui.domain.hosts.host_files import Volume
from hvgui.domain.settings.host_settings import HostConfiguration, HostSetting, MigrationFigures

CONFIGURATION = HostConfiguration(
    values={
        HostSetting.DISK_FOLDER: "D:\\VHD",
        HostSetting.VM_FOLDER: "D:\\VM",
        HostSetting.NUMA_SPANNING: True,
        HostSetting.ENHANCED_SESSIONS: False,
        HostSetting.LOWEST_MAC: "00155D0A0000",
        HostSetting.HIGHEST_MAC: "00155D0A00FF",
    },
    processors=64,
    used_processors=22,
    memory=196_608,
    memory_free=98_304,
    volumes=(Volume("C:", "System", 250 * 2**30, 80 * 2**30), Volume("D:", "Daten", 900 * 2**30, 212 * 2**30)),
    migration=MigrationFigures(on=True, machines=2, storages=2),
)
