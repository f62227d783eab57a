"""Journal entries: searched, and undone by new changes."""

from __future__ import annotations

from collections.abc import Sequence

from hvgui.controller.hosts.operation_context import OperationContext
from hvgui.controller.journal.journal import Journal
from hvgui.controller.operations.runner import Runner
from hvgui.controller.operations.undo import Undo, may_undo
from hvgui.domain.keys import OperationId
from hvgui.domain.operations.record import Record
from hvgui.domain.operations.undoing import Since, UndoProposal


class JournalAccess:
    """Implements ``JournalApi``; without a journal there are no entries and nothing to undo."""

    def __init__(self, context: OperationContext, runner: Runner, journal: Journal | None) -> None:
        self._journal = journal
        self._undo = None if journal is None else Undo(context, runner, journal)

    @property
    def has_journal(self) -> bool:
        return self._journal is not None

    async def entries(self, words: str = "", *, limit: int = 500, before: int | None = None) -> tuple[Record, ...]:
        return await self._journal.search(words, limit=limit, before=before) if self._journal is not None else ()

    def may_undo(self, record: Record) -> bool:
        return may_undo(record)

    async def propose_undo(self, numbers: Sequence[int]) -> UndoProposal:
        return await self._undo.propose(numbers) if self._undo is not None else UndoProposal()

    async def since(self, numbers: Sequence[int]) -> tuple[Since, ...]:
        return await self._undo.since(numbers) if self._undo is not None else ()

    def undo(self, proposal: UndoProposal, *, overwrite: frozenset[int] = frozenset()) -> tuple[OperationId, ...]:
        return self._undo.begin(proposal, overwrite) if self._undo is not None else ()
