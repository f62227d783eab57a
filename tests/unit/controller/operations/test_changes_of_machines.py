"""New virtual machines over the wire: made in a row, cut at each call, taken back or kept, and what dead runs have left."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from hvgui.domain.devices.device_extras import DiskType
from hvgui.domain.machines.new_machine import (
    MachineAdapter,
    MachineDisk,
    OnFailure,
)
from hvgui.domain.machines.removal import MachineRemoval, proof
from hvgui.domain.operations.outcome import Cancelled, Done, Failed, Unknown
from hvgui.domain.operations.plan import Verdict
from hvgui.domain.settings.disks import NewDisk
from hvgui.domain.trouble import TroubleKind
from hvgui.domain.vms.labels import OWNER, ROLE, TAGS, Labels
from hvgui.sim.hyperv import hardware
from hvgui.sim.hyperv.filesystem import DISK_FULL
from hvgui.sim.hyperv.machines import Machine
from hvgui.sim.hyperv.vhds import Look
from hvgui.sim.mischief import Prank
from hvgui.wording import machine_words
from hvgui.wsman.requests import Invoke, Request
from tests.support.adapters_visit import calls_of
from tests.support.cranked import CrankedClock
from tests.support.machines_visit import CHANGING, GIB, ISO, lab, made, pattern, state_of, wishes_of
from tests.support.simulated_world import SimulatedHost, SimulatedWorld, near_journey


@pytest.fixture
def host(tmp_path: Path, request: pytest.FixtureRequest) -> SimulatedHost:
    number = getattr(request, "param", 0)
    return SimulatedHost(tmp_path / "host", CrankedClock(), number=number, few=True)


@pytest.mark.parametrize("host", [0, 1, 2], ids=["en-2022", "ja-2019", "de-2012r2"], indirect=True)
@pytest.mark.parametrize("generation", [1, 2])
def test_a_virtual_machine_is_made_as_it_was_previewed(host: SimulatedHost, tmp_path: Path, generation: int) -> None:
    calls = calls_of(host, CHANGING)
    before = state_of(host)
    host.world.host.switches.client_windows = True
    name = "R&D's 開発"

    async def story(engine: SimulatedWorld) -> None:
        machine = pattern(host, name, generation=generation, image=ISO, start=True)
        (wish,) = await wishes_of(engine, machine)
        (said,) = await engine.fleet.machines.preview([wish])
        assert said.verdict is Verdict.WILL_CHANGE
        assert calls == []
        assert state_of(host) == before
        picture = await engine.finished(engine.fleet.machines.create([wish]))
        assert picture.items[0].outcome == Done()
        assert len(calls) == len(said.calls), (calls, said.calls)
        assert machine_words.counted(picture) == "1 created"

    near_journey(host, tmp_path / "run", story)
    there = made(host, name)
    assert there.generation == generation
    settings = there.settings
    assert (settings.memory["VirtualQuantity"], settings.memory["DynamicMemoryEnabled"]) == (2048, False)
    assert (settings.memory["Reservation"], settings.memory["Limit"]) == (2048, 2048)
    assert settings.processor["VirtualQuantity"] == 2
    assert settings.system["AutomaticSnapshotsEnabled"] is (host.world.host.generation == "2012r2")
    drives = {drive.kind: drive.file for drive in hardware.drives(there, there.id)}
    assert drives[hardware.DVD_DRIVE] == ISO
    assert drives[hardware.DISK_DRIVE].endswith(f"\\{name}.vhdx")
    (adapter,) = settings.adapters
    assert adapter.feature("Msvm_EthernetSwitchPortVlanSettingData")["AccessVlanId"] == 20
    if generation == 2:
        assert settings.system["SecureBootEnabled"] is True
        first = str(settings.system["BootSourceOrder"][0])  # type: ignore[index]
        dvd = next(d for d in hardware.drives(there, there.id) if d.kind == hardware.DVD_DRIVE)
        assert dvd.tail.replace("\\", "\\\\") in first
    assert there.power.live


def test_twenty_are_made_and_deleted_though_the_disk_is_full_in_between(host: SimulatedHost, tmp_path: Path) -> None:
    """A full disk stops the rest; trying again makes what is missing; deletion proves each file by itself."""
    before = state_of(host)
    refuse_disk(host, 18)

    async def story(engine: SimulatedWorld) -> None:
        wishes = await wishes_of(engine, pattern(host, adapters=()), 20)
        number = engine.fleet.machines.create(wishes)
        picture = await engine.finished(number)
        assert machine_words.counted(picture) == "17 created, 1 taken back, 2 not begun"
        assert [type(item.outcome) for item in picture.items[18:]] == [Cancelled] * 2
        assert [len(now) - len(was) for now, was in zip(state_of(host), before, strict=True)] == [17, 17]
        again = engine.fleet.retry(number)
        assert again is not None
        assert machine_words.counted(await engine.finished(again)) == "3 created"
        engine.fleet.refresh()
        await engine.until(lambda: len(lab(engine)) == 20)
        use = await engine.fleet.machines.disk_use(list(lab(engine)))
        gone = []
        for key, name in lab(engine).items():
            (disk,) = use.inventories[key.vm].disks
            assert proof(key.vm, disk.path, use) is None
            gone += [MachineRemoval(key=key, name=name), MachineRemoval(key=key, name=name, file=disk.path)]
        assert machine_words.counted(await engine.finished(engine.fleet.machines.delete(gone))) == "40 deleted"

    near_journey(host, tmp_path / "run", story)
    assert state_of(host) == before


def refuse_disk(host: SimulatedHost, number: int) -> None:
    """The n-th disk that is made finds no room."""
    plain, created = host.world.invoke, [0]

    def invoke(target: object, method: str, *rest: object) -> object:
        if method == "CreateVirtualHardDisk":
            created[0] += 1
            if created[0] == number:
                with host.world.looked_at() as state:
                    state.jobs.failures.append((32768, f"full (0x{DISK_FULL:08X})"))
        return plain(target, method, *rest)  # type: ignore[arg-type]

    host.world.invoke = invoke  # type: ignore[method-assign,assignment]


@pytest.mark.parametrize(
    ("method", "found"),
    [
        ("DefineSystem", False),
        ("ModifyResourceSettings", True),
        ("AddResourceSettings", False),
        ("CreateVirtualHardDisk", True),
    ],
)
def test_a_lost_reply_is_found_as_a_job_or_taken_back(
    host: SimulatedHost, tmp_path: Path, method: str, found: bool
) -> None:
    """The host did what it was asked. Where no job tells of it, what is proved to be ours goes again."""
    before = state_of(host)

    async def story(engine: SimulatedWorld) -> None:
        (wish,) = await wishes_of(engine, pattern(host, "lost"))
        host.mischief.once(Prank.CUT, only=method)
        number = engine.fleet.machines.create([wish])

        def outcome() -> object:
            picture = engine.fleet.operation(number)
            return None if picture is None else picture.items[0].outcome

        await engine.until(lambda: isinstance(outcome(), Failed | Done))
        ended = outcome()
        if found:
            assert ended == Done()
        else:
            assert isinstance(ended, Failed)
            assert ended.trouble.kind is TroubleKind.MACHINE_TAKEN_BACK
            assert state_of(host) == before

    near_journey(host, tmp_path / "run", story)


def cut_at(host: SimulatedHost, number: int, prank: Prank) -> None:
    """The n-th changing call is played this prank."""
    seen = [0]

    def before(request: Request) -> None:
        if isinstance(request, Invoke) and request.method in CHANGING:
            seen[0] += 1
            if seen[0] == number:
                host.mischief.once(prank, only=request.method)

    host.before = before


def hardware_of(machine: Machine) -> tuple[object, ...]:
    """What a VM has, without identifiers."""
    drives = sorted((drive.kind, drive.file) for drive in hardware.drives(machine, machine.id))
    adapters = [(a.switch, a.feature("Msvm_EthernetSwitchPortVlanSettingData")) for a in machine.settings.adapters]
    values = machine.settings.memory["VirtualQuantity"], machine.settings.processor["VirtualQuantity"]
    return (*values, drives, adapters, len(machine.settings.system["BootSourceOrder"]))  # type: ignore[arg-type]


#: Changing calls of the VM that is cut.
CALLS = 14


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What a VM has that was made without a cut."""
    folder = tmp_path_factory.mktemp("whole")
    host = SimulatedHost(folder / "host", CrankedClock(), few=True)
    calls = calls_of(host, CHANGING)

    async def story(engine: SimulatedWorld) -> None:
        wishes = await wishes_of(engine, pattern(host, "lost", image=ISO))
        assert (await engine.finished(engine.fleet.machines.create(wishes))).items[0].outcome == Done()

    near_journey(host, folder / "run", story)
    assert len(calls) == CALLS
    return str(hardware_of(made(host, "lost")))


