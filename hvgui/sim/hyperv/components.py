"""The seven integration components: fixed GUIDs, class stems and documented constants (hyperv-wmi-v2 2 and 8.1)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


@dataclass(frozen=True, slots=True)
class Component:
    """One integration service as the host offers it."""

    key: str
    runtime_class: str
    guid: str
    other_resource_type: str | None
    enabled_by_default: bool = True
    allocation_units: str = "count"
    resource_type: int = 1
    needs_daemon: str = ""  # a Linux guest answers only while this runs; the others are in the kernel

    @property
    def settings_class(self) -> str:
        return self.runtime_class + "SettingData"


COMPONENTS = (
    Component(
        "shutdown",
        "Msvm_ShutdownComponent",
        "9F8233AC-BE49-4C79-8EE3-E7E1985B2077",
        "Microsoft:Hyper-V:Shutdown Component",
    ),
    Component(
        "timesync",
        "Msvm_TimeSyncComponent",
        "2497F4DE-E9FA-4204-80E4-4B75C46419C0",
        "Microsoft:Hyper-V:Time Synchronization Component",
    ),
    Component(
        "kvp",
        "Msvm_KvpExchangeComponent",
        "2A34B1C2-FD73-4043-8A5B-DD2159BC743F",
        "Microsoft:Hyper-V:Key-Value Pair Exchange Component",
        needs_daemon="hv_kvp_daemon",
    ),
    Component(
        "heartbeat",
        "Msvm_HeartbeatComponent",
        "84EAAE65-2F2E-45F5-9BB5-0E857DC8EB47",
        "Microsoft Heartbeat Component",
        allocation_units="Integration Components",
    ),
    Component(
        "vss",
        "Msvm_VssComponent",
        "5CED1297-4598-4915-A5FC-AD21BB4D02A4",
        "Microsoft:Hyper-V:VSS Component",
        needs_daemon="hv_vss_daemon",
    ),
    Component(
        "guest",
        "Msvm_GuestServiceInterfaceComponent",
        "6C09BB55-D683-4DA0-8931-C9BF705F6480",
        "Microsoft:Hyper-V:Guest Service Interface Component",
        enabled_by_default=False,
        needs_daemon="hv_fcopy_daemon",
    ),
    Component(
        "rdv",
        "Msvm_RdvComponent",
        "6C5ADDB9-A11A-4E8E-84CB-E6208201DB63",
        None,
        resource_type=33,
    ),
)

BY_KEY = {component.key: component for component in COMPONENTS}
BY_RUNTIME_CLASS = {component.runtime_class: component for component in COMPONENTS}
BY_SETTINGS_CLASS = {component.settings_class: component for component in COMPONENTS}

ENABLED, DISABLED = 2, 3


class Answer(Enum):
    """How the guest's half of a component behaves; the value is its OperationalStatus (hyperv-wmi-v2 9.2)."""

    FINE = (2,)
    OLDER = (3, 32775)  # usual with Linux: an older protocol was agreed on
    MISMATCH = (2, 32775)
    INCOMPATIBLE = (7,)
    SILENT = (12,)  # not installed, stopped or disabled in the guest
    LOST = (13, 32784)  # answered before, then stopped

    @property
    def works(self) -> bool:
        return self in (Answer.FINE, Answer.OLDER, Answer.MISMATCH)


NO_CONTACT = (12,)
TIMED_OUT = (13, 32783)
PAUSED = (15,)
SWITCHED_OFF = (2,)  # a disabled service reports OK: the documented sample of Get-VMIntegrationService
