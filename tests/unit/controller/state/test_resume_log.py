"""The log of copies that have not ended: what is written before each step, and read after a crash."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from hvgui.controller.state.resume_log import OLDEST, UnfinishedCopies
from hvgui.domain.copying.transfer import CopyRequest, IfExists, LocalFile, Portion, portions_of
from hvgui.domain.copying.unfinished_copy import Continued, UnfinishedCopy
from hvgui.domain.hosts.host import HostMark, StagingWay
from hvgui.domain.keys import HostId, VmId, VmKey

MEGA = 1024 * 1024
A, B = LocalFile("/a", "a", 9 * MEGA, 11, "sub/dir"), LocalFile("/b", "b", 5, 22)
GUESTS = VmKey(HostId("h"), VmId("V")), VmKey(HostId("i"), VmId("W"))
REQUEST = CopyRequest(
    guests=GUESTS,
    files=(A, B),
    folder="C:\\in",
    create_folders=False,
    if_exists=IfExists.OVERWRITE,
    way=StagingWay.SMB,
)
PORTIONS = portions_of(REQUEST)
MARK, OTHER_MARK = HostMark(HostId("h"), "hv#1", "x:1"), HostMark(HostId("i"), "", "y:2")


class Disk:
    """Runs of the program, one after the other, over one folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "unfinished"
        self.time = 1000.0

    def run(self, *, resumable: bool = True) -> UnfinishedCopies:
        return UnfinishedCopies(self.folder, lambda: self.time, resumable=resumable)

    def begun(
        self, name: str = "n", portions: tuple[Portion, ...] = PORTIONS, turn_on: bool = True
    ) -> UnfinishedCopies:
        copies = self.run()
        copies.begin(name, REQUEST, portions, turn_on)
        return copies

    @property
    def names(self) -> list[str]:
        return sorted(path.name for path in self.folder.iterdir())

    def lines(self, name: str = "n") -> list[dict[str, Any]]:
        return [json.loads(line) for line in (self.folder / f"{name}.jsonl").read_bytes().splitlines()]


@pytest.fixture
def disk(tmp_path: Path) -> Disk:
    return Disk(tmp_path)


def only(copies: UnfinishedCopies) -> UnfinishedCopy:
    (copy,) = copies.all()
    return copy


def test_a_plan_is_read_as_it_was_written(disk: Disk) -> None:
    disk.begun()
    copy = only(disk.run())
    assert copy.name == "n"
    assert copy.left == PORTIONS
    assert copy.places == (0, 1, 2, 3)
    assert (copy.planned, copy.turn_on, copy.started, copy.hosts) == (4, True, 1000.0, {})
    request = copy.request
    assert (request.guests, request.files, request.folder) == (GUESTS, (A, B), "C:\\in")
    assert (request.create_folders, request.way) == (False, StagingWay.SMB)
    assert [portion.if_exists for portion in copy.left] == [IfExists.OVERWRITE] * 4


def test_the_run_that_copies_is_not_offered_its_own(disk: Disk) -> None:
    copies = disk.begun()
    copies.take_in(copies.read_again())
    assert copies.all() == ()


def test_steps_tell_where_files_are_and_what_is_left(disk: Disk) -> None:
    copies = disk.begun()
    copies.staging("n", MARK, "op1", "smb")
    copies.staging("n", OTHER_MARK, "op2", "shell")
    copies.confirmed("n", HostId("h"), "/a", 4 * MEGA)
    copies.settled("n", [0, 3])
    copy = only(disk.run())
    assert copy.hosts == {
        "h": Continued(operation="op1", way="smb", confirmed={"/a": 4 * MEGA}),
        "i": Continued(operation="op2", way="shell"),
    }
    assert copy.identities == (MARK, OTHER_MARK)
    assert copy.places == (1, 2)
    assert copy.left == PORTIONS[1:3]
    assert copy.planned == 4
    assert copy.request.files == (A, B)


