"""Runtime integration components: they exist only while a worker process does (hyperv-wmi-v2 9)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from hvgui.sim.cim import CimClass, Row, Value
from hvgui.sim.hyperv.components import BY_RUNTIME_CLASS, Component
from hvgui.sim.hyperv.hosts import Host
from hvgui.sim.hyperv.identity import SYSTEM, instance_id
from hvgui.sim.hyperv.machines import Machine
from hvgui.sim.providers.calls import Producer, row
from hvgui.sim.providers.kvpitems import GUEST, INTRINSIC, item_text


def components(component: Component, host: Host, cim_class: CimClass) -> Iterator[Row]:
    """One of the seven runtime classes. DeviceID carries no VM GUID: the VM is in SystemName."""
    name = host.texts(f"component.{component.key}.name")
    constants: dict[str, Value] = {
        "SystemCreationClassName": SYSTEM,
        "CreationClassName": component.runtime_class,
        "DeviceID": instance_id(component.guid),
        "Caption": name,
        "ElementName": name,
        "Name": name,
        "Description": host.texts(f"component.{component.key}.description"),
        "HealthState": 5,
        "EnabledState": 2,
        "RequestedState": 12,
        "EnabledDefault": 7,
        "Availability": 6,
        "AdditionalAvailability": (6,),
        "Status": "OK",
    }
    now = host.now()
    for machine in host.ordered():
        status = machine.component_status(component.key, now)
        if status is None:
            continue
        values = {
            **constants,
            "SystemName": machine.id,
            "OperationalStatus": status,
            "StatusDescriptions": host.texts.component_status(status),
        }
        if component.key == "kvp" and machine.answers("kvp", now):
            values |= _guest_items(machine)
        yield row(cim_class, values)


def _guest_items(machine: Machine) -> dict[str, Value]:
    guest = machine.guest
    return {
        "GuestIntrinsicExchangeItems": tuple(
            item_text(name, data, source=INTRINSIC) for name, data in guest.intrinsic_items()
        ),
        "GuestExchangeItems": tuple(item_text(name, data, source=GUEST) for name, data in guest.pushed_items),
    }


_PRODUCERS: dict[str, Callable[[Host, CimClass], Iterator[Row]]] = {
    name: partial(components, component) for name, component in BY_RUNTIME_CLASS.items()
}

ROWS: dict[str, Producer] = {**_PRODUCERS}
