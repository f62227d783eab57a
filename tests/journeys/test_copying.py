"""Copies over both ways to the host: a real Samba, and the remote shell; broken at every step, cleaned up after each."""

from __future__ import annotations

import asyncio
import hashlib
import json
import os
import signal
import threading
import warnings
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from unittest.mock import patch

import pytest

from hvgui.controller.api.staging import Scripts
from hvgui.controller.copying.uploaders import ShareUploader
from hvgui.controller.state import leftovers, private_files
from hvgui.controller.state.leftovers import Leftover, Leftovers
from hvgui.controller.state.resume_log import UnfinishedCopies
from hvgui.controller.state.settings_file import SettingsFile
from hvgui.domain.copying.transfer import CopyRequest, IfExists, LocalFile, portions_of
from hvgui.domain.hosts.host import HostMark, SmbPlace, StagingWay
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.operations.operation import OperationPicture
from hvgui.domain.operations.outcome import Cancelled, Done, Failed
from hvgui.domain.secret import Secret
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind
from hvgui.domain.vms.services import Service
from hvgui.hyperv.service_reading import read_services
from hvgui.hyperv.staging import Staged
from hvgui.sim.mischief import Plan
from hvgui.values import replace
from hvgui.wording import texts
from hvgui.wsman.exchange import converse
from tests.journeys.test_engine import staged
from tests.support import samba as samba_module
from tests.support.account import PASSWORD
from tests.support.cranked import run_here
from tests.support.engine import Engine, journey, local
from tests.support.hurried import HurriedHostClock
from tests.support.live_host import LiveHost, live_host
from tests.support.patience import until
from tests.support.programs import HANGS, ended, line, visit
from tests.support.samba import Samba, samba

if not samba_module.available():
    warnings.warn(samba_module.MISSING, stacklevel=1)
needs_samba = pytest.mark.skipif(not samba_module.available(), reason=samba_module.MISSING)


#: A guest needs seconds until it answers on a service that was just turned on; here a fifth of them.
HASTE = 5.0


@pytest.fixture
def host(tmp_path: Path) -> Iterator[LiveHost]:
    with live_host(tmp_path / "host", clock=HurriedHostClock(HASTE)) as host:
        yield host


@pytest.fixture
def share(host: LiveHost, tmp_path: Path) -> Iterator[Samba]:
    """A Samba whose C$ is the simulated host's disk."""
    with samba(host.world.host_folder(), tmp_path / "samba") as served:
        host.profile = replace(host.profile, smb=SmbPlace(port=served.port))
        yield served


def kinds(picture: OperationPicture) -> list[TroubleKind]:
    return [i.outcome.trouble.kind for i in picture.items if isinstance(i.outcome, Failed)]


def shells(host: LiveHost) -> int:
    return sum(1 for p in host.world.host_folder().rglob("*") if "AppData" in p.parts and p.is_file())


@needs_samba
def test_the_share_is_taken_where_it_is_open(host: LiveHost, share: Samba, tmp_path: Path) -> None:
    data = os.urandom(9_000_001)

    async def story(engine: Engine) -> None:
        files = (local(tmp_path / "local" / "日本 $x.bin", data), local(tmp_path / "local" / "empty", b""))
        guests = (engine.key("FILE01"), engine.key("RDS01"))
        picture = await engine.finished(
            engine.fleet.copy_files(CopyRequest(guests=guests, files=files, folder="C:\\in"))
        )
        assert [i.outcome for i in picture.items] == [Done()] * 4
        for name in ("FILE01", "RDS01"):
            assert (host.world.guest_folder(name) / "in" / "日本 $x.bin").read_bytes() == data
            assert (host.world.guest_folder(name) / "in" / "empty").read_bytes() == b""
        assert staged(host) == []
        assert host.sim.stats.bytes_in < len(data), "the bytes did not go through WinRM"

    journey(tmp_path, (host,), story)


@needs_samba
def test_a_share_that_refuses_leaves_the_shell(host: LiveHost, share: Samba, tmp_path: Path) -> None:
    host.profile = replace(host.profile, smb=replace(host.profile.smb, share="NO$"))

    async def story(engine: Engine) -> None:
        file = local(tmp_path / "local" / "a.txt", b"hello")
        request = CopyRequest(guests=(engine.key("FILE01"),), files=(file,), folder="C:\\in")
        picture = await engine.finished(engine.fleet.copy_files(request))
        assert [i.outcome for i in picture.items] == [Done()]

    journey(tmp_path, (host,), story)


