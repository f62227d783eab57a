"""Images in DVD drives over the wire: inserted, replaced, ejected, refused, lost on the way, and put back."""

from __future__ import annotations

from pathlib import Path

import pytest

from hvgui.domain.keys import VmKey
from hvgui.domain.operations.outcome import Done, Failed
from hvgui.domain.operations.plan import Verdict
from hvgui.domain.operations.record import RecordKind
from hvgui.domain.operations.undoing import UndoState
from hvgui.domain.settings.media import MediaWish
from hvgui.domain.trouble import TroubleKind
from hvgui.sim.hyperv import hardware
from hvgui.sim.hyperv.machines import Machine
from hvgui.sim.hyperv.machines import Power as MachinePower
from tests.support.cranked import CrankedClock
from tests.support.simulated_world import SimulatedHost, SimulatedWorld, near_journey

#: A name with an ampersand, quotes and Japanese.
AWKWARD = hardware.LIBRARY[2]


CHANGES = {"AddResourceSettings", "ModifyResourceSettings", "RemoveResourceSettings"}


@pytest.fixture(params=[0, 1, 2], ids=["en-2022", "ja-2019", "de-2012r2"])
def host(request: pytest.FixtureRequest, tmp_path: Path) -> SimulatedHost:
    return SimulatedHost(tmp_path / "host", CrankedClock(), number=request.param, few=True)


def machine_in(host: SimulatedHost, *powers: MachinePower) -> Machine:
    with host.world.looked_at():
        return next(m for m in host.world.host.ordered() if m.power in powers)


def key_of(engine: SimulatedWorld, machine: Machine) -> VmKey:
    return next(key for key in engine.fleet.vms() if key.vm == machine.id)


def calls_of(host: SimulatedHost) -> list[str]:
    """The changing methods the host is asked for from now on."""
    calls: list[str] = []
    plain = host.world.invoke

    def invoke(target: object, method: str, *rest: object) -> object:
        if method in CHANGES:
            calls.append(method)
        return plain(target, method, *rest)  # type: ignore[arg-type]

    host.world.invoke = invoke  # type: ignore[method-assign,assignment]
    return calls


@pytest.mark.parametrize("power", [MachinePower.RUNNING, MachinePower.OFF])
def test_what_is_planned_is_what_is_sent(host: SimulatedHost, tmp_path: Path, power: MachinePower) -> None:
    machine = machine_in(host, power)
    machine.settings.iso = ""
    calls = calls_of(host)

    async def story(engine: SimulatedWorld) -> None:
        key = engine.key(machine.name)
        planned: list[str] = []
        for file in (AWKWARD, hardware.LIBRARY[0], hardware.LIBRARY[0], ""):
            wish = MediaWish(key=key, file=file)
            (said,) = await engine.fleet.preview_configuration([wish])
            assert said.before == machine.settings.iso
            assert (said.verdict is Verdict.AGREES) == (machine.settings.iso == file)
            planned += said.calls
            assert not calls[len(planned) - len(said.calls) :], "a preview sends nothing"
            picture = await engine.finished(engine.fleet.configure([wish]))
            assert isinstance(picture.items[0].outcome, Done), picture.items[0].outcome
            assert machine.settings.iso == file
        assert planned == ["insert", "replace", "eject"]
        records = await engine.journal.search(limit=10)
        kept = [(r.asked.before, r.asked.wanted, r.after) for r in records if r.asked.kind is RecordKind.DEVICE]
        assert (hardware.LIBRARY[0], "", "") in kept
        assert ("", AWKWARD, AWKWARD) in kept

    near_journey(host, tmp_path / "run", story)
    assert calls == ["AddResourceSettings", "ModifyResourceSettings", "RemoveResourceSettings"]


@pytest.mark.one_host
def test_what_cannot_be_is_refused_before_anything_is_sent(host: SimulatedHost, tmp_path: Path) -> None:
    saved, running = machine_in(host, MachinePower.OFF), machine_in(host, MachinePower.RUNNING)
    saved.power = MachinePower.SAVED
    running.settings.iso = saved.settings.iso = ""
    calls = calls_of(host)

    async def story(engine: SimulatedWorld) -> None:
        for machine, file, kind in (
            (saved, AWKWARD, TroubleKind.VM_SAVED),
            (running, "tools.iso", TroubleKind.IMAGE_PATH_NOT_LEGAL),
            (running, "D:\\" + "x" * 260 + ".iso", TroubleKind.IMAGE_PATH_NOT_LEGAL),
            (running, "D:\\ISO\\setup.exe", TroubleKind.IMAGE_PATH_NOT_LEGAL),
        ):
            picture = await engine.finished(
                engine.fleet.configure([MediaWish(key=engine.key(machine.name), file=file)])
            )
            outcome = picture.items[0].outcome
            assert isinstance(outcome, Failed)
            assert outcome.trouble.kind is kind
        assert calls == []
        # What only the host knows: the file is not there.
        wish = MediaWish(key=engine.key(running.name), file="D:\\ISO\\nowhere.iso")
        picture = await engine.finished(engine.fleet.configure([wish]))
        outcome = picture.items[0].outcome
        assert isinstance(outcome, Failed)
        assert outcome.trouble.kind is TroubleKind.HOST_FILE_MISSING
        assert running.settings.iso == ""

    near_journey(host, tmp_path / "run", story)


def test_undo_puts_the_image_back_and_spares_what_somebody_else_did(host: SimulatedHost, tmp_path: Path) -> None:
    machine = machine_in(host, MachinePower.RUNNING)
    machine.settings.iso = hardware.LIBRARY[0]

    async def story(engine: SimulatedWorld) -> None:
        key = engine.key(machine.name)
        await engine.finished(engine.fleet.configure([MediaWish(key=key)]))
        assert machine.settings.iso == ""
        (record,) = await engine.journal.search(limit=1)
        proposal = await engine.fleet.journal.propose_undo([record.number])
        assert [item.state for item in proposal.items] == [UndoState.READY]
        (operation,) = engine.fleet.journal.undo(proposal)
        await engine.finished(operation)
        assert machine.settings.iso == hardware.LIBRARY[0]
        await engine.finished(engine.fleet.configure([MediaWish(key=key)]))
        (record, *_) = await engine.journal.search(limit=1)
        machine.settings.iso = AWKWARD
        proposal = await engine.fleet.journal.propose_undo([record.number])
        assert [item.state for item in proposal.items] == [UndoState.CONFLICT]

    near_journey(host, tmp_path / "run", story)


def test_many_vms_cost_one_call_each(host: SimulatedHost, tmp_path: Path) -> None:
    with host.world.looked_at():
        machines = [m for m in host.world.host.ordered() if m.power in (MachinePower.RUNNING, MachinePower.OFF)]
    for machine in machines:
        machine.settings.iso = ""
    calls = calls_of(host)

    async def story(engine: SimulatedWorld) -> None:
        wishes = [MediaWish(key=key_of(engine, machine), file=AWKWARD) for machine in machines]
        picture = await engine.finished(engine.fleet.configure(wishes))
        assert picture.counts.done == len(machines)

    near_journey(host, tmp_path / "run", story)
    assert calls == ["AddResourceSettings"] * len(machines)
    assert {machine.settings.iso for machine in machines} == {AWKWARD}
