"""Files into guests: stage on the host once, compare the hash, copy into each guest, clean up whatever happens."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from hvgui.controller.copy_cleanup import CopyCleanup
from hvgui.controller.following import follow_job
from hvgui.controller.guest_exposure import GuestExposure
from hvgui.controller.leftovers import Leftovers
from hvgui.controller.operations.runner import Runner
from hvgui.controller.recording import Ended
from hvgui.controller.registry import RunningOperation
from hvgui.controller.session import HostSession
from hvgui.controller.stagers import Stager, Stagers
from hvgui.controller.unfinished import Continued, UnfinishedCopies
from hvgui.controller.working import Workshop, by_host, side_by_side
from hvgui.domain.keys import HostId, VmKey
from hvgui.domain.operation import STAGING_SHARE, Item
from hvgui.domain.outcome import Cancelled, Done, Failed, Outcome, Skipped, Unknown
from hvgui.domain.record import RecordKind
from hvgui.domain.transfer import (
    CopyRequest,
    IfExists,
    LocalFile,
    Portion,
    another_name,
    destination,
    folder_trouble,
    guest_trouble,
    length_trouble,
    path_trouble,
)
from hvgui.domain.trouble import Refusal, Trouble, Troubled, TroubleKind, WireError
from hvgui.domain.vm import GuestFacts, GuestFamily, Vm, family_by_name
from hvgui.hyperv.changing import GuestCopy, begin_copy
from hvgui.hyperv.jobs import JobPhase
from hvgui.hyperv.staging import Staged
from hvgui.wsman.requests import EndpointReference

#: Names tried before "exists" is the answer.
_NAMES_TRIED = 20
#: Guests of one host that receive a file at the same time; what a host can bear is not documented (field 6, 4).
_GUESTS_AT_ONCE = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyTask:
    """What one operation copies: a portion for each of its items, in the same order."""

    request: CopyRequest
    portions: tuple[Portion, ...]
    turn_on: bool = False
    #: Where hosts stood when an earlier run of the program ended.
    continued: Mapping[HostId, Continued] = field(default_factory=dict)
    #: The name under which this copy is remembered until it has ended.
    name: str = field(default_factory=lambda: secrets.token_hex(16))


@dataclass(slots=True)
class _HostCopy:
    """What one host's share of a copy has done so far."""

    operation: str
    stager: Stager
    task: CopyTask
    #: Bytes of each file that an earlier run of the program brought to the host.
    confirmed: Mapping[str, int]
    turned_on: list[VmKey] = field(default_factory=list)
    moved: int = 0


