"""What a worker is given: the tools of its host, and the operation it belongs to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from hvgui.controller.operations.job_watch import JobWatch
from hvgui.controller.operations.locks import VmLocks
from hvgui.controller.session import HostSession
from hvgui.domain.outcome import Outcome


@dataclass(slots=True)
class HostTools:
    """What the workers of one host share."""

    session: HostSession
    watch: JobWatch
    locks: VmLocks


class Progress(Protocol):
    """The operation that the share belongs to."""

    def outcome(self, index: int) -> Outcome | None: ...

    @property
    def cancelled(self) -> bool: ...

    def stage(self, index: int, stage: str, progress: float = 0.0) -> None: ...

    def settle(self, index: int, outcome: Outcome) -> None: ...
