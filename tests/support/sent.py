"""What a request says, as plain text: method, service, and every argument with the types of its properties."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from lxml import etree

from hvgui.wsman.exchange import Exchange
from hvgui.wsman.replies import Instance, Invoked, Page, Reply
from hvgui.wsman.requests import Argument, EndpointReference, Enumerate, Get, Invoke, Request
from tests.support.transcript import transcript

DONE = Invoked(0, Instance("O", {}))


def spoken(request: Request) -> str:
    """A request in one line, and a line for each argument."""
    match request:
        case Enumerate():
            return f"{request.resource.rpartition('wmi/')[2]} {request.wql}"
        case Get():
            return f"Get {_reference(EndpointReference(request.resource, request.selectors))}"
        case Invoke():
            on = _reference(EndpointReference(request.resource, request.selectors))
            return "\n".join([f"{request.method} {on}", *(f"{n}: {_argument(v)}" for n, v in request.arguments)])
    raise TypeError(request)


def sent(exchange: Exchange[Any], *before: Reply, last: Reply = DONE) -> str:
    """The last request of an exchange that hears this before, and ``last`` at its end."""
    with transcript(exchange) as talk:
        for reply in before:
            talk.hears(reply)
        request = talk.request
        assert request is not None
        talk.hears(last)
    _ = talk.result
    return spoken(request)


def rows(*found: Instance) -> Page:
    return Page(found, None)


def _reference(reference: EndpointReference) -> str:
    keys = ",".join(f"{key}={value}" for key, value in reference.selectors)
    return f"{reference.resource.rpartition('/')[2]}({keys})"


def _argument(value: Argument) -> str:
    if isinstance(value, tuple):
        return "[" + ", ".join(map(_argument, value)) + "]"
    if isinstance(value, EndpointReference):
        return _reference(value)
    if isinstance(value, str) and value.startswith("<INSTANCE"):
        return _embedded(value)
    return repr(value)


def _embedded(text: str) -> str:
    root = etree.fromstring(text)
    return f"{root.get('CLASSNAME')}{{{'; '.join(_properties(root))}}}"


def _properties(root: Any) -> Iterable[str]:
    for each in root:
        values = [value.text or "" for value in each.iter("VALUE")]
        array = each.tag == "PROPERTY.ARRAY"
        yield f"{each.get('NAME')} {each.get('TYPE')} {values if array else ''.join(values)}"
