"""What is asked of a host: queries and summary ids, only for what is shown.

VM ids are the only data that enter a query, and ``VmId`` admits nothing but hexadecimal digits and dashes, so no text
can become part of a query's grammar.
"""

from __future__ import annotations

from collections.abc import Sequence

from hvgui.domain.keys import VmId
from hvgui.domain.vms.services import Service, ServiceRow

SERVICE_CLASS = "Msvm_VirtualSystemManagementService"
SYSTEM_CLASS = "Msvm_ComputerSystem"
SETTINGS_CLASS = "Msvm_VirtualSystemSettingData"
MEMORY_CLASS = "Msvm_MemorySettingData"
JOB_CLASS = "Msvm_ConcreteJob"
PROCESSOR_CLASS = "Msvm_ProcessorSettingData"
SECURITY_CLASS = "Msvm_SecuritySettingData"

#: Terms of a query that every host takes.
FEW_TERMS = 8

SNAPSHOT_SERVICE = "select * from Msvm_VirtualSystemSnapshotService"
SWITCHES = "select ElementName,Name from Msvm_VirtualEthernetSwitch"
SWITCH_SETTINGS = (
    "select BandwidthReservationMode,IOVPreferred,InstanceID,VirtualSystemIdentifier"
    " from Msvm_VirtualEthernetSwitchSettingData"
)
OPERATING_SYSTEM = "select BuildNumber,Caption,CSName,OSLanguage,SerialNumber,Version from Win32_OperatingSystem"
HOST_TIME = "select LocalDateTime from Win32_OperatingSystem"
#: DriveType 3: disks of the host itself.
LOCAL_DISKS = "select DeviceID,FreeSpace from Win32_LogicalDisk where DriveType=3"
#: Settings that a VM can be made with; those with a template of Secure Boot name one each (hyperv-hardware 4.2).
_CAPABILITIES = "VirtualSystemManagementCapabilities"
TEMPLATES = (
    f'associators of {{Msvm_{_CAPABILITIES}.InstanceID="Microsoft:{_CAPABILITIES}"}}'
    f" where AssocClass=Msvm_SettingsDefineCapabilities ResultClass={SETTINGS_CLASS}"
)
MANAGEMENT_SERVICE = f"select * from {SERVICE_CLASS}"
NAMESPACES = "select Name from __NAMESPACE where Name='v2'"

#: Existence, identity and the two stamps that tell when to read more (hyperv-wmi-v2 4).
SYSTEMS = (
    "select ElementName,EnabledState,HealthState,Name,OperationalStatus,OtherEnabledState,"
    f"TimeOfLastConfigurationChange from {SYSTEM_CLASS}"
)

#: Property of Msvm_SummaryInformation by the id that GetSummaryInformation wants (hyperv-wmi-v2 16.1).
SUMMARY_IDS: dict[str, int] = {
    "Name": 0,
    "ElementName": 1,
    "Notes": 3,
    "EnabledState": 100,
    "ProcessorLoad": 101,
    "MemoryUsage": 103,
    "Heartbeat": 104,
    "UpTime": 105,
    "GuestOperatingSystem": 106,
    "AsynchronousTasks": 108,
    "HealthState": 109,
    "OperationalStatus": 110,
    "StatusDescriptions": 111,
    "MemoryAvailable": 112,
    "ApplicationHealth": 117,
}
#: From 2016 on; older hosts are not asked, since what they do with unknown ids is UNVERIFIED (hyperv-wmi-v2 16.1).
SUMMARY_IDS_2016: dict[str, int] = {"Version": 10, "OtherEnabledState": 132}

#: For hosts whose summaries know no version: of every VM, checkpoints left out (hyperv-wmi-v2 6.1).
VERSIONS = (
    f"select InstanceID,Version from {SETTINGS_CLASS} where VirtualSystemType='Microsoft:Hyper-V:System:Realized'"
)

SUMMARY_QUERY = "select " + ",".join(sorted({*SUMMARY_IDS, *SUMMARY_IDS_2016})) + " from Msvm_SummaryInformation"


def settings_of(vm: VmId) -> str:
    """The realized settings of a VM."""
    return f"select * from {SETTINGS_CLASS} where InstanceID='Microsoft:{vm}'"


