"""Boot entries of generation 2 and devices that are passed through (hyperv-hardware 1.1, 1.2 and 4.2)."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from hvgui.sim.cim import CimClass, Reference, Row, Value
from hvgui.sim.hyperv.hardware import boot_tails
from hvgui.sim.hyperv.hosts import Host
from hvgui.sim.hyperv.identity import by_instance_id, instance_id
from hvgui.sim.hyperv.machines import Machine
from hvgui.sim.hyperv.network import adapters
from hvgui.sim.hyperv.settings import guid
from hvgui.sim.providers.calls import Producer, row
from hvgui.sim.providers.storage import owners

GPU, PCI = "Msvm_GpuPartitionSettingData", "Msvm_PciExpressSettingData"
_DRIVE, _NETWORK = 1, 2
_BUS = "\\AcpiEx(VMBus,0,0)\\VenHw(9B17E5A2-0891-42DD-B653-80B5C22809BA)"


def parts(owner: str, machine: Machine) -> Iterator[Reference]:
    """What is passed through to a VM, as its settings are linked with it."""
    for class_name, there in ((GPU, machine.equipment.gpu), (PCI, machine.equipment.pci)):
        if there:
            yield by_instance_id(class_name, _passed(class_name, owner, machine))


def _passed(class_name: str, owner: str, machine: Machine) -> str:
    return instance_id(owner, guid(Random(f"{class_name} {machine.id}")))


def boot_sources(host: Host, cim_class: CimClass) -> Iterator[Row]:
    """One for every drive and adapter; its description is the firmware's, in English everywhere."""
    for owner, machine in owners(host):
        if machine.generation == 1:
            continue
        found = [
            (tail, _DRIVE, "EFI SCSI Device", f"\\Scsi(0,{tail.rsplit(chr(92), 2)[1]})") for tail in boot_tails(machine)
        ]
        found += [(a.id, _NETWORK, "EFI Network", f"\\MAC({a.mac},0)") for a in adapters(machine, owner)]
        name = host.texts("hardware.boot")
        for tail, kind, words, path in found:
            yield row(
                cim_class,
                {
                    "InstanceID": instance_id(owner, tail, "B"),
                    "Caption": name,
                    "Description": name,
                    "ElementName": name,
                    "BootSourceType": kind,
                    "BootSourceDescription": words,
                    "FirmwareDevicePath": _BUS + path,
                    "OtherLocation": "",
                },
            )


def passed_through(host: Host, cim_class: CimClass) -> Iterator[Row]:
    """GPU partitions and assigned devices. Templates are there on hosts without any (live-hosts J6)."""
    is_gpu = cim_class.name == GPU
    constants: dict[str, Value] = {
        "ElementName": host.texts("hardware.gpu" if is_gpu else "hardware.pci"),
        "ResourceType": 32770 if is_gpu else 32769,
        "ResourceSubType": f"Microsoft:Hyper-V:{'GPU Partition' if is_gpu else 'Virtual Pci Express Port'}",
        "ConsumerVisibility": 3,
        "VirtualQuantity": 1,
        "AutomaticAllocation": True,
        "AutomaticDeallocation": True,
    }
    pool = guid(Random(f"pool {cim_class.name}"))
    for rung in ("Default", "Minimum", "Maximum", "Increment"):
        yield row(cim_class, {**constants, "InstanceID": instance_id("Definition", pool, rung)})
    for owner, machine in owners(host):
        if machine.equipment.gpu if is_gpu else machine.equipment.pci:
            yield row(cim_class, {**constants, "InstanceID": _passed(cim_class.name, owner, machine)})


ROWS: dict[str, Producer] = {
    "Msvm_BootSourceSettingData": boot_sources,
    GPU: passed_through,
    PCI: passed_through,
}
