"""Checkpoints of VMs: read on demand, changed by operations."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from hvgui.controller.hosts.operation_context import OperationContext
from hvgui.controller.operations.kinds.checkpoints import CHECKPOINTS
from hvgui.controller.operations.runner import Runner
from hvgui.domain.keys import OperationId, VmKey
from hvgui.domain.vms.checkpoints import CheckpointReading, CheckpointWish
from hvgui.hyperv.checkpoints import read_checkpoints


class CheckpointAccess:
    """Implements ``CheckpointsApi``."""

    def __init__(self, context: OperationContext, runner: Runner) -> None:
        self._context = context
        self._runner = runner

    async def read(self, key: VmKey) -> CheckpointReading:
        name = self._context.name_of(key)
        return await self._context.answering(key.host).ask(partial(read_checkpoints, key, name), name)

    def change(self, wishes: Sequence[CheckpointWish]) -> OperationId:
        return self._runner.begin(CHECKPOINTS, wishes)
