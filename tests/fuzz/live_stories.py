"""``./dev fuzz stories [N]``: stories of changes against a simulated host over TCP, with everything that can come
between.

A few are told at the same time. Chance breaks requests before or after they are carried out, takes the host away for a
while, cancels, has somebody else change the same VMs, and restarts the program in the middle. In the end the window, the
journal and the host agree, what is told to be done was caused, and nothing was done twice that must not be. The same
seed makes the same choices; when they meet the host is up to the machine.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

from hvgui.domain.keys import OperationId, VmKey
from hvgui.domain.operations.operation import OperationPicture
from hvgui.domain.operations.outcome import Failed, Outcome, Unknown, is_closed, is_interrupted
from hvgui.domain.operations.record import Ending, Record
from hvgui.domain.trouble import TroubleKind
from hvgui.domain.vms.services import Service
from hvgui.sim.hyperv.machines import Power
from hvgui.sim.mischief import Prank
from tests.fuzz.story_kinds import FOREIGN, KINDS, Kind, Seen, Truth, Witness, outcome_in, truth_of
from tests.support.engine import Engine
from tests.support.hurried import HurriedClock, HurriedHostClock
from tests.support.live_host import LiveHost, live_host

HASTE = 50.0
#: A host of many VMs, and those of the lab, which are of three generations.
_HOSTS: tuple[dict[str, Any], ...] = (
    {"scene": "big", "hosts": 1, "vms": 24},
    *({"scene": "lab", "number": number} for number in range(3)),
)
#: Stories for each host and program, before both are begun anew, and at the same time.
_EACH, _AT_ONCE = 20, 4
_PRANKS = (
    Prank.DROP,
    Prank.CUT,
    Prank.EMPTY_500,
    Prank.BUSY_503,
    Prank.SHORT,
    Prank.TRUNCATE,
    Prank.GARBAGE,
    Prank.FORGED,
    Prank.UNSEALED,
    Prank.WRONG_ID,
    Prank.SWAPPED,
    Prank.LOSE_CONTEXT,
    Prank.EXPIRE,
    Prank.LEG_2,
    Prank.LEG_3,
)
_READING = ("Enumerate", "Pull", "Get", "")


@dataclass
class Story:
    """One change of some VMs."""

    number: int
    kind: Kind
    keys: list[VmKey]
    before: dict[VmKey, Truth]
    pranks: list[tuple[Prank, str]]
    operation: OperationId | None = None
    #: What another hand has changed meanwhile, by VM.
    foreign: dict[VmKey, set[str]] = field(default_factory=dict)
    #: VMs that were tried again although the host had begun something and it failed.
    again: set[VmKey] = field(default_factory=set)
    #: The calls that were begun for a VM before its entry was due.
    earlier: dict[VmKey, Counter[str]] = field(default_factory=dict)

    def __str__(self) -> str:
        pranks = [f"{prank.value} {only}" for prank, only in self.pranks]
        theirs = sorted(f"{key.vm[:4]} {thing}" for key, things in self.foreign.items() for thing in things)
        return f"story {self.number}: {self.kind.name} of {len(self.keys)}, {pranks}, theirs {theirs}"


class Teller:
    """Tells stories to one host, with as many programs as die on the way."""

    def __init__(self, host: LiveHost, folder: Path, chance: Random) -> None:
        self._host = host
        self._folder = folder
        self._chance = chance
        self._clock = HurriedClock(HASTE)
        self._witness = Witness(host)
        self._run = 0

    async def tell(self, first: int, stories: int, told: Callable[[str], None]) -> None:
        """Raises AssertionError where a story ends untrue."""
        engine = await self._program()
        try:
            last = first + stories
            while first < last:
                count = min(last - first, self._chance.randint(1, _AT_ONCE))
                engine = await self._round(engine, range(first, first + count), told)
                first += count
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

    async def _round(self, engine: Engine, numbers: Sequence[int], told: Callable[[str], None]) -> Engine:
        chance, host = self._chance, self._host
        await self._back_to_work(engine)
        self._witness.forget()
        since = await self._newest(engine)
        stories = self._made_up(engine, numbers)
        for story in stories:
            for prank, only in story.pranks:
                host.sim.mischief.once(prank, only=only)
            story.operation = story.kind.begin(engine, story.keys, story.before)
        fate = chance.choice(("nothing", "nothing", "cancel", "away", "restart"))
        await asyncio.sleep(chance.random() * 0.1)
        for story in stories:
            if chance.random() < 0.4:
                await self._somebody_else(story)
        for story in stories:
            told(f"{story}, {fate}")
        if fate == "cancel":
            for story in stories:
                assert story.operation is not None
                engine.fleet.cancel(story.operation)
        elif fate == "away":
            host.sim.drop_connections()
            host.sim.mischief.set("drop=1")
            await asyncio.sleep(chance.random() * 0.2)
        elif fate == "restart":
            await self._end(engine)
            host.sim.mischief.calm()
            engine = await self._program()
        host.sim.mischief.calm()
        what = "; ".join(f"{story}, {fate}" for story in stories)
        pictures = [] if fate == "restart" else [await self._ended(engine, story) for story in stories]
        entries = await self._settled_in_the_journal(engine, since, what)
        for story in stories:
            self._check_journal(story, entries, fate)
        for story, picture in zip(stories, pictures, strict=False):
            self._check_screen(story, picture, entries, fate)
        keys = [key for story in stories for key in story.keys]
        for story, picture in zip(stories, pictures, strict=False):
            if chance.random() < 0.4:
                await self._tried_again(engine, story, picture, fate)
        assert not self._witness.faults, f"{what}: {self._witness.faults}"
        await self._list_agrees(engine, keys, what)
        return engine

    def _made_up(self, engine: Engine, numbers: Sequence[int]) -> list[Story]:
        chance, stories = self._chance, []
        running = [key for key in engine.fleet.vms() if truth_of(self._host, key.vm).power is Power.RUNNING]
        chance.shuffle(running)
        for number in numbers:
            if not running:
                break
            keys = [running.pop() for _ in range(min(chance.randint(1, 3), len(running)))]
            kind = chance.choice(KINDS)
            pranks = [
                (chance.choice(_PRANKS), chance.choice(kind.methods if chance.random() < 0.7 else _READING))
                for _ in range(chance.choice((0, 0, 1, 2)))
            ]
            before = {key: truth_of(self._host, key.vm) for key in keys}
            stories.append(Story(number, kind, keys, before, pranks))
        return stories

    async def _somebody_else(self, story: Story) -> None:
        """Another session changes something of a VM, at any moment when the host works at none of its jobs."""
        key, thing = self._chance.choice(story.keys), self._chance.choice(sorted(FOREIGN))
        pause = self._chance.random() * 0.02
        for _ in range(100):
            with self._host.world.looked_at() as state:
                if not state.jobs.running_for(key.vm):
                    FOREIGN[thing](self._host, state.machines[key.vm])
                    story.foreign.setdefault(key, set()).add(thing)
                    return
            await asyncio.sleep(pause)

    async def _tried_again(self, engine: Engine, story: Story, picture: OperationPicture, fate: str) -> None:
        """Retry: what has come true meanwhile is not sent again, and what was begun is completed."""
        assert story.operation is not None
        story.earlier = {key: Counter(self._witness.of(key.vm)) for key in story.keys}
        since = await self._newest(engine)
        again = engine.fleet.retry(story.operation)
        if again is None:
            return
        # A checkpoint that was made is never made again, whatever became of its name.
        story.again = {
            key
            for key, item in zip(story.keys, picture.items, strict=True)
            if isinstance(item.outcome, Failed) and self._witness.of(key.vm) and story.kind.name != "create"
        }
        story.operation = again
        retried = await self._ended(engine, story)
        story.keys = [item.key for item in retried.items]
        what = f"{story}, {fate}, again"
        entries = await self._settled_in_the_journal(engine, since, what)
        self._check_journal(story, entries, f"{fate}, again")
        self._check_screen(story, retried, entries, f"{fate}, again")

    # what must be true

    def _seen(self, story: Story, key: VmKey, outcome: Outcome, *, agreed: bool) -> Seen:
        calls = Counter(self._witness.of(key.vm))
        media = ("AddResourceSettings", "RemoveResourceSettings")
        if story.kind.name == "image":
            calls["any image"] = sum(calls.get(call, 0) for call in (*media, "ModifyResourceSettings"))
        calls["any KvpItems"] = sum(times for call, times in calls.items() if call.endswith("KvpItems"))
        foreign = frozenset(story.foreign.get(key, ()))
        now = truth_of(self._host, key.vm)
        return Seen(story.before[key], now, +calls, outcome, agreed, foreign, int(key in story.again))

    def _check_journal(self, story: Story, entries: dict[VmKey, Record], fate: str) -> None:
        for key in story.keys:
            record = entries.get(key)
            if record is None:
                calls = self._witness.of(key.vm) - story.earlier.get(key, Counter())
                assert not calls, f"{story}, {fate}: {key.vm} has no entry, and {dict(calls)} was begun"
                continue
            seen = self._seen(story, key, outcome_in(record), agreed=record.ending is Ending.AGREED)
            faults = list(story.kind.faults(seen))
            assert not faults, f"{story}, {fate}: {key.vm} in the journal: {faults}; {record}"

    def _check_screen(self, story: Story, picture: OperationPicture, entries: dict[VmKey, Record], fate: str) -> None:
        counts = picture.counts
        total = counts.done + counts.failed + counts.unknown + counts.cancelled + counts.open
        assert (total, counts.open) == (len(story.keys), 0), f"{story}, {fate}: {counts}"
        for key, item in zip(story.keys, picture.items, strict=True):
            assert item.outcome is not None
            record = entries.get(key)
            if record is not None:
                said = outcome_in(record)
                assert type(said) is type(item.outcome), f"{story}, {fate}: {key.vm}: {item.outcome}, {record}"
            agreed = record is not None and record.ending is Ending.AGREED
            faults = list(story.kind.faults(self._seen(story, key, item.outcome, agreed=agreed)))
            assert not faults, f"{story}, {fate}: {key.vm}: {faults}; {item.outcome}"

    async def _list_agrees(self, engine: Engine, keys: Sequence[VmKey], what: str) -> None:
        """The list shows what is there, by its own refreshing."""

        def shown() -> list[str]:
            wrong = []
            for key in keys:
                vm, truth = engine.fleet.vms()[key], truth_of(self._host, key.vm)
                state = vm.service(Service.BACKUP)
                listed = (vm.name, vm.power.name, vm.notes, None if state is None else state.offered)
                really = (truth.name, truth.power.name, truth.notes, truth.backup)
                if listed != really:
                    wrong.append(f"{key.vm} is shown as {listed} and is {really}")
            return wrong

        engine.fleet.refresh()
        try:
            await engine.until(lambda: not shown())
        except AssertionError as late:
            raise AssertionError(f"{what}: {shown()}") from late

    async def _ended(self, engine: Engine, story: Story) -> OperationPicture:
        assert story.operation is not None
        operation = story.operation

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
            raise AssertionError(f"{story}: {engine.fleet.operation(operation)}") from late
        picture = engine.fleet.operation(operation)
        assert picture is not None
        return picture

    def _goes_on(self, outcome: Outcome) -> bool:
        """Whether it will be completed by itself."""
        return is_interrupted(outcome) and isinstance(outcome, Unknown) and self._clock.now() - outcome.since < 300.0

    async def _newest(self, engine: Engine) -> int:
        """The number of the newest entry."""
        return max((record.number for record in await engine.journal.search(limit=1)), default=0)

    async def _settled_in_the_journal(self, engine: Engine, since: int, what: str) -> dict[VmKey, Record]:
        """The entries since another, once none is open but those that wait for a person."""
        end = asyncio.get_running_loop().time() + 20.0
        while True:
            entries = [
                record
                for record, _ in await engine.journal.open_entries()
                if record.trouble != TroubleKind.INTERRUPTED.value
            ]
            if not entries:
                break
            engine.fleet.refresh()
            assert asyncio.get_running_loop().time() < end, f"{what}: open entries {entries}"
            await asyncio.sleep(0.02)
        found = [record for record in await engine.journal.search(limit=100) if record.number > since]
        by_vm = {record.asked.key: record for record in found}
        assert len(by_vm) == len(found), f"{what}: a change has two entries: {found}"
        return by_vm

    async def _back_to_work(self, engine: Engine) -> None:
        """Every VM that another hand or a story has stopped runs again, by another hand."""
        with self._host.world.looked_at() as state:
            for machine in state.machines.values():
                if machine.changed_at is not None and machine.power in (Power.PAUSED, Power.SAVED, Power.OFF):
                    self._host.world.set_power(machine.id, Power.RUNNING)
        engine.fleet.refresh()
        await engine.until(lambda: all(vm.services for vm in engine.fleet.vms().values()))


def tell(stories: int, seed: int, told: Callable[[str], None] = lambda _: None) -> None:
    """Tell so many stories. Raises AssertionError where one ends untrue."""
    chance = Random(seed)
    for first in range(0, stories, _EACH):
        count = min(stories - first, _EACH)
        with (
            tempfile.TemporaryDirectory() as folder,
            live_host(
                Path(folder) / "host",
                **chance.choice(_HOSTS),
                clock=HurriedHostClock(HASTE),
                seed=chance.randrange(99),
            ) as host,
        ):
            with host.world.looked_at() as state:
                # Jobs stay for as long as they are counted.
                state.jobs.removal = 1e9
            asyncio.run(Teller(host, Path(folder) / "run", chance).tell(first, count, told))


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    began = time.perf_counter()
    tell(count, seed, print)
    print(f"{count} stories, every one true at its end; {time.perf_counter() - began:.0f} s")


if __name__ == "__main__":
    main()
