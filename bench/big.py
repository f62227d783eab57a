"""Every row of the table of goals in ``docs/design/0007-speed.md``: least, median and most of several rounds.

On a machine with other work only the least of several rounds, processor time and ratios within one round say anything.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from bench import changes, idle, refresh, staging, upload, wire
from bench.hosts import Hosts, hosts
from bench.install import BARE, painted
from bench.window import remember

ROUNDS, FLEET_ROUNDS = 7, 3
HOSTS, VMS = 100, 100
#: Figures of one run of ``bench.fleet_probe``: its name there, what it is called, the goal, and the unit.
_FLEET: tuple[tuple[str, str, str], ...] = (
    ("cold_first", "first host's rows", "≤ 0.5 s"),
    ("cold_wall", "until all rows are there, cold", "s"),
    ("cold_cpu", "  processor of the program", "≤ 5 s"),
    ("cold_wires_cpu", "  of it the process of the wires", "s"),
    ("cold_loop_cpu", "  processor of the window's thread", "s"),
    ("cold_p99", "  5 ms timer meanwhile, p99", "≤ 16 ms"),
    ("cold_worst", "  5 ms timer meanwhile, worst", "≤ 50 ms"),
    ("cold_turn_p99", "  work of the window's thread in one turn, p99", "ms"),
    ("cold_turn_worst", "  work of the window's thread in one turn, worst", "ms"),
    ("steady_p99", "steady state, p99", "ms"),
    ("steady_worst", "steady state, worst", "≤ 30 ms"),
    ("steady_turn_p99", "steady state, work in one turn, p99", "ms"),
    ("steady_turn_worst", "steady state, work in one turn, worst", "ms"),
    ("steady_cpu", "steady state, processor a second", "s"),
    ("change_p99", "change of 1,000 VMs, p99", "≤ 16 ms"),
    ("change_worst", "change of 1,000 VMs, worst", "≤ 50 ms"),
    ("change_turn_p99", "change of 1,000 VMs, work in one turn, p99", "ms"),
    ("change_turn_worst", "change of 1,000 VMs, work in one turn, worst", "ms"),
    ("change_wall", "change of 1,000 VMs", "s"),
    ("rows_p99", "1,000 row changes a second, p99", "≤ 16 ms"),
    ("rows_worst", "1,000 row changes a second, worst", "ms"),
    ("rows_turn_p99", "1,000 row changes a second, work in one turn, p99", "ms"),
    ("rows_turn_worst", "1,000 row changes a second, work in one turn, worst", "ms"),
    ("sort", "dearest of six sorts, window's thread", "≤ 16 ms"),
    ("filter", "dearest of four filters, window's thread", "≤ 16 ms"),
    ("empty_mb", "memory of an empty window", "≤ 100 MB"),
    ("full_mb", "memory with all rows", "≤ 200 MB"),
    ("wires_mb", "memory of the process of the wires", "MB"),
)


def run() -> None:
    """All rows; the parts that print rows of their own follow."""
    print(f"\nLeast / median / most of {ROUNDS} rounds ({FLEET_ROUNDS} of the fleet)")
    start()
    commands()
    fleet()
    for part in (refresh, idle, changes, upload, staging, wire):
        part.run()


def row(name: str, values: Sequence[float], goal: str, digits: int = 2) -> None:
    least, middle, most = min(values), statistics.median(values), max(values)
    print(f"  {name:44} {least:9.{digits}f} {middle:9.{digits}f} {most:9.{digits}f}   {goal}")


def start() -> None:
    """Start to the first painted window, beside a bare one in turns."""
    print("\nStart to the painted cached list of 40 VMs, beside a bare PySide6 window")
    with hosts(vms=40) as at, tempfile.TemporaryDirectory() as home:
        remember(at, Path(home))
        ours, bare = [sys.executable, "-m", "hvgui"], [sys.executable, "-c", BARE]
        rounds = [(painted(bare), painted(ours, home)) for _ in range(ROUNDS + 1)][1:]
    row("bare, processor", [b[1] for b, _ in rounds], "s")
    row("hvgui, processor", [o[1] for _, o in rounds], "s")
    row("ratio of wall times", [o[0] / b[0] for b, o in rounds], "≤ 2.0")
    print(f"  ratio of the least processor times {min(o[1] for _, o in rounds) / min(b[1] for b, _ in rounds):.2f}")


def commands() -> None:
    """Whole processes, beside one that does nothing and one that only imports what every client has to."""
    print("\nCommands, whole processes, seconds of processor")
    with hosts(vms=40) as at, tempfile.TemporaryDirectory() as home:
        port = at.profiles[0].port
        listing = ["list", "--host", f"127.0.0.1:{port}", "--user", "Administrator", "--password-stdin"]
        library = "import asyncio, lxml.etree, msgspec, winrm.transport, spnego"
        kinds = {
            "python -c pass": ["-c", "pass"],
            "python, the libraries of a client": ["-c", library],
            "hvgui --help": ["-m", "hvgui", "--help"],
            "hvgui list, 40 VMs": ["-m", "hvgui", *listing],
        }
        spent: dict[str, list[float]] = {name: [] for name in kinds}
        for number in range(ROUNDS + 1):
            for name, words in kinds.items():
                used = _processor([sys.executable, *words], home, f"{at.password}\n")
                if number:
                    spent[name].append(used)
    goals = {"hvgui --help": "≤ 0.10 s", "hvgui list, 40 VMs": "≤ 0.30 s"}
    for name, values in spent.items():
        row(name, values, goals.get(name, "s"), digits=3)
    nothing = min(spent["python -c pass"])
    print("  least, in multiples of python -c pass: ", end="")
    print(", ".join(f"{name} {min(values) / nothing:.1f}" for name, values in spent.items() if name in goals))


def _processor(command: Sequence[str], home: str, given: str) -> float:
    env = environment(home)
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True, env=env) as process:
        assert process.stdin is not None
        process.stdin.write(given)
        process.stdin.close()
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            raise SystemExit(f"{' '.join(command)} ended with {process.returncode}")
    return used.ru_utime + used.ru_stime


def environment(home: str) -> dict[str, str]:
    """A home of its own, and compiled modules, which an installed program has."""
    places = {name: f"{home}/{name}" for name in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")}
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, **places, "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}


def fleet() -> None:
    """The window over a hundred hosts."""
    print(f"\nThe window over {HOSTS} hosts × {VMS} VMs (simulated hosts in a process beside it)")
    rounds = []
    for _ in range(FLEET_ROUNDS):
        with hosts(count=HOSTS, vms=VMS) as at, tempfile.TemporaryDirectory() as home:
            before, began = _spent_by(at.pid), time.perf_counter()
            figures = _probe(at, home)
            figures["simulator"] = (_spent_by(at.pid) - before) / (time.perf_counter() - began)
            rounds.append(figures)
    for name, words, goal in _FLEET:
        row(words, [figures[name] for figures in rounds], goal)
    cpu, wall = (statistics.median(figures[name] for figures in rounds) for name in ("cold_cpu", "cold_wall"))
    share = statistics.median(figures["simulator"] for figures in rounds)
    print(
        f"  the client uses {cpu / wall:.2f} of a core while the rows come, the simulator {share:.2f} over all:",
        end=" ",
    )
    print("the client's processor limits" if cpu / wall > 0.8 else "the simulated hosts or the machine limit")


def _probe(at: Hosts, home: str) -> dict[str, float]:
    command = [sys.executable, "-m", "bench.fleet_probe", *(str(profile.port) for profile in at.profiles)]
    env = {**environment(home), "BENCH_PASSWORD": at.password}
    done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=600, check=False)
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    if not lines:
        raise SystemExit(f"the probe said nothing:\n{done.stdout}\n{done.stderr}")
    figures: dict[str, float] = json.loads(lines[-1])
    return figures


def _spent_by(pid: int) -> float:
    """Seconds of processor that a process has used."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


PARTS: Mapping[str, Callable[[], None]] = {"start": start, "commands": commands, "fleet": fleet}
