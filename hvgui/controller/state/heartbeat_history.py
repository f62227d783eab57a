"""Heartbeat tapes of all VMs, fed by every refresh; alarms for those that are watched."""

from __future__ import annotations

from collections.abc import Callable

from hvgui.controller.state.store import Store
from hvgui.domain.change import ChangeSet
from hvgui.domain.heartbeat_history import Alarm, HeartbeatHistory, Watch
from hvgui.domain.keys import HostId, OperationId, VmKey
from hvgui.domain.link import LinkPhase

_EMPTY = HeartbeatHistory()


class HeartbeatHistories:
    """Listens to the store. A refresh that changed nothing is a sample too: the host's ``as_of`` has moved."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._histories: dict[VmKey, HeartbeatHistory] = {}
        self._sampled: dict[HostId, float] = {}
        self._watches: dict[VmKey, Watch] = {}
        self._hear: list[Callable[[Alarm], None]] = []
        self._leave = store.subscribe(self)

    def tape(self, key: VmKey) -> HeartbeatHistory:
        """The tape of a VM; an empty one when it was never seen."""
        return self._histories.get(key, _EMPTY)

    def watch(self, keys: frozenset[VmKey]) -> None:
        """Tell when one of these loses contact."""
        self._watches = {key: self._watches.get(key) or Watch() for key in keys}

    @property
    def watched(self) -> frozenset[VmKey]:
        return frozenset(self._watches)

    def on_alarm(self, hear: Callable[[Alarm], None]) -> Callable[[], None]:
        """Start hearing alarms; the returned function ends it."""
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
            elif (
                picture.phase in (LinkPhase.LIVE, LinkPhase.LAGGING)
                and picture.as_of is not None
                and picture.as_of != self._sampled.get(host)
            ):
                self._sampled[host] = picture.as_of
                self._sample(host, picture.as_of)

    def vms_changed(self, changes: ChangeSet) -> None:
        for key in changes.removed:
            self._histories.pop(key, None)

    def detail_changed(self, key: VmKey) -> None: ...

    def operations_changed(self, operations: frozenset[OperationId]) -> None: ...

    def _sample(self, host: HostId, at: float) -> None:
        for key, vm in self._store.vms_of(host).items():
            tape = self._histories.get(key)
            if tape is None:
                tape = self._histories[key] = HeartbeatHistory()
            tape.sample(at, vm.heartbeat)
            watch = self._watches.get(key)
            alarm = watch.look(vm, at) if watch is not None else None
            if alarm is not None:
                for hear in tuple(self._hear):
                    hear(alarm)
