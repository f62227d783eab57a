"""Checkpoints: checked against a fresh reading, done step by step, read back, journalled."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from hvgui.controller.following import follow_job
from hvgui.controller.powering import change_power
from hvgui.controller.recording import Found
from hvgui.controller.registry import RunningOperation
from hvgui.controller.session import HostSession
from hvgui.controller.working import Workshop, by_host, side_by_side
from hvgui.domain.checkpoints import (
    REFUSED,
    Checkpoint,
    CheckpointAction,
    CheckpointId,
    CheckpointReading,
    CheckpointWish,
    NextKind,
    name_trouble,
)
from hvgui.domain.keys import VmKey
from hvgui.domain.operation import Item
from hvgui.domain.outcome import Cancelled, Done, Failed, Outcome, Unknown
from hvgui.domain.power import Power, PowerAction
from hvgui.domain.record import RecordKind
from hvgui.domain.trouble import Refusal, Trouble, Troubled, TroubleKind, WireError
from hvgui.hyperv.changing import Beginning
from hvgui.hyperv.checkpoints import (
    begin_apply,
    begin_checkpoint,
    begin_delete,
    begin_rename,
    read_checkpoints,
    read_created,
)
from hvgui.wsman.exchange import Exchange

T = TypeVar("T")
_A = CheckpointAction
_VMS_AT_ONCE = 4
#: States of a VM to which a checkpoint can be applied as it is (hyperv-wmi-v2 17).
_STILL = frozenset({Power.OFF, Power.SAVED})


class _Stopped(Exception):
    """The user has cancelled, and everything is as it was."""


@dataclass(slots=True)
class _Work:
    """One wish on its way."""

    running: RunningOperation
    index: int
    session: HostSession
    wish: CheckpointWish
    subject: str
    before: CheckpointReading
    point: Checkpoint | None
    entry: int = 0
    created: CheckpointId | None = None

    def stage(self, name: str, progress: float = 0.0) -> None:
        self.running.stage(self.index, name, progress)


class CheckpointControl:
    """Carries out operations of kind CHECKPOINT."""

    def __init__(self, workshop: Workshop) -> None:
        self._shop = workshop

    def items(self, wishes: Sequence[CheckpointWish]) -> tuple[Item, ...]:
        """One item per wish."""
        return tuple(Item(key=wish.key, label=wish.name) for wish in wishes)

    async def run(self, running: RunningOperation, wishes: Sequence[CheckpointWish]) -> None:
        """The whole operation; ``wishes`` gives each item's wish."""
        await by_host(self._shop, running, partial(self._on_host, running, wishes))

    async def read(self, session: HostSession, key: VmKey) -> CheckpointReading:
        """What is there now. Raises Troubled."""
        name = self._shop.name_of(key)
        return await session.ask(partial(read_checkpoints, key, name), name)

    async def _on_host(
        self,
        running: RunningOperation,
        wishes: Sequence[CheckpointWish],
        session: HostSession,
        indexes: tuple[int, ...],
    ) -> None:
        works = (partial(self._one, running, session, index, wishes[index]) for index in indexes)
        try:
            await side_by_side(works, _VMS_AT_ONCE)
        finally:
            for index in indexes:
                session.hint(wishes[index].key)

    async def _one(self, running: RunningOperation, session: HostSession, index: int, wish: CheckpointWish) -> None:
        if running.cancelled:
            running.settle(index, Cancelled())
            return
        subject = self._shop.name_of(wish.key)
        try:
            before = await self.read(session, wish.key)
            point = before.tree.find(before.tree.now if wish.action is _A.REVERT else wish.point)
            if (trouble := trouble_of(wish, before, point, subject)) is not None:
                raise Refusal(trouble)
            work = _Work(running, index, session, wish, subject, before, point)
            asked = self._shop.asked(
                wish.key, RecordKind.CHECKPOINT, wish.action.value, point.name if point else None, wish.name or None
            )
            work.entry = await self._shop.recorder.begin(asked)
        except Troubled as error:
            running.settle(index, Failed(error.trouble))
            return
        try:
            await self._do(work)
            outcome, found = await self._seen(work)
        except _Stopped:
            outcome, found = Cancelled(), Found()
        except Troubled as error:
            outcome, found = self._shop.outcome_of(error), Found()
            if isinstance(outcome, Unknown):
                session.when_back(partial(self._settle_later, work))
        await self._end(work, outcome, found)

    # doing

    async def _do(self, work: _Work) -> None:
        match work.wish.action:
            case _A.CREATE:
                await self._create(work, work.wish.name)
            case _A.APPLY | _A.REVERT:
                await self._apply(work)
            case _A.RENAME:
                await self._rename(work, _known(work).id, work.wish.name)
            case _A.DELETE | _A.DELETE_SUBTREE:
                subtree = work.wish.action is _A.DELETE_SUBTREE
                await self._job(work, "deleting", partial(begin_delete, _known(work).id, work.subject, subtree=subtree))

    async def _create(self, work: _Work, name: str) -> None:
        def build() -> Exchange[Beginning]:
            return begin_checkpoint(work.wish.key, work.subject)

        beginning = await self._job(work, "creating", build)
        if beginning.job is not None:
            work.created = await self._sure(work, partial(read_created, beginning.job))
        if work.created is None:
            work.created = _new(work, await self._again(work))
        if name and work.created is not None:
            await self._rename(work, work.created, name)

    async def _rename(self, work: _Work, point: CheckpointId, name: str) -> None:
        dialect = work.session.dialect
        await self._job(work, "applying", partial(begin_rename, dialect, point, name, work.subject))

    async def _apply(self, work: _Work) -> None:
        """A VM that runs is saved before and started again afterwards, also when applying is refused."""
        if work.wish.keep_first:
            await self._create(work, "")
        ran = work.before.power is Power.RUNNING
        if work.running.cancelled:
            raise _Stopped
        if work.before.power not in _STILL:
            await self._power(work, PowerAction.SAVE, "saving")
        try:
            if work.running.cancelled:
                raise _Stopped
            await self._job(work, "applying", partial(begin_apply, _known(work).id, work.subject))
        except (Refusal, _Stopped):
            if ran:
                # What stopped the apply is what the user has to hear, whatever becomes of this.
                with suppress(Troubled):
                    await self._power(work, PowerAction.START, "starting")
            raise
        if ran:
            await self._power(work, PowerAction.START, "starting")

    async def _power(self, work: _Work, action: PowerAction, stage: str) -> None:
        work.stage(stage)
        await change_power(work.session, self._shop.clock, work.wish.key, action, work.subject)

    async def _job(self, work: _Work, stage: str, build: Callable[[], Exchange[Beginning]]) -> Beginning:
        """Begin and follow to the end; what can be cancelled is. Raises _Stopped when it was."""
        work.stage(stage, 0.05)
        beginning = await work.session.ask(build, work.subject)
        if beginning.job is None:
            return beginning
        try:
            await follow_job(
                work.session,
                self._shop.clock,
                beginning.job,
                work.subject,
                moved=lambda percent: work.stage(stage, percent / 100),
                cancelled=lambda: work.running.cancelled,
            )
        except Refusal:
            if work.running.cancelled and _same(work.before, await self._again(work)):
                raise _Stopped from None
            raise
        return beginning

    # looking

    async def _again(self, work: _Work) -> CheckpointReading:
        return await self._sure(work, partial(read_checkpoints, work.wish.key, work.subject))

    async def _sure(self, work: _Work, build: Callable[[], Exchange[T]]) -> T:
        """A reading after something was sent: without it nobody knows the outcome."""
        try:
            return await work.session.ask(build, work.subject)
        except WireError as error:
            raise WireError(error.trouble, sent=True) from error

    async def _seen(self, work: _Work) -> tuple[Outcome, Found]:
        work.stage("reading-back", 1.0)
        after = await self._again(work)
        shown, now = _shows(work, after)
        before = work.point.name if work.point else None
        found = Found(before, now, after_known=True)
        if shown:
            return Done(), found
        return Failed(Trouble(TroubleKind.NOT_APPLIED, work.subject, work.wish.name)), found

    async def _settle_later(self, work: _Work) -> None:
        """The host is back: the tree itself says what became of it, once the host does not work on it any more."""
        try:
            if (await self._again(work)).busy:
                work.session.when_back(partial(self._settle_later, work))
                return
            outcome, found = await self._seen(work)
        except WireError:
            work.session.when_back(partial(self._settle_later, work))
            raise
        except Troubled as error:
            outcome, found = Failed(error.trouble), Found()
        await self._end(work, outcome, found)

    async def _end(self, work: _Work, outcome: Outcome, found: Found) -> None:
        work.running.settle(work.index, outcome)
        await self._shop.recorder.end(work.entry, outcome, found)


