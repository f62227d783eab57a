"""Services, pause and checkpoints on hundreds of VMs, 20 ms away: beside the bound, and one shell command per VM."""

from __future__ import annotations

import asyncio
import tempfile
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from winrm.protocol import Protocol

from bench.hosts import Hosts, hosts
from bench.window import probe
from hvgui.controller.fleet import Fleet, Surroundings
from hvgui.controller.registry import Registry
from hvgui.controller.settings import SettingsFile
from hvgui.controller.store import Store
from hvgui.desktop.clock import RealClock
from hvgui.desktop.disk import DiskFiles
from hvgui.desktop.headless import Headless
from hvgui.desktop.keyring_store import SessionStore
from hvgui.domain.checkpoints import CheckpointAction, CheckpointWish
from hvgui.domain.keys import HostId, OperationId, VmId, VmKey
from hvgui.domain.operation import Item, OperationKind, OperationPicture
from hvgui.domain.outcome import Done
from hvgui.domain.power import Power, PowerAction
from hvgui.domain.secret import Secret
from hvgui.domain.services import Service
from hvgui.transport.pywinrm_wire import PywinrmWire

LAG = 0.020
#: Hosts of fifty VMs each.
SIZES, VMS = (4, 20), 50
#: VMs of one host that the peer does; its time grows with the number.
SAMPLE = 10


def _services(fleet: Fleet) -> tuple[OperationId, int]:
    wishes = {}
    for key, vm in fleet.vms().items():
        state = vm.service(Service.BACKUP)
        wishes[key] = {Service.BACKUP: not (state and state.offered)}
    return fleet.set_services(wishes), len(wishes)


def _pause(fleet: Fleet) -> tuple[OperationId, int]:
    keys = [key for key, vm in fleet.vms().items() if vm.power is Power.RUNNING]
    return fleet.power(keys, PowerAction.PAUSE), len(keys)


def _checkpoints(fleet: Fleet) -> tuple[OperationId, int]:
    keys = [key for key, vm in fleet.vms().items() if vm.power in (Power.RUNNING, Power.OFF)]
    wishes = [CheckpointWish(key=key, action=CheckpointAction.CREATE) for key in keys]
    return fleet.checkpoints.change_checkpoints(wishes), len(keys)


KINDS: dict[str, Callable[[Fleet], tuple[OperationId, int]]] = {
    "services": _services,
    "pause": _pause,
    "checkpoint": _checkpoints,
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
            peer = _peer(at) * VMS
            print(f"  one shell command per VM, a loop per host (peer, from {SAMPLE} each): {peer:.1f} s")
            for name, begin in KINDS.items():
                wall, calls, changes, picture = _ours(at, begin)
                bound = calls * LAG / count
                each = f"{calls} calls ({calls / changes:.2f} a VM), {wall:.1f} s"
                beside = f"beside calls × latency ÷ lanes {wall / bound:.2f}, beside the peer {wall / peer:.2f}"
                print(f"  {name}: {picture.counts.done} of {changes} done, {each}; {beside}")
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
                Surroundings(
                    spawn=runtime.spawn,
                    offload=runtime.offload,
                    post=runtime.post,
                    clock=RealClock(),
                    wires=lambda profile, secret: PywinrmWire(profile, secret, tap=counter),
                    secrets=SessionStore(),
                    files=DiskFiles(),
                    script="",
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