@pytest.mark.parametrize("number", range(1, CALLS + 1))
@pytest.mark.parametrize(
    ("prank", "on_failure"),
    [(Prank.CUT, OnFailure.TAKE_BACK), (Prank.DROP, OnFailure.TAKE_BACK), (Prank.DROP, OnFailure.KEEP)],
)
def test_a_creation_is_cut_at_every_call_and_told_truthfully(
    host: SimulatedHost, tmp_path: Path, whole: str, number: int, prank: Prank, on_failure: OnFailure
) -> None:
    """Done is whole; what was taken back has left nothing; what is kept is there; nothing else is touched."""
    before = state_of(host)
    ended: list[object] = []

    async def story(engine: SimulatedWorld) -> None:
        (wish,) = await wishes_of(engine, pattern(host, "lost", image=ISO), on_failure=on_failure)
        cut_at(host, number, prank)
        operation = engine.fleet.machines.create([wish])

        def outcome() -> object:
            picture = engine.fleet.operation(operation)
            return None if picture is None else picture.items[0].outcome

        def told() -> bool:
            found = outcome()
            left = isinstance(found, Unknown) and found.trouble is not None and on_failure is OnFailure.KEEP
            return isinstance(found, Failed | Done) or left

        await engine.until(told)
        ended.append(outcome())

    near_journey(host, tmp_path / "run", story)
    assert host.mischief.played == [prank]
    machines, files = state_of(host)
    with host.world.looked_at() as state:
        lost = [m for m in state.ordered() if m.name == "lost"]
    new = set(machines) - set(before[0]), set(files) - set(before[1])
    assert set(before[0]) <= set(machines)
    assert set(before[1]) <= set(files)
    if ended == [Done()]:
        assert [m.id for m in lost] == list(new[0])
        assert str(hardware_of(lost[0])) == whole
        assert len(new[1]) == 1
        return
    (why,) = (each.trouble for each in ended if isinstance(each, Failed | Unknown) and each.trouble is not None)
    if number == 1 and prank is Prank.DROP:
        assert (why.kind, new) == (TroubleKind.NOT_APPLIED, (set(), set()))
    elif on_failure is OnFailure.TAKE_BACK:
        assert (why.kind, new) == (TroubleKind.MACHINE_TAKEN_BACK, (set(), set()))
    else:
        assert (why.kind, len(lost)) == (TroubleKind.MACHINE_UNFINISHED, 1), "a person decides what becomes of it"


