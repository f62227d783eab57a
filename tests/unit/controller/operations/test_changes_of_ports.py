"""COM ports and diskettes of VMs over the wire: set, cleared, inserted, ejected, read back and undone."""

from __future__ import annotations

from pathlib import Path

import pytest

from hvgui.domain.keys import VmKey
from hvgui.domain.operations.outcome import Done, Failed
from hvgui.domain.settings.disk_work import DiskVerb, DiskWork
from hvgui.domain.settings.vm_settings import Setting
from hvgui.domain.settings.wishes import SettingWish, VmWish
from hvgui.domain.trouble import TroubleKind
from hvgui.sim.hyperv.machines import Power as MachinePower
from tests.support.adapters_visit import calls_of
from tests.support.cranked import CrankedClock
from tests.support.simulated_world import SimulatedHost, SimulatedWorld, near_journey
from tests.unit.controller.operations.test_changes_of_firmware import HOSTS, change, off, put_back, refusals

S = Setting


PIPE = "\\\\.\\pipe\\debug & 'x'"


@pytest.fixture(params=list(HOSTS.values()), ids=list(HOSTS))
def host(request: pytest.FixtureRequest, tmp_path: Path) -> SimulatedHost:
    return SimulatedHost(tmp_path / "host", CrankedClock(), number=request.param, few=True)


@pytest.mark.parametrize("power", [MachinePower.OFF, MachinePower.RUNNING])
def test_a_pipe_is_set_and_cleared_and_undone(host: SimulatedHost, tmp_path: Path, power: MachinePower) -> None:
    machine = off(host, 2)
    machine.power = power
    machine.settings.pipes = ["", "\\\\.\\pipe\\other"]
    newer = host.world.host.schema.later_than("2012r2")
    calls = calls_of(host)

    async def story(engine: SimulatedWorld) -> None:
        key = engine.key(machine.name)
        picture = await change(engine, key, {S.COM_1: PIPE, S.COM_2: ""})
        assert {item.outcome for item in picture.items} == {Done()}, refusals(picture)
        assert machine.settings.pipes == [PIPE, ""]
        assert calls == ["ModifyResourceSettings"] * 2
        assert {item.outcome for item in (await put_back(engine, 2)).items} == {Done()}
        assert machine.settings.pipes == ["", "\\\\.\\pipe\\other"]
        if newer:
            picture = await change(engine, key, {S.COM_1_DEBUGGER: True})
            assert {item.outcome for item in picture.items} == {Done()}, refusals(picture)
            assert machine.settings.debuggers == [True, False]

    near_journey(host, tmp_path / "run", story)


@pytest.mark.one_host
def test_a_pipe_that_cannot_be_is_refused(host: SimulatedHost, tmp_path: Path) -> None:
    machine = off(host, 2)
    other = next(m for m in host.world.host.ordered() if m is not machine)
    other.settings.pipes = ["\\\\.\\PIPE\\Taken", ""]
    calls = calls_of(host)

    async def story(engine: SimulatedWorld) -> None:
        key = engine.key(machine.name)
        assert refusals(await change(engine, key, {S.COM_1: "COM7"})) == {"com-1": "com-1: not-a-pipe"}
        taken = await change(engine, key, {S.COM_2: "\\\\.\\pipe\\taken"})
        assert refusals(taken) == {"com-2": "com-2: pipe-in-use"}
        both = await change(engine, key, {S.COM_1: PIPE, S.COM_2: PIPE})
        assert refusals(both) == {"com-1": "com-1: pipe-in-use", "com-2": "com-2: pipe-in-use"}
        host.world.set_power(machine.id, MachinePower.SAVED)
        await engine.until(lambda: engine.fleet.vms()[key].power.value == "saved")
        saved = await change(engine, key, {S.COM_1: PIPE})
        assert refusals(saved) == {"com-1": "com-1: saved"}

    near_journey(host, tmp_path / "run", story)
    assert calls == []


@pytest.mark.parametrize("power", [MachinePower.OFF, MachinePower.RUNNING])
def test_a_diskette_goes_in_is_replaced_and_ejected(host: SimulatedHost, tmp_path: Path, power: MachinePower) -> None:
    machine = off(host, 1)
    machine.power, machine.settings.floppy = power, ""
    for name in ("a.vfd", "b.vfd"):
        host.world.host.disk.real(f"D:\\{name}").write_bytes(b"")
    calls = calls_of(host)

    async def story(engine: SimulatedWorld) -> None:
        key = engine.key(machine.name)
        for file in ("D:\\a.vfd", "D:\\b.vfd", ""):
            picture = await change(engine, key, {S.DISKETTE: file})
            assert {item.outcome for item in picture.items} == {Done()}, refusals(picture)
            assert machine.settings.floppy == file
        assert calls == ["AddResourceSettings", "ModifyResourceSettings", "RemoveResourceSettings"]
        assert {item.outcome for item in (await put_back(engine, 1)).items} == {Done()}
        assert machine.settings.floppy == "D:\\b.vfd"
        wrong = await change(engine, key, {S.DISKETTE: "D:\\c.iso"})
        assert refusals(wrong) == {"diskette": "diskette: not-a-diskette"}

    near_journey(host, tmp_path / "run", story)


@pytest.mark.one_host
def test_a_floppy_disk_is_made_and_inserted_in_one_apply(host: SimulatedHost, tmp_path: Path) -> None:
    machine = off(host, 1)
    machine.settings.floppy = ""
    calls = calls_of(host)

    def wishes(key: VmKey, path: str) -> list[VmWish]:
        # In any order: the disk is made before it is inserted.
        return [SettingWish(key, S.DISKETTE, path), DiskWork(host=key.host, verb=DiskVerb.FLOPPY, path=path)]

    async def story(engine: SimulatedWorld) -> None:
        key = engine.key(machine.name)
        said = await engine.fleet.preview_configuration(wishes(key, "D:\\new.vfd"))
        assert [one.calls for one in said] == [("settings",), ("floppy",)]
        picture = await engine.finished(engine.fleet.configure(wishes(key, "D:\\new.vfd")))
        assert [item.outcome for item in picture.items] == [Done(), Done()]
        assert machine.settings.floppy == "D:\\new.vfd"
        assert host.world.host.disk.real("D:\\new.vfd").stat().st_size == 1_474_560
        calls.clear()
        again = await engine.fleet.preview_configuration(wishes(key, "D:\\new.vfd"))
        assert again[1].trouble is not None
        assert again[1].trouble.kind is TroubleKind.DISK_EXISTS
        nowhere = await engine.finished(engine.fleet.configure(wishes(key, "D:\\no such folder\\new.vfd")))
        assert all(isinstance(item.outcome, Failed) for item in nowhere.items)
        assert calls == [], "what could not be made is not inserted"
        assert machine.settings.floppy == "D:\\new.vfd"

    near_journey(host, tmp_path / "run", story)
