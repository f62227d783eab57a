"""The controller with real threads and a real clock, for journeys without a window."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

from hvgui.assembly import host_scripts
from hvgui.controller.api.ports import Clock, WireFactory
from hvgui.controller.fleet import Fleet, FleetDependencies
from hvgui.controller.journal.journal import Journal
from hvgui.controller.state.settings_file import SettingsFile
from hvgui.desktop.clock import RealClock
from hvgui.desktop.disk import DiskFiles
from hvgui.desktop.keyring_store import SessionStore
from hvgui.desktop.write_queue import WriteQueue
from hvgui.domain.copying.transfer import LocalFile
from hvgui.domain.keys import OperationId, VmKey
from hvgui.domain.operations.operation import OperationPicture
from hvgui.domain.secret import Secret
from hvgui.transport.lazy import smb_share
from hvgui.transport.wire.probe import NetworkProbe
from hvgui.transport.wire.pywinrm_wire import PywinrmWire
from hvgui.transport.wire.tap import WireTap
from tests.support.account import PASSWORD
from tests.support.cranked import Spawner
from tests.support.live_host import LiveHost

T = TypeVar("T")
#: What is waited for is looked at 200 times a second; patience is counted in these, not in seconds of the wall.
_LOOK = 0.005
PATIENCE = 20.0


class Engine:
    """A fleet connected to some live hosts."""

    def __init__(
        self,
        folder: Path,
        hosts: tuple[LiveHost, ...],
        *,
        events: bool = False,
        clock: Clock | None = None,
        tap: WireTap | None = None,
        leftovers_file: Path | None = None,
        unfinished_folder: Path | None = None,
        adopt: Callable[[], None] | None = None,
        now: Callable[[], float] | None = None,
        run: str = "",
        alive: Callable[[str], bool] | None = None,
        workers: int = 12,
        wires: WireFactory | None = None,
    ) -> None:
        self._tap = tap
        self.hosts = hosts
        self._pool = ThreadPoolExecutor(workers)
        self._listening = ThreadPoolExecutor(12)
        self._loop = asyncio.get_running_loop()
        self.spawn = Spawner()
        self.wires: list[PywinrmWire] = []
        clock = clock or RealClock()
        if now is not None:
            clock.now = now  # type: ignore[method-assign]
        self.journal = Journal(folder / "journal.sqlite", self._offload, clock, "anna", run=run)
        self.fleet = Fleet(
            FleetDependencies(
                spawn=self.spawn,
                offload=self._offload,
                writes=WriteQueue(self._offload, self.spawn),
                post=self._loop.call_soon_threadsafe,
                clock=clock,
                events=events,
                listening=self._listen,
                wires=wires or self._wire,
                tapped=lambda profile, secret, tap: PywinrmWire(profile, secret, tap=tap),
                secrets=SessionStore(),
                files=DiskFiles(),
                scripts=host_scripts(),
                settings=SettingsFile(folder / "settings.json"),
                cache_file=folder / "cache.json",
                shares=smb_share,
                probes=NetworkProbe,
                journal=self.journal,
                alive=alive,
                leftovers_file=leftovers_file,
                unfinished_folder=unfinished_folder,
                adopt=adopt,
            )
        )

    def _offload(self, work: Callable[[], T]) -> asyncio.Future[T]:
        return self._loop.run_in_executor(self._pool, work)

    def _listen(self, work: Callable[[], T]) -> asyncio.Future[T]:
        return self._loop.run_in_executor(self._listening, work)

    def _wire(self, profile: Any, secret: Any) -> PywinrmWire:
        recorder = self._tap.recorder(profile.label) if self._tap else None
        self.wires.append(PywinrmWire(profile, secret, tap=recorder))
        return self.wires[-1]

    def key(self, name: str, host: int = 0) -> VmKey:
        live = self.hosts[host]
        return VmKey(live.profile.id, live.vm_id(name))

    async def connect(self) -> None:
        for host in self.hosts:
            self.fleet.add_host(host.profile, Secret(PASSWORD), remember=False)
        await self.until(lambda: all(h.complete for h in self.fleet.hosts()))

    async def until(self, true: Callable[[], bool], seconds: float = PATIENCE) -> None:
        """Wait for a fact, at least so long and with as many looks."""
        for _ in range(int(seconds / _LOOK)):
            if true():
                return
            await asyncio.sleep(_LOOK)
        raise AssertionError(f"not within {seconds} s; {[(h.name, h.phase, h.trouble) for h in self.fleet.hosts()]}")

    async def finished(self, operation: OperationId, seconds: float = PATIENCE) -> OperationPicture:
        def ended() -> bool:
            picture = self.fleet.operation(operation)
            return picture is not None and not picture.running

        await self.until(ended, seconds)
        picture = self.fleet.operation(operation)
        assert picture is not None
        return picture

    async def close(self) -> None:
        self.fleet.close()
        await self.spawn.close()
        self._pool.shutdown()
        self._listening.shutdown()


def journey(
    folder: Path,
    hosts: tuple[LiveHost, ...],
    story: Callable[[Engine], Coroutine[Any, Any, None]],
    **options: Any,
) -> None:
    """Run a story against connected hosts."""

    async def whole() -> None:
        engine = Engine(folder, hosts, **options)
        try:
            await engine.connect()
            await story(engine)
        finally:
            await engine.close()

    asyncio.run(whole())


def local(path: Path, data: bytes) -> LocalFile:
    """A file on this machine."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    facts = path.stat()
    return LocalFile(str(path), path.name, facts.st_size, facts.st_mtime_ns)
