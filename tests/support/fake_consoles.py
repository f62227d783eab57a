"""Consoles that open nothing and end as a test says."""

from __future__ import annotations

from collections.abc import Callable

from hvgui.domain.keys import VmKey
from hvgui.domain.vms.console import PLAIN, ConsoleEnd, ConsoleKind, Enhanced


class FakeConsoles:
    """``end`` is how the next console ends; it "opens" unless it has a problem that comes before."""

    kind = ConsoleKind.FREERDP

    def __init__(self) -> None:
        self.end = ConsoleEnd(kind=self.kind)
        self.connected: list[VmKey] = []
        self.enhanced: list[Enhanced] = []

    async def check(self, key: VmKey) -> ConsoleEnd | None:
        return None if self.end.problem is None else self.end

    async def connect(self, key: VmKey, opened: Callable[[str], None], enhanced: Enhanced = PLAIN) -> ConsoleEnd:
        self.connected.append(key)
        self.enhanced.append(enhanced)
        if self.end.problem is None:
            opened("xfreerdp3")
        return self.end
