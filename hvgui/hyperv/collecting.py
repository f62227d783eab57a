"""Enumerations read to their end, as one exchange."""

from __future__ import annotations

from hvgui.domain.trouble import Trouble, TroubleKind, WireError
from hvgui.wsman.exchange import Abandoned, Exchange
from hvgui.wsman.faults import CANNOT_PROCESS_FILTER, INVALID_ENUMERATION_CONTEXT, WMI_INVALID_CLASS, Fault
from hvgui.wsman.replies import Instance, Page
from hvgui.wsman.requests import Enumerate, Pull, Release
from hvgui.wsman.vocabulary import VIRTUALIZATION, all_classes

#: Enumerations begun before giving up; each failure is one the host did not see or has forgotten.
_TRIES = 6
#: What one enumeration may bring: a host runs some 1,000 VMs, and no class has more than some 50 rows a VM.
MOST_PAGES = 5_000
MOST_ITEMS = 200_000


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
    pages = 0
    while True:
        assert isinstance(page, Page)
        items += page.items
        pages += 1
        if page.context is None:
            return tuple(items)
        context = page.context
        if pages >= MOST_PAGES or len(items) > MOST_ITEMS:
            yield Release(resource, context)
            detail = f"an enumeration without end: {len(items)} items on {pages} pages"
            raise WireError(Trouble(TroubleKind.BROKEN_REPLY, "", detail), sent=False)
        try:
            page = yield Pull(resource, context)
        except Abandoned:
            # An open enumeration counts against the user's quota until it expires.
            yield Release(resource, context)
            raise
