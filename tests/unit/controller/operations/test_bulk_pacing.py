"""While a host carries many changes its list waits; afterwards one refresh reads what they have moved."""

from __future__ import annotations

from hvgui.domain.hosts.link import LinkPhase
from hvgui.domain.keys import OperationId, VmId, VmKey
from hvgui.domain.operations.operation import OperationPicture
from hvgui.domain.trouble import Trouble, TroubleKind, WireError
from hvgui.domain.vms.services import Service, row_of
from hvgui.hyperv import selections
from hvgui.wsman.requests import Enumerate, Invoke, Request
from tests.support.paper_host import PaperVm, guid
from tests.support.paper_world import HOST, KEY, World, scenario

VMS = 60
#: Seconds that the host takes for a change; all of them take several refreshes' time.
TAKES = 0.5


def crowd(world: World) -> dict[VmKey, dict[Service, bool]]:
    """A host of many VMs that takes its time for each change, and a change for all of them."""
    for n in range(3, VMS + 1):
        world.host.vms[guid(n)] = PaperVm(guid(n), f"vm{n}")
    world.host.at_once = True

    def takes(request: Request) -> None:
        if isinstance(request, Invoke) and request.method == "ModifyResourceSettings":
            world.clock.passes(TAKES)

    world.host.before = takes
    return {VmKey(HOST, VmId(guid(n))): {Service.BACKUP: False} for n in range(1, VMS + 1)}


async def ended(world: World, operation: OperationId) -> OperationPicture:
    """The operation as it has just ended."""
    for _ in range(2000):
        picture = world.fleet.operation(operation)
        assert picture is not None
        if not picture.running:
            return picture
        await world.clock.advance(0.05)
    raise AssertionError(f"still running: {picture}")


def queries(world: World, wql: str, since: int) -> int:
    return sum(isinstance(request, Enumerate) and request.wql == wql for request in world.host.log[since:])


@scenario
async def test_refreshes_and_sweeps_that_fall_due_in_the_middle_of_many_changes_wait(world: World) -> None:
    wanted = crowd(world)
    await world.connect()
    before, began = len(world.host.log), world.clock.monotonic()
    picture = await ended(world, world.fleet.set_services(wanted))
    requests, took = len(world.host.log) - before, world.clock.monotonic() - began
    assert (picture.counts.done, took > 25) == (VMS, True)
    assert requests <= 1.2 * VMS, f"{requests} requests"


@scenario
async def test_after_many_changes_one_refresh_and_one_sweep_show_what_is_there(world: World) -> None:
    wanted = crowd(world)
    await world.connect()
    operation = world.fleet.set_services(wanted)
    # Somebody else is at work, too.
    world.host.vms[guid(7)].name = "renamed"
    world.host.vms[guid(8)].services[Service.TIME_SYNC] = False
    world.host.vms[guid(8)].stamp += 1
    await ended(world, operation)
    before = len(world.host.log)
    await world.clock.advance(3.0)
    assert queries(world, selections.SYSTEMS, before) == 1
    assert queries(world, selections.service_settings(row_of(Service.TIME_SYNC)), before) == 1
    vms = world.fleet.vms()
    for n in range(1, VMS + 1):
        vm, there = vms[VmKey(HOST, VmId(guid(n)))], world.host.vms[guid(n)]
        assert (vm.name, {s.service: s.offered for s in vm.services}) == (there.name, there.services)


@scenario
async def test_a_change_that_never_ends_does_not_blind_the_list(world: World) -> None:
    wanted = crowd(world)
    await world.connect()
    world.host.at_once, world.host.job_looks = False, None
    world.fleet.set_services(wanted)
    await world.clock.advance(1.0)
    world.host.vms[guid(1)].name = "by somebody else"
    world.host.vms[guid(1)].services[Service.TIME_SYNC] = False
    world.host.vms[guid(1)].stamp += 1
    await world.clock.advance(20.0)
    assert world.fleet.vms()[KEY].name == "by somebody else"
    await world.clock.advance(60.0)
    state = world.fleet.vms()[KEY].service(Service.TIME_SYNC)
    assert state is not None
    assert state.offered is False


@scenario
async def test_a_person_who_asks_for_the_list_meanwhile_gets_it(world: World) -> None:
    wanted = crowd(world)
    await world.connect()
    world.host.at_once, world.host.job_looks = False, None
    world.fleet.set_services(wanted)
    await world.clock.advance(1.0)
    world.host.vms[guid(1)].name = "by somebody else"
    world.fleet.refresh(HOST)
    await world.clock.advance(0.1)
    assert world.fleet.vms()[KEY].name == "by somebody else"


@scenario
async def test_a_host_that_tells_something_all_the_time_is_read_all_the_same(world: World) -> None:
    wanted = crowd(world)
    await world.connect()
    await ended(world, world.fleet.set_services(wanted))
    before = len(world.host.log)
    for _ in range(6):
        await world.clock.advance(0.5)
        world.fleet.sessions[HOST]._hear()
    assert queries(world, selections.SYSTEMS, before) >= 1


@scenario
async def test_a_host_that_goes_away_in_the_middle_is_noticed_although_the_list_waits(world: World) -> None:
    wanted = crowd(world)
    await world.connect()
    takes = world.host.before

    def dies(request: Request) -> None:
        if len(world.host.invoked("ModifyResourceSettings")) > VMS / 4:
            raise WireError(Trouble(TroubleKind.UNREACHABLE, "paper"), sent=False)
        takes(request)

    world.host.before = dies
    began = world.clock.monotonic()
    world.fleet.set_services(wanted)
    while len(world.host.invoked("ModifyResourceSettings")) <= VMS / 4:
        await world.clock.advance(0.05)
    assert world.phase is not LinkPhase.LIVE
    assert world.clock.monotonic() - began < VMS * TAKES