def some_settings_of(vms: Sequence[VmId]) -> str:
    """The realized settings of some VMs; beyond a handful of every VM, checkpoints left out (hyperv-wmi-v2 6.1)."""
    where = " or ".join(f"InstanceID='Microsoft:{vm}'" for vm in vms)
    every = "VirtualSystemType='Microsoft:Hyper-V:System:Realized'"
    return f"select * from {SETTINGS_CLASS} where {where if len(vms) <= FEW_TERMS else every}"


def system_of(vm: VmId) -> str:
    """The VM itself."""
    return f"select * from {SYSTEM_CLASS} where Name='{vm}'"


def service_settings(row: ServiceRow, vm: VmId | None = None) -> str:
    """The host's side of one service, of one VM or of all; that of Data Exchange holds the labels as well."""
    where = "" if vm is None else f" where InstanceID like 'Microsoft:{vm}%'"
    labels = ",HostOnlyItems" if row.service is Service.DATA_EXCHANGE else ""
    return f"select EnabledState{labels},InstanceID from {row.setting_class}{where}"


def service_settings_of(row: ServiceRow, vms: Sequence[VmId]) -> str:
    """The host's side of one service, of some VMs."""
    return f"select EnabledState,InstanceID from {row.setting_class}{belonging_to(vms)}"


def belonging_to(vms: Sequence[VmId]) -> str:
    """The condition that settings belong to some VMs; none beyond a handful: hosts limit the terms of a query."""
    where = " or ".join(f"InstanceID like 'Microsoft:{vm}%'" for vm in vms)
    return f" where {where}" if len(vms) <= FEW_TERMS else ""


def powers_of(vms: Sequence[VmId]) -> str:
    """The power states of some VMs."""
    where = " or ".join(f"Name='{vm}'" for vm in vms)
    few = f" where {where}" if len(vms) <= FEW_TERMS else ""
    return f"select EnabledState,Name,OtherEnabledState from {SYSTEM_CLASS}{few}"


def jobs_of(class_name: str, instance_ids: Sequence[str]) -> str:
    """Some jobs of a class, by their keys, which are GUIDs; all of the class beyond a handful: hosts limit terms."""
    where = " or ".join(f"InstanceID='{instance_id}'" for instance_id in instance_ids)
    few = f" where {where}" if len(instance_ids) <= FEW_TERMS else ""
    return f"select ErrorCode,InstanceID,JobState,PercentComplete from {class_name}{few}"


def jobs_touching(vm: VmId, class_name: str) -> str:
    """The jobs of a class that have to do with a VM; they stay some minutes after their end (hyperv-wmi-v2 18.1)."""
    path = f'{SYSTEM_CLASS}.CreationClassName="{SYSTEM_CLASS}",Name="{vm}"'
    return f"associators of {{{path}}} where AssocClass=Msvm_AffectedJobElement ResultClass={class_name}"


#: Copies into guests, those that have ended included, and what each was to copy (hyperv-wmi-v2 13.3).
COPIES_OF_HOST = "select InstanceID,VirtualSystemName,CopyFileToGuestSettingData from Msvm_CopyFileToGuestJob"


def service_components(row: ServiceRow, vm: VmId | None = None) -> str:
    """The guest's side of one service, of one VM or of all."""
    where = "" if vm is None else f" where SystemName='{vm}'"
    return f"select OperationalStatus,SystemName from {row.component_class}{where}"


def guest_items(vm: VmId | None = None) -> str:
    """What the guest reported through Data Exchange, of one VM or of all."""
    where = "" if vm is None else f" where SystemName='{vm}'"
    return f"select GuestIntrinsicExchangeItems,SystemName from Msvm_KvpExchangeComponent{where}"


def all_guest_items(vm: VmId) -> str:
    """What the guest reported, by itself and by its programs."""
    wanted = "GuestExchangeItems,GuestIntrinsicExchangeItems,SystemName"
    return f"select {wanted} from Msvm_KvpExchangeComponent where SystemName='{vm}'"


def host_items(vms: Sequence[VmId]) -> str:
    """What the host keeps for VMs: items for the guest, and items the guest never sees (hyperv-wmi-v2 12.2)."""
    wanted = "HostExchangeItems,HostOnlyItems,InstanceID"
    return f"select {wanted} from Msvm_KvpExchangeComponentSettingData{belonging_to(vms)}"


def guest_file_service(vm: VmId) -> str:
    """The service that copies into a guest; there is none while the guest does not answer (hyperv-wmi-v2 13.1)."""
    return f"select * from Msvm_GuestFileService where SystemName='{vm}'"


