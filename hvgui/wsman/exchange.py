"""A conversation as a generator: it yields requests, receives replies, and never sees a socket, thread or clock."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Protocol, TypeVar

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


def converse(wire: Wire, exchange: Exchange[T], stop: Callable[[], bool] = lambda: False) -> T:
    """Drive an exchange to its result on the calling thread.

    ``stop`` is looked at between two requests; once it says so, ``Abandoned`` is thrown into the exchange, which may
    still send requests to clean up.
    """
    told = False
    try:
        request = next(exchange)
        while True:
            if not told and stop():
                told = True
                request = exchange.throw(Abandoned())
                continue
            try:
                reply = wire.ask(request)
            except Exception as trouble:  # noqa: BLE001 - the exchange decides what a failed request means to it
                request = exchange.throw(trouble)
            else:
                request = exchange.send(reply)
    except StopIteration as done:
        result: T = done.value
        return result
