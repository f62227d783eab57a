"""A VM's configuration: what its settings instances carry, and how it starts out (hyperv-wmi-v2 6, 7 and 8.1)."""

from __future__ import annotations

import copy
from dataclasses import dataclass, field
from datetime import timedelta
from random import Random
from typing import TYPE_CHECKING

from hvgui.sim.cim import Value
from hvgui.sim.hyperv.adapters import Adapter
from hvgui.sim.hyperv.components import COMPONENTS, DISABLED, ENABLED

if TYPE_CHECKING:
    from hvgui.sim.hyperv.hardware import Controller, Drive

CONFIGURATION_VERSIONS = {"2012r2": "5.0", "2016": "8.0", "2019": "9.0", "2022": "10.0", "2025": "12.0"}
#: The oldest version that each can make, and those between (hyperv-hardware 6.1; those between are documented by name).
OLDEST = {"2012r2": "5.0", "2016": "5.0", "2019": "5.0", "2022": "8.0", "2025": "8.0"}
VERSIONS = ("5.0", "6.2", "7.0", "7.1", "8.0", "8.1", "8.2", "8.3", "9.0", "9.1", "9.2", "9.3", "10.0", "11.0", "12.0")
WINDOWS_TEMPLATE = "1734c6e8-3154-4dda-ba5f-a874cc483422"
UEFI_TEMPLATE = "272e7447-90a4-4563-a4b9-8e4ab00526ce"
SHIELDED_TEMPLATE = "4292ae2b-ee2c-42b5-a969-dd8f8689f6f3"


@dataclass(slots=True)
class KvpItem:
    """A key and value the host keeps for the guest (source 0) or for itself (source 4)."""

    name: str
    data: str


@dataclass(slots=True)
class Settings:
    """Property values by settings class, and the host's key/value items. Checkpoints hold a copy."""

    system: dict[str, Value]
    memory: dict[str, Value]
    processor: dict[str, Value]
    security: dict[str, Value]
    components: dict[str, dict[str, Value]]
    exchange_items: list[KvpItem] = field(default_factory=list)
    host_only_items: list[KvpItem] = field(default_factory=list)
    #: Image in the DVD drive; a checkpoint keeps the one that was in it then.
    iso: str = ""
    adapters: list[Adapter] = field(default_factory=list)
    #: Controllers and drives that were added, and tails of those of the beginning that were removed.
    more_controllers: list[Controller] = field(default_factory=list)
    more_drives: list[Drive] = field(default_factory=list)
    removed: set[str] = field(default_factory=set)
    #: What was set of media, by their tails in upper case: limits of I/O, caching.
    media: dict[str, dict[str, Value]] = field(default_factory=dict)
    #: Pipes of the two COM ports, the image in the diskette drive, and whether a port is for a debugger.
    pipes: list[str] = field(default_factory=lambda: ["", ""])
    debuggers: list[bool] = field(default_factory=lambda: [False, False])
    floppy: str = ""
    #: Whether a key protector was set.
    protected: bool = False

    def copy(self) -> Settings:
        return copy.deepcopy(self)

    def enabled(self, component: str) -> bool:
        return self.components[component]["EnabledState"] == ENABLED


