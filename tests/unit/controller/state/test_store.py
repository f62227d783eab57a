"""The one truth about hosts, at its edges: what must not be changed, and the end of the loop."""

from __future__ import annotations

import asyncio

from hvgui.controller.state.store import AT_ONCE, HOSTS_AT_ONCE, Store
from hvgui.domain.hosts.host import HostFacts, HostPicture, HostProfile
from hvgui.domain.keys import HostId, OperationId, VmId, VmKey
from hvgui.domain.operations.change import ChangeSet
from hvgui.domain.vms.labels import Labels
from hvgui.domain.vms.power import Power
from hvgui.domain.vms.vm import Vm, VmDetail
from hvgui.values import replace

ONE = HostPicture(profile=HostProfile(id=HostId("1"), address="hv01"))
CLOSED = HostPicture(profile=HostProfile(id=HostId("2"), address="10.0.0.1", read_only=True))


class Moving:
    """Hears of a host and moves it, as first aid does."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.heard = 0

    def vms_changed(self, changes: ChangeSet) -> None: ...

    def hosts_changed(self, hosts: frozenset[HostId]) -> None:
        self.heard += 1
        self._store.put_host(replace(self._store.hosts[ONE.id], latency=float(self.heard)))

    def detail_changed(self, key: VmKey) -> None: ...

    def operations_changed(self, operations: frozenset[OperationId]) -> None: ...


def test_what_is_told_after_the_loop_has_stopped_may_still_move_something() -> None:
    """Qt fires the timers of a loop that stands still, and a listener then puts a host."""
    store = Store()
    listener = Moving(store)
    store.subscribe(listener)

    async def story() -> None:
        store.put_host(ONE)

    loop = asyncio.new_event_loop()
    loop.run_until_complete(story())
    store.flush()
    store.flush()
    assert listener.heard == 2
    loop.close()


def test_a_computer_is_closed_under_every_name_as_soon_as_it_says_its_own() -> None:
    async def story() -> None:
        store = Store()
        store.put_host(CLOSED)
        store.put_host(ONE)
        assert not store.hosts[ONE.id].read_only
        store.put_host(replace(store.hosts[CLOSED.id], facts=HostFacts(name="HV01")))
        store.put_host(replace(store.hosts[ONE.id], facts=HostFacts(name="hv01")))
        assert store.hosts[ONE.id].closed_as == "10.0.0.1"
        store.put_host(replace(store.hosts[ONE.id], latency=1.0))
        assert store.hosts[ONE.id].read_only, "whatever else moves"
        store.put_host(replace(store.hosts[ONE.id], facts=HostFacts(name="hv02")))
        assert not store.hosts[ONE.id].read_only

    asyncio.run(story())


class Ear:
    """Keeps what it hears."""

    def __init__(self) -> None:
        self.hosts: list[frozenset[HostId]] = []
        self.vms: list[ChangeSet] = []
        self.details: list[VmKey] = []

    def vms_changed(self, changes: ChangeSet) -> None:
        self.vms.append(changes)

    def hosts_changed(self, hosts: frozenset[HostId]) -> None:
        self.hosts.append(hosts)

    def detail_changed(self, key: VmKey) -> None:
        self.details.append(key)

    def operations_changed(self, operations: frozenset[OperationId]) -> None: ...


def test_a_host_that_is_dropped_is_told_with_its_vms() -> None:
    async def story() -> None:
        store, ear = Store(), Ear()
        store.put_host(ONE)
        vm = Vm(key=VmKey(ONE.id, VmId("V")), name="web")
        store.replace_vms(ONE.id, [vm], 5.0)
        store.flush()
        store.subscribe(ear)
        store.drop_host(ONE.id)
        store.flush()
        assert ear.hosts == [frozenset({ONE.id})]
        assert [changes.removed for changes in ear.vms] == [{vm.key}]
        assert (dict(store.hosts), dict(store.vms)) == ({}, {})

    asyncio.run(story())


def test_what_is_put_about_a_vm_that_is_gone_is_passed_over() -> None:
    async def story() -> None:
        store = Store()
        key = VmKey(ONE.id, VmId("V"))
        store.put_host(ONE)
        store.put_vm(Vm(key=key, name="late"))
        store.put_power(key, Power.OFF)
        store.put_labels(key, Labels(owner="x"))
        store.put_detail(VmDetail(key=key))
        store.drop_vm(key)
        assert (dict(store.vms), dict(store.details)) == ({}, {})
        store.replace_vms(ONE.id, [Vm(key=key, name="web")], 5.0)
        store.put_power(key, Power.OFF)
        store.put_labels(key, Labels(owner="x"))
        store.put_detail(VmDetail(key=key))
        assert (store.vms[key].power, store.vms[key].labels.owner) == (Power.OFF, "x")
        assert store.details[key].key == key
        store.drop_vm(key)
        assert (dict(store.vms), dict(store.details)) == ({}, {})

    asyncio.run(story())


class Compared(str):
    """A host's id that counts how often it is compared."""

    __slots__ = ()
    times = 0

    def __eq__(self, other: object) -> bool:
        Compared.times += 1
        return str.__eq__(self, other)

    __hash__ = str.__hash__


