"""Enumerate, Pull and Release: cursors that page, expire and count (wsman-winrm 1.5–1.7, [MS-WSMV] 3.1.4.1.13)."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from hvgui.sim import uris
from hvgui.sim.cim import Row
from hvgui.sim.clock import Clock
from hvgui.sim.faults import Fault, Faulted
from hvgui.sim.host_settings import HostSettings
from hvgui.sim.wsman.operations import Asked
from hvgui.sim.wsman.soap_out import ENUMERATION_SET, Reply, overhead
from hvgui.sim.wsman.xmltree import Element

Item = Row | str
Render = Callable[[Item], str]

_PAGE = "<n:PullResponse><n:EnumerationContext>{}</n:EnumerationContext><n:Items></n:Items></n:PullResponse>"
_FIRST = (
    "<n:EnumerateResponse><n:EnumerationContext>{}</n:EnumerationContext>"
    "<w:Items></w:Items><w:EndOfSequence/></n:EnumerateResponse>"
)


class Paging(Protocol):
    """What a varied host does differently from Windows while paging."""

    def empty_page(self) -> bool:
        """Answer this Pull with no items and a new context."""

    def end_alone(self) -> bool:
        """Send the last items with a context, and the end marker on a page of its own."""


class PlainPaging:
    """As Windows does."""

    def empty_page(self) -> bool:
        return False

    def end_alone(self) -> bool:
        return False


@dataclass(slots=True)
class _Cursor:
    owner: str
    items: Sequence[Item]
    render: Render
    position: int
    touched: float
    busy: bool = False


class Enumerations:
    """The open enumerations of one host."""

    def __init__(
        self, settings: HostSettings, clock: Clock, new_id: Callable[[], str], paging: Callable[[], Paging]
    ) -> None:
        self._settings = settings
        self._clock = clock
        self._new_id = new_id
        self._paging = paging
        self._lock = threading.Lock()
        self._cursors: dict[str, _Cursor] = {}

    def open_by(self, user: str) -> int:
        """How many enumerations a user has open."""
        with self._lock:
            self._forget_expired()
            return sum(cursor.owner == user for cursor in self._cursors.values())

    def expire_all(self) -> None:
        with self._lock:
            self._cursors.clear()

    def start(self, asked: Asked, element: Element, items: Sequence[Item], render: Render) -> Reply:
        """The reply to an Enumerate whose result is known.

        Only the context without OptimizeEnumeration. With it everything at once when that is at most one item, else
        exactly one item and a context, whatever MaxElements says: that is what Windows has been seen to do.
        """
        optimized = element.child(uris.WSMAN, "OptimizeEnumeration") is not None
        _max_elements(element, uris.WSMAN)
        context = inner = ""
        if optimized and items:
            first = render(items[0])
            if len(first) > asked.room - self._frame(asked, uris.ENUMERATE, _FIRST):
                raise Faulted(Fault.REPLY_TOO_LARGE)
            inner = f"<w:Items>{first}</w:Items>"
        if optimized and len(items) <= 1:
            inner += "<w:EndOfSequence/>"
        else:
            context = self._new_id()
            cursor = _Cursor(asked.who.user, items, render, 1 if optimized else 0, self._clock.monotonic())
            with self._lock:
                self._cursors[context] = cursor
        opened = f"<n:EnumerationContext>{context}</n:EnumerationContext>" if context else "<n:EnumerationContext/>"
        return Reply(
            uris.ENUMERATE + "Response",
            ENUMERATION_SET,
            f"<n:EnumerateResponse>{opened}{inner}</n:EnumerateResponse>",
        )

    def pull(self, asked: Asked) -> Reply:
        """The next page. Without MaxElements that is one item; the resource URI is not looked at (libvirt)."""
        element = asked.request.only_child(uris.ENUMERATION, "Pull")
        limit = min(_max_elements(element, uris.ENUMERATION) or 1, self._settings.batch_items)
        context = _context(element)
        cursor = self._take(context, asked.who.user)
        finished = False
        try:
            items = [] if self._paging().empty_page() else self._page(asked, cursor, limit)
            finished = cursor.position >= len(cursor.items) and not (items and self._paging().end_alone())
        finally:
            with self._lock:
                cursor.busy = False
                cursor.touched = self._clock.monotonic()
        following = "" if finished else self._new_id()
        with self._lock:
            if self._cursors.pop(context, None) is not None and following:
                self._cursors[following] = cursor
        opened = f"<n:EnumerationContext>{following}</n:EnumerationContext>" if following else ""
        body = f"<n:Items>{''.join(items)}</n:Items>" if items else "<n:Items/>"
        ended = "<n:EndOfSequence/>" if finished else ""
        return Reply(uris.PULL + "Response", ENUMERATION_SET, f"<n:PullResponse>{opened}{body}{ended}</n:PullResponse>")

    def release(self, asked: Asked) -> Reply:
        """Forget an enumeration."""
        context = _context(asked.request.only_child(uris.ENUMERATION, "Release"))
        self._take(context, asked.who.user)
        with self._lock:
            self._cursors.pop(context, None)
        return Reply(uris.RELEASE + "Response", ENUMERATION_SET, "")

    def _page(self, asked: Asked, cursor: _Cursor, limit: int) -> list[str]:
        left = asked.room - self._frame(asked, uris.PULL, _PAGE)
        page: list[str] = []
        end = min(len(cursor.items), cursor.position + limit)
        for position in range(cursor.position, end):
            text = cursor.render(cursor.items[position])
            left -= len(text)
            if left < 0:
                if not page:
                    raise Faulted(Fault.REPLY_TOO_LARGE)
                break
            page.append(text)
        cursor.position += len(page)
        return page

    def _frame(self, asked: Asked, action: str, body: str) -> int:
        return overhead(action + "Response", ENUMERATION_SET, asked.addressing) + len(body.format(" " * 41))

    def _take(self, context: str, user: str) -> _Cursor:
        with self._lock:
            self._forget_expired()
            cursor = self._cursors.get(context)
            if cursor is None or cursor.owner != user:
                raise Faulted(Fault.INVALID_CONTEXT)
            if cursor.busy:
                raise Faulted(Fault.PULL_IN_PROGRESS)
            cursor.busy = True
            return cursor

    def _forget_expired(self) -> None:
        oldest = self._clock.monotonic() - self._settings.enumeration_seconds
        for context in [key for key, c in self._cursors.items() if c.touched < oldest and not c.busy]:
            del self._cursors[context]


def _context(element: Element) -> str:
    found = element.child(uris.ENUMERATION, "EnumerationContext")
    if found is None:
        raise Faulted(Fault.SCHEMA_VALIDATION)
    return found.text.strip()


def _max_elements(element: Element, namespace: str) -> int | None:
    found = element.child(namespace, "MaxElements")
    if found is None:
        return None
    text = found.text.strip()
    if not (text.isascii() and text.isdigit() and len(text) <= 10) or int(text) == 0:
        raise Faulted(Fault.SCHEMA_VALIDATION)
    return int(text)
