"""Subscribe and Pull as a client writes them; strict ([MS-WSMV] 3.1.4.1.30, wsman-winrm 4.2)."""

from __future__ import annotations

from dataclasses import dataclass

from hvgui.sim import uris
from hvgui.sim.faults import Fault, Faulted
from hvgui.sim.wsman.operations import Asked
from hvgui.sim.wsman.soap_in import duration_seconds
from hvgui.sim.wsman.xmltree import Element

_CHILDREN = frozenset(
    {
        (uris.EVENTING, "EndTo"),
        (uris.EVENTING, "Delivery"),
        (uris.EVENTING, "Expires"),
        (uris.EVENTING, "Filter"),
        (uris.WSMAN, "Filter"),
        (uris.WSMAN, "SendBookmarks"),
    }
)
_DELIVERY = frozenset(
    {
        (uris.WSMAN, "Heartbeats"),
        (uris.WSMAN, "Locale"),
        (uris.WSMV, "DataLocale"),
        (uris.WSMAN, "ContentEncoding"),
        (uris.WSMAN, "ConnectionRetry"),
        (uris.WSMAN, "MaxElements"),
        (uris.WSMAN, "MaxTime"),
    }
)
# What a subscription without Expires gets, in seconds.
_EXPIRES = 600.0


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a Subscribe asks for: seconds, and the query; an empty query means that there was no filter."""

    wql: str
    heartbeat: float | None
    expires: float


def read_subscribe(asked: Asked) -> Wanted:
    """Raises Faulted."""
    element = asked.request.only_child(uris.EVENTING, "Subscribe")
    _known(element, _CHILDREN)
    delivery = element.child(uris.EVENTING, "Delivery")
    if delivery is None:
        raise Faulted(Fault.SCHEMA_VALIDATION)
    if (delivery.get("Mode") or "") != uris.PULL_MODE:
        raise Faulted(Fault.DELIVERY_MODE)
    _known(delivery, _DELIVERY)
    given = element.child(uris.WSMAN, "Filter") or element.child(uris.EVENTING, "Filter")
    if given is not None and (given.get("Dialect") or "").strip().lower() != uris.WQL_DIALECT.lower():
        raise Faulted(Fault.EVENT_FILTER)
    if given is not None and (given.children or not given.text.strip()):
        raise Faulted(Fault.CANNOT_PROCESS_FILTER)
    return Wanted(
        wql=given.text.strip() if given is not None else "",
        heartbeat=_heartbeat(delivery),
        expires=_expires(element.child(uris.EVENTING, "Expires")),
    )


def read_pull(asked: Asked) -> tuple[str, int]:
    """The context and how many events at most; without MaxElements one."""
    element = asked.request.only_child(uris.ENUMERATION, "Pull")
    found = element.child(uris.ENUMERATION, "MaxElements")
    text = found.text.strip() if found is not None else "1"
    if not (text.isascii() and text.isdigit() and len(text) <= 10) or int(text) == 0:
        raise Faulted(Fault.SCHEMA_VALIDATION)
    return context_of(element), int(text)


def context_of(element: Element) -> str:
    """The context in a Pull or Release."""
    found = element.child(uris.ENUMERATION, "EnumerationContext")
    if found is None:
        raise Faulted(Fault.SCHEMA_VALIDATION)
    return found.text.strip()


def _heartbeat(delivery: Element) -> float | None:
    found = delivery.child(uris.WSMAN, "Heartbeats")
    if found is None:
        return None
    seconds = duration_seconds(found.text)
    if not seconds:
        raise Faulted(Fault.SCHEMA_VALIDATION)
    return seconds


def _expires(found: Element | None) -> float:
    if found is None:
        return _EXPIRES
    seconds = duration_seconds(found.text)
    if not seconds:
        raise Faulted(Fault.EXPIRATION_TIME)
    return seconds


def _known(element: Element, names: frozenset[tuple[str, str]]) -> None:
    seen: set[tuple[str, str]] = set()
    for child in element.children:
        name = (child.namespace, child.name)
        if name not in names or name in seen:
            raise Faulted(Fault.SCHEMA_VALIDATION)
        seen.add(name)
