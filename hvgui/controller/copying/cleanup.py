"""Clean-up after copies: temporary files on hosts and Guest services, also after a crash or while a host was away."""

from __future__ import annotations

import logging
from functools import partial

from hvgui.controller.copying.guest_exposure import GuestExposure
from hvgui.controller.copying.uploaders import Uploader, Uploaders
from hvgui.controller.hosts.session import HostSession
from hvgui.controller.state.leftovers import Leftovers
from hvgui.controller.state.resume_log import UnfinishedCopies
from hvgui.domain.hosts.host import StagingWay
from hvgui.domain.keys import VmKey
from hvgui.domain.trouble import Troubled
from hvgui.values import replace

log = logging.getLogger(__name__)

#: How often the removal of staged files is tried again in one session when it failed.
_TRIES = 5


class CopyCleanup:
    """Removes what copies have left on a host, now or when the host is back."""

    def __init__(
        self, uploaders: Uploaders, exposure: GuestExposure, leftovers: Leftovers, unfinished: UnfinishedCopies
    ) -> None:
        self._unfinished = unfinished
        self._uploaders = uploaders
        self._exposure = exposure
        self._leftovers = leftovers

    async def sweep(self, session: HostSession, uploader: Uploader, operation: str) -> None:
        """At the end of a copy; a failure is put off, never lost."""
        if not self._leftovers.is_staged(operation):
            return
        try:
            await uploader.sweep()
            self._leftovers.swept(operation)
        except Troubled as error:
            log.warning("staged files of %s remain for now: %s", operation, error.trouble.kind.value)
            session.when_back(partial(self._sweep_later, session, operation, uploader.way, _TRIES))

    async def recover(self, session: HostSession, only: str = "") -> None:
        """What another run of the program left on this host and is dead: at the first connect, and after every copy.

        Staged files of a copy that is offered to be continued stay until the user has decided; services never wait.
        ``only``: nothing but this operation's, long after the first connect.
        """
        found = self._leftovers.of(session.mark) if only else self._leftovers.inherited(session.mark)
        for left in found:
            if only not in ("", left.operation):
                continue
            log.info("%s: putting right what a copy left (%s)", session.profile.label, left.operation)
            if left.staged and not self._unfinished.keeps(left.operation):
                await self._sweep_later(session, left.operation, left.way, _TRIES)
            for vm in left.turned_on:
                await self._exposure.restore(session, VmKey(session.profile.id, vm), left.operation)

    async def _sweep_later(self, session: HostSession, operation: str, way: str, tries: int) -> None:
        profile = replace(session.profile, staging=StagingWay(way))
        try:
            async with session.bulk() as queue:
                uploader = await self._uploaders.open(profile, session.secret, queue, operation)
                try:
                    await uploader.sweep()
                finally:
                    await uploader.close()
            self._leftovers.swept(operation)
        except Troubled as error:
            log.warning("staged files of %s remain: %s", operation, error.trouble.kind.value)
            if tries > 1:
                session.when_back(partial(self._sweep_later, session, operation, way, tries - 1))
