"""Start, turn off, shut down, save, pause, resume, reset. Nothing escalates by itself."""

from __future__ import annotations

from functools import partial

from hvgui.controller.following import follow_job
from hvgui.controller.registry import RunningOperation
from hvgui.controller.session import HostSession
from hvgui.controller.working import Workshop, by_host
from hvgui.domain.keys import VmKey
from hvgui.domain.outcome import Cancelled, Done, Failed, Outcome
from hvgui.domain.power import ALLOWED_FROM, PowerAction
from hvgui.domain.record import RecordKind
from hvgui.domain.trouble import Trouble, Troubled, TroubleKind
from hvgui.hyperv.changing import begin_power


class PowerControl:
    """Carries out operations of kind POWER."""

    def __init__(self, workshop: Workshop) -> None:
        self._shop = workshop

    async def run(self, running: RunningOperation, action: PowerAction, force: bool) -> None:
        """The whole operation."""
        await by_host(self._shop, running, partial(self._on_host, running, action, force))

    async def _on_host(
        self,
        running: RunningOperation,
        action: PowerAction,
        force: bool,
        session: HostSession,
        indexes: tuple[int, ...],
    ) -> None:
        for index in indexes:
            if running.cancelled:
                running.settle(index, Cancelled())
                continue
            running.stage(index, "applying", 0.1)
            key = running.picture.items[index].key
            running.settle(index, await self._apply(running, session, key, index, action, force))
            session.hint(key)

    async def _apply(
        self,
        running: RunningOperation,
        session: HostSession,
        key: VmKey,
        index: int,
        action: PowerAction,
        force: bool,
    ) -> Outcome:
        subject = self._shop.name_of(key)
        vm = self._shop.store.vms.get(key)
        if vm is None:
            return Failed(Trouble(TroubleKind.VM_GONE, subject))
        if vm.power not in ALLOWED_FROM[action]:
            return Failed(Trouble(TroubleKind.INVALID_STATE, subject))
        asked = self._shop.asked(key, RecordKind.POWER, action.value, vm.power.value, action.value)
        try:
            entry = await self._shop.recorder.begin(asked)
        except Troubled as error:
            return Failed(error.trouble)
        outcome: Outcome = Done()
        try:
            beginning = await session.ask(partial(begin_power, key, action, force, subject), subject)
            if beginning.job is not None:
                await follow_job(
                    session,
                    self._shop.clock,
                    beginning.job,
                    subject,
                    moved=lambda percent: running.stage(index, "applying", percent / 100),
                )
        except Troubled as error:
            outcome = self._shop.outcome_of(error)
        await self._shop.recorder.end(entry, outcome)
        return outcome
