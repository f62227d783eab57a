"""Images in DVD drives over the wire: inserted, replaced, ejected, refused, lost on the way, and put back."""

from __future__ import annotations

from collections.abc import Iterator
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
from hvgui.sim.mischief import Prank
from tests.journeys.test_commands import Run, run
from tests.journeys.test_truth import HASTE
from tests.support.engine import Engine, journey
from tests.support.hurried import HurriedClock
from tests.support.live_host import LiveHost, live_host

__all__ = ["run"]

#: A name with an ampersand, quotes and Japanese.
AWKWARD = hardware.LIBRARY[2]
CHANGES = {"AddResourceSettings", "ModifyResourceSettings", "RemoveResourceSettings"}


@pytest.fixture(params=[0, 1, 2], ids=["en-2022", "ja-2019", "de-2012r2"])
def host(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[LiveHost]:
    with live_host(tmp_path / "host", number=request.param, few=True) as live:
        yield live


def machine_in(host: LiveHost, *powers: MachinePower) -> Machine:
    with host.world.looked_at():
        return next(m for m in host.world.host.ordered() if m.power in powers)


def key_of(engine: Engine, machine: Machine) -> VmKey:
    return next(key for key in engine.fleet.vms() if key.vm == machine.id)


def calls_of(host: LiveHost) -> list[str]:
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
def test_what_is_planned_is_what_is_sent(host: LiveHost, tmp_path: Path, power: MachinePower) -> None:
    machine = machine_in(host, power)
    machine.settings.iso = ""
    calls = calls_of(host)

    async def story(engine: Engine) -> None:
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

    journey(tmp_path / "run", (host,), story, clock=HurriedClock(HASTE))
    assert calls == ["AddResourceSettings", "ModifyResourceSettings", "RemoveResourceSettings"]


@pytest.mark.one_host
def test_what_cannot_be_is_refused_before_anything_is_sent(host: LiveHost, tmp_path: Path) -> None:
    saved, running = machine_in(host, MachinePower.OFF), machine_in(host, MachinePower.RUNNING)
    saved.power = MachinePower.SAVED
    running.settings.iso = saved.settings.iso = ""
    calls = calls_of(host)

    async def story(engine: Engine) -> None:
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

    journey(tmp_path / "run", (host,), story, clock=HurriedClock(HASTE))


@pytest.mark.parametrize("prank", [Prank.DROP, Prank.CUT])
@pytest.mark.parametrize("verb", ["insert", "replace", "eject"])
def test_a_host_lost_at_the_call_is_told_truthfully(tmp_path: Path, prank: Prank, verb: str) -> None:
    """One step, two cuts: before it was run and after. The end says what is in the drive."""
    with live_host(tmp_path / "host", number=0, few=True) as host:
        machine = machine_in(host, MachinePower.RUNNING)
        machine.settings.iso = "" if verb == "insert" else hardware.LIBRARY[0]
        wanted = "" if verb == "eject" else AWKWARD
        method = {"insert": "Add", "replace": "Modify", "eject": "Remove"}[verb] + "ResourceSettings"

        async def story(engine: Engine) -> None:
            host.sim.mischief.once(prank, only=method)
            operation = engine.fleet.configure([MediaWish(key=engine.key(machine.name), file=wanted)])
            await engine.finished(operation)

            def settled() -> bool:
                picture = engine.fleet.operation(operation)
                return picture is not None and isinstance(picture.items[0].outcome, Done | Failed)

            await engine.until(settled)
            picture = engine.fleet.operation(operation)
            assert picture is not None
            assert isinstance(picture.items[0].outcome, Done) == (machine.settings.iso == wanted)

        journey(tmp_path / "run", (host,), story, clock=HurriedClock(HASTE))


def test_undo_puts_the_image_back_and_spares_what_somebody_else_did(host: LiveHost, tmp_path: Path) -> None:
    machine = machine_in(host, MachinePower.RUNNING)
    machine.settings.iso = hardware.LIBRARY[0]

    async def story(engine: Engine) -> None:
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

    journey(tmp_path / "run", (host,), story, clock=HurriedClock(HASTE))


def test_many_vms_cost_one_call_each(host: LiveHost, tmp_path: Path) -> None:
    with host.world.looked_at():
        machines = [m for m in host.world.host.ordered() if m.power in (MachinePower.RUNNING, MachinePower.OFF)]
    for machine in machines:
        machine.settings.iso = ""
    calls = calls_of(host)

    async def story(engine: Engine) -> None:
        wishes = [MediaWish(key=key_of(engine, machine), file=AWKWARD) for machine in machines]
        picture = await engine.finished(engine.fleet.configure(wishes))
        assert picture.counts.done == len(machines)

    journey(tmp_path / "run", (host,), story, clock=HurriedClock(HASTE))
    assert calls == ["AddResourceSettings"] * len(machines)
    assert {machine.settings.iso for machine in machines} == {AWKWARD}


@pytest.mark.one_host
def test_the_command_inserts_and_ejects(host: LiveHost, run: Run) -> None:
    machine = machine_in(host, MachinePower.RUNNING)
    machine.settings.iso = ""
    code, said = run("vm", "dvd", "insert", f'"{AWKWARD}"', machine.name, "--dry-run")
    assert code == 0
    assert said["items"][0] | {"host": "", "id": ""} == {
        "host": "",
        "id": "",
        "name": machine.name,
        "verdict": "changes",
        "now": "",
        "wanted": AWKWARD,
        "calls": ["insert"],
        "why": "",
    }
    assert machine.settings.iso == ""
    code, said = run("vm", "dvd", "insert", AWKWARD.replace("\\", "/"), machine.name)
    assert (code, machine.settings.iso) == (0, AWKWARD)
    code, said = run("vm", "dvd", "eject", machine.name)
    assert (code, machine.settings.iso) == (0, "")
    assert run("vm", "dvd", "insert", "nowhere.iso", machine.name)[0] == 2
