"""What a WS-Man service answers, as frozen values."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from hvgui.values import Struct, field
from hvgui.wsman.requests import EndpointReference

#: One value on the wire. Numbers and truth values stay text here: WMI replies carry no types (wsman-winrm 2).
Scalar: TypeAlias = "str | EndpointReference | Instance | None"


class Instance(Struct, frozen=True):
    """Properties by local name, in document order of first appearance; each holds every value that was sent.

    A one-element array looks like a scalar and an absent array like a null one, so the reader asks for what the schema
    says: ``text``, ``number`` or ``texts``. Names are compared as sent.
    """

    class_name: str
    values: dict[str, tuple[Scalar, ...]] = field(default_factory=dict)

    def first(self, name: str) -> Scalar:
        """The first value that is not null, or None."""
        return next((v for v in self.values.get(name, ()) if v is not None), None)

    def text(self, name: str) -> str | None:
        """A scalar as text; None when null or absent."""
        value = self.first(name)
        return value if isinstance(value, str) else None

    def all(self, name: str) -> Iterator[Scalar]:
        """Every value of an array that is not null."""
        return (v for v in self.values.get(name, ()) if v is not None)

    def texts(self, name: str) -> tuple[str, ...]:
        """An array of text."""
        return tuple(v for v in self.all(name) if isinstance(v, str))


class Identity(Struct, frozen=True):
    """Who answers: product vendor, version text and protocol version."""

    vendor: str
    version: str
    protocol: str


class Page(Struct, frozen=True):
    """A part of an enumeration; ``context`` is None when it was the last."""

    items: tuple[Instance, ...]
    context: str | None


class Invoked(Struct, frozen=True):
    """What a method gave back. ``return_value`` is None when the reply has none."""

    return_value: int | None
    out: Instance


class Subscribed(Struct, frozen=True):
    """A subscription: the context to pull on, and the identifier that ends it."""

    context: str
    identifier: str


class ShellOpened(Struct, frozen=True):
    shell: str


class CommandStarted(Struct, frozen=True):
    command_id: str


class Output(Struct, frozen=True):
    """What a command wrote since the last time; ``exit_code`` is None while it runs or when the host gives none."""

    stdout: bytes
    stderr: bytes
    done: bool
    exit_code: int | None


class Nothing(Struct, frozen=True):
    """A reply without content."""


Reply: TypeAlias = Identity | Page | Instance | Invoked | Subscribed | ShellOpened | CommandStarted | Output | Nothing
