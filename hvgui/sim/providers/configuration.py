"""Settings instances: active, checkpoints and the Microsoft:Definition templates (hyperv-wmi-v2 6, 7 and 8.1)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from random import Random

from hvgui.sim.cim import CimClass, Row, Value
from hvgui.sim.hyperv.components import BY_SETTINGS_CLASS, Component
from hvgui.sim.hyperv.hosts import Host
from hvgui.sim.hyperv.identity import MEMORY, PROCESSOR, instance_id, path_text, settings_reference
from hvgui.sim.hyperv.machines import Checkpoint, Machine
from hvgui.sim.hyperv.settings import (
    CONFIGURATION_VERSIONS,
    OLDEST,
    SHIELDED_TEMPLATE,
    UEFI_TEMPLATE,
    VERSIONS,
    WINDOWS_TEMPLATE,
    Settings,
    fresh_settings,
)
from hvgui.sim.providers.calls import NEVER, Producer, row
from hvgui.sim.providers.kvpitems import item_texts

REALIZED = "Microsoft:Hyper-V:System:Realized"
PLANNED, PLANNED_SNAPSHOT = "Microsoft:Hyper-V:System:Planned", "Microsoft:Hyper-V:Snapshot:Planned"
DEFINITION = "Microsoft:Hyper-V:System:Definition"
SNAPSHOT = "Microsoft:Hyper-V:Snapshot:Realized"
RECOVERY = "Microsoft:Hyper-V:Snapshot:Recovery"

# Owner and settings of everything that has a configuration: VMs first, then their checkpoints.
Owned = tuple[str, Settings]


def machine_settings(host: Host, cim_class: CimClass) -> Iterator[Row]:
    """Msvm_VirtualSystemSettingData."""
    template = _template(host)
    yield row(
        cim_class,
        {
            **template.system,
            "InstanceID": instance_id("Definition", "VirtualSystem", "Default"),
            "Caption": host.texts("settings.caption"),
            "Description": host.texts("settings.description"),
            "ElementName": host.texts("settings.caption"),
            "VirtualSystemType": DEFINITION,
            "CreationTime": NEVER,
        },
    )
    yield from _templates(host, cim_class)
    yield from _versions(host, cim_class)
    for machine in host.described():
        yield machine_row(host, cim_class, machine)
        for point in machine.checkpoints:
            yield checkpoint_row(host, cim_class, machine, point)


def secure_boot_templates(host: Host) -> dict[str, str]:
    """InstanceIDs of the settings that name a template of Secure Boot, by template; no host before 2016 has any."""
    if not host.schema.later_than("2012r2"):
        return {}
    found = (WINDOWS_TEMPLATE, UEFI_TEMPLATE, SHIELDED_TEMPLATE)
    return {each.upper(): instance_id("Definition", "VirtualSystem", each.upper()) for each in found}


_TEMPLATE_NAMES = ("MicrosoftWindows", "MicrosoftUEFICertificateAuthority", "OpenSourceShieldedVM")


def _templates(host: Host, cim_class: CimClass) -> Iterator[Row]:
    found = secure_boot_templates(host)
    for (template, identifier), name in zip(found.items(), _TEMPLATE_NAMES, strict=bool(found)):
        yield row(
            cim_class,
            {
                "InstanceID": identifier,
                "Caption": host.texts("settings.caption"),
                "Description": host.texts(f"template.{name}"),
                "ElementName": name,
                "SecureBootTemplateId": template,
                "VirtualSystemType": DEFINITION,
                "CreationTime": NEVER,
            },
        )


def versions(host: Host) -> dict[str, str]:
    """InstanceIDs of the settings that name a configuration version (hyperv-hardware 4.2 and 6.1); the form of the
    InstanceID is an assumption. No host before 2016 can make another version than its own."""
    if not host.schema.later_than("2012r2"):
        return {}
    least, most = float(OLDEST[host.generation]), float(CONFIGURATION_VERSIONS[host.generation])
    return {each: instance_id("Definition", "VirtualSystem", each) for each in VERSIONS if least <= float(each) <= most}


def _versions(host: Host, cim_class: CimClass) -> Iterator[Row]:
    for version, identifier in versions(host).items():
        yield row(
            cim_class,
            {
                "InstanceID": identifier,
                "Caption": host.texts("settings.caption"),
                "Description": host.texts("settings.description"),
                "ElementName": version,
                "Version": version,
                "VirtualSystemType": DEFINITION,
                "CreationTime": NEVER,
            },
        )


def machine_row(host: Host, cim_class: CimClass, machine: Machine) -> Row:
    """The active settings of a VM."""
    # A 2012 R2 host gave the 1601 value for active settings (dump).
    created = machine.installed_at if host.schema.later_than("2012r2") else NEVER
    return row(
        cim_class,
        {
            **machine.settings.system,
            **_places(host, machine.id),
            "InstanceID": instance_id(machine.id),
            "Caption": host.texts("settings.caption"),
            "Description": host.texts("settings.description"),
            "VirtualSystemIdentifier": machine.id,
            "VirtualSystemType": PLANNED if machine.id in host.planned else REALIZED,
            "ConfigurationID": machine.id,
            "CreationTime": created,
            "Parent": _parent(host, machine.current_checkpoint),
        },
    )


def checkpoint_row(host: Host, cim_class: CimClass, machine: Machine, point: Checkpoint) -> Row:
    """The settings of a checkpoint: its own GUID in InstanceID, the VM in VirtualSystemIdentifier."""
    return row(
        cim_class,
        {
            **point.settings.system,
            **_places(host, point.id),
            "InstanceID": instance_id(point.id),
            "Caption": host.texts("settings.caption"),
            "Description": host.texts("settings.description"),
            "VirtualSystemIdentifier": machine.id,
            "VirtualSystemType": _kind_of_point(host, machine, point),
            "ConfigurationID": machine.id,
            "CreationTime": point.created_at,
            "IsAutomaticSnapshot": point.automatic,
            "IsSaved": point.with_state,
            "Parent": _parent(host, point.parent),
        },
    )


def _kind_of_point(host: Host, machine: Machine, point: Checkpoint) -> str:
    if machine.id in host.planned:
        return PLANNED_SNAPSHOT
    return RECOVERY if point.recovery else SNAPSHOT


def memory_settings(host: Host, cim_class: CimClass) -> Iterator[Row]:
    constants = {
        "Caption": host.texts("memory.caption"),
        "Description": host.texts("memory.description"),
        "ElementName": host.texts("memory.name"),
        "ResourceType": 4,
        "ResourceSubType": "Microsoft:Hyper-V:Memory",
        "AllocationUnits": "byte * 2^20",
        "VirtualQuantityUnits": "byte * 2^20",
        "ConsumerVisibility": 3,
        "AutomaticAllocation": True,
        "AutomaticDeallocation": True,
    }
    ladder = {
        "Default": {"VirtualQuantity": 1024, "Reservation": 1024, "Limit": 1_048_576},
        "Minimum": {"VirtualQuantity": 32, "Reservation": 32, "Limit": 32, "Weight": 0},
        "Maximum": {"VirtualQuantity": 1_048_576, "Reservation": 1_048_576, "Limit": 1_048_576, "Weight": 10_000},
        "Increment": {"VirtualQuantity": 2, "Reservation": 2, "Limit": 2, "Weight": 1},
    }
    for rung, values in ladder.items():
        identifier = instance_id("Definition", MEMORY.upper(), rung)
        yield row(cim_class, {**constants, **_template(host).memory, **values, "InstanceID": identifier})
    for owner, settings in _owned(host):
        yield row(cim_class, {**constants, **settings.memory, "InstanceID": instance_id(owner, MEMORY)})


def processor_settings(host: Host, cim_class: CimClass) -> Iterator[Row]:
    constants = {
        "Caption": host.texts("processor.name"),
        "Description": host.texts("processor.description"),
        "ElementName": host.texts("processor.name"),
        "ResourceType": 3,
        "ResourceSubType": "Microsoft:Hyper-V:Processor",
        "AllocationUnits": "percent / 1000",
        "VirtualQuantityUnits": "count",
        "ConsumerVisibility": 3,
        "AutomaticAllocation": True,
        "AutomaticDeallocation": True,
    }
    cores = host.hardware.sockets * host.hardware.cores
    ladder = {
        "Default": {"VirtualQuantity": 1},
        "Minimum": {"VirtualQuantity": 1, "Limit": 0, "Weight": 0},
        "Maximum": {"VirtualQuantity": min(cores * 2, 64), "Reservation": 100_000, "Weight": 10_000},
        "Increment": {"VirtualQuantity": 1, "Reservation": 1, "Limit": 1, "Weight": 1},
    }
    for rung, values in ladder.items():
        identifier = instance_id("Definition", PROCESSOR.upper(), rung)
        yield row(cim_class, {**constants, **_template(host).processor, **values, "InstanceID": identifier})
    for owner, settings in _owned(host):
        yield row(cim_class, {**constants, **settings.processor, "InstanceID": instance_id(owner, PROCESSOR, "0")})


def component_settings(component: Component, host: Host, cim_class: CimClass) -> Iterator[Row]:
    """One of the seven Msvm_…ComponentSettingData classes."""
    constants = _component_constants(component, host)
    template = _template(host).components[component.key]
    identifier = instance_id("Definition", component.guid, "Default")
    yield row(cim_class, {**constants, **template, "InstanceID": identifier})
    for owner, settings in _owned(host):
        values = {**constants, **settings.components[component.key], "InstanceID": instance_id(owner, component.guid)}
        if component.key == "kvp":
            values["HostExchangeItems"] = item_texts(settings.exchange_items, source=0)
            values["HostOnlyItems"] = item_texts(settings.host_only_items, source=4)
        yield row(cim_class, values)


def _component_constants(component: Component, host: Host) -> dict[str, Value]:
    name = host.texts(f"component.{component.key}.name")
    return {
        "Caption": name,
        "ElementName": name,
        "Description": host.texts("component.settings", host.texts(f"component.{component.key}.description")),
        "ResourceType": component.resource_type,
        "OtherResourceType": component.other_resource_type,
        "ConsumerVisibility": 3,
        "AllocationUnits": component.allocation_units,
        "VirtualQuantityUnits": "count",
        "VirtualQuantity": 1,
        "Reservation": 1,
        "Limit": 1,
        "Weight": 0,
        "AutomaticAllocation": True,
        "AutomaticDeallocation": True,
    }


def _owned(host: Host) -> Iterator[Owned]:
    for machine in host.described():
        yield machine.id, machine.settings
        for point in machine.checkpoints:
            yield point.id, point.settings


def _places(host: Host, owner: str) -> dict[str, Value]:
    """Files of a configuration, relative to its data root."""
    suffix = "vmcx" if host.schema.later_than("2012r2") else "xml"
    return {
        "ConfigurationFile": f"Virtual Machines\\{owner}.{suffix}",
        "SuspendDataRoot": f"Virtual Machines\\{owner}",
        "GuestStateFile": f"Virtual Machines\\{owner}.vmgs",
    }


def _parent(host: Host, checkpoint: str | None) -> str | None:
    return None if checkpoint is None else path_text(settings_reference(checkpoint), host.name)


def _template(host: Host) -> Settings:
    return fresh_settings(
        name="",
        generation=1,
        host_generation=host.generation,
        linux=False,
        memory_mb=1024,
        processors=1,
        dynamic=False,
        random=Random(0),
    )


_COMPONENT_ROWS: dict[str, Callable[[Host, CimClass], Iterator[Row]]] = {
    name: partial(component_settings, component) for name, component in BY_SETTINGS_CLASS.items()
}

ROWS: dict[str, Producer] = {
    "Msvm_VirtualSystemSettingData": machine_settings,
    "Msvm_MemorySettingData": memory_settings,
    "Msvm_ProcessorSettingData": processor_settings,
    **_COMPONENT_ROWS,
}
