"""Key/value items of VMs: read on demand, changed by operations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from hvgui.controller.hosts.operation_context import OperationContext
from hvgui.controller.operations.kinds.kvp import DATA_EXCHANGE, KvpWish
from hvgui.controller.operations.runner import Runner
from hvgui.domain.keys import OperationId, VmKey
from hvgui.domain.operations.plan import Previewed
from hvgui.domain.vms.kvp import KvpChange, KvpItems, Relabel
from hvgui.hyperv.kvp import read_kvp


class KvpAccess:
    """Implements ``KvpApi``."""

    def __init__(self, context: OperationContext, runner: Runner) -> None:
        self._context = context
        self._runner = runner

    async def read(self, key: VmKey) -> KvpItems:
        name = self._context.name_of(key)
        return await self._context.answering(key.host).ask(partial(read_kvp, key, name), name)

    async def preview(self, changes: Mapping[VmKey, Sequence[KvpChange]]) -> tuple[Previewed, ...]:
        return await self._runner.preview(DATA_EXCHANGE, _wishes(changes))

    def change(self, changes: Mapping[VmKey, Sequence[KvpChange]]) -> OperationId:
        return self._runner.begin(DATA_EXCHANGE, _wishes(changes))

    def set_labels(self, wanted: Mapping[VmKey, Relabel]) -> OperationId | None:
        changes = {key: found for key, relabel in wanted.items() if (found := relabel.changes())}
        return self.change(changes) if changes else None


def _wishes(changes: Mapping[VmKey, Sequence[KvpChange]]) -> list[KvpWish]:
    return [KvpWish(key, change) for key, several in changes.items() for change in several]
