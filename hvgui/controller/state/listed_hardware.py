"""Hardware of VMs as it was read for the list, put into the store."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from hvgui.controller.state.store import Store
from hvgui.domain.devices.vm_hardware import VmHardware
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.values import replace


def put_hardware(store: Store, host: HostId, found: Mapping[VmId, VmHardware]) -> None:
    """Hardware of all VMs of a host; MAC addresses that are there twice are found over all hosts."""
    touched: set[str] = set()
    for key, vm in store.vms_of(host).items():
        if (hardware := found.get(key.vm)) is None:
            continue
        touched |= _note(store, key, () if vm.hardware is None else vm.hardware.macs, hardware.macs)
        store.put_vm(replace(vm, hardware=hardware))
    # Of all VMs only those are looked at that have one of these addresses.
    for key in {key for mac in touched for key in _users(store, mac)}:
        vm = store.vms[key]
        if vm.hardware is None:
            continue
        twice = any(len(_users(store, mac)) > 1 for mac in vm.hardware.macs)
        if vm.hardware.duplicate_mac != twice:
            store.put_vm(replace(vm, hardware=replace(vm.hardware, duplicate_mac=twice)))


def _note(store: Store, key: VmKey, before: Iterable[str], now: Iterable[str]) -> set[str]:
    """Which addresses a VM has now; those that it has and had."""
    kept, every = set(now), {*before, *now}
    for mac in every:
        users = store.mac_users.setdefault(mac, set())
        (users.add if mac in kept else users.discard)(key)
    return every


def _users(store: Store, mac: str) -> set[VmKey]:
    """VMs that have an address and are still there."""
    return {key for key in store.mac_users[mac] if key in store.vms}
