"""One host's part of a copy: its connection, its temporary files, and the guests whose service was turned on.

All of it is released whatever the result.
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from functools import partial

from hvgui.controller.api.ports import Writes
from hvgui.controller.copying.cleanup import CopyCleanup
from hvgui.controller.copying.guest_exposure import GuestExposure
from hvgui.controller.copying.uploaders import Uploader, Uploaders
from hvgui.controller.hosts.operation_context import OperationContext
from hvgui.controller.hosts.request_queue import RequestQueue
from hvgui.controller.hosts.session import HostSession
from hvgui.controller.operations.kinds.copy_wishes import CopyRun, CopyWish
from hvgui.controller.operations.plan import ShareAsked
from hvgui.controller.state.leftovers import Leftovers
from hvgui.controller.state.resume_log import UnfinishedCopies
from hvgui.domain.copying.transfer import LocalFile
from hvgui.domain.copying.unfinished_copy import UnfinishedCopy
from hvgui.domain.keys import VmKey
from hvgui.domain.operations.operation import STAGING_SHARE
from hvgui.domain.operations.outcome import Unknown, is_closed
from hvgui.domain.trouble import Troubled
from hvgui.values import Struct, replace


class CopyTools(Struct, frozen=True):
    """What the parts of all hosts share."""

    context: OperationContext
    uploaders: Uploaders
    leftovers: Leftovers
    unfinished: UnfinishedCopies
    writes: Writes
    exposure: GuestExposure
    cleanup: CopyCleanup
    #: Moves what dead runs have left into this run's files.
    adopt: Callable[[], None] | None


class HostCopy:
    """Implements ``HeldForCopies``. ``operation`` names the folder of its staged files on the host."""

    def __init__(self, tools: CopyTools, share: ShareAsked, uploader: Uploader, operation: str) -> None:
        self._tools = tools
        self._session: HostSession = share.session
        self._progress = share.progress
        self._uploader = uploader
        self._operation = operation
        self._run: CopyRun = share.wishes[0][1].run
        before = self._run.continued.get(share.session.profile.id)
        #: Bytes of each file that an earlier run of the program brought to the host.
        self._confirmed: Mapping[str, int] = before.confirmed if before and before.way == uploader.way else {}
        self._of_file: dict[LocalFile, list[int]] = {}
        self._of_guest: dict[VmKey, list[int]] = {}
        for index, wish in share.wishes:
            self._of_file.setdefault(wish.portion.file, []).append(index)
            self._of_guest.setdefault(wish.portion.guest, []).append(index)
        self._turned_on: list[VmKey] = []

    async def turn_on(self, key: VmKey) -> None:
        for index in self._of_guest[key]:
            self._progress.stage(index, "turning-on")
        self._turned_on.append(key)
        await self._tools.exposure.turn_on(self._session, key, self._operation, self._unwanted)

    async def upload(self, file: LocalFile) -> str:
        tools, progress, host = self._tools, self._progress, self._session.profile.id
        before = self._run.sent.get(host, 0)
        tools.leftovers.staging(self._operation, self._session.mark, self._uploader.way)
        await tools.writes.flush()

        def show(done: int) -> None:
            self._run.sent[host] = before + done
            tools.unfinished.confirmed(self._run.name, host, file.path, done)
            progress.moved(sum(self._run.sent.values()))
            share = done / file.size if file.size else 1.0
            for index in self._of_file[file]:
                progress.bytes(index, done)
                progress.stage(index, "staging", share * STAGING_SHARE)

        def sent(done: int) -> None:
            tools.context.post(lambda: show(done))

        for index in self._of_file[file]:
            progress.stage(index, "staging")
        staged = await self._uploader.put(
            file,
            self._unwanted,
            sent,
            self._confirmed.get(file.path, 0),
        )
        return staged.path

    def _unwanted(self) -> bool:
        return self._progress.cancelled

    def _may_be_copied(self, key: VmKey) -> bool:
        """Whether the host may still be copying into a guest: nobody knows how it ended, and it can be found out."""
        outcomes = (self._progress.outcome(index) for index in self._of_guest[key])
        return any(isinstance(outcome, Unknown) and not is_closed(outcome) for outcome in outcomes)

    async def dispose(self) -> None:
        """Nothing of it stays on the host, but what a copy may still be at, which waits until this is settled, and what
        the next run of the program goes on with."""
        busy = {key for key in self._of_guest if self._may_be_copied(key)}
        if not busy and not self._tools.unfinished.keeps(self._operation):
            await self._tools.cleanup.sweep(self._session, self._uploader, self._operation)
        await self._uploader.close()
        for key in self._turned_on:
            if key not in busy:
                await self._tools.exposure.restore(self._session, key, self._operation)

    async def settled(self) -> None:
        await self._tools.cleanup.recover(self._session, self._operation)


class CopyHolder:
    """Reserves a host for a copy: one copy at a time has the connection for bytes, others wait."""

    def __init__(self, tools: CopyTools) -> None:
        self._tools = tools

    @asynccontextmanager
    async def hold(self, share: ShareAsked) -> AsyncIterator[HostCopy]:
        """Raises Troubled when no way to the host's disk is open, or the user wants the copy no more."""
        session, first = share.session, share.wishes[0][1]
        before = first.run.continued.get(session.profile.id)
        operation = before.operation if before is not None else secrets.token_hex(16)
        async with session.bulk(lambda: share.progress.cancelled) as queue:
            try:
                copy = await self._open(share, queue, operation)
            except Troubled:
                if before is not None:
                    # What an earlier run has staged is of no more use.
                    session.when_back(partial(self._tools.cleanup.recover, session, operation))
                raise
            try:
                yield copy
            finally:
                # Whatever ended the copy, cancellation included.
                await asyncio.shield(copy.dispose())
        await self._after_the_dead(session)

    async def _open(self, share: ShareAsked, queue: RequestQueue, operation: str) -> HostCopy:
        session, tools = share.session, self._tools
        wish: CopyWish = share.wishes[0][1]
        profile = session.profile if wish.way is None else replace(session.profile, staging=wish.way)
        uploader = await tools.uploaders.open(profile, session.secret, queue, operation)
        if uploader.instead_of_share is not None:
            share.progress.note(uploader.instead_of_share)
        tools.unfinished.staging(wish.run.name, session.mark, operation, uploader.way)
        await tools.writes.flush()
        return HostCopy(tools, share, uploader, operation)

    async def _after_the_dead(self, session: HostSession) -> None:
        """Put right what a run has left on this host that was killed while this one was at work."""
        tools = self._tools
        adopt = tools.adopt
        if adopt is None:
            return

        def taken_over() -> Sequence[UnfinishedCopy]:
            adopt()
            tools.leftovers.read_again()
            return tools.unfinished.read_again()

        # Between two writes: what is written down between reading the file and replacing it would be lost.
        tools.unfinished.take_in(await tools.writes.between(taken_over))
        await tools.cleanup.recover(session)
