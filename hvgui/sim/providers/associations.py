"""Associations between the instances of the other files (hyperv-wmi-v2 3)."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from hvgui.sim.cim import CimClass, Reference, Row
from hvgui.sim.hyperv.components import BY_KEY, COMPONENTS
from hvgui.sim.hyperv.hosts import Host
from hvgui.sim.hyperv.identity import (
    MEMORY,
    PROCESSOR,
    VIDEO_HEAD,
    by_instance_id,
    device_reference,
    instance_id,
    settings_reference,
    system_reference,
)
from hvgui.sim.hyperv.machines import Machine
from hvgui.sim.providers import devices, firmware, network, ports, storage
from hvgui.sim.providers.calls import Producer, job_reference, row
from hvgui.sim.providers.configuration import secure_boot_templates, versions
from hvgui.sim.providers.guestfiles import service_reference, service_there
from hvgui.sim.providers.services import MANAGEMENT
from hvgui.sim.providers.summary import SUMMARY

Pair = tuple[Reference, Reference]
Pairs = Callable[[Host], Iterator[Pair]]


def _settings_define_state(host: Host) -> Iterator[Pair]:
    for machine in host.ordered():
        yield system_reference(machine.id), settings_reference(machine.id)


def _setting_data_components(host: Host) -> Iterator[Pair]:
    for machine in host.ordered():
        for owner in (machine.id, *(point.id for point in machine.checkpoints)):
            whole = settings_reference(owner)
            yield whole, by_instance_id("Msvm_MemorySettingData", instance_id(owner, MEMORY))
            yield whole, by_instance_id("Msvm_ProcessorSettingData", instance_id(owner, PROCESSOR, "0"))
            for component in COMPONENTS:
                yield whole, by_instance_id(component.settings_class, instance_id(owner, component.guid))
            for part in (*storage.parts(host, owner, machine), *network.parts(owner, machine)):
                yield whole, part
            for part in firmware.parts(owner, machine):
                yield whole, part


def _system_devices(host: Host) -> Iterator[Pair]:
    """No row at all for a VM that is off (dump systemdevice-2012r2)."""
    for machine in host.ordered():
        if machine.power.live:
            for component in COMPONENTS:
                yield system_reference(machine.id), _component(component.key, machine)
            video = device_reference("Msvm_VideoHead", instance_id(VIDEO_HEAD, "0"), machine.id)
            yield system_reference(machine.id), video
            for class_name, device in devices.of(machine):
                yield system_reference(machine.id), device_reference(class_name, device, machine.id)


def _guest_services(host: Host) -> Iterator[Pair]:
    now = host.now()
    for machine in host.ordered():
        if service_there(machine, now):
            yield _component("guest", machine), service_reference(machine)


def _snapshots(host: Host) -> Iterator[Pair]:
    for machine in host.ordered():
        for point in machine.checkpoints:
            yield system_reference(machine.id), settings_reference(point.id)


def _current_snapshots(host: Host) -> Iterator[Pair]:
    for machine in host.ordered():
        if machine.current_checkpoint is not None:
            yield system_reference(machine.id), settings_reference(machine.current_checkpoint)


def _applied_snapshots(host: Host) -> Iterator[Pair]:
    """Only after an apply, and with the roles the other way round."""
    for machine in host.ordered():
        if machine.applied_checkpoint is not None:
            yield settings_reference(machine.applied_checkpoint), system_reference(machine.id)


def _parents(host: Host) -> Iterator[Pair]:
    for machine in host.ordered():
        for point in machine.checkpoints:
            if point.parent is not None:
                yield settings_reference(point.parent), settings_reference(point.id)


def _summaries(host: Host) -> Iterator[Pair]:
    for machine in host.ordered():
        yield system_reference(machine.id), by_instance_id(SUMMARY, instance_id(machine.id))


def _hosted(host: Host) -> Iterator[Pair]:
    for machine in host.ordered():
        yield system_reference(host.name), system_reference(machine.id)


def settings_capabilities(host: Host, cim_class: CimClass) -> Iterator[Row]:
    """Msvm_SettingsDefineCapabilities: what a VM can be made with (hyperv-hardware 4.2)."""
    identifier = instance_id("VirtualSystemManagementCapabilities")
    whole = by_instance_id("Msvm_VirtualSystemManagementCapabilities", identifier)
    for template in (*secure_boot_templates(host).values(), *versions(host).values()):
        part = by_instance_id("Msvm_VirtualSystemSettingData", template)
        values = {"GroupComponent": whole, "PartComponent": part, "PropertyPolicy": 0, "ValueRange": 0, "ValueRole": 3}
        yield row(cim_class, values)


def element_settings(host: Host, cim_class: CimClass) -> Iterator[Row]:
    """Msvm_ElementSettingData: IsCurrent, IsDefault, IsNext are 1, 1, 0; settings towards themselves 2, 1, 0 (dump)."""
    service = device_reference(MANAGEMENT, "vmms", host.name, key="Name")
    own = by_instance_id("Msvm_VirtualSystemManagementServiceSettingData", instance_id(host.name))
    rows: list[tuple[Reference, Reference, int]] = [(service, own, 1)]
    for machine in host.ordered():
        settings = settings_reference(machine.id)
        rows.append((settings, settings, 2))
        if machine.power.live:
            rows += [
                (
                    _component(component.key, machine),
                    by_instance_id(component.settings_class, instance_id(machine.id, component.guid)),
                    1,
                )
                for component in COMPONENTS
                if component.key != "rdv"
            ]
    for element, data, current in rows:
        values = {"ManagedElement": element, "SettingData": data, "IsCurrent": current, "IsDefault": 1, "IsNext": 0}
        yield row(cim_class, values)


def affected_elements(host: Host, cim_class: CimClass) -> Iterator[Row]:
    for job in host.jobs.all():
        for element, effect in job.affected:
            yield row(
                cim_class,
                {
                    "AffectedElement": element,
                    "AffectingElement": job_reference(job),
                    "ElementEffects": (effect,),
                    "OtherElementEffectsDescriptions": (),
                },
            )


def _component(key: str, machine: Machine) -> Reference:
    component = BY_KEY[key]
    return device_reference(component.runtime_class, instance_id(component.guid), machine.id)


def _pairs(first: str, second: str, pairs: Pairs) -> Producer:
    def produce(host: Host, cim_class: CimClass) -> Iterator[Row]:
        for left, right in pairs(host):
            yield Row(cim_class, {first: left, second: right})

    return produce


ROWS: dict[str, Producer] = {
    "Msvm_SettingsDefineState": _pairs("ManagedElement", "SettingData", _settings_define_state),
    "Msvm_VirtualSystemSettingDataComponent": _pairs("GroupComponent", "PartComponent", _setting_data_components),
    "Msvm_EthernetPortSettingDataComponent": _pairs("GroupComponent", "PartComponent", ports.pairs),
    "Msvm_SystemDevice": _pairs("GroupComponent", "PartComponent", _system_devices),
    "Msvm_RegisteredGuestService": _pairs("Antecedent", "Dependent", _guest_services),
    "Msvm_SnapshotOfVirtualSystem": _pairs("Antecedent", "Dependent", _snapshots),
    "Msvm_MostCurrentSnapshotInBranch": _pairs("Antecedent", "Dependent", _current_snapshots),
    "Msvm_LastAppliedSnapshot": _pairs("Antecedent", "Dependent", _applied_snapshots),
    "Msvm_ParentChildSettingData": _pairs("Antecedent", "Dependent", _parents),
    "Msvm_ComputerSystemSummaryInformation": _pairs("Antecedent", "Dependent", _summaries),
    "Msvm_HostedDependency": _pairs("Antecedent", "Dependent", _hosted),
    "Msvm_ElementSettingData": element_settings,
    "Msvm_SettingsDefineCapabilities": settings_capabilities,
    "Msvm_AffectedJobElement": affected_elements,
}
