"""The main job without a window, over real sealed connections, on English, Japanese and German hosts."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from hvgui.domain.copying.transfer import CopyRequest, IfExists
from hvgui.domain.hosts.link import LinkPhase
from hvgui.domain.operations.operation import OperationPicture
from hvgui.domain.operations.outcome import Cancelled, Done, Failed, Unknown
from hvgui.domain.secret import Secret
from hvgui.domain.trouble import TroubleKind
from hvgui.domain.vms.power import Power, PowerAction
from hvgui.domain.vms.services import SERVICES, Service, ServiceMeaning, meaning_of
from hvgui.hyperv.list_reading import read_list
from hvgui.hyperv.service_reading import read_services
from hvgui.sim.mischief import Prank
from hvgui.values import replace
from hvgui.wsman.exchange import converse
from tests.support.account import PASSWORD
from tests.support.engine import Engine, journey, local
from tests.support.live_host import LiveHost, dialect_of, live_host

LAB = ["HV01", "HV02-TOKYO", "HV03-BERLIN"]
#: A running Windows VM with Guest services off, and one with it on, by host.
OFF = ["DC01", "経理システム", "Buchhaltung"]
ON = ["FILE01", "ファイルサーバー", "Dateiserver"]


@pytest.fixture
def lab(tmp_path: Path) -> Iterator[tuple[LiveHost, ...]]:
    with ExitStack() as stack:
        yield tuple(stack.enter_context(live_host(tmp_path / str(n), number=n)) for n in range(3))


@pytest.fixture
def hv01(tmp_path: Path) -> Iterator[LiveHost]:
    with live_host(tmp_path / "hv01") as host:
        yield host


def kinds(picture: OperationPicture) -> list[TroubleKind]:
    return [i.outcome.trouble.kind for i in picture.items if isinstance(i.outcome, Failed)]


def test_three_hosts_in_one_list(lab: tuple[LiveHost, ...], tmp_path: Path) -> None:
    async def story(engine: Engine) -> None:
        vms = engine.fleet.vms()
        assert len(vms) == sum(len(h.world.host.machines) for h in lab)
        assert [h.name for h in engine.fleet.hosts()] == LAB
        assert all(len(vm.services) == 6 for vm in vms.values())
        assert {h.facts.language for h in engine.fleet.hosts() if h.facts} == {1033, 1041, 1031}
        assert all(h.sim.stats.clear_text_bodies == 0 for h in lab)

    journey(tmp_path, lab, story)


@pytest.mark.parametrize("number", range(3), ids=LAB)
def test_every_service_can_be_toggled_and_is_read_back(tmp_path: Path, number: int) -> None:
    async def story(engine: Engine) -> None:
        (host,) = engine.hosts
        key = engine.key(OFF[number])
        before = {s.service: s.offered for s in engine.fleet.vms()[key].services}
        there = {service: not before[service] for service in Service}
        picture = await engine.finished(engine.fleet.set_services({key: there}))
        assert [i.outcome for i in picture.items] == [Done()] * 6
        machine = host.world.machine(OFF[number])
        reading = converse(host.wire(), read_services(key.vm))
        assert {s.service: s.offered for s in reading.states(key.vm)} == there
        await engine.until(lambda: {s.service: s.offered for s in engine.fleet.vms()[key].services} == there)
        back = await engine.finished(engine.fleet.set_services({key: {s: bool(on) for s, on in before.items()}}))
        assert back.counts.done == 6
        assert machine.name == OFF[number]

    with live_host(tmp_path / "host", number=number) as one:
        journey(tmp_path, (one,), story)


@pytest.mark.parametrize("number", range(3), ids=LAB)
def test_files_arrive_in_the_guest_bit_for_bit(tmp_path: Path, number: int) -> None:
    names = ("report.txt", "o'brien & $(whoami) `x`.txt", "日本語 ファイル 🚀.bin")
    data = {name: os.urandom(700_001) for name in names}

    async def story(engine: Engine) -> None:
        (host,) = engine.hosts
        for name in names:
            file = local(tmp_path / "local" / name, data[name])
            request = CopyRequest(guests=(engine.key(ON[number]),), files=(file,), folder="C:\\in\\deep")
            picture = await engine.finished(engine.fleet.copy_files(request))
            assert [i.outcome for i in picture.items] == [Done()]
            assert (host.world.guest_folder(ON[number]) / "in" / "deep" / name).read_bytes() == data[name]
            assert staged(host) == []

    with live_host(tmp_path / "host", number=number) as one:
        journey(tmp_path, (one,), story)


def staged(host: LiveHost) -> list[Path]:
    """What is left of copies on the host's disk."""
    # Unlike rglob, this bears folders that are removed meanwhile.
    walked = os.walk(host.world.host_folder())
    found = [Path(folder) / name for folder, _, names in walked for name in names]
    return [path for path in found if "hvgui" in path.parts]


