"""Adapters, their connections, and what guests report of them.

Classes and properties as Microsoft documents them (win32 desktop-src/HyperV_v2, one page each); forms of InstanceID in
hyperv-wmi-v2 2, and ``Microsoft:GuestNetwork\\<VM>\\<NIC>`` as clients in the field use it.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from hvgui.sim.cim import CimClass, Reference, Row, Value
from hvgui.sim.hyperv.adapters import CONNECTED, Adapter
from hvgui.sim.hyperv.hosts import Host
from hvgui.sim.hyperv.identity import SYSTEM, by_instance_id, instance_id, path_text
from hvgui.sim.hyperv.machines import Machine
from hvgui.sim.hyperv.network import adapters
from hvgui.sim.hyperv.wiring import CONNECTION, CONNECTION_SUBTYPE, CONNECTION_TYPE, PORT_TYPE, PORTS, SUBTYPES
from hvgui.sim.providers.calls import Producer, row
from hvgui.sim.providers.switch_rows import switch_ports


def owned(host: Host) -> Iterator[tuple[str, Adapter]]:
    """The adapters of VMs and of their checkpoints."""
    for machine in host.described():
        for owner in (machine.id, *(point.id for point in machine.checkpoints)):
            for adapter in adapters(machine, owner):
                yield owner, adapter


def parts(owner: str, machine: Machine) -> Iterator[Reference]:
    """The adapters of a VM or a checkpoint, and their connections."""
    for adapter in adapters(machine, owner):
        yield port_reference(owner, adapter)
        if adapter.cable is not None:
            yield connection_reference(owner, adapter)


def port_reference(owner: str, adapter: Adapter) -> Reference:
    return by_instance_id(PORTS[adapter.legacy], instance_id(owner, adapter.id))


def connection_reference(owner: str, adapter: Adapter) -> Reference:
    return by_instance_id(CONNECTION, instance_id(owner, adapter.id, "C"))


def port_constants(host: Host, legacy: bool) -> dict[str, Value]:
    """What every adapter's settings have alike (hyperv-hardware 10.1, 21a)."""
    return {
        "Caption": host.texts("network.port"),
        "Description": host.texts("network.port.description"),
        "ResourceType": PORT_TYPE,
        "ResourceSubType": SUBTYPES[legacy],
        "PoolID": "",
        "ConsumerVisibility": 3,
        "VirtualQuantity": 1,
        "VirtualQuantityUnits": "count",
        "AllocationUnits": "count",
        "Reservation": 1,
        "Limit": 1,
        "Weight": 0,
        "AutomaticAllocation": True,
        "AutomaticDeallocation": True,
        "DeviceNamingEnabled": False,
        "AllowPacketDirect": False,
    }


def connection_constants(host: Host) -> dict[str, Value]:
    return {
        "Caption": host.texts("network.connection"),
        "ElementName": host.texts("network.connection"),
        "Description": host.texts("network.connection"),
        "ConsumerVisibility": 3,
        "VirtualQuantityUnits": "count",
        "Weight": 0,
        "ResourceType": CONNECTION_TYPE,
        "ResourceSubType": CONNECTION_SUBTYPE,
        "PoolID": "",
    }


def port_settings(legacy: bool, host: Host, cim_class: CimClass) -> Iterator[Row]:
    constants = port_constants(host, legacy)
    template = instance_id("Definition", "6A45335D-4C3A-44B7-B61F-C9808BBDF8ED", "Default")
    name = host.texts("network.legacy" if legacy else "network.adapter")
    template_values = {"InstanceID": template, "ElementName": name, "StaticMacAddress": False, "ClusterMonitored": True}
    yield row(cim_class, {**constants, **template_values})
    for owner, adapter in owned(host):
        if adapter.legacy is legacy:
            yield row(cim_class, {**constants, **adapter.values, "InstanceID": instance_id(owner, adapter.id)})


def connections(host: Host, cim_class: CimClass) -> Iterator[Row]:
    """The template, then one for every adapter that has one (hyperv-hardware 10.1, 21b)."""
    constants = connection_constants(host)
    template = instance_id("Definition", "72027ECE-E44A-446E-AF2B-8D8C4B8A2279", "Default")
    yield row(cim_class, {**constants, "InstanceID": template, "DesiredVLANEndpointMode": 2, "EnabledState": CONNECTED})
    for owner, adapter in owned(host):
        if adapter.cable is not None:
            own: dict[str, Value] = {
                "InstanceID": instance_id(owner, adapter.id, "C"),
                "Parent": path_text(port_reference(owner, adapter), host.name),
            }
            yield row(cim_class, {**constants, **adapter.cable.values, **own})
    for values in switch_ports(host):
        yield row(cim_class, {**constants, **values})


def guest_configurations(host: Host, cim_class: CimClass) -> Iterator[Row]:
    """What the guest tells of each adapter through Data Exchange; nothing before its first contact."""
    for machine in host.ordered():
        if not machine.power.live:
            continue
        told = machine.answers("kvp", host.now())
        for number, adapter in enumerate(adapters(machine)):
            guest = machine.guest
            known = (*guest.addresses, *guest.addresses_v6) if told and not number and adapter.switch else ()
            yield row(
                cim_class,
                {
                    "InstanceID": instance_id("GuestNetwork", machine.id, adapter.id),
                    "ProtocolIFType": 4098 if known else 4096,
                    "DHCPEnabled": not adapter.static,
                    "IPAddresses": known,
                    "Subnets": tuple("/64" if ":" in address else "255.255.255.0" for address in known),
                },
            )


def ports(legacy: bool, host: Host, cim_class: CimClass) -> Iterator[Row]:
    """The adapters of live VMs."""
    for machine in host.ordered():
        for adapter in adapters(machine) if machine.power.live else ():
            if adapter.legacy is legacy:
                status = _status(machine, adapter)
                yield row(
                    cim_class,
                    {
                        "SystemCreationClassName": SYSTEM,
                        "SystemName": machine.id,
                        "CreationClassName": cim_class.name,
                        "DeviceID": instance_id(adapter.id),
                        "ElementName": adapter.values["ElementName"],
                        "PermanentAddress": adapter.mac,
                        "OperationalStatus": (status,),
                        "StatusDescriptions": (host.texts(f"network.status.{status}"),),
                        "EnabledState": 2,
                        "HealthState": 5,
                    },
                )


def _status(machine: Machine, adapter: Adapter) -> int:
    """A synthetic adapter works once the guest has its driver; a legacy one always."""
    if adapter.legacy or machine.guest.os_name:
        return 2
    return 12


ROWS: dict[str, Producer] = {
    PORTS[False]: partial(port_settings, False),
    PORTS[True]: partial(port_settings, True),
    CONNECTION: connections,
    "Msvm_GuestNetworkAdapterConfiguration": guest_configurations,
    "Msvm_SyntheticEthernetPort": partial(ports, False),
    "Msvm_EmulatedEthernetPort": partial(ports, True),
}
