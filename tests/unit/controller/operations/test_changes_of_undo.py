"""Undo against simulated hosts: every kind of change that can be put back, in few requests, and why others cannot."""

from __future__ import annotations

from pathlib import Path

import pytest

from hvgui.domain.keys import VmKey
from hvgui.domain.operations.operation import OperationPicture
from hvgui.domain.operations.outcome import Failed
from hvgui.domain.operations.undoing import UndoState, last_done
from hvgui.domain.settings.vm_settings import Setting
from hvgui.domain.settings.wishes import ServiceWish, SettingWish
from hvgui.domain.trouble import TroubleKind
from hvgui.domain.vms.checkpoints import CheckpointAction, CheckpointWish
from hvgui.domain.vms.power import PowerAction
from hvgui.domain.vms.services import Service
from hvgui.sim.hyperv.machines import Machine, Power
from tests.support.cranked import CrankedClock
from tests.support.simulated_world import SimulatedHost, SimulatedWorld, near_journey


@pytest.fixture
def host(tmp_path: Path) -> SimulatedHost:
    return SimulatedHost(tmp_path / "host", CrankedClock())


def truth(machine: Machine) -> tuple[object, ...]:
    items = sorted((item.name, item.data) for item in machine.settings.exchange_items)
    points = [point.settings.system["ElementName"] for point in machine.checkpoints]
    return machine.settings.components["vss"]["EnabledState"], machine.settings.system["Notes"], items, points


def truths(host: SimulatedHost) -> dict[str, tuple[object, ...]]:
    with host.world.looked_at() as state:
        return {machine.id: truth(machine) for machine in state.machines.values()}


async def undone(engine: SimulatedWorld) -> list[OperationPicture]:
    """Undo everything in the journal."""
    numbers = [record.number for record in await engine.journal.search(limit=500)]
    proposal = await engine.fleet.journal.propose_undo(numbers)
    return [await engine.finished(operation) for operation in engine.fleet.journal.undo(proposal)]


async def made(engine: SimulatedWorld, key: VmKey, name: str) -> None:
    await engine.finished(
        engine.fleet.checkpoints.change([CheckpointWish(key=key, action=CheckpointAction.CREATE, name=name)])
    )


async def rename(engine: SimulatedWorld, key: VmKey, old: str, new: str) -> None:
    points = (await engine.fleet.checkpoints.read(key)).tree.checkpoints
    point = next(point.id for point in points if point.name == old)
    wish = CheckpointWish(key=key, action=CheckpointAction.RENAME, point=point, name=new)
    assert (await engine.finished(engine.fleet.checkpoints.change([wish]))).counts.done == 1


def test_what_was_done_last_is_undone_first_and_then_what_was_done_before(host: SimulatedHost, tmp_path: Path) -> None:
    before = truths(host)

    async def story(engine: SimulatedWorld) -> None:
        fleet, keys = engine.fleet, [engine.key(name) for name in ("DC01", "FILE01")]
        assert last_done(fleet.operations()) is None
        on = {key: before[key.vm][0] == 2 for key in keys}
        services = fleet.set_services({key: {Service.BACKUP: not on[key]} for key in keys})
        await engine.finished(services)
        again = fleet.set_services({key: {Service.BACKUP: not on[key]} for key in keys})
        await engine.finished(again)
        together = fleet.configure(
            [SettingWish(keys[0], Setting.NOTES, "changed"), ServiceWish(keys[0], Service.BACKUP, on[keys[0]])]
        )
        assert (await engine.finished(together)).counts.done == 2
        shown = fleet.vms()[keys[0]].service(Service.BACKUP)
        assert shown is not None
        assert shown.offered is on[keys[0]], "the list shows it at once"
        assert not fleet.wanted(keys[0])
        for operation, entries in ((together, 2), (services, 2)):
            found = last_done(fleet.operations())
            assert found is not None
            assert (found.operation.id, len(found.entries)) == (operation, entries)
            (undo,) = fleet.journal.undo(await fleet.journal.propose_undo(found.entries))
            await engine.finished(undo)
        assert last_done(fleet.operations()) is None, "an undo is not undone by the next one"
        assert truths(host) == before

    near_journey(host, tmp_path / "run", story)


