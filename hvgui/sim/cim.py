"""What the two halves of the simulated host say to each other.

The wire half (HTTP, SOAP, WQL, shell verbs) knows nothing of Hyper-V; the world half (hosts, VMs, jobs) knows
nothing of XML envelopes. They meet in these types. Values of a row are:

    None | str | bool | int | float | bytes (uint8[]) | datetime (aware) | timedelta | Reference | Row (embedded object)
    | tuple of these for arrays

A property that is missing from ``Row.values`` is NULL.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

Value = object


@dataclass(frozen=True, slots=True)
class Property:
    """One property of a class: its CIM type name ("string", "uint16", "datetime", "reference", "object" …)."""

    name: str
    type: str
    array: bool = False
    key: bool = False


@dataclass(frozen=True, slots=True)
class CimClass:
    """A class as one host generation has it. ``ancestors`` runs from the direct base to the root."""

    namespace: str  # "root/virtualization/v2", lower case
    name: str
    ancestors: tuple[str, ...]
    properties: tuple[Property, ...]
    methods: Mapping[str, Method] = field(default_factory=dict)
    is_service: bool = False  # services accept any part of their key that identifies one instance
    fails_without_keys: bool = False  # a call without selectors breaks its provider (live-hosts B5)

    @property
    def keys(self) -> tuple[str, ...]:
        return tuple(p.name for p in self.properties if p.key)


@dataclass(frozen=True, slots=True)
class Parameter:
    name: str
    type: str  # "string", "uint16", "boolean", "datetime", "reference", "object", "uint8"
    array: bool = False
    out: bool = False


@dataclass(frozen=True, slots=True)
class Method:
    name: str
    parameters: tuple[Parameter, ...]


@dataclass(frozen=True, slots=True)
class Reference:
    """An object path: class and key values. Key comparison ignores case."""

    namespace: str
    class_name: str
    keys: tuple[tuple[str, str], ...]


@dataclass(slots=True)
class Row:
    """An instance as it looks now (a copy; changing it changes nothing)."""

    cim_class: CimClass
    values: dict[str, Value]


@dataclass(frozen=True, slots=True)
class Principal:
    """Who is asking, after authentication."""

    user: str
    may_use_winrm: bool = True
    may_use_hyperv: bool = True
    may_use_shell: bool = True
    may_invoke: bool = True  # the right GX of the WinRM service: every WMI method (wsman-winrm 7.8)


class NoSuchNamespace(Exception):
    """The namespace does not exist on this host (Hyper-V role missing, say)."""


class NoSuchClass(Exception):
    """The class does not exist in the namespace on this host generation."""


class NoSuchMethod(Exception):
    """The class has no such method on this host generation."""


class Repository(Protocol):
    """The CIM repository of one host. Every call is made with the host's lock held by the callee."""

    def cim_class(self, namespace: str, name: str) -> CimClass:
        """The class by name, ignoring case. Raises NoSuchNamespace, NoSuchClass."""

    def rows(self, namespace: str, class_name: str, who: Principal) -> Iterable[Row]:
        """All instances of the class and of classes derived from it, in a stable order."""

    def associations(self, namespace: str, who: Principal) -> Iterable[CimClass]:
        """The association classes of the namespace (those with reference properties)."""

    def invoke(self, target: Row, method: str, arguments: Mapping[str, Value], who: Principal) -> dict[str, Value]:
        """Run a method; the answer holds the out-parameters and "ReturnValue". Raises NoSuchMethod.

        ``arguments`` holds only what the caller sent, converted by the method's parameter types:
        references as Reference, embedded-instance strings as the raw text, arrays as tuples.
        """


@dataclass(slots=True)
class Process:
    """A command running in a remote shell, seen from the shell.

    The shell feeds stdin and collects output; ``exit_code`` stays None while the command runs.
    """

    stdout: bytearray = field(default_factory=bytearray)
    stderr: bytearray = field(default_factory=bytearray)
    exit_code: int | None = None

    def feed(self, data: bytes, *, end: bool) -> None:
        """Bytes on standard input; ``end`` closes it."""

    def kill(self) -> None:
        """Terminate, as Signal does."""


class Programs(Protocol):
    """What the host can run in a shell."""

    def start(
        self, command: str, arguments: tuple[str, ...], environment: Mapping[str, str], who: Principal
    ) -> Process:
        """Start a command line; an unknown command is a process that ends at once as cmd.exe would."""
