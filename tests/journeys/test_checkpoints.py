"""Checkpoints and the verbs of the day, without a window, on simulated hosts of 2022 and 2012 R2."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from hvgui.controller.operations.execution.patience import Busy
from hvgui.domain.keys import VmKey
from hvgui.domain.operations.operation import OperationPicture
from hvgui.domain.operations.outcome import Done, Failed
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.domain.vms.checkpoints import (
    CheckpointAction,
    CheckpointWish,
)
from hvgui.domain.vms.power import Power
from tests.support.engine import Engine, journey
from tests.support.hurried import HurriedClock
from tests.support.live_host import LiveHost, live_host

A = CheckpointAction


@pytest.fixture
def hv01(tmp_path: Path) -> Iterator[LiveHost]:
    with live_host(tmp_path / "hv01") as host:
        yield host


def kinds(picture: OperationPicture) -> list[TroubleKind]:
    return [item.outcome.trouble.kind for item in picture.items if isinstance(item.outcome, Failed)]


async def do(engine: Engine, key: VmKey, action: CheckpointAction, point: str = "", **more: object) -> OperationPicture:
    reading = await engine.fleet.checkpoints.read(key)
    found = next((p.id for p in reading.tree.checkpoints if p.name == point), None)
    wish = CheckpointWish(key=key, action=action, point=found, **more)  # type: ignore[arg-type]
    return await engine.finished(engine.fleet.checkpoints.change([wish]))


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
