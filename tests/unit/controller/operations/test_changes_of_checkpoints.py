"""Checkpoints and the verbs of the day, without a window, on simulated hosts of 2022 and 2012 R2."""

from __future__ import annotations

from pathlib import Path

import pytest

from hvgui.controller.operations.kinds import checkpoint_steps
from hvgui.domain.keys import VmKey
from hvgui.domain.operations.operation import OperationPicture
from hvgui.domain.operations.outcome import Cancelled, Done, Failed, Unknown
from hvgui.domain.operations.record import Ending
from hvgui.domain.trouble import Trouble, TroubleKind, WireError
from hvgui.domain.vms.checkpoints import (
    CheckpointAction,
    CheckpointPolicy,
    CheckpointReading,
    CheckpointWish,
    Hindrance,
    NextKind,
)
from hvgui.domain.vms.power import Power
from hvgui.sim.hyperv.machines import Power as MachinePower
from hvgui.sim.mischief import Prank
from hvgui.wsman.exchange import Exchange
from tests.support.cranked import CrankedClock
from tests.support.simulated_world import SimulatedHost, SimulatedWorld, near_journey

A = CheckpointAction


@pytest.fixture
def hv01(tmp_path: Path) -> SimulatedHost:
    return SimulatedHost(tmp_path / "hv01", CrankedClock())


@pytest.fixture
def old(tmp_path: Path) -> SimulatedHost:
    """The lab's host of 2012 R2."""
    return SimulatedHost(tmp_path / "old", CrankedClock(), number=2)


def kinds(picture: OperationPicture) -> list[TroubleKind]:
    return [item.outcome.trouble.kind for item in picture.items if isinstance(item.outcome, Failed)]


def names(reading: CheckpointReading) -> list[str]:
    return [point.name for point in reading.tree.checkpoints]


async def do(
    engine: SimulatedWorld, key: VmKey, action: CheckpointAction, point: str = "", **more: object
) -> OperationPicture:
    reading = await engine.fleet.checkpoints.read(key)
    found = next((p.id for p in reading.tree.checkpoints if p.name == point), None)
    wish = CheckpointWish(key=key, action=action, point=found, **more)  # type: ignore[arg-type]
    return await engine.finished(engine.fleet.checkpoints.change([wish]))


