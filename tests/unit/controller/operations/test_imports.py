"""Imports in one process with a simulated host: planned, mended, registered, taken back, and cut after every call."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from hvgui.controller.operations.kinds.imports import IMPORTS
from hvgui.controller.operations.plan import NO_TRACE, Shown, Trace
from hvgui.domain.keys import VmId
from hvgui.domain.machines.imports import HostImports, ImportVerb, ImportWish, MisfitKind, PlannedMachine
from hvgui.domain.operations.outcome import Done, Failed, Outcome, Unknown
from hvgui.domain.operations.plan import Verdict
from hvgui.domain.trouble import Trouble, TroubleKind, WireError
from hvgui.sim.hyperv import exports
from hvgui.sim.hyperv.hardware import LIBRARY
from hvgui.sim.hyperv.machines import Machine, Power
from hvgui.values import replace
from hvgui.wsman.requests import Invoke, Request
from tests.support.paper_world import HOST, play
from tests.support.simulated_world import SimulatedWorld, simulated

K, V = TroubleKind, ImportVerb
FOLDER = "C:\\Exports"
NOWHERE = "00000000-0000-0000-0000-00000000DEAD"
METHODS = ("ImportSystemDefinition", "ModifyResourceSettings", "RemoveResourceSettings")
ENDINGS = ("ValidatePlannedSystem", "RealizePlannedSystem", "DestroySystem")


def exported(world: SimulatedWorld, *, switch: bool = True, image: bool = True, disk: bool = True) -> Machine:
    """A VM of somewhere else whose export lies on the host; False: what it needs is not there."""
    host = world.there.world.host
    there = list(host.machines.values())
    machine = next(m for m in there if m.power is Power.RUNNING and not m.checkpoints and m.generation == 2)
    (host.disk.root / "C" / "Exports").mkdir(exist_ok=True)
    machine.settings.iso = LIBRARY[0] if image else "D:\\ISO\\gone.iso"
    export = exports.export_of(host, machine, FOLDER, exports.ALL, "", exports.CRASH)
    exports.write(host, export)
    if not disk:
        host.vhds.files.pop(export.disks[0].path.casefold())
    if not switch:
        cable = export.machine.settings.adapters[0].cable
        assert cable is not None
        path = str(cable.values["HostResource"][0])  # type: ignore[index]
        old = path.rpartition('Name="')[2].rstrip('"')
        cable.values["HostResource"] = (path.replace(old, NOWHERE),)
    del host.machines[machine.id]
    return export.machine


def wish_of(world: SimulatedWorld, machine: Machine, **more: Any) -> ImportWish:
    definition = f"{FOLDER}\\{machine.name}\\Virtual Machines\\{machine.id}.vmcx"
    return replace(ImportWish(host=HOST, verb=V.PLAN, definition=definition), **more)


async def change(world: SimulatedWorld, wish: ImportWish) -> Outcome:
    (item,) = (await world.finished(world.fleet.exports.change_imports([wish]))).items
    assert item.outcome is not None
    return item.outcome


async def planned(world: SimulatedWorld, wish: ImportWish) -> tuple[PlannedMachine, ImportWish]:
    assert await change(world, wish) == Done()
    (found,) = await world.fleet.exports.planned(HOST)
    assert found.ours
    return found, replace(wish, verb=V.REGISTER, vm=found.vm, name=found.name)


def kind(ended: Outcome) -> TroubleKind:
    assert isinstance(ended, Failed)
    return ended.trouble.kind


@simulated
async def test_a_vm_is_planned_shown_and_registered(world: SimulatedWorld) -> None:
    machine = exported(world)
    wish = wish_of(world, machine)
    assert (await world.fleet.exports.preview_import([wish]))[0].verdict is Verdict.WILL_CHANGE
    found, register = await planned(world, wish)
    assert (found.vm, found.name, found.misfits) == (machine.id, machine.name, ())
    assert await world.fleet.exports.left_over() == {HOST}
    (call,) = world.there.invoked("ImportSystemDefinition")
    assert dict(call.arguments)["SnapshotFolder"] == f"{FOLDER}\\{machine.name}\\Snapshots"
    assert machine.id not in {vm.vm for vm in world.fleet.vms()}, "a planned VM is no VM"
    assert await change(world, register) == Done()
    await world.until(lambda: machine.id in {key.vm for key in world.fleet.vms()})
    assert world.there.world.host.planned == {}
    assert await world.fleet.exports.left_over() == frozenset()
    last, first = await world.journal.search(limit=2)
    assert (first.after, last.after) == (machine.id, machine.name)
    assert not world.fleet.journal.may_undo(last)


@simulated
async def test_what_does_not_fit_is_shown_and_mended(world: SimulatedWorld) -> None:
    machine = exported(world, switch=False, image=False)
    found, register = await planned(world, wish_of(world, machine))
    (switch,), (image,) = found.of(MisfitKind.SWITCH), found.of(MisfitKind.IMAGE)
    assert (switch.what, image.what) == ("vSwitch-LAN", "D:\\ISO\\gone.iso")
    assert kind(await change(world, register)) is K.IMPORT_MISFITS
    guid = world.there.world.host.network.switches[0].id
    mended = replace(register, switches={switch.instance_id: guid}, images=(image.instance_id,))
    said = await world.fleet.exports.preview_import([mended])
    assert said[0].calls == ("connect-adapter-1", "eject-1", "validate", "realize")
    assert await change(world, mended) == Done()
    cable = world.there.world.host.machines[machine.id].settings.adapters[0].cable
    assert cable is not None
    assert guid in cable.resource


@simulated
async def test_an_adapter_may_be_left_without_a_switch(world: SimulatedWorld) -> None:
    machine = exported(world, switch=False)
    found, register = await planned(world, wish_of(world, machine))
    (switch,) = found.misfits
    assert await change(world, replace(register, switches={switch.instance_id: ""})) == Done()
    cable = world.there.world.host.machines[machine.id].settings.adapters[0].cable
    assert cable is not None
    assert not cable.connected


@simulated
async def test_a_missing_disk_keeps_it_planned_until_it_is_taken_back(world: SimulatedWorld) -> None:
    machine = exported(world, disk=False)
    found, register = await planned(world, wish_of(world, machine))
    assert [misfit.kind for misfit in found.misfits] == [MisfitKind.DISK]
    assert kind(await change(world, register)) is K.IMPORT_MISFITS
    assert kind(await change(world, wish_of(world, machine))) is K.IMPORT_PLANNED
    assert await change(world, replace(register, verb=V.DROP)) == Done()
    host = world.there.world.host
    assert (host.planned, machine.id in host.machines) == ({}, False)
    assert host.has_file(wish_of(world, machine).definition)


@simulated
async def test_what_the_host_alone_sees_is_told_and_nothing_is_registered(world: SimulatedWorld) -> None:
    """Something goes between the look and the call."""
    machine = exported(world)
    _, register = await planned(world, wish_of(world, machine))
    plain = world.there.before

    def spoil(request: Request) -> None:
        if isinstance(request, Invoke) and request.method == "ValidatePlannedSystem":
            world.there.world.host.vhds.files.clear()

    world.there.before = spoil
    ended = await change(world, register)
    assert kind(ended) is K.IMPORT_NOT_FINISHED
    assert isinstance(ended, Failed)
    assert ended.trouble.detail.startswith(K.VALUE_REFUSED.value)
    assert list(world.there.world.host.planned) == [machine.id]
    world.there.before = plain


@simulated
async def test_what_cannot_be_imported_is_refused_before_anything_is_sent(world: SimulatedWorld) -> None:
    machine = exported(world)
    there = next(iter(world.there.world.host.machines))
    wish = wish_of(world, machine)
    cases = [
        (replace(wish, definition="C:\\Exports"), K.IMPORT_PATH_NOT_LEGAL),
        (replace(wish, definition=wish.definition.replace(machine.id, NOWHERE)), K.HOST_FILE_MISSING),
        (replace(wish, definition=wish.definition.replace(machine.id, there)), K.IMPORT_REGISTERED),
        (replace(wish, verb=V.REGISTER, vm=NOWHERE), K.IMPORT_GONE),
        (replace(wish, verb=V.DROP, vm=there), K.IMPORT_REGISTERED),
    ]
    for wrong, why in cases:
        (said,) = await world.fleet.exports.preview_import([wrong])
        assert said.trouble is not None
        assert said.trouble.kind is why
    assert not [method for method in (*METHODS, *ENDINGS) if world.there.invoked(method)]


@simulated
async def test_planned_vms_of_others_are_told_from_ours(world: SimulatedWorld) -> None:
    machine = exported(world)
    host = world.there.world.host
    exports.plan(host, wish_of(world, machine).definition, FOLDER, lambda _: True, renamed=False)
    (found,) = await world.fleet.exports.planned(HOST)
    assert (found.vm, found.ours) == (machine.id, False)


@simulated
async def test_a_host_that_takes_the_file_away_with_the_plan_is_told(world: SimulatedWorld) -> None:
    machine = exported(world)
    wish = wish_of(world, machine)
    _, register = await planned(world, wish)

    def spoil(request: Request) -> None:
        if isinstance(request, Invoke) and request.method == "DestroySystem":
            world.there.world.host.disk.real(wish.definition).unlink()

    world.there.before = spoil
    assert kind(await change(world, replace(register, verb=V.DROP))) is K.IMPORT_FILE_GONE


#: Before the first call of each change, and after every one.
CUTS = [
    *((method, reached) for method in (METHODS[0], METHODS[1], "DestroySystem") for reached in (False, True)),
    *((method, True) for method in ("ValidatePlannedSystem", "RealizePlannedSystem")),
]


@pytest.mark.parametrize(("method", "reached"), CUTS, ids=[f"{m}-{'answer' if r else 'request'}" for m, r in CUTS])
def test_every_call_may_be_lost(tmp_path: Path, method: str, reached: bool) -> None:
    """What is told is what is there, and what is left can be finished or taken back."""

    async def story(world: SimulatedWorld) -> None:
        await world.connect()
        host = world.there.world.host
        machine = exported(world, switch=False)
        lost = [True]

        def lose(request: Request) -> None:
            if isinstance(request, Invoke) and request.method == method and lost:
                lost.clear()
                if reached:
                    world.there.before = lambda _: None
                    world.there.wire().ask(request)
                raise WireError(Trouble(K.WIRE_LOST, "host"), sent=True)

        async def settled(wish: ImportWish) -> Outcome:
            picture = await world.finished(world.fleet.exports.change_imports([wish]))
            world.there.before = lambda _: None
            await world.until(lambda: all(one.complete for one in world.fleet.hosts()))
            await world.clock.advance(12)
            now = world.fleet.operation(picture.id)
            assert now is not None
            ended = now.items[0].outcome
            assert ended is not None
            return ended

        world.there.before = lose
        wish = wish_of(world, machine)
        first = await settled(wish)
        assert (first == Done()) == (machine.id in host.planned)
        if method == "ImportSystemDefinition":
            assert (first == Done()) == reached
            return
        (found,) = await world.fleet.exports.planned(HOST)
        switches = {misfit.instance_id: "" for misfit in found.misfits}
        register = replace(wish, verb=V.REGISTER, vm=found.vm, name=found.name, switches=switches)
        world.there.before = lose
        verb = V.DROP if method == "DestroySystem" else V.REGISTER
        ended = await settled(replace(register, verb=verb))
        registered = machine.id in host.machines
        assert registered == (method == "RealizePlannedSystem" and reached)
        if ended != Done():
            assert isinstance(ended, Failed | Unknown)
            assert list(host.planned) == [machine.id], "it is told, and it is there"
            found = (await world.fleet.exports.planned(HOST))[0]
            left = {misfit.instance_id: "" for misfit in found.misfits}
            assert await settled(replace(register, switches=left)) == Done()
            assert machine.id in host.machines
        else:
            assert host.planned == {}

    play(SimulatedWorld, story)(tmp_path)


def test_what_the_host_said_is_planned_has_to_be_there() -> None:
    wish = ImportWish(host=HOST, verb=V.PLAN, definition="D:\\a.vmcx", known=())
    told = Trace(done=frozenset({"import"}), learned={"vm": NOWHERE})
    assert IMPORTS.sight(wish, None, HostImports(), told).shown is Shown.NO
    there = HostImports(planned={VmId(NOWHERE): "web"})
    assert IMPORTS.sight(wish, None, there, told).shown is Shown.YES
    assert IMPORTS.sight(wish, None, there, NO_TRACE).value == NOWHERE, "the only new one"
    assert IMPORTS.sight(replace(wish, known=(VmId(NOWHERE),)), None, there, NO_TRACE).shown is Shown.NO
