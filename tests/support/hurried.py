"""Time for both sides that runs many times as fast: minutes of a journey in a second, in the right proportions."""

from __future__ import annotations

import asyncio

from hvgui.desktop.clock import RealClock
from hvgui.sim.clock import RealClock as HostClock

FACTOR = 50.0


class HurriedClock(RealClock):
    """Implements the controller's Clock."""

    def __init__(self, factor: float = FACTOR) -> None:
        self._factor = factor
        self._began = super().now() - self.monotonic()

    def now(self) -> float:
        return self._began + self.monotonic()

    def monotonic(self) -> float:
        return super().monotonic() * self._factor

    async def sleep(self, seconds: float) -> None:
        await super().sleep(seconds / self._factor)

    async def wait_for(self, event: asyncio.Event, seconds: float) -> bool:
        return await super().wait_for(event, seconds / self._factor)


class HurriedHostClock(HostClock):
    """Implements the simulated host's Clock."""

    def __init__(self, factor: float = FACTOR) -> None:
        self._factor = factor
        super().__init__()

    def monotonic(self) -> float:
        return super().monotonic() * self._factor
