"""Exports and imports, by operations."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from hvgui.controller.hosts.operation_context import OperationContext
from hvgui.controller.operations.kinds.exports import EXPORTS
from hvgui.controller.operations.runner import Runner
from hvgui.domain.keys import OperationId
from hvgui.domain.machines.export import ExportFacts, ExportWish
from hvgui.domain.operations.plan import Previewed
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind
from hvgui.hyperv.exporting import read_export


class Exports:
    """Implements ``ExportsApi``."""

    def __init__(self, context: OperationContext, runner: Runner) -> None:
        self._context = context
        self._runner = runner

    async def facts(self, wish: ExportWish) -> ExportFacts:
        session = self._context.answering(wish.key.host)
        found = await session.ask(partial(read_export, wish), wish.name)
        if found is None:
            raise Refusal(Trouble(TroubleKind.VM_GONE, wish.name))
        return found

    async def preview(self, wishes: Sequence[ExportWish]) -> Sequence[Previewed]:
        return await self._runner.preview(EXPORTS, wishes)

    def export(self, wishes: Sequence[ExportWish]) -> OperationId:
        return self._runner.begin(EXPORTS, wishes)
