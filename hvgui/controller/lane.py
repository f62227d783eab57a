"""One conversation at a time with one host."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TypeVar

from hvgui.controller.ports import Offload
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind, WireError
from hvgui.hyperv.answers import trouble_of_fault
from hvgui.wsman.exchange import Exchange, Wire, converse
from hvgui.wsman.faults import TIMED_OUT, Fault

T = TypeVar("T")


class Lane:
    """A wire and its queue.

    A cancelled caller abandons the answer, never the wire: the exchange is told between two requests and may clean up,
    and the next conversation starts only when this one has let go.
    """

    def __init__(self, wire: Wire, offload: Offload) -> None:
        self._wire = wire
        self._offload = offload
        self._free = asyncio.Lock()

    @property
    def signed_in_with(self) -> str:
        """How the wire signed in, where that was a choice."""
        return str(getattr(self._wire, "signed_in_with", ""))

    async def run(self, build: Callable[[], Exchange[T]], subject: str = "") -> T:
        """The result of an exchange. Raises Refusal and WireError; a fault of the host arrives as Refusal.

        A fault that says "operation timed out" is a WireError with ``sent``: the host may still be at it.
        """
        await self._free.acquire()
        abandoned = False

        def let_go(work: asyncio.Future[T]) -> None:
            self._free.release()
            if not work.cancelled():
                work.exception()  # a cancelled caller will never look

        work = self._offload(lambda: converse(self._wire, build(), lambda: abandoned))
        work.add_done_callback(let_go)
        try:
            return await asyncio.shield(work)
        except asyncio.CancelledError:
            abandoned = True
            raise
        except Fault as fault:
            trouble = trouble_of_fault(fault, subject)
            if fault.has(TIMED_OUT):
                raise WireError(trouble, sent=True) from fault
            raise Refusal(trouble) from fault

    def cut(self) -> None:
        """Break off whatever is on the wire, and refuse everything after."""
        self._wire.close()


def host_gone(subject: str) -> Trouble:
    """The trouble of work that cannot start because its host does not answer."""
    return Trouble(TroubleKind.HOST_GONE, subject)
