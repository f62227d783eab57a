"""Services, checkpoints and pause on hundreds of VMs, 20 ms away: beside two bounds and two peers.

The bounds are calls × latency ÷ lanes, once with the latency of the network alone, once with what a call takes on this
machine while as many wires do nothing but small calls: client and simulated hosts share its cores. The peers are a loop
per host that runs one shell command per VM, and, for checkpoints, one that waits for each before it begins the next.
"""

from __future__ import annotations

import asyncio
import statistics
import tempfile
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

from winrm.protocol import Protocol

from bench.hosts import Hosts, hosts
from bench.window import probe
from hvgui.controller.api.staging import Scripts
from hvgui.controller.fleet import Fleet, FleetDependencies
from hvgui.controller.operations.registry import Registry
from hvgui.controller.state.settings_file import SettingsFile
from hvgui.controller.state.store import Store
from hvgui.desktop.clock import RealClock
from hvgui.desktop.disk import DiskFiles
from hvgui.desktop.headless import Headless
from hvgui.desktop.keyring_store import SessionStore
from hvgui.domain.keys import HostId, OperationId, VmId, VmKey
from hvgui.domain.operations.operation import Item, OperationKind, OperationPicture
from hvgui.domain.operations.outcome import Done
from hvgui.domain.secret import Secret
from hvgui.domain.vms.checkpoints import CheckpointAction, CheckpointWish
from hvgui.domain.vms.power import Power, PowerAction
from hvgui.domain.vms.services import Service
from hvgui.hyperv.selections import MANAGEMENT_SERVICE
from hvgui.transport.wire.pywinrm_wire import PywinrmWire
from hvgui.wsman.requests import Enumerate
from hvgui.wsman.vocabulary import VIRTUALIZATION, all_classes

LAG = 0.020
#: Hosts of fifty VMs each.
SIZES, VMS = (4, 20), 50
#: VMs of one host that the peer does; its time grows with the number.
SAMPLE = 10
#: Calls by which each wire finds out what one takes.
SMALL = 40


def _services(fleet: Fleet) -> tuple[OperationId, int]:
    wishes = {}
    for key, vm in fleet.vms().items():
        state = vm.service(Service.BACKUP)
        wishes[key] = {Service.BACKUP: not (state and state.offered)}
    return fleet.set_services(wishes), len(wishes)


def _pause(fleet: Fleet) -> tuple[OperationId, int]:
    keys = [key for key, vm in fleet.vms().items() if vm.power is Power.RUNNING]
    return fleet.power(keys, PowerAction.PAUSE), len(keys)


def _checkpoints(fleet: Fleet, most: int | None = None) -> tuple[OperationId, int]:
    keys = [key for key, vm in fleet.vms().items() if vm.power in (Power.RUNNING, Power.OFF)][:most]
    wishes = [CheckpointWish(key=key, action=CheckpointAction.CREATE) for key in keys]
    return fleet.checkpoints.change(wishes), len(keys)


#: In this order: a VM that is paused makes no checkpoint here.
KINDS: dict[str, Callable[[Fleet], tuple[OperationId, int]]] = {
    "services": _services,
    "checkpoint": _checkpoints,
    "pause": _pause,
}


_KEY = VmKey(HostId("bench"), VmId("00000000-0000-0000-0000-000000000001"))


class Counter:
    """Requests over all wires."""

    def __init__(self) -> None:
        self.requests = 0
        self._lock = threading.Lock()

    def __call__(self, direction: str, _envelope: bytes) -> None:
        if direction == ">":
            with self._lock:
                self.requests += 1


