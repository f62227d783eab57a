"""Heartbeat and load histories of all VMs, extended by every refresh, and alarms for watched VMs."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from hvgui.controller.state.store import Store
from hvgui.domain.keys import HostId, OperationId, VmKey
from hvgui.domain.operations.change import ChangeSet
from hvgui.domain.vms.heartbeat import Heartbeat
from hvgui.domain.vms.heartbeat_history import Alarm, HeartbeatHistory, Watch
from hvgui.domain.vms.load import Load
from hvgui.domain.vms.vm import Vm

_NO_HEARTBEATS = HeartbeatHistory()
_NO_LOAD = Load()
#: What is known of a VM from before its first reading: seconds since the epoch and heartbeats, the oldest first.
Past = Callable[[Vm, float], Iterable[tuple[float, Heartbeat]]]


class Monitoring:
    """Implements ``MonitoringApi`` as a listener of the store.

    A refresh that changed nothing is a sample too: the host's ``as_of`` has moved.
    """

    def __init__(self, store: Store, past: Past | None = None) -> None:
        self._store = store
        self._past: Past = past or (lambda _vm, _at: ())
        self._heartbeats: dict[VmKey, HeartbeatHistory] = {}
        self._loads: dict[VmKey, Load] = {}
        #: When each host was read whose reading was taken last.
        self._sampled: dict[HostId, float] = {}
        self._watches: dict[VmKey, Watch] = {}
        self._hear: list[Callable[[Alarm], None]] = []
        self._leave = store.subscribe(self)

    def heartbeat_history(self, key: VmKey) -> HeartbeatHistory:
        return self._heartbeats.get(key, _NO_HEARTBEATS)

    def load_history(self, key: VmKey) -> Load:
        return self._loads.get(key, _NO_LOAD)

    def watch(self, keys: frozenset[VmKey]) -> None:
        self._watches = {key: self._watches.get(key) or Watch() for key in keys}

    @property
    def watched(self) -> frozenset[VmKey]:
        return frozenset(self._watches)

    def watches(self, host: HostId) -> bool:
        """Whether a VM of this host is watched."""
        return any(key.host == host for key in self._watches)

    def on_alarm(self, hear: Callable[[Alarm], None]) -> Callable[[], None]:
        self._hear.append(hear)

        def leave() -> None:
            if hear in self._hear:
                self._hear.remove(hear)

        return leave

    def close(self) -> None:
        """Stop listening."""
        self._leave()

    # Listener

    def hosts_changed(self, hosts: frozenset[HostId]) -> None:
        for host in hosts:
            picture = self._store.hosts.get(host)
            if picture is None:
                self._sampled.pop(host, None)
            elif picture.answers and picture.as_of is not None and picture.as_of != self._sampled.get(host):
                self._sampled[host] = picture.as_of
                self._sample(host, picture.as_of)

    def vms_changed(self, changes: ChangeSet) -> None:
        for key in changes.removed:
            self._heartbeats.pop(key, None)
            self._loads.pop(key, None)

    def detail_changed(self, key: VmKey) -> None: ...

    def operations_changed(self, operations: frozenset[OperationId]) -> None: ...

    def _sample(self, host: HostId, at: float) -> None:
        for key, vm in self._store.vms_of(host).items():
            if (heartbeats := self._heartbeats.get(key)) is None:
                heartbeats = self._heartbeats[key] = HeartbeatHistory()
                for moment, mark in self._past(vm, at):
                    heartbeats.sample(moment, mark)
            heartbeats.sample(at, vm.heartbeat)
            if (load := self._loads.get(key)) is None:
                load = self._loads[key] = Load()
            load.sample(at, vm)
            watch = self._watches.get(key)
            if watch is not None and (alarm := watch.look(vm, at)) is not None:
                for hear in tuple(self._hear):
                    hear(alarm)
