"""Start a scene: its hosts as worlds, and each world behind a real HTTP port."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Self

from hvgui.sim.clock import Clock, RealClock
from hvgui.sim.host import SimHost
from hvgui.sim.host_settings import HostSettings
from hvgui.sim.hyperv.construction import HostSpec, build_host
from hvgui.sim.hyperv.filesystem import PathTrouble
from hvgui.sim.hyperv.hosts import Cluster, Host
from hvgui.sim.mischief import Mischief
from hvgui.sim.programs.programs import HostPrograms
from hvgui.sim.providers.cimv2 import SYSTEMS
from hvgui.sim.scenes import ADMINISTRATOR, SCENES, WITHOUT_HYPERV, WITHOUT_WINRM
from hvgui.sim.server.accounts import Account
from hvgui.sim.tls import Https
from hvgui.sim.world import HostWorld

# How long the checkpoint that a scene starts with still takes, in seconds.
CHECKPOINT_IN_PROGRESS = 90.0


class RunningHost:
    """One host of a scene behind a port. It can be stopped and started again; it keeps its port and its world."""

    def __init__(
        self, world: HostWorld, settings: HostSettings, accounts: tuple[Account, ...], mischief: Mischief
    ) -> None:
        self.name = world.host.name
        self.world = world
        self.mischief = mischief
        self._accounts = accounts
        self._settings = settings
        self._sim: SimHost | None = None

    @property
    def sim(self) -> SimHost:
        """The wire half. Raises LookupError while the host is stopped."""
        if self._sim is None:
            raise LookupError(f"{self.name} is stopped")
        return self._sim

    @property
    def port(self) -> int:
        """The port, also while the host is stopped."""
        return self._settings.port

    @property
    def url(self) -> str:
        return f"{self._settings.scheme}://{self._settings.address}:{self.port}/wsman"

    def start(self) -> None:
        """Answer (again), on the same port once it is known."""
        if self._sim is not None:
            return
        sim = SimHost(
            self.world,
            HostPrograms(self.world),
            self._accounts,
            self._settings,
            self.world.host.clock,
            self.mischief,
        )
        try:
            sim.start()
        except BaseException:
            # Also when interrupted: a listener without an owner would keep its port and its thread.
            sim.stop()
            raise
        self._sim = sim
        self.world.host.cut_lines = sim.drop_connections
        self._settings = replace(self._settings, port=sim.port)

    def stop(self) -> None:
        """Be gone: connections end, the port is closed. The world goes on."""
        if self._sim is not None:
            self._sim.stop()
            self._sim = None

    def guest_folder(self, vm_id: str) -> Path:
        """The real folder behind ``C:\\`` or ``/`` of a guest."""
        return self.world.guest_folder(vm_id)

    def guest_file(self, vm_id: str, path: str) -> Path | None:
        """The real file behind a path inside a guest; None when the VM is not on this host or has no such path."""
        with self.world.looked_at() as host:
            machine = host.machine(vm_id)
            if machine is None:
                return None
            disk = host.guest_disk(machine)
            try:
                return disk.real(disk.expand(path))
            except PathTrouble:
                return None

    def host_folder(self) -> Path:
        """The real folder behind the host's ``C:\\``."""
        return self.world.host_folder()


class RunningScene:
    """All hosts of a scene, answering until ``stop()``."""

    def __init__(self, name: str, hosts: tuple[RunningHost, ...]) -> None:
        self.name = name
        self.user = ADMINISTRATOR
        self.hosts = hosts

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def host(self, name: str) -> RunningHost:
        return next(host for host in self.hosts if host.name == name)

    def stop(self) -> None:
        for host in self.hosts:
            host.stop()


def start_scene(
    name: str,
    *,
    password: str,
    root_folder: Path,
    clock: Clock | None = None,
    seed: int = 0,
    mischief: str = "",
    basic: bool = False,
    port: int = 0,
    pace: float = 1.0,
    https: Https | None = None,
    events: bool = True,
    **options: int,
) -> RunningScene:
    """Start every host of a scene on loopback.

    ``root_folder`` takes the file systems; ``port`` is the first host's, the others follow (0: any); ``pace``
    multiplies every duration; ``basic`` allows Basic without encryption; ``https`` is the listener of every host, where
    there is to be TLS; ``events`` says whether hosts know subscriptions; ``options`` go to the scene (``hosts``,
    ``vms``). The password is that of all three accounts of a scene.
    """
    worlds = worlds_of(name, root_folder=root_folder, clock=clock or RealClock(), seed=seed, **options)
    accounts = (
        Account(user=ADMINISTRATOR, password=password),
        Account(user=WITHOUT_HYPERV, password=password, may_use_hyperv=False),
        Account(user=WITHOUT_WINRM, password=password, may_use_winrm=False),
    )
    hosts: list[RunningHost] = []
    try:
        for number, world in enumerate(worlds):
            world.host.switches.pace = pace
            settings = HostSettings(
                name=world.host.name,
                language=world.host.texts.language,
                version=f"OS: {SYSTEMS[world.host.generation][0]} SP: 0.0 Stack: 3.0",
                basic=basic,
                allow_unencrypted=basic and https is None,
                https=https,
                events=events,
                port=port + number if port else 0,
            )
            hosts.append(RunningHost(world, settings, accounts, Mischief(mischief)))
            hosts[-1].start()
    except BaseException:
        # Whatever it was, the hosts that answer already would answer for ever.
        for host in hosts:
            host.stop()
        raise
    return RunningScene(name, tuple(hosts))


def worlds_of(name: str, *, root_folder: Path, clock: Clock, seed: int = 0, **options: int) -> tuple[HostWorld, ...]:
    """The worlds of a scene, without any wire. The same seed and clock give the same worlds."""
    if name not in SCENES:
        raise LookupError(f"no scene is called {name!r}; there are {', '.join(sorted(SCENES))}")
    if name == "big":
        options.setdefault("seed", seed)
    specs = SCENES[name](**options)
    worlds = tuple(world_of(spec, root_folder, clock, seed * 31 + number + 1) for number, spec in enumerate(specs))
    for spec, world in zip(specs, worlds, strict=True):
        if spec.cluster:
            nodes = tuple((other.name, True) for other in specs if other.cluster == spec.cluster)
            world.host.cluster = Cluster(spec.cluster, nodes)
    return worlds


def world_of(spec: HostSpec, root_folder: Path, clock: Clock, seed: int) -> HostWorld:
    host = Host(
        spec.name,
        generation=spec.generation,
        language=spec.language,
        clock=clock,
        folder=root_folder / spec.name,
        seed=seed,
        hardware=spec.hardware,
    )
    build_host(spec, host, Random(seed))
    world = HostWorld(host)
    if spec.checkpoint_running:
        world.take_checkpoint(spec.checkpoint_running, seconds=CHECKPOINT_IN_PROGRESS)
    return world
