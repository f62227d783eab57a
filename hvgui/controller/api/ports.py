"""Ports: what the controller needs from outside, as protocols."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, Protocol, TypeAlias, TypeVar, runtime_checkable

from hvgui.domain.hosts.host import HostProfile
from hvgui.domain.keys import HostId
from hvgui.domain.secret import Secret
from hvgui.wsman.exchange import Conversation, Paused, Wire
from hvgui.wsman.faults import Fault
from hvgui.wsman.requests import Request

T = TypeVar("T")


class Offload(Protocol):
    """Worker threads: runs blocking work there and gives its result back to the loop."""

    def __call__(self, work: Callable[[], T]) -> asyncio.Future[T]: ...


class Spawn(Protocol):
    """Task starter: runs a coroutine as a named task, which is cancelled when ``owner``, a Qt object, is destroyed."""

    def __call__(self, coro: Coroutine[Any, Any, None], *, name: str, owner: object | None = None) -> None: ...


class Writes(Protocol):
    """Small writes to the program's own files, one after the other in the order they are put. Each raises nothing."""

    def put(self, write: Callable[[], None], /) -> None:
        """To be done soon."""

    async def flush(self) -> None:
        """Wait until everything that was put before is on disk: before an action that the write must come before."""

    async def between(self, work: Callable[[], T], /) -> T:
        """Do other work with the same files after what was put before, and ahead of what is put meanwhile."""

    def finish(self) -> None:
        """As ``flush``, without the loop: at the end of the program."""


class WritesAtOnce:
    """Implements ``Writes`` in the calling thread."""

    def put(self, write: Callable[[], None], /) -> None:
        write()

    async def flush(self) -> None:
        return

    async def between(self, work: Callable[[], T], /) -> T:
        return work()

    def finish(self) -> None:
        return


class Post(Protocol):
    """Callback from any thread to the loop."""

    def __call__(self, callback: Callable[[], None], /) -> object: ...


class Clock(Protocol):
    """Clock. ``now``: seconds since the epoch; ``monotonic``: seconds that never jump."""

    def now(self) -> float: ...

    def monotonic(self) -> float: ...

    async def sleep(self, seconds: float) -> None: ...

    async def wait_for(self, event: asyncio.Event, seconds: float) -> bool:
        """Wait until the event is set, at most this long; whether it is set."""
        ...


class SecretStore(Protocol):
    """Store of passwords between sessions, as a rule the keyring of the operating system."""

    @property
    def backend(self) -> str:
        """Name of the keyring in use; empty when passwords last for this session only."""

    def load(self, host: HostId, user: str) -> Secret | None: ...

    def save(self, host: HostId, user: str, secret: Secret) -> bool:
        """Whether the password will be there next time."""

    def forget(self, host: HostId, user: str) -> None: ...


#: Gives a password when it is needed, on the worker thread that signs in: a keyring may ask the user to unlock it.
SecretSource: TypeAlias = Callable[[], Secret | None]


class HostWire(Wire, Protocol):
    """Wire that signs in to a host."""

    @property
    def signed_in_with(self) -> str:
        """How it signed in where that was a choice, with the reason for falling back; empty otherwise."""
        ...


@runtime_checkable
class FarWire(HostWire, Protocol):
    """Wire of another process, in which whole exchanges are driven."""

    def takes(self, talk: Conversation[Any]) -> bool:
        """Whether this exchange can be driven there, and is from now on."""

    def carry(
        self,
        talk: Conversation[T],
        stop: Callable[[], bool],
        pauses: Callable[[Request, Fault], bool],
        attempt: int,
        heard: Callable[[], None],
    ) -> T | Paused:
        """As ``Conversation.go_on``, for an exchange that it takes.

        Once a sign-in of an ``attempt`` was refused, none that has its number signs in. ``heard`` is called while the
        host answers.
        """

    def look(self) -> None:
        """``stop`` may have something else to say, to an exchange that is under way."""


class TappedWireFactory(Protocol):
    """Factory of wires to a host whose envelopes go to ``tap``, too."""

    def __call__(self, profile: HostProfile, secret: SecretSource, tap: Callable[[str, bytes], None]) -> Wire: ...


class WireFactory(Protocol):
    """Factory of wires to hosts. Nothing is sent, and no password is fetched, before the first ``ask``."""

    def __call__(self, profile: HostProfile, secret: SecretSource) -> HostWire: ...
