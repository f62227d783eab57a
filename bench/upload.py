"""Bytes to a host's disk through the remote shell."""

from __future__ import annotations

import os
import time
from importlib import resources

from bench.hosts import hosts
from hvgui.hyperv.staging import CHUNK, put, sweep
from hvgui.wsman.exchange import converse

SIZE = 16_000_000


def run() -> None:
    print("\nUpload through the remote shell (one constant script, base64 lines, hash compared)")
    script = resources.files("hvgui.transport.scripts").joinpath("stage.ps1").read_text(encoding="utf-8")
    data = os.urandom(SIZE)
    operation = "0" * 32
    for lag in ("0ms", "20ms"):
        with hosts(vms=1, mischief=f"lag={lag}") as at:
            wire = at.wire()
            size = SIZE if lag == "0ms" else SIZE // 4
            chunks = [data[i : i + CHUNK] for i in range(0, size, CHUNK)]
            began_cpu, began = time.process_time(), time.perf_counter()
            staged = converse(wire, put(script, operation, "bench.bin", iter(chunks)))
            wall, cpu = time.perf_counter() - began, time.process_time() - began_cpu
            converse(wire, sweep(script, operation))
            wire.close()
            assert staged.length == size
            rate = size / wall / 1e6
            per_mb = cpu / (size / 1e6) * 1000
            print(f"  {size / 1e6:5.0f} MB, {lag} a call: {rate:6.1f} MB/s, client CPU {per_mb:.0f} ms per MB")
