"""One file into 50 guests of one host: staged once, delivered side by side."""

from __future__ import annotations

import asyncio
import os
import tempfile
import time
from pathlib import Path

from hvgui.domain.copying.transfer import CopyRequest, LocalFile, guest_trouble
from hvgui.domain.vms.vm import GuestFamily, family_by_name
from tests.support.engine import Engine
from tests.support.live_host import live_host

GUESTS, SIZE = 50, 8_000_000


def run() -> None:
    print(f"\nOne file of {SIZE / 1e6:.0f} MB into {GUESTS} guests of one host, through the remote shell")
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(_run(Path(folder)))


async def _run(folder: Path) -> None:
    with live_host(folder / "host", "big", hosts=1, vms=400, pace=0.02) as host:
        engine = Engine(folder, (host,))
        try:
            await engine.connect()
            await engine.until(lambda: all(vm.services for vm in engine.fleet.vms().values()))
            takers = [
                vm.key
                for vm in engine.fleet.vms().values()
                if guest_trouble(vm) is None and family_by_name(vm.guest_os) is GuestFamily.WINDOWS
            ][:GUESTS]
            source = folder / "source.bin"
            source.write_bytes(os.urandom(SIZE))
            facts = source.stat()
            file = LocalFile(str(source), source.name, facts.st_size, facts.st_mtime_ns)
            before, began = host.sim.stats.bytes_in, time.perf_counter()
            request = CopyRequest(guests=tuple(takers), files=(file,), folder="C:\\in")
            picture = await engine.finished(engine.fleet.copy_files(request), 300)
            wall = time.perf_counter() - began
            sent = host.sim.stats.bytes_in - before
            print(
                f"  {picture.counts.done} of {len(takers)} done, {wall:.1f} s; {sent / 1e6:.1f} MB on the wire in all,"
                f" {sent / SIZE:.2f} times the file (base64 twice is 1.78)"
            )
        finally:
            await engine.close()
