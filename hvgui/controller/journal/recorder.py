"""The port through which changes write the journal: entries and steps before a request, their ends after it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from hvgui.domain.outcome import Outcome
from hvgui.domain.record import Asked, StepRecord
from hvgui.values import Struct


class Found(Struct, frozen=True):
    """What was really there before a change and is there after it; ``after_known`` False when nobody could look."""

    before: str | None = None
    after: str | None = None
    after_known: bool = False
    #: The host agreed already, so nothing was sent.
    agreed: bool = False


NOTHING_FOUND = Found()


class Ended(Struct, frozen=True):
    """The end of one entry."""

    number: int
    outcome: Outcome
    found: Found = NOTHING_FOUND


class Recorder(Protocol):
    """Keeps what was asked and what came of it. Each call is one transaction."""

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
    """Remembers nothing: for demonstrations and tests."""

    async def begin(self, asked: Sequence[Asked]) -> Sequence[int]:
        return [0] * len(asked)

    async def put_steps(self, steps: Sequence[StepRecord]) -> None:
        return None

    async def end(self, endings: Sequence[Ended]) -> None:
        return None
