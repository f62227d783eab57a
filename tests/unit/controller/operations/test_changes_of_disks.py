"""Virtual hard disks over the wire: attached, replaced and detached, refused, cut at each call, and put back; SCSI
controllers added and removed."""

from __future__ import annotations

from pathlib import Path

import pytest

from hvgui.domain.devices.device import DeviceKind
from hvgui.domain.keys import VmKey
from hvgui.domain.operations.outcome import Done, Failed
from hvgui.domain.operations.plan import Verdict
from hvgui.domain.operations.undoing import UndoState
from hvgui.domain.settings.disk_work import DiskVerb, closed_verb
from hvgui.domain.settings.disks import NEW_CONTROLLER, ControllerWish, DiskWish, LimitsWish, MoveWish
from hvgui.domain.settings.media import MediaWish, drive_at
from hvgui.domain.settings.wishes import VmWish
from hvgui.domain.trouble import TroubleKind
from hvgui.hyperv import disk_facts
from hvgui.sim.hyperv import checkpoints, hardware
from hvgui.sim.hyperv.machines import Machine
from hvgui.sim.hyperv.machines import Power as MachinePower
from tests.support.adapters_visit import after_one, calls_of, machine_in
from tests.support.cranked import CrankedClock
from tests.support.drives_visit import disks, free_place, media_of, plain_machine, scsi
from tests.support.present import present
from tests.support.simulated_world import SimulatedHost, SimulatedWorld, near_journey

DATA, OLD = hardware.DISKS["data"], hardware.DISKS["old"]


@pytest.fixture(params=[0, 1, 2], ids=["en-2022", "ja-2019", "de-2012r2"])
def host(request: pytest.FixtureRequest, tmp_path: Path) -> SimulatedHost:
    return SimulatedHost(tmp_path / "host", CrankedClock(), number=request.param, few=True)


def attach(key: VmKey, place: str, file: str = DATA) -> DiskWish:
    return DiskWish(key=key, drive=place, file=file, added=True)


@pytest.mark.parametrize("power", [MachinePower.RUNNING, MachinePower.OFF])
def test_a_disk_is_attached_and_undo_detaches_it(host: SimulatedHost, tmp_path: Path, power: MachinePower) -> None:
    machine = machine_in(host, power, generation=2)
    before = disks(machine)
    calls = calls_of(host)

    async def story(engine: SimulatedWorld) -> None:
        place = await free_place(engine, machine)
        wish = attach(engine.key(machine.name), place)
        (said,) = await engine.fleet.preview_configuration([wish])
        assert said.calls == ("add-drive", "attach")
        picture = await engine.finished(engine.fleet.configure([wish]))
        assert picture.items[0].outcome == Done()
        assert disks(machine) == {**before, place: DATA}
        assert calls == ["AddResourceSettings"] * len(said.calls)
        (record,) = await engine.journal.search(limit=1)
        assert (record.asked.before, record.after) == (None, DATA)
        proposal = await engine.fleet.journal.propose_undo([record.number])
        assert [item.state for item in proposal.items] == [UndoState.READY]
        (operation,) = engine.fleet.journal.undo(proposal)
        assert (await engine.finished(operation)).items[0].outcome == Done()
        assert disks(machine) == before
        assert calls[2:] == ["RemoveResourceSettings"] * 2

    near_journey(host, tmp_path / "run", story)


def test_a_disk_is_detached_its_file_stays_and_undo_attaches_it(host: SimulatedHost, tmp_path: Path) -> None:
    machine = machine_in(host, MachinePower.OFF)
    machine.checkpoints.clear()
    machine.current_checkpoint = None
    before = disks(machine)
    tail, file = next(iter(before.items()))

    async def story(engine: SimulatedWorld) -> None:
        key = engine.key(machine.name)
        picture = await engine.finished(engine.fleet.configure([DiskWish(key=key, drive=tail)]))
        assert picture.items[0].outcome == Done()
        assert disks(machine) == {}
        assert await engine.fleet.hardware.file(key.host, file) is not None, "no file is deleted"
        (record,) = await engine.journal.search(limit=1)
        assert (record.asked.before, record.after) == (file, None)
        proposal = await engine.fleet.journal.propose_undo([record.number])
        (operation,) = engine.fleet.journal.undo(proposal)
        assert (await engine.finished(operation)).items[0].outcome == Done()
        assert disks(machine) == before

    near_journey(host, tmp_path / "run", story)


