"""An hour of made-up load: a wave, a spike, a hole in the middle."""

from __future__ import annotations

import math

from hvgui.domain.vms.load import SLOT, Load
from hvgui.domain.vms.vm import Vm
from hvgui.values import replace


def some_load(vm: Vm, now: float, *, minutes: int = 60, hole: tuple[int, int] = (7, 4), seed: int = 0) -> Load:
    """Readings every ten seconds, none between the two ages in minutes."""
    load = Load()
    for second in range(-minutes * 60, 1, SLOT):
        if -hole[0] * 60 < second < -hole[1] * 60:
            continue
        phase = second / 170 + seed
        cpu = round(14 + 10 * math.sin(phase) + (55 if math.sin(phase / 3) > 0.97 else 0) + seed % 7)
        free = round(25 + 15 * math.sin(phase / 5))
        load.sample(now + second, replace(vm, cpu_percent=max(0, cpu), memory_available_percent=free))
    return load
