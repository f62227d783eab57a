"""Files into guests: stage on the host once, compare the hash, copy into each guest, clean up whatever happens."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial

from hvgui.controller.copy_cleanup import CopyCleanup
from hvgui.controller.following import follow_job
from hvgui.controller.guest_exposure import GuestExposure
from hvgui.controller.leftovers import Leftovers
from hvgui.controller.operations import Item
from hvgui.controller.registry import RunningOperation
from hvgui.controller.services_control import ServicesControl
from hvgui.controller.session import HostSession
from hvgui.controller.stagers import Stager, Stagers
from hvgui.controller.working import Workshop, by_host, keys_of
from hvgui.domain.keys import VmKey
from hvgui.domain.outcome import Cancelled, Done, Failed, Outcome, Unknown
from hvgui.domain.record import RecordKind
from hvgui.domain.transfer import (
    CopyRequest,
    LocalFile,
    another_name,
    destination,
    folder_trouble,
    guest_trouble,
    path_trouble,
)
from hvgui.domain.trouble import Refusal, Trouble, Troubled, TroubleKind, WireError
from hvgui.domain.vm import GuestFamily, Vm, family_by_name
from hvgui.hyperv.changing import GuestCopy, begin_copy
from hvgui.hyperv.jobs import JobPhase
from hvgui.hyperv.staging import Staged
from hvgui.wsman.requests import EndpointReference

#: Share of an item's progress that belongs to the way to the host.
_STAGING_SHARE = 0.6
#: Names tried before "exists" is the answer.
_NAMES_TRIED = 20


@dataclass(slots=True)
class _HostCopy:
    """What one host's share of a copy has done so far."""

    operation: str
    stager: Stager
    turned_on: list[VmKey] = field(default_factory=list)
    moved: int = 0


