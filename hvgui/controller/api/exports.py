"""Exports of VMs to folders of their hosts, and imports from there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from hvgui.domain.keys import HostId, OperationId
from hvgui.domain.machines.export import ExportFacts, ExportWish
from hvgui.domain.machines.imports import ImportWish, PlannedMachine
from hvgui.domain.operations.plan import Previewed


class ExportsApi(Protocol):
    """Writing VMs into folders, and taking them up from there."""

    async def facts(self, wish: ExportWish) -> ExportFacts:
        """What decides on an export, read now. Raises Troubled."""
        ...

    async def preview(self, wishes: Sequence[ExportWish]) -> Sequence[Previewed]:
        """What ``export`` would do with these now, by a fresh reading. Raises Troubled."""
        ...

    def export(self, wishes: Sequence[ExportWish]) -> OperationId:
        """Write VMs or checkpoints into folders of their own; what is stopped leaves a part there."""
        ...

    async def planned(self, host: HostId) -> Sequence[PlannedMachine]:
        """VMs that are planned on a host, read now, with what of them does not fit there. Raises Troubled."""
        ...

    async def left_over(self) -> frozenset[HostId]:
        """Hosts on which something was planned from here that was neither registered nor given up, by the journal."""
        ...

    async def preview_import(self, wishes: Sequence[ImportWish]) -> Sequence[Previewed]:
        """What ``change_imports`` would do with these now, by a fresh reading. Raises Troubled."""
        ...

    def change_imports(self, wishes: Sequence[ImportWish]) -> OperationId:
        """Plan VMs from their definitions, register planned ones, or take them back."""
        ...
