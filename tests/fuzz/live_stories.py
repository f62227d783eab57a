"""``./dev fuzz stories [N]``: stories of changes against a simulated host over TCP, with everything that can come
between.

Chance breaks requests before or after they are carried out, takes the host away for a while, cancels, and restarts the
program in the middle. In the end the window, the journal and the host agree, and nothing was done twice that must not
be. The same seed makes the same choices; when they meet the host is up to the machine.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from hvgui.domain.checkpoints import CheckpointAction, CheckpointWish
from hvgui.domain.keys import OperationId, VmKey
from hvgui.domain.operation import OperationPicture
from hvgui.domain.outcome import Cancelled, Done, Failed, Outcome, Unknown, is_closed, is_interrupted
from hvgui.domain.power import PowerAction
from hvgui.domain.services import Service
from hvgui.domain.trouble import TroubleKind
from hvgui.domain.vm_settings import Setting
from hvgui.sim.machines import Machine, Power
from hvgui.sim.mischief import Prank
from tests.support.engine import Engine
from tests.support.hurried import HurriedClock, HurriedHostClock
from tests.support.live_host import LiveHost, live_host

HASTE = 50.0
#: Stories for each host and program, before both are begun anew.
_EACH = 25
_PRANKS = (Prank.DROP, Prank.CUT, Prank.EMPTY_500, Prank.SHORT, Prank.TRUNCATE, Prank.GARBAGE)
_READING = ("Enumerate", "Pull", "Get", "")
_RESET, _APPLY = 28, 71


@dataclass
class Before:
    """What is true of a VM before a story."""

    name: str
    power: Power
    notes: str
    backup: bool
    checkpoints: frozenset[str]
    jobs: dict[int, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Kind:
    """A change that a story may make, and what must be true of the host for an outcome."""

    name: str
    #: The methods that it calls, on which most of the trouble falls.
    methods: tuple[str, ...]
    begin: Callable[[Engine, list[VmKey], dict[VmKey, Before]], OperationId]
    check: Callable[[Machine, Before, Outcome, LiveHost], Iterator[str]]


def _jobs(host: LiveHost, machine: Machine) -> dict[int, int]:
    with host.world.looked_at() as state:
        found: dict[int, int] = {}
        for job in state.jobs.all():
            if job.machine_id == machine.id:
                found[job.type] = found.get(job.type, 0) + 1
        return found


def _notes(machine: Machine) -> str:
    return "\n".join(machine.settings.system["Notes"])


def _backup(machine: Machine) -> bool:
    return machine.settings.components["vss"]["EnabledState"] == 2


def look(host: LiveHost, key: VmKey) -> Before:
    """The truth, from the host itself."""
    machine = host.world.machine(key.vm)
    points = frozenset(point.id for point in machine.checkpoints)
    return Before(machine.name, machine.power, _notes(machine), _backup(machine), points, _jobs(host, machine))


def _kind_of(outcome: Outcome) -> TroubleKind | None:
    trouble = outcome.trouble if isinstance(outcome, Failed | Unknown) else None
    return trouble.kind if trouble is not None else None


def _service(engine: Engine, keys: list[VmKey], before: dict[VmKey, Before]) -> OperationId:
    return engine.fleet.set_services({key: {Service.BACKUP: not before[key].backup} for key in keys})


def _check_service(machine: Machine, before: Before, outcome: Outcome, host: LiveHost) -> Iterator[str]:
    moved = _backup(machine) != before.backup
    if isinstance(outcome, Done) and not moved:
        yield "done, and the service is as it was"
    if isinstance(outcome, Cancelled) and moved:
        yield "cancelled, and the service was switched"
    if _kind_of(outcome) is TroubleKind.NOT_APPLIED and moved:
        yield "not applied, and the service was switched"


def _note(engine: Engine, keys: list[VmKey], before: dict[VmKey, Before]) -> OperationId:
    return engine.fleet.change_settings({key: {Setting.NOTES: before[key].notes + " & <more>"} for key in keys})


def _check_note(machine: Machine, before: Before, outcome: Outcome, host: LiveHost) -> Iterator[str]:
    moved = _notes(machine) != before.notes
    if isinstance(outcome, Done) != moved and not isinstance(outcome, Unknown | Failed):
        yield f"{type(outcome).__name__}, and the notes are {_notes(machine)!r}"
    if _kind_of(outcome) is TroubleKind.NOT_APPLIED and moved:
        yield "not applied, and the notes were changed"


def _pause(engine: Engine, keys: list[VmKey], before: dict[VmKey, Before]) -> OperationId:
    return engine.fleet.power(keys, PowerAction.PAUSE)


def _check_pause(machine: Machine, before: Before, outcome: Outcome, host: LiveHost) -> Iterator[str]:
    if isinstance(outcome, Done) and machine.power is not Power.PAUSED:
        yield f"done, and the VM is {machine.power}"
    if isinstance(outcome, Cancelled) and machine.power is not before.power:
        yield f"cancelled, and the VM is {machine.power}"


def _reset(engine: Engine, keys: list[VmKey], before: dict[VmKey, Before]) -> OperationId:
    return engine.fleet.power(keys, PowerAction.RESET)


def _check_reset(machine: Machine, before: Before, outcome: Outcome, host: LiveHost) -> Iterator[str]:
    resets = _jobs(host, machine).get(_RESET, 0) - before.jobs.get(_RESET, 0)
    if resets > 1:
        yield f"reset {resets} times"
    if isinstance(outcome, Done) != bool(resets) and not isinstance(outcome, Unknown):
        yield f"{type(outcome).__name__}, and {resets} resets"


def _create(engine: Engine, keys: list[VmKey], before: dict[VmKey, Before]) -> OperationId:
    wishes = [CheckpointWish(key=key, action=CheckpointAction.CREATE, name=f"named {key.vm[:4]}") for key in keys]
    return engine.fleet.checkpoints.change_checkpoints(wishes)


def _check_create(machine: Machine, before: Before, outcome: Outcome, host: LiveHost) -> Iterator[str]:
    new = [point for point in machine.checkpoints if point.id not in before.checkpoints]
    if len(new) > 1:
        yield f"{len(new)} checkpoints were made"
    names = [point.settings.system["ElementName"] for point in new]
    if isinstance(outcome, Done) and names != [f"named {machine.id[:4]}"]:
        yield f"done, and the new checkpoints are {names}"
    if isinstance(outcome, Cancelled) and new:
        yield f"cancelled, and {names} was made"
    if _kind_of(outcome) is TroubleKind.NOT_APPLIED and new:
        yield f"not applied, and {names} was made"


def _revert(engine: Engine, keys: list[VmKey], before: dict[VmKey, Before]) -> OperationId:
    wishes = [CheckpointWish(key=key, action=CheckpointAction.REVERT) for key in keys]
    return engine.fleet.checkpoints.change_checkpoints(wishes)


def _check_revert(machine: Machine, before: Before, outcome: Outcome, host: LiveHost) -> Iterator[str]:
    if _kind_of(outcome) is TroubleKind.NO_CHECKPOINT:
        return
    applied = _jobs(host, machine).get(_APPLY, 0) - before.jobs.get(_APPLY, 0)
    if isinstance(outcome, Done) and (not applied or machine.power is not Power.RUNNING):
        yield f"done, and it was applied {applied} times and is {machine.power}"
    if isinstance(outcome, Cancelled | Failed) and machine.power is Power.SAVED:
        yield f"{type(outcome).__name__} ({_kind_of(outcome)}), and the VM was left saved without a word"
    if isinstance(outcome, Cancelled) and applied:
        yield "cancelled, and it was applied"


KINDS = (
    Kind("service", ("ModifyResourceSettings",), _service, _check_service),
    Kind("notes", ("ModifySystemSettings",), _note, _check_note),
    Kind("pause", ("RequestStateChange",), _pause, _check_pause),
    Kind("reset", ("RequestStateChange",), _reset, _check_reset),
    Kind("create", ("CreateSnapshot", "ModifySystemSettings"), _create, _check_create),
    Kind("revert", ("RequestStateChange", "ApplySnapshot"), _revert, _check_revert),
)


class Teller:
    """Tells stories to one host, with as many programs as die on the way."""

    def __init__(self, host: LiveHost, folder: Path, chance: Random) -> None:
        self._host = host
        self._folder = folder
        self._chance = chance
        self._clock = HurriedClock(HASTE)
        self._run = 0

    async def tell(self, stories: int, told: Callable[[str], None]) -> None:
        """Raises AssertionError where a story ends untrue."""
        engine = await self._program()
        try:
            for number in range(stories):
                engine = await self._one(engine, number, told)
        finally:
            self._host.sim.mischief.calm()
            await self._end(engine)

    async def _program(self) -> Engine:
        self._run += 1
        mine = str(self._run)
        engine = Engine(self._folder, (self._host,), clock=self._clock, run=mine, alive=lambda run: run == mine)
        await engine.connect()
        return engine

    async def _end(self, engine: Engine) -> None:
        engine.fleet.close()
        await engine.spawn.close()

    async def _one(self, engine: Engine, number: int, told: Callable[[str], None]) -> Engine:
        chance, host = self._chance, self._host
        await self._back_to_work(engine)
        running = [key for key, vm in engine.fleet.vms().items() if host.world.machine(key.vm).power is Power.RUNNING]
        keys = chance.sample(running, chance.randint(1, 4))
        before = {key: look(host, key) for key in keys}
        kind = chance.choice(KINDS)
        pranks = [
            (chance.choice(_PRANKS), chance.choice(kind.methods if chance.random() < 0.7 else _READING))
            for _ in range(chance.randint(0, 3))
        ]
        for prank, only in pranks:
            host.sim.mischief.once(prank, only=only)
        operation = kind.begin(engine, keys, before)
        what = f"story {number}: {kind.name} of {len(keys)}, {[(p.value, a) for p, a in pranks]}"
        fate = chance.choice(("nothing", "nothing", "cancel", "away", "restart"))
        await asyncio.sleep(chance.random() * 0.1)
        if fate == "cancel":
            engine.fleet.cancel(operation)
        elif fate == "away":
            host.sim.drop_connections()
            host.sim.mischief.set("drop=1")
            await asyncio.sleep(chance.random() * 0.2)
        elif fate == "restart":
            await self._end(engine)
            engine = await self._restarted()
            told(f"{what}, restart")
            await self._settled_in_the_journal(engine, what)
            return engine
        told(f"{what}, {fate}")
        host.sim.mischief.calm()
        picture = await self._ended(engine, operation, what)
        for key, item in zip(keys, picture.items, strict=True):
            assert item.outcome is not None, what
            machine = host.world.machine(key.vm)
            assert machine.name == before[key].name, f"{what}: the VM is called {machine.name}"
            faults = list(kind.check(machine, before[key], item.outcome, host))
            assert not faults, f"{what}, {fate}: {key.vm}: {faults}; {item.outcome}"
        await self._settled_in_the_journal(engine, what)
        return engine

    async def _restarted(self) -> Engine:
        self._host.sim.mischief.calm()
        return await self._program()

    async def _ended(self, engine: Engine, operation: OperationId, what: str) -> OperationPicture:
        def settled() -> bool:
            picture = engine.fleet.operation(operation)
            assert picture is not None
            return not picture.running and all(
                not isinstance(item.outcome, Unknown) or (is_closed(item.outcome) and not self._goes_on(item.outcome))
                for item in picture.items
            )

        try:
            await engine.until(settled)
        except AssertionError as late:
            raise AssertionError(f"{what}: {engine.fleet.operation(operation)}") from late
        picture = engine.fleet.operation(operation)
        assert picture is not None
        return picture

    def _goes_on(self, outcome: Outcome) -> bool:
        """Whether it will be completed by itself."""
        return is_interrupted(outcome) and isinstance(outcome, Unknown) and self._clock.now() - outcome.since < 300.0

    async def _settled_in_the_journal(self, engine: Engine, what: str) -> None:
        end = asyncio.get_running_loop().time() + 20.0
        while True:
            entries = [
                record
                for record, _ in await engine.journal.open_entries()
                if record.trouble != TroubleKind.INTERRUPTED.value
            ]
            if not entries:
                return
            engine.fleet.refresh()
            assert asyncio.get_running_loop().time() < end, f"{what}: open entries {entries}"
            await asyncio.sleep(0.02)

    async def _back_to_work(self, engine: Engine) -> None:
        """Every VM runs again, by another hand."""
        with self._host.world.looked_at() as state:
            for machine in state.machines.values():
                if machine.power in (Power.PAUSED, Power.SAVED):
                    machine.power = Power.RUNNING
        engine.fleet.refresh()
        await engine.until(lambda: all(vm.services for vm in engine.fleet.vms().values()))


def tell(stories: int, seed: int, told: Callable[[str], None] = lambda _: None) -> None:
    """Tell so many stories. Raises AssertionError where one ends untrue."""
    chance = Random(seed)
    left = stories
    while left > 0:
        count = min(left, _EACH)
        left -= count
        with (
            tempfile.TemporaryDirectory() as folder,
            live_host(
                Path(folder) / "host",
                scene="big",
                hosts=1,
                vms=24,
                clock=HurriedHostClock(HASTE),
                seed=chance.randrange(99),
            ) as host,
        ):
            with host.world.looked_at() as state:
                # Jobs stay for as long as they are counted.
                state.jobs.removal = 1e9
            asyncio.run(Teller(host, Path(folder) / "run", chance).tell(count, told))


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    began = time.perf_counter()
    tell(count, seed, print)
    print(f"{count} stories, every one true at its end; {time.perf_counter() - began:.0f} s")


if __name__ == "__main__":
    main()
