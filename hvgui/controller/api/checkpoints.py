"""Checkpoints of VMs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from hvgui.domain.keys import OperationId, VmKey
from hvgui.domain.vms.checkpoints import CheckpointReading, CheckpointWish


class CheckpointsApi(Protocol):
    """Checkpoints, read and changed."""

    async def read(self, key: VmKey) -> CheckpointReading:
        """A VM's checkpoints and the kind of the next one, read now. Raises Troubled."""
        ...

    def change(self, wishes: Sequence[CheckpointWish]) -> OperationId:
        """Carry out requests of one kind; each is checked against a fresh reading before anything is sent."""
        ...