def fresh_settings(
    *,
    name: str,
    generation: int,
    host_generation: str,
    linux: bool,
    memory_mb: int,
    processors: int,
    dynamic: bool,
    random: Random,
) -> Settings:
    """The settings of a new VM. ``memory_mb`` in MB; rows drop what the host generation does not have."""
    serial = "-".join(f"{random.randrange(10_000):04d}" for _ in range(6)) + f"-{random.randrange(100):02d}"
    return Settings(
        system={
            "ElementName": name,
            "Notes": ("",),
            "VirtualSystemSubType": f"Microsoft:Hyper-V:SubType:{generation}",
            "Version": CONFIGURATION_VERSIONS[host_generation],
            "ConfigurationDataRoot": "C:\\ProgramData\\Microsoft\\Windows\\Hyper-V",
            "SnapshotDataRoot": "C:\\ProgramData\\Microsoft\\Windows\\Hyper-V",
            "SwapFileDataRoot": "C:\\ProgramData\\Microsoft\\Windows\\Hyper-V",
            "LogDataRoot": "C:\\ProgramData\\Microsoft\\Windows\\Hyper-V",
            "GuestStateDataRoot": "C:\\ProgramData\\Microsoft\\Windows\\Hyper-V",
            "AutomaticStartupAction": 3,
            "AutomaticStartupActionDelay": timedelta(0),
            "AutomaticShutdownAction": 3,
            "AutomaticRecoveryAction": 3,
            "AutomaticCriticalErrorAction": 1,
            "AutomaticCriticalErrorActionTimeout": timedelta(minutes=30),
            "AutomaticSnapshotsEnabled": False,
            "IsAutomaticSnapshot": False,
            "UserSnapshotType": 3,
            "BIOSNumLock": False,
            "BIOSGUID": "{" + guid(random) + "}",
            "BIOSSerialNumber": serial,
            "BaseBoardSerialNumber": serial,
            "ChassisSerialNumber": serial,
            "ChassisAssetTag": serial,
            "BootOrder": (1, 2, 3, 0),
            "BootSourceOrder": (),
            "DebugChannelId": 0,
            "DebugPort": 0,
            "DebugPortEnabled": 0,
            "AllowFullSCSICommandSet": False,
            "AllowReducedFcRedundancy": False,
            "IncrementalBackupEnabled": False,
            "IsSaved": False,
            "VirtualNumaEnabled": not dynamic,
            "PauseAfterBootFailure": False,
            "NetworkBootPreferredProtocol": 4096,
            "GuestControlledCacheTypes": False,
            "LockOnDisconnect": False,
            "ConsoleMode": 0,
            "SecureBootEnabled": generation == 2,
            "SecureBootTemplateId": (UEFI_TEMPLATE if linux else WINDOWS_TEMPLATE).upper(),
            "LowMmioGapSize": 128,
            "HighMmioGapSize": 512,
            "HighMmioGapBase": 0,
            "EnhancedSessionTransportType": 0,
            "EnableHibernation": False,
            "TurnOffOnGuestRestart": False,
            "GuestStateIsolationEnabled": False,
            "WatchdogEnabled": False,
        },
        memory={
            "VirtualQuantity": memory_mb,
            "Reservation": memory_mb // 2 if dynamic else memory_mb,
            "Limit": memory_mb * 4 if dynamic else memory_mb,
            "Weight": 5000,
            "DynamicMemoryEnabled": dynamic,
            "TargetMemoryBuffer": 20,
            "MaxMemoryBlocksPerNumaNode": 32768,
            "HugePagesEnabled": False,
            "IsVirtualized": True,
            "SwapFilesInUse": False,
            "SgxEnabled": False,
            "SgxSize": 0,
            "SgxLaunchControlDefault": "",
            "SgxLaunchControlMode": 0,
        },
        processor={
            "VirtualQuantity": processors,
            "Reservation": 0,
            "Limit": 100_000,
            "Weight": 100,
            "LimitCPUID": False,
            "LimitProcessorFeatures": False,
            "LimitProcessorFeaturesMode": 0,
            "HwThreadsPerCore": 0,
            "MaxProcessorsPerNumaNode": 16,
            "MaxNumaNodesPerSocket": 1,
            "EnableHostResourceProtection": False,
            "ExposeVirtualizationExtensions": False,
            "HideHypervisorPresent": False,
            "CpuGroupId": "00000000-0000-0000-0000-000000000000",
            "DisableSpeculationControls": False,
            "EnablePerfmonLbr": False,
            "EnablePerfmonPebs": False,
            "EnablePerfmonPmu": False,
        },
        security={
            "TpmEnabled": False,
            "KsdEnabled": False,
            "ShieldingRequested": False,
            "DataProtectionRequested": False,
            "EncryptStateAndVmMigrationTraffic": False,
            "VirtualizationBasedSecurityOptOut": False,
            "BindToHostTpm": False,
            "AppContainerLaunchOptOut": False,
        },
        components={component.key: _component(component.key, component.enabled_by_default) for component in COMPONENTS},
    )


def _component(key: str, enabled: bool) -> dict[str, Value]:
    values: dict[str, Value] = {"EnabledState": ENABLED if enabled else DISABLED}
    if key == "heartbeat":
        values |= {"Interval": 2000, "Latency": 1000, "ErrorThreshold": 2}
    elif key == "kvp":
        values["DisableHostKVPItems"] = False
    elif key == "guest":
        values["DefaultEnabledStatePolicy"] = 2
    return values


def guid(random: Random) -> str:
    """A random (version 4) GUID in upper case."""
    digits = f"{random.getrandbits(128):032X}"
    return f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-{'89AB'[random.randrange(4)]}{digits[17:20]}-{digits[20:]}"
