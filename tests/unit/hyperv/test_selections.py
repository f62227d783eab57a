"""Queries letter by letter: of one VM, of a handful, and of more than a host takes terms for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

import pytest

from hvgui.domain.keys import VmId
from hvgui.domain.vms.services import Service, row_of
from hvgui.hyperv import selections as s

VMS = [VmId(f"{n:08X}-0000-0000-0000-000000000000") for n in range(9)]
A, B = VMS[:2]
BACKUP, DATA_EXCHANGE = row_of(Service.BACKUP), row_of(Service.DATA_EXCHANGE)
LIKE = f"InstanceID like 'Microsoft:{A}%'"
TWO_LIKE = f"{LIKE} or InstanceID like 'Microsoft:{B}%'"
LINKED = (
    f'associators of {{{{Msvm_ComputerSystem.CreationClassName="Msvm_ComputerSystem",Name="{A}"}}}} '
    "where AssocClass={} ResultClass={}"
)
SETTINGS = "Msvm_VirtualSystemSettingData"

OF_ONE = {
    s.settings_of(A): f"select * from {SETTINGS} where InstanceID='Microsoft:{A}'",
    s.system_of(A): f"select * from Msvm_ComputerSystem where Name='{A}'",
    s.service_settings(BACKUP): "select EnabledState,InstanceID from Msvm_VssComponentSettingData",
    s.service_settings(BACKUP, A): f"select EnabledState,InstanceID from Msvm_VssComponentSettingData where {LIKE}",
    s.service_settings(
        DATA_EXCHANGE
    ): "select EnabledState,HostOnlyItems,InstanceID from Msvm_KvpExchangeComponentSettingData",
    s.service_components(BACKUP): "select OperationalStatus,SystemName from Msvm_VssComponent",
    s.service_components(
        BACKUP, A
    ): f"select OperationalStatus,SystemName from Msvm_VssComponent where SystemName='{A}'",
    s.guest_items(): "select GuestIntrinsicExchangeItems,SystemName from Msvm_KvpExchangeComponent",
    s.guest_items(
        A
    ): f"select GuestIntrinsicExchangeItems,SystemName from Msvm_KvpExchangeComponent where SystemName='{A}'",
    s.all_guest_items(A): "select GuestExchangeItems,GuestIntrinsicExchangeItems,SystemName "
    f"from Msvm_KvpExchangeComponent where SystemName='{A}'",
    s.guest_file_service(A): f"select * from Msvm_GuestFileService where SystemName='{A}'",
    s.shutdown_component(A): f"select * from Msvm_ShutdownComponent where SystemName='{A}'",
    s.checkpoints_of(A): LINKED.format("Msvm_SnapshotOfVirtualSystem", SETTINGS),
    s.current_checkpoint_of(A): LINKED.format("Msvm_MostCurrentSnapshotInBranch", SETTINGS),
    s.jobs_touching(A, "Msvm_ConcreteJob"): LINKED.format("Msvm_AffectedJobElement", "Msvm_ConcreteJob"),
    s.checkpoints_by_job(A): f'associators of {{Msvm_ConcreteJob.InstanceID="{A}"}} '
    f"where AssocClass=Msvm_AffectedJobElement ResultClass={SETTINGS}",
    s.adapters_of(A, legacy=False): "select Address,ElementName,InstanceID,StaticMacAddress "
    f"from Msvm_SyntheticEthernetPortSettingData where {LIKE}",
    s.adapters_of(A, legacy=True): "select Address,ElementName,InstanceID,StaticMacAddress "
    f"from Msvm_EmulatedEthernetPortSettingData where {LIKE}",
    s.connections_of(A): f"select * from Msvm_EthernetPortAllocationSettingData where {LIKE}",
    s.guest_network_of(
        A
    ): f"select InstanceID,IPAddresses from Msvm_GuestNetworkAdapterConfiguration where InstanceID like '%{A}%'",
    s.ports_of(A, legacy=False): "select DeviceID,OperationalStatus,StatusDescriptions,SystemName "
    f"from Msvm_SyntheticEthernetPort where SystemName='{A}'",
    s.ports_of(A, legacy=True): "select DeviceID,OperationalStatus,StatusDescriptions,SystemName "
    f"from Msvm_EmulatedEthernetPort where SystemName='{A}'",
}


@pytest.mark.parametrize(("query", "expected"), OF_ONE.items())
def test_a_query(query: str, expected: str) -> None:
    assert query == expected


#: A query of some VMs; what it asks of two, and of more than the hosts take terms for.
OF_SOME: list[tuple[Callable[[Sequence[VmId]], str], str, str]] = [
    (
        s.some_settings_of,
        f"select * from {SETTINGS} where InstanceID='Microsoft:{A}' or InstanceID='Microsoft:{B}'",
        f"select * from {SETTINGS} where VirtualSystemType='Microsoft:Hyper-V:System:Realized'",
    ),
    (
        partial(s.service_settings_of, BACKUP),
        f"select EnabledState,InstanceID from Msvm_VssComponentSettingData where {TWO_LIKE}",
        "select EnabledState,InstanceID from Msvm_VssComponentSettingData",
    ),
    (
        s.powers_of,
        f"select EnabledState,Name,OtherEnabledState from Msvm_ComputerSystem where Name='{A}' or Name='{B}'",
        "select EnabledState,Name,OtherEnabledState from Msvm_ComputerSystem",
    ),
    (
        partial(s.jobs_of, "Msvm_ConcreteJob"),
        f"select ErrorCode,InstanceID,JobState,PercentComplete from Msvm_ConcreteJob where InstanceID='{A}' or InstanceID='{B}'",
        "select ErrorCode,InstanceID,JobState,PercentComplete from Msvm_ConcreteJob",
    ),
    (
        s.host_items,
        f"select HostExchangeItems,HostOnlyItems,InstanceID from Msvm_KvpExchangeComponentSettingData where {TWO_LIKE}",
        "select HostExchangeItems,HostOnlyItems,InstanceID from Msvm_KvpExchangeComponentSettingData",
    ),
    (
        s.memory_of,
        f"select * from Msvm_MemorySettingData where {TWO_LIKE}",
        "select * from Msvm_MemorySettingData",
    ),
    (
        s.processor_of,
        f"select * from Msvm_ProcessorSettingData where {TWO_LIKE}",
        "select * from Msvm_ProcessorSettingData",
    ),
]


@pytest.mark.parametrize(("query", "of_two", "of_many"), OF_SOME)
def test_a_query_of_some_vms(query: Callable[[Sequence[VmId]], str], of_two: str, of_many: str) -> None:
    assert query(VMS[:2]) == of_two
    assert str(VMS[7]) in query(VMS[:8]), "eight terms are taken everywhere"
    assert query(VMS) == of_many


def test_queries_of_a_whole_host() -> None:
    assert s.SYSTEMS == (
        "select ElementName,EnabledState,HealthState,Name,OperationalStatus,OtherEnabledState,"
        "TimeOfLastConfigurationChange from Msvm_ComputerSystem"
    )
    assert f"select * from {SETTINGS} where VirtualSystemType like 'Microsoft:Hyper-V:Snapshot:%'" == s.ALL_CHECKPOINTS
    realized = "VirtualSystemType='Microsoft:Hyper-V:System:Realized'"
    assert f"select InstanceID,Version from {SETTINGS} where {realized}" == s.VERSIONS
    assert s.HOST_TIME == "select LocalDateTime from Win32_OperatingSystem"
    assert s.LOCAL_DISKS == "select DeviceID,FreeSpace from Win32_LogicalDisk where DriveType=3"


def test_the_numbers_of_what_a_summary_tells() -> None:
    """hyperv-wmi-v2 16.1."""
    assert s.SUMMARY_IDS | s.SUMMARY_IDS_2016 == {
        "Name": 0,
        "ElementName": 1,
        "Notes": 3,
        "Version": 10,
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
        "OtherEnabledState": 132,
    }
    assert s.SUMMARY_QUERY.removesuffix(" from Msvm_SummaryInformation").removeprefix("select ").split(",") == sorted(
        s.SUMMARY_IDS | s.SUMMARY_IDS_2016
    )