def refusals(host: SimulatedHost) -> Sequence[tuple[dict[str, object], TroubleKind]]:
    with host.world.looked_at() as state:
        other = next(m for m in state.ordered() if not m.checkpoints)
        theirs = next(d.file for d in hardware.drives(other, other.id) if d.medium == hardware.HARD_DISK)
    missing = MachineAdapter(switch="0" * 8 + "-0000-0000-0000-" + "0" * 12, switch_name="gone")
    existing = hardware.DISKS["data"]
    disk = NewDisk(DiskType.DYNAMIC, 40 * GIB)
    return (
        ({"name": ""}, TroubleKind.MACHINE_NOT_LEGAL),
        ({"name": "a/b"}, TroubleKind.MACHINE_NOT_LEGAL),
        ({"memory": 31}, TroubleKind.MACHINE_NOT_LEGAL),
        ({"processors": 0}, TroubleKind.MACHINE_NOT_LEGAL),
        ({"adapters": (missing,)}, TroubleKind.NO_SWITCH),
        ({"disks": (MachineDisk(path=existing, make=disk),)}, TroubleKind.DISK_EXISTS),
        ({"disks": (MachineDisk(path="D:\\VHD\\none.vhdx"),)}, TroubleKind.HOST_FILE_MISSING),
        ({"disks": (MachineDisk(path=theirs),)}, TroubleKind.DISK_ATTACHED),
        ({"image": "D:\\ISO\\none.iso"}, TroubleKind.HOST_FILE_MISSING),
    )


def test_what_cannot_be_made_is_refused_before_anything_is_sent(host: SimulatedHost, tmp_path: Path) -> None:
    calls = calls_of(host, CHANGING)

    async def story(engine: SimulatedWorld) -> None:
        for more, kind in refusals(host):
            (wish,) = await wishes_of(engine, pattern(host, str(more.pop("name", "no")), **more))
            (said,) = await engine.fleet.machines.preview([wish])
            assert said.trouble is not None, more
            assert said.trouble.kind is kind, more
            picture = await engine.finished(engine.fleet.machines.create([wish]))
            assert isinstance(picture.items[0].outcome, Failed)
        twice = await wishes_of(engine, pattern(host, "twice"))
        both = await engine.fleet.machines.preview([*twice, *twice])
        assert [one.verdict for one in both] == [Verdict.WILL_CHANGE, Verdict.REFUSED]

    near_journey(host, tmp_path / "run", story)
    assert calls == []


