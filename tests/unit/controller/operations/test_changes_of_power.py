"""The verbs of the day, without a window: what the guest does, what the host does, what others do."""

from __future__ import annotations

from pathlib import Path

import pytest

from hvgui.controller.operations.kinds import power as power_kind
from hvgui.domain.operations.operation import OperationPicture
from hvgui.domain.operations.outcome import Done, Failed
from hvgui.domain.operations.record import Ending
from hvgui.domain.settings.vm_settings import Setting
from hvgui.domain.trouble import TroubleKind
from hvgui.domain.vms.power import Power, PowerAction
from hvgui.sim.hyperv.machines import Power as MachinePower
from hvgui.wording import texts
from hvgui.wording.i18n import set_language
from tests.support.cranked import CrankedClock
from tests.support.simulated_world import SimulatedHost, SimulatedWorld, near_journey


@pytest.fixture
def hv01(tmp_path: Path) -> SimulatedHost:
    return SimulatedHost(tmp_path / "hv01", CrankedClock())


def kinds(picture: OperationPicture) -> list[TroubleKind]:
    return [item.outcome.trouble.kind for item in picture.items if isinstance(item.outcome, Failed)]


def test_a_guest_that_shuts_down_is_waited_for(hv01: SimulatedHost, tmp_path: Path) -> None:
    async def story(engine: SimulatedWorld) -> None:
        key = engine.key("DC02")
        operation = engine.fleet.power([key], PowerAction.SHUT_DOWN)

        def waits() -> bool:
            picture = engine.fleet.operation(operation)
            return picture is not None and picture.items[0].stage == "guest-halting"

        await engine.until(waits)
        picture = await engine.finished(operation)
        assert isinstance(picture.items[0].outcome, Done)
        assert engine.fleet.vms()[key].power is Power.OFF
        (record,) = await engine.journal.search(limit=5)
        assert record.ending is Ending.DONE

    near_journey(hv01, tmp_path / "run", story)


def test_a_guest_that_does_not_come_to_an_end_stays_running_until_it_is_turned_off(
    hv01: SimulatedHost, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(power_kind, "GUEST_PATIENCE", 0.3)

    async def story(engine: SimulatedWorld) -> None:
        key = engine.key("DC02")
        with hv01.world.looked_at():
            hv01.world.machine("DC02").guest.shutdown_seconds = 1e6
        late = await engine.finished(engine.fleet.power([key], PowerAction.SHUT_DOWN))
        assert kinds(late) == [TroubleKind.GUEST_STILL_RUNNING]
        assert engine.fleet.vms()[key].power is Power.RUNNING, "nothing escalates by itself"
        again = await engine.finished(engine.fleet.power([key], PowerAction.SHUT_DOWN))
        assert kinds(again) == [TroubleKind.SHUTDOWN_IN_PROGRESS]
        off = await engine.finished(engine.fleet.power([key], PowerAction.TURN_OFF))
        assert isinstance(off.items[0].outcome, Done)
        assert hv01.world.machine("DC02").power is MachinePower.OFF

    near_journey(hv01, tmp_path / "run", story)


def test_a_locked_guest_yields_only_to_force(hv01: SimulatedHost, tmp_path: Path) -> None:
    async def story(engine: SimulatedWorld) -> None:
        key = engine.key("RDS01")
        for action in (PowerAction.SHUT_DOWN, PowerAction.RESTART):
            assert kinds(await engine.finished(engine.fleet.power([key], action))) == [TroubleKind.GUEST_LOCKED]
            assert hv01.world.machine("RDS01").power is MachinePower.RUNNING
        forced = await engine.finished(engine.fleet.power([key], PowerAction.SHUT_DOWN, force=True))
        assert isinstance(forced.items[0].outcome, Done)
        assert hv01.world.machine("RDS01").power is MachinePower.OFF

    near_journey(hv01, tmp_path / "run", story)


def test_a_saved_state_is_deleted(hv01: SimulatedHost, tmp_path: Path) -> None:
    async def story(engine: SimulatedWorld) -> None:
        key = engine.key("DEV-ANNA")
        picture = await engine.finished(engine.fleet.power([key], PowerAction.DELETE_SAVED_STATE))
        assert isinstance(picture.items[0].outcome, Done)
        await engine.until(lambda: engine.fleet.vms()[key].power is Power.OFF)

    near_journey(hv01, tmp_path / "run", story)


def test_a_vm_gets_another_name(hv01: SimulatedHost, tmp_path: Path) -> None:
    async def story(engine: SimulatedWorld) -> None:
        key = engine.key("MON01")
        picture = await engine.finished(engine.fleet.change_settings({key: {Setting.NAME: "監視 & <01>"}}))
        assert isinstance(picture.items[0].outcome, Done)
        await engine.until(lambda: engine.fleet.vms()[key].name == "監視 & <01>")
        assert kinds(await engine.finished(engine.fleet.change_settings({key: {Setting.NAME: " "}}))) == [
            TroubleKind.SETTING_NOT_LEGAL
        ]
        hv01.world.host.switches.silent_no_op = True
        assert kinds(await engine.finished(engine.fleet.change_settings({key: {Setting.NAME: "other"}}))) == [
            TroubleKind.NOT_APPLIED
        ]
        endings = [(r.asked.wanted, r.ending, r.after) for r in await engine.journal.search(limit=5)]
        assert endings == [("other", Ending.FAILED, "監視 & <01>"), ("監視 & <01>", Ending.DONE, "監視 & <01>")]

    near_journey(hv01, tmp_path / "run", story)


def test_jobs_that_others_have_started_show_with_their_percent(hv01: SimulatedHost, tmp_path: Path) -> None:
    async def story(engine: SimulatedWorld) -> None:
        set_language("en")
        with hv01.world.looked_at() as state:
            state.switches.pace = 0.2
        hv01.world.take_checkpoint("MAIL01", seconds=6)
        key = engine.key("MAIL01")
        engine.fleet.refresh()
        seen: set[int] = set()

        def moves() -> bool:
            vm = engine.fleet.vms()[key]
            seen.update(task.percent for task in vm.tasks)
            if vm.tasks:
                assert texts.host_status(vm) == f"Creating checkpoint ({vm.tasks[0].percent}%)"
            return bool(seen)

        await engine.until(moves)
        await engine.until(lambda: engine.fleet.vms()[key].tasks == ())

    near_journey(hv01, tmp_path / "run", story)
