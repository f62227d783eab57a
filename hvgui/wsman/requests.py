"""What a client can ask of a WS-Man service, as frozen values."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

Selectors: TypeAlias = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class EndpointReference:
    """Names an instance: the class's resource URI and its key values ([MS-WSMV] 2.2.4.9; wsman-winrm 1.12)."""

    resource: str
    selectors: Selectors


#: A parameter of a method: text, number, truth, a reference, or several of these.
Argument: TypeAlias = (
    "str | int | bool | EndpointReference | tuple[str, ...] | tuple[int, ...] | tuple[EndpointReference, ...]"
)


@dataclass(frozen=True, slots=True)
class Identify:
    """Is this WS-Man, and which (wsman-winrm 1.4)."""


@dataclass(frozen=True, slots=True)
class Enumerate:
    """Start reading what a WQL query selects, or every instance of a class when ``wql`` is None (wsman-winrm 1.5)."""

    resource: str
    wql: str | None = None
    max_elements: int = 32000


@dataclass(frozen=True, slots=True)
class Pull:
    """The next page of an enumeration; never repeated alone, since the cursor may have moved (wsman-winrm 1.6)."""

    resource: str
    context: str
    max_elements: int = 32000


@dataclass(frozen=True, slots=True)
class Release:
    """Give an unfinished enumeration back."""

    resource: str
    context: str


@dataclass(frozen=True, slots=True)
class Get:
    """One instance by its keys."""

    resource: str
    selectors: Selectors = ()


@dataclass(frozen=True, slots=True)
class Invoke:
    """Call a method. ``timeout``: seconds the host may take, at most its MaxTimeoutms (60 s by default)."""

    resource: str
    method: str
    selectors: Selectors
    arguments: tuple[tuple[str, Argument], ...] = ()
    timeout: float = 60.0


@dataclass(frozen=True, slots=True)
class Subscribe:
    """Ask for events in pull mode (wsman-winrm 4.2). ``heartbeat`` and ``expires`` in seconds."""

    resource: str
    wql: str
    heartbeat: float = 60.0
    expires: float = 600.0


@dataclass(frozen=True, slots=True)
class PullEvents:
    """Wait for events. ``timeout``: seconds the host may hold the request; the usual cap does not apply to Pull."""

    resource: str
    context: str
    timeout: float = 30.0


@dataclass(frozen=True, slots=True)
class Unsubscribe:
    """End a subscription. There is no Renew: one subscribes again before it expires (wsman-winrm 4.2)."""

    resource: str
    identifier: str


@dataclass(frozen=True, slots=True)
class CreateShell:
    """Open a command shell on the host (wsman-winrm 9.1). ``idle``: seconds after which the host drops it."""

    idle: float = 600.0


@dataclass(frozen=True, slots=True)
class RunCommand:
    """Start one command in a shell."""

    shell: str
    command: str
    arguments: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SendInput:
    """Bytes for a command's standard input; ``end`` closes it."""

    shell: str
    command_id: str
    data: bytes = field(repr=False)
    end: bool = False


@dataclass(frozen=True, slots=True)
class ReceiveOutput:
    """Wait for output. ``timeout``: seconds the host may hold the request."""

    shell: str
    command_id: str
    timeout: float = 20.0


@dataclass(frozen=True, slots=True)
class SignalCommand:
    """Terminate a command; also the polite end of one that is done."""

    shell: str
    command_id: str


@dataclass(frozen=True, slots=True)
class DeleteShell:
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