def run() -> None:
    for count in SIZES:
        print(f"\nChanges of {count * VMS} VMs of {count} hosts, {LAG * 1000:.0f} ms a call")
        with hosts(count=count, vms=VMS, mischief=f"lag={LAG * 1000:.0f}ms") as at:
            latency = _latency(at)
            shell = _peer(at) * VMS
            print(f"  a small call takes {latency * 1000:.0f} ms while {count} wires do nothing else")
            print(f"  one shell command per VM, a loop per host (peer, from {SAMPLE} each): {shell:.1f} s")
            for name, begin in KINDS.items():
                peer, of_peer = shell, "the shell loop"
                if name == "checkpoint":
                    one, _, _, _ = _ours(at, partial(_checkpoints, most=1))
                    peer, of_peer = one * VMS, f"one after the other ({one:.1f} s each)"
                wall, calls, changes, picture = _ours(at, begin)
                network, machine = (wall / (calls * each / count) for each in (LAG, latency))
                print(f"  {name}: {picture.counts.done} of {changes} done, {calls} calls ({calls / changes:.2f} a VM)")
                bounds = f"calls ÷ lanes × {LAG * 1000:.0f} ms {network:.2f}, × {latency * 1000:.0f} ms {machine:.2f}"
                print(f"    {wall:.1f} s; beside {of_peer} {wall / peer:.2f}, beside {bounds}")
    with (
        hosts(count=SIZES[-1], vms=VMS, mischief=f"lag={LAG * 1000:.0f}ms") as at,
        tempfile.TemporaryDirectory() as home,
    ):
        seen = probe(at, home, "bulk")
        print(
            f"  services with the window open: {seen['done']:.0f} done, {seen['wall']:.1f} s; 5 ms timer meanwhile:"
            f" p50 {seen['p50']:.1f} ms, p99 {seen['p99']:.1f} ms, worst {seen['worst']:.1f} ms"
        )
    _pictures()


def _pictures() -> None:
    """What the picture of an operation costs the loop: each item moves once and ends."""

    async def story() -> None:
        running = Registry(Store(), RealClock()).begin(OperationKind.POWER, [Item(key=_KEY)] * 6000)
        began = time.perf_counter()
        for index in range(6000):
            running.stage(index, "applying", 0.5)
            running.settle(index, Done())
        spent = (time.perf_counter() - began) * 1000
        print(f"  6,000 items that move and end cost the loop {spent:.0f} ms")

    asyncio.run(story())


def _ours(at: Hosts, begin: Callable[[Fleet], tuple[OperationId, int]]) -> tuple[float, int, int, OperationPicture]:
    runtime, counter = Headless(), Counter()
    found: list[tuple[float, int, int, OperationPicture]] = []

    async def story() -> int:
        with tempfile.TemporaryDirectory() as folder:
            fleet = Fleet(
                FleetDependencies(
                    spawn=runtime.spawn,
                    offload=runtime.offload,
                    post=runtime.post,
                    clock=RealClock(),
                    wires=lambda profile, secret: PywinrmWire(profile, secret, tap=counter),
                    secrets=SessionStore(),
                    files=DiskFiles(),
                    scripts=Scripts(),
                    settings=SettingsFile(Path(folder) / "settings.json"),
                )
            )
            for profile in at.profiles:
                fleet.add_for_this_session(profile, Secret(at.password))
            while not all(h.complete for h in fleet.hosts()):
                await asyncio.sleep(0.02)
            before, began = counter.requests, time.perf_counter()
            operation, changes = begin(fleet)
            while (picture := fleet.operation(operation)) is None or picture.running:
                await asyncio.sleep(0.02)
            found.append((time.perf_counter() - began, counter.requests - before, changes, picture))
            fleet.close()
        return 0

    runtime.run(story)
    return found[0]


def _latency(at: Hosts) -> float:
    """Seconds that a small call takes while a wire to each host makes one after the other."""

    def loop(number: int) -> float:
        wire = at.wire(number)
        small = Enumerate(all_classes(VIRTUALIZATION), MANAGEMENT_SERVICE)
        wire.ask(small)
        began = time.perf_counter()
        for _ in range(SMALL):
            wire.ask(small)
        return (time.perf_counter() - began) / SMALL

    with ThreadPoolExecutor(len(at.profiles)) as pool:
        return statistics.mean(pool.map(loop, range(len(at.profiles))))


def _peer(at: Hosts) -> float:
    """Seconds per VM on one host: create, command, receive, signal, delete, hosts side by side."""

    def loop(number: int) -> float:
        protocol = Protocol(
            endpoint=f"http://127.0.0.1:{at.profiles[number].port}/wsman",
            transport="ntlm",
            username="Administrator",
            password=at.password,
            proxy=None,
        )
        # What requests does with the environment's proxies is not safe among threads.
        protocol.transport.build_session().trust_env = False
        began = time.perf_counter()
        for _ in range(SAMPLE):
            shell = protocol.open_shell()
            command = protocol.run_command(shell, "hostname")
            protocol.get_command_output(shell, command)
            protocol.cleanup_command(shell, command)
            protocol.close_shell(shell, close_session=False)
        return (time.perf_counter() - began) / SAMPLE

    with ThreadPoolExecutor(len(at.profiles)) as pool:
        return max(pool.map(loop, range(len(at.profiles))))
