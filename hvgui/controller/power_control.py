"""Start, turn off, shut down, restart, save, pause, resume, reset, delete saved state. Nothing escalates by itself."""

from __future__ import annotations

from functools import partial

from hvgui.controller.lane import host_gone
from hvgui.controller.powering import change_power
from hvgui.controller.registry import RunningOperation
from hvgui.controller.session import HostSession
from hvgui.controller.working import Workshop, by_host
from hvgui.domain.keys import VmKey
from hvgui.domain.outcome import Cancelled, Done, Failed, Outcome, Unknown
from hvgui.domain.power import ALLOWED_FROM, Power, PowerAction
from hvgui.domain.record import RecordKind
from hvgui.domain.trouble import Trouble, Troubled, TroubleKind

#: Seconds a guest may take to shut down before it is said that it still runs; Stop-VM waits as long.
GUEST_PATIENCE = 300.0
#: Seconds between two looks at the list while guests shut down.
_LOOK = 0.5


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
        halting: dict[int, int] = {}
        for index in indexes:
            if running.cancelled:
                running.settle(index, Cancelled())
                continue
            running.stage(index, "applying", 0.1)
            key = running.items[index].key
            outcome, entry = await self._apply(running, session, key, index, action, force)
            session.hint(key)
            if action is PowerAction.SHUT_DOWN and isinstance(outcome, Done):
                running.stage(index, "guest-halting", 0.5)
                halting[index] = entry
                continue
            running.settle(index, outcome)
            if entry:
                await self._shop.recorder.end(entry, outcome)
        await self._wait_for_guests(running, session, halting)

    async def _apply(
        self,
        running: RunningOperation,
        session: HostSession,
        key: VmKey,
        index: int,
        action: PowerAction,
        force: bool,
    ) -> tuple[Outcome, int]:
        """The outcome so far, and the journal's entry; 0 where nothing was sent."""
        subject = self._shop.name_of(key)
        vm = self._shop.store.vms.get(key)
        if vm is None:
            return Failed(Trouble(TroubleKind.VM_GONE, subject)), 0
        if vm.power not in ALLOWED_FROM[action]:
            return Failed(Trouble(TroubleKind.INVALID_STATE, subject)), 0
        asked = self._shop.asked(key, RecordKind.POWER, action.value, vm.power.value, action.value)
        try:
            entry = await self._shop.recorder.begin(asked)
        except Troubled as error:
            return Failed(error.trouble), 0

        def moved(percent: int) -> None:
            running.stage(index, "applying", percent / 100)

        try:
            await change_power(session, self._shop.clock, key, action, subject, force=force, moved=moved)
        except Troubled as error:
            return self._shop.outcome_of(error), entry
        return Done(), entry

    async def _wait_for_guests(self, running: RunningOperation, session: HostSession, halting: dict[int, int]) -> None:
        """Until the list shows each VM off. A guest that is too slow, or no longer waited for, still runs: said so."""
        clock = self._shop.clock
        end = clock.monotonic() + GUEST_PATIENCE
        while halting:
            for index in list(halting):
                outcome = self._halted(running.items[index].key)
                if outcome is None and (running.cancelled or clock.monotonic() >= end):
                    name = self._shop.name_of(running.items[index].key)
                    trouble = Trouble(TroubleKind.GUEST_STILL_RUNNING, name)
                    outcome = Failed(trouble) if session.live else Unknown(clock.now(), host_gone(name))
                if outcome is not None:
                    running.settle(index, outcome)
                    await self._shop.recorder.end(halting.pop(index), outcome)
            if halting:
                await clock.sleep(_LOOK)

    def _halted(self, key: VmKey) -> Outcome | None:
        vm = self._shop.store.vms.get(key)
        if vm is None:
            return Failed(Trouble(TroubleKind.VM_GONE, key.vm))
        return Done() if vm.power is Power.OFF else None
