"""The port through which controls write the journal: an entry before the request, its end after the read-back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from hvgui.domain.outcome import Outcome
from hvgui.domain.record import Asked


@dataclass(frozen=True, slots=True)
class Found:
    """What was really there before a change and is there after it; ``after_known`` False when nobody could look."""

    before: str | None = None
    after: str | None = None
    after_known: bool = False
    #: The host agreed already, so nothing was sent.
    agreed: bool = False


NOTHING_FOUND = Found()


class Recorder(Protocol):
    """Keeps what was asked and what came of it."""

    async def begin(self, asked: Asked) -> int:
        """Write the entry; only then may the request be sent. Raises Refusal with JOURNAL_FAILED."""
        ...

    async def end(self, number: int, outcome: Outcome, found: Found = NOTHING_FOUND) -> None:
        """Complete an entry; may be called again when an unknown outcome is settled. Never raises."""
        ...


class NoRecorder:
    """Remembers nothing: for demonstrations and tests."""

    async def begin(self, asked: Asked) -> int:
        return 0

    async def end(self, number: int, outcome: Outcome, found: Found = NOTHING_FOUND) -> None:
        return None