@needs_samba
@pytest.mark.parametrize(
    ("place", "kind"),
    [
        ({"share": "NO$"}, TroubleKind.SMB_REFUSED),
        ({"user": "nobody"}, TroubleKind.SMB_REFUSED),
        ({"port": 1}, TroubleKind.SMB_UNREACHABLE),
    ],
)
def test_the_share_alone_says_why_it_cannot(
    host: LiveHost, share: Samba, tmp_path: Path, place: dict[str, object], kind: TroubleKind
) -> None:
    smb = replace(host.profile.smb, **place)  # type: ignore[arg-type]
    host.profile = replace(host.profile, staging=StagingWay.SMB, smb=smb)

    async def story(engine: Engine) -> None:
        file = local(tmp_path / "local" / "a.txt", b"hello")
        request = CopyRequest(guests=(engine.key("FILE01"),), files=(file,), folder="C:\\in")
        assert kinds(await engine.finished(engine.fleet.copy_files(request))) == [kind]

    journey(tmp_path, (host,), story)


@needs_samba
def test_a_share_with_mandatory_encryption(host: LiveHost, tmp_path: Path) -> None:
    with samba(host.world.host_folder(), tmp_path / "samba", encrypt="required") as served:
        host.profile = replace(host.profile, staging=StagingWay.SMB, smb=SmbPlace(port=served.port))

        async def story(engine: Engine) -> None:
            file = local(tmp_path / "local" / "a.bin", os.urandom(3_000_000))
            request = CopyRequest(guests=(engine.key("FILE01"),), files=(file,), folder="C:\\in")
            picture = await engine.finished(engine.fleet.copy_files(request))
            assert [i.outcome for i in picture.items] == [Done()]

        journey(tmp_path, (host,), story)


@needs_samba
@pytest.mark.parametrize("way", [StagingWay.AUTO, StagingWay.SMB])
@pytest.mark.parametrize("allowed", [False, True])
def test_a_share_that_cannot_encrypt(host: LiveHost, tmp_path: Path, way: StagingWay, allowed: bool) -> None:
    """Left to itself the copy takes the shell and says why; told to take the share it does not begin."""
    with samba(host.world.host_folder(), tmp_path / "samba", encrypt="off") as served:
        host.profile = replace(host.profile, staging=way, smb=SmbPlace(port=served.port, unencrypted=allowed))

        async def story(engine: Engine) -> None:
            file = local(tmp_path / "local" / "a.bin", os.urandom(100_000))
            request = CopyRequest(guests=(engine.key("FILE01"),), files=(file,), folder="C:\\in")
            picture = await engine.finished(engine.fleet.copy_files(request))
            if way is StagingWay.SMB and not allowed:
                assert kinds(picture) == [TroubleKind.SMB_UNENCRYPTED]
                return
            assert [i.outcome for i in picture.items] == [Done()]
            told = None if allowed else TroubleKind.SMB_UNENCRYPTED
            assert (picture.note.kind if picture.note else None) is told
            assert texts.note(picture) == (
                "" if allowed else "Through the remote shell: The host's file share cannot encrypt."
            )

        journey(tmp_path, (host,), story)


@pytest.mark.parametrize("name", ["FILE01", "BUILD-01"], ids=["windows", "linux"])
def test_folders_keep_their_structure(host: LiveHost, tmp_path: Path, name: str) -> None:
    linux = name == "BUILD-01"

    async def story(engine: Engine) -> None:
        files = tuple(
            replace(local(tmp_path / "local" / f"{n}" / "same.txt", str(n).encode()), folder=f"top/sub {n}")
            for n in range(3)
        )
        request = CopyRequest(guests=(engine.key(name),), files=files, folder="/in" if linux else "C:\\in")
        picture = await engine.finished(engine.fleet.copy_files(request))
        assert [i.outcome for i in picture.items] == [Done()] * 3
        for n in range(3):
            there = host.world.guest_folder(name) / "in" / "top" / f"sub {n}" / "same.txt"
            assert there.read_bytes() == str(n).encode()
        assert staged(host) == []

    journey(tmp_path, (host,), story)


