"""Journal of changes, and undoing what it records."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from hvgui.domain.keys import OperationId
from hvgui.domain.operations.record import Record
from hvgui.domain.operations.undoing import Since, UndoProposal


class JournalApi(Protocol):
    """Journal entries and their undo."""

    @property
    def has_journal(self) -> bool:
        """Whether changes are recorded; a demonstration records nothing."""
        ...

    async def entries(self, words: str = "", *, limit: int = 500, before: int | None = None) -> tuple[Record, ...]:
        """The latest entries that hold every word, newest first; ``before`` (a number) pages on. Raises Refusal."""
        ...

    def may_undo(self, record: Record) -> bool:
        """Whether what was before an entry can be put back at all."""
        ...

    async def propose_undo(self, numbers: Sequence[int]) -> UndoProposal:
        """What undoing these entries would meet, against a fresh reading of the hosts. Raises Refusal."""
        ...

    async def since(self, numbers: Sequence[int]) -> tuple[Since, ...]:
        """What these entries have left, against a fresh reading of the hosts; of several about the same thing the
        newest, and none that cannot be compared. Raises Refusal."""
        ...

    def undo(self, proposal: UndoProposal, *, overwrite: frozenset[int] = frozenset()) -> tuple[OperationId, ...]:
        """Put back what is ready; of conflicts only the items chosen by ``UndoItem.number``."""
        ...
