"""Facts that guests reported about themselves, kept for plans and diagnoses, and read when missing or old."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from hvgui.controller.hosts.operation_context import OperationContext, side_by_side
from hvgui.controller.hosts.session import HostSession
from hvgui.domain.keys import HostId, VmKey
from hvgui.domain.trouble import Troubled
from hvgui.domain.vms.power import ALIVE
from hvgui.domain.vms.vm import GuestFacts
from hvgui.hyperv.detail_reading import read_facts

#: Seconds after which facts are read again before they are used.
_OLD_AFTER = 600.0
#: VMs of one host up to which facts are read one VM at a time; beyond, one query for all is cheaper.
_FEW = 2
_HOSTS_AT_ONCE = 16


class GuestKnowledge:
    """The last known facts of guests. They outlive a shutdown: a domain controller that is off is still one."""

    def __init__(self, context: OperationContext) -> None:
        self._context = context
        self._facts: dict[VmKey, GuestFacts] = {}
        self._read: dict[VmKey, float] = {}

    def known(self) -> dict[VmKey, GuestFacts]:
        """Facts by VM, the newest that were read in any way."""
        details = ((key, detail.guest) for key, detail in self._context.store.details.items())
        self._facts.update({key: guest for key, guest in details if guest is not None})
        return {key: facts for key, facts in self._facts.items() if key in self._context.store.vms}

    def of(self, key: VmKey) -> GuestFacts | None:
        """The facts of one VM, None when they were never read."""
        detail = self._context.store.details.get(key)
        return detail.guest if detail is not None and detail.guest is not None else self._facts.get(key)

    async def learn(self, keys: Iterable[VmKey]) -> None:
        """Read the facts of running VMs that are not known yet or old. What cannot be read stays as it was."""
        now = self._context.clock.monotonic()
        wanted: dict[HostId, list[VmKey]] = {}
        for key in keys:
            vm = self._context.store.vms.get(key)
            if vm is not None and vm.power in ALIVE and now - self._read.get(key, -1e9) > _OLD_AFTER:
                wanted.setdefault(key.host, []).append(key)
        works = (partial(self._learn_of, host, tuple(missing)) for host, missing in wanted.items())
        await side_by_side(works, _HOSTS_AT_ONCE)

    async def _learn_of(self, host: HostId, keys: tuple[VmKey, ...]) -> None:
        session = self._context.sessions.get(host)
        if session is None or not session.live:
            return
        try:
            if len(keys) > _FEW:
                await self._take(session, keys, None)
            else:
                for key in keys:
                    await self._take(session, (key,), key)
        except Troubled:
            # The session notices by itself when its host is gone; plans go on with what is known.
            return

    async def _take(self, session: HostSession, keys: tuple[VmKey, ...], one: VmKey | None) -> None:
        found = await session.ask(partial(read_facts, one.vm if one is not None else None))
        now = self._context.clock.monotonic()
        for vm, facts in found.items():
            self._facts[VmKey(session.profile.id, vm)] = facts
        for key in keys:
            self._read[key] = now