def test_a_new_name_of_a_checkpoint_is_taken_back_and_others_are_not_touched(
    host: SimulatedHost, tmp_path: Path
) -> None:
    async def story(engine: SimulatedWorld) -> None:
        key = next(key for key in engine.fleet.vms() if host.world.machine(key.vm).power is Power.RUNNING)
        await made(engine, key, "one")
        await made(engine, key, "two")
        await rename(engine, key, "one", "uno")
        await rename(engine, key, "two", "due")
        await rename(engine, key, "due", "duo")
        numbers = [record.number for record in await engine.journal.search(limit=3)]
        proposal = await engine.fleet.journal.propose_undo(numbers)
        assert [(item.state, item.target) for item in proposal.items] == [
            (UndoState.READY, "one"),
            (UndoState.READY, "two"),
        ]
        machine = host.world.machine(key.vm)
        with host.world.looked_at():
            renamed = next(p for p in machine.checkpoints if p.settings.system["ElementName"] == "uno")
            renamed.settings.system["ElementName"] = "theirs"
        (operation,) = engine.fleet.journal.undo(proposal)
        picture = await engine.finished(operation)
        (failed,) = (item.outcome for item in picture.items if isinstance(item.outcome, Failed))
        assert failed.trouble.kind is TroubleKind.CHANGED_MEANWHILE, "renamed after it was shown"
        names = [point.settings.system["ElementName"] for point in machine.checkpoints]
        assert {"theirs", "two"} <= set(names)

    near_journey(host, tmp_path / "run", story)


def test_what_cannot_be_put_back_says_why(host: SimulatedHost, tmp_path: Path) -> None:
    async def story(engine: SimulatedWorld) -> None:
        vms = engine.fleet.vms()
        off = next(key for key in vms if host.world.machine(key.vm).power is Power.OFF)
        await engine.finished(
            engine.fleet.change_settings({off: {Setting.PROCESSORS: 3, Setting.NOTES: "only while it is off"}})
        )
        await made(engine, off, "made")
        await engine.finished(engine.fleet.power([off], PowerAction.START))
        await engine.until(lambda: host.world.machine(off.vm).power is Power.RUNNING)
        engine.fleet.refresh()
        await engine.until(lambda: engine.fleet.vms()[off].power.value == "running")
        records = await engine.journal.search(limit=4)
        proposal = await engine.fleet.journal.propose_undo([record.number for record in records])
        assert {item.thing[2]: item.state for item in proposal.items} == {
            "processors": UndoState.REFUSED,
            "notes": UndoState.READY,
            "create": UndoState.IMPOSSIBLE,
            "start": UndoState.IMPOSSIBLE,
        }
        (refused,) = (item for item in proposal.items if item.state is UndoState.REFUSED)
        assert refused.now.value == "3"
        assert refused.now.trouble is not None
        assert refused.now.trouble.kind is TroubleKind.SETTING_CLOSED
        may = {record.asked.subject: engine.fleet.journal.may_undo(record) for record in records}
        assert may == {"processors": True, "notes": True, "create": False, "start": False}
        (operation,) = engine.fleet.journal.undo(proposal)
        picture = await engine.finished(operation)
        assert (len(picture.items), picture.counts.done) == (1, 1)

    near_journey(host, tmp_path / "run", story)


def test_a_host_that_may_not_be_changed_is_read_and_refuses(host: SimulatedHost, tmp_path: Path) -> None:
    async def story(engine: SimulatedWorld) -> None:
        key = next(iter(engine.fleet.vms()))
        await engine.finished(engine.fleet.change_settings({key: {Setting.NOTES: "ours"}}))
        engine.fleet.close_to_changes(key.host)
        (item,) = (await engine.fleet.journal.propose_undo([1])).items
        assert (item.state, item.now.value) == (UndoState.REFUSED, "ours")
        assert item.now.trouble is not None
        assert item.now.trouble.kind is TroubleKind.READ_ONLY

    near_journey(host, tmp_path / "run", story)
