"""One service on 1,000 VMs of 20 hosts, 20 ms away: beside the lower bound, and beside one shell command per VM."""

from __future__ import annotations

import asyncio
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from winrm.protocol import Protocol

from bench.hosts import Hosts, hosts
from bench.window import probe
from hvgui.controller.fleet import Fleet, Surroundings
from hvgui.controller.settings import SettingsFile
from hvgui.desktop.clock import RealClock
from hvgui.desktop.disk import DiskFiles
from hvgui.desktop.headless import Headless
from hvgui.desktop.keyring_store import SessionStore
from hvgui.domain.secret import Secret
from hvgui.domain.services import Service
from hvgui.transport.pywinrm_wire import PywinrmWire

HOSTS, VMS, LAG = 20, 50, 0.020
#: VMs of one host that the peer does; its time grows with the number.
SAMPLE = 10


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
    print(f"\nOne service on {HOSTS * VMS} VMs of {HOSTS} hosts, {LAG * 1000:.0f} ms a call")
    with hosts(count=HOSTS, vms=VMS, mischief=f"lag={LAG * 1000:.0f}ms") as at:
        wall, calls, done = _ours(at)
        bound = calls * LAG / HOSTS
        peer = _peer(at) * VMS
        print(f"  hvgui: {done} done, {wall:.1f} s, {calls} calls; lower bound calls × latency ÷ lanes {bound:.1f} s")
        print(f"  one shell command per VM, a loop per host (peer, from {SAMPLE} each): {peer:.1f} s")
        with tempfile.TemporaryDirectory() as home:
            seen = probe(at, home, "bulk")
        print(
            f"  the same with the window open: {seen['done']:.0f} done, {seen['wall']:.1f} s; 5 ms timer meanwhile:"
            f" p50 {seen['p50']:.1f} ms, p99 {seen['p99']:.1f} ms, worst {seen['worst']:.1f} ms"
        )
        print(f"  hvgui beside the bound {wall / bound:.2f}, beside the peer {wall / peer:.2f}")


def _ours(at: Hosts) -> tuple[float, int, int]:
    runtime, counter = Headless(), Counter()
    found: list[tuple[float, int, int]] = []

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
            wishes = {}
            for key, vm in fleet.vms().items():
                state = vm.service(Service.BACKUP)
                wishes[key] = {Service.BACKUP: not (state and state.offered)}
            before, began = counter.requests, time.perf_counter()
            operation = fleet.set_services(wishes)
            while (picture := fleet.operation(operation)) is None or picture.running:
                await asyncio.sleep(0.02)
            found.append((time.perf_counter() - began, counter.requests - before, picture.counts.done))
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
        began = time.perf_counter()
        for _ in range(SAMPLE):
            shell = protocol.open_shell()
            command = protocol.run_command(shell, "hostname")
            protocol.get_command_output(shell, command)
            protocol.cleanup_command(shell, command)
            protocol.close_shell(shell, close_session=False)
        return (time.perf_counter() - began) / SAMPLE

    with ThreadPoolExecutor(HOSTS) as pool:
        return max(pool.map(loop, range(HOSTS)))