class Breaking:
    """A share that keeps what it has and breaks off at given byte counts."""

    def __init__(self, *breaks: int) -> None:
        self.breaks = list(breaks)
        self.content = bytearray()
        self.starts: list[int] = []
        self.opened = 0
        self.room: int | None = None

    def open(self) -> None:
        self.opened += 1

    def close(self) -> None: ...

    def free(self) -> int | None:
        return self.room

    def length(self, operation: str, name: str) -> int:
        return len(self.content)

    def put(
        self, operation: str, name: str, chunks: Iterable[bytes], sent: Callable[[int], None], start: int = 0
    ) -> str:
        self.starts.append(start)
        del self.content[start:]
        for chunk in chunks:
            if self.breaks and len(self.content) + len(chunk) > self.breaks[0]:
                self.breaks.pop(0)
                raise Refusal(Trouble(TroubleKind.STAGING_FAILED, name, "connection reset"))
            self.content += chunk
            sent(len(self.content))
        return "C:\\x"


class NoShell:
    """A lane to a host that gives no shell."""

    async def run(self, build: object, subject: str = "") -> Staged:
        raise Refusal(Trouble(TroubleKind.SHELL_REFUSED, subject))


class Bytes:
    def __init__(self, data: bytes) -> None:
        self._data = data

    def chunks(self, file: LocalFile, size: int, digest: Callable[[bytes], None]) -> Iterator[bytes]:
        for at in range(0, len(self._data), 100):
            digest(self._data[at : at + 100])
            yield self._data[at : at + 100]


def through(share: Breaking, data: bytes, seen: bytes | None = None) -> Staged:
    def read_back(operation: str, name: str, digest: Callable[[bytes], None]) -> int:
        digest(bytes(share.content) if seen is None else seen)
        return len(share.content)

    share.read_back = read_back  # type: ignore[attr-defined]
    stager = ShareUploader(share, NoShell(), Scripts("script"), "0" * 32, Bytes(data), run_here)  # type: ignore[arg-type]

    async def story() -> Staged:
        return await stager.put(LocalFile("/x", "x", len(data), 0), lambda: False, lambda _: None)

    return asyncio.run(story())


@pytest.mark.parametrize("breaks", [(), (0,), (99,), (100,), (101,), (999,), (0, 100, 250)])
def test_a_share_that_breaks_off_goes_on_from_the_last_confirmed_byte(breaks: tuple[int, ...]) -> None:
    data = bytes(range(256)) * 4
    share = Breaking(*breaks)
    done = through(share, data)
    assert bytes(share.content) == data
    assert done.sha256 == hashlib.sha256(data).hexdigest()
    assert share.starts == sorted(share.starts)
    assert share.opened == len(breaks)


def test_a_share_that_always_breaks_gives_up() -> None:
    with pytest.raises(Refusal) as raised:
        through(Breaking(*[500] * 20), b"x" * 1000)
    assert raised.value.trouble.kind is TroubleKind.STAGING_FAILED


def test_a_host_without_room_is_told_before_a_byte_moves() -> None:
    share = Breaking()
    share.room = 999
    with pytest.raises(Refusal) as raised:
        through(share, b"x" * 1000)
    assert raised.value.trouble.kind is TroubleKind.HOST_DISK_FULL
    assert share.starts == []


def test_what_is_read_back_wrong_is_never_delivered() -> None:
    with pytest.raises(Refusal) as raised:
        through(Breaking(), b"x" * 1000, seen=b"y" * 1000)
    assert raised.value.trouble.kind is TroubleKind.HASH_MISMATCH


def test_leftovers_are_on_disk_before_the_trace_is_made(tmp_path: Path) -> None:
    path = tmp_path / "leftovers.json"
    host, vm, operation = (
        HostMark(HostId("h"), "hv01", "10.0.0.1:5985"),
        VmId("0000000A-0000-0000-0000-000000000000"),
        "a" * 32,
    )
    leftovers = Leftovers(path)
    leftovers.turning_on(operation, host, vm)
    leftovers.staging(operation, host, "smb")
    assert Leftovers(path).of(host) == (
        Leftover(operation=operation, host=host, staged=True, way="smb", turned_on=(vm,)),
    )
    leftovers.swept(operation)
    leftovers.restored(operation, vm)
    assert Leftovers(path).of(host) == ()
    assert json.loads(path.read_text()) == []
    path.write_text("{broken")
    assert Leftovers(path).of(host) == ()


