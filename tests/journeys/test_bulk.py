"""Changes of many VMs of one host: few requests for each, whatever the kind."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from hvgui.domain.checkpoints import CheckpointAction, CheckpointWish
from hvgui.domain.keys import OperationId, VmKey
from hvgui.domain.operation import OperationPicture
from hvgui.domain.power import Power, PowerAction
from hvgui.domain.services import Service
from hvgui.domain.vm_settings import Setting
from tests.support.engine import Engine, journey
from tests.support.live_host import live_host

VMS = 60


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
    return engine.fleet.change_checkpoints([CheckpointWish(key=key, action=CheckpointAction.CREATE) for key in keys])


def named_checkpoints(engine: Engine, keys: list[VmKey]) -> OperationId:
    create = CheckpointAction.CREATE
    return engine.fleet.change_checkpoints([CheckpointWish(key=key, action=create, name="before") for key in keys])


#: Requests for each VM. A checkpoint is made by a job, and a rename is a change of its own.
BUDGETS = {services: 1.5, pause: 1.5, start: 1.5, settings: 1.5, checkpoints: 3.0, named_checkpoints: 4.0}


@pytest.mark.slow
@pytest.mark.parametrize("change", BUDGETS)
def test_a_change_of_many_vms_takes_few_requests_for_each(
    tmp_path: Path, change: Callable[[Engine, list[VmKey]], OperationId]
) -> None:
    with live_host(tmp_path / "host", scene="big", hosts=1, vms=VMS) as host:

        async def story(engine: Engine) -> None:
            vms = engine.fleet.vms()
            keys = [key for key, vm in vms.items() if vm.power is Power.RUNNING or change in (services, settings)]
            if change is start:
                await engine.finished(turn_off(engine, keys), seconds=60)
            before = host.sim.stats.answers
            picture: OperationPicture = await engine.finished(change(engine, keys), seconds=60)
            requests = host.sim.stats.answers - before
            assert (picture.counts.done, len(keys) > VMS / 2) == (len(keys), True)
            assert requests <= BUDGETS[change] * len(keys), f"{requests} requests for {len(keys)} VMs"

        journey(tmp_path / "run", (host,), story)
