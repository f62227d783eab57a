"""Start a scene: its hosts as worlds, and each world behind a real HTTP port."""

from __future__ import annotations

from pathlib import Path
from random import Random

from hvgui.sim.clock import Clock
from hvgui.sim.construction import HostSpec, build_host
from hvgui.sim.hosts import Host
from hvgui.sim.scenes import SCENES
from hvgui.sim.world import HostWorld

# How long the checkpoint that a scene starts with still takes, in seconds.
CHECKPOINT_IN_PROGRESS = 90.0


def worlds_of(name: str, *, root_folder: Path, clock: Clock, seed: int = 0, **options: int) -> tuple[HostWorld, ...]:
    """The worlds of a scene, without any wire. The same seed and clock give the same worlds."""
    if name == "big":
        options.setdefault("seed", seed)
    specs = SCENES[name](**options)
    return tuple(world_of(spec, root_folder, clock, seed * 31 + number + 1) for number, spec in enumerate(specs))


def world_of(spec: HostSpec, root_folder: Path, clock: Clock, seed: int) -> HostWorld:
    host = Host(
        spec.name,
        generation=spec.generation,
        language=spec.language,
        clock=clock,
        folder=root_folder / spec.name,
        seed=seed,
        hardware=spec.hardware,
    )
    build_host(spec, host, Random(seed))
    world = HostWorld(host)
    if spec.checkpoint_running:
        world.take_checkpoint(spec.checkpoint_running, seconds=CHECKPOINT_IN_PROGRESS)
    return world
