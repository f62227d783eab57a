"""A conversation as a generator: it yields requests, receives replies, and never sees a socket, thread or clock."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Generic, Protocol, TypeVar

from hvgui.values import Struct
from hvgui.wsman.faults import Fault
from hvgui.wsman.replies import Reply
from hvgui.wsman.requests import Request

T = TypeVar("T")
Exchange = Generator[Request, Reply, T]


class Abandoned(Exception):
    """Thrown into an exchange whose caller has gone; it may still release or clean up, then must end."""


class Wire(Protocol):
    """One authenticated conversation with one host, used by one thread at a time."""

    def ask(self, request: Request) -> Reply:
        """Send one request and wait for its reply.

        Raises Troubled (could not talk, or the host answered with a fault as ``Fault``).
        """

    def close(self) -> None:
        """End the conversation; another thread may call it to break off a hanging ``ask``."""


class Paused(Struct, frozen=True):
    """A request was refused before it ran, and may be sent again after a while."""

    fault: Fault


class Conversation(Generic[T]):
    """An exchange under way. It can be left between two requests and taken up again, also on another thread."""

    def __init__(self, build: Callable[[], Exchange[T]]) -> None:
        self.build = build
        self._exchange = build()
        self._next: Request | None = None
        self._told = False
        #: The number under which another process drives it; 0 where this one does.
        self.elsewhere = 0

    def go_on(
        self,
        wire: Wire,
        stop: Callable[[], bool] = lambda: False,
        pauses: Callable[[Request, Fault], bool] = lambda _request, _fault: False,
    ) -> T | Paused:
        """Drive the exchange on the calling thread, to its result or to a fault that ``pauses`` says to wait for.

        ``stop`` is looked at between two requests; once it says so, ``Abandoned`` is thrown into the exchange, which
        may still send requests to clean up.
        """
        exchange = self._exchange
        try:
            request = self._next if self._next is not None else next(exchange)
            while True:
                self._next = request
                if not self._told and stop():
                    self._told = True
                    request = exchange.throw(Abandoned())
                    continue
                try:
                    reply = wire.ask(request)
                except Exception as trouble:  # noqa: BLE001 - the exchange decides what a failed request means to it
                    if isinstance(trouble, Fault) and pauses(request, trouble):
                        return Paused(trouble)
                    request = exchange.throw(trouble)
                else:
                    request = exchange.send(reply)
        except StopIteration as done:
            result: T = done.value
            return result


def converse(wire: Wire, exchange: Exchange[T], stop: Callable[[], bool] = lambda: False) -> T:
    """Drive an exchange to its result on the calling thread; see ``Conversation.go_on``."""
    result = Conversation(lambda: exchange).go_on(wire, stop)
    assert not isinstance(result, Paused)
    return result
