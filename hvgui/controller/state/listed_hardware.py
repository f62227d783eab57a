"""Hardware of VMs as it was read for the list, put into the store."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from hvgui.controller.state.store import Store
from hvgui.domain.devices.vm_hardware import VmHardware
from hvgui.domain.keys import HostId, VmId
from hvgui.values import replace


def put_hardware(store: Store, host: HostId, found: Mapping[VmId, VmHardware]) -> None:
    """Hardware of all VMs of a host; MAC addresses that are there twice are found over all hosts."""
    for key, vm in store.vms_of(host).items():
        if (hardware := found.get(key.vm)) is not None:
            store.put_vm(replace(vm, hardware=hardware))
    known = [(vm, vm.hardware) for vm in store.vms.values() if vm.hardware is not None]
    counts = Counter(mac for _, hardware in known for mac in hardware.macs)
    for vm, hardware in known:
        twice = any(counts[mac] > 1 for mac in hardware.macs)
        if hardware.duplicate_mac != twice:
            store.put_vm(replace(vm, hardware=replace(hardware, duplicate_mac=twice)))