def trouble_of(wish: CheckpointWish, now: CheckpointReading, point: Checkpoint | None, subject: str) -> Trouble | None:
    """Why a wish cannot be carried out, before anything is sent."""
    if wish.action is _A.REVERT and point is None:
        return Trouble(TroubleKind.NO_CHECKPOINT, subject)
    if wish.action is not _A.CREATE and point is None:
        return Trouble(TroubleKind.CHECKPOINT_GONE, subject)
    wants_name = wish.action is _A.RENAME or (wish.action is _A.CREATE and wish.name)
    if wants_name and name_trouble(wish.name):
        return Trouble(TroubleKind.VM_NAME_NOT_LEGAL, subject, wish.name)
    if wish.action is not _A.CREATE and not wish.keep_first:
        return None
    kind = now.next.kind
    if kind is NextKind.DISABLED:
        return Trouble(TroubleKind.CHECKPOINTS_DISABLED, subject)
    if kind in REFUSED:
        return Trouble(TroubleKind.PRODUCTION_IMPOSSIBLE, subject)
    if wish.promised is not None and wish.promised is not kind:
        return Trouble(TroubleKind.CHECKPOINT_KIND_CHANGED, subject)
    return None


def _known(work: _Work) -> Checkpoint:
    assert work.point is not None
    return work.point


