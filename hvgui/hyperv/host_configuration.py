"""Settings of the management service of a host, and what the host has (hyperv-hardware 7.1 and 7.2)."""

from __future__ import annotations

from collections.abc import Mapping

from hvgui.domain.settings.host_settings import HostConfiguration, HostSetting, HostValue, MigrationFigures
from hvgui.hyperv.changing import Beginning, send_method
from hvgui.hyperv.collecting import every, every_known
from hvgui.hyperv.host_files import read_volumes
from hvgui.hyperv.host_reading import Dialect
from hvgui.hyperv.object_paths import owner_and_tail
from hvgui.hyperv.partial_instances import partial_instance
from hvgui.wsman.embedded import Property
from hvgui.wsman.exchange import Exchange
from hvgui.wsman.faults import Fault
from hvgui.wsman.replies import Instance
from hvgui.wsman.values import number, truth
from hvgui.wsman.vocabulary import CIMV2

#: EnabledState of a VM that runs.
_RUNNING = 2
PROPERTIES = {
    HostSetting.DISK_FOLDER: "DefaultVirtualHardDiskPath",
    HostSetting.VM_FOLDER: "DefaultExternalDataRoot",
    HostSetting.NUMA_SPANNING: "NumaSpanningEnabled",
    HostSetting.ENHANCED_SESSIONS: "EnhancedSessionModeEnabled",
    HostSetting.LOWEST_MAC: "MinimumMacAddress",
    HostSetting.HIGHEST_MAC: "MaximumMacAddress",
}
_CLASS = "Msvm_VirtualSystemManagementServiceSettingData"
_MIGRATION = "Msvm_VirtualSystemMigrationServiceSettingData"


def read_configuration() -> Exchange[HostConfiguration]:
    """Settings and figures of a host in seven enumerations; figures that may not be read are left out."""
    rows = yield from every(f"select * from {_CLASS}")
    computer = yield from _figures("select NumberOfLogicalProcessors,TotalPhysicalMemory from Win32_ComputerSystem")
    system = yield from _figures("select FreePhysicalMemory from Win32_OperatingSystem")
    try:
        volumes = yield from read_volumes()
    except Fault:
        volumes = ()
    running = {
        (row.text("Name") or "").upper()
        for row in (yield from every("select EnabledState,Name from Msvm_ComputerSystem"))
        if number(row.text("EnabledState")) == _RUNNING
    }
    owned = yield from every("select InstanceID,VirtualQuantity from Msvm_ProcessorSettingData")
    used = sum(
        number(row.text("VirtualQuantity")) or 0
        for row in owned
        if owner_and_tail(row.text("InstanceID") or "")[0] in running
    )
    migration = yield from every_known(f"select * from {_MIGRATION}")
    total = None if computer is None else number(computer.text("TotalPhysicalMemory"))
    free = None if system is None else number(system.text("FreePhysicalMemory"))
    return HostConfiguration(
        values=_values(rows[0]) if rows else {},
        processors=None if computer is None else number(computer.text("NumberOfLogicalProcessors")),
        used_processors=used,
        memory=None if total is None else total // 2**20,
        memory_free=None if free is None else free // 1024,
        volumes=volumes,
        migration=_migration(migration[0]) if migration else MigrationFigures(),
    )


def read_host_values() -> Exchange[Mapping[HostSetting, HostValue]]:
    """The settings alone."""
    rows = yield from every(f"select * from {_CLASS}")
    return _values(rows[0]) if rows else {}


def send_host_settings(dialect: Dialect, wanted: Mapping[HostSetting, HostValue], subject: str) -> Exchange[Beginning]:
    """Set some of them in one call. Raises Refusal."""
    rows = yield from every(f"select InstanceID from {_CLASS}")
    described = [Property("InstanceID", "string", rows[0].text("InstanceID") or "" if rows else "")]
    for setting, value in wanted.items():
        if setting.is_switch:
            described.append(Property(PROPERTIES[setting], "boolean", "true" if value else "false"))
        else:
            described.append(Property(PROPERTIES[setting], "string", str(value)))
    text = partial_instance(_CLASS, described, subject)
    return (yield from send_method(dialect.service, "ModifyServiceSettings", (("SettingData", text),), subject))


def _figures(wql: str) -> Exchange[Instance | None]:
    """The one row; None where the account may not read it."""
    try:
        rows = yield from every(wql, CIMV2)
    except Fault:
        return None
    return rows[0] if rows else None


def _values(row: Instance) -> dict[HostSetting, HostValue]:
    found: dict[HostSetting, HostValue] = {}
    for setting in HostSetting:
        text = row.text(PROPERTIES[setting])
        if text is None:
            continue
        if setting.is_switch:
            found[setting] = truth(text) is True
        else:
            found[setting] = text
    return found


def _migration(row: Instance) -> MigrationFigures:
    return MigrationFigures(
        on=truth(row.text("EnableVirtualSystemMigration")),
        machines=number(row.text("MaximumActiveVirtualSystemMigration")),
        storages=number(row.text("MaximumActiveStorageMigration")),
    )