def test_many_files_into_many_guests_of_many_hosts(lab: tuple[LiveHost, ...], tmp_path: Path) -> None:
    async def story(engine: Engine) -> None:
        files = tuple(local(tmp_path / "local" / f"{n}.bin", os.urandom(n)) for n in (0, 1, 260_000))
        guests = (engine.key("FILE01"), engine.key("RDS01"), *(engine.key(ON[h], h) for h in (1, 2)))
        picture = await engine.finished(
            engine.fleet.copy_files(CopyRequest(guests=guests, files=files, folder="C:\\in"))
        )
        assert picture.counts.done == len(files) * len(guests)
        for live, name in ((lab[0], "FILE01"), (lab[0], "RDS01"), (lab[1], ON[1]), (lab[2], ON[2])):
            for file in files:
                assert (live.world.guest_folder(name) / "in" / file.name).stat().st_size == file.size
        assert sum(len(staged(live)) for live in lab) == 0

    journey(tmp_path, lab, story)


def test_guest_services_are_on_only_for_the_copy(hv01: LiveHost, tmp_path: Path) -> None:
    async def story(engine: Engine) -> None:
        key = engine.key("DC01")
        file = local(tmp_path / "local" / "a.txt", b"hello")
        request = CopyRequest(guests=(key,), files=(file,), folder="C:\\in")
        assert kinds(await engine.finished(engine.fleet.copy_files(request))) == [TroubleKind.GUEST_SERVICES_OFF]
        picture = await engine.finished(engine.fleet.copy_files(request, turn_on_services=True))
        assert [i.outcome for i in picture.items] == [Done()]
        assert (hv01.world.guest_folder("DC01") / "in" / "a.txt").read_bytes() == b"hello"
        reading = converse(hv01.wire(), read_services(key.vm))
        state = next(s for s in reading.states(key.vm) if s.service is Service.GUEST_SERVICES)
        assert meaning_of(state) is ServiceMeaning.OFF

    journey(tmp_path, (hv01,), story)


def test_trouble_of_copies_has_its_name(hv01: LiveHost, tmp_path: Path) -> None:
    async def story(engine: Engine) -> None:
        file = local(tmp_path / "local" / "a.txt", b"hello")

        async def copy(vm: str, **changes: object) -> list[TroubleKind]:
            request = CopyRequest(guests=(engine.key(vm),), files=(file,), folder="C:\\in")
            picture = await engine.finished(engine.fleet.copy_files(replace(request, **changes)))  # type: ignore[arg-type]
            assert staged(hv01) == []
            return kinds(picture)

        assert await copy("FILE01") == []
        assert await copy("FILE01") == [TroubleKind.DESTINATION_EXISTS]
        assert await copy("FILE01", if_exists=IfExists.OVERWRITE) == []
        assert await copy("FILE01", folder="C:\\nowhere", create_folders=False) == [TroubleKind.DESTINATION_MISSING]
        assert await copy("FILE01", folder="C:\\a?b") == [TroubleKind.PATH_NOT_LEGAL]
        assert await copy("TEST-LAB-07") == [TroubleKind.VM_NOT_RUNNING]
        assert await copy("LEGACY-ERP") == [TroubleKind.GUEST_SERVICES_SILENT]
        assert await copy("MON01", folder="/tmp") == [TroubleKind.GUEST_SERVICES_SILENT]
        assert await copy("BUILD-01", folder="/no/such", create_folders=False) == [TroubleKind.LINUX_GUEST_FAILED]
        hv01.world.limit_guest_disk("FILE01", 8)
        assert await copy("FILE01", folder="C:\\new") == [TroubleKind.GUEST_DISK_FULL]
        with hv01.world.looked_at() as state:
            state.switches.corrupt_uploads = True
        assert await copy("RDS01") == [TroubleKind.HASH_MISMATCH]

    journey(tmp_path, (hv01,), story)


