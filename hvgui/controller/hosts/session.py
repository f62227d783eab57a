"""Session with one host: connects, refreshes at intervals, waits after errors and reconnects."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Iterator
from contextlib import asynccontextmanager, contextmanager
from functools import partial
from typing import TypeVar

from hvgui.controller.api.ports import Clock, Offload, SecretSource, Spawn, WireFactory
from hvgui.controller.hosts.event_subscription import EventSubscription
from hvgui.controller.hosts.list_reader import ListReader
from hvgui.controller.hosts.poll_schedule import LATE, PollSchedule
from hvgui.controller.hosts.refresher import Refresher
from hvgui.controller.hosts.request_queue import Line, RequestQueue
from hvgui.controller.state.store import Store
from hvgui.domain.hosts.host import HostMark, HostPicture, HostProfile
from hvgui.domain.hosts.link import LinkInput, LinkPhase, Liveness, LivenessNow, follow
from hvgui.domain.keys import VmKey
from hvgui.domain.trouble import Reaction, Refusal, Trouble, Troubled, TroubleKind, WireError, reaction_to
from hvgui.hyperv.answers import about_host
from hvgui.hyperv.events import unsubscribe
from hvgui.hyperv.host_reading import Dialect, learn_rights, meet
from hvgui.values import replace
from hvgui.wsman.exchange import Exchange
from hvgui.wsman.faults import Fault

T = TypeVar("T")
log = logging.getLogger(__name__)

#: Seconds after which whoever waits for the wire for bytes looks whether it is still wanted.
_TURN = 0.2

#: Seconds that a host gets to hear that the program ends; less than the program waits for everything.
_FAREWELL = 1.5


class HostSession:
    """Session with one host. ``run`` is the task that connects and refreshes; the other methods make it act earlier."""

    def __init__(
        self,
        profile: HostProfile,
        secret: SecretSource,
        *,
        store: Store,
        wires: WireFactory,
        offload: Offload,
        clock: Clock,
        pace: PollSchedule,
        spawn: Spawn | None = None,
        listening: Offload | None = None,
    ) -> None:
        self.profile = profile
        self._store = store
        self._wires = wires
        self._offload = offload
        self._listening = listening or offload
        self._clock = clock
        self.pace = pace
        self.secret = secret
        self._wake = asyncio.Event()
        self._closing = False
        #: Set when the user wants another attempt, which nothing else may begin after a refused sign-in.
        self._asked = asyncio.Event()
        self._line = Line()
        #: Whether the user asked for a new attempt while the present one was under way.
        self._renewed = False
        self._dialect: Dialect | None = None
        self._talk = self._queue()
        self._bulk: RequestQueue | None = None
        self._bulk_free = asyncio.Lock()
        self._list = ListReader(profile.id, store, clock, pace)
        self._refresher = Refresher(profile.id, store, clock, pace)
        #: Whether a person waits for the next refresh, and since when something else asks for it.
        self._awaited = False
        self._heard_at: float | None = None
        #: None where events are not wanted.
        self._spawn = spawn
        self._listener: EventSubscription | None = None
        self._on_return: list[Callable[[], Awaitable[None]]] = []
        #: Called when the host was read and counts as live.
        self.after_refresh: Callable[[], None] = lambda: None
        store.put_host(HostPicture(profile=profile, since=clock.now()))

    # what others may ask

    @property
    def dialect(self) -> Dialect:
        """What was learnt of the host. Raises Troubled while it does not answer."""
        if self._dialect is None:
            raise Troubled(Trouble(TroubleKind.HOST_GONE, self.profile.label))
        return self._dialect

    @property
    def live(self) -> bool:
        """Whether work may be sent now."""
        return self._picture.answers

    @property
    def refused(self) -> Trouble | None:
        """Why the sign-in was refused; until the user asks for another attempt, nothing is sent."""
        return self._line.refused

    @property
    def mark(self) -> HostMark:
        """By what another run of the program knows this host again."""
        return self._picture.mark

    async def ask(self, build: Callable[[], Exchange[T]], subject: str = "") -> T:
        """A short conversation between two refreshes. Raises Refusal and WireError."""
        try:
            return await self._talk.run(build, subject)
        except WireError as error:
            if self.live or error.trouble == self._line.refused:
                self.await_refresh()  # it finds the same, and the link shows it
            raise

    @asynccontextmanager
    async def bulk(self, stop: Callable[[], bool] = lambda: False) -> AsyncIterator[RequestQueue]:
        """A wire of its own for bytes, so that a copy cannot delay a click; one at a time, closed at the end.

        Raises Refusal with COPY_CANCELLED when ``stop`` says so before it is free.
        """
        while not await self._take_turn():
            if stop():
                raise Refusal(Trouble(TroubleKind.COPY_CANCELLED, self.profile.label))
        try:
            queue = self._bulk = self._queue()
            try:
                yield queue
            finally:
                self._bulk = None
                queue.cut()
        finally:
            self._bulk_free.release()

    async def _take_turn(self) -> bool:
        """Wait a moment for the wire for bytes; whether it is ours now."""
        try:
            async with asyncio.timeout(_TURN):
                return await self._bulk_free.acquire()
        except TimeoutError:
            return False

    def when_back(self, work: Callable[[], Awaitable[None]]) -> None:
        """Do this at the next connect, before the host counts as live."""
        self._on_return.append(work)

    def look_at(self, keys: frozenset[VmKey]) -> None:
        """VMs of this host that are shown in detail."""
        if self._refresher.look_at(keys):
            self.await_refresh()

    def hint(self, *keys: VmKey) -> None:
        """Read these VMs' services soon, together with what else is hinted at meanwhile."""
        self._refresher.hints.update(keys)
        if self.pace.gather(len(keys)):
            self._heard_at = None  # what was heard while they were under way is no reason to read before the others
        self._hear()

    @contextmanager
    def changing(self, keys: Collection[VmKey]) -> Iterator[None]:
        """These VMs are being changed. Many have the host to themselves; afterwards one refresh reads them all."""
        with self.pace.changing(len(keys)):
            if self.pace.bulk:
                self._wake.set()  # the next refresh is due later now
            try:
                yield
            finally:
                # Only now: reading every VM after its change would take more requests than the changes themselves.
                self.hint(*keys)

    def refresh(self) -> None:
        """Read again now."""
        self._refresher.start_over()
        self.await_refresh()

    def await_refresh(self) -> None:
        """Refresh soon, without reading again what is fresh."""
        self._awaited = True
        self._wake.set()

    def _hear(self) -> None:
        if self._heard_at is None:
            self._heard_at = self._clock.monotonic()
        self._wake.set()

    def reconnect(self, profile: HostProfile | None = None, secret: SecretSource | None = None) -> None:
        """Try again now, perhaps with another address or password."""
        self._line.allow()
        if profile is not None or secret is not None:
            self.profile = profile or self.profile
            self.secret = secret or self.secret
            # What was found out about the old address or account says nothing about the new one.
            self._store.put_host(replace(self._picture, profile=self.profile, trouble=None, findings=()))
            self._talk.cut()
            self._line = Line()
            self._talk = self._queue()
            self._stop_listening()
            self._dialect = None
        if self._picture.phase in (LinkPhase.REFUSED, LinkPhase.GONE):
            self._move(LinkInput.RETRY, None)
        self.pace.start_over()
        self._renewed = True
        self._asked.set()
        self.await_refresh()

    def close(self) -> None:
        """End the conversation; ``run`` takes its leave of the host and returns soon after."""
        if self._closing:
            return
        self._closing = True
        answered = self.live
        self._move(LinkInput.CLOSE, None)
        self._asked.set()
        self._wake.set()
        self._talk.end()
        if not answered:
            self._talk.cut()
        if self._bulk is not None:
            self._bulk.cut()
        if self._listener is not None:
            self._listener.close()

    # its life

    async def run(self) -> None:
        """Connect and refresh until closed. Trouble moves the link and never ends the run."""
        try:
            await self._live()
        finally:
            await self._take_leave()

    async def _take_leave(self) -> None:
        """End what is open on the host, as far as it answers at once."""
        self._talk.end()
        open_there = self._listener.subscribed if self._listener is not None else ""
        try:
            async with asyncio.timeout(_FAREWELL):
                await self._talk.idle()
                if open_there:
                    await self._talk.last(partial(unsubscribe, open_there))
        except (TimeoutError, Troubled, Fault) as error:
            log.info("%s: what is open there is left to expire (%r)", self.profile.label, error)
        finally:
            self._stop_listening()
            self._talk.cut()

    async def _live(self) -> None:
        while not self._closing:
            self._renewed = False
            try:
                await self._attend()
            except Troubled as troubled:
                if self._picture.phase is LinkPhase.CLOSED:
                    return
                # An attempt that was overtaken by a new address or password says nothing about the new one.
                if not self._renewed:
                    await self._fall_back(troubled)

    async def _attend(self) -> None:
        if met := self._dialect is None:
            dialect = await self._talk.run(partial(meet, self.profile.address), self.profile.label)
            self._dialect = await self._talk.run(partial(learn_rights, dialect), self.profile.label)
            picture = self._picture
            self._store.put_host(
                replace(
                    picture,
                    facts=dialect.facts,
                    signed_in=self._talk.signed_in_with,
                    may_change=self._dialect.may_invoke,
                    services_read=False,
                )
            )
        stirred = met or self._awaited or self._heard_at is not None
        self._awaited, self._heard_at = False, None
        await self._in_time(self._refresh(stirred))
        self.after_refresh()
        self._start_listening()
        await self._rest()

    async def _rest(self) -> None:
        """Until the next refresh is due, which whatever happens meanwhile may move."""
        read = self._clock.monotonic()
        while not (self._closing or self._awaited):
            self._wake.clear()
            if self.pace.bulk or self._heard_at is None:
                due = read + self.pace.interval()
            else:
                due = self._heard_at + self.pace.gather(len(self._refresher.hints))
            left = due - self._clock.monotonic()
            if left <= 0:
                return
            await self._clock.wait_for(self._wake, left)

    async def _catch_up(self) -> None:
        """Work that waited for the host; what fails waits again, and nothing behind it is lost."""
        waiting, self._on_return = self._on_return, []
        while waiting:
            try:
                await waiting[0]()
            except Troubled:
                self._on_return = waiting[1:] + self._on_return
                raise
            waiting.pop(0)

    async def _fall_back(self, troubled: Troubled) -> None:
        trouble = about_host(troubled.trouble)
        stop = reaction_to(trouble.kind) is Reaction.STOP
        self._move(LinkInput.REFUSED if stop else LinkInput.LOST, trouble)
        self._dialect = None
        self._wake.clear()
        self._asked.clear()
        if stop:
            self._stop_listening()
            await (self._wake if self._line.refused is None else self._asked).wait()
        else:
            # A refusal was met with patience by the queue; a bare HTTP status is over as soon as it came.
            queue_gave_up = trouble.kind is TroubleKind.BUSY and isinstance(troubled, Refusal)
            await self._clock.wait_for(self._wake, self.pace.back_off(busy=queue_gave_up))

    async def _in_time(self, refresh: Awaitable[None]) -> None:
        """A refresh; while an answer is late the host shows as lagging, and the refresh goes on."""
        loop = asyncio.get_running_loop()
        self._line.heard_at = self._clock.monotonic()

        watch = loop.call_later(LATE, lambda: look())

        def look() -> None:
            nonlocal watch
            silent = self._clock.monotonic() - self._line.heard_at
            if silent >= LATE:
                self._move(LinkInput.LATE, None)
            watch = loop.call_later(max(LATE - silent, 1.0), look)

        try:
            await refresh
        finally:
            watch.cancel()

    async def _refresh(self, stirred: bool) -> None:
        """The list, with which the host counts as live; what takes longer follows. ``stirred``: something has asked for
        it before it was due."""
        started = self._clock.monotonic()
        host = self.profile.id
        listing = await self._list.read(self._talk, self.dialect, self.profile.label, whole=stirred)
        self._dialect = listing.dialect
        self.pace.jobs = any(vm.tasks for vm in listing.vms)
        now = self._clock.now()
        moved = self._store.replace_vms(host, listing.vms, now)
        latency = self._clock.monotonic() - started
        self._store.put_host(replace(self._picture, as_of=now, vm_count=len(listing.vms), latency=latency))
        await self._catch_up()
        self.pace.start_over()
        self._move(LinkInput.ANSWERED, None)
        if any(vm.key in moved.settings and not vm.version for vm in listing.vms):
            await self._refresher.read_versions(self._talk)
        await self._refresher.read_moved(self._talk, moved)
        await self._refresher.read_hardware(self._talk, moved.settings, self.dialect.facts.build)
        if not (self._picture.services_read or self._refresher.behind):
            self._store.put_host(replace(self._picture, services_read=True))

    # events

    def _start_listening(self) -> None:
        if self._spawn is None or self._listener is not None:
            return
        self._listener = EventSubscription(
            self._events_queue, self._clock, self._hear, self._liveness_moved, lambda: self.live
        )
        self._spawn(self._listener.run(), name=f"events {self.profile.label}")

    def _stop_listening(self) -> None:
        if self._listener is not None:
            self._listener.close()
            self._listener = None
            self.pace.events = False
            self._store.put_host(replace(self._picture, liveness=None))

    def _liveness_moved(self, now: LivenessNow) -> None:
        self.pace.events = now.state is Liveness.LIVE
        if self._listener is not None:
            self._store.put_host(replace(self._picture, liveness=now))

    # the link

    @property
    def _picture(self) -> HostPicture:
        return self._store.hosts.get(self.profile.id) or HostPicture(profile=self.profile, since=self._clock.now())

    def _move(self, step: LinkInput, trouble: Trouble | None) -> None:
        picture = self._picture
        phase = follow(picture.phase, step)
        if phase is not picture.phase:
            why = f" ({trouble.kind.value})" if trouble else ""
            log.info("%s: %s -> %s%s", self.profile.label, picture.phase.value, phase.value, why)
            self._store.put_host(replace(picture, phase=phase, since=self._clock.now(), trouble=trouble))
        elif trouble is not None and trouble != picture.trouble:
            self._store.put_host(replace(picture, trouble=trouble))

    def _queue(self) -> RequestQueue:
        wire = self._wires(self.profile, self.secret)
        return RequestQueue(
            wire, self._offload, self._clock, line=self._line, waiting=partial(self._move, LinkInput.LATE)
        )

    def _events_queue(self) -> RequestQueue:
        """The listener has its own way of waiting."""
        return RequestQueue(self._wires(self.profile, self.secret), self._listening, line=self._line)
