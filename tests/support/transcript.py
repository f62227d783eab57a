"""A protocol test as a transcript: what the exchange asks, what it hears, how it ends."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from hvgui.wsman.exchange import Exchange
from hvgui.wsman.replies import Instance, Page, Reply
from hvgui.wsman.requests import Request


class Talk:
    """Drives one exchange step by step."""

    def __init__(self, exchange: Exchange[Any]) -> None:
        self._exchange = exchange
        self._result: Any = None
        self._error: BaseException | None = None
        self._over = False
        self.request: Request | None = None
        self._step(lambda: next(exchange))

    def asks(self, expected: Request | type[Request]) -> Request:
        """The next request, equal to a value or of a type."""
        assert not self._over, f"the exchange ended with {self._error or self._result!r}"
        if isinstance(expected, type):
            assert isinstance(self.request, expected), self.request
        else:
            assert self.request == expected
        assert self.request is not None
        return self.request

    def hears(self, reply: Reply | BaseException) -> None:
        """Answer the request."""
        if isinstance(reply, BaseException):
            self._step(lambda: self._exchange.throw(reply))
        else:
            self._step(lambda: self._exchange.send(reply))

    @property
    def result(self) -> Any:
        """What the exchange returned."""
        assert self._over, f"the exchange still asks {self.request}"
        if self._error is not None:
            raise self._error
        return self._result

    @property
    def over(self) -> bool:
        return self._over

    def _step(self, go: Callable[[], Request]) -> None:
        try:
            self.request = go()
        except StopIteration as done:
            self._result, self._over = done.value, True
        except Exception as error:  # noqa: BLE001 - a transcript keeps whatever the exchange raises
            self._error, self._over = error, True


@contextmanager
def transcript(exchange: Exchange[Any]) -> Iterator[Talk]:
    """A talk that must be heard to its end."""
    talk = Talk(exchange)
    yield talk
    assert talk.over, f"the exchange still asks {talk.request}"


def instance(class_name: str = "", **values: str | tuple[str, ...] | None) -> Instance:
    """An instance from plain values."""
    return Instance(class_name, {k: v if isinstance(v, tuple) else (v,) for k, v in values.items()})


def page(*items: Instance, more: str | None = None) -> Page:
    """A page of an enumeration."""
    return Page(items, more)
