"""Adapters, their connections, what guests report of them, and switches.

Classes and properties as Microsoft documents them (win32 desktop-src/HyperV_v2, one page each); forms of InstanceID in
hyperv-wmi-v2 2, and ``Microsoft:GuestNetwork\\<VM>\\<NIC>`` as clients in the field use it.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from hvgui.sim.cim import CimClass, Reference, Row, Value
from hvgui.sim.hosts import Host
from hvgui.sim.identity import SYSTEM, by_instance_id, instance_id, path_text
from hvgui.sim.machines import Machine
from hvgui.sim.network import Adapter, adapters, switches
from hvgui.sim.providers.calls import Producer, row
from hvgui.sim.schema import VIRTUALIZATION

SWITCH = "Msvm_VirtualEthernetSwitch"
SWITCH_SERVICE = "Msvm_VirtualEthernetSwitchManagementService"
_CONNECTION = "Msvm_EthernetPortAllocationSettingData"
_VLAN = "952C5004-4465-451C-8CB8-FA9AB382B773"
_PORTS = {False: "Msvm_SyntheticEthernetPortSettingData", True: "Msvm_EmulatedEthernetPortSettingData"}
_SUBTYPES = {False: "Microsoft:Hyper-V:Synthetic Ethernet Port", True: "Microsoft:Hyper-V:Emulated Ethernet Port"}


def _owned(host: Host) -> Iterator[tuple[str, Adapter]]:
    """The adapters of VMs and of their checkpoints."""
    for machine in host.ordered():
        for owner in (machine.id, *(point.id for point in machine.checkpoints)):
            for adapter in adapters(host, machine):
                yield owner, adapter


def parts(host: Host, owner: str, machine: Machine) -> Iterator[Reference]:
    """The adapters of a VM or a checkpoint, and their connections."""
    for adapter in adapters(host, machine):
        yield by_instance_id(_PORTS[adapter.legacy], instance_id(owner, adapter.id))
        yield by_instance_id(_CONNECTION, instance_id(owner, adapter.id, "C"))


def port_settings(legacy: bool, host: Host, cim_class: CimClass) -> Iterator[Row]:
    constants = {
        "ResourceType": 10,
        "ResourceSubType": _SUBTYPES[legacy],
        "ConsumerVisibility": 3,
        "VirtualQuantity": 1,
        "VirtualQuantityUnits": "count",
        "AllocationUnits": "count",
        "Reservation": 1,
        "Limit": 1,
        "Weight": 0,
        "AutomaticAllocation": True,
        "AutomaticDeallocation": True,
        "ClusterMonitored": True,
    }
    name = host.texts("network.legacy" if legacy else "network.adapter")
    template = instance_id("Definition", "6A45335D-4C3A-44B7-B61F-C9808BBDF8ED", "Default")
    yield row(cim_class, {**constants, "InstanceID": template, "ElementName": name, "StaticMacAddress": False})
    for owner, adapter in _owned(host):
        if adapter.legacy is legacy:
            yield row(
                cim_class,
                {
                    **constants,
                    "InstanceID": instance_id(owner, adapter.id),
                    "ElementName": name,
                    "Address": adapter.mac,
                    "StaticMacAddress": adapter.static,
                },
            )


def connections(host: Host, cim_class: CimClass) -> Iterator[Row]:
    """One per adapter, also for one that is not connected: disabled and without a resource."""
    known = switches(host)
    for owner, adapter in _owned(host):
        path = path_text(switch_reference(known[adapter.switch]), host.name) if adapter.switch else ""
        port = by_instance_id(_PORTS[adapter.legacy], instance_id(owner, adapter.id))
        yield row(
            cim_class,
            {
                "InstanceID": instance_id(owner, adapter.id, "C"),
                "Caption": host.texts("network.connection"),
                "ElementName": host.texts("network.connection"),
                "Description": host.texts("network.connection"),
                "ConsumerVisibility": 3,
                "VirtualQuantityUnits": "count",
                "Weight": 0,
                "ResourceType": 33,
                "ResourceSubType": "Microsoft:Hyper-V:Ethernet Connection",
                "EnabledState": 2 if path else 3,
                "HostResource": (path,) if path else (),
                "LastKnownSwitchName": adapter.switch,
                "Parent": path_text(port, host.name),
            },
        )


def vlans(host: Host, cim_class: CimClass) -> Iterator[Row]:
    """VLANs of ports: on the connection, and none where none was ever set (hyperv-hardware 3.3)."""
    constants: dict[str, Value] = {
        "Caption": host.texts("network.vlan"),
        "ElementName": host.texts("network.vlan"),
        "AccessVlanId": 0,
        "NativeVlanId": 0,
        "PvlanMode": 0,
        "PrimaryVlanId": 0,
        "SecondaryVlanId": 0,
    }
    yield row(cim_class, {**constants, "InstanceID": instance_id("Definition", _VLAN, "Default"), "OperationMode": 0})
    for owner, adapter in _owned(host):
        mode: dict[str, Value] = {"OperationMode": 1, "AccessVlanId": adapter.vlan}
        if adapter.trunk:
            mode = {"OperationMode": 2, "NativeVlanId": 1, "TrunkVlanIdArray": adapter.trunk}
        if adapter.vlan or adapter.trunk:
            yield row(cim_class, {**constants, **mode, "InstanceID": instance_id(owner, adapter.id, "C", _VLAN)})


def switch_reference(identifier: str) -> Reference:
    """The reference to a switch by its GUID."""
    return Reference(VIRTUALIZATION, SWITCH, (("CreationClassName", SWITCH), ("Name", identifier)))


def virtual_switches(host: Host, cim_class: CimClass) -> Iterator[Row]:
    """Switches with the values of a real one (hyperv-hardware, captured instances, 21c)."""
    for name, identifier in switches(host).items():
        yield row(
            cim_class,
            {
                "CreationClassName": SWITCH,
                "Name": identifier,
                "ElementName": name,
                "Caption": host.texts("network.switch"),
                "Description": host.texts("network.switch.description"),
                "OperationalStatus": (2,),
                "StatusDescriptions": ("OK",),
                "Status": "OK",
                "HealthState": 5,
                "EnabledState": 5,
                "RequestedState": 12,
                "EnabledDefault": 2,
                "ResetCapability": 5,
                "Dedicated": (38,),
                "MaxVMQOffloads": 0,
                "MaxIOVOffloads": 0,
            },
        )


def switch_service(host: Host, cim_class: CimClass) -> Iterator[Row]:
    """One; its constants are the documented ones, EnabledState "not applicable" among them."""
    yield row(
        cim_class,
        {
            "SystemCreationClassName": SYSTEM,
            "SystemName": host.name,
            "CreationClassName": SWITCH_SERVICE,
            "Name": "nvspwmi",
            "Caption": host.texts("service.switches.caption"),
            "ElementName": host.texts("service.switches"),
            "Description": host.texts("service.switches.description"),
            "OperationalStatus": (2,),
            "StatusDescriptions": ("OK",),
            "Status": "OK",
            "HealthState": 5,
            "EnabledState": 5,
            "RequestedState": 12,
            "EnabledDefault": 2,
            "TransitioningToState": 12,
            "StartMode": "Automatic",
            "Started": True,
        },
    )


def guest_configurations(host: Host, cim_class: CimClass) -> Iterator[Row]:
    """What the guest tells of each adapter through Data Exchange; nothing before its first contact."""
    for machine in host.ordered():
        if not machine.power.live:
            continue
        told = machine.answers("kvp", host.now())
        for number, adapter in enumerate(adapters(host, machine)):
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
        for adapter in adapters(host, machine) if machine.power.live else ():
            if adapter.legacy is legacy:
                status = _status(machine, adapter)
                yield row(
                    cim_class,
                    {
                        "SystemCreationClassName": SYSTEM,
                        "SystemName": machine.id,
                        "CreationClassName": cim_class.name,
                        "DeviceID": instance_id(adapter.id),
                        "ElementName": host.texts("network.legacy" if legacy else "network.adapter"),
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
    _PORTS[False]: partial(port_settings, False),
    _PORTS[True]: partial(port_settings, True),
    _CONNECTION: connections,
    "Msvm_EthernetSwitchPortVlanSettingData": vlans,
    SWITCH: virtual_switches,
    SWITCH_SERVICE: switch_service,
    "Msvm_GuestNetworkAdapterConfiguration": guest_configurations,
    "Msvm_SyntheticEthernetPort": partial(ports, False),
    "Msvm_EmulatedEthernetPort": partial(ports, True),
}
