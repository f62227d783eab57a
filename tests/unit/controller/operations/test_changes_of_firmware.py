"""Firmware, security and topology of VMs over the wire: set, read back, refused with a reason, and put back."""

from __future__ import annotations

from pathlib import Path

import pytest

from hvgui.domain.keys import VmKey
from hvgui.domain.operations.operation import OperationPicture
from hvgui.domain.operations.outcome import Done, Failed
from hvgui.domain.operations.undoing import UndoState
from hvgui.domain.settings.vm_settings import Setting, SettingValue, ordered
from hvgui.domain.trouble import TroubleKind
from hvgui.sim.hyperv.machines import Machine
from hvgui.sim.hyperv.machines import Power as MachinePower
from tests.support.adapters_visit import machine_in
from tests.support.cranked import CrankedClock
from tests.support.simulated_world import SimulatedHost, SimulatedWorld, near_journey

S = Setting


UEFI = "272E7447-90A4-4563-A4B9-8E4AB00526CE"


#: The build that each host of the scene has.
HOSTS = {"en-2022": 0, "ja-2019": 1, "de-2012r2": 2}


@pytest.fixture(params=list(HOSTS.values()), ids=list(HOSTS))
def host(request: pytest.FixtureRequest, tmp_path: Path) -> SimulatedHost:
    return SimulatedHost(tmp_path / "host", CrankedClock(), number=request.param, few=True)


def off(host: SimulatedHost, generation: int) -> Machine:
    """A VM of a generation, off; not every host of the scene has one that is, or one of generation 1."""
    there = {machine.generation for machine in host.world.host.ordered()}
    machine = machine_in(host, *MachinePower, generation=generation if generation in there else 0)
    with host.world.looked_at():
        if machine.generation != generation:
            machine.generation = generation
            machine.settings.system["VirtualSystemSubType"] = "Microsoft:Hyper-V:SubType:1"
        machine.power = MachinePower.OFF
        machine.settings.memory["DynamicMemoryEnabled"] = False
    return machine


async def change(engine: SimulatedWorld, key: VmKey, wanted: dict[Setting, SettingValue]) -> OperationPicture:
    return await engine.finished(engine.fleet.change_settings({key: wanted}))


def refusals(picture: OperationPicture) -> dict[str, str]:
    return {i.label: i.outcome.trouble.detail for i in picture.items if isinstance(i.outcome, Failed)}


async def put_back(engine: SimulatedWorld, count: int) -> OperationPicture:
    """Undo the last entries of the journal."""
    records = await engine.journal.search(limit=count)
    proposal = await engine.fleet.journal.propose_undo([record.number for record in records])
    assert {item.state for item in proposal.items} == {UndoState.READY}
    (operation,) = engine.fleet.journal.undo(proposal)
    return await engine.finished(operation)


@pytest.mark.parametrize("generation", [1, 2])
def test_boot_order_and_firmware_are_set_read_back_and_undone(
    host: SimulatedHost, tmp_path: Path, generation: int
) -> None:
    machine = off(host, generation)
    newer = host.world.host.schema.later_than("2012r2")

    async def story(engine: SimulatedWorld) -> None:
        key = engine.key(machine.name)
        before = (await engine.fleet.hardware.settings(key)).values
        if generation == 1:
            assert S.BOOT_ORDER not in before
            wanted: dict[Setting, SettingValue] = {S.BIOS_ORDER: "3,0,1,2", S.NUM_LOCK: True}
        else:
            assert S.BIOS_ORDER not in before
            order = ordered(before[S.BOOT_ORDER])
            assert len(order) > 2, order
            wanted = {S.BOOT_ORDER: ",".join(order[::-1]), S.SECURE_BOOT: True, S.NETWORK_BOOT: 4097}
            wanted |= {S.BOOT_PAUSE: True}
            machine.settings.system["SecureBootEnabled"] = False
            if newer:
                wanted |= {S.CONSOLE: 1}
                machine.settings.system["SecureBootTemplateId"] = "1734C6E8-3154-4DDA-BA5F-A874CC483422"
                wanted[S.SECURE_BOOT_TEMPLATE] = UEFI
            else:
                assert S.SECURE_BOOT_TEMPLATE not in before
        picture = await change(engine, key, wanted)
        assert {item.outcome for item in picture.items} == {Done()}, refusals(picture)
        after = (await engine.fleet.hardware.settings(key)).values
        assert {setting: after[setting] for setting in wanted} == wanted
        assert {i.outcome for i in (await put_back(engine, len(wanted))).items} == {Done()}
        assert (await engine.fleet.hardware.settings(key)).values[next(iter(wanted))] == before[next(iter(wanted))]

    near_journey(host, tmp_path / "run", story)


