"""What copies have left: known again by what the host is, also by a run that calls it something else."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from hvgui.controller.state.leftovers import Leftovers
from hvgui.controller.state.resume_log import UnfinishedCopies
from hvgui.domain.copying.transfer import CopyRequest, IfExists, LocalFile, Portion
from hvgui.domain.hosts.host import HostFacts, HostMark
from hvgui.domain.keys import HostId, VmId, VmKey

MINE = HostMark(HostId("mine"), "hv01", "10.0.0.1:5985")


@pytest.mark.parametrize(
    ("other", "same"),
    [
        (HostMark(HostId("mine"), "renamed", "elsewhere:5985"), True),
        (HostMark(HostId("cli:hv01.corp:5985"), "hv01", "hv01.corp:5985"), True),
        (HostMark(HostId("cli:10.0.0.1:5985"), "", "10.0.0.1:5985"), True),
        (HostMark(HostId("cli:10.0.0.1:5986"), "", "10.0.0.1:5986"), False),
        (HostMark(HostId("other"), "hv02", "10.0.0.1:5985"), False),
        (HostMark(HostId("other")), False),
        (HostMark(HostId("other"), "hv01#00454-1", "hv01.corp:5985"), True),
    ],
)
def test_a_host_is_known_by_its_id_its_own_name_or_its_address(other: HostMark, same: bool) -> None:
    assert MINE.fits(other) is same
    assert other.fits(MINE) is same


@pytest.mark.parametrize(
    ("serial", "same"), [("00454-1", True), ("00454-2", False), ("", True)], ids=["same", "another", "not told"]
)
def test_two_computers_of_one_name_are_told_apart_by_their_serial_numbers(serial: str, same: bool) -> None:
    """A copy's traces on HV01 of one site are not looked for on HV01 of another."""
    one = HostFacts(name="HV01", serial="00454-1")
    other = HostFacts(name="hv01", serial=serial)
    mine = HostMark(HostId("mine"), one.machine, "10.0.0.1:5985")
    assert mine.fits(HostMark(HostId("other"), other.machine, "10.1.0.1:5985")) is same
    assert mine.fits(HostMark(HostId("other"), other.machine, "10.0.0.1:5985")) is same


def test_what_an_older_program_wrote_is_read(tmp_path: Path) -> None:
    path = tmp_path / "leftovers.json"
    entry = {"operation": "a" * 32, "host": "mine", "staged": True, "way": "smb", "turned_on": []}
    path.write_text(json.dumps([entry]))
    (left,) = Leftovers(path).inherited(MINE)
    assert left.way == "smb"


def test_what_this_run_is_about_to_clean_up_itself_is_not_inherited(tmp_path: Path) -> None:
    leftovers = Leftovers(tmp_path / "leftovers.json")
    leftovers.staging("own", MINE, "shell")
    assert leftovers.inherited(MINE) == ()
    file = tmp_path / "leftovers.json"
    added = {
        "operation": "dead",
        "host": "x",
        "machine": "hv01",
        "address": "",
        "staged": True,
        "way": "shell",
        "turned_on": [],
    }
    file.write_text(json.dumps([*json.loads(file.read_text()), added]))
    leftovers.read_again()
    assert [left.operation for left in leftovers.inherited(MINE)] == ["dead"]


@pytest.mark.parametrize("text", ["[" * 100_000, "{broken", '[{"operation": 1}]', "[1]", "5", '"x"', "[[]]"])
def test_a_file_that_makes_no_sense_is_as_none(tmp_path: Path, text: str) -> None:
    path = tmp_path / "leftovers.json"
    path.write_text(text)
    assert Leftovers(path).of(MINE) == ()


def test_an_unfinished_copy_follows_its_host_to_another_id(tmp_path: Path) -> None:
    file = LocalFile("/a", "a", 1, 1)
    old, vm = HostId("cli:10.0.0.1:5985"), VmId("0000000A-0000-0000-0000-000000000000")
    portion = Portion(file, VmKey(old, vm), IfExists.REPORT)
    request = CopyRequest(guests=(VmKey(old, vm),), files=(file,), folder="C:\\in")
    before = UnfinishedCopies(tmp_path)
    before.begin("n", request, (portion,), turn_on=False)
    before.staging("n", HostMark(old, "hv01", "10.0.0.1:5985"), "f" * 32, "shell")
    before.close()
    (copy,) = UnfinishedCopies(tmp_path).all(lambda mark: MINE.host if mark.fits(MINE) else mark.host)
    assert copy.request.guests == (VmKey(MINE.host, vm),)
    assert copy.left[0].guest.host == MINE.host
    assert copy.hosts[MINE.host].operation == "f" * 32
    (unknown,) = UnfinishedCopies(tmp_path).all()
    assert unknown.request.guests == (VmKey(old, vm),)


def test_a_copy_of_a_command_leaves_nothing_to_go_on_with(tmp_path: Path) -> None:
    copies = UnfinishedCopies(tmp_path, resumable=False)
    copies.begin("n", CopyRequest(guests=(), files=(), folder="C:\\in"), (), turn_on=False)
    assert list(tmp_path.iterdir()) == []


def test_a_copy_of_many_files_writes_its_leftover_once(tmp_path: Path) -> None:
    path = tmp_path / "leftovers.json"
    leftovers = Leftovers(path)
    leftovers.staging("one", MINE, "smb")
    assert Leftovers(path).is_staged("one")
    path.unlink()
    leftovers.staging("one", MINE, "smb")
    assert not path.exists(), "what is known already was written again"
    leftovers.turning_on("one", MINE, VmId("1"))
    assert Leftovers(path).is_staged("one")
