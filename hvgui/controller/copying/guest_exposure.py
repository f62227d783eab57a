"""Guest services turned on for the duration of a copy only.

They are turned off again whether the copy succeeds, fails or is cancelled, or the program is killed.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from hvgui.controller.api.ports import Writes
from hvgui.controller.hosts.operation_context import OperationContext
from hvgui.controller.hosts.session import HostSession
from hvgui.controller.operations.kinds.copies import GuestNow, as_read
from hvgui.controller.operations.kinds.services import SERVICES
from hvgui.controller.operations.runner import Runner
from hvgui.controller.state.leftovers import Leftovers
from hvgui.domain.keys import VmKey
from hvgui.domain.operations.outcome import Done, Failed
from hvgui.domain.settings.wishes import ServiceWish
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind
from hvgui.domain.vms.services import Service, guest_answers
from hvgui.hyperv.list_reading import read_powers
from hvgui.hyperv.service_reading import read_service

#: Seconds to wait for a guest to answer after the service was turned on.
_ANSWER_WITHIN = 60.0


class GuestExposure:
    """Turns Guest services on, after noting on disk that they must be turned off again."""

    def __init__(self, context: OperationContext, runner: Runner, leftovers: Leftovers, writes: Writes) -> None:
        self._context = context
        self._runner = runner
        self._leftovers = leftovers
        self._writes = writes

    async def turn_on(self, session: HostSession, key: VmKey, operation: str, stop: Callable[[], bool]) -> None:
        """On, and wait, bounded and cancellable, until the guest answers. Raises Refusal and WireError."""
        name = self._context.name_of(key)
        self._leftovers.turning_on(operation, session.mark, key.vm)
        await self._writes.flush()
        outcome = await self._runner.one(SERVICES, ServiceWish(key, Service.GUEST_SERVICES, True), session)
        if isinstance(outcome, Failed):
            raise Refusal(outcome.trouble)
        clock = self._context.clock
        give_up = clock.monotonic() + _ANSWER_WITHIN
        while not stop() and clock.monotonic() < give_up:
            if await self._answers(session, key, name):
                return
            await clock.sleep(1.0)
        raise Refusal(Trouble(TroubleKind.COPY_CANCELLED if stop() else TroubleKind.GUEST_SERVICES_SILENT, name))

    async def _answers(self, session: HostSession, key: VmKey, name: str) -> bool:
        powers = await session.ask(partial(read_powers, [key.vm]), name)
        if key.vm not in powers:
            raise Refusal(Trouble(TroubleKind.VM_GONE, name))
        state = await session.ask(partial(read_service, key.vm, Service.GUEST_SERVICES), name)
        if vm := self._context.store.vms.get(key):
            self._context.store.put_vm(as_read(vm, GuestNow(powers[key.vm], state)))
        return guest_answers(state, powers[key.vm])

    async def restore(self, session: HostSession, key: VmKey, operation: str) -> None:
        """Off again; what cannot be done now is done at the host's return."""
        outcome = await self._runner.one(SERVICES, ServiceWish(key, Service.GUEST_SERVICES, False), session)
        gone = isinstance(outcome, Failed) and outcome.trouble.kind is TroubleKind.VM_GONE
        if isinstance(outcome, Done) or gone:
            self._leftovers.restored(operation, key.vm)
        else:
            session.when_back(partial(self.restore, session, key, operation))
        session.hint(key)