def test_the_request_is_about_what_is_left(disk: Disk) -> None:
    copies = disk.begun()
    copies.settled("n", [0, 1, 2])
    copy = only(disk.run())
    assert (copy.request.files, copy.request.guests) == ((B,), (GUESTS[1],))


def test_progress_is_written_every_four_mebibytes_of_each_file_on_each_host(disk: Disk) -> None:
    copies = disk.begun()
    for done in (MEGA, 4 * MEGA - 1, 4 * MEGA, 5 * MEGA, 8 * MEGA - 1, 8 * MEGA, 9 * MEGA):
        copies.confirmed("n", HostId("h"), "/a", done)
    copies.confirmed("n", HostId("i"), "/a", 4 * MEGA)
    copies.confirmed("n", HostId("h"), "/b", 5)
    written = [(line["host"], line["file"], line["bytes"]) for line in disk.lines()[1:]]
    assert written == [("h", 0, 4 * MEGA), ("h", 0, 8 * MEGA), ("i", 0, 4 * MEGA)]
    copies.staging("n", MARK, "op", "smb")
    copies.staging("n", OTHER_MARK, "op2", "smb")
    assert only(disk.run()).hosts[HostId("h")].confirmed == {"/a": 8 * MEGA}, "the last one counts"


def test_a_copy_that_ends_takes_its_file_with_it(disk: Disk) -> None:
    copies = disk.begun()
    copies.begin("m", REQUEST, PORTIONS, False)
    copies.ended("n")
    assert disk.names == ["m.jsonl"]
    copies.staging("n", MARK, "op", "smb")
    assert disk.names == ["m.jsonl"], "nothing is written about what has ended"
    copies.ended("m")
    copies.ended("m")
    assert disk.names == []


def test_progress_of_the_next_copy_begins_anew(disk: Disk) -> None:
    copies = disk.begun()
    copies.confirmed("n", HostId("h"), "/a", 8 * MEGA)
    copies.ended("n")
    copies.begin("m", REQUEST, PORTIONS, False)
    copies.confirmed("m", HostId("h"), "/a", 4 * MEGA)
    assert [line["bytes"] for line in disk.lines("m")[1:]] == [4 * MEGA]


def test_what_ends_with_the_program_can_be_gone_on_with(disk: Disk) -> None:
    copies = disk.begun()
    copies.close()
    copies.settled("n", [0])
    copies.ended("n")
    assert only(disk.run()).places == (0, 1, 2, 3)


def test_a_copy_is_decided_about_once(disk: Disk) -> None:
    disk.begun()
    copies = disk.run()
    assert copies.take("m") is None
    taken = copies.take("n")
    assert taken is not None
    assert taken.left == PORTIONS
    assert copies.take("n") is None
    assert copies.all() == ()
    assert disk.names == []


def test_what_is_settled_meanwhile_is_not_left(disk: Disk) -> None:
    disk.begun()
    copies = disk.run()
    copies.settled("n", [1])
    assert only(copies).places == (0, 2, 3)
    assert only(copies).left == (PORTIONS[0], *PORTIONS[2:])
    assert only(disk.run()).places == (0, 2, 3)
    copies.settled("n", [0, 2, 3])
    assert copies.all() == ()
    assert disk.names == []


def test_copies_are_offered_oldest_first_and_as_this_run_knows_their_hosts(disk: Disk) -> None:
    disk.time = 2000.0
    later = disk.begun("a")
    later.staging("a", MARK, "op", "smb")
    disk.time = 1000.0
    disk.begun("b")
    copies = disk.run()
    assert [copy.name for copy in copies.all()] == ["b", "a"]
    seen = copies.all(lambda mark: HostId("new" if mark == MARK else mark.host))[1]
    assert set(seen.hosts) == {"new"}