def test_processor_and_numa_are_set_read_back_and_undone(host: SimulatedHost, tmp_path: Path) -> None:
    machine = off(host, 2)
    newer = host.world.host.schema.later_than("2012r2")
    newest = host.world.host.schema.later_than("2019")

    async def story(engine: SimulatedWorld) -> None:
        key = engine.key(machine.name)
        before = (await engine.fleet.hardware.settings(key)).values
        wanted: dict[Setting, SettingValue] = {
            S.COMPATIBLE: True,
            S.NODE_PROCESSORS: 6,
            S.SOCKET_NODES: 3,
            S.NODE_MEMORY: 2048,
        }
        if newer:
            wanted |= {S.NESTED: True, S.THREADS: 1}
        if newest:
            wanted[S.COMPATIBLE_MODE] = 1
        assert (S.NESTED in before, S.THREADS in before, S.COMPATIBLE_MODE in before) == (newer, newer, newest)
        picture = await change(engine, key, wanted)
        assert {item.outcome for item in picture.items} == {Done()}, refusals(picture)
        after = (await engine.fleet.hardware.settings(key)).values
        assert {setting: after[setting] for setting in wanted} == wanted
        topology = await engine.fleet.hardware.topology(key.host)
        assert topology == {S.NODE_PROCESSORS: 16, S.SOCKET_NODES: 1, S.NODE_MEMORY: 32_768}, "the host's own"
        assert {i.outcome for i in (await put_back(engine, len(wanted))).items} == {Done()}
        now = (await engine.fleet.hardware.settings(key)).values
        assert {setting: now[setting] for setting in wanted} == {setting: before[setting] for setting in wanted}

    near_journey(host, tmp_path / "run", story)


def test_what_is_closed_is_refused_with_its_reason_and_nothing_is_sent(host: SimulatedHost, tmp_path: Path) -> None:
    machine = machine_in(host, *MachinePower, generation=2)
    machine.power = MachinePower.RUNNING
    before = (dict(machine.settings.system), dict(machine.settings.processor), dict(machine.settings.security))

    async def story(engine: SimulatedWorld) -> None:
        key = engine.key(machine.name)
        there = (await engine.fleet.hardware.settings(key)).values
        order = ",".join(ordered(there[S.BOOT_ORDER])[::-1])
        picture = await change(
            engine, key, {S.BOOT_ORDER: order, S.SECURE_BOOT: False, S.COMPATIBLE: True, S.BIOS_ORDER: "0,1,2,3"}
        )
        assert refusals(picture) == {
            "boot-order": "boot-order: not-off",
            "secure-boot": "secure-boot: not-off",
            "compatible": "compatible: not-off",
            "bios-order": "bios-order: generation",
        }

    near_journey(host, tmp_path / "run", story)
    assert before == (machine.settings.system, machine.settings.processor, machine.settings.security)


def test_accepted_is_not_applied(host: SimulatedHost, tmp_path: Path) -> None:
    machine = off(host, 2)

    async def story(engine: SimulatedWorld) -> None:
        key = engine.key(machine.name)
        there = (await engine.fleet.hardware.settings(key)).values
        order = ",".join(ordered(there[S.BOOT_ORDER])[::-1])
        host.world.host.switches.silent_no_op = True
        picture = await change(engine, key, {S.BOOT_ORDER: order, S.SECURE_BOOT: False, S.COMPATIBLE: True})
        kinds = {item.outcome.trouble.kind for item in picture.items if isinstance(item.outcome, Failed)}
        assert kinds == {TroubleKind.NOT_APPLIED}
        host.world.host.switches.silent_no_op = False

    near_journey(host, tmp_path / "run", story)
