"""Settling of unknown outcomes, by reading only: when a host is back, and after a restart of the program."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from hvgui.controller.api.ports import Spawn
from hvgui.controller.hosts.operation_context import OperationContext
from hvgui.controller.hosts.session import HostSession
from hvgui.controller.operations.execution.ledger import Target
from hvgui.controller.operations.execution.worker import Worker
from hvgui.domain.keys import HostId
from hvgui.domain.trouble import Troubled

log = logging.getLogger(__name__)

#: Seconds within which an interrupted change is completed by itself; later a person decides.
GO_ON_WITHIN = 600.0
#: Seconds between two readings of what is still unknown although the host answers.
_AGAIN = 10.0


@dataclass(slots=True, eq=False)
class Parked:
    """Worker with unknown items, and since when (monotonic seconds)."""

    worker: Worker
    since: float
    tried: float = -1e9
    #: Items whose completion was begun once already.
    begun: set[int] = field(default_factory=set)


class Completer(Protocol):
    """Completes an interrupted item in its own operation."""

    async def complete(self, worker: Worker, session: HostSession, targets: Sequence[Target]) -> None: ...


class Settler:
    """Settles unknown items when their host answers again."""

    def __init__(self, context: OperationContext, spawn: Spawn, completer: Completer) -> None:
        self._context = context
        self._spawn = spawn
        self._completer = completer
        self._parked: dict[HostId, list[Parked]] = {}
        self._busy: set[HostId] = set()

    def park(self, worker: Worker, session: HostSession, *, recovered: bool = False) -> None:
        """These items are settled when the host answers; what a dead run has left is never completed by itself."""
        host = session.profile.id
        since = self._context.clock.monotonic() - (GO_ON_WITHIN + 1.0 if recovered else 0.0)
        self._parked.setdefault(host, []).append(Parked(worker, since))
        if session.live:
            self.host_answers(session)

    def host_answers(self, session: HostSession) -> None:
        """The host was just read; beside its refreshes, what is unknown is settled."""
        host = session.profile.id
        if self._parked.get(host) and host not in self._busy:
            self._busy.add(host)
            self._spawn(self._settle(session), name=f"settle {session.profile.label}")

    async def _settle(self, session: HostSession) -> None:
        host, now = session.profile.id, self._context.clock.monotonic()
        try:
            for parked in list(self._parked.get(host, ())):
                if now - parked.tried < _AGAIN or not session.live:
                    continue
                parked.tried = now
                try:
                    await parked.worker.settle_again()
                    await self._complete(parked, session)
                except Troubled:
                    raise
                except Exception:
                    # It would break again every time; the next start of the program settles it from the journal.
                    self._parked[host].remove(parked)
                    raise
                if not parked.worker.unknown and not self._to_complete(parked):
                    self._parked[host].remove(parked)
        except Troubled as error:
            log.info("%s: not settled yet (%s)", session.profile.label, error.trouble.kind.value)
        finally:
            self._busy.discard(host)

    def _to_complete(self, parked: Parked) -> list[Target]:
        """What was interrupted not long ago and was not begun to be completed yet."""
        if self._context.clock.monotonic() - parked.since > GO_ON_WITHIN:
            return []
        return [target for target in parked.worker.interrupted() if target.index not in parked.begun]

    async def _complete(self, parked: Parked, session: HostSession) -> None:
        """It goes on, or is put back where the host has refused a part of it."""
        picture = self._context.store.hosts.get(session.profile.id)
        if not session.live or (picture is not None and picture.read_only):
            return
        targets = self._to_complete(parked)
        parked.begun |= {target.index for target in targets}
        if targets:
            await self._completer.complete(parked.worker, session, targets)
