"""Images of this computer on their way into DVD drives: sent once to each host, kept, inserted, refused, broken off."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from hvgui.controller.state.leftovers import Leftovers
from hvgui.controller.state.resume_log import UnfinishedCopies
from hvgui.domain.copying.transfer import LocalFile
from hvgui.domain.copying.unfinished_copy import ImageLeft
from hvgui.domain.hosts.host import HostMark, SmbPlace
from hvgui.domain.keys import OperationId, VmId, VmKey
from hvgui.domain.operations.operation import OperationPicture
from hvgui.domain.operations.outcome import Cancelled, Done, Failed
from hvgui.domain.operations.plan import Verdict
from hvgui.domain.operations.undoing import UndoState
from hvgui.domain.settings.media import ImageExists, ImageUpload
from hvgui.domain.trouble import TroubleKind
from hvgui.sim.hyperv import hardware
from hvgui.sim.hyperv.machines import Machine
from hvgui.sim.hyperv.machines import Power as MachinePower
from hvgui.sim.mischief import Prank
from hvgui.values import replace
from tests.journeys.test_commands import Run, run
from tests.journeys.test_truth import HASTE
from tests.support import samba as samba_module
from tests.support.account import USER
from tests.support.engine import Engine, journey, local
from tests.support.hurried import HurriedClock
from tests.support.live_host import LiveHost, live_host
from tests.support.samba import samba

__all__ = ["run"]

needs_samba = pytest.mark.skipif(not samba_module.available(), reason=samba_module.MISSING)
NAME = "Setup & 'Tools' 日本語.iso"
CONTENT = os.urandom(1_500_000)


@pytest.fixture(params=[0, 1, 2], ids=["en-2022", "ja-2019", "de-2012r2"])
def host(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[LiveHost]:
    with live_host(tmp_path / "host", number=request.param, few=True) as live:
        yield live


@pytest.fixture
def one(tmp_path: Path) -> Iterator[LiveHost]:
    with live_host(tmp_path / "host", few=True) as live:
        yield live


def machines(host: LiveHost, *powers: MachinePower) -> list[Machine]:
    with host.world.looked_at():
        return [m for m in host.world.host.ordered() if m.power in powers]


def key_of(engine: Engine, machine: Machine) -> VmKey:
    return next(key for key in engine.fleet.vms() if key.vm == machine.id)


def image(folder: Path, content: bytes = CONTENT, name: str = NAME) -> LocalFile:
    return local(folder / "local" / name, content)


def kept(host: LiveHost, drive: str = "C") -> dict[str, bytes]:
    """Everything in the folder of images."""
    folder = host.world.host.disk.root / drive / "ISO"
    return {path.name: path.read_bytes() for path in folder.iterdir()} if folder.is_dir() else {}


def left(host: LiveHost) -> list[Path]:
    """Staged files."""
    return [p for p in host.world.host.disk.root.rglob("*") if p.is_file() and "hvgui" in p.parts]


def kinds(picture: OperationPicture) -> list[TroubleKind]:
    return [item.outcome.trouble.kind for item in picture.items if isinstance(item.outcome, Failed)]


def begun(engine: Engine, operation: OperationId) -> bool:
    """Whether bytes have arrived."""
    picture = engine.fleet.operation(operation)
    return picture is not None and picture.items[0].bytes_done > 0


async def insert(engine: Engine, chosen: list[Machine], file: LocalFile, **more: object) -> OperationPicture:
    wishes = [ImageUpload(key=key_of(engine, machine), image=file, **more) for machine in chosen]  # type: ignore[arg-type]
    return await engine.finished(engine.fleet.copying.insert_images(wishes))


def test_an_image_goes_once_to_the_host_and_into_every_drive(host: LiveHost, tmp_path: Path) -> None:
    chosen = machines(host, MachinePower.RUNNING, MachinePower.OFF)[:3]
    chosen[0].settings.iso = "D:\\ISO\\tools.iso"

    async def story(engine: Engine) -> None:
        file = image(tmp_path)
        wishes = [ImageUpload(key=key_of(engine, machine), image=file) for machine in chosen]
        said = await engine.fleet.copying.preview_images(wishes)
        assert [one.verdict for one in said] == [Verdict.WILL_CHANGE] * 3
        assert said[0].calls == ("upload", "replace")
        assert kept(host) == {}, "a preview sends nothing"
        before = host.sim.stats.bytes_in
        picture = await insert(engine, chosen, file)
        assert [item.outcome for item in picture.items] == [Done()] * 3
        assert {machine.settings.iso for machine in chosen} == {f"C:\\ISO\\{NAME}"}
        assert kept(host) == {NAME: CONTENT}
        assert left(host) == []
        assert host.sim.stats.bytes_in - before < 3 * len(CONTENT), "once, though base64 makes it longer"
        # The same again: nothing is sent.
        before = host.sim.stats.bytes_in
        for machine in chosen:
            machine.settings.iso = ""
        picture = await insert(engine, chosen, file)
        assert picture.counts.done == 3
        assert picture.note is not None
        assert picture.note.kind is TroubleKind.IMAGE_THERE
        assert host.sim.stats.bytes_in - before < len(CONTENT)

    journey(tmp_path / "run", (host,), story, clock=HurriedClock(HASTE))


def test_what_lies_there_under_the_name_is_never_written_over(one: LiveHost, tmp_path: Path) -> None:
    (machine,) = machines(one, MachinePower.RUNNING)[:1]
    machine.settings.iso = ""
    folder = one.world.host.disk.root / "C" / "ISO"
    folder.mkdir()

    async def story(engine: Engine) -> None:
        for other in (CONTENT[:-1] + bytes([CONTENT[-1] ^ 1]), CONTENT[:1000]):
            (folder / NAME).write_bytes(other)
            picture = await insert(engine, [machine], image(tmp_path))
            assert kinds(picture) == [TroubleKind.IMAGE_EXISTS]
            assert (machine.settings.iso, kept(one)) == ("", {NAME: other})
            place = await engine.fleet.copying.image_place(one.profile.id, image(tmp_path))
            assert place.there is not None
            assert place.there.size == len(other)
        picture = await insert(engine, [machine], image(tmp_path), if_exists=ImageExists.USE)
        assert (picture.counts.done, machine.settings.iso) == (1, f"C:\\ISO\\{NAME}")
        picture = await insert(engine, [machine], image(tmp_path), if_exists=ImageExists.RENAME)
        second = NAME.replace(".iso", " (2).iso")
        assert (picture.counts.done, machine.settings.iso) == (1, f"C:\\ISO\\{second}")
        assert kept(one) == {NAME: CONTENT[:1000], second: CONTENT}
        assert left(one) == []

    journey(tmp_path / "run", (one,), story, clock=HurriedClock(HASTE))


def test_what_cannot_be_is_refused_before_a_byte_is_sent(one: LiveHost, tmp_path: Path) -> None:
    running, saved = machines(one, MachinePower.RUNNING)[:1], machines(one, MachinePower.OFF)[:1]
    running[0].settings.iso = saved[0].settings.iso = ""
    saved[0].power = MachinePower.SAVED
    bare = machines(one, MachinePower.RUNNING)[1:2]
    bare[0].settings.iso = ""

    async def story(engine: Engine) -> None:
        picture = await insert(engine, saved, image(tmp_path))
        assert kinds(picture) == [TroubleKind.VM_SAVED]
        drive = next(d for d in hardware.drives(bare[0], bare[0].id) if d.kind == hardware.DVD_DRIVE)
        hardware.detach(bare[0], drive)
        picture = await insert(engine, bare, image(tmp_path))
        assert kinds(picture) == [TroubleKind.NO_DVD_DRIVE]
        picture = await insert(engine, running, image(tmp_path, name="tools.img"))
        assert kinds(picture) == [TroubleKind.IMAGE_PATH_NOT_LEGAL]
        picture = await insert(engine, running, image(tmp_path), folder="C:\\" + "x" * 250)
        assert kinds(picture) == [TroubleKind.IMAGE_PATH_NOT_LEGAL]
        assert (kept(one), left(one)) == ({}, [])

    journey(tmp_path / "run", (one,), story, clock=HurriedClock(HASTE))
    assert one.sim.stats.bytes_in < len(CONTENT)


def test_a_folder_that_is_closed_and_one_that_hyper_v_cannot_read(one: LiveHost, tmp_path: Path) -> None:
    chosen = machines(one, MachinePower.RUNNING)[:1]
    chosen[0].settings.iso = ""
    state = one.world.host

    async def story(engine: Engine) -> None:
        state.disk.protected.add("C:\\ISO")
        picture = await insert(engine, chosen, image(tmp_path))
        assert kinds(picture) == [TroubleKind.IMAGE_FOLDER_DENIED]
        assert (kept(one), left(one), chosen[0].settings.iso) == ({}, [], "")
        state.disk.protected.clear()
        state.unreadable.add("c:\\iso")
        picture = await insert(engine, chosen, image(tmp_path))
        assert kinds(picture) == [TroubleKind.IMAGE_NOT_READABLE]
        assert (kept(one), left(one), chosen[0].settings.iso) == ({NAME: CONTENT}, [], "")

    journey(tmp_path / "run", (one,), story, clock=HurriedClock(HASTE))


def test_a_full_disk_leaves_nothing_half_done(tmp_path: Path) -> None:
    with live_host(tmp_path / "host", few=True) as host:
        chosen = machines(host, MachinePower.RUNNING)[:1]
        chosen[0].settings.iso = ""
        with host.world.looked_at() as state:
            state.disk.capacity = state.disk.used() + len(CONTENT) - 1

        async def story(engine: Engine) -> None:
            picture = await insert(engine, chosen, image(tmp_path))
            assert kinds(picture) == [TroubleKind.HOST_DISK_FULL]
            assert (kept(host), left(host), chosen[0].settings.iso) == ({}, [], "")
            # Another disk: the upload has room, the move to it has not.
            host.world.host.disk.capacity = host.world.host.disk.used() + len(CONTENT) * 3 // 2
            picture = await insert(engine, chosen, image(tmp_path), folder="D:\\ISO")
            assert kinds(picture) == [TroubleKind.HOST_DISK_FULL]
            assert (kept(host, "D"), left(host), chosen[0].settings.iso) == ({}, [], "")
            host.world.host.disk.capacity = None
            picture = await insert(engine, chosen, image(tmp_path), folder="D:\\ISO")
            assert picture.counts.done == 1
            assert kept(host, "D") == {NAME: CONTENT}

        journey(tmp_path / "run", (host,), story, clock=HurriedClock(HASTE))


def test_a_cut_in_the_middle_goes_on_from_what_arrived(one: LiveHost, tmp_path: Path) -> None:
    chosen = machines(one, MachinePower.RUNNING)[:1]
    chosen[0].settings.iso = ""

    async def story(engine: Engine) -> None:
        file = image(tmp_path, CONTENT * 4)
        operation = engine.fleet.copying.insert_images([ImageUpload(key=key_of(engine, chosen[0]), image=file)])
        await engine.until(lambda: begun(engine, operation))
        one.sim.mischief.once(Prank.CUT, only="Send")
        picture = await engine.finished(operation)
        assert one.sim.mischief.played == [Prank.CUT]
        assert [item.outcome for item in picture.items] == [Done()]
        assert (kept(one), left(one)) == ({NAME: CONTENT * 4}, [])
        assert one.sim.stats.bytes_in < 2 * 4 * len(CONTENT), "what had arrived was not sent again"

    journey(tmp_path / "run", (one,), story, clock=HurriedClock(HASTE))


def test_a_cancelled_upload_leaves_the_drive_as_it_was(one: LiveHost, tmp_path: Path) -> None:
    chosen = machines(one, MachinePower.RUNNING)[:2]
    chosen[0].settings.iso = "D:\\ISO\\tools.iso"
    notes, copies = tmp_path / "leftovers.json", tmp_path / "copies"

    async def story(engine: Engine) -> None:
        file = image(tmp_path, CONTENT * 8)
        wishes = [ImageUpload(key=key_of(engine, machine), image=file) for machine in chosen]
        operation = engine.fleet.copying.insert_images(wishes)
        await engine.until(lambda: begun(engine, operation))
        # Whoever kills the program now leaves a note of what is to be swept at the next connect.
        assert [entry["staged"] for entry in json.loads(notes.read_text("utf-8"))] == [True]
        (written,) = copies.glob("*.jsonl")
        assert NAME in written.read_text("utf-8")
        engine.fleet.cancel(operation)
        picture = await engine.finished(operation)
        for item in picture.items:
            outcome = item.outcome
            assert isinstance(outcome, Cancelled) or (
                isinstance(outcome, Failed) and outcome.trouble.kind is TroubleKind.COPY_CANCELLED
            )
        assert chosen[0].settings.iso == "D:\\ISO\\tools.iso"
        assert (kept(one), left(one)) == ({}, [])

    kept_by = {"leftovers_file": notes, "unfinished_folder": copies}
    journey(tmp_path / "run", (one,), story, clock=HurriedClock(HASTE), **kept_by)
    assert list(copies.iterdir()) == [], "what the user has given up is not offered again"
    assert json.loads(notes.read_text("utf-8")) == []


@pytest.mark.parametrize("wanted", [True, False], ids=["go-on", "discard"])
def test_an_upload_that_was_killed_is_offered_and_goes_on_or_is_removed(
    one: LiveHost, tmp_path: Path, wanted: bool
) -> None:
    """As the file of an earlier run says: most of it arrived."""
    (machine,) = machines(one, MachinePower.RUNNING)[:1]
    machine.settings.iso = ""
    content, operation = CONTENT * 4, "c" * 32
    file = image(tmp_path, content)
    arrived = content[:5_000_000]
    place = one.world.host_folder() / "Users" / USER / "AppData" / "Local" / "Temp" / "hvgui" / operation
    place.mkdir(parents=True)
    (place / f"{NAME}.part").write_bytes(arrived)
    mark = HostMark(one.profile.id)
    earlier = UnfinishedCopies(tmp_path / "copies", lambda: 1e9)
    earlier.begin_images(operation, [ImageLeft(key=VmKey(one.profile.id, VmId(machine.id)), image=file)])
    earlier.staging(operation, mark, operation, "shell")
    earlier.confirmed(operation, one.profile.id, file.path, len(arrived))
    Leftovers(tmp_path / "leftovers.json").staging(operation, mark, "shell")

    async def story(engine: Engine) -> None:
        (waiting,) = engine.fleet.copying.unfinished()
        assert [(each.image.name, each.key.vm) for each in waiting.images] == [(NAME, machine.id)]
        assert left(one), "it stays until the user has decided"
        if not wanted:
            engine.fleet.copying.discard(waiting.name)
            await engine.until(lambda: left(one) == [])
            assert (kept(one), machine.settings.iso) == ({}, "")
            return
        before = one.sim.stats.bytes_in
        again = engine.fleet.copying.go_on(waiting.name)
        assert again is not None
        picture = await engine.finished(again)
        assert [item.outcome for item in picture.items] == [Done()]
        assert (kept(one), left(one)) == ({NAME: content}, [])
        assert machine.settings.iso == f"C:\\ISO\\{NAME}"
        assert one.sim.stats.bytes_in - before < len(arrived), "what had arrived was not sent again"
        assert engine.fleet.copying.unfinished() == ()

    journey(
        tmp_path / "run",
        (one,),
        story,
        clock=HurriedClock(HASTE),
        leftovers_file=tmp_path / "leftovers.json",
        unfinished_folder=tmp_path / "copies",
        now=lambda: 1e9 + 60,
    )
    assert list((tmp_path / "copies").iterdir()) == []


def test_undo_puts_the_former_image_back_and_keeps_the_file(host: LiveHost, tmp_path: Path) -> None:
    (machine,) = machines(host, MachinePower.RUNNING)[:1]
    machine.settings.iso = "D:\\ISO\\tools.iso"

    async def story(engine: Engine) -> None:
        await insert(engine, [machine], image(tmp_path))
        assert machine.settings.iso == f"C:\\ISO\\{NAME}"
        (record,) = await engine.journal.search(limit=1)
        assert record.after == f"C:\\ISO\\{NAME}"
        proposal = await engine.fleet.journal.propose_undo([record.number])
        assert [item.state for item in proposal.items] == [UndoState.READY]
        (operation,) = engine.fleet.journal.undo(proposal)
        await engine.finished(operation)
        assert (machine.settings.iso, kept(host)) == ("D:\\ISO\\tools.iso", {NAME: CONTENT})

    journey(tmp_path / "run", (host,), story, clock=HurriedClock(HASTE))


@needs_samba
@pytest.mark.parametrize("shell", [True, False])
def test_the_share_carries_it_and_keeps_it_where_the_shell_is_closed(tmp_path: Path, shell: bool) -> None:
    with live_host(tmp_path / "host", shell=shell) as host, samba(host.world.host_folder(), tmp_path / "smb") as served:
        chosen = machines(host, MachinePower.RUNNING)[:1]
        chosen[0].settings.iso = ""
        host.profile = replace(host.profile, smb=SmbPlace(port=served.port))

        async def story(engine: Engine) -> None:
            picture = await insert(engine, chosen, image(tmp_path))
            assert picture.counts.done == 1
            assert (kept(host), left(host)) == ({NAME: CONTENT}, [])
            assert chosen[0].settings.iso == f"C:\\ISO\\{NAME}"
            other = image(tmp_path, CONTENT[1:], "other.iso")
            picture = await insert(engine, chosen, other, folder="D:\\ISO")
            if shell:
                assert (picture.counts.done, kept(host, "D")) == (1, {"other.iso": CONTENT[1:]})
            else:
                assert kinds(picture) == [TroubleKind.IMAGE_FOLDER_OUT_OF_REACH]
                assert kept(host, "D") == {}
            # What lies there is not written over on this way, either.
            picture = await insert(engine, chosen, image(tmp_path, CONTENT[2:]))
            assert kinds(picture) == [TroubleKind.IMAGE_EXISTS]
            assert (kept(host), left(host)) == ({NAME: CONTENT}, [])

        journey(tmp_path / "run", (host,), story, clock=HurriedClock(HASTE))
        assert host.sim.stats.bytes_in < len(CONTENT)


def test_share_closed_and_shell_refused_is_said(tmp_path: Path) -> None:
    with live_host(tmp_path / "host", shell=False) as host:
        chosen = machines(host, MachinePower.RUNNING)[:1]
        chosen[0].settings.iso = ""

        async def story(engine: Engine) -> None:
            picture = await insert(engine, chosen, image(tmp_path))
            assert kinds(picture) == [TroubleKind.ACCESS_DENIED]
            assert (kept(host), left(host), chosen[0].settings.iso) == ({}, [], "")

        journey(tmp_path / "run", (host,), story, clock=HurriedClock(HASTE))


@pytest.mark.one_host
def test_the_command_uploads_and_inserts(host: LiveHost, run: Run, tmp_path: Path) -> None:
    (machine,) = machines(host, MachinePower.RUNNING)[:1]
    machine.settings.iso = ""
    disc = tmp_path / NAME
    disc.write_bytes(bytes(32_769) + b"CD001" + CONTENT)
    place = f"C:\\ISO\\{NAME}"
    code, said = run("vm", "dvd", "insert", "--upload", str(disc), machine.name, "--dry-run")
    assert code == 0
    assert (said["items"][0]["wanted"], said["items"][0]["calls"]) == (place, ["upload", "insert"])
    assert (kept(host), machine.settings.iso) == ({}, "")
    code, said = run("vm", "dvd", "insert", "--upload", str(disc), machine.name)
    assert (code, machine.settings.iso, list(kept(host))) == (0, place, [NAME])
    disc.write_bytes(bytes(32_769) + b"CD001" + CONTENT[1:])
    code, said = run("vm", "dvd", "insert", "--upload", str(disc), machine.name)
    assert (code, said["items"][0]["trouble"]) == (1, "image-exists")
    code, _ = run("vm", "dvd", "insert", "--upload", str(disc), "--if-exists", "rename", machine.name)
    assert (code, len(kept(host)), left(host)) == (0, 2, [])
    disc.write_bytes(CONTENT)
    assert run("vm", "dvd", "insert", "--upload", str(disc), machine.name)[0] == 2
    assert run("vm", "dvd", "insert", "--upload", f"{disc}.not", machine.name)[0] == 2
    assert run("vm", "dvd", "insert")[0] == 2


def test_three_hosts_receive_it_once_each(tmp_path: Path) -> None:
    with (
        live_host(tmp_path / "a", number=0, few=True) as first,
        live_host(tmp_path / "b", number=1, few=True) as second,
        live_host(tmp_path / "c", number=2) as third,
    ):
        hosts = (first, second, third)
        chosen = [machine for host in hosts for machine in machines(host, MachinePower.RUNNING)[:2]]
        for machine in chosen:
            machine.settings.iso = ""

        async def story(engine: Engine) -> None:
            picture = await insert(engine, chosen, image(tmp_path))
            assert picture.counts.done == len(chosen)
            for host in hosts:
                assert (kept(host), left(host)) == ({NAME: CONTENT}, [])
                assert host.sim.stats.bytes_in < 2 * len(CONTENT) * 4 // 3
            assert {machine.settings.iso for machine in chosen} == {f"C:\\ISO\\{NAME}"}

        journey(tmp_path / "run", hosts, story, clock=HurriedClock(HASTE))
