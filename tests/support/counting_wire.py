"""A wire that counts its requests by kind."""

from __future__ import annotations

from collections import Counter

from hvgui.wsman.exchange import Wire
from hvgui.wsman.replies import Reply
from hvgui.wsman.requests import Request


class CountingWire:
    """Implements Wire."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self.asked: Counter[str] = Counter()

    def ask(self, request: Request) -> Reply:
        self.asked[type(request).__name__] += 1
        return self._wire.ask(request)

    def close(self) -> None:
        self._wire.close()