@contextmanager
def slow_sending(host: LiveHost) -> Iterator[None]:
    """Every piece of a staged file takes a moment; all else is as quick as ever."""

    def plan(envelope: str) -> Plan:
        return Plan(lag=0.06 if "windows/shell/Send<" in envelope[:4096] else 0.0)

    with patch.object(host.sim.mischief, "plan", plan):
        yield


@pytest.mark.slow
@pytest.mark.parametrize("at", ["staging", "copying"])
def test_a_program_that_is_killed_cleans_up_at_its_next_start(tmp_path: Path, at: str) -> None:
    with live_host(tmp_path / "host", clock=HurriedHostClock(HASTE)) as host:
        with host.world.looked_at() as state:
            state.switches.copy_rate = 1000.0
        key = host.vm_id("DC01")
        (tmp_path / "to copy.bin").write_bytes(os.urandom(2_000_000))
        with slow_sending(host) if at == "staging" else nullcontext():
            process = visit(f"copy_until_{at}", host.profile.port, tmp_path)
            assert line(process) == {"at": at}
            process.send_signal(signal.SIGKILL)
            process.wait(HANGS)
        assert [p for p in host.world.host_folder().rglob("*") if "hvgui" in p.parts]
        offered = {s.service: s.offered for s in converse(host.wire(), read_services(key)).states(key)}
        assert offered[Service.GUEST_SERVICES], "the service was on for the copy"
        again = visit("clean_up", host.profile.port, tmp_path)
        out, err = ended(again)
        assert again.returncode == 0, out + err
        assert staged(host) == []
        offered = {s.service: s.offered for s in converse(host.wire(), read_services(key)).states(key)}
        assert not offered[Service.GUEST_SERVICES]


@pytest.mark.slow
def test_a_program_that_is_killed_goes_on_from_what_has_arrived(tmp_path: Path) -> None:
    with live_host(tmp_path / "host", clock=HurriedHostClock(HASTE)) as host:
        key = host.vm_id("DC01")
        data = os.urandom(9_000_000)
        (tmp_path / "to copy.bin").write_bytes(data)
        with slow_sending(host):
            process = visit("copy_until_staging", host.profile.port, tmp_path)
            assert line(process) == {"at": "staging"}
            (step,) = (tmp_path / "XDG_DATA_HOME").rglob("*.jsonl")
            until(lambda: '"bytes"' in step.read_text(), "bytes on their way")
            process.send_signal(signal.SIGKILL)
            process.wait(HANGS)
        (part,) = [p for p in host.world.host_folder().rglob("*.part")]
        arrived = part.stat().st_size
        assert 4_000_000 < arrived < len(data)
        before = host.sim.stats.bytes_in
        again = visit("go_on", host.profile.port, tmp_path)
        out, err = ended(again)
        assert json.loads(out) == {"done": 1}, out + err
        assert (host.world.guest_folder("DC01") / "in" / "to copy.bin").read_bytes() == data
        sent = host.sim.stats.bytes_in - before
        assert sent < (len(data) - arrived) * 16 / 9 + 2_000_000, "what had arrived was not sent again"
        assert staged(host) == []
        assert list((tmp_path / "XDG_DATA_HOME").rglob("*.jsonl")) == []
        offered = {s.service: s.offered for s in converse(host.wire(), read_services(key)).states(key)}
        assert not offered[Service.GUEST_SERVICES]


