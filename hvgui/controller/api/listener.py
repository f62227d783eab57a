"""Listener of the store, as whoever shows hosts and VMs implements it."""

from __future__ import annotations

from typing import Protocol

from hvgui.domain.keys import HostId, OperationId, VmKey
from hvgui.domain.operations.change import ChangeSet


class Listener(Protocol):
    """Listener for changes, called on the loop's thread at most once every 50 ms for each kind."""

    def vms_changed(self, changes: ChangeSet) -> None: ...

    def hosts_changed(self, hosts: frozenset[HostId]) -> None:
        """Hosts that came, went or moved; look them up to see which."""

    def detail_changed(self, key: VmKey) -> None: ...

    def operations_changed(self, operations: frozenset[OperationId]) -> None: ...
