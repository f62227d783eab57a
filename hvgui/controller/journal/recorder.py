"""Port through which changes write the journal: entries and steps before a request, their results after it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from hvgui.domain.operations.outcome import Outcome
from hvgui.domain.operations.record import Asked, StepRecord
from hvgui.values import Struct


class Found(Struct, frozen=True):
    """Values before and after a change as they were read; ``after_known`` is False when they could not be read."""

    before: str | None = None
    after: str | None = None
    after_known: bool = False
    #: The host agreed already, so nothing was sent.
    agreed: bool = False


NOTHING_FOUND = Found()


class Ended(Struct, frozen=True):
    """Result of one entry."""

    number: int
    outcome: Outcome
    found: Found = NOTHING_FOUND


class Recorder(Protocol):
    """Journal as operations see it. Each call is one transaction."""

    async def begin(self, asked: Sequence[Asked]) -> Sequence[int]:
        """Write entries; only then may their requests be sent. Raises Refusal with JOURNAL_FAILED."""
        ...

    async def put_steps(self, steps: Sequence[StepRecord]) -> None:
        """Write how steps stand: before their first byte, and when more is known. Raises Refusal."""
        ...

    async def end(self, endings: Sequence[Ended]) -> None:
        """Complete entries; may be called again when an unknown outcome is settled. Never raises."""
        ...


class NoRecorder:
    """Recorder that keeps nothing: for demonstrations and tests."""

    async def begin(self, asked: Sequence[Asked]) -> Sequence[int]:
        return [0] * len(asked)

    async def put_steps(self, steps: Sequence[StepRecord]) -> None:
        return None

    async def end(self, endings: Sequence[Ended]) -> None:
        return None