def shutdown_component(vm: VmId) -> str:
    """The component that asks a guest to shut down."""
    return f"select * from Msvm_ShutdownComponent where SystemName='{vm}'"


def keyboard_of(vm: VmId) -> str:
    """The keyboard of a VM, which is there while the VM lives."""
    path = f'{SYSTEM_CLASS}.CreationClassName="{SYSTEM_CLASS}",Name="{vm}"'
    return f"associators of {{{path}}} where ResultClass=Msvm_Keyboard"


def video_head_of(vm: VmId) -> str:
    """The resolution of a VM's screen."""
    wanted = "CurrentHorizontalResolution,CurrentVerticalResolution,SystemName"
    return f"select {wanted} from Msvm_VideoHead where SystemName='{vm}'"


def checkpoints_of(vm: VmId) -> str:
    """The settings of a VM's checkpoints (hyperv-wmi-v2 3)."""
    return _linked(vm, "Msvm_SnapshotOfVirtualSystem")


#: The settings of the checkpoints of every VM, and from which of them each VM's present state descends.
ALL_CHECKPOINTS = f"select * from {SETTINGS_CLASS} where VirtualSystemType like 'Microsoft:Hyper-V:Snapshot:%'"
CURRENT_CHECKPOINTS = "select * from Msvm_MostCurrentSnapshotInBranch"


def current_checkpoint_of(vm: VmId) -> str:
    """The checkpoint from which the VM's present state descends."""
    return _linked(vm, "Msvm_MostCurrentSnapshotInBranch")


def checkpoints_by_job(job: VmId) -> str:
    """The settings among what a job has touched or made; a job's GUID has the form of a VM's."""
    return (
        f'associators of {{Msvm_ConcreteJob.InstanceID="{job}"}} '
        f"where AssocClass=Msvm_AffectedJobElement ResultClass={SETTINGS_CLASS}"
    )


def _linked(vm: VmId, association: str) -> str:
    path = f'{SYSTEM_CLASS}.CreationClassName="{SYSTEM_CLASS}",Name="{vm}"'
    return f"associators of {{{path}}} where AssocClass={association} ResultClass={SETTINGS_CLASS}"


def memory_of(vms: Sequence[VmId]) -> str:
    """The memory settings of some VMs."""
    return f"select * from {MEMORY_CLASS}{belonging_to(vms)}"


def processor_of(vms: Sequence[VmId]) -> str:
    """The processor settings of some VMs."""
    return f"select * from {PROCESSOR_CLASS}{belonging_to(vms)}"


def security_of(vms: Sequence[VmId]) -> str:
    """The security settings of some VMs; no host before 2016 has any."""
    return f"select * from {SECURITY_CLASS}{belonging_to(vms)}"


#: What a new VM has: the topology of the host (hyperv-hardware 5.1). Templates have "Definition" in place of a GUID.
DEFAULT_PROCESSOR = f"select * from {PROCESSOR_CLASS} where InstanceID like 'Microsoft:Definition%'"
DEFAULT_MEMORY = f"select * from {MEMORY_CLASS} where InstanceID like 'Microsoft:Definition%'"


def adapters_of(vm: VmId, *, legacy: bool) -> str:
    """The network adapters of a VM."""
    kind = "Emulated" if legacy else "Synthetic"
    wanted = "Address,ElementName,InstanceID,StaticMacAddress"
    return f"select {wanted} from Msvm_{kind}EthernetPortSettingData where InstanceID like 'Microsoft:{vm}%'"


def connections_of(vm: VmId) -> str:
    """What the adapters are connected to; every property, since LastKnownSwitchName is not there before 2016."""
    return f"select * from Msvm_EthernetPortAllocationSettingData where InstanceID like 'Microsoft:{vm}%'"


def guest_network_of(vm: VmId) -> str:
    """What the guest tells of its adapters."""
    wanted = "InstanceID,IPAddresses"
    return f"select {wanted} from Msvm_GuestNetworkAdapterConfiguration where InstanceID like '%{vm}%'"


def ports_of(vm: VmId, *, legacy: bool) -> str:
    """The adapters of a VM while it lives."""
    kind = "Emulated" if legacy else "Synthetic"
    wanted = "DeviceID,OperationalStatus,StatusDescriptions,SystemName"
    return f"select {wanted} from Msvm_{kind}EthernetPort where SystemName='{vm}'"
