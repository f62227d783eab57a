"""What a client can ask of a WS-Man service, as frozen values."""

from __future__ import annotations

from typing import TypeAlias

from hvgui.values import Struct

Selectors: TypeAlias = tuple[tuple[str, str], ...]


class EndpointReference(Struct, frozen=True):
    """Names an instance: the class's resource URI and its key values ([MS-WSMV] 2.2.4.9; wsman-winrm 1.12)."""

    resource: str
    selectors: Selectors


#: A parameter of a method: text, number, truth, a reference, or several of these.
Argument: TypeAlias = (
    "str | int | bool | EndpointReference | tuple[str, ...] | tuple[int, ...] | tuple[EndpointReference, ...]"
)


class Identify(Struct, frozen=True):
    """Is this WS-Man, and which (wsman-winrm 1.4)."""


class Enumerate(Struct, frozen=True):
    """Start reading what a WQL query selects, or every instance of a class when ``wql`` is None (wsman-winrm 1.5)."""

    resource: str
    wql: str | None = None
    max_elements: int = 32000


class Pull(Struct, frozen=True):
    """The next page of an enumeration; never repeated alone, since the cursor may have moved (wsman-winrm 1.6)."""

    resource: str
    context: str
    max_elements: int = 32000


class Release(Struct, frozen=True):
    """Give an unfinished enumeration back."""

    resource: str
    context: str


class Get(Struct, frozen=True):
    """One instance by its keys."""

    resource: str
    selectors: Selectors = ()


class Invoke(Struct, frozen=True):
    """Call a method. ``timeout``: seconds the host may take, at most its MaxTimeoutms (60 s by default). ``reply``:
    bytes of a reply that is larger than usual, as far as the host sends one."""

    resource: str
    method: str
    selectors: Selectors
    arguments: tuple[tuple[str, Argument], ...] = ()
    timeout: float = 60.0
    reply: int = 0

    def __repr__(self) -> str:
        # What is typed into a guest may be a password.
        names = ", ".join(name for name, _ in self.arguments)
        return f"Invoke({self.resource!r}, {self.method!r}, {self.selectors!r}, arguments={names})"


class Subscribe(Struct, frozen=True):
    """Ask for events in pull mode (wsman-winrm 4.2). ``heartbeat`` and ``expires`` in seconds."""

    resource: str
    wql: str
    heartbeat: float = 60.0
    expires: float = 600.0


class PullEvents(Struct, frozen=True):
    """Wait for events. ``timeout``: seconds the host may hold the request; the usual cap does not apply to Pull."""

    resource: str
    context: str
    timeout: float = 30.0


class Unsubscribe(Struct, frozen=True):
    """End a subscription. There is no Renew: one subscribes again before it expires (wsman-winrm 4.2)."""

    resource: str
    identifier: str


class CreateShell(Struct, frozen=True):
    """Open a command shell on the host (wsman-winrm 9.1). ``idle``: seconds after which the host drops it."""

    idle: float = 600.0


class RunCommand(Struct, frozen=True):
    """Start one command in a shell."""

    shell: str
    command: str
    arguments: tuple[str, ...] = ()


class SendInput(Struct, frozen=True):
    """Bytes for a command's standard input; ``end`` closes it."""

    shell: str
    command_id: str
    data: bytes
    end: bool = False

    def __repr__(self) -> str:
        # What is uploaded does not belong into a log.
        return f"SendInput({self.shell!r}, {self.command_id!r}, {len(self.data)} bytes, end={self.end})"


class ReceiveOutput(Struct, frozen=True):
    """Wait for output. ``timeout``: seconds the host may hold the request."""

    shell: str
    command_id: str
    timeout: float = 20.0


class SignalCommand(Struct, frozen=True):
    """Terminate a command; also the polite end of one that is done."""

    shell: str
    command_id: str


class DeleteShell(Struct, frozen=True):
    """Close a shell."""

    shell: str


Request: TypeAlias = (
    Identify
    | Enumerate
    | Pull
    | Release
    | Get
    | Invoke
    | Subscribe
    | PullEvents
    | Unsubscribe
    | CreateShell
    | RunCommand
    | SendInput
    | ReceiveOutput
    | SignalCommand
    | DeleteShell
)

#: Requests that may be sent again after a lost connection, because running them twice changes nothing.
REPEATABLE: tuple[type[Request], ...] = (Identify, Enumerate, Get)
