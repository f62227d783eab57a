"""What processors and memory of all VMs did, fed by every refresh."""

from __future__ import annotations

from hvgui.controller.state.store import Store
from hvgui.domain.change import ChangeSet
from hvgui.domain.keys import HostId, OperationId, VmKey
from hvgui.domain.link import LinkPhase
from hvgui.domain.load import Load

_EMPTY = Load()


class LoadHistories:
    """Listens to the store. A refresh that changed nothing is a reading too: the host's ``as_of`` has moved."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._loads: dict[VmKey, Load] = {}
        self._sampled: dict[HostId, float] = {}
        self._leave = store.subscribe(self)

    def load(self, key: VmKey) -> Load:
        """A VM's; an empty one when it was never read. Not to be changed."""
        return self._loads.get(key, _EMPTY)

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
                for key, vm in self._store.vms_of(host).items():
                    load = self._loads.get(key)
                    if load is None:
                        load = self._loads[key] = Load()
                    load.sample(picture.as_of, vm)

    def vms_changed(self, changes: ChangeSet) -> None:
        for key in changes.removed:
            self._loads.pop(key, None)

    def detail_changed(self, key: VmKey) -> None: ...

    def operations_changed(self, operations: frozenset[OperationId]) -> None: ...