CHOICES: dict[str, dict[str, object]] = {
    "own-place-and-dynamic": {
        "location": "D:\\Lab & Test",
        "dynamic": True,
        "disks": (
            MachineDisk(path="{name}.vhdx", make=NewDisk(DiskType.FIXED, GIB)),
            MachineDisk(path="{name}.vhdx", make=NewDisk(DiskType.DYNAMIC, GIB)),
        ),
    },
    "network-and-generation-1": {
        "generation": 1,
        "network_boot": True,
        "adapters": (MachineAdapter(legacy=True), MachineAdapter()),
        "disks": tuple(MachineDisk(path="{name}.vhdx", make=NewDisk(DiskType.DYNAMIC, GIB)) for _ in range(3)),
        "image": ISO,
    },
    "network-and-generation-2": {"network_boot": True, "secure_boot": False},
    "existing-and-services": {
        "disks": (MachineDisk(path=hardware.DISKS["data"]),),
        "services": {"guest-services": True, "time-sync": False},
        "settings": {"cpu-weight": 200, "start-action": 4, "stop-action": 2, "memory-weight": 80},
        "automatic_checkpoints": True,
        "notes": "made & noted",
    },
    "version-and-labels": {
        "version": "8.0",
        "labels": Labels(("lab & test", "web"), "Kim", "ドメイン コントローラー"),
        "services": {"heartbeat": False},
    },
    "differencing-and-guards": {
        "disks": (MachineDisk(path="{name}.vhdx", make=NewDisk(DiskType.DYNAMIC, 0, hardware.DISKS["data"])),),
        "template": "272E7447-90A4-4563-A4B9-8E4AB00526CE",
    },
}


@pytest.mark.parametrize("choice", CHOICES)
@pytest.mark.parametrize("host", [0, 1], ids=["en-2022", "ja-2019"], indirect=True)
def test_every_choice_is_sent_and_read_back(host: SimulatedHost, tmp_path: Path, choice: str) -> None:
    calls = calls_of(host, CHANGING)

    async def story(engine: SimulatedWorld) -> None:
        (wish,) = await wishes_of(engine, pattern(host, "choice", **CHOICES[choice]))
        (said,) = await engine.fleet.machines.preview([wish])
        assert said.trouble is None
        picture = await engine.finished(engine.fleet.machines.create([wish]))
        assert picture.items[0].outcome == Done()
        assert len(calls) == len(said.calls)

    near_journey(host, tmp_path / "run", story)
    there = made(host, "choice")
    files = [drive.file for drive in hardware.drives(there, there.id) if drive.medium == hardware.HARD_DISK]
    settings = there.settings
    if choice == "own-place-and-dynamic":
        assert files == ["D:\\Lab & Test\\choice\\choice.vhdx", "D:\\Lab & Test\\choice\\choice-2.vhdx"]
        assert settings.system["ConfigurationDataRoot"] == "D:\\Lab & Test\\choice"
        assert (settings.memory["DynamicMemoryEnabled"], settings.system["VirtualNumaEnabled"]) == (True, False)
    elif choice == "network-and-generation-1":
        assert [adapter.legacy for adapter in settings.adapters] == [True, False]
        assert settings.system["BootOrder"] == (3, 1, 2, 0)
        places = {drive.kind: (drive.on_ide, drive.slot) for drive in hardware.drives(there, there.id)}
        assert places[hardware.DVD_DRIVE] == (True, 0)
        assert len(files) == 3
    elif choice == "network-and-generation-2":
        assert settings.adapters[0].id in str(settings.system["BootSourceOrder"][0])  # type: ignore[index]
        assert settings.system["SecureBootEnabled"] is False
    elif choice == "existing-and-services":
        assert files == [hardware.DISKS["data"]]
        assert (settings.enabled("guest"), settings.enabled("timesync")) == (True, False)
        assert (settings.processor["Weight"], settings.memory["Weight"]) == (200, 8000)
        assert (settings.system["AutomaticStartupAction"], settings.system["AutomaticShutdownAction"]) == (4, 2)
        assert (settings.system["Notes"], settings.system["AutomaticSnapshotsEnabled"]) == (("made & noted",), True)
    elif choice == "version-and-labels":
        assert settings.system["Version"] == "8.0"
        assert not settings.enabled("heartbeat")
        kept = {item.name: item.data for item in settings.host_only_items}
        assert kept == {TAGS: "lab & test, web", OWNER: "Kim", ROLE: "ドメイン コントローラー"}
    else:
        with host.world.looked_at() as state:
            disk = Look(state).find(files[0])
        assert disk is not None
        assert disk.parent == hardware.DISKS["data"]
        assert settings.system["SecureBootTemplateId"] == "272E7447-90A4-4563-A4B9-8E4AB00526CE"
