"""Queries for the devices of one VM: by association, or class by class with the properties that the build has."""

from __future__ import annotations

from collections.abc import Sequence

from hvgui.domain.keys import VmId
from hvgui.hyperv.selections import SETTINGS_CLASS, belonging_to

#: Builds that brought a class or a property (hyperv-hardware 1.1, 2.3, 3.1).
BUILD_10240 = 10240

RESOURCES = "Msvm_ResourceAllocationSettingData"
STORAGE = "Msvm_StorageAllocationSettingData"
SYNTHETIC_ADAPTERS = "Msvm_SyntheticEthernetPortSettingData"
LEGACY_ADAPTERS = "Msvm_EmulatedEthernetPortSettingData"
CONNECTIONS = "Msvm_EthernetPortAllocationSettingData"
VLANS = "Msvm_EthernetSwitchPortVlanSettingData"
SERIAL_PORTS = "Msvm_SerialPortSettingData"
BOOT_SOURCES = "Msvm_BootSourceSettingData"
#: Base class of all resources: what has a class of its own that is not asked for by name is found there.
EVERYTHING = "CIM_ResourceAllocationSettingData"

_COMMON = "ElementName,InstanceID,ResourceSubType"
_PROPERTIES = {
    RESOURCES: f"Address,AddressOnParent,Connection,HostResource,OtherResourceType,Parent,{_COMMON}",
    STORAGE: f"HostResource,IOPSLimit,IOPSReservation,Parent,{_COMMON}",
    SYNTHETIC_ADAPTERS: f"Address,ClusterMonitored,StaticMacAddress,VirtualSystemIdentifiers,{_COMMON}",
    LEGACY_ADAPTERS: f"Address,ClusterMonitored,StaticMacAddress,VirtualSystemIdentifiers,{_COMMON}",
    CONNECTIONS: "EnabledState,HostResource,InstanceID,Parent,ResourceSubType",
    VLANS: (
        "AccessVlanId,InstanceID,NativeVlanId,OperationMode,PrimaryVlanId,SecondaryVlanId,SecondaryVlanIdArray,"
        "TrunkVlanIdArray"
    ),
    SERIAL_PORTS: f"Connection,DebuggerMode,{_COMMON}",
    BOOT_SOURCES: "BootSourceDescription,FirmwareDevicePath,InstanceID",
    EVERYTHING: f"HostResource,OtherResourceType,Parent,{_COMMON}",
}

#: What the list shows of every VM, in one enumeration each.
ALL_DRIVES = f"select InstanceID,ResourceType from {RESOURCES} where ResourceType=16"
ALL_MEDIA = f"select HostResource,InstanceID,ResourceSubType from {STORAGE}"
ALL_MEMORY = "select DynamicMemoryEnabled,InstanceID,VirtualQuantity from Msvm_MemorySettingData"
ALL_PROCESSORS = "select InstanceID,VirtualQuantity from Msvm_ProcessorSettingData"
GUEST_ADDRESSES = "select InstanceID,IPAddresses from Msvm_GuestNetworkAdapterConfiguration"


def some_resources(vms: Sequence[VmId]) -> str:
    """Controllers, drives and the like of some VMs; beyond a handful of every VM."""
    return f"select InstanceID,ResourceSubType from {RESOURCES}{belonging_to(vms)}"


def some_media(vms: Sequence[VmId], build: int = 0) -> str:
    """What lies in the drives of some VMs; beyond a handful of every VM. With the ``build``, everything of it."""
    return f"{all_of(STORAGE, build) if build else ALL_MEDIA}{belonging_to(vms)}"


def ports(build: int) -> str:
    """The COM ports of every VM; before 2016 they have no class of their own."""
    if build >= BUILD_10240:
        return all_of(SERIAL_PORTS, build)
    return f"select Connection,InstanceID from {RESOURCES} where ResourceSubType='Microsoft:Hyper-V:Serial Port'"


def linked(vm: VmId) -> str:
    """Every resource of a VM, whatever its class; an association cannot name properties."""
    path = f'{SETTINGS_CLASS}.InstanceID="Microsoft:{vm}"'
    link = "Msvm_VirtualSystemSettingDataComponent"
    return f"associators of {{{path}}} where AssocClass={link} ResultClass={EVERYTHING}"


def named(class_name: str, vm: VmId, build: int) -> str:
    """The rows of a class that belong to a VM, with the properties that are shown."""
    return f"{all_of(class_name, build)}{_of(vm)}"


def all_of(class_name: str, build: int) -> str:
    """The rows of a class of every VM, with the properties that are shown."""
    wanted = _PROPERTIES[class_name]
    if class_name == CONNECTIONS and build >= BUILD_10240:
        wanted += ",LastKnownSwitchName"
    if class_name == SYNTHETIC_ADAPTERS and build >= BUILD_10240:
        wanted += ",DeviceNamingEnabled"
    if class_name == STORAGE and build >= BUILD_10240:
        wanted += ",StorageQoSPolicyID"
    return f"select {wanted} from {class_name}"


def all_systems(build: int) -> str:
    """Settings of every VM and checkpoint, as far as the list is about them."""
    wanted = "AutomaticShutdownAction,AutomaticStartupAction,InstanceID,SecureBootEnabled,VirtualSystemIdentifier"
    wanted += ",VirtualSystemSubType,VirtualSystemType"
    if build >= BUILD_10240:
        wanted += ",SecureBootTemplateId"
    return f"select {wanted} from {SETTINGS_CLASS}"


def whole(class_name: str, vm: VmId) -> str:
    """The same rows as they are, for a host that lacks a property."""
    return f"select * from {class_name}{_of(vm)}"


def _of(vm: VmId) -> str:
    return f" where InstanceID like 'Microsoft:{vm}%'"
