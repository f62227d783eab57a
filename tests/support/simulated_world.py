"""A fleet around a simulated host in the same process, both on one clock that is cranked: no sockets, no waiting."""

from __future__ import annotations

import threading
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any

from hvgui.domain.keys import VmId, VmKey
from hvgui.domain.secret import Secret
from hvgui.domain.trouble import Trouble, TroubleKind, WireError
from hvgui.sim.host_settings import HostSettings
from hvgui.sim.launch import worlds_of
from hvgui.sim.mischief import Mischief, Prank
from hvgui.sim.programs.programs import HostPrograms
from hvgui.sim.wsman.endpoint import Service
from hvgui.wsman.reading import read
from hvgui.wsman.replies import Reply
from hvgui.wsman.requests import REPEATABLE, Invoke, Request
from hvgui.wsman.writing import Stamp, write
from tests.support.cranked import CrankedClock
from tests.support.live_host import thin_out
from tests.support.paper_world import HOST, PROFILE, World, play
from tests.support.world_bench import ADMINISTRATOR


class _Clock:
    """The controller's clock as the host's. Implements the host's Clock."""

    def __init__(self, clock: CrankedClock) -> None:
        self._clock, self._began = clock, clock.now()

    def monotonic(self) -> float:
        return self._clock.monotonic()

    def wall(self, moment: float | None = None) -> datetime:
        return datetime.fromtimestamp(self._began + (self.monotonic() if moment is None else moment), UTC)


class SimulatedHost:
    """The service of a host of a scene. ``before`` is called with every request, and may raise; ``mischief`` may drop a
    request or cut its answer. With ``few`` it has only some VMs of each kind, and its jobs are soon over."""

    def __init__(
        self, folder: Path, clock: CrankedClock, scene: str = "lab", number: int = 0, *, few: bool = False
    ) -> None:
        time = _Clock(clock)
        self.clock = clock
        self.world = worlds_of(scene, root_folder=folder, clock=time, seed=1)[number]
        self.mischief = Mischief()
        if few:
            with self.world.looked_at() as state:
                thin_out(state)
                state.switches.pace = 0.02
        settings = HostSettings(name=self.world.host.name, language=self.world.host.texts.language)
        ids = (f"00000000-0000-4000-8000-{n:012d}" for n in count(1))
        self.service = Service(
            self.world, HostPrograms(self.world), settings, time, lambda: next(ids), threading.Event()
        )
        self.log: list[Request] = []
        self.before: Callable[[Request], None] = lambda _: None

    def wire(self) -> SimulatedWire:
        return SimulatedWire(self)

    def vm_id(self, name: str) -> VmId:
        """The GUID of the VM of that name."""
        return VmId(self.world.machine(name).id)

    def invoked(self, method: str) -> list[Invoke]:
        return [one for one in self.log if isinstance(one, Invoke) and one.method == method]


class SimulatedWire:
    """Implements ``Wire``."""

    def __init__(self, host: SimulatedHost) -> None:
        self._host = host
        self._numbers = count(1)

    signed_in_with = ""

    def close(self) -> None: ...

    def ask(self, request: Request) -> Reply:
        try:
            return self._once(request)
        except WireError as error:
            if not (error.sent and isinstance(request, REPEATABLE)):
                raise
        return self._once(request)

    def _once(self, request: Request) -> Reply:
        self._host.before(request)
        self._host.log.append(request)
        stamp = Stamp(f"uuid:00000000-0000-4000-9000-{next(self._numbers):012d}", "http://host:5985/wsman")
        text = write(request, stamp).decode("utf-8")
        prank = self._host.mischief.plan(text).prank
        assert prank in (None, Prank.DROP, Prank.CUT), "only a real wire can do that"
        answer = None if prank is Prank.DROP else self._host.service.answer(text, ADMINISTRATOR)
        if answer is None or prank is Prank.CUT:
            raise WireError(Trouble(TroubleKind.WIRE_LOST, "host"), sent=True)
        return read(answer.text.encode("utf-8"), request, stamp.message_id)


class SimulatedWorld(World):
    """One host of the scene "lab"."""

    def __init__(
        self,
        folder: Path,
        run: str = "",
        alive: Callable[[str], bool] | None = None,
        there: SimulatedHost | None = None,
    ) -> None:
        super().__init__(folder, run, alive, None if there is None else there.clock)
        self.there = there or SimulatedHost(folder / "host", self.clock)
        self.wires[HOST] = self.there  # type: ignore[assignment]

    def key(self, name: str) -> VmKey:
        return VmKey(HOST, self.there.vm_id(name))

    async def until(self, true: Callable[[], bool]) -> None:
        """Let time pass until something is there, two minutes at most."""
        for _ in range(1200):
            if true():
                return
            await self.clock.advance(0.1)
        raise AssertionError([(h.name, h.phase, h.trouble) for h in self.fleet.hosts()])

    async def connect(self) -> None:
        self.fleet.add_host(PROFILE, Secret("pw"), remember=True)
        await self.until(lambda: all(host.complete for host in self.fleet.hosts()))


def simulated(test: Callable[[SimulatedWorld], Coroutine[Any, Any, None]]) -> Callable[[Path], None]:
    """A test over a connected world of its own."""

    async def connected(world: SimulatedWorld) -> None:
        await world.connect()
        await test(world)

    connected.__name__ = test.__name__
    return play(SimulatedWorld, connected)


def near_journey(
    host: SimulatedHost, folder: Path, story: Callable[[SimulatedWorld], Coroutine[Any, Any, None]]
) -> None:
    """Run a story against this host, connected."""

    async def connected(world: SimulatedWorld) -> None:
        await world.connect()
        await story(world)

    play(lambda there: SimulatedWorld(there, there=host), connected)(folder)