def test_staged_files_are_kept_for_copies_that_are_offered(disk: Disk) -> None:
    disk.begun().staging("n", MARK, "op", "smb")
    copies = disk.run()
    assert copies.keeps("op")
    assert not copies.keeps("another")
    copies.take("n")
    assert not copies.keeps("op")


@pytest.mark.parametrize(("age", "kept"), [(OLDEST, True), (OLDEST + 1, False)])
def test_after_a_week_nobody_goes_on(disk: Disk, age: float, kept: bool) -> None:
    disk.begun()
    disk.time += age
    assert bool(disk.run().all()) is kept
    assert bool(disk.names) is kept


def test_one_of_which_nothing_is_left_is_removed(disk: Disk) -> None:
    disk.begun().settled("n", [0, 1, 2, 3])
    assert disk.run().all() == ()
    assert disk.names == []


def test_what_another_run_leaves_while_this_one_lives_is_found(disk: Disk) -> None:
    mine = disk.begun("mine")
    disk.begun("theirs")
    assert mine.all() == ()
    mine.take_in(mine.read_again())
    assert [copy.name for copy in mine.all()] == ["theirs"]
    mine.settled("theirs", [0])
    mine.take_in(mine.read_again())
    assert only(mine).places == (1, 2, 3), "what is known is not read anew"


@pytest.mark.parametrize("tail", [b'{"settled":[1', b"\xff\xfe", b'{"settled":"x"}', b"[" * 9999])
def test_a_line_that_was_cut_off_ends_the_reading(disk: Disk, tail: bytes) -> None:
    disk.begun().settled("n", [0])
    path = disk.folder / "n.jsonl"
    path.write_bytes(path.read_bytes() + tail + b'\n{"settled":[2]}\n')
    assert only(disk.run()).places == (1, 2, 3)


@pytest.mark.parametrize("text", [b"", b"{", b"{}\n", b"\xff\n", b"[" * 9999, b'{"name": 3}\n'])
def test_a_file_that_makes_no_sense_is_removed(disk: Disk, text: bytes, caplog: pytest.LogCaptureFixture) -> None:
    disk.begun()
    (disk.folder / "junk.jsonl").write_bytes(text)
    (disk.folder / "other.txt").write_bytes(text)
    assert only(disk.run()).name == "n"
    assert disk.names == ["n.jsonl", "other.txt"]
    assert "junk.jsonl" in caplog.text


def test_a_step_of_a_file_that_is_not_in_the_plan_spoils_the_copy(disk: Disk) -> None:
    disk.begun()
    with (disk.folder / "n.jsonl").open("a") as file:
        file.write('{"host":"h","file":7,"bytes":5}\n')
    assert disk.run().all() == ()


def test_without_a_folder_or_for_a_command_nothing_is_kept(disk: Disk) -> None:
    for copies in (disk.run(resumable=False), UnfinishedCopies()):
        copies.begin("n", REQUEST, PORTIONS, True)
        copies.staging("n", MARK, "op", "smb")
        copies.confirmed("n", HostId("h"), "/a", 8 * MEGA)
        copies.settled("n", [0])
        copies.ended("n")
        copies.take_in(copies.read_again())
        assert copies.all() == ()
    assert not disk.folder.exists()


def test_a_command_still_sees_what_windows_have_left(disk: Disk) -> None:
    disk.begun()
    assert only(disk.run(resumable=False)).name == "n"


def test_a_disk_that_refuses_does_not_stop_the_copy(disk: Disk, caplog: pytest.LogCaptureFixture) -> None:
    disk.folder.write_text("a file")
    copies = disk.begun()
    assert "cannot be continued" in caplog.text
    copies.staging("n", MARK, "op", "smb")
    assert "was not written down" in caplog.text


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_only_their_owner_reads_them(disk: Disk) -> None:
    disk.begun().settled("n", [0])
    assert (disk.folder / "n.jsonl").stat().st_mode & 0o077 == 0
    assert disk.folder.stat().st_mode & 0o077 == 0
