"""Wire that keeps what a host answers, and sends nothing that could change the host."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from hvgui.hyperv.whole_host import READING_METHODS
from hvgui.wsman.exchange import Wire
from hvgui.wsman.faults import Fault
from hvgui.wsman.replies import Page, Reply
from hvgui.wsman.requests import Argument, EndpointReference, Enumerate, Get, Identify, Invoke, Pull, Release, Request

Shape: TypeAlias = dict[str, object]
#: The class of a query of ours.
_FROM = re.compile(r"(?:\bfrom|ResultClass=)\s*(\w+)", re.IGNORECASE)


class NotReading(Exception):
    """Raised for a request that a recording must not send."""


@dataclass(slots=True)
class Exchanged:
    """Request and the envelopes that answered it: one, or the pages of an enumeration."""

    shape: Shape
    class_name: str
    replies: list[bytes] = field(default_factory=list)
    fault: bool = False
    complete: bool = False


class RecordingWire:
    """Implements ``Wire`` over another one, whose tap is ``heard``."""

    def __init__(self) -> None:
        #: No method at all, not even one that reads.
        self.read_only = False
        self._wire: Wire | None = None
        self._last = b""
        self._open: Exchanged | None = None
        self._kept: dict[str, Exchanged] = {}

    def over(self, wire: Wire) -> RecordingWire:
        """The wire that carries."""
        self._wire = wire
        return self

    def heard(self, direction: str, envelope: bytes) -> None:
        """For the tap of the wire."""
        self._last = envelope if direction == "<" else b""

    @property
    def exchanges(self) -> list[Exchanged]:
        """Everything that was answered to its end, in order, each question once."""
        return [kept for kept in self._kept.values() if kept.complete]

    def ask(self, request: Request) -> Reply:
        """Raises NotReading, and what the wire raises."""
        self._refuse(request)
        assert self._wire is not None
        self._last = b""
        try:
            reply = self._wire.ask(request)
        except Fault:
            self._keep(request, fault=True, complete=True)
            raise
        self._keep(request, fault=False, complete=not isinstance(reply, Page) or reply.context is None)
        return reply

    def close(self) -> None:
        if self._wire is not None:
            self._wire.close()

    def _refuse(self, request: Request) -> None:
        if isinstance(request, Invoke) and (self.read_only or request.method not in READING_METHODS):
            raise NotReading(request.method)
        if not isinstance(request, Identify | Enumerate | Pull | Release | Get | Invoke):
            raise NotReading(type(request).__name__)

    def _keep(self, request: Request, *, fault: bool, complete: bool) -> None:
        if not self._last or isinstance(request, Release):
            return
        if isinstance(request, Pull):
            exchanged = self._open
            if exchanged is None:
                return
        else:
            shape = shape_of(request)
            exchanged = Exchanged(shape, _class_of(request))
            known = self._kept.get(str(shape))
            if known is None or not known.complete:
                self._kept[str(shape)] = exchanged
        exchanged.replies.append(self._last)
        exchanged.fault, exchanged.complete = fault, complete
        self._open = None if complete else exchanged


def shape_of(request: Request) -> Shape:
    """A request as a recording names it."""
    match request:
        case Identify():
            return {"action": "Identify"}
        case Enumerate():
            return {"action": "Enumerate", "resource": request.resource, "wql": request.wql or ""}
        case Get():
            return {"action": "Get", "resource": request.resource, "selectors": dict(request.selectors)}
        case Invoke():
            return {
                "action": "Invoke",
                "resource": request.resource,
                "method": request.method,
                "selectors": dict(request.selectors),
                "arguments": {name: _told(value) for name, value in request.arguments},
            }
        case _:
            raise NotReading(type(request).__name__)


def _told(value: Argument) -> list[object]:
    values = value if isinstance(value, tuple) else (value,)
    return [_one(item) for item in values]


def _one(value: object) -> object:
    if isinstance(value, EndpointReference):
        return {"resource": value.resource, "selectors": dict(value.selectors)}
    return str(value).lower() if isinstance(value, bool) else str(value)


def texts_of(shape: Mapping[str, object]) -> list[str]:
    """Every text of a shape."""
    found: list[str] = []
    for value in shape.values():
        found += _texts(value)
    return found


def _texts(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, Mapping):
        return texts_of(value)
    return [text for item in value for text in _texts(item)] if isinstance(value, list) else []


def _class_of(request: Request) -> str:
    """The class that is asked for, from our own words: file names are made of it."""
    if isinstance(request, Identify):
        return "Identify"
    if isinstance(request, Enumerate) and request.wql:
        found = _FROM.findall(request.wql)
        return found[-1] if found else "Query"
    resource = request.resource if isinstance(request, Enumerate | Get | Invoke) else ""
    return re.sub(r"\W", "", resource.rpartition("/")[2])