def test_the_vms_of_a_host_are_found_without_a_look_at_the_others() -> None:
    async def story() -> None:
        store = Store()
        hosts = [HostId(Compared(number)) for number in range(30)]
        vms = [Vm(key=VmKey(host, VmId(f"{n}")), name="") for host in hosts for n in range(10)]
        for number, host in enumerate(hosts):
            store.replace_vms(host, vms[number * 10 : number * 10 + 10], 0.0)
        assert len(store.vms) == 300
        Compared.times = 0
        assert list(store.vms_of(hosts[7]).values()) == vms[70:80]
        store.replace_vms(hosts[7], vms[70:75], 0.0)
        # A host's own keys and no others: 30 hosts with 10 VMs each are compared 300 times by a scan, 3 times here.
        assert Compared.times < 150
        assert list(store.vms_of(hosts[7])) == [vm.key for vm in vms[70:75]]
        store.drop_vm(vms[70].key)
        store.drop_host(hosts[8])
        assert len(store.vms_of(hosts[7])) == 4
        assert not store.vms_of(hosts[8])
        assert len(store.vms) == 284
        store.flush()

    asyncio.run(story())


def test_many_vms_are_told_a_part_at_a_time_and_a_person_gets_turns_between() -> None:
    async def story() -> None:
        store, ear = Store(), Ear()
        store.subscribe(ear)
        vms = [Vm(key=VmKey(ONE.id, VmId(f"{n}")), name="") for n in range(2 * AT_ONCE + 50)]
        store.replace_vms(ONE.id, vms, 0.0)
        turns = [0]
        while sum(len(changes.added) for changes in ear.vms) < len(vms):
            await asyncio.sleep(0)
            turns.append(len(ear.vms))
        assert [len(changes.added) for changes in ear.vms] == [AT_ONCE, AT_ONCE, 50]
        assert {0, 1, 2, 3} == set(turns), "each in a turn of its own"
        for number in range(2 * HOSTS_AT_ONCE + 1):
            store.put_host(HostPicture(profile=replace(ONE.profile, id=HostId(f"h{number}"))))
        while len(ear.hosts) < 3:
            await asyncio.sleep(0)
        assert [len(hosts) for hosts in ear.hosts] == [HOSTS_AT_ONCE, HOSTS_AT_ONCE, 1]
        for vm in vms:
            store.touch_vm(vm.key)
        touched = []
        while len(ear.details) < len(vms):
            await asyncio.sleep(0)
            touched.append(len(ear.details))
        assert set(touched) >= {AT_ONCE, 2 * AT_ONCE, len(vms)}
        store.replace_vms(ONE.id, vms[:1], 1.0)
        store.flush()
        assert len(ear.vms[-1].removed) == len(vms) - 1, "at once for whoever asks"

    asyncio.run(story())
