"""``python -m bench.serve FACTOR COUNT VMS EVENTS``: hosts whose hours pass FACTOR times as fast, until stdin ends."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from hvgui.sim.clock import RealClock
from hvgui.sim.launch import start_scene


class Hurried(RealClock):
    """Implements the simulated host's Clock."""

    def __init__(self, factor: float) -> None:
        self._factor = factor
        super().__init__()

    def monotonic(self) -> float:
        return super().monotonic() * self._factor


def main() -> None:
    factor, count, vms, events = (int(word) for word in sys.argv[1:5])
    with (
        tempfile.TemporaryDirectory() as folder,
        start_scene(
            "big",
            password=os.environ["HVGUI_SIM_PASSWORD"],
            root_folder=Path(folder),
            clock=Hurried(factor),
            events=bool(events),
            hosts=count,
            vms=vms,
        ) as scene,
    ):
        print(" ".join(str(host.port) for host in scene.hosts), flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    main()
