"""Whole enumerations as one exchange."""

from __future__ import annotations

from hvgui.domain.trouble import TroubleKind, WireError
from hvgui.wsman.exchange import Abandoned, Exchange
from hvgui.wsman.faults import CANNOT_PROCESS_FILTER, INVALID_ENUMERATION_CONTEXT, WMI_INVALID_CLASS, Fault
from hvgui.wsman.replies import Instance, Page
from hvgui.wsman.requests import Enumerate, Pull, Release
from hvgui.wsman.vocabulary import VIRTUALIZATION, all_classes

#: Enumerations begun before giving up; each failure is one the host did not see or has forgotten.
_TRIES = 6


def every(wql: str, namespace: str = VIRTUALIZATION) -> Exchange[tuple[Instance, ...]]:
    """All instances a WQL query selects.

    A context that has died, or a page lost on the wire, starts the enumeration again, since the cursor may have moved
    (wsman-winrm 1.6).
    """
    for left in reversed(range(_TRIES)):
        try:
            return (yield from _every(wql, namespace))
        except Fault as fault:
            if not (left and fault.has(INVALID_ENUMERATION_CONTEXT)):
                raise
        except WireError as error:
            if not (left and error.trouble.kind is TroubleKind.WIRE_LOST):
                # Reading changes nothing on the host, whether it was carried out or not.
                raise WireError(error.trouble, sent=False) from error
    raise AssertionError("unreachable")


def every_known(wql: str) -> Exchange[tuple[Instance, ...]]:
    """The same; none where the host is too old to have the class."""
    try:
        return (yield from every(wql))
    except Fault as fault:
        if fault.has(CANNOT_PROCESS_FILTER, WMI_INVALID_CLASS):
            return ()
        raise


def _every(wql: str, namespace: str) -> Exchange[tuple[Instance, ...]]:
    resource = all_classes(namespace)
    page = yield Enumerate(resource, wql)
    items: list[Instance] = []
    while True:
        assert isinstance(page, Page)
        items += page.items
        if page.context is None:
            return tuple(items)
        context = page.context
        try:
            page = yield Pull(resource, context)
        except Abandoned:
            # An open enumeration counts against the user's quota until it expires.
            yield Release(resource, context)
            raise
