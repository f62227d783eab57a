"""Another name for a VM: sent as a partial instance, read back, journalled."""

from __future__ import annotations

from functools import partial

from hvgui.controller.following import follow_job
from hvgui.controller.recording import NOTHING_FOUND, Found
from hvgui.controller.registry import RunningOperation
from hvgui.controller.session import HostSession
from hvgui.controller.working import Workshop, by_host
from hvgui.domain.checkpoints import name_trouble
from hvgui.domain.outcome import Cancelled, Done, Failed, Outcome, Unknown
from hvgui.domain.record import RecordKind
from hvgui.domain.trouble import Refusal, Trouble, Troubled, TroubleKind, WireError
from hvgui.hyperv.checkpoints import begin_rename
from hvgui.hyperv.list_reading import read_name


class RenameControl:
    """Carries out operations of kind RENAME."""

    def __init__(self, workshop: Workshop) -> None:
        self._shop = workshop

    async def run(self, running: RunningOperation, name: str) -> None:
        """The whole operation."""
        await by_host(self._shop, running, partial(self._on_host, running, name))

    async def _on_host(
        self, running: RunningOperation, name: str, session: HostSession, indexes: tuple[int, ...]
    ) -> None:
        for index in indexes:
            if running.cancelled:
                running.settle(index, Cancelled())
                continue
            await self._one(running, session, index, name)
            session.hint(running.picture.items[index].key)

    async def _one(self, running: RunningOperation, session: HostSession, index: int, name: str) -> None:
        key = running.picture.items[index].key
        subject = self._shop.name_of(key)
        try:
            if name_trouble(name):
                raise Refusal(Trouble(TroubleKind.VM_NAME_NOT_LEGAL, subject, name))
            entry = await self._shop.recorder.begin(self._shop.asked(key, RecordKind.NAME, "name", subject, name))
        except Troubled as error:
            running.settle(index, Failed(error.trouble))
            return
        running.stage(index, "applying", 0.1)
        outcome: Outcome
        found = NOTHING_FOUND
        try:
            beginning = await session.ask(partial(begin_rename, session.dialect, key.vm, name, subject), subject)
            if beginning.job is not None:
                await follow_job(session, self._shop.clock, beginning.job, subject)
            outcome, found = await self._seen(running, session, index, subject, name)
        except Troubled as error:
            outcome = self._shop.outcome_of(error)
            if isinstance(outcome, Unknown):
                session.when_back(partial(self._settle_later, running, session, index, entry, subject, name))
        running.settle(index, outcome)
        await self._shop.recorder.end(entry, outcome, found)

    async def _seen(
        self, running: RunningOperation, session: HostSession, index: int, subject: str, name: str
    ) -> tuple[Outcome, Found]:
        running.stage(index, "reading-back", 1.0)
        try:
            now = await session.ask(partial(read_name, running.picture.items[index].key.vm), subject)
        except WireError as error:
            raise WireError(error.trouble, sent=True) from error
        found = Found(subject, now, after_known=True)
        return (Done() if now == name else Failed(Trouble(TroubleKind.NOT_APPLIED, subject, name))), found

    async def _settle_later(
        self, running: RunningOperation, session: HostSession, index: int, entry: int, subject: str, name: str
    ) -> None:
        try:
            outcome, found = await self._seen(running, session, index, subject, name)
        except WireError:
            session.when_back(partial(self._settle_later, running, session, index, entry, subject, name))
            raise
        running.settle(index, outcome)
        await self._shop.recorder.end(entry, outcome, found)
