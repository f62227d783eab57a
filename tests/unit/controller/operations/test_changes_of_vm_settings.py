"""Settings of VMs over the wire: read, written group by group, read back, settled when the host comes back."""

from __future__ import annotations

from pathlib import Path

import pytest

from hvgui.domain.keys import VmKey
from hvgui.domain.operations.operation import OperationPicture
from hvgui.domain.operations.outcome import Done, Failed
from hvgui.domain.operations.record import Ending, RecordKind
from hvgui.domain.operations.undoing import UndoState
from hvgui.domain.settings.vm_settings import Setting, SettingValue
from hvgui.domain.trouble import TroubleKind
from hvgui.sim.hyperv.machines import Power as MachinePower
from tests.support.cranked import CrankedClock
from tests.support.simulated_world import SimulatedHost, SimulatedWorld, near_journey

S = Setting


@pytest.fixture(params=[0, 2], ids=["2022-en", "2012r2-de"])
def host(request: pytest.FixtureRequest, tmp_path: Path) -> SimulatedHost:
    return SimulatedHost(tmp_path / "host", CrankedClock(), number=request.param, few=True)


async def change(engine: SimulatedWorld, key: VmKey, wanted: dict[Setting, SettingValue]) -> OperationPicture:
    return await engine.finished(engine.fleet.change_settings({key: wanted}))


def troubles(picture: OperationPicture) -> dict[str, TroubleKind]:
    return {i.label: i.outcome.trouble.kind for i in picture.items if isinstance(i.outcome, Failed)}


def in_state(host: SimulatedHost, *powers: MachinePower) -> str:
    """The name of a VM in one of these states."""
    with host.world.looked_at():
        return next(m.name for m in host.world.host.ordered() if m.power in powers)


def calls_of(host: SimulatedHost) -> list[str]:
    """The methods the host is asked for from now on."""
    calls: list[str] = []
    plain = host.world.invoke

    def invoke(target: object, method: str, *rest: object) -> object:
        calls.append(method)
        return plain(target, method, *rest)  # type: ignore[arg-type]

    host.world.invoke = invoke  # type: ignore[method-assign,assignment]
    return calls


def test_everything_can_be_set_while_the_vm_is_off(host: SimulatedHost, tmp_path: Path) -> None:
    name = in_state(host, MachinePower.OFF)
    with host.world.looked_at():
        settings = host.world.machine(name).settings
        settings.system["VirtualNumaEnabled"] = True
        settings.memory |= {"DynamicMemoryEnabled": False, "VirtualQuantity": 512, "Reservation": 512, "Limit": 512}
    calls = calls_of(host)

    async def story(engine: SimulatedWorld) -> None:
        key = engine.key(name)
        before = await engine.fleet.hardware.settings(key)
        assert (S.CHECKPOINT_TYPE in before.values) == host.world.host.schema.later_than("2012r2")
        wanted: dict[Setting, SettingValue] = {
            S.STARTUP_MEMORY: 1024,
            S.DYNAMIC_MEMORY: True,
            S.MINIMUM_MEMORY: 512,
            S.MAXIMUM_MEMORY: 4096,
            S.MEMORY_BUFFER: 35,
            S.MEMORY_WEIGHT: 80,
            S.PROCESSORS: 3,
            S.CPU_RESERVE: 5,
            S.CPU_LIMIT: 75,
            S.CPU_WEIGHT: 200,
            S.NAME: "Ünïcode <&> 仮想",
            S.NOTES: "Erste Zeile\n2 行目 & <mehr>",
            S.CHECKPOINT_LOCATION: "D:\\Prüfpunkte",
            S.PAGING_LOCATION: "\\\\nas\\paging",
            S.START_ACTION: 4,
            S.START_DELAY: 95,
            S.STOP_ACTION: 2,
        }
        wanted |= {s: 5 for s in (S.CHECKPOINT_TYPE,) if s in before.values}
        picture = await change(engine, key, wanted)
        assert not troubles(picture), troubles(picture)
        assert picture.counts.done == len(wanted)
        after = await engine.fleet.hardware.settings(key)
        assert {setting: after.values[setting] for setting in wanted} == wanted
        assert not after.virtual_numa, "dynamic memory excludes it"
        records = [r for r in await engine.journal.search(limit=40) if r.asked.kind is RecordKind.SETTING]
        assert len(records) == len(wanted)
        memory = next(r for r in records if r.asked.subject == "dynamic-memory")
        assert (memory.asked.before, memory.asked.wanted, memory.after) == ("false", "true", "true")
        cleared = await change(engine, key, {S.NOTES: "", S.DYNAMIC_MEMORY: False})
        assert not troubles(cleared)
        last = (await engine.fleet.hardware.settings(key)).values
        assert last[S.NOTES] == ""
        assert last[S.MINIMUM_MEMORY] == last[S.MAXIMUM_MEMORY] == last[S.STARTUP_MEMORY] == 1024

    near_journey(host, tmp_path / "run", story)
    # One call a group, one more for virtual NUMA; then notes and memory each alone.
    assert calls.count("ModifySystemSettings") == 4 + 1
    assert calls.count("ModifyResourceSettings") == 2 + 1


