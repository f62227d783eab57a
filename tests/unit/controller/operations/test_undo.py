"""Undo compares before, after and now; somebody else's later edit is never lost without having been shown."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.operations.record import Asked, Ending, Record, RecordKind
from hvgui.domain.operations.undoing import Now, UndoState, by_thing, propose, thing_of
from hvgui.domain.trouble import Trouble, TroubleKind, WireError
from hvgui.domain.vms.kvp import KvpChange, KvpPool
from hvgui.domain.vms.power import PowerAction
from hvgui.domain.vms.services import Service
from hvgui.wsman.requests import Invoke, Request
from tests.support.cranked import settle
from tests.support.paper_host import guid
from tests.support.paper_world import KEY, OTHER, World, scenario


async def undo(world: World, *numbers: int, overwrite: frozenset[int] = frozenset()) -> list[UndoState]:
    proposal = await world.fleet.journal.propose_undo(numbers)
    for operation in world.fleet.journal.undo(proposal, overwrite=overwrite):
        await world.finished(operation)
    return [item.state for item in proposal.items]


def service(world: World, of: Service = Service.BACKUP, number: int = 1) -> bool:
    return world.host.vms[guid(number)].services[of]


def item(name: str, value: str | None, expected: str | None = None) -> KvpChange:
    return KvpChange(pool=KvpPool.HOST, name=name, value=value, expected=expected)


@scenario
async def test_a_change_is_taken_back_and_the_journal_says_so(world: World) -> None:
    await world.connect()
    await world.finished(world.fleet.set_services({KEY: {Service.BACKUP: False}, OTHER: {Service.HEARTBEAT: False}}))
    assert await undo(world, 1, 2) == [UndoState.READY] * 2
    assert service(world)
    assert service(world, Service.HEARTBEAT, 2)
    latest = await world.journal.search(limit=2)
    assert {r.asked.undoes for r in latest} == {1, 2}
    assert {r.ending for r in latest} == {Ending.DONE}
    assert await undo(world, 1) == [UndoState.AGREES]
    assert await undo(world, 3) == [UndoState.READY], "an undo can be undone"
    assert not service(world)


@scenario
async def test_somebody_elses_edit_is_a_conflict_until_chosen(world: World) -> None:
    await world.connect()
    items = world.host.vms[guid(1)].items["0"]
    items["a"] = "1"
    await world.finished(world.fleet.kvp.change({KEY: [item("a", "2", "1"), item("b", "x")]}))
    items["a"] = "theirs"
    del items["b"]
    assert await undo(world, 1, 2) == [UndoState.CONFLICT, UndoState.AGREES]
    assert items == {"a": "theirs"}
    assert await undo(world, 1, overwrite=frozenset({1})) == [UndoState.CONFLICT]
    assert items == {"a": "1"}


@scenario
async def test_an_edit_after_the_proposal_is_seen_at_the_last_moment(world: World) -> None:
    await world.connect()
    items = world.host.vms[guid(1)].items["0"]
    await world.finished(world.fleet.kvp.change({KEY: [item("a", "1")]}))
    proposal = await world.fleet.journal.propose_undo([1])
    items["a"] = "theirs"
    (operation,) = world.fleet.journal.undo(proposal)
    assert (await world.finished(operation)).counts.failed == 1
    assert items == {"a": "theirs"}


@scenario
async def test_a_later_entry_supersedes_unless_it_was_taken_back(world: World) -> None:
    await world.connect()
    for value, before in (("1", None), ("2", "1"), ("3", "2"), ("2", "3"), ("1", "2")):
        await world.finished(world.fleet.kvp.change({KEY: [item("a", value, before)]}))
    assert await undo(world, 1) == [UndoState.SUPERSEDED]
    assert world.host.vms[guid(1)].items["0"] == {"a": "1"}
    assert await undo(world, 5) == [UndoState.READY]
    assert await undo(world, 1, 2, 3, 4, 5) == [UndoState.CONFLICT]


@scenario
async def test_several_entries_of_one_thing_are_one_item(world: World) -> None:
    await world.connect()
    for value, before in (("1", None), ("2", "1"), ("3", "2")):
        await world.finished(world.fleet.kvp.change({KEY: [item("a", value, before)]}))
    assert await undo(world, 2, 3) == [UndoState.READY]
    assert world.host.vms[guid(1)].items["0"] == {"a": "1"}


@scenario
async def test_what_cannot_be_undone_says_so(world: World) -> None:
    await world.connect()
    await world.finished(world.fleet.set_services({KEY: {Service.BACKUP: True}}))
    await world.finished(world.fleet.power([KEY], PowerAction.PAUSE))
    await world.finished(world.fleet.set_services({OTHER: {Service.BACKUP: False}}))
    del world.host.vms[guid(2)]
    assert await undo(world, 1, 2, 3) == [
        UndoState.NOTHING_CHANGED,
        UndoState.IMPOSSIBLE,
        UndoState.UNREADABLE,
    ]


def record(number: int, before: str | None, after: str | None, **more: object) -> Record:
    asked = Asked(
        key=VmKey(HostId("h"), VmId("A")),
        vm="web",
        host="hv",
        kind=RecordKind.KVP,
        subject="host/a",
        before=before,
        wanted=after,
    )
    known: dict[str, object] = {"ending": Ending.DONE, "after": after, "after_known": True, **more}
    return Record(number=number, at=0.0, asked=asked, **known)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("records", "now", "state"),
    [
        ([record(1, "a", "b")], Now("b"), UndoState.READY),
        ([record(1, "a", "b")], Now("a"), UndoState.AGREES),
        ([record(1, "a", "b")], Now("c"), UndoState.CONFLICT),
        ([record(1, "a", "b")], Now(None), UndoState.CONFLICT),
        ([record(1, None, "b")], Now(None), UndoState.AGREES),
        ([record(1, "a", "b"), record(2, "x", "b")], Now("b"), UndoState.CONFLICT),
        ([record(1, "a", None, ending=Ending.UNKNOWN, after_known=False)], Now("b"), UndoState.CONFLICT),
        ([record(1, "a", None, ending=Ending.ASKED, after_known=False)], Now("a"), UndoState.AGREES),
        ([record(1, "a", "a", ending=Ending.FAILED)], Now("a"), UndoState.NOTHING_CHANGED),
        ([record(1, "a", "b", ending=Ending.CANCELLED)], Now("b"), UndoState.NOTHING_CHANGED),
        ([record(1, "a", "b")], Now(trouble=Trouble(TroubleKind.HOST_GONE)), UndoState.UNREADABLE),
    ],
)
def test_states_of_a_proposal(records: list[Record], now: Now, state: UndoState) -> None:
    thing = thing_of(records[0])
    assert [i.state for i in propose(by_thing(records), {thing: records}, {thing: now}).items] == [state]


# random mixes

_WHAT = st.sampled_from(["item", "item", "service"])
_CHANGES = st.tuples(st.sampled_from(["edit", "edit", "edit", "no-op", "lost"]), _WHAT, st.integers(0, 2))
_OUTSIDE = st.tuples(st.just("outside"), _WHAT, st.integers(0, 2))
_UNDOES = st.tuples(st.just("undo"), st.sampled_from(["one", "two"]), st.integers(0, 2))
#: Rounds of "change, perhaps somebody else, perhaps undo": the mixes in which something can be lost.
STEPS = st.lists(
    st.tuples(_CHANGES, st.lists(_OUTSIDE, max_size=2), st.lists(_UNDOES, max_size=2)), min_size=1, max_size=4
).map(lambda rounds: [step for change, outside, undoes in rounds for step in (change, *outside, *undoes)])
_VALUES = (None, "a", "b")


@dataclass
class Story:
    """Runs steps and remembers the last value that somebody else has set, until we overwrite it knowingly."""

    world: World
    theirs: dict[str, object] = field(default_factory=dict)
    #: What our last change left; somebody who puts exactly that back cannot be told from nobody.
    left: dict[str, object] = field(default_factory=dict)

    def value(self, what: str) -> object:
        vm = self.world.host.vms[guid(1)]
        return vm.services[Service.BACKUP] if what == "service" else vm.items["0"].get("a")

    async def step(self, kind: str, what: str, number: int) -> None:
        match kind:
            case "outside":
                self.outside(what, number)
            case "undo":
                await self.undo(number, 1 if what == "one" else 2)
            case _:
                await self.edit(kind, what, number)

    def outside(self, what: str, number: int) -> None:
        vm = self.world.host.vms[guid(1)]
        before = self.value(what)
        if what == "service":
            vm.services[Service.BACKUP] = bool(number % 2)
        else:
            vm.items["0"] = {} if _VALUES[number] is None else {"a": str(_VALUES[number])}
        if self.value(what) != before:
            self.theirs[what] = self.value(what)
        if what in self.left and self.value(what) == self.left[what]:
            self.theirs.pop(what, None)

    async def edit(self, kind: str, what: str, number: int) -> None:
        """A person sees what is there and sets something else: this may overwrite, knowingly."""
        host = self.world.host
        before = self.value(what)
        if kind == "no-op":
            host.ignores_changes = True
        if kind == "lost":
            host.after = self.lose
        if what == "service":
            operation = self.world.fleet.set_services({KEY: {Service.BACKUP: bool(number % 2)}})
        else:
            seen = None if before is None else str(before)
            operation = self.world.fleet.kvp.change({KEY: [item("a", _VALUES[number], seen)]})
        await self.world.finished(operation)
        host.ignores_changes, host.after, host.before = False, _nothing, _nothing
        await self.world.clock.advance(90)
        if self.value(what) != before:
            self.theirs.pop(what, None)
            self.left[what] = self.value(what)

    def lose(self, request: Request) -> None:
        if isinstance(request, Invoke) and request.method.startswith(("Modify", "Add", "Remove")):
            self.world.host.before = _dead
            raise WireError(Trouble(TroubleKind.WIRE_LOST, "paper"), sent=True)

    async def undo(self, number: int, count: int) -> None:
        records = await self.world.journal.search()
        chosen = [r.number for r in records[number % max(len(records), 1) :][:count]]
        expected = dict(self.theirs)
        before = {what: self.value(what) for what in ("service", "item")}
        proposal = await self.world.fleet.journal.propose_undo(chosen)
        for operation in self.world.fleet.journal.undo(proposal):
            await self.world.finished(operation)
        for what, value in expected.items():
            assert self.value(what) == value, f"the {what} that somebody else has set was lost"
        self.left.update({what: self.value(what) for what in before if self.value(what) != before[what]})


def _nothing(_: Request) -> None: ...


def _dead(_: Request) -> None:
    raise WireError(Trouble(TroubleKind.UNREACHABLE, "paper"), sent=False)


def tell(story: Callable[[Story], Coroutine[Any, Any, None]]) -> None:
    async def whole() -> None:
        with tempfile.TemporaryDirectory() as folder:
            world = World(Path(folder))
            try:
                await world.connect()
                await story(Story(world))
            finally:
                world.fleet.close()
                await settle()
                await world.spawn.close()

    asyncio.run(whole())


@settings(max_examples=60, deadline=None)
@given(STEPS)
def test_random_mixes_never_lose_an_outside_edit_silently(steps: list[tuple[str, str, int]]) -> None:
    async def story(of: Story) -> None:
        for step in steps:
            await of.step(*step)

    tell(story)


def test_a_lost_edit_would_be_seen() -> None:
    async def story(of: Story) -> None:
        await of.step("edit", "item", 1)
        of.theirs["item"] = "a"  # as if somebody had set what undo now takes away
        with pytest.raises(AssertionError, match="was lost"):
            await of.step("undo", "one", 0)

    tell(story)