@needs_samba
def test_both_ways_are_measured_and_leave_nothing(host: LiveHost, share: Samba, tmp_path: Path) -> None:
    async def story(engine: Engine) -> None:
        mine = host.profile.id
        ways = await engine.fleet.copying.measure(mine)
        assert ways.share.trouble is None
        assert ways.shell.trouble is None
        assert ways.share.rate > ways.shell.rate > 0
        assert ways.share.free is not None
        assert ways.shell.free is not None
        assert staged(host) == []
        assert await engine.fleet.copying.measure(mine) is ways, "once is enough for a while"
        engine.fleet.copying.set_staging(mine, StagingWay.AUTO, SmbPlace(port=1), None, remember=False)
        closed = await engine.fleet.copying.measure(mine)
        assert closed.share.trouble is not None
        assert closed.share.trouble.kind is TroubleKind.SMB_UNREACHABLE
        assert closed.taken(StagingWay.AUTO) is closed.shell
        assert staged(host) == []

    journey(tmp_path, (host,), story)


@needs_samba
def test_a_share_of_another_account_gets_that_accounts_password(host: LiveHost, share: Samba, tmp_path: Path) -> None:
    place = replace(host.profile.smb, user="stager")
    file = local(tmp_path / "local" / "a.txt", b"hello")

    async def story(engine: Engine) -> None:
        async def copy(password: str) -> list[TroubleKind]:
            engine.fleet.copying.set_staging(host.profile.id, StagingWay.SMB, place, Secret(password), remember=False)
            request = CopyRequest(
                guests=(engine.key("FILE01"),), files=(file,), folder="C:\\in", if_exists=IfExists.OVERWRITE
            )
            return kinds(await engine.finished(engine.fleet.copy_files(request)))

        assert await copy("wrong") == [TroubleKind.SMB_REFUSED]
        assert await copy(PASSWORD) == []
        assert engine.fleet.hosts()[0].profile.smb.user == "stager"

    journey(tmp_path, (host,), story)
    kept = SettingsFile(tmp_path / "settings.json").hosts[0]
    assert (kept.staging, kept.smb) == (StagingWay.SMB, place)
    assert PASSWORD not in (tmp_path / "settings.json").read_text()


@needs_samba
def test_the_way_chosen_for_one_copy_is_taken_for_that_one_only(host: LiveHost, share: Samba, tmp_path: Path) -> None:
    data = os.urandom(1_000_000)

    async def story(engine: Engine) -> None:
        for number, (way, through_shell) in enumerate(
            ((StagingWay.SHELL, True), (None, False), (StagingWay.SMB, False))
        ):
            file = local(tmp_path / "local" / f"{number}.bin", data)
            before = host.sim.stats.bytes_in
            request = CopyRequest(guests=(engine.key("FILE01"),), files=(file,), folder="C:\\in", way=way)
            picture = await engine.finished(engine.fleet.copy_files(request))
            assert [i.outcome for i in picture.items] == [Done()]
            assert (host.sim.stats.bytes_in - before > len(data)) == through_shell

    journey(tmp_path, (host,), story)


@needs_samba
def test_a_copy_over_the_share_goes_on_after_a_restart(host: LiveHost, share: Samba, tmp_path: Path) -> None:
    """As the file of an earlier run says: 2 of 3 MB arrived, one file is done."""
    data = os.urandom(3_000_000)
    files = (local(tmp_path / "local" / "done.bin", b"x"), local(tmp_path / "local" / "half.bin", data))
    operation = "c" * 32
    place = host.world.host_folder() / "Windows" / "Temp" / "hvgui" / operation
    place.mkdir(parents=True)
    (place / "half.bin").write_bytes(data[:2_500_000])
    earlier = UnfinishedCopies(tmp_path / "copies", lambda: 1e9)
    request = CopyRequest(guests=(VmKey(host.profile.id, host.vm_id("FILE01")),), files=files, folder="C:\\in")
    earlier.begin("b" * 32, request, portions_of(request), False)
    earlier.staging("b" * 32, HostMark(host.profile.id), operation, "smb")
    earlier.confirmed("b" * 32, host.profile.id, files[1].path, 4_200_000)
    earlier.settled("b" * 32, [0])
    Leftovers(tmp_path / "leftovers.json").staging(operation, HostMark(host.profile.id), "smb")
    with (tmp_path / "copies" / f"{'b' * 32}.jsonl").open("a") as log:
        log.write('{"host": "cut off by the cr')

    async def story(engine: Engine) -> None:
        (left,) = engine.fleet.copying.unfinished()
        assert [p.file.name for p in left.left] == ["half.bin"]
        assert (place / "half.bin").exists(), "it stays until the user has decided"
        again = engine.fleet.copying.go_on(left.name)
        assert again is not None
        picture = await engine.finished(again)
        assert [(i.label, i.outcome) for i in picture.items] == [("half.bin", Done())]
        assert (host.world.guest_folder("FILE01") / "in" / "half.bin").read_bytes() == data
        assert not place.exists()
        assert engine.fleet.copying.unfinished() == ()

    journey(
        tmp_path,
        (host,),
        story,
        leftovers_file=tmp_path / "leftovers.json",
        unfinished_folder=tmp_path / "copies",
        now=lambda: 1e9 + 60,
    )