class CopyControl:
    """Carries out operations of kind COPY_FILES."""

    def __init__(self, workshop: Workshop, services: ServicesControl, stagers: Stagers, leftovers: Leftovers) -> None:
        self._shop = workshop
        self._stagers = stagers
        self._leftovers = leftovers
        self._exposure = GuestExposure(workshop, services, leftovers)
        self._cleanup = CopyCleanup(stagers, self._exposure, leftovers)

    async def recover(self, session: HostSession) -> None:
        """Put right what an earlier run of the program left on a host."""
        await self._cleanup.recover(session)

    def items(self, pairs: Sequence[tuple[LocalFile, VmKey]]) -> tuple[Item, ...]:
        """One item per file and guest; a file is staged once for all guests of a host."""
        return tuple(Item(key=key, label=file.name, bytes_total=file.size) for file, key in pairs)

    async def run(
        self, running: RunningOperation, request: CopyRequest, files: Sequence[LocalFile], turn_on: bool
    ) -> None:
        """The whole operation; ``files`` gives each item's file."""
        await by_host(self._shop, running, partial(self._on_host, running, request, files, turn_on))

    async def _on_host(
        self,
        running: RunningOperation,
        request: CopyRequest,
        files: Sequence[LocalFile],
        turn_on: bool,
        session: HostSession,
        indexes: tuple[int, ...],
    ) -> None:
        operation = secrets.token_hex(16)
        async with session.bulk() as lane:
            try:
                stager = await self._stagers.open(session.profile, session.secret, lane, operation)
            except Troubled as error:
                for index in indexes:
                    running.settle(index, Failed(error.trouble))
                return
            work = _HostCopy(operation, stager)
            try:
                families = await self._prepare(running, request, turn_on, session, indexes, work)
                for file in dict.fromkeys(files[i] for i in indexes):
                    mine = [i for i in indexes if files[i] == file and running.picture.items[i].outcome is None]
                    if mine and not running.cancelled:
                        await self._one_file(running, request, session, file, mine, families, work)
            finally:
                # The staged files and the guest's exposure must go, whatever ended the copy, cancellation included.
                await asyncio.shield(self._clean_up(running, session, indexes, work))

    # before

    async def _prepare(
        self,
        running: RunningOperation,
        request: CopyRequest,
        turn_on: bool,
        session: HostSession,
        indexes: tuple[int, ...],
        work: _HostCopy,
    ) -> dict[VmKey, GuestFamily]:
        """Check every guest against a fresh reading; items of a guest that cannot take files fail here."""
        families: dict[VmKey, GuestFamily] = {}
        for key in keys_of(running, indexes):
            if running.cancelled:
                break
            try:
                families[key] = await self._prepare_guest(running, request, turn_on, session, key, indexes, work)
            except Troubled as error:
                for index in indexes:
                    if running.picture.items[index].key == key:
                        running.settle(index, Failed(error.trouble))
        return families

    async def _prepare_guest(
        self,
        running: RunningOperation,
        request: CopyRequest,
        turn_on: bool,
        session: HostSession,
        key: VmKey,
        indexes: tuple[int, ...],
        work: _HostCopy,
    ) -> GuestFamily:
        vm = await self._exposure.fresh(session, key)
        family = self._family(vm)
        trouble = folder_trouble(request.folder, family) or guest_trouble(vm)
        if trouble is not None and trouble.kind is TroubleKind.GUEST_SERVICES_OFF and turn_on:
            for index in indexes:
                if running.picture.items[index].key == key:
                    running.stage(index, "turning-on")
            work.turned_on.append(key)
            await self._exposure.turn_on(session, key, work.operation, lambda: running.cancelled)
        elif trouble is not None:
            raise Refusal(trouble)
        return family

    def _family(self, vm: Vm) -> GuestFamily:
        detail = self._shop.store.details.get(vm.key)
        if detail is not None and detail.guest is not None:
            return detail.guest.family
        return family_by_name(vm.guest_os)

    # one file

    async def _one_file(
        self,
        running: RunningOperation,
        request: CopyRequest,
        session: HostSession,
        file: LocalFile,
        indexes: list[int],
        families: dict[VmKey, GuestFamily],
        work: _HostCopy,
    ) -> None:
        legal: list[int] = []
        for index in indexes:
            key = running.picture.items[index].key
            trouble = path_trouble(file, families.get(key, GuestFamily.UNKNOWN))
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
        for index in legal:
            if running.cancelled:
                running.settle(index, Cancelled())
                continue
            key = running.picture.items[index].key
            running.settle(
                index,
                await self._deliver(
                    running, session, index, staged, file, request, families.get(key, GuestFamily.UNKNOWN)
                ),
            )

    async def _deliver(
        self,
        running: RunningOperation,
        session: HostSession,
        index: int,
        staged: Staged,
        file: LocalFile,
        request: CopyRequest,
        family: GuestFamily,
    ) -> Outcome:
        """One staged file into one guest; under another name where one is there and both shall be kept."""
        outcome: Outcome = Cancelled()
        for number in range(1, _NAMES_TRIED + 1):
            name = file.name if number == 1 else another_name(file.name, number)
            copy = GuestCopy(
                source=staged.path,
                destination=destination(request.folder, name, family, file.folder),
                create_folders=request.create_folders,
                overwrite=request.overwrite and not request.rename,
            )
            outcome = await self._copy(running, session, index, copy)
            exists = isinstance(outcome, Failed) and outcome.trouble.kind is TroubleKind.DESTINATION_EXISTS
            if not (request.rename and exists) or running.cancelled:
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
        self._leftovers.staging(work.operation, session.profile.id, work.stager.way)

        def show(done: int) -> None:
            work.moved = before + done
            running.moved(work.moved)
            share = done / file.size if file.size else 1.0
            for index in indexes:
                running.bytes(index, done)
                running.stage(index, "staging", share * _STAGING_SHARE)

        def sent(done: int) -> None:
            self._shop.post(lambda: show(done))

        for index in indexes:
            running.stage(index, "staging")
        return await work.stager.put(file, lambda: running.cancelled, sent)

    async def _copy(self, running: RunningOperation, session: HostSession, index: int, copy: GuestCopy) -> Outcome:
        item = running.picture.items[index]
        asked = self._shop.asked(item.key, RecordKind.COPY, item.label, None, copy.destination)
        try:
            entry = await self._shop.recorder.begin(asked)
        except Troubled as error:
            return Failed(error.trouble)
        outcome = await self._copy_into_guest(running, session, index, copy, entry)
        await self._shop.recorder.end(entry, outcome)
        return outcome

    async def _copy_into_guest(
        self, running: RunningOperation, session: HostSession, index: int, copy: GuestCopy, entry: int
    ) -> Outcome:
        item = running.picture.items[index]
        running.stage(index, "copying", _STAGING_SHARE)

        def moved(percent: int) -> None:
            running.stage(index, "copying", _STAGING_SHARE + (1 - _STAGING_SHARE) * percent / 100)

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
                return Failed(Trouble(TroubleKind.COPY_CANCELLED, item.label, error.trouble.detail))
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
        label = running.picture.items[index].label
        try:
            end = await follow_job(session, self._shop.clock, job, label)
        except WireError:
            session.when_back(partial(self._settle_later, running, session, index, job, entry))
            raise
        except Troubled as error:
            running.settle(index, Failed(error.trouble))
            await self._shop.recorder.end(entry, Failed(error.trouble))
            return
        if end.phase is JobPhase.COMPLETED:
            running.settle(index, Done())
            await self._shop.recorder.end(entry, Done())

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