class CopyControl:
    """Carries out operations of kind COPY_FILES."""

    def __init__(
        self,
        workshop: Workshop,
        runner: Runner,
        stagers: Stagers,
        leftovers: Leftovers,
        unfinished: UnfinishedCopies,
        adopt: Callable[[], None] | None = None,
    ) -> None:
        self._shop = workshop
        self._unfinished = unfinished
        self._stagers = stagers
        self._leftovers = leftovers
        self._adopt = adopt
        self._exposure = GuestExposure(workshop, runner, leftovers)
        self._cleanup = CopyCleanup(stagers, self._exposure, leftovers, unfinished)

    async def recover(self, session: HostSession, only: str = "") -> None:
        """Put right what an earlier run of the program left on a host; ``only``: of this one operation."""
        await self._cleanup.recover(session, only)

    def items(self, portions: Sequence[Portion]) -> tuple[Item, ...]:
        """One item per file and guest; a file is staged once for all guests of a host."""
        return tuple(
            Item(key=p.guest, label=p.file.name, bytes_total=p.file.size, path=p.file.path, folder=p.file.folder)
            for p in portions
        )

    async def run(self, running: RunningOperation, task: CopyTask) -> None:
        """The whole operation."""
        self._unfinished.begin(task.name, task.request, task.portions, task.turn_on)
        await by_host(self._shop, running, partial(self._on_host, running, task))
        self._unfinished.ended(task.name)

    async def _on_host(
        self, running: RunningOperation, task: CopyTask, session: HostSession, indexes: tuple[int, ...]
    ) -> None:
        before = task.continued.get(session.profile.id)
        operation = before.operation if before is not None else secrets.token_hex(16)
        profile = session.profile
        if task.request.way is not None:
            profile = replace(profile, staging=task.request.way)
        try:
            async with session.bulk(lambda: running.cancelled) as lane:
                stager = await self._stagers.open(profile, session.secret, lane, operation)
                if stager.instead_of_share is not None:
                    running.note(stager.instead_of_share)
                confirmed = before.confirmed if before is not None and before.way == stager.way else {}
                work = _HostCopy(operation, stager, task, confirmed)
                self._unfinished.staging(task.name, session.mark, operation, stager.way)
                await self._carry_out(running, session, indexes, work)
        except Troubled as error:
            cancelled = error.trouble.kind is TroubleKind.COPY_CANCELLED
            for index in indexes:
                if running.outcome(index) is None:
                    running.settle(index, Cancelled() if cancelled else Failed(error.trouble))
            if before is not None:
                # What an earlier run has staged is of no more use.
                session.when_back(partial(self.recover, session, operation))
        else:
            await self._after_the_dead(session)

    async def _after_the_dead(self, session: HostSession) -> None:
        """Put right what a run has left on this host that was killed while this one was at work."""
        if self._adopt is None:
            return
        # In one go: what is written down between reading the file and replacing it would be lost.
        self._adopt()
        self._leftovers.read_again()
        self._unfinished.read_again()
        await self.recover(session)

    async def _carry_out(
        self, running: RunningOperation, session: HostSession, indexes: tuple[int, ...], work: _HostCopy
    ) -> None:
        """One file after the other, each into all its guests; then nothing of it stays on the host."""
        task = work.task
        try:
            families = await self._prepare(running, session, indexes, work)
            by_file: dict[LocalFile, list[int]] = {}
            for index in indexes:
                by_file.setdefault(task.portions[index].file, []).append(index)
            for file, mine in by_file.items():
                mine = [i for i in mine if running.outcome(i) is None]
                if mine and not running.cancelled:
                    await self._one_file(running, session, file, mine, families, work)
                    self._unfinished.settled(task.name, mine)
        finally:
            # The staged files and the guest's exposure must go, whatever ended the copy, cancellation included.
            await asyncio.shield(self._clean_up(running, session, indexes, work))

    # before

    async def _prepare(
        self,
        running: RunningOperation,
        session: HostSession,
        indexes: tuple[int, ...],
        work: _HostCopy,
    ) -> dict[VmKey, GuestFamily]:
        """Check every guest against a fresh reading; items of a guest that cannot take files fail here."""
        families: dict[VmKey, GuestFamily] = {}
        of_guest: dict[VmKey, list[int]] = {}
        for index in indexes:
            of_guest.setdefault(work.task.portions[index].guest, []).append(index)

        async def prepare(key: VmKey, mine: list[int]) -> None:
            if running.cancelled:
                return
            try:
                families[key] = await self._prepare_guest(running, session, key, mine, work)
            except Troubled as error:
                for index in mine:
                    running.settle(index, Failed(error.trouble))

        # Guests whose service must be turned on first take a while to answer, so they are waited for together.
        await side_by_side([partial(prepare, key, mine) for key, mine in of_guest.items()], _GUESTS_AT_ONCE)
        return families

    async def _prepare_guest(
        self,
        running: RunningOperation,
        session: HostSession,
        key: VmKey,
        indexes: list[int],
        work: _HostCopy,
    ) -> GuestFamily:
        vm = await self._exposure.fresh(session, key)
        family = self._family(vm)
        trouble = folder_trouble(work.task.request.folder, family) or guest_trouble(vm, self._facts(key))
        if trouble is not None and trouble.kind is TroubleKind.GUEST_SERVICES_OFF and work.task.turn_on:
            for index in indexes:
                running.stage(index, "turning-on")
            work.turned_on.append(key)
            await self._exposure.turn_on(session, key, work.operation, lambda: running.cancelled)
        elif trouble is not None:
            raise Refusal(trouble)
        return family

    def _facts(self, key: VmKey) -> GuestFacts | None:
        detail = self._shop.store.details.get(key)
        return detail.guest if detail is not None else None

    def _family(self, vm: Vm) -> GuestFamily:
        facts = self._facts(vm.key)
        return facts.family if facts is not None else family_by_name(vm.guest_os)

    # one file

    async def _one_file(
        self,
        running: RunningOperation,
        session: HostSession,
        file: LocalFile,
        indexes: list[int],
        families: dict[VmKey, GuestFamily],
        work: _HostCopy,
    ) -> None:
        legal: list[int] = []
        for index in indexes:
            family = families.get(running.items[index].key, GuestFamily.UNKNOWN)
            trouble = path_trouble(file, family) or length_trouble(work.task.request.folder, file, family)
            if trouble is not None:
                running.settle(index, Failed(trouble))
            else:
                legal.append(index)
        if not legal:
            return
        try:
            staged = await self._stage(running, session, file, legal, work)
        except Troubled as error:
            cancelled = error.trouble.kind is TroubleKind.COPY_CANCELLED
            for index in legal:
                running.settle(index, Cancelled() if cancelled else Failed(error.trouble))
            return

        async def deliver(index: int) -> None:
            if running.cancelled:
                running.settle(index, Cancelled())
                return
            family = families.get(running.items[index].key, GuestFamily.UNKNOWN)
            running.settle(index, await self._deliver(running, session, index, staged, work.task, family))

        await side_by_side([partial(deliver, index) for index in legal], _GUESTS_AT_ONCE)

    async def _deliver(
        self,
        running: RunningOperation,
        session: HostSession,
        index: int,
        staged: Staged,
        task: CopyTask,
        family: GuestFamily,
    ) -> Outcome:
        """One staged file into one guest, and what the user wants where the guest has a file of that name."""
        request, file, wanted = task.request, task.portions[index].file, task.portions[index].if_exists
        outcome: Outcome = Cancelled()
        for number in range(1, _NAMES_TRIED + 1):
            name = file.name if number == 1 else another_name(file.name, number)
            copy = GuestCopy(
                source=staged.path,
                destination=destination(request.folder, name, family, file.folder),
                create_folders=request.create_folders,
                overwrite=wanted is IfExists.OVERWRITE,
            )
            outcome = await self._copy(running, session, index, copy)
            if not isinstance(outcome, Failed):
                break
            if outcome.trouble.kind is TroubleKind.GUEST_FAILED and family is GuestFamily.LINUX:
                # The only code it has for every problem of folder, path and rights (hyperv-wmi-v2 13.4).
                return Failed(replace(outcome.trouble, kind=TroubleKind.LINUX_GUEST_FAILED))
            exists = outcome.trouble.kind is TroubleKind.DESTINATION_EXISTS
            if exists and wanted is IfExists.SKIP:
                return Skipped(outcome.trouble)
            if not (exists and wanted is IfExists.RENAME) or running.cancelled:
                break
        return outcome

    async def _stage(
        self,
        running: RunningOperation,
        session: HostSession,
        file: LocalFile,
        indexes: list[int],
        work: _HostCopy,
    ) -> Staged:
        """The file on the host, its hash compared. Raises Refusal and WireError."""
        before = work.moved
        self._leftovers.staging(work.operation, session.mark, work.stager.way)

        def show(done: int) -> None:
            work.moved = before + done
            self._unfinished.confirmed(work.task.name, session.profile.id, file.path, done)
            running.moved(work.moved)
            share = done / file.size if file.size else 1.0
            for index in indexes:
                running.bytes(index, done)
                running.stage(index, "staging", share * STAGING_SHARE)

        def sent(done: int) -> None:
            self._shop.post(lambda: show(done))

        for index in indexes:
            running.stage(index, "staging")
        return await work.stager.put(file, lambda: running.cancelled, sent, work.confirmed.get(file.path, 0))

    async def _copy(self, running: RunningOperation, session: HostSession, index: int, copy: GuestCopy) -> Outcome:
        item = running.items[index]
        asked = self._shop.asked(item.key, RecordKind.COPY, item.label, None, copy.destination)
        try:
            (entry,) = await self._shop.recorder.begin([asked])
        except Troubled as error:
            return Failed(error.trouble)
        outcome = await self._copy_into_guest(running, session, index, copy, entry)
        await self._shop.recorder.end([Ended(entry, outcome)])
        return outcome

    async def _copy_into_guest(
        self, running: RunningOperation, session: HostSession, index: int, copy: GuestCopy, entry: int
    ) -> Outcome:
        item = running.items[index]
        running.stage(index, "copying", STAGING_SHARE)

        def moved(percent: int) -> None:
            running.stage(index, "copying", STAGING_SHARE + (1 - STAGING_SHARE) * percent / 100)

        job: EndpointReference | None = None
        try:
            job = (await session.ask(partial(begin_copy, item.key, copy, item.label), item.label)).job
            if job is None:
                return Done()
            end = await follow_job(
                session,
                self._shop.clock,
                job,
                item.label,
                moved=moved,
                cancelled=lambda: running.cancelled,
            )
        except Troubled as error:
            if running.cancelled and not isinstance(error, WireError):
                if job is None:
                    return Cancelled()
                return Failed(Trouble(TroubleKind.COPY_STOPPED_PARTLY, copy.destination, error.trouble.detail))
            outcome = self._shop.outcome_of(error)
            if isinstance(outcome, Unknown) and job is not None:
                session.when_back(partial(self._settle_later, running, session, index, job, entry))
            return outcome
        if end.phase is JobPhase.VANISHED:
            return Unknown(self._shop.clock.now(), Trouble(TroubleKind.JOB_VANISHED, item.label))
        return Done()

    async def _settle_later(
        self, running: RunningOperation, session: HostSession, index: int, job: EndpointReference, entry: int
    ) -> None:
        """The host is back: its job, if it is still there, says how the copy ended."""
        label = running.items[index].label
        try:
            end = await follow_job(session, self._shop.clock, job, label)
        except WireError:
            session.when_back(partial(self._settle_later, running, session, index, job, entry))
            raise
        except Troubled as error:
            running.settle(index, Failed(error.trouble))
            await self._shop.recorder.end([Ended(entry, Failed(error.trouble))])
            return
        if end.phase is JobPhase.COMPLETED:
            running.settle(index, Done())
            await self._shop.recorder.end([Ended(entry, Done())])

    # after

    async def _clean_up(
        self, running: RunningOperation, session: HostSession, indexes: tuple[int, ...], work: _HostCopy
    ) -> None:
        for index in indexes:
            running.stage(index, "cleaning", 0.99)
        await self._cleanup.sweep(session, work.stager, work.operation)
        await work.stager.close()
        for key in work.turned_on:
            await self._exposure.restore(session, key, work.operation)
