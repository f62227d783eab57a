"""A fresh process of ``bench.window``: starts the program, watches its paint events, prints one JSON line."""

from __future__ import annotations

import asyncio
import json
import os
import sys
import time

from PySide6.QtCore import QEvent, QObject, Qt, QTimer

from hvgui.app import Options, Program, run
from hvgui.domain.hosts.host import HostProfile
from hvgui.domain.keys import HostId
from hvgui.domain.secret import Secret
from hvgui.domain.vms.services import Service

REFRESHES = 6


class Painted(QObject):
    """Notes the first paint of a list with rows."""

    def __init__(self, program: Program) -> None:
        super().__init__()
        self._view = program.window.list.view
        self.at: float | None = None
        self._view.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if self.at is None and event.type() is QEvent.Type.Paint and self._view.model().rowCount():
            self.at = time.time()
        return False


class Gaps:
    """A 5 ms timer: how late it was, and how long the window's thread was at work between two of its ticks.

    The first depends on what else the machine does; the second is what the program can answer for.
    """

    def __init__(self) -> None:
        self.gaps: list[float] = []
        self._worked: list[float] = []
        self._last, self._used = time.perf_counter(), time.thread_time()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(5)

    def _tick(self) -> None:
        now = time.perf_counter()
        used = time.thread_time()
        self.gaps.append((now - self._last) * 1000)
        self._worked.append((used - self._used) * 1000)
        self._last, self._used = now, used

    def take(self) -> list[float]:
        taken, self.gaps = sorted(self.gaps), []
        return taken

    def worked(self) -> dict[str, float]:
        """Milliseconds of processor between two ticks since the last time."""
        taken, self._worked = sorted(self._worked), []
        return {f"turn_{name}": value for name, value in spread(taken).items()}


class Probe:
    """A visitor that measures."""

    async def __call__(self, program: Program) -> int:
        painted = Painted(program)
        while painted.at is None:
            await asyncio.sleep(0.002)
        found = {"painted": painted.at - float(os.environ["BENCH_BEGAN"])}
        if sys.argv[1] == "live":
            found |= await self._gaps(program)
        if sys.argv[1] == "bulk":
            found |= await self._bulk(program)
        print(json.dumps(found), flush=True)
        return 0

    async def _bulk(self, program: Program) -> dict[str, float]:
        """Switch one service of every VM of every host, and watch the timer meanwhile."""
        fleet = program.fleet
        for port in sys.argv[3:]:
            fleet.add_for_this_session(live_profile(port), Secret(os.environ["BENCH_PASSWORD"]))
        while not all(h.complete for h in fleet.hosts()):
            await asyncio.sleep(0.05)
        await asyncio.sleep(2.0)
        wishes = {}
        for key, vm in fleet.vms().items():
            state = vm.service(Service.BACKUP)
            wishes[key] = {Service.BACKUP: not (state and state.offered)}
        gaps, began = Gaps(), time.perf_counter()
        operation = fleet.set_services(wishes)
        while (picture := fleet.operation(operation)) is None or picture.running:
            await asyncio.sleep(0.02)
        busy = gaps.take()
        return {**spread(busy), "wall": time.perf_counter() - began, "done": picture.counts.done}

    async def _gaps(self, program: Program) -> dict[str, float]:
        fleet = program.fleet
        while not any(h.complete for h in fleet.hosts()):
            await asyncio.sleep(0.02)
        await asyncio.sleep(1.0)
        gaps = Gaps()
        await asyncio.sleep(1.5)
        idle = gaps.take()
        for _ in range(REFRESHES):
            before = fleet.hosts()[-1].as_of
            fleet.refresh()
            while fleet.hosts()[-1].as_of == before:
                await asyncio.sleep(0.01)
        busy = gaps.take()
        return {**spread(busy), "idle": idle[-1], "refreshes": REFRESHES}


def spread(gaps: list[float]) -> dict[str, float]:
    return {"p50": gaps[len(gaps) // 2], "p99": gaps[int(len(gaps) * 0.99)], "worst": gaps[-1]}


def live_profile(port: str) -> HostProfile:
    return HostProfile(id=HostId(f"live-{port}"), address="127.0.0.1", port=int(port), user="Administrator")


def main() -> None:
    if sys.argv[1] in ("live", "bulk"):
        options = Options(host=live_profile(sys.argv[2]), secret=Secret(os.environ["BENCH_PASSWORD"]), forgetful=True)
    else:
        options = Options()
    sys.exit(run(options, Probe()))


if __name__ == "__main__":
    main()
