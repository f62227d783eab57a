"""The script that lists disks and folders, as the host acts it out."""

from __future__ import annotations

import base64
import hashlib
from importlib.resources import files
from pathlib import Path

import pytest

from hvgui.sim.cim import Principal, Process
from hvgui.sim.programs.programs import LOOK_SCRIPT, HostPrograms
from tests.support.world_bench import Bench

SCRIPT = files("hvgui.transport.staging.scripts").joinpath("look.ps1").read_text(encoding="utf-8")


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


def b64(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def run(bench: Bench, *lines: str) -> tuple[int | None, list[list[str]]]:
    encoded = base64.b64encode(SCRIPT.encode("utf-16-le")).decode()
    options = ("-NoProfile", "-EncodedCommand", encoded)
    process: Process = HostPrograms(bench.world).start("powershell.exe", options, {}, Principal("Administrator"))
    process.feed("".join(f"{line}\n" for line in lines).encode(), end=True)
    return process.exit_code, [line.split(" ") for line in process.stdout.decode().splitlines()]


def test_the_fingerprint_is_that_of_the_shipped_script() -> None:
    assert hashlib.sha256(SCRIPT.encode("utf-16-le")).hexdigest() == LOOK_SCRIPT


def test_a_command_line_has_room_for_every_script() -> None:
    """8,191 characters for cmd.exe, the switches included (wsman-winrm 9)."""
    folder = files("hvgui.transport.staging.scripts")
    for name in ("stage", "keep", "look"):
        script = folder.joinpath(f"{name}.ps1").read_text(encoding="utf-8")
        assert len(base64.b64encode(script.encode("utf-16-le"))) <= 7500, name


def test_folders_and_files_of_one_kind(bench: Bench) -> None:
    code, said = run(bench, "list", b64("D:\\"), b64(".iso"))
    assert (code, said) == (0, [["folder", b64("ISO")], ["folder", b64("VHD")], ["end", "1"]])
    code, said = run(bench, "list", b64("d:\\iso"), b64(".iso"))
    assert (code, said[-1]) == (0, ["end", "1"])
    assert b64("Windows Server 2022 & 'Tools' 日本語.iso") in {line[3] for line in said if line[0] == "file"}
    assert [line for line in run(bench, "list", b64("D:\\ISO"), b64(".vhdx"))[1] if line[0] == "file"] == []


def test_disks(bench: Bench) -> None:
    code, said = run(bench, "volumes")
    assert (code, [line[:2] for line in said]) == (0, [["volume", "C:"], ["volume", "D:"], ["end", "1"]])


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        (("list", b64("D:\\nowhere"), b64(".iso")), "80070003"),
        (("list", b64("\\\\server\\share"), b64(".iso")), "80131500"),
        (("list", "no base64!", b64(".iso")), "80131537"),
        (("delete", b64("D:\\ISO"), b64(".iso")), "80131500"),
    ],
)
def test_what_cannot_be_listed_says_why(bench: Bench, lines: tuple[str, ...], code: str) -> None:
    ended, said = run(bench, *lines)
    assert (ended, said[0]) == (1, ["code", code])


def test_a_folder_that_is_closed(bench: Bench) -> None:
    bench.host.unreadable.add("d:\\iso")
    assert run(bench, "list", b64("D:\\ISO"), b64(".iso"))[1][0] == ["code", "80070005"]