def test_free_space_is_known_a_moment_after_it_was_asked_for(host: LiveHost, tmp_path: Path) -> None:
    host.world.limit_host_disk(123_456_789)

    async def story(engine: Engine) -> None:
        mine = host.profile.id
        assert engine.fleet.copying.room(mine) is None
        await engine.until(lambda: engine.fleet.copying.room(mine) is not None)
        room = engine.fleet.copying.room(mine)
        assert room is not None
        assert 0 < room <= 123_456_789

    journey(tmp_path, (host,), story)


def test_a_copy_that_waits_for_another_can_be_cancelled(host: LiveHost, tmp_path: Path) -> None:
    async def story(engine: Engine) -> None:
        with host.world.looked_at() as state:
            state.switches.copy_rate = 1000.0
        files = [local(tmp_path / "local" / n, os.urandom(300_000)) for n in ("first", "second")]
        first, second = (
            engine.fleet.copy_files(CopyRequest(guests=(engine.key("FILE01"),), files=(file,), folder="C:\\in"))
            for file in files
        )
        engine.fleet.cancel(second)
        waiting = await engine.finished(second)
        assert [i.outcome for i in waiting.items] == [Cancelled()]
        under_way = engine.fleet.operation(first)
        assert under_way is not None
        assert under_way.running
        engine.fleet.cancel(first)
        await engine.finished(first)

    journey(tmp_path, (host,), story)


def test_what_a_copy_notes_for_the_next_run_is_written_by_worker_threads(
    host: LiveHost, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A plan of ten thousand files takes a tenth of a second to write, in which a window would not move."""
    written: list[tuple[str, bool]] = []

    def watch(module: object, name: str) -> None:
        write = getattr(module, name)

        def watched(path: Path, *given: object, **named: object) -> object:
            if path.parent == tmp_path / "copies" or path.name == "left.json":
                written.append((name, threading.current_thread() is threading.main_thread()))
            return write(path, *given, **named)

        monkeypatch.setattr(module, name, watched)

    watch(leftovers, "write_whole")
    watch(private_files, "write_text")
    watch(private_files, "opened")
    places = {"leftovers_file": tmp_path / "left.json", "unfinished_folder": tmp_path / "copies"}

    async def story(engine: Engine) -> None:
        file = local(tmp_path / "local" / "a", b"a" * 1000)
        request = CopyRequest(guests=(engine.key("FILE01"),), files=(file,), folder="C:\\in")
        assert [i.outcome for i in (await engine.finished(engine.fleet.copy_files(request))).items] == [Done()]
        assert {name for name, _ in written} == {"write_whole", "write_text", "opened"}
        assert [name for name, in_window in written if in_window] == []

    journey(tmp_path, (host,), story, **places)


def test_both_files_are_kept_under_two_names(host: LiveHost, tmp_path: Path) -> None:
    async def story(engine: Engine) -> None:
        for content in (b"first", b"second", b"third"):
            file = local(tmp_path / "local" / "a.tar.gz", content)
            request = CopyRequest(
                guests=(engine.key("FILE01"),), files=(file,), folder="C:\\in", if_exists=IfExists.RENAME
            )
            picture = await engine.finished(engine.fleet.copy_files(request))
            assert [i.outcome for i in picture.items] == [Done()]
        there = host.world.guest_folder("FILE01") / "in"
        assert {p.name: p.read_bytes() for p in there.iterdir()} == {
            "a.tar.gz": b"first",
            "a.tar (2).gz": b"second",
            "a.tar (3).gz": b"third",
        }

    journey(tmp_path, (host,), story)