@pytest.mark.one_host
def test_another_disk_takes_its_place_while_the_vm_is_off(host: SimulatedHost, tmp_path: Path) -> None:
    machine = machine_in(host, MachinePower.OFF)
    machine.checkpoints.clear()
    machine.current_checkpoint = None
    tail, file = next(iter(disks(machine).items()))
    calls = calls_of(host)

    async def story(engine: SimulatedWorld) -> None:
        wish = DiskWish(key=engine.key(machine.name), drive=tail, file=DATA)
        picture = await engine.finished(engine.fleet.configure([wish]))
        assert picture.items[0].outcome == Done()
        assert (disks(machine)[tail], calls) == (DATA, ["ModifyResourceSettings"])
        (record,) = await engine.journal.search(limit=1)
        proposal = await engine.fleet.journal.propose_undo([record.number])
        (operation,) = engine.fleet.journal.undo(proposal)
        assert (await engine.finished(operation)).items[0].outcome == Done()
        assert disks(machine)[tail] == file

    near_journey(host, tmp_path / "run", story)


@pytest.mark.one_host
def test_what_would_harm_somebody_is_refused_before_anything_is_sent(
    host: SimulatedHost, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine = machine_in(host, MachinePower.OFF, generation=2)
    with host.world.looked_at() as state:
        other = next(m for m in state.ordered() if m.id != machine.id and not m.checkpoints and disks(m))
        pointed = next(
            m for m in state.ordered() if m.power is MachinePower.RUNNING and m.generation == 2 and m is not other
        )
        checkpoints.create(state, pointed, state.now())
        base = hardware.disk_chain(pointed, pointed.id, 0)[-1]
    theirs = next(iter(disks(other).values()))
    calls = calls_of(host)

    async def story(engine: SimulatedWorld) -> None:
        key, place = engine.key(machine.name), await free_place(engine, machine)
        child = await free_place(engine, other)
        made = await engine.finished(
            engine.fleet.configure([attach(engine.key(other.name), child, hardware.DISKS["child"])])
        )
        assert made.items[0].outcome == Done()
        calls.clear()
        chained = next(iter(disks(pointed)))
        for wish, kind, detail in (
            (attach(key, place, theirs), TroubleKind.DISK_ATTACHED, other.name),
            (attach(key, place, hardware.DISKS["base"]), TroubleKind.DISK_IS_PARENT, "child.vhdx"),
            (attach(key, place, base.upper()), TroubleKind.DISK_IS_PARENT, ""),
            (attach(key, place, "D:\\VHD\\nowhere.vhdx"), TroubleKind.HOST_FILE_MISSING, ""),
            (attach(key, place, hardware.DISKS["damaged"]), TroubleKind.FAILED_ON_HOST, ""),
            (attach(key, place, hardware.LIBRARY[0]), TroubleKind.DISK_PATH_NOT_LEGAL, "extension"),
            (attach(key, next(iter(disks(machine)))), TroubleKind.PLACE_TAKEN, ""),
            (attach(key, "X\\0\\0\\D"), TroubleKind.NO_CONTROLLER, ""),
            (DiskWish(key=engine.key(pointed.name), drive=chained), TroubleKind.DISK_OF_CHECKPOINT, ""),
            (DiskWish(key=key, drive=place, file=DATA), TroubleKind.NO_HARD_DRIVE, ""),
        ):
            (said,) = await engine.fleet.preview_configuration([wish])
            assert said.verdict is Verdict.REFUSED, wish
            assert said.trouble is not None
            assert (said.trouble.kind, detail in said.trouble.detail) == (kind, True), (wish, said.trouble)
        monkeypatch.setattr(disk_facts, "MOST_ASKED", 3)
        (unproved,) = await engine.fleet.preview_configuration([attach(key, place)])
        assert unproved.trouble is not None
        assert unproved.trouble.kind is TroubleKind.DISK_NOT_PROVED
        facts = await engine.fleet.hardware.disk_facts(key.host, DATA)
        assert facts.host.unasked == int(unproved.trouble.detail) > 0
        assert closed_verb(DiskVerb.COMPACT, present(facts.file(DATA)), facts) is not None
        monkeypatch.undo()
        twice = await engine.fleet.preview_configuration(
            [attach(key, place), attach(key, place.replace("\\D", "1\\D"))]
        )
        assert [said.verdict for said in twice] == [Verdict.WILL_CHANGE, Verdict.REFUSED]
        assert calls == []

    near_journey(host, tmp_path / "run", story)


@pytest.mark.one_host
def test_the_drive_of_a_disk_that_the_host_does_not_take_is_removed_again(host: SimulatedHost, tmp_path: Path) -> None:
    """The management service may not read the folder, which nobody can know before."""
    machine = machine_in(host, MachinePower.OFF, generation=2)
    before = disks(machine)
    with host.world.looked_at() as state:
        state.unreadable.add("d:\\vhd")
    calls = calls_of(host)

    async def story(engine: SimulatedWorld) -> None:
        wish = attach(engine.key(machine.name), await free_place(engine, machine))
        picture = await engine.finished(engine.fleet.configure([wish]))
        outcome = picture.items[0].outcome
        assert isinstance(outcome, Failed)
        assert outcome.trouble.kind is TroubleKind.HOST_FILE_DENIED
        assert disks(machine) == before
        assert calls == ["AddResourceSettings", "AddResourceSettings", "RemoveResourceSettings"]

    near_journey(host, tmp_path / "run", story)


def test_controllers_come_and_go_and_are_put_back(host: SimulatedHost, tmp_path: Path) -> None:
    machine = machine_in(host, MachinePower.OFF, generation=2)
    (first,) = scsi(machine)

    async def story(engine: SimulatedWorld) -> None:
        key = engine.key(machine.name)
        two = [ControllerWish(key=key, controller="+1"), ControllerWish(key=key, controller="+2")]
        picture = await engine.finished(engine.fleet.configure(two))
        assert [item.outcome for item in picture.items] == [Done(), Done()]
        assert len(scsi(machine)) == 3
        records = await engine.journal.search(limit=2)
        proposal = await engine.fleet.journal.propose_undo([record.number for record in records])
        assert [item.state for item in proposal.items] == [UndoState.READY] * 2
        (operation,) = engine.fleet.journal.undo(proposal)
        assert [item.outcome for item in (await engine.finished(operation)).items] == [Done(), Done()]
        assert scsi(machine) == [first]
        (full,) = await engine.fleet.preview_configuration([ControllerWish(key=key, controller=first, present=False)])
        assert full.trouble is not None
        assert full.trouble.kind is TroubleKind.CONTROLLER_NOT_EMPTY
        five = await engine.fleet.preview_configuration([ControllerWish(key=key) for _ in range(4)])
        assert [said.verdict for said in five] == [Verdict.WILL_CHANGE] * 3 + [Verdict.REFUSED]
        await engine.finished(engine.fleet.configure([ControllerWish(key=key)]))
        (gone,) = (tail for tail in scsi(machine) if tail != first)
        picture = await engine.finished(
            engine.fleet.configure([ControllerWish(key=key, controller=gone, present=False)])
        )
        assert picture.items[0].outcome == Done()
        assert scsi(machine) == [first]
        (record,) = await engine.journal.search(limit=1)
        proposal = await engine.fleet.journal.propose_undo([record.number])
        (operation,) = engine.fleet.journal.undo(proposal)
        assert (await engine.finished(operation)).items[0].outcome == Done()
        assert len(scsi(machine)) == 2

    near_journey(host, tmp_path / "run", story)


def test_a_controller_goes_after_its_drives_in_one_apply(host: SimulatedHost, tmp_path: Path) -> None:
    machine = machine_in(host, MachinePower.OFF, generation=2)
    machine.checkpoints.clear()
    machine.current_checkpoint = None
    (first,) = scsi(machine)
    calls = calls_of(host)

    async def story(engine: SimulatedWorld) -> None:
        key = engine.key(machine.name)
        tree = await engine.fleet.hardware.devices(key)
        drives = [device for device in tree.devices if device.controller == first]
        wishes: list[VmWish] = [
            ControllerWish(key=key, controller=first, present=False, emptied=frozenset(d.tail for d in drives)),
            *(DiskWish(key=key, drive=d.tail) for d in drives if d.kind is DeviceKind.HARD_DRIVE),
            *(MediaWish(key=key, drive=d.tail, file=None) for d in drives if d.kind is DeviceKind.DVD_DRIVE),
        ]
        said = await engine.fleet.preview_configuration(wishes)
        picture = await engine.finished(engine.fleet.configure(wishes))
        assert [item.outcome for item in picture.items] == [Done()] * len(wishes)
        assert scsi(machine) == []
        assert len(calls) == len({number for one in said for number in one.numbers})

    near_journey(host, tmp_path / "run", story)


@pytest.mark.one_host
@pytest.mark.parametrize("power", [MachinePower.RUNNING, MachinePower.SAVED])
def test_controllers_wait_until_the_vm_is_off(host: SimulatedHost, tmp_path: Path, power: MachinePower) -> None:
    machine = machine_in(host, MachinePower.OFF, generation=2)
    calls = calls_of(host)

    async def story(engine: SimulatedWorld) -> None:
        wish = ControllerWish(key=engine.key(machine.name))
        machine.power = power
        (said,) = await engine.fleet.preview_configuration([wish])
        assert said.trouble is not None
        assert said.trouble.kind is TroubleKind.SETTING_CLOSED
        assert calls == []

    near_journey(host, tmp_path / "run", story)


@pytest.mark.parametrize("power", [MachinePower.RUNNING, MachinePower.OFF])
def test_limits_of_a_disk_are_set_read_back_and_undone(
    host: SimulatedHost, tmp_path: Path, power: MachinePower
) -> None:
    machine, drive = plain_machine(host, power)
    calls = calls_of(host)

    async def story(engine: SimulatedWorld) -> None:
        key = engine.key(machine.name)
        wish = LimitsWish(key=key, drive=drive, least=100, most=500)
        picture = await engine.finished(engine.fleet.configure([wish]))
        assert picture.items[0].outcome == Done()
        assert calls == ["ModifyResourceSettings"]
        assert media_of(machine, drive) == {"IOPSLimit": 500, "IOPSReservation": 100}
        tree = await engine.fleet.hardware.devices(key)
        device = tree.find(drive)
        assert device is not None
        assert (device.iops_least, device.iops_most) == (100, 500)
        (record,) = await engine.journal.search(limit=1)
        assert (record.asked.before, record.after) == ("0-0", "100-500")
        (again,) = await engine.fleet.preview_configuration([wish])
        assert again.verdict is Verdict.AGREES
        proposal = await engine.fleet.journal.propose_undo([record.number])
        (operation,) = engine.fleet.journal.undo(proposal)
        assert (await engine.finished(operation)).items[0].outcome == Done()
        assert media_of(machine, drive) == {"IOPSLimit": 0, "IOPSReservation": 0}
        for wrong, kind in (
            (LimitsWish(key=key, drive=drive, least=600, most=500), TroubleKind.SETTING_NOT_LEGAL),
            (LimitsWish(key=key, drive="X\\0\\D", most=500), TroubleKind.NO_HARD_DRIVE),
        ):
            (said,) = await engine.fleet.preview_configuration([wrong])
            assert said.trouble is not None
            assert said.trouble.kind is kind
        machine.power = MachinePower.SAVED
        (said,) = await engine.fleet.preview_configuration([wish])
        assert said.trouble is not None
        assert said.trouble.kind is TroubleKind.SETTING_CLOSED

    near_journey(host, tmp_path / "run", story)


def order_of(machine: Machine) -> list[str]:
    """The boot order by the ends of its entries."""
    order = machine.settings.system["BootSourceOrder"]
    assert isinstance(order, tuple)
    return [str(path).rpartition("InstanceID")[2].upper() for path in order]


def test_a_drive_goes_to_another_place_with_everything_and_back(host: SimulatedHost, tmp_path: Path) -> None:
    machine, drive = plain_machine(host, MachinePower.OFF)
    file = disks(machine)[drive]
    machine.settings.media[drive.removesuffix("\\D") + "\\L"] = {"IOPSLimit": 700, "IOPSReservation": 70}
    place = drive.removesuffix("\\0\\D") + "\\40\\D"
    before = order_of(machine)
    calls = calls_of(host)

    async def story(engine: SimulatedWorld) -> None:
        wish = MoveWish(key=engine.key(machine.name), drive=drive, to=place, file=file)
        (said,) = await engine.fleet.preview_configuration([wish])
        assert said.calls == ("detach", "remove-drive", "add-drive", "attach", "boot-order")
        picture = await engine.finished(engine.fleet.configure([wish]))
        assert picture.items[0].outcome == Done()
        assert disks(machine) == {place: file}
        assert media_of(machine, place) == {"IOPSLimit": 700, "IOPSReservation": 70}
        ranks = [path for path in order_of(machine) if "40" in path]
        assert ranks
        assert order_of(machine).index(ranks[0]) == next(
            n for n, path in enumerate(before) if "\\0\\\\D" in path or "\\0\\D" in path
        )
        assert calls.count("AddResourceSettings") == calls.count("RemoveResourceSettings") == 2
        (record,) = await engine.journal.search(limit=1)
        assert (record.asked.before, record.after) == (drive, place)
        proposal = await engine.fleet.journal.propose_undo([record.number])
        assert [item.state for item in proposal.items] == [UndoState.READY]
        (operation,) = engine.fleet.journal.undo(proposal)
        assert (await engine.finished(operation)).items[0].outcome == Done()
        assert disks(machine) == {drive: file}
        assert order_of(machine) == before

    near_journey(host, tmp_path / "run", story)


@pytest.mark.one_host
def test_a_drive_that_the_host_does_not_take_elsewhere_is_put_back(host: SimulatedHost, tmp_path: Path) -> None:
    machine, drive = plain_machine(host, MachinePower.OFF)
    file = disks(machine)[drive]
    place = drive.removesuffix("\\0\\D") + "\\40\\D"
    folder = file.rpartition("\\")[0].casefold()

    def close() -> None:
        host.world.host.unreadable.add(folder)

    def opened() -> None:
        host.world.host.unreadable.discard(folder)

    async def story(engine: SimulatedWorld) -> None:
        wish = MoveWish(key=engine.key(machine.name), drive=drive, to=place, file=file)
        # The disk cannot be opened when it is attached in the new place, and can be in the old one.
        after_one(host, "AddResourceSettings", close)
        plain, seen = host.world.invoke, []

        def invoke(target: object, method: str, *rest: object) -> object:
            answer = plain(target, method, *rest)  # type: ignore[arg-type]
            if method == "AddResourceSettings":
                seen.append(method)
                if len(seen) == 3:
                    opened()
            return answer

        host.world.invoke = invoke  # type: ignore[method-assign,assignment]
        picture = await engine.finished(engine.fleet.configure([wish]))
        outcome = picture.items[0].outcome
        assert isinstance(outcome, Failed)
        assert outcome.trouble.kind is TroubleKind.HOST_FILE_DENIED
        assert disks(machine) == {drive: file}

    near_journey(host, tmp_path / "run", story)


def test_a_disk_and_an_image_on_a_controller_of_the_same_apply_and_all_is_undone(
    host: SimulatedHost, tmp_path: Path
) -> None:
    """The host names the controller only once it is there; what is on it goes before it does."""
    machine = machine_in(host, MachinePower.OFF, generation=2)
    calls = calls_of(host)
    token = f"{NEW_CONTROLLER}0F0E0D0C-0B0A-4909-8807-060504030201"
    before = disks(machine)

    async def story(engine: SimulatedWorld) -> None:
        key = engine.key(machine.name)
        scsi = {d.tail for d in (await engine.fleet.hardware.devices(key)).of_kind(DeviceKind.SCSI_CONTROLLER)}
        wishes: list[VmWish] = [
            attach(key, drive_at(token, 0)),
            MediaWish(key=key, file="D:\\ISO\\tools.iso", drive=drive_at(token, 1), added=True),
            ControllerWish(key=key, controller=token),
        ]
        said = await engine.fleet.preview_configuration(wishes)
        assert [one.verdict for one in said] == [Verdict.WILL_CHANGE] * 3
        picture = await engine.finished(engine.fleet.configure(wishes))
        assert [item.outcome for item in picture.items] == [Done()] * 3
        assert len(calls) == sum(len(one.calls) for one in said) == 5
        tree = await engine.fleet.hardware.devices(key)
        (new,) = [d for d in tree.of_kind(DeviceKind.SCSI_CONTROLLER) if d.tail not in scsi]
        assert [(d.slot, d.file) for d in tree.drives_of(new)] == [(0, DATA), (1, "D:\\ISO\\tools.iso")]
        numbers = [record.number for record in await engine.journal.search(limit=3)]
        proposal = await engine.fleet.journal.propose_undo(numbers)
        assert [item.state for item in proposal.items] == [UndoState.READY] * 3
        (operation,) = engine.fleet.journal.undo(proposal)
        undone = await engine.finished(operation)
        assert [item.outcome for item in undone.items] == [Done()] * 3
        tree = await engine.fleet.hardware.devices(key)
        assert {d.tail for d in tree.of_kind(DeviceKind.SCSI_CONTROLLER)} == scsi
        assert disks(machine) == before
        (alone,) = await engine.fleet.preview_configuration(wishes[:1])
        assert alone.trouble is not None
        assert alone.trouble.kind is TroubleKind.NO_CONTROLLER, "nothing is attached to what is not added"

    near_journey(host, tmp_path / "run", story)
