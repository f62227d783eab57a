"""Request queue of one host: serializes requests over one wire."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from itertools import count
from typing import TypeVar

from hvgui.controller.api.ports import Clock, FarWire, HostWire, Offload
from hvgui.controller.hosts.poll_schedule import QUOTA_BACK_OFF
from hvgui.domain.trouble import OF_SIGN_IN, Refusal, Trouble, Troubled, TroubleKind, WireError
from hvgui.hyperv.answers import trouble_of_fault
from hvgui.wsman.exchange import Abandoned, Conversation, Exchange, Paused, Wire
from hvgui.wsman.faults import TIMED_OUT, WMI_QUOTA, Fault, was_not_run
from hvgui.wsman.replies import Reply
from hvgui.wsman.requests import REPEATABLE, Request

T = TypeVar("T")
log = logging.getLogger(__name__)
_attempts = count(1)


@dataclass(slots=True)
class Line:
    """What all request queues of one session share: a refused sign-in, and when the host last answered."""

    #: The refusal. No queue signs in again until the user has asked for it: each attempt counts towards a lock-out.
    refused: Trouble | None = None
    #: Monotonic seconds.
    heard_at: float = -1e9
    #: Number of the present attempt to sign in, which no other line has.
    attempt: int = field(default_factory=partial(next, _attempts))

    def allow(self) -> None:
        """The user wants another attempt."""
        self.refused = None
        self.attempt = next(_attempts)


class RequestQueue:
    """Serializes all requests to one host over one ``Wire``.

    Cancelling a caller discards its result but not the connection: the running exchange is told between two requests,
    may clean up, and must finish before the next one starts. With a ``clock``, a request that the host rejected as too
    busy, and certainly did not run, is sent again later, and others get their turn meanwhile; ``waiting`` is called
    with the reason.
    """

    def __init__(
        self,
        wire: HostWire,
        offload: Offload,
        clock: Clock | None = None,
        *,
        line: Line | None = None,
        waiting: Callable[[Trouble], None] = lambda _: None,
    ) -> None:
        self._wire = wire
        self._line = line or Line()
        self._far = wire if isinstance(wire, FarWire) else None
        self._heard = HeardWire(wire, self._line, self._note)
        self._offload = offload
        self._clock = clock
        self._waiting = waiting
        self._free = asyncio.Lock()
        self._ending = False

    @property
    def signed_in_with(self) -> str:
        """How the wire signed in, where that was a choice."""
        return self._wire.signed_in_with

    async def run(self, build: Callable[[], Exchange[T]], subject: str = "") -> T:
        """The result of an exchange. Raises Refusal and WireError; a fault of the host arrives as Refusal.

        A fault that says "operation timed out" is a WireError with ``sent``: the host may still be at it.
        """
        if self._ending:
            raise WireError(host_gone(subject), sent=False)
        talk = Conversation(build)
        waits = list(QUOTA_BACK_OFF) if self._clock is not None else []
        try:
            while True:
                result = await self._hop(talk, may_pause=bool(waits))
                if not isinstance(result, Paused):
                    return result
                await self._wait(waits.pop(0), talk, result.fault, subject)
        except Fault as fault:
            trouble = trouble_of_fault(fault, subject)
            if fault.has(TIMED_OUT):
                raise WireError(trouble, sent=True) from fault
            raise Refusal(trouble) from fault
        except Abandoned as gone:
            raise WireError(Trouble(TroubleKind.WIRE_LOST, subject, "the conversation was ended"), sent=True) from gone

    async def idle(self) -> None:
        """Wait until no exchange is under way."""
        async with self._free:
            return

    async def last(self, build: Callable[[], Exchange[None]]) -> None:
        """After ``end``: one more exchange once the present one has finished. Raises Troubled and Fault."""
        await self._hop(Conversation(build), last=True)

    async def _wait(self, seconds: float, talk: Conversation[T], fault: Fault, subject: str) -> None:
        assert self._clock is not None
        log.info("%s: no room for this request, again in %.0f s (%s)", subject or "host", seconds, fault.subcode)
        self._waiting(trouble_of_fault(fault, subject))
        try:
            await self._clock.sleep(seconds)
        except asyncio.CancelledError:
            # What the exchange has open on the host is cleaned up before the caller is let go.
            with suppress(Abandoned, Fault, Troubled):
                await self._hop(talk, stop=True)
            raise

    async def _hop(
        self, talk: Conversation[T], *, may_pause: bool = False, stop: bool = False, last: bool = False
    ) -> T | Paused:
        await self._free.acquire()
        abandoned = stop

        def dispose(work: asyncio.Future[T | Paused]) -> None:
            self._free.release()
            if not work.cancelled():
                work.exception()  # a cancelled caller will never look

        def stopped() -> bool:
            return abandoned or (self._ending and not last)

        pauses = no_room if may_pause else never
        work = self._offload(lambda: self._go_on(talk, stopped, pauses))
        work.add_done_callback(dispose)
        try:
            return await asyncio.shield(work)
        except asyncio.CancelledError:
            abandoned = True
            self._look()
            raise

    def _go_on(
        self, talk: Conversation[T], stop: Callable[[], bool], pauses: Callable[[Request, Fault], bool]
    ) -> T | Paused:
        """On a worker: the exchange, driven where its wire is if it can be."""
        if self._far is None or not self._far.takes(talk):
            return talk.go_on(self._heard, stop, pauses)
        with self._heard.minding():
            return self._far.carry(talk, stop, pauses, self._line.attempt, self._note)

    def _note(self) -> None:
        if self._clock is not None:
            self._line.heard_at = self._clock.monotonic()

    def _look(self) -> None:
        if self._far is not None:
            self._far.look()

    def end(self) -> None:
        """Let the exchange under way clean up at its next step, and begin no other."""
        self._ending = True
        self._look()

    def cut(self) -> None:
        """Break off whatever is on the wire, and refuse everything after."""
        self._wire.close()


class HeardWire:
    """Wire that notes answers and refusals for its line, and sends nothing once the sign-in was refused."""

    def __init__(self, wire: Wire, line: Line, heard: Callable[[], None]) -> None:
        self._wire = wire
        self._line = line
        self._heard = heard

    def ask(self, request: Request) -> Reply:
        with self.minding():
            return self._wire.ask(request)

    @contextmanager
    def minding(self) -> Iterator[None]:
        """Whatever is done on the wire within. Raises WireError when the sign-in was refused before."""
        if self._line.refused is not None:
            raise WireError(self._line.refused, sent=False)
        try:
            yield
        except WireError as error:
            if error.trouble.kind in OF_SIGN_IN:
                self._line.refused = error.trouble
            raise
        except Fault:
            self._heard()
            raise
        self._heard()

    def close(self) -> None:
        self._wire.close()


def no_room(request: Request, fault: Fault) -> bool:
    """Whether to ask again later: never where the host may have run the request and it is not one to run twice."""
    return was_not_run(fault) or (isinstance(request, REPEATABLE) and fault.has(WMI_QUOTA))


def never(_request: Request, _fault: Fault) -> bool:
    return False


def host_gone(subject: str) -> Trouble:
    """The trouble of work that cannot start because its host does not answer."""
    return Trouble(TroubleKind.HOST_GONE, subject)
