"""Checkpoints as the window and the command line see them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from hvgui.domain.checkpoints import CheckpointReading, CheckpointWish
from hvgui.domain.keys import OperationId, VmKey


class CheckpointsApi(Protocol):
    """Reads trees, and carries out wishes."""

    async def read_checkpoints(self, key: VmKey) -> CheckpointReading:
        """A VM's checkpoints and the kind of the next one, read now. Raises Troubled."""
        ...

    def change_checkpoints(self, wishes: Sequence[CheckpointWish]) -> OperationId:
        """Carry out wishes of one kind; each is checked against a fresh reading before anything is sent."""
        ...
