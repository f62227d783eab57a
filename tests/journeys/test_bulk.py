"""Changes of many VMs of one host: few requests for each, whatever the kind."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from hvgui.domain.keys import OperationId, VmKey
from hvgui.domain.operations.operation import OperationPicture
from hvgui.domain.settings.vm_settings import Setting
from hvgui.domain.vms.checkpoints import CheckpointAction, CheckpointId, CheckpointWish
from hvgui.domain.vms.power import Power, PowerAction
from hvgui.domain.vms.services import Service
from tests.support.engine import Engine, journey
from tests.support.hurried import HurriedClock, HurriedHostClock
from tests.support.live_host import live_host

VMS = 30
Change = Callable[[Engine, list[VmKey]], OperationId]


def services(engine: Engine, keys: list[VmKey]) -> OperationId:
    vms = engine.fleet.vms()
    states = {key: vms[key].service(Service.BACKUP) for key in keys}
    return engine.fleet.set_services(
        {key: {Service.BACKUP: not (state is not None and state.offered)} for key, state in states.items()}
    )


def pause(engine: Engine, keys: list[VmKey]) -> OperationId:
    return engine.fleet.power(keys, PowerAction.PAUSE)


def turn_off(engine: Engine, keys: list[VmKey]) -> OperationId:
    return engine.fleet.power(keys, PowerAction.TURN_OFF)


def start(engine: Engine, keys: list[VmKey]) -> OperationId:
    return engine.fleet.power(keys, PowerAction.START)


def settings(engine: Engine, keys: list[VmKey]) -> OperationId:
    return engine.fleet.change_settings({key: {Setting.NOTES: f"note of {key.vm}"} for key in keys})


def checkpoints(engine: Engine, keys: list[VmKey]) -> OperationId:
    return engine.fleet.checkpoints.change([CheckpointWish(key=key, action=CheckpointAction.CREATE) for key in keys])


def named_checkpoints(engine: Engine, keys: list[VmKey]) -> OperationId:
    create = CheckpointAction.CREATE
    return engine.fleet.checkpoints.change([CheckpointWish(key=key, action=create, name="before") for key in keys])


def revert(engine: Engine, keys: list[VmKey]) -> OperationId:
    return engine.fleet.checkpoints.change([CheckpointWish(key=key, action=CheckpointAction.REVERT) for key in keys])


def delete(engine: Engine, keys: list[VmKey]) -> OperationId:
    delete = CheckpointAction.DELETE
    return engine.fleet.checkpoints.change([CheckpointWish(key=key, action=delete, point=POINTS[key]) for key in keys])


#: Of each VM, the checkpoint that is to be deleted.
POINTS: dict[VmKey, CheckpointId] = {}

#: What is done before the requests are counted, so that there is something to do.
BEFORE: dict[Change, Change] = {start: turn_off, revert: checkpoints, delete: checkpoints}

#: Requests for each VM. A checkpoint is made by a job, and a rename is a change of its own.
BUDGETS: dict[Change, float] = {
    services: 1.5,
    pause: 1.5,
    start: 1.5,
    settings: 1.5,
    checkpoints: 3.0,
    named_checkpoints: 4.0,
    revert: 5.0,
    delete: 3.0,
}


@pytest.mark.slow
@pytest.mark.parametrize("change", BUDGETS)
def test_a_change_of_many_vms_takes_few_requests_for_each(tmp_path: Path, change: Change) -> None:
    with live_host(tmp_path / "host", scene="big", hosts=1, vms=VMS) as host:

        async def story(engine: Engine) -> None:
            vms = engine.fleet.vms()
            keys = [key for key, vm in vms.items() if vm.power is Power.RUNNING or change in (services, settings)]
            if prepare := BEFORE.get(change):
                await engine.finished(prepare(engine, keys), seconds=60)
            if change is delete:
                made = {key: host.world.machine(key.vm).checkpoints[0].id for key in keys}
                POINTS.update((key, CheckpointId(point)) for key, point in made.items())
            before = host.sim.stats.answers
            picture: OperationPicture = await engine.finished(change(engine, keys), seconds=60)
            requests = host.sim.stats.answers - before
            assert (picture.counts.done, len(keys) > VMS / 2) == (len(keys), True)
            assert requests <= BUDGETS[change] * len(keys), f"{requests} requests for {len(keys)} VMs"

        journey(tmp_path / "run", (host,), story)


#: Seconds of a host in one of the test's: its jobs take seconds, so that refreshes and sweeps fall due meanwhile.
HURRY = 10.0


@pytest.mark.slow
@pytest.mark.parametrize(("change", "budget"), [(checkpoints, 5.0), (start, 2.0)])
def test_what_takes_a_host_its_time_takes_few_requests_too_refreshes_and_all(
    tmp_path: Path, change: Change, budget: float
) -> None:
    clocks = HurriedHostClock(HURRY), HurriedClock(HURRY)
    with live_host(tmp_path / "host", scene="big", hosts=1, vms=VMS, pace=1.0, clock=clocks[0]) as host:

        async def story(engine: Engine) -> None:
            keys = [key for key, vm in engine.fleet.vms().items() if vm.power is Power.RUNNING]
            if prepare := BEFORE.get(change):
                await engine.finished(prepare(engine, keys), seconds=60)
            before = host.sim.stats.answers
            picture = await engine.finished(change(engine, keys), seconds=60)
            requests = host.sim.stats.answers - before
            assert (picture.counts.done, requests > len(keys)) == (len(keys), True), "no refresh fell due"
            assert requests <= budget * len(keys), f"{requests} requests for {len(keys)} VMs"

        journey(tmp_path / "run", (host,), story, clock=clocks[1])
