"""A VM whose configuration cannot be read: listed and deletable, and everything else says why it cannot be done."""

from __future__ import annotations

import pytest

from hvgui.domain.keys import VmKey
from hvgui.domain.machines.removal import MachineRemoval
from hvgui.domain.operations.outcome import Done, Failed
from hvgui.domain.operations.plan import Verdict
from hvgui.domain.settings.vm_settings import Setting
from hvgui.domain.settings.wishes import SettingWish
from hvgui.domain.trouble import Trouble, Troubled, TroubleKind
from hvgui.domain.vms.power import Power, PowerAction
from hvgui.wsman.requests import Invoke
from tests.support.simulated_world import SimulatedWorld, simulated


def lost_of(name: str) -> Trouble:
    return Trouble(TroubleKind.CONFIGURATION_LOST, name)


async def lost(world: SimulatedWorld) -> tuple[VmKey, str]:
    host = world.there.world.host
    machine = next(m for m in host.machines.values() if not m.power.live and not m.checkpoints)
    host.lose(machine)
    key = world.key(machine.name)
    world.fleet.refresh(key.host)
    await world.until(lambda: world.fleet.vms()[key].critical)
    return key, machine.name


@simulated
async def test_it_is_listed_and_says_what_is_wrong(world: SimulatedWorld) -> None:
    key, name = await lost(world)
    vm = world.fleet.vms()[key]
    assert (vm.name, vm.power, vm.critical) == (name, Power.SAVED, True)


@simulated
async def test_nothing_of_it_can_be_changed_and_each_refusal_has_a_reason(world: SimulatedWorld) -> None:
    key, name = await lost(world)
    fleet = world.fleet
    for reading in (fleet.hardware.settings(key), fleet.machines.like(key)):
        with pytest.raises(Troubled) as raised:
            await reading
        assert raised.value.trouble == lost_of(name)
    assert (await fleet.hardware.devices(key)).devices == ()
    (said,) = await fleet.preview_configuration([SettingWish(key, Setting.NOTES, "x")])
    assert (said.verdict, said.trouble) == (Verdict.REFUSED, lost_of(name))
    change = fleet.configure([SettingWish(key, Setting.NOTES, "x")])
    assert (await world.finished(change)).items[0].outcome == Failed(lost_of(name))
    start = fleet.power([key], PowerAction.START)
    outcome = (await world.finished(start)).items[0].outcome
    assert isinstance(outcome, Failed)
    assert outcome.trouble.kind is TroubleKind.INVALID_STATE
    calls = [request.method for request in world.there.log if isinstance(request, Invoke)]
    assert "ModifySystemSettings" not in calls


@simulated
async def test_it_is_deleted_as_it_is(world: SimulatedWorld) -> None:
    key, name = await lost(world)
    use = await world.fleet.machines.disk_use([key])
    assert key.vm in use.broken
    wish = MachineRemoval(key=key, name=name)
    (said,) = await world.fleet.machines.preview_deletion([wish])
    assert (said.verdict, said.trouble) == (Verdict.WILL_CHANGE, None)
    picture = await world.finished(world.fleet.machines.delete([wish]))
    assert picture.items[0].outcome == Done()
    assert key.vm not in world.there.world.host.machines
    await world.until(lambda: key not in world.fleet.vms())