def test_local_files_that_vanish_or_change(hv01: LiveHost, tmp_path: Path) -> None:
    files = tuple(local(tmp_path / "local" / f"{n}.txt", b"hello") for n in range(3))
    Path(files[0].path).unlink()
    Path(files[1].path).write_bytes(b"longer than before")
    Path(files[2].path).unlink()
    Path(files[2].path).mkdir()

    async def story(engine: Engine) -> None:
        request = CopyRequest(guests=(engine.key("FILE01"),), files=files, folder="C:\\in")
        picture = await engine.finished(engine.fleet.copy_files(request))
        assert kinds(picture) == [TroubleKind.FILE_MISSING, TroubleKind.FILE_CHANGED, TroubleKind.IS_FOLDER]
        assert staged(hv01) == []

    journey(tmp_path, (hv01,), story)


def test_a_copy_can_be_cancelled_while_the_host_copies(hv01: LiveHost, tmp_path: Path) -> None:
    async def story(engine: Engine) -> None:
        with hv01.world.looked_at() as state:
            state.switches.copy_rate = 1000.0
        file = local(tmp_path / "local" / "slow.bin", os.urandom(400_000))
        operation = engine.fleet.copy_files(CopyRequest(guests=(engine.key("FILE01"),), files=(file,), folder="C:\\in"))

        def copying() -> bool:
            picture = engine.fleet.operation(operation)
            return picture is not None and picture.items[0].stage == "copying"

        await engine.until(copying)
        engine.fleet.cancel(operation)
        picture = await engine.finished(operation)
        assert kinds(picture) == [TroubleKind.COPY_STOPPED_PARTLY]
        assert staged(hv01) == []

    journey(tmp_path, (hv01,), story)


def test_power_and_the_refusals_of_guests(hv01: LiveHost, tmp_path: Path) -> None:
    async def story(engine: Engine) -> None:
        key = engine.key("FILE01")
        await engine.finished(engine.fleet.power([key], PowerAction.PAUSE))
        await engine.until(lambda: engine.fleet.vms()[key].power is Power.PAUSED)
        await engine.finished(engine.fleet.power([key], PowerAction.RESUME))
        await engine.until(lambda: engine.fleet.vms()[key].power is Power.RUNNING)
        locked = await engine.finished(engine.fleet.power([engine.key("RDS01")], PowerAction.SHUT_DOWN))
        assert kinds(locked) == [TroubleKind.GUEST_LOCKED]
        off = await engine.finished(engine.fleet.power([engine.key("TEST-LAB-07")], PowerAction.TURN_OFF))
        assert kinds(off) == [TroubleKind.INVALID_STATE]

    journey(tmp_path, (hv01,), story)


def test_what_somebody_else_changes_shows(hv01: LiveHost, tmp_path: Path) -> None:
    async def story(engine: Engine) -> None:
        file01, dc01, app01 = (engine.key(n) for n in ("FILE01", "DC01", "APP01"))
        hv01.world.rename("FILE01", "FILE01-neu")
        hv01.world.toggle("DC01", "vss", on=False)
        hv01.world.delete("APP01")

        def seen() -> bool:
            vms = engine.fleet.vms()
            backup = vms[dc01].service(Service.BACKUP)
            return vms[file01].name == "FILE01-neu" and app01 not in vms and backup is not None and not backup.offered

        await engine.until(seen)
        gone = await engine.finished(engine.fleet.set_services({app01: {Service.BACKUP: False}}))
        assert kinds(gone) == [TroubleKind.VM_GONE]

    journey(tmp_path, (hv01,), story)


def test_jobs_that_fail_or_vanish(hv01: LiveHost, tmp_path: Path) -> None:
    async def story(engine: Engine) -> None:
        key = engine.key("DC01")
        hv01.world.fail_next_job()
        failed = await engine.finished(engine.fleet.set_services({key: {Service.BACKUP: False}}))
        assert [type(i.outcome) for i in failed.items] == [Failed]
        hv01.world.jobs_vanish_after(0.0)
        done = await engine.finished(engine.fleet.set_services({key: {Service.TIME_SYNC: False}}))
        assert [i.outcome for i in done.items] == [Done()]

    journey(tmp_path, (hv01,), story)


def test_a_silent_no_op_is_never_called_done(hv01: LiveHost, tmp_path: Path) -> None:
    async def story(engine: Engine) -> None:
        with hv01.world.looked_at() as state:
            state.switches.silent_no_op = True
        wish = {engine.key("DC01"): {Service.BACKUP: False}}
        assert kinds(await engine.finished(engine.fleet.set_services(wish))) == [TroubleKind.NOT_APPLIED]

    journey(tmp_path, (hv01,), story)