def test_what_the_state_forbids_is_refused_before_anything_is_sent(host: SimulatedHost, tmp_path: Path) -> None:
    name = in_state(host, MachinePower.RUNNING)
    calls = calls_of(host)

    async def story(engine: SimulatedWorld) -> None:
        key = engine.key(name)
        picture = await change(engine, key, {S.STOP_ACTION: 2, S.PROCESSORS: 7, S.NOTES: "allowed", S.CPU_WEIGHT: 50})
        assert troubles(picture) == {
            # The group goes together: a call that holds a forbidden change is not sent in part.
            "stop-action": TroubleKind.SETTING_CLOSED,
            "processors": TroubleKind.SETTING_CLOSED,
            "cpu-weight": TroubleKind.SETTING_CLOSED,
        }
        assert picture.counts.done == 1
        bad = await change(engine, key, {S.NAME: "y" * 101})
        assert troubles(bad) == {"name": TroubleKind.SETTING_NOT_LEGAL}

    near_journey(host, tmp_path / "run", story)
    assert calls.count("ModifySystemSettings") == 1
    assert "ModifyResourceSettings" not in calls


def test_memory_of_a_running_vm_is_changed_where_the_configuration_can(host: SimulatedHost, tmp_path: Path) -> None:
    name = in_state(host, MachinePower.RUNNING)
    newer = host.world.host.schema.later_than("2012r2")
    with host.world.looked_at():
        memory = host.world.machine(name).settings.memory
        memory |= {"DynamicMemoryEnabled": False, "VirtualQuantity": 2048, "Reservation": 2048, "Limit": 2048}

    async def story(engine: SimulatedWorld) -> None:
        key = engine.key(name)
        picture = await change(engine, key, {S.STARTUP_MEMORY: 3072})
        expected = {} if newer else {"startup-memory": TroubleKind.SETTING_CLOSED}
        assert troubles(picture) == expected
        values = (await engine.fleet.hardware.settings(key)).values
        sizes = {values[s] for s in (S.STARTUP_MEMORY, S.MINIMUM_MEMORY, S.MAXIMUM_MEMORY)}
        assert sizes == {3072 if newer else 2048}

    near_journey(host, tmp_path / "run", story)


def test_accepted_is_not_applied(host: SimulatedHost, tmp_path: Path) -> None:
    name = in_state(host, MachinePower.OFF)

    async def story(engine: SimulatedWorld) -> None:
        key = engine.key(name)
        host.world.host.switches.silent_no_op = True
        picture = await change(engine, key, {S.PROCESSORS: 5, S.START_DELAY: 7})
        assert set(troubles(picture).values()) == {TroubleKind.NOT_APPLIED}
        endings = {r.ending for r in await engine.journal.search(limit=2)}
        assert endings == {Ending.FAILED}
        host.world.host.switches.silent_no_op = False
        again = engine.fleet.retry(picture.id)
        assert again is not None
        assert all(isinstance(item.outcome, Done) for item in (await engine.finished(again)).items)

    near_journey(host, tmp_path / "run", story)


def test_settings_are_put_back_and_a_later_edit_is_spared(host: SimulatedHost, tmp_path: Path) -> None:
    name = in_state(host, MachinePower.OFF)

    async def story(engine: SimulatedWorld) -> None:
        key = engine.key(name)
        before = (await engine.fleet.hardware.settings(key)).values
        first = await change(engine, key, {S.PROCESSORS: 3, S.NOTES: "ours", S.START_ACTION: 4})
        assert first.counts.done == 3
        numbers = [record.number for record in await engine.journal.search(limit=3)]
        with host.world.looked_at():
            host.world.machine(name).settings.system["Notes"] = ("somebody else's",)
        proposal = await engine.fleet.journal.propose_undo(numbers)
        states = {item.thing[2]: item.state for item in proposal.items}
        assert states == {
            "processors": UndoState.READY,
            "start-action": UndoState.READY,
            "notes": UndoState.CONFLICT,
        }
        with host.world.looked_at():
            host.world.machine(name).settings.processor["VirtualQuantity"] = 2
        (operation,) = engine.fleet.journal.undo(proposal)
        picture = await engine.finished(operation)
        assert troubles(picture) == {"processors": TroubleKind.CHANGED_MEANWHILE}, "edited after it was shown"
        now = (await engine.fleet.hardware.settings(key)).values
        assert now[S.START_ACTION] == before[S.START_ACTION]
        assert (now[S.NOTES], now[S.PROCESSORS]) == ("somebody else's", 2)
        (record,) = await engine.journal.search(limit=1)
        assert record.asked.undoes in numbers

    near_journey(host, tmp_path / "run", story)
