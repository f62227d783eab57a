"""One conversation at a time with one host."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

from hvgui.controller.pacing import QUOTA_BACK_OFF
from hvgui.controller.ports import Clock, Offload
from hvgui.domain.trouble import Refusal, Trouble, Troubled, TroubleKind, WireError
from hvgui.hyperv.answers import trouble_of_fault
from hvgui.wsman.exchange import Abandoned, Conversation, Exchange, Paused, Wire
from hvgui.wsman.faults import TIMED_OUT, WMI_QUOTA, Fault, was_not_run
from hvgui.wsman.requests import REPEATABLE, Request

T = TypeVar("T")
log = logging.getLogger(__name__)


class Lane:
    """A wire and its queue.

    A cancelled caller abandons the answer, never the wire: the exchange is told between two requests and may clean up,
    and the next conversation starts only when this one has let go. With a clock it is patient: a request that the host
    had no room for, and certainly did not run, is sent again after a while, and others get their turn meanwhile.
    """

    def __init__(self, wire: Wire, offload: Offload, clock: Clock | None = None) -> None:
        self._wire = wire
        self._offload = offload
        self._clock = clock
        self._free = asyncio.Lock()

    @property
    def signed_in_with(self) -> str:
        """How the wire signed in, where that was a choice."""
        return str(getattr(self._wire, "signed_in_with", ""))

    async def run(self, build: Callable[[], Exchange[T]], subject: str = "", *, patient: bool = True) -> T:
        """The result of an exchange. Raises Refusal and WireError; a fault of the host arrives as Refusal.

        A fault that says "operation timed out" is a WireError with ``sent``: the host may still be at it.
        """
        talk = Conversation(build())
        waits = list(QUOTA_BACK_OFF) if patient and self._clock is not None else []
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

    async def _wait(self, seconds: float, talk: Conversation[T], fault: Fault, subject: str) -> None:
        assert self._clock is not None
        log.info("%s: no room for this request, again in %.0f s (%s)", subject or "host", seconds, fault.subcode)
        try:
            await self._clock.sleep(seconds)
        except asyncio.CancelledError:
            # What the exchange has open on the host is cleaned up before the caller is let go.
            with suppress(Abandoned, Fault, Troubled):
                await self._hop(talk, stop=True)
            raise

    async def _hop(self, talk: Conversation[T], *, may_pause: bool = False, stop: bool = False) -> T | Paused:
        await self._free.acquire()
        abandoned = stop

        def let_go(work: asyncio.Future[T | Paused]) -> None:
            self._free.release()
            if not work.cancelled():
                work.exception()  # a cancelled caller will never look

        pauses = _no_room if may_pause else _never
        work = self._offload(lambda: talk.go_on(self._wire, lambda: abandoned, pauses))
        work.add_done_callback(let_go)
        try:
            return await asyncio.shield(work)
        except asyncio.CancelledError:
            abandoned = True
            raise

    def cut(self) -> None:
        """Break off whatever is on the wire, and refuse everything after."""
        self._wire.close()


def _no_room(request: Request, fault: Fault) -> bool:
    """Whether to ask again later: never where the host may have run the request and it is not one to run twice."""
    return was_not_run(fault) or (isinstance(request, REPEATABLE) and fault.has(WMI_QUOTA))


def _never(_request: Request, _fault: Fault) -> bool:
    return False


def host_gone(subject: str) -> Trouble:
    """The trouble of work that cannot start because its host does not answer."""
    return Trouble(TroubleKind.HOST_GONE, subject)
