"""Services of the controller that every kind of operation needs, and work side by side on several hosts."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping

from hvgui.controller.api.ports import Clock, Offload, Post
from hvgui.controller.hosts.request_queue import host_gone
from hvgui.controller.hosts.session import HostSession
from hvgui.controller.journal.recorder import NoRecorder, Recorder
from hvgui.controller.state.intents import Intents
from hvgui.controller.state.store import Store
from hvgui.domain.keys import HostId, VmKey
from hvgui.domain.operations.record import Asked, RecordKind
from hvgui.domain.trouble import Trouble, Troubled
from hvgui.values import Struct, field

#: Hosts that may work at the same time; each needs a worker, and clicks on other hosts need some, too.
HOSTS_AT_ONCE = 32


class OperationContext(Struct, frozen=True):
    """Shared services of the controller for operations: store, sessions, clock, worker threads, journal."""

    store: Store
    sessions: Mapping[HostId, HostSession]
    intents: Intents
    clock: Clock
    offload: Offload
    post: Post
    recorder: Recorder = field(default_factory=NoRecorder)

    def asked(
        self,
        key: VmKey,
        kind: RecordKind,
        subject: str,
        before: str | None,
        wanted: str | None,
        undoes: int | None = None,
    ) -> Asked:
        """What the journal writes before a request is sent."""
        host, session = self.store.hosts.get(key.host), self.sessions.get(key.host)
        return Asked(
            key=key,
            vm=self.name_of(key),
            host=host.name if host is not None else key.host,
            kind=kind,
            subject=subject,
            before=before,
            wanted=wanted,
            account=session.profile.user if session is not None else "",
            undoes=undoes,
            machine="" if host is None else f"{host.mark.machine}|{host.mark.address}",
        )

    def answering(self, host: HostId) -> HostSession:
        """The host's live session. Raises Troubled (host gone) while there is none."""
        session = self.sessions.get(host)
        if session is None or not session.live:
            raise Troubled(host_gone(host))
        return session

    def name_of(self, key: VmKey) -> str:
        """The VM's display name, for messages; the host's where it is about no VM."""
        vm = self.store.vms.get(key)
        return vm.name if vm is not None else key.vm or self.host_name(key.host)

    def is_lost(self, key: VmKey) -> bool:
        """Whether the host lists a VM as one in a critical state: where nothing of it can be read, that is why."""
        vm = self.store.vms.get(key)
        return vm is not None and vm.critical

    def host_name(self, host: HostId) -> str:
        """The host's own name where it is known, for messages."""
        picture = self.store.hosts.get(host)
        return picture.name if picture is not None else host

    def hindrance(self, host: HostId) -> Trouble | None:
        """Why no change may be sent to a host now: it does not answer, or nothing may be changed on it."""
        session, picture = self.sessions.get(host), self.store.hosts.get(host)
        if session is None or not session.live:
            return host_gone(self.host_name(host))
        return None if picture is None else picture.closed


async def side_by_side(works: Iterable[Callable[[], Awaitable[None]]], at_once: int) -> None:
    """Do these, at most so many at a time; the first that breaks ends the others."""
    places = asyncio.Semaphore(at_once)

    async def one(work: Callable[[], Awaitable[None]]) -> None:
        async with places:
            await work()

    async with asyncio.TaskGroup() as group:
        for number, work in enumerate(works):
            group.create_task(one(work), name=f"share {number}")
