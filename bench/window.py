"""The window: how soon a list is painted, and how late a timer gets while a large host is refreshed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench.hosts import Hosts, hosts
from hvgui.controller.state.cache import CachedHost, save
from hvgui.controller.state.settings_file import SettingsFile
from hvgui.hyperv.host_reading import meet
from hvgui.hyperv.list_reading import read_list
from hvgui.wsman.exchange import converse


def run() -> None:
    print("\nWindow (offscreen unless a display is set)")
    for vms in (40, 1000):
        with hosts(vms=vms) as at, tempfile.TemporaryDirectory() as home:
            remember(at, Path(home))
            cold = probe(at, home, "cached")
            cached = probe(at, home, "cached")
            live = probe(at, home, "live")
            print(
                f"  {vms:5} VMs: process start to painted list {cached['painted']:.2f} s cached"
                f" (first run {cold['painted']:.2f}), {live['painted']:.2f} s live"
            )
            if vms >= 1000:
                print(
                    f"  5 ms timer while {vms} VMs refresh {live['refreshes']} times:"
                    f" p50 {live['p50']:.1f} ms, p99 {live['p99']:.1f} ms, worst {live['worst']:.1f} ms"
                    f" (idle worst {live['idle']:.1f} ms)"
                )


def remember(at: Hosts, home: Path) -> None:
    """A cached list as the last session would have left it."""
    profile = at.profiles[0]
    wire = at.wire()
    dialect = converse(wire, meet("bench"))
    listing = converse(wire, read_list(profile.id, dialect))
    wire.close()
    SettingsFile(home / "config" / "hvgui" / "settings.json").save_hosts([profile])
    save(home / "cache" / "hvgui" / "list.json", [CachedHost(profile.id, time.time(), dialect.facts, listing.vms)])


def probe(at: Hosts, home: str, mode: str) -> dict[str, float]:
    """What a fresh process of the program with a window measures."""
    env = {
        **os.environ,
        "XDG_CONFIG_HOME": f"{home}/config",
        "XDG_CACHE_HOME": f"{home}/cache",
        "XDG_STATE_HOME": f"{home}/state",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        "BENCH_BEGAN": repr(time.time()),
        "BENCH_PASSWORD": at.password,
    }
    command = [sys.executable, "-m", "bench.window_probe", mode, *(str(profile.port) for profile in at.profiles)]
    done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=120, check=False)
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    if not lines:
        raise SystemExit(f"the probe said nothing:\n{done.stdout}\n{done.stderr}")
    found: dict[str, float] = json.loads(lines[-1])
    return found
