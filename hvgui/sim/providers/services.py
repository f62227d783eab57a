"""The management and snapshot services, their settings and capabilities (hyperv-wmi-v2 15)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from hvgui.sim.cim import CimClass, Row, Value
from hvgui.sim.hyperv.cimxml import MalformedText, parse
from hvgui.sim.hyperv.hosts import Host
from hvgui.sim.hyperv.identity import SYSTEM, instance_id
from hvgui.sim.providers.calls import Answer, Call, Handler, Producer, answer, row

MANAGEMENT = "Msvm_VirtualSystemManagementService"
SNAPSHOTS = "Msvm_VirtualSystemSnapshotService"


def service(name: str, text: str, host: Host, cim_class: CimClass) -> Iterator[Row]:
    yield row(
        cim_class,
        {
            "SystemCreationClassName": SYSTEM,
            "SystemName": host.name,
            "CreationClassName": cim_class.name,
            "Name": name,
            "Caption": host.texts(text),
            "ElementName": host.texts(text),
            "Description": host.texts(f"{text}.description"),
            "OperationalStatus": (2,),
            "StatusDescriptions": (host.texts("service.running"),),
            "Status": "OK",
            "HealthState": 5,
            "EnabledState": 2,
            "RequestedState": 12,
            "EnabledDefault": 2,
            "TransitioningToState": 12,
            "StartMode": "Automatic",
            "Started": True,
        },
    )


def service_settings(host: Host, cim_class: CimClass) -> Iterator[Row]:
    values: dict[str, Value] = {
        "InstanceID": instance_id(host.name),
        "Caption": host.texts("service.vmms"),
        "ElementName": host.texts("service.vmms"),
        "Description": host.texts("service.settings"),
        "PrimaryOwnerContact": "",
        "PrimaryOwnerName": "Administrators",
        **host.service_values,
        "HbaLunTimeout": 30,
        "DefaultVirtualHardDiskCachingMode": 0,
        "HypervisorRootSchedulerEnabled": False,
    }
    yield row(cim_class, values)


def migration_settings(host: Host, cim_class: CimClass) -> Iterator[Row]:
    """Live migration as a host has it from the beginning: off, two at once (hyperv-hardware 7.1)."""
    yield row(
        cim_class,
        {
            "InstanceID": instance_id(host.name),
            "Caption": host.texts("service.vmms"),
            "ElementName": host.texts("service.vmms"),
            "Description": host.texts("service.settings"),
            "EnableVirtualSystemMigration": False,
            "MaximumActiveVirtualSystemMigration": 2,
            "MaximumActiveStorageMigration": 2,
            "AuthenticationType": 0,
            "EnableCompression": True,
            "EnableSmbTransport": False,
        },
    )


def capabilities(host: Host, cim_class: CimClass) -> Iterator[Row]:
    yield row(
        cim_class,
        {
            "InstanceID": instance_id("VirtualSystemManagementCapabilities"),
            "Caption": host.texts("service.vmms"),
            "ElementName": host.texts("service.vmms"),
            "Description": host.texts("service.settings"),
            "ElementNameEditSupported": True,
            "MaxElementNameLen": 100,
            "RequestedStatesSupported": (2, 3, 4, 6, 9, 10, 11),
            "VirtualSystemTypesSupported": ("Microsoft:Hyper-V:SubType:1", "Microsoft:Hyper-V:SubType:2"),
        },
    )


def format_error(call: Call) -> Answer:
    """FormatError joins the messages of Msvm_Error texts."""
    try:
        messages = [parse(text, written_here=True).text("Message") for text in call.texts("Errors")]
    except MalformedText as refused:
        return answer(refused.code)
    return answer(ErrorMessage="\n".join(messages))


ROWS: dict[str, Producer] = {
    MANAGEMENT: partial(service, "vmms", "service.vmms"),
    SNAPSHOTS: partial(service, "vssnapsvc", "service.snapshots"),
    "Msvm_VirtualSystemManagementServiceSettingData": service_settings,
    "Msvm_VirtualSystemMigrationServiceSettingData": migration_settings,
    "Msvm_VirtualSystemManagementCapabilities": capabilities,
}
METHODS: dict[tuple[str, str], Handler] = {(MANAGEMENT, "FormatError"): format_error}
