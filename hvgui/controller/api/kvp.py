"""Key/value items of VMs (Data Exchange), and the labels that are kept in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from hvgui.domain.keys import OperationId, VmKey
from hvgui.domain.operations.plan import Previewed
from hvgui.domain.vms.kvp import KvpChange, KvpItems, Relabel


class KvpApi(Protocol):
    """Key/value items of VMs."""

    async def read(self, key: VmKey) -> KvpItems:
        """Every key/value item of a VM, read now. Raises Troubled."""
        ...

    async def preview(self, changes: Mapping[VmKey, Sequence[KvpChange]]) -> tuple[Previewed, ...]:
        """What ``change`` would do, by a fresh reading; sends nothing and raises nothing."""
        ...

    def change(self, changes: Mapping[VmKey, Sequence[KvpChange]]) -> OperationId:
        """Add, change and remove items of the host; what another user has changed meanwhile is refused."""
        ...

    def set_labels(self, wanted: Mapping[VmKey, Relabel]) -> OperationId | None:
        """Change tags, owner and role; None when nothing differs."""
        ...
