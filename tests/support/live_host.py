"""One simulated host of a scene behind a real port, and our wire to it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hvgui.domain.hosts.host import HostProfile, SmbPlace
from hvgui.domain.keys import HostId, VmId
from hvgui.domain.secret import Secret
from hvgui.hyperv.host_reading import Dialect, meet
from hvgui.sim.clock import Clock, RealClock
from hvgui.sim.host import SimHost
from hvgui.sim.host_settings import HostSettings
from hvgui.sim.hyperv.hosts import Host
from hvgui.sim.launch import worlds_of
from hvgui.sim.programs.programs import HostPrograms
from hvgui.sim.server.accounts import Account
from hvgui.sim.world import HostWorld
from hvgui.transport.wire.pywinrm_wire import PywinrmWire
from hvgui.wsman.exchange import Exchange, converse
from tests.support.account import PASSWORD, USER

#: A port that refuses: what answers on this machine's port 445 is not the simulated host.
NOWHERE = SmbPlace(port=1)


@dataclass
class LiveHost:
    world: HostWorld
    sim: SimHost
    profile: HostProfile

    def wire(self, password: str = PASSWORD, **options: Any) -> PywinrmWire:
        return PywinrmWire(self.profile, lambda: Secret(password), **options)

    def vm_id(self, name: str) -> VmId:
        """The GUID of the VM of that name."""
        return VmId(self.world.machine(name).id)


def thin_out(state: Host) -> None:
    """Leave two VMs of each generation, state and having or not having checkpoints: what is read of every VM is then
    read of a few."""
    kinds: Counter[object] = Counter()
    for machine in state.ordered():
        kind = (machine.generation, machine.power, bool(machine.checkpoints))
        kinds[kind] += 1
        if kinds[kind] > 2:
            del state.machines[machine.id]


@contextmanager
def live_host(
    folder: Path,
    scene: str = "lab",
    number: int = 0,
    *,
    clock: Clock | None = None,
    seed: int = 1,
    pace: float = 0.02,
    shell: bool = True,
    few: bool = False,
    **settings: Any,
) -> Iterator[LiveHost]:
    """A running host; without ``shell`` the account gets none, with ``few`` it has only some VMs of each kind. ``settings`` go to its WinRM service, ``hosts`` and ``vms`` to the scene "big"."""
    clock = clock or RealClock()
    shape = {name: settings.pop(name) for name in ("hosts", "vms") if name in settings}
    world = worlds_of(scene, root_folder=folder, clock=clock, seed=seed, **shape)[number]
    with world.looked_at() as state:
        # Jobs and boots keep their order and their stages, in a fraction of the time.
        state.switches.pace = pace
        if few:
            thin_out(state)
    accounts = [
        Account(user=USER, password=PASSWORD, may_use_shell=shell),
        Account(user="reader", password=PASSWORD, may_use_hyperv=False),
        Account(user="watcher", password=PASSWORD, may_invoke=False, may_use_shell=False),
        Account(user="nobody", password=PASSWORD, may_use_winrm=False),
    ]
    sim = SimHost(
        world,
        HostPrograms(world),
        accounts,
        HostSettings(name=world.host.name, language=world.host.texts.language, **settings),
        clock,
    )
    world.host.cut_lines = sim.drop_connections
    with sim:
        profile = HostProfile(
            id=HostId(world.host.name),
            address="127.0.0.1",
            port=sim.port,
            https=sim.settings.https is not None,
            user=USER,
        )
        yield LiveHost(world, sim, profile)


def dialect_of(wire: PywinrmWire) -> Dialect:
    """What the host says about itself."""
    exchange: Exchange[Dialect] = meet("test")
    return converse(wire, exchange)