def test_a_checkpoint_that_was_made_and_could_not_be_looked_at_is_named_by_retry(
    hv01: SimulatedHost, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is never made a second time."""

    def nothing(*_: object) -> Exchange[None]:
        raise WireError(Trouble(TroubleKind.WIRE_LOST, "host"), sent=False)
        yield  # type: ignore[unreachable]

    async def story(engine: SimulatedWorld) -> None:
        key = next(key for key, vm in engine.fleet.vms().items() if vm.power is Power.RUNNING)
        before = names(await engine.fleet.checkpoints.read(key))
        with monkeypatch.context() as patch:
            for reading in ("read_created", "read_checkpoints"):
                patch.setattr(checkpoint_steps, reading, nothing)
            wish = CheckpointWish(key=key, action=A.CREATE, name="wanted")
            picture = await engine.finished(engine.fleet.checkpoints.change([wish]))
            assert picture.counts.failed == 1
        again = engine.fleet.retry(picture.id)
        assert again is not None
        assert (await engine.finished(again)).counts.done == 1
        after = names(await engine.fleet.checkpoints.read(key))
        assert sorted(after) == sorted([*before, "wanted"])

    near_journey(hv01, tmp_path / "run", story)


def test_a_checkpoint_is_made_named_renamed_and_deleted(hv01: SimulatedHost, tmp_path: Path) -> None:
    async def story(engine: SimulatedWorld) -> None:
        key = engine.key("MAIL01")
        before = await engine.fleet.checkpoints.read(key)
        assert names(before) == ["Fresh install", "Before 9.4", "Patch day"]
        assert before.next.kind is NextKind.PRODUCTION
        made = await do(engine, key, A.CREATE, name="Überprüft 検証", promised=NextKind.PRODUCTION)
        assert [type(i.outcome) for i in made.items] == [Done]
        after = await engine.fleet.checkpoints.read(key)
        now = after.tree.find(after.tree.now)
        assert now is not None
        assert (now.name, now.parent, now.with_state) == ("Überprüft 検証", before.tree.now, False)
        unnamed = await do(engine, key, A.CREATE)
        assert isinstance(unnamed.items[0].outcome, Done)
        await do(engine, key, A.RENAME, "Überprüft 検証", name="Second thoughts")
        assert "Second thoughts" in names(await engine.fleet.checkpoints.read(key))
        await do(engine, key, A.DELETE, "Before 9.4")
        reading = await engine.fleet.checkpoints.read(key)
        patch = next(p for p in reading.tree.checkpoints if p.name == "Patch day")
        root = reading.tree.find(patch.parent)
        assert root is not None
        assert root.name == "Fresh install", "children move up to the checkpoint that stays"
        await do(engine, key, A.DELETE_SUBTREE, "Patch day")
        assert names(await engine.fleet.checkpoints.read(key)) == ["Fresh install"]
        records = await engine.journal.search(limit=10)
        assert [r.asked.subject for r in reversed(records)] == [
            "create",
            "create",
            "rename",
            "delete",
            "delete-subtree",
        ]
        assert {r.ending for r in records} == {Ending.DONE}
        assert records[2].asked.before == "Überprüft 検証"
        assert records[2].after == "Second thoughts"

    near_journey(hv01, tmp_path / "run", story)


def test_a_refused_apply_leaves_the_vm_running(hv01: SimulatedHost, tmp_path: Path) -> None:
    async def story(engine: SimulatedWorld) -> None:
        key = engine.key("MAIL01")
        reading = await engine.fleet.checkpoints.read(key)
        plain = hv01.world.invoke

        def invoke(target: object, method: str, *rest: object) -> object:
            if method == "ApplySnapshot":
                return {"ReturnValue": 32768}
            return plain(target, method, *rest)  # type: ignore[arg-type]

        hv01.world.invoke = invoke  # type: ignore[method-assign,assignment]
        wish = CheckpointWish(key=key, action=A.APPLY, point=reading.tree.checkpoints[0].id)
        picture = await engine.finished(engine.fleet.checkpoints.change([wish]))
        assert kinds(picture) == [TroubleKind.FAILED_ON_HOST]
        assert hv01.world.machine("MAIL01").power is MachinePower.RUNNING
        assert (await engine.fleet.checkpoints.read(key)).tree.now == reading.tree.now

    near_journey(hv01, tmp_path / "run", story)


def test_the_kind_is_said_before_and_never_changes_silently(hv01: SimulatedHost, tmp_path: Path) -> None:
    async def story(engine: SimulatedWorld) -> None:
        key = engine.key("BACKUP01")
        reading = await engine.fleet.checkpoints.read(key)
        assert reading.policy is CheckpointPolicy.PRODUCTION_OR_STANDARD
        assert (reading.next.kind, reading.next.hindrance) == (NextKind.FALLBACK, Hindrance.BACKUP_LOST)
        refused = await do(engine, key, A.CREATE, promised=NextKind.PRODUCTION)
        assert kinds(refused) == [TroubleKind.CHECKPOINT_KIND_CHANGED]
        assert names(await engine.fleet.checkpoints.read(key)) == []
        with hv01.world.looked_at():
            settings = hv01.world.machine("BACKUP01").settings.system
            settings["UserSnapshotType"] = 4
        assert (await engine.fleet.checkpoints.read(key)).next.kind is NextKind.IMPOSSIBLE
        assert kinds(await do(engine, key, A.CREATE)) == [TroubleKind.PRODUCTION_IMPOSSIBLE]
        with hv01.world.looked_at():
            settings["UserSnapshotType"] = 2
        assert kinds(await do(engine, key, A.CREATE)) == [TroubleKind.CHECKPOINTS_DISABLED]
        with hv01.world.looked_at():
            settings["UserSnapshotType"] = 3
        made = await do(engine, key, A.CREATE, promised=NextKind.FALLBACK)
        assert isinstance(made.items[0].outcome, Done)
        (point,) = (await engine.fleet.checkpoints.read(key)).tree.checkpoints
        assert point.with_state, "the fallback is a standard checkpoint, with memory"

    near_journey(hv01, tmp_path / "run", story)


def test_before_2016_there_are_only_standard_checkpoints(old: SimulatedHost, tmp_path: Path) -> None:
    async def story(engine: SimulatedWorld) -> None:
        name = next(m.name for m in old.world.host.ordered() if m.power is MachinePower.RUNNING and not m.critical)
        key = engine.key(name)
        reading = await engine.fleet.checkpoints.read(key)
        assert reading.policy is CheckpointPolicy.BEFORE_2016
        assert reading.next.kind is NextKind.STANDARD
        count = len(reading.tree.checkpoints)
        made = await do(engine, key, A.CREATE, promised=NextKind.STANDARD)
        assert isinstance(made.items[0].outcome, Done)
        after = await engine.fleet.checkpoints.read(key)
        assert len(after.tree.checkpoints) == count + 1
        made_now = after.tree.find(after.tree.now)
        assert made_now is not None
        assert made_now.with_state

    near_journey(old, tmp_path / "run", story)


def test_a_checkpoint_is_cancelled_while_it_is_made(hv01: SimulatedHost, tmp_path: Path) -> None:
    async def story(engine: SimulatedWorld) -> None:
        with hv01.world.looked_at() as state:
            state.switches.pace = 1.0
        key = engine.key("MAIL01")
        wish = CheckpointWish(key=key, action=A.CREATE)
        operation = engine.fleet.checkpoints.change([wish])

        def under_way() -> bool:
            picture = engine.fleet.operation(operation)
            return picture is not None and picture.items[0].stage == "creating" and picture.items[0].progress > 0.05

        await engine.until(under_way)
        engine.fleet.cancel(operation)
        picture = await engine.finished(operation)
        assert isinstance(picture.items[0].outcome, Cancelled)
        assert len((await engine.fleet.checkpoints.read(key)).tree.checkpoints) == 3

    near_journey(hv01, tmp_path / "run", story)


def test_a_lost_answer_is_settled_by_the_tree(hv01: SimulatedHost, tmp_path: Path) -> None:
    async def story(engine: SimulatedWorld) -> None:
        key = engine.key("DC02")
        hv01.mischief.once(Prank.CUT, only="CreateSnapshot")
        operation = engine.fleet.checkpoints.change([CheckpointWish(key=key, action=A.CREATE)])
        picture = await engine.finished(operation)
        assert isinstance(picture.items[0].outcome, Unknown | Done)
        engine.fleet.reconnect(key.host)

        def settled() -> bool:
            now = engine.fleet.operation(operation)
            return now is not None and isinstance(now.items[0].outcome, Done)

        await engine.until(settled)
        (record,) = await engine.journal.search(limit=5)
        assert record.ending is Ending.DONE
        assert record.after is not None
        assert record.after.startswith("DC02 - (")

    near_journey(hv01, tmp_path / "run", story)
