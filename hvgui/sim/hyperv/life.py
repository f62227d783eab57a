"""Load and memory of a VM as pure functions of its seed and the time, so that every look agrees with every other."""

from __future__ import annotations

from math import sin, tau

from hvgui.sim.hyperv.machines import Machine, Power

SAMPLE = 2.0  # seconds between two processor load samples
HISTORY = 100  # samples in ProcessorLoadHistory


def processor_load(machine: Machine, now: float) -> int | None:
    """Percent of the VM's processors; None without a worker process (hyperv-wmi-v2 16.2)."""
    if not machine.power.live:
        return None
    if machine.power is Power.PAUSED:
        return 0
    return _load(machine.seed, int(now // SAMPLE), busy=machine.guest.hung_since is not None)


def processor_history(machine: Machine, now: float) -> tuple[int, ...]:
    """The last hundred samples, newest last."""
    if not machine.power.live:
        return ()
    latest = int(now // SAMPLE)
    first = int(machine.powered_at // SAMPLE)
    return tuple(
        _load(machine.seed, tick, busy=False) if tick >= first else 0
        for tick in range(latest - HISTORY + 1, latest + 1)
    )


def memory_demand(machine: Machine, now: float) -> int:
    """What the guest wants, in MB."""
    memory = machine.settings.memory
    startup = _number(memory["VirtualQuantity"])
    share = 0.45 + 0.2 * sin(tau * now / (300 + machine.seed % 200) + machine.seed % 7) + 0.02 * (machine.seed % 10)
    if not memory["DynamicMemoryEnabled"]:
        return round(startup * min(share, 0.98))
    return round(startup * (0.5 + share))


def memory_usage(machine: Machine, now: float) -> int | None:
    """Assigned memory in MB, a multiple of 2; None without a worker process."""
    if not machine.power.live:
        return None
    memory = machine.settings.memory
    if not memory["DynamicMemoryEnabled"]:
        return _number(memory["VirtualQuantity"])
    wanted = memory_demand(machine, now) * (100 + _number(memory["TargetMemoryBuffer"])) // 100
    return max(_number(memory["Reservation"]), min(_number(memory["Limit"]), wanted)) // 2 * 2


def memory_available(machine: Machine, now: float) -> int | None:
    """Percent of the assigned memory the guest does not want; negative when it is short of memory."""
    usage = memory_usage(machine, now)
    return None if not usage else round(100 * (usage - memory_demand(machine, now)) / usage)


def _load(seed: int, tick: int, *, busy: bool) -> int:
    if busy:
        return 100
    swing = sin(tau * tick / (40 + seed % 60) + seed % 11)
    # A small integer hash: no state, the same for every caller.
    noise = ((tick * 2654435761) ^ (seed * 40503)) >> 7 & 15
    return max(0, min(100, seed % 35 + round(12 * swing) + noise - 6))


def _number(value: object) -> int:
    assert isinstance(value, int)
    return value
