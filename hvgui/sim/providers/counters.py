"""Raw performance counters of virtual processors, as root/cimv2 has them.

Rows are called ``<VM>:Hv VP <n>``. Run times are in units of 100 ns since the VM's start and stand beside the clock
they are to be divided by; everything else counts events. Raw counters only grow while a VM runs.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from random import Random

from hvgui.sim.cim import CimClass, Row, Value
from hvgui.sim.hyperv.hosts import Host
from hvgui.sim.hyperv.machines import Machine
from hvgui.sim.providers.calls import Producer, row

VIRTUAL_PROCESSORS = "Win32_PerfRawData_HvStats_HyperVHypervisorVirtualProcessor"

_TICKS = 10_000_000  # per second, of every clock here
_FILETIME_ZERO = datetime(1601, 1, 1, tzinfo=UTC)
# Shares of the run time in 1/1000, besides what the VM's seed adds to the guest's.
_SHARES = {"Hypervisor": 10, "Guest": 60, "Remote": 1}


def virtual_processors(host: Host, cim_class: CimClass) -> Iterator[Row]:
    now = host.now()
    wall = host.wall() - _FILETIME_ZERO
    clocks: dict[str, Value] = {
        "Frequency_Object": 0,
        "Frequency_PerfTime": _TICKS,
        "Frequency_Sys100NS": _TICKS,
        "Timestamp_Object": 0,
        "Timestamp_PerfTime": round((now - host.booted_at) * _TICKS),
        "Timestamp_Sys100NS": wall.days * 86_400 * _TICKS + wall.seconds * _TICKS + wall.microseconds * 10,
    }
    for machine in host.ordered():
        if machine.power.live:
            for number in range(_processors(machine)):
                yield row(cim_class, {**clocks, **_counters(cim_class, clocks, machine, number, now)})


def _processors(machine: Machine) -> int:
    count = machine.settings.processor["VirtualQuantity"]
    assert isinstance(count, int)
    return count


def _counters(
    cim_class: CimClass, clocks: dict[str, Value], machine: Machine, number: int, now: float
) -> dict[str, Value]:
    seconds = machine.uptime(now)
    random = Random(f"processor {machine.seed} {number}")
    values: dict[str, Value] = {"Name": f"{machine.name}:Hv VP {number}"}
    # In the order of the class, so that every look at a processor agrees with every other.
    for entry in cim_class.properties:
        if entry.type != "uint64" or entry.name in clocks:
            continue
        values[entry.name] = round(seconds * random.uniform(0.0, 900.0))
    total = 0
    for kind, thousandths in _SHARES.items():
        busy = thousandths + machine.seed % 300 if kind == "Guest" else thousandths
        part = round(seconds * _TICKS * busy / 1000)
        total += part if kind != "Remote" else 0
        values[f"Percent{kind}RunTime"] = part
    values["PercentTotalRunTime"] = total
    for kind in (*_SHARES, "Total"):
        values[f"Percent{kind}RunTime_Base"] = clocks["Timestamp_Sys100NS"]
    return values


ROWS: dict[str, Producer] = {VIRTUAL_PROCESSORS: virtual_processors}
