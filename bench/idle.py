"""An idle hour of twenty hosts, and how soon a change shows: events on and off, on clocks that run fast."""

from __future__ import annotations

import asyncio
import os
import secrets
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from hvgui.controller.api.staging import Scripts
from hvgui.controller.fleet import Fleet, FleetDependencies
from hvgui.controller.state.settings_file import SettingsFile
from hvgui.desktop.clock import RealClock
from hvgui.desktop.disk import DiskFiles
from hvgui.desktop.keyring_store import SessionStore
from hvgui.domain.hosts.host import HostProfile
from hvgui.domain.keys import HostId
from hvgui.domain.secret import Secret
from hvgui.domain.vms.power import Power, PowerAction
from hvgui.hyperv.changing import send_power
from hvgui.hyperv.host_reading import meet
from hvgui.transport.wire.pywinrm_wire import PywinrmWire
from hvgui.wsman.exchange import converse

HOSTS, VMS = 20, 50
#: An hour in thirty seconds, for the idle one; the hosts' looks cannot follow faster clocks.
IDLE_FACTOR = 120
DELAY_FACTOR = 20


class Hurried(RealClock):
    def __init__(self, factor: float) -> None:
        self._factor = factor

    def monotonic(self) -> float:
        return super().monotonic() * self._factor

    async def sleep(self, seconds: float) -> None:
        await super().sleep(seconds / self._factor)

    async def wait_for(self, event: asyncio.Event, seconds: float) -> bool:
        return await super().wait_for(event, seconds / self._factor)


@dataclass
class Running:
    fleet: Fleet
    wires: list[PywinrmWire]
    counted: list[int]
    password: str


@contextmanager
def served(factor: int, count: int, vms: int, events: bool) -> Iterator[tuple[list[int], str]]:
    password = secrets.token_urlsafe(12)
    command = [sys.executable, "-m", "bench.serve", str(factor), str(count), str(vms), str(int(events))]
    environment = {**os.environ, "HVGUI_SIM_PASSWORD": password}
    process = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment, bufsize=1
    )
    try:
        assert process.stdout is not None
        yield [int(port) for port in process.stdout.readline().split()], password
    finally:
        process.terminate()
        process.wait(10)


async def connected(
    factor: int, ports: list[int], password: str, events: bool, folder: Path, work: Callable[[Running], Any]
) -> Any:
    loop = asyncio.get_running_loop()
    tasks: list[asyncio.Task[None]] = []
    wires: list[PywinrmWire] = []
    counted = [0]

    def wire(profile: HostProfile, secret: Any) -> PywinrmWire:
        wires.append(PywinrmWire(profile, secret, tap=lambda way, _: counted.__setitem__(0, counted[0] + (way == ">"))))
        return wires[-1]

    pool = ThreadPoolExecutor(60)
    fleet = Fleet(
        FleetDependencies(
            spawn=lambda coro, *, name, owner=None: tasks.append(loop.create_task(coro, name=name)),
            offload=lambda work: loop.run_in_executor(pool, work),
            post=loop.call_soon_threadsafe,
            clock=Hurried(factor),
            wires=wire,
            secrets=SessionStore(),
            files=DiskFiles(),
            scripts=Scripts(),
            settings=SettingsFile(folder / "settings.json"),
            events=events,
        )
    )
    try:
        for number, port in enumerate(ports):
            profile = HostProfile(id=HostId(str(number)), address="127.0.0.1", port=port, user="Administrator")
            fleet.add_for_this_session(profile, Secret(password))
        while any(not h.complete for h in fleet.hosts()):
            await asyncio.sleep(0.05)
        # One host is shown, the others are not.
        for number, session in enumerate(fleet.sessions.values()):
            session.pace.watched = number == 0
        await asyncio.sleep(1)
        return await work(Running(fleet, wires, counted, password))
    finally:
        fleet.close()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        pool.shutdown()


async def _hour(running: Running) -> tuple[float, int]:
    before, requests = time.process_time(), running.counted[0]
    await asyncio.sleep(3600 / IDLE_FACTOR)
    return time.process_time() - before, running.counted[0] - requests


async def _delays(running: Running, port: int) -> list[float]:
    """Seconds of the hosts' clock from a change's answer until it shows."""
    fleet = running.fleet
    other = PywinrmWire(
        HostProfile(id=HostId("x"), address="127.0.0.1", port=port, user="Administrator"),
        lambda: Secret(running.password),
    )
    dialect = converse(other, meet("bench"))
    key = next(key for key, vm in fleet.vms().items() if key.host == "0" and vm.power is Power.RUNNING)
    found: list[float] = []
    for number in range(10):
        action, wanted = (PowerAction.RESUME, Power.RUNNING) if number % 2 else (PowerAction.PAUSE, Power.PAUSED)
        await asyncio.to_thread(converse, other, send_power(dialect, key, action, False, ""))  # noqa: TID251
        began = time.perf_counter()
        while fleet.vms()[key].power is not wanted:
            await asyncio.sleep(0.002)
        found.append((time.perf_counter() - began) * DELAY_FACTOR)
        await asyncio.sleep(0.137 * (number % 4))
    return found


def run() -> None:
    print(f"\nAn idle hour of {HOSTS} hosts × {VMS} VMs, one of them shown (clocks {IDLE_FACTOR} times as fast)")
    for events in (True, False):
        with served(IDLE_FACTOR, HOSTS, VMS, events) as (ports, password), tempfile.TemporaryDirectory() as folder:
            cpu, requests = asyncio.run(connected(IDLE_FACTOR, ports, password, events, Path(folder), _hour))
        print(f"  events {'on' if events else 'off':4} client CPU {cpu:6.1f} s   requests {requests:6}")
    print(f"\nFrom a change until it shows, seconds (shown host; clocks {DELAY_FACTOR} times as fast)")
    for events in (True, False):
        with served(DELAY_FACTOR, 1, VMS, events) as (ports, password), tempfile.TemporaryDirectory() as folder:
            port = ports[0]
            delays = asyncio.run(
                connected(DELAY_FACTOR, ports, password, events, Path(folder), lambda r: _delays(r, port))  # noqa: B023
            )
        print(f"  events {'on' if events else 'off':4} median {median(delays):5.1f}   worst {max(delays):5.1f}")
