"""A fresh process of ``bench.big``: the window over a hundred hosts. Prints one JSON line of figures.

BENCH_PROFILE=FILE writes where the processor's time of the window's thread went while the lists came.
"""

from __future__ import annotations

import asyncio
import cProfile
import json
import os
import pstats
import random
import sys
import time
from collections.abc import Callable

from PySide6.QtCore import Qt

from bench.window_probe import Gaps, live_profile, spread
from hvgui.app import Options, Program, run
from hvgui.domain.filters.filter_words import read_filter
from hvgui.domain.keys import VmKey
from hvgui.domain.secret import Secret
from hvgui.domain.vms.services import Service
from hvgui.ui.vms.columns import INDEX, ColumnKey

#: Seconds of the steady state that are watched, VMs that are changed, and row changes a second.
STEADY, CHANGED, ROW_CHANGES = 20.0, 1000, 1000
_LIVE = frozenset({"cpu_percent", "uptime_ms"})


def resident(pid: int | None) -> float:
    """Megabytes of memory that a process holds now."""
    if pid is None:
        return 0.0
    with open(f"/proc/{pid}/status", encoding="ascii") as status:
        return next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmRSS"))


def spent(pid: int | None) -> float:
    """Seconds of processor that a process has used."""
    if pid is None:
        return 0.0
    with open(f"/proc/{pid}/stat", encoding="utf-8") as stat:
        fields = stat.read().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


async def probe(program: Program) -> int:
    """Every figure of a window over many hosts."""
    await asyncio.sleep(0.5)
    wires = program.wires
    figures: dict[str, float] = {"empty_mb": resident(os.getpid())}
    figures |= await _cold(program)
    await asyncio.sleep(5.0)
    gaps, cpu = Gaps(), time.process_time() + spent(wires.pid)
    await asyncio.sleep(STEADY)
    figures |= {f"steady_{name}": value for name, value in {**spread(gaps.take()), **gaps.worked()}.items()}
    figures["steady_cpu"] = (time.process_time() + spent(wires.pid) - cpu) / STEADY
    figures["full_mb"] = resident(os.getpid())
    figures["wires_mb"] = resident(wires.pid)
    figures |= _table(program)
    figures |= await _rows(program)
    figures |= await _change(program)
    print(json.dumps(figures), flush=True)
    return 0


async def _cold(program: Program) -> dict[str, float]:
    """From the first host until every row is there."""
    fleet, table = program.fleet, program.window.list.table
    profile = cProfile.Profile(time.thread_time) if os.environ.get("BENCH_PROFILE") else None
    gaps, began, cpu, loop = Gaps(), time.perf_counter(), time.process_time(), time.thread_time()
    if profile:
        profile.enable()
    for port in sys.argv[1:]:
        fleet.add_for_this_session(live_profile(port), Secret(os.environ["BENCH_PASSWORD"]))
    while not table.rowCount():
        await asyncio.sleep(0.005)
    first = time.perf_counter() - began
    while not all(host.complete for host in fleet.hosts()) or table.total < len(fleet.vms()):
        await asyncio.sleep(0.02)
    if profile:
        profile.disable()
        with open(os.environ["BENCH_PROFILE"], "w", encoding="utf-8") as out:  # noqa: ASYNC230
            pstats.Stats(profile, stream=out).sort_stats("tottime").print_stats(60).sort_stats("cumtime").print_stats(
                90
            )
    return {
        "cold_first": first,
        "cold_wall": time.perf_counter() - began,
        "cold_cpu": time.process_time() - cpu + spent(program.wires.pid),
        "cold_wires_cpu": spent(program.wires.pid),
        "cold_loop_cpu": time.thread_time() - loop,
        "rows": table.rowCount(),
        **{f"cold_{name}": value for name, value in {**spread(gaps.take()), **gaps.worked()}.items()},
    }


def _took(work: Callable[[], object]) -> float:
    began = time.thread_time()
    work()
    return (time.thread_time() - began) * 1000


def _table(program: Program) -> dict[str, float]:
    """Milliseconds of the window's thread for sorting and filtering; the dearest column and words of those tried."""
    table = program.window.list.table
    down, up = Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder
    columns = (ColumnKey.NAME, ColumnKey.HOST, ColumnKey.CPU, ColumnKey.STATUS, ColumnKey.SERVICES, ColumnKey.STATE)
    sorts = {key: min(_took(lambda k=key, o=o: table.sort(INDEX[k], o)) for o in (down, up, down)) for key in columns}  # type: ignore[misc]
    table.sort(INDEX[ColumnKey.NAME], up)
    filters = {}
    for words in ("web", "service:trouble", "state:running os:linux", ""):
        filters[words] = min(_took(lambda w=words: table.set_filter(read_filter(w))) for _ in range(2))  # type: ignore[misc]
    return {
        **{f"sort_{key.value}": spent for key, spent in sorts.items()},
        "sort": max(sorts.values()),
        **{f"filter_{words or 'none'}": spent for words, spent in filters.items()},
        "filter": max(filters.values()),
    }


async def _rows(program: Program) -> dict[str, float]:
    """How late the timer gets while rows change all the time, all over the list, in twenty lots a second."""
    fleet, keys, chance = program.fleet, list(program.fleet.vms()), random.Random(7)
    gaps, until = Gaps(), time.perf_counter() + 10
    while time.perf_counter() < until:
        for key in chance.sample(keys, ROW_CHANGES // 20):
            _touch(program, key, chance)
        await asyncio.sleep(0.05)
    del fleet
    return {f"rows_{name}": value for name, value in {**spread(gaps.take()), **gaps.worked()}.items()}


def _touch(program: Program, key: VmKey, chance: random.Random) -> None:
    from hvgui.values import replace

    vm = program.fleet.vms().get(key)
    if vm is not None:
        program.fleet.store.put_vm(replace(vm, cpu_percent=chance.randrange(100), uptime_ms=(vm.uptime_ms or 0) + 1000))


async def _change(program: Program) -> dict[str, float]:
    """One service of a thousand VMs, spread over all hosts."""
    fleet, wishes = program.fleet, {}
    for key, vm in list(fleet.vms().items())[:: max(1, len(fleet.vms()) // CHANGED)]:
        state = vm.service(Service.BACKUP)
        wishes[key] = {Service.BACKUP: not (state and state.offered)}
    gaps, began = Gaps(), time.perf_counter()
    operation = fleet.set_services(wishes)
    while (picture := fleet.operation(operation)) is None or picture.running:
        await asyncio.sleep(0.02)
    found = {**spread(gaps.take()), **gaps.worked()}
    return {"change_wall": time.perf_counter() - began, **{f"change_{name}": value for name, value in found.items()}}


if __name__ == "__main__":
    sys.exit(run(Options(forgetful=True), probe))
