"""Checkpoints and the verbs of the day, without a window, on simulated hosts of 2022 and 2012 R2."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from hvgui.controller.operations.execution.patience import Busy
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
from tests.support.engine import Engine, journey
from tests.support.hurried import HurriedClock
from tests.support.live_host import LiveHost, live_host

A = CheckpointAction


@pytest.fixture
def hv01(tmp_path: Path) -> Iterator[LiveHost]:
    with live_host(tmp_path / "hv01") as host:
        yield host


@pytest.fixture
def old(tmp_path: Path) -> Iterator[LiveHost]:
    """The lab's host of 2012 R2."""
    with live_host(tmp_path / "old", number=2) as host:
        yield host


def kinds(picture: OperationPicture) -> list[TroubleKind]:
    return [item.outcome.trouble.kind for item in picture.items if isinstance(item.outcome, Failed)]


def names(reading: CheckpointReading) -> list[str]:
    return [point.name for point in reading.tree.checkpoints]


async def do(engine: Engine, key: VmKey, action: CheckpointAction, point: str = "", **more: object) -> OperationPicture:
    reading = await engine.fleet.checkpoints.read(key)
    found = next((p.id for p in reading.tree.checkpoints if p.name == point), None)
    wish = CheckpointWish(key=key, action=action, point=found, **more)  # type: ignore[arg-type]
    return await engine.finished(engine.fleet.checkpoints.change([wish]))


def test_a_checkpoint_that_was_made_and_could_not_be_looked_at_is_named_by_retry(
    hv01: LiveHost, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is never made a second time."""

    def nothing(*_: object) -> Exchange[None]:
        raise WireError(Trouble(TroubleKind.WIRE_LOST, "host"), sent=False)
        yield  # type: ignore[unreachable]

    async def story(engine: Engine) -> None:
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

    journey(tmp_path, (hv01,), story)


def test_a_checkpoint_is_made_named_renamed_and_deleted(hv01: LiveHost, tmp_path: Path) -> None:
    async def story(engine: Engine) -> None:
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

    journey(tmp_path, (hv01,), story)


def test_a_running_vm_is_saved_put_back_and_started(hv01: LiveHost, tmp_path: Path) -> None:
    async def story(engine: Engine) -> None:
        key = engine.key("MAIL01")
        seen: list[str] = []
        reading = await engine.fleet.checkpoints.read(key)
        first = reading.tree.checkpoints[0]
        wish = CheckpointWish(key=key, action=A.APPLY, point=first.id, keep_first=True)
        operation = engine.fleet.checkpoints.change([wish])

        def ended() -> bool:
            picture = engine.fleet.operation(operation)
            assert picture is not None
            if not seen or seen[-1] != picture.items[0].stage:
                seen.append(picture.items[0].stage)
            return not picture.running

        await engine.until(ended)
        picture = engine.fleet.operation(operation)
        assert picture is not None
        assert isinstance(picture.items[0].outcome, Done), picture
        stages = [s for s in seen if s in ("creating", "saving", "applying", "starting")]
        assert stages == ["creating", "saving", "applying", "starting"]
        after = await engine.fleet.checkpoints.read(key)
        assert after.tree.now == first.id
        assert len(after.tree.checkpoints) == 4, "the present state was kept first"
        await engine.until(lambda: engine.fleet.vms()[key].power is Power.RUNNING)

    journey(tmp_path, (hv01,), story)


def test_a_refused_apply_leaves_the_vm_running(hv01: LiveHost, tmp_path: Path) -> None:
    async def story(engine: Engine) -> None:
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

    journey(tmp_path, (hv01,), story)


def test_the_kind_is_said_before_and_never_changes_silently(hv01: LiveHost, tmp_path: Path) -> None:
    async def story(engine: Engine) -> None:
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

    journey(tmp_path, (hv01,), story)


def test_before_2016_there_are_only_standard_checkpoints(old: LiveHost, tmp_path: Path) -> None:
    async def story(engine: Engine) -> None:
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

    journey(tmp_path, (old,), story)


def test_a_checkpoint_is_cancelled_while_it_is_made(hv01: LiveHost, tmp_path: Path) -> None:
    async def story(engine: Engine) -> None:
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

    journey(tmp_path, (hv01,), story)


def test_a_lost_answer_is_settled_by_the_tree(hv01: LiveHost, tmp_path: Path) -> None:
    async def story(engine: Engine) -> None:
        key = engine.key("DC02")
        hv01.sim.mischief.once(Prank.CUT, only="CreateSnapshot")
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

    journey(tmp_path, (hv01,), story)


def test_what_is_gone_or_busy_is_told(hv01: LiveHost, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answers: list[bool] = []
    again = Busy.again

    def told(self: Busy, step: int, trouble: Trouble, now: float) -> bool:
        answers.append(again(self, step, trouble, now))
        return answers[-1]

    monkeypatch.setattr(Busy, "again", told)

    async def story(engine: Engine) -> None:
        assert kinds(await do(engine, engine.key("MAIL01"), A.DELETE, "nowhere")) == [TroubleKind.CHECKPOINT_GONE]
        assert kinds(await do(engine, engine.key("DC01"), A.REVERT)) == [TroubleKind.NO_CHECKPOINT]
        assert kinds(await do(engine, engine.key("DC01"), A.CREATE, name="x" * 101)) == [TroubleKind.VM_NAME_NOT_LEGAL]
        # One is being made on FILE01 when the scene begins; a busy host is asked again.
        assert kinds(await do(engine, engine.key("FILE01"), A.CREATE)) == [TroubleKind.INVALID_STATE]
        assert answers[-1] is False
        assert answers.count(True) > 1

    journey(tmp_path, (hv01,), story, clock=HurriedClock())
