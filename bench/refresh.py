"""One refresh of a host: round trips, bytes, client CPU; beside asking for one item a time, as libvirt does."""

from __future__ import annotations

import time
from collections.abc import Callable
from statistics import median

from bench.hosts import Hosts, hosts
from hvgui.domain.keys import HostId
from hvgui.hyperv import selections
from hvgui.hyperv.host_reading import meet
from hvgui.hyperv.list_reading import read_list, read_summaries
from hvgui.hyperv.service_reading import read_services
from hvgui.wsman.exchange import Exchange, converse
from hvgui.wsman.replies import Page
from hvgui.wsman.requests import Enumerate, Pull
from hvgui.wsman.vocabulary import all_classes


class Counter:
    """A tap that counts."""

    def __init__(self) -> None:
        self.requests = 0
        self.received = 0

    def __call__(self, direction: str, envelope: bytes) -> None:
        if direction == ">":
            self.requests += 1
        else:
            self.received += len(envelope)


def one_by_one() -> Exchange[int]:
    """Every VM's system row, one item a Pull and every property."""
    count = 0
    page = yield Enumerate(all_classes(), f"select * from {selections.SYSTEM_CLASS}", max_elements=1)
    while True:
        assert isinstance(page, Page)
        count += len(page.items)
        if page.context is None:
            return count
        page = yield Pull(all_classes(), page.context, max_elements=1)


def measured(at: Hosts, build: Callable[[], Exchange[object]], times: int) -> tuple[int, int, float, float]:
    """Requests and bytes of one round; medians of client CPU and wall in ms."""
    counter = Counter()
    wire = at.wire(tap=counter)
    converse(wire, build())
    requests, received = counter.requests, counter.received
    cpu: list[float] = []
    wall: list[float] = []
    for _ in range(times):
        counter.requests = counter.received = 0
        began_cpu, began = time.process_time(), time.perf_counter()
        converse(wire, build())
        cpu.append((time.process_time() - began_cpu) * 1000)
        wall.append((time.perf_counter() - began) * 1000)
        requests, received = counter.requests, counter.received
    wire.close()
    return requests, received, median(cpu), median(wall)


def run() -> None:
    print("\nRefresh of one host (sealed NTLM over loopback, server in another process)")
    print(f"  {'':34} {'requests':>8} {'KB':>8} {'CPU ms':>8} {'wall ms':>8}")
    for vms in (40, 1000):
        with hosts(vms=vms) as at:
            dialect = converse(at.wire(), meet("bench"))
            rows = {
                f"{vms} VMs, one tick": lambda: read_list(HostId("bench"), dialect),  # noqa: B023
                f"{vms} VMs, one tick while idle": lambda: read_summaries(HostId("bench"), dialect, vms),  # noqa: B023
                f"{vms} VMs, sweep of all services": read_services,
                f"{vms} VMs, one item a Pull (peer)": one_by_one,
            }
            figures = {}
            for label, build in rows.items():
                figures[label] = measured(at, build, 3 if "peer" in label else 7)  # type: ignore[arg-type]
                requests, received, cpu, wall = figures[label]
                print(f"  {label:34} {requests:8} {received / 1024:8.0f} {cpu:8.1f} {wall:8.1f}")
            tick, _, _, peer = figures.values()
            print(
                f"  {'tick beside peer':34} {tick[0] / peer[0]:8.3f} {tick[1] / peer[1]:8.2f} {tick[2] / peer[2]:8.2f}"
            )
