"""Hardware in the store: MAC addresses that are there twice, over all hosts, and what a reading looks at."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

from hvgui.controller.state.listed_hardware import put_hardware
from hvgui.controller.state.store import Store
from hvgui.domain.devices.device import Network
from hvgui.domain.devices.vm_hardware import VmHardware
from hvgui.domain.hosts.host import HostPicture, HostProfile
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.vms.vm import Vm

ONE, TWO = HostId("one"), HostId("two")


def with_macs(*macs: str) -> VmHardware:
    return VmHardware(networks=tuple(Network(mac=mac) for mac in macs))


def store_of(**vms: str) -> Store:
    """A store of VMs by host."""
    store = Store()
    for host, names in vms.items():
        store.put_host(HostPicture(profile=HostProfile(id=HostId(host), address=host, user="u"), since=0.0))
        store.replace_vms(HostId(host), [Vm(key=VmKey(HostId(host), VmId(n)), name=n) for n in names], 0.0)
    return store


def twice(store: Store) -> Iterator[str]:
    for key, vm in store.vms.items():
        if vm.hardware is not None and vm.hardware.duplicate_mac:
            yield key.vm


def test_addresses_that_two_vms_have_are_marked_on_both_and_no_longer_than_that() -> None:
    async def story() -> None:
        store = store_of(one="AB", two="C")
        put_hardware(store, ONE, {VmId("A"): with_macs("1", "2"), VmId("B"): with_macs("3", "")})
        assert list(twice(store)) == []
        put_hardware(store, TWO, {VmId("C"): with_macs("2")})
        assert list(twice(store)) == ["A", "C"]
        put_hardware(store, TWO, {VmId("C"): with_macs("3", "4")})
        assert list(twice(store)) == ["B", "C"]
        put_hardware(store, ONE, {VmId("B"): with_macs("5")})
        assert list(twice(store)) == []
        assert store.vms[VmKey(ONE, VmId("A"))].hardware == with_macs("1", "2"), "one that was not read stays"

    asyncio.run(story())


def test_a_vm_that_has_gone_has_no_address() -> None:
    async def story() -> None:
        store = store_of(one="A", two="C")
        put_hardware(store, ONE, {VmId("A"): with_macs("1")})
        put_hardware(store, TWO, {VmId("C"): with_macs("1")})
        store.drop_vm(VmKey(TWO, VmId("C")))
        put_hardware(store, ONE, {VmId("A"): with_macs("1")})
        assert list(twice(store)) == []

    asyncio.run(story())
