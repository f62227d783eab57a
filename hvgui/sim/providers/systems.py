"""Msvm_ComputerSystem: the host itself and its virtual machines (hyperv-wmi-v2 4), and Msvm_VideoHead."""

from __future__ import annotations

from collections.abc import Iterator

from hvgui.sim.cim import CimClass, Row
from hvgui.sim.hyperv.hosts import Host
from hvgui.sim.hyperv.identity import SYSTEM, VIDEO_HEAD, instance_id
from hvgui.sim.hyperv.machines import Machine, Power
from hvgui.sim.hyperv.texts import VM_DESCRIPTION
from hvgui.sim.providers.calls import NEVER, Producer, row

HEALTHY, CRITICAL_FAILURE = 5, 25

# Windows lock screens and Linux text consoles.
WINDOWS_SCREEN, LINUX_SCREEN = (1024, 768), (1152, 864)

_STATUS = {2: "OK", 3: "Degraded", 11: "Service"}


def systems(host: Host, cim_class: CimClass) -> Iterator[Row]:
    yield row(cim_class, _host_values(host))
    now = host.now()
    for machine in host.ordered():
        yield row(cim_class, _machine_values(host, machine, now))


def video_heads(host: Host, cim_class: CimClass) -> Iterator[Row]:
    """The screen of each live VM."""
    for machine in host.ordered():
        if not machine.power.live:
            continue
        width, height = screen_of(machine)
        yield row(
            cim_class,
            {
                "SystemCreationClassName": SYSTEM,
                "SystemName": machine.id,
                "CreationClassName": "Msvm_VideoHead",
                "DeviceID": instance_id(VIDEO_HEAD, "0"),
                "Caption": host.texts("video.name"),
                "ElementName": host.texts("video.name"),
                "Name": host.texts("video.name"),
                "Description": host.texts("video.description"),
                "OperationalStatus": (2,),
                "StatusDescriptions": ("OK",),
                "Status": "OK",
                "HealthState": HEALTHY,
                "EnabledState": 2,
                "RequestedState": 12,
                "EnabledDefault": 2,
                "TransitioningToState": 12,
                "Availability": 6,
                "AdditionalAvailability": (6,),
                "CurrentBitsPerPixel": 32,
                "CurrentHorizontalResolution": width,
                "CurrentVerticalResolution": height,
                "CurrentRefreshRate": 60,
                "MinRefreshRate": 60,
                "MaxRefreshRate": 60,
                "CurrentScanMode": 4,
            },
        )


def screen_of(machine: Machine) -> tuple[int, int]:
    """The resolution of a guest's screen in pixels."""
    return LINUX_SCREEN if machine.guest.is_linux else WINDOWS_SCREEN


def enhanced_session(machine: Machine) -> int:
    """2 available, 3 not allowed, 6 allowed but not available (hyperv-wmi-v2 4)."""
    if not machine.power.live:
        return 3
    return 2 if not machine.guest.is_linux and machine.power is Power.RUNNING else 6


def _host_values(host: Host) -> dict[str, object]:
    # Times, replication and the worker process are NULL here: dump of a 2012 R2 host.
    return {
        "CreationClassName": SYSTEM,
        "Name": host.name,
        "ElementName": host.name,
        "Caption": host.texts("host.caption"),
        "Description": host.texts("host.description"),
        "EnabledDefault": 2,
        "EnabledState": 2,
        "HealthState": HEALTHY,
        "NumberOfNumaNodes": host.hardware.sockets,
        "OperationalStatus": (2,),
        "RequestedState": 12,
        "ResetCapability": 1,
        "Status": "OK",
        "StatusDescriptions": ("OK",),
    }


def _machine_values(host: Host, machine: Machine, now: float) -> dict[str, object]:
    status = machine.operational_status()
    live = machine.power.live
    return {
        "CreationClassName": SYSTEM,
        "Name": machine.id,
        "ElementName": machine.name,
        "Caption": host.texts("vm.caption"),
        "Description": VM_DESCRIPTION,
        "EnabledDefault": 2 if machine.power is Power.RUNNING else 3,
        "EnabledState": machine.power.enabled_state,
        "OtherEnabledState": machine.power.other_state,
        "EnhancedSessionModeState": enhanced_session(machine),
        "FailedOverReplicationType": 0,
        "HealthState": CRITICAL_FAILURE if machine.critical else HEALTHY,
        "HwThreadsPerCoreRealized": 1 if live else 0,
        "InstallDate": machine.installed_at,
        "LastApplicationConsistentReplicationTime": NEVER,
        "LastReplicationTime": NEVER,
        "LastReplicationType": 0,
        "NumberOfNumaNodes": 1,
        "OnTimeInMilliseconds": round(machine.uptime(now) * 1000),
        "OperationalStatus": status,
        "ProcessID": machine.process_id if live else None,
        "ReplicationHealth": 0,
        "ReplicationMode": 0,
        "ReplicationState": 0,
        "RequestedState": machine.requested_state,
        "ResetCapability": 1,
        "Status": _STATUS[status[0]],
        "StatusDescriptions": host.texts.system_status(status),
        "TimeOfLastConfigurationChange": machine.configured_at,
        "TimeOfLastStateChange": machine.changed_at or NEVER,
    }


ROWS: dict[str, Producer] = {"Msvm_ComputerSystem": systems, "Msvm_VideoHead": video_heads}