def _new(work: _Work, after: CheckpointReading) -> CheckpointId | None:
    """The checkpoint that was not there before; "Now" first, since others may make some, too."""
    old = {point.id for point in work.before.tree.checkpoints}
    new = [point.id for point in after.tree.checkpoints if point.id not in old and not point.recovery]
    return after.tree.now if after.tree.now in new else next(iter(new), None)


def _same(before: CheckpointReading, after: CheckpointReading) -> bool:
    return {p.id for p in before.tree.checkpoints} == {p.id for p in after.tree.checkpoints} and (
        before.tree.now == after.tree.now
    )


def _shows(work: _Work, after: CheckpointReading) -> tuple[bool, str | None]:
    """Whether a reading shows that the wish came true, and the name of what is there now."""
    there = after.tree.find(None if work.point is None else work.point.id)
    match work.wish.action:
        case _A.CREATE:
            made = after.tree.find(work.created or _new(work, after))
            name = made.name if made else None
            return made is not None and work.wish.name in ("", name), name
        case _A.APPLY | _A.REVERT:
            now = after.tree.find(after.tree.now)
            return there is not None and now == there, now.name if now else None
        case _A.RENAME:
            return there is not None and there.name == work.wish.name, there.name if there else None
        case _A.DELETE:
            return there is None, there.name if there else None
        case _A.DELETE_SUBTREE:
            gone = {point.id for point in work.before.tree.subtree(_known(work).id)}
            left = next((point.name for point in after.tree.checkpoints if point.id in gone), None)
            return left is None, left
