"""Undo against simulated hosts: every kind of change that can be put back, in few requests, and why others cannot."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from hvgui.domain.keys import HostId
from hvgui.domain.operations.operation import OperationPicture
from hvgui.domain.operations.undoing import UndoState
from hvgui.domain.settings.vm_settings import Setting
from hvgui.domain.vms.kvp import KvpChange, KvpPool
from hvgui.domain.vms.services import Service
from hvgui.sim.hyperv.machines import Machine
from hvgui.values import replace
from tests.support.engine import Engine, journey
from tests.support.live_host import LiveHost, live_host

VMS = 40


@pytest.fixture
def host(tmp_path: Path) -> Iterator[LiveHost]:
    with live_host(tmp_path / "host") as found:
        yield found


@pytest.fixture
def big(tmp_path: Path) -> Iterator[LiveHost]:
    with live_host(tmp_path / "host", scene="big", hosts=1, vms=VMS) as found:
        yield found


def truth(machine: Machine) -> tuple[object, ...]:
    items = sorted((item.name, item.data) for item in machine.settings.exchange_items)
    points = [point.settings.system["ElementName"] for point in machine.checkpoints]
    return machine.settings.components["vss"]["EnabledState"], machine.settings.system["Notes"], items, points


def truths(host: LiveHost) -> dict[str, tuple[object, ...]]:
    with host.world.looked_at() as state:
        return {machine.id: truth(machine) for machine in state.machines.values()}


async def undone(engine: Engine) -> list[OperationPicture]:
    """Undo everything in the journal."""
    numbers = [record.number for record in await engine.journal.search(limit=500)]
    proposal = await engine.fleet.journal.propose_undo(numbers)
    return [await engine.finished(operation) for operation in engine.fleet.journal.undo(proposal)]


def test_changes_of_several_kinds_are_put_back_on_many_vms_in_few_requests(big: LiveHost, tmp_path: Path) -> None:
    before = truths(big)

    async def story(engine: Engine) -> None:
        keys = list(engine.fleet.vms())
        on = {key: before[key.vm][0] == 2 for key in keys}
        await engine.finished(engine.fleet.set_services({key: {Service.BACKUP: not on[key]} for key in keys}))
        await engine.finished(engine.fleet.change_settings({key: {Setting.NOTES: f"of {key.vm}"} for key in keys}))
        item = KvpChange(pool=KvpPool.HOST, name="a", value="b")
        await engine.finished(engine.fleet.kvp.change({key: [item] for key in keys}))
        numbers = [record.number for record in await engine.journal.search(limit=500)]
        answers = big.sim.stats.answers
        proposal = await engine.fleet.journal.propose_undo(numbers)
        assert big.sim.stats.answers - answers < len(keys), "read together; the list is refreshed meanwhile"
        assert {item.state for item in proposal.items} == {UndoState.READY}
        assert len(proposal.items) == 3 * len(keys)
        answers = big.sim.stats.answers
        left = await engine.fleet.journal.since(numbers)
        assert big.sim.stats.answers - answers < len(keys)
        assert len(left) == 3 * len(keys)
        assert all(since.now.value == since.record.after for since in left), "nothing has changed since"
        pictures = [await engine.finished(operation) for operation in engine.fleet.journal.undo(proposal)]
        assert [picture.counts.done for picture in pictures] == [2 * len(keys), len(keys)]
        latest = await engine.journal.search(limit=len(numbers))
        assert {record.asked.undoes for record in latest} == set(numbers)
        left = await engine.fleet.journal.since(numbers)
        assert all(since.now.value == since.record.asked.before != since.record.after for since in left)

    journey(tmp_path / "run", (big,), story)
    assert truths(big) == before


def test_what_the_command_line_has_changed_is_undone_under_the_hosts_other_id(host: LiveHost, tmp_path: Path) -> None:
    """The same host is known by its own name, whatever it is called here."""
    before = truths(host)

    async def change(engine: Engine) -> None:
        key = next(key for key in engine.fleet.vms() if before[key.vm][0] == 2)
        await engine.finished(engine.fleet.set_services({key: {Service.BACKUP: False}}))

    async def undo(engine: Engine) -> None:
        (picture,) = await undone(engine)
        assert picture.counts.done == 1

    journey(tmp_path, (host,), change)
    other = LiveHost(host.world, host.sim, replace(host.profile, id=HostId("another")))
    journey(tmp_path, (other,), undo)
    assert truths(host) == before
