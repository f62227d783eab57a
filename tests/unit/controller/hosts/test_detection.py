"""What somebody else changes shows within one tick of the virtual clock, or two, with nothing but the list's own
requests."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from hvgui.domain.vms.power import Power
from hvgui.domain.vms.services import Service
from hvgui.domain.vms.vm import Vm
from hvgui.hyperv.selections import SYSTEMS
from hvgui.wsman.requests import Enumerate, Invoke
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


#: Each change, how it shows, and in how many ticks: settings are read with every other one.
CHANGES: tuple[tuple[Callable[[PaperHost], None], Callable[[World], bool], int], ...] = (
    (toggled, lambda world: offered(world.fleet.vm(KEY)) is False, 2),
    (renamed, lambda world: world.fleet.vms()[KEY].name == "web-2", 1),
    (started, lambda world: world.fleet.vms()[OTHER].power is Power.RUNNING, 1),
    (deleted, lambda world: OTHER not in world.fleet.vms(), 1),
    (made, lambda world: len(world.fleet.vms()) == 3, 1),
    (checkpointed, lambda world: world.fleet.vms()[KEY].settings_stamp == "1", 2),
)


@pytest.mark.parametrize(("change", "shows", "ticks"), CHANGES, ids=[change.__name__ for change, *_ in CHANGES])
def test_a_change_shows_soon(
    tmp_path: Path, change: Callable[[PaperHost], None], shows: Callable[[World], bool], ticks: int
) -> None:
    @scenario
    async def story(world: World) -> None:
        await world.connect()
        await world.clock.advance(60.0)
        assert not shows(world)
        change(world.host)
        assert not shows(world)
        await world.clock.advance(ticks * TICK)
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
    await world.clock.advance(2 * TICK)
    assert details_read(world) == before + 1


def asked(world: World) -> tuple[int, int, int]:
    """Readings of systems, of summaries, and of what guests answer."""
    log = world.host.log
    about = [r.wql or "" for r in log if isinstance(r, Enumerate)]
    summaries = sum(isinstance(r, Invoke) and r.method == "GetSummaryInformation" for r in log)
    return about.count(SYSTEMS), summaries, sum("from Msvm_VssComponent" in wql for wql in about)


@scenario
async def test_an_idle_host_that_tells_its_changes_is_asked_for_summaries_and_little_else(world: World) -> None:
    await world.connect()
    pace = world.fleet.sessions[KEY.host].pace
    pace.events = True
    await world.clock.advance(60.0)
    systems, summaries, answers = asked(world)
    await world.clock.advance(600.0)
    now = asked(world)
    assert 130 <= now[1] - summaries <= 180
    assert now[0] - systems <= 10
    assert now[2] - answers <= 20
    pace.watched = False
    await world.clock.advance(60.0)
    systems, summaries, answers = asked(world)
    await world.clock.advance(600.0)
    now = asked(world)
    assert 8 <= now[1] - summaries <= 12
    assert now[0] - systems <= 2
    assert now[2] - answers <= 2


@scenario
async def test_a_guest_that_falls_silent_has_its_services_read_soon(world: World) -> None:
    await world.connect()
    world.fleet.sessions[KEY.host].pace.watched = False
    await world.clock.advance(60.0)
    before = asked(world)[2]
    world.host.vms[guid(1)].heartbeat = 13
    await world.clock.advance(TICK * 4)
    assert asked(world)[2] == before + 1


@scenario
async def test_summaries_that_name_other_vms_than_the_host_has_are_not_asked_alone_again(world: World) -> None:
    await world.connect()
    await world.clock.advance(60.0)
    world.host.unlisted.add(guid(2))
    await world.clock.advance(TICK * 8)
    assert len(world.fleet.vms()) == 2, "one without a summary is there all the same"
    systems, summaries, _ = asked(world)
    await world.clock.advance(60.0)
    now = asked(world)
    assert now[0] - systems == now[1] - summaries


@scenario
async def test_a_vm_that_is_made_between_two_readings_changes_nothing_about_them(world: World) -> None:
    await world.connect()
    await world.clock.advance(60.0)
    world.host.unlisted.add(guid(2))
    await world.clock.advance(TICK)
    world.host.unlisted.clear()
    await world.clock.advance(TICK * 3)
    systems, summaries, _ = asked(world)
    await world.clock.advance(60.0)
    now = asked(world)
    assert now[0] - systems < now[1] - summaries
