"""Queries for devices letter by letter: what each build has is asked for, and nothing that a host would refuse."""

from __future__ import annotations

import pytest

from hvgui.domain.keys import VmId
from hvgui.hyperv import device_selections as d

VM = VmId("00000001-0000-0000-0000-000000000000")
OF_VM = f" where InstanceID like 'Microsoft:{VM}%'"
OLD, NEW = 9600, 10240

CLASSES = {
    d.CONNECTIONS: ("EnabledState,HostResource,InstanceID,Parent,ResourceSubType", ",LastKnownSwitchName"),
    d.SYNTHETIC_ADAPTERS: (
        "Address,ClusterMonitored,StaticMacAddress,VirtualSystemIdentifiers,ElementName,InstanceID,ResourceSubType",
        ",DeviceNamingEnabled",
    ),
    d.STORAGE: (
        "HostResource,IOPSLimit,IOPSReservation,Parent,ElementName,InstanceID,ResourceSubType",
        ",StorageQoSPolicyID",
    ),
    d.BOOT_SOURCES: ("BootSourceDescription,FirmwareDevicePath,InstanceID", ""),
}


@pytest.mark.parametrize("name", CLASSES)
def test_a_class_is_asked_for_what_its_build_has(name: str) -> None:
    always, newer = CLASSES[name]
    assert d.all_of(name, OLD) == f"select {always} from {name}"
    assert d.all_of(name, NEW) == f"select {always}{newer} from {name}"
    assert d.named(name, VM, NEW) == f"select {always}{newer} from {name}{OF_VM}"
    assert d.whole(name, VM) == f"select * from {name}{OF_VM}"


def test_settings_of_all_vms() -> None:
    always = "AutomaticShutdownAction,AutomaticStartupAction,InstanceID,SecureBootEnabled,VirtualSystemIdentifier"
    always += ",VirtualSystemSubType,VirtualSystemType"
    assert d.all_systems(OLD) == f"select {always} from Msvm_VirtualSystemSettingData"
    assert d.all_systems(NEW) == f"select {always},SecureBootTemplateId from Msvm_VirtualSystemSettingData"


def test_everything_of_a_vm() -> None:
    assert d.linked(VM) == (
        f'associators of {{Msvm_VirtualSystemSettingData.InstanceID="Microsoft:{VM}"}} where '
        "AssocClass=Msvm_VirtualSystemSettingDataComponent ResultClass=CIM_ResourceAllocationSettingData"
    )
