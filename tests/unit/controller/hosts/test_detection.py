"""What somebody else changes shows within one tick of the virtual clock, with nothing but the list's own requests."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from hvgui.domain.vms.power import Power
from hvgui.domain.vms.services import Service
from hvgui.domain.vms.vm import Vm
from hvgui.wsman.requests import Enumerate
from tests.support.paper_host import PaperHost, PaperVm, guid
from tests.support.paper_world import KEY, OTHER, World, scenario

#: The longest tick of a host that is shown: 4 s and 15 percent.
TICK = 4.6


def offered(vm: Vm | None) -> bool | None:
    state = vm.service(Service.BACKUP) if vm is not None else None
    return state.offered if state is not None else None


def toggled(host: PaperHost) -> None:
    host.vms[guid(1)].services[Service.BACKUP] = False
    host.vms[guid(1)].stamp += 1


def renamed(host: PaperHost) -> None:
    host.vms[guid(1)].name = "web-2"


def started(host: PaperHost) -> None:
    host.vms[guid(2)].state = 2


def deleted(host: PaperHost) -> None:
    del host.vms[guid(2)]


def made(host: PaperHost) -> None:
    host.vms[guid(3)] = PaperVm(guid(3), "new")


def checkpointed(host: PaperHost) -> None:
    """A checkpoint is a change of the VM's configuration: its stamp moves, and what shows checkpoints reads again."""
    host.vms[guid(1)].stamp += 1


CHANGES: tuple[tuple[Callable[[PaperHost], None], Callable[[World], bool]], ...] = (
    (toggled, lambda world: offered(world.fleet.vm(KEY)) is False),
    (renamed, lambda world: world.fleet.vms()[KEY].name == "web-2"),
    (started, lambda world: world.fleet.vms()[OTHER].power is Power.RUNNING),
    (deleted, lambda world: OTHER not in world.fleet.vms()),
    (made, lambda world: len(world.fleet.vms()) == 3),
    (checkpointed, lambda world: world.fleet.vms()[KEY].settings_stamp == "1"),
)


@pytest.mark.parametrize(("change", "shows"), CHANGES, ids=[change.__name__ for change, _ in CHANGES])
def test_a_change_shows_within_a_tick(
    tmp_path: Path, change: Callable[[PaperHost], None], shows: Callable[[World], bool]
) -> None:
    @scenario
    async def story(world: World) -> None:
        await world.connect()
        await world.clock.advance(60.0)
        assert not shows(world)
        change(world.host)
        assert not shows(world)
        await world.clock.advance(TICK)
        assert shows(world)

    story(tmp_path)


def details_read(world: World) -> int:
    return sum(
        isinstance(r, Enumerate) and "from Msvm_VirtualSystemSettingData where InstanceID" in (r.wql or "")
        for r in world.host.log
    )


@scenario
async def test_the_stamp_of_the_configuration_makes_settings_be_read_again(world: World) -> None:
    await world.connect()
    world.fleet.look_at(frozenset({KEY}))
    await world.clock.advance(TICK)
    world.fleet.sessions[KEY.host].pace.details_every = 1e9
    before = details_read(world)
    await world.clock.advance(60.0)
    assert details_read(world) == before, "nothing moved, nothing is read"
    checkpointed(world.host)
    await world.clock.advance(TICK)
    assert details_read(world) == before + 1
