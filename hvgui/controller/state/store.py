"""State of all hosts, VMs and operations in memory: the single source for the window.

Changes are collected and reported to listeners together.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Mapping
from itertools import islice
from types import MappingProxyType

from hvgui.controller.api.listener import Listener
from hvgui.domain.hosts.host import HostPicture
from hvgui.domain.keys import HostId, OperationId, VmKey
from hvgui.domain.operations.change import diff
from hvgui.domain.operations.operation import OperationPicture
from hvgui.domain.vms.labels import Labels
from hvgui.domain.vms.power import Power
from hvgui.domain.vms.vm import Vm, VmDetail
from hvgui.values import Struct, replace

#: Seconds between two announcements.
FLUSH = 0.05
#: VMs and hosts of one announcement: taking in more would hold up what a person does. The rest follows in the next
#: turns of the loop.
AT_ONCE, HOSTS_AT_ONCE = 100, 5


class Moved(Struct, frozen=True):
    """What a reading of a host's list has moved: VMs whose settings did, new ones too, and whether a heartbeat did."""

    settings: frozenset[VmKey]
    heartbeat: bool


class Store:
    """Immutable snapshots by key. Every write replaces a snapshot; nothing is edited in place."""

    def __init__(self) -> None:
        #: Whether a column or a filter is about the hardware of VMs, which is read from then on.
        self.hardware_wanted = False
        #: VMs by MAC address, those that have gone included.
        self.mac_users: dict[str, set[VmKey]] = {}
        self._hosts: dict[HostId, HostPicture] = {}
        self._vms: dict[VmKey, Vm] = {}
        #: The keys of each host's VMs in the order of ``_vms``; scans over all VMs for every host do not scale.
        self._of_host: dict[HostId, dict[VmKey, None]] = {}
        self._details: dict[VmKey, VmDetail] = {}
        self._operations: dict[OperationId, OperationPicture] = {}
        self._unmade: dict[OperationId, Callable[[], OperationPicture]] = {}
        self._listeners: list[Listener] = []
        self._before: dict[VmKey, Vm | None] = {}
        self._moved_hosts: dict[HostId, None] = {}
        self._moved_details: dict[VmKey, None] = {}
        self._moved_operations: set[OperationId] = set()
        self._due: asyncio.TimerHandle | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    # reading
    @property
    def hosts(self) -> Mapping[HostId, HostPicture]:
        return MappingProxyType(self._hosts)

    @property
    def vms(self) -> Mapping[VmKey, Vm]:
        return MappingProxyType(self._vms)

    @property
    def details(self) -> Mapping[VmKey, VmDetail]:
        return MappingProxyType(self._details)

    @property
    def operations(self) -> Mapping[OperationId, OperationPicture]:
        for operation, make in self._unmade.items():
            self._operations[operation] = make()
        self._unmade.clear()
        return MappingProxyType(self._operations)

    def vms_of(self, host: HostId) -> dict[VmKey, Vm]:
        """The VMs of one host."""
        return {key: self._vms[key] for key in self._of_host.get(host, ())}

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Start telling a listener; the returned function ends it."""
        self._listeners.append(listener)

        def leave() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return leave

    # writing
    def put_host(self, picture: HostPicture) -> None:
        """A host as it is now. What must not be changed under one name must not be under another (``closed_as``)."""
        before = self._hosts.get(picture.id)
        self._put_host(picture)
        if before is None or (before.facts, before.profile) != (picture.facts, picture.profile):
            self._close_what_is_closed()

    def _put_host(self, picture: HostPicture) -> None:
        if self._hosts.get(picture.id) != picture:
            self._hosts[picture.id] = picture
            self._moved_hosts[picture.id] = None
            self._schedule()

    def _close_what_is_closed(self) -> None:
        closing = [host for host in self._hosts.values() if host.profile.read_only]
        for host in tuple(self._hosts.values()):
            twins = (other.profile.label for other in closing if other.id != host.id and other.is_computer_of(host))
            if (label := next(twins, "")) != host.closed_as:
                self._put_host(replace(host, closed_as=label))

    def drop_host(self, host: HostId) -> None:
        """A host that was removed, with its VMs."""
        self.replace_vms(host, (), 0.0)
        self._hosts.pop(host, None)
        self._moved_hosts[host] = None
        self._close_what_is_closed()
        self._schedule()

    def replace_vms(self, host: HostId, vms: Iterable[Vm], now: float) -> Moved:
        """The complete list of a host's VMs. Gives what has moved since the last time.

        What the list does not carry (services, heartbeat age, the stamp of settings where only the summaries were
        read) is kept from the picture before.
        """
        present: dict[VmKey, Vm] = {}
        moved: set[VmKey] = set()
        heartbeat = False
        for vm in vms:
            before = self._vms.get(vm.key)
            if before is None or not before.services or vm.settings_stamp not in ("", before.settings_stamp):
                moved.add(vm.key)
            heartbeat |= before is None or before.heartbeat is not vm.heartbeat
            present[vm.key] = _carry(before, vm, now)
        for key in [k for k in self._of_host.get(host, ()) if k not in present]:
            self._set(key, None)
            self._details.pop(key, None)
            self._moved_details[key] = None
        for key, vm in present.items():
            self._set(key, vm)
        return Moved(frozenset(moved), heartbeat)

    def drop_vm(self, key: VmKey) -> None:
        """A VM that is no longer where it was."""
        if key in self._vms:
            self._set(key, None)
            self._details.pop(key, None)
            self._moved_details[key] = None
            self._schedule()

    def put_vm(self, vm: Vm) -> None:
        """One VM as it is now; ignored when the list no longer has it."""
        if vm.key in self._vms:
            self._set(vm.key, vm)

    def put_power(self, key: VmKey, power: Power) -> None:
        """One VM's power state as it is now."""
        if vm := self._vms.get(key):
            self._set(key, replace(vm, power=power))

    def put_labels(self, key: VmKey, labels: Labels) -> None:
        """One VM's labels as they are now."""
        if vm := self._vms.get(key):
            self._set(key, replace(vm, labels=labels))

    def put_detail(self, detail: VmDetail) -> None:
        """What was read of one VM."""
        if detail.key in self._vms and self._details.get(detail.key) != detail:
            self._details[detail.key] = detail
            self._moved_details[detail.key] = None
            self._schedule()

    def move_operation(self, operation: OperationId, make: Callable[[], OperationPicture]) -> None:
        """Note that an operation has moved; ``make`` makes its snapshot when it is read."""
        self._unmade[operation] = make
        self._moved_operations.add(operation)
        self._schedule()

    def drop_operation(self, operation: OperationId) -> None:
        """Forget an operation that has ended."""
        made, unmade = self._operations.pop(operation, None), self._unmade.pop(operation, None)
        if made is not None or unmade is not None:
            self._moved_operations.add(operation)
            self._schedule()

    def touch_vm(self, key: VmKey) -> None:
        """Notify listeners of a VM although its snapshot is the same (a request about it was made or has ended)."""
        self._moved_details[key] = None
        self._schedule()

    # telling
    def _set(self, key: VmKey, vm: Vm | None) -> None:
        old = self._vms.get(key)
        if old == vm:
            return
        self._before.setdefault(key, old)
        if vm is None:
            del self._vms[key]
            del self._of_host[key.host][key]
        else:
            self._vms[key] = vm
            if old is None:
                self._of_host.setdefault(key.host, {})[key] = None
        self._schedule()

    def _schedule(self) -> None:
        if self._due is None:
            # Qt fires timers of a loop that has just stopped, too, and what is told then may move something.
            self._loop = self._loop or asyncio.get_running_loop()
            self._due = self._loop.call_later(FLUSH, self._tell)

    def flush(self) -> None:
        """Tell everybody at once what has changed since the last time."""
        if self._due is not None:
            self._due.cancel()
        self._tell(len(self._before), len(self._moved_hosts), len(self._moved_details))

    def _tell(self, most: int = AT_ONCE, hosts_most: int = HOSTS_AT_ONCE, details_most: int = AT_ONCE) -> None:
        """Tell of so many VMs and hosts that have changed, the longest ago first, and of everything else."""
        self._due = None
        told = dict(islice(self._before.items(), most))
        for key in told:
            del self._before[key]
        before = {key: vm for key, vm in told.items() if vm is not None}
        after = {key: self._vms[key] for key in told if key in self._vms}
        hosts, details = tuple(islice(self._moved_hosts, hosts_most)), tuple(islice(self._moved_details, details_most))
        for host in hosts:
            del self._moved_hosts[host]
        for key in details:
            del self._moved_details[key]
        operations = frozenset(self._moved_operations)
        if self._before or self._moved_hosts or self._moved_details:
            assert self._loop is not None
            self._due = self._loop.call_later(0, self._tell)
        self._moved_operations.clear()
        changes = diff(before, after)
        for listener in tuple(self._listeners):
            if hosts:
                listener.hosts_changed(frozenset(hosts))
            if changes:
                listener.vms_changed(changes)
            for key in details:
                listener.detail_changed(key)
            if operations:
                listener.operations_changed(operations)


def _carry(before: Vm | None, vm: Vm, now: float) -> Vm:
    if before is None:
        return vm
    since = before.heartbeat_since if before.heartbeat == vm.heartbeat else now
    version = vm.version or before.version
    services = vm.services or before.services
    return replace(
        vm,
        # The key that all tables have, and no other one of the same VM for each reading.
        key=before.key,
        heartbeat_since=since,
        services=services,
        labels=before.labels,
        version=version,
        settings_stamp=vm.settings_stamp or before.settings_stamp,
        hardware=before.hardware,
    )