def test_a_host_goes_away_in_the_middle_and_comes_back(hv01: LiveHost, tmp_path: Path) -> None:
    async def story(engine: Engine) -> None:
        key = engine.key("DC01")
        hv01.sim.mischief.once(Prank.CUT, only="ModifyResourceSettings")
        operation = engine.fleet.set_services({key: {Service.BACKUP: False}})
        picture = await engine.finished(operation)
        assert isinstance(picture.items[0].outcome, Unknown | Done)

        def settled() -> bool:
            now = engine.fleet.operation(operation)
            return now is not None and now.items[0].outcome == Done()

        await engine.until(settled)
        machine = hv01.world.machine("DC01")
        assert machine.name == "DC01"
        count = len(engine.fleet.vms())
        hv01.sim.mischief.set("drop=1")
        hv01.sim.drop_connections()
        engine.fleet.refresh()
        await engine.until(lambda: engine.fleet.hosts()[0].phase is LinkPhase.GONE)
        assert len(engine.fleet.vms()) == count
        hv01.sim.mischief.calm()
        engine.fleet.reconnect(key.host)
        await engine.until(lambda: engine.fleet.hosts()[0].phase is LinkPhase.LIVE)
        assert hv01.sim.stats.clear_text_bodies == 0

    journey(tmp_path, (hv01,), story)


@pytest.mark.parametrize(
    ("user", "kind"),
    [
        ("reader", TroubleKind.NO_HYPERV_RIGHTS),
        ("nobody", TroubleKind.ACCESS_DENIED),
        ("stranger", TroubleKind.SIGN_IN_REFUSED),
    ],
)
def test_accounts_that_may_not(hv01: LiveHost, tmp_path: Path, user: str, kind: TroubleKind) -> None:
    async def story(engine: Engine) -> None:
        profile = replace(hv01.profile, user=user)
        engine.fleet.replace_host(profile, Secret(PASSWORD), remember=False)
        await engine.until(lambda: engine.fleet.hosts()[0].phase is LinkPhase.REFUSED)
        trouble = engine.fleet.hosts()[0].trouble
        assert trouble is not None
        assert trouble.kind is kind

    journey(tmp_path, (hv01,), story)


def test_a_host_without_hyperv(hv01: LiveHost, tmp_path: Path) -> None:
    async def story(engine: Engine) -> None:
        with hv01.world.looked_at() as state:
            state.switches.hyperv_role = False
        engine.fleet.replace_host(hv01.profile, Secret(PASSWORD), remember=False)
        await engine.until(lambda: engine.fleet.hosts()[0].phase is LinkPhase.REFUSED)
        trouble = engine.fleet.hosts()[0].trouble
        assert trouble is not None
        assert trouble.kind is TroubleKind.NO_HYPERV

    journey(tmp_path, (hv01,), story)


@pytest.mark.parametrize("generation", [0, 2], ids=["2022", "2012r2"])
@pytest.mark.parametrize("vms", [0, 1, 5, 300, pytest.param(1024, marks=pytest.mark.slow)])
def test_requests_depend_on_the_size_of_replies_never_on_vms_one_by_one(
    tmp_path: Path, vms: int, generation: int
) -> None:
    with live_host(tmp_path, "big", hosts=3, vms=vms, number=generation) as host:
        wire = host.wire()
        dialect = dialect_of(wire)
        before = host.sim.stats
        listing = converse(wire, read_list(host.profile.id, dialect))
        tick = host.sim.stats
        assert len(listing.vms) == vms
        requests = tick.requests - before.requests
        assert requests <= 2 + -(-vms // 100), f"{requests} requests for {vms} VMs"
        received = tick.bytes_out - before.bytes_out
        assert received <= 7000 + 2700 * vms, f"{received / max(vms, 1):.0f} bytes for each VM"
        converse(wire, read_services())
        sweep = host.sim.stats.requests - tick.requests
        assert sweep <= len(SERVICES) * 2 * (2 + vms // 400), f"{sweep} requests for the services of {vms} VMs"


def test_cancelled_counts_add_up(lab: tuple[LiveHost, ...], tmp_path: Path) -> None:
    async def story(engine: Engine) -> None:
        keys = list(engine.fleet.vms())
        operation = engine.fleet.set_services({key: {Service.BACKUP: False} for key in keys})
        await engine.until(lambda: bool(engine.fleet.operation(operation).counts.done))  # type: ignore[union-attr]
        engine.fleet.cancel(operation)
        picture = await engine.finished(operation)
        counts = picture.counts
        assert counts.done + counts.failed + counts.unknown + counts.cancelled == len(keys)
        assert counts.cancelled == sum(isinstance(i.outcome, Cancelled) for i in picture.items)

    journey(tmp_path, lab, story)
