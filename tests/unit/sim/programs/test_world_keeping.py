"""The script that keeps an uploaded image, as the host acts it out: moved once, never over anything."""

from __future__ import annotations

import base64
import hashlib
from importlib.resources import files
from pathlib import Path

import pytest

from hvgui.sim.cim import Principal, Process
from hvgui.sim.programs.programs import KEEP_SCRIPT, HostPrograms
from tests.support.world_bench import Bench

ID = "0123456789abcdef0123456789abcdef"
SCRIPT = files("hvgui.transport.staging.scripts").joinpath("keep.ps1").read_text(encoding="utf-8")
STAGED, TARGET = f"C:\\Windows\\TEMP\\hvgui\\{ID}\\a b.iso", "D:\\ISO\\new\\データ & 'x'.iso"


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    found = Bench(tmp_path)
    real = found.host.disk.real(STAGED)
    real.parent.mkdir(parents=True)
    real.write_bytes(b"image")
    return found


def b64(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def run(bench: Bench, *lines: str) -> Process:
    encoded = base64.b64encode(SCRIPT.encode("utf-16-le")).decode()
    process = HostPrograms(bench.world).start(
        "powershell.exe", ("-NoProfile", "-EncodedCommand", encoded), {}, Principal("Administrator")
    )
    process.feed("".join(f"{line}\n" for line in lines).encode(), end=True)
    return process


def said(process: Process) -> dict[str, str]:
    return dict(line.split(" ", 1) for line in process.stdout.decode().splitlines())


def test_the_fingerprint_is_that_of_the_shipped_script() -> None:
    assert hashlib.sha256(SCRIPT.encode("utf-16-le")).hexdigest() == KEEP_SCRIPT


def test_a_staged_file_is_moved_and_nothing_is_written_over(bench: Bench) -> None:
    process = run(bench, "keep", ID, b64(STAGED), b64(TARGET))
    assert (process.exit_code, said(process)) == (0, {"kept": "1"})
    assert bench.host.disk.real(TARGET).read_bytes() == b"image"
    assert not bench.host.disk.real(STAGED).exists()
    bench.host.disk.real(STAGED).write_bytes(b"other")
    process = run(bench, "keep", ID, b64(STAGED), b64(TARGET))
    assert (process.exit_code, said(process)) == (0, {"exists": "1"})
    assert bench.host.disk.real(TARGET).read_bytes() == b"image"
    assert bench.rows("CIM_DataFile", "root/cimv2", Name=TARGET.lower())[0].values["FileSize"] == 5


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        (("move", ID, b64(STAGED), b64(TARGET)), "80131501"),
        (("keep", "../" + ID, b64(STAGED), b64(TARGET)), "80131501"),
        (("keep", ID, b64("C:\\Windows\\System32\\a.iso"), b64(TARGET)), "80131501"),
        (("keep", ID, b64(STAGED), b64("D:\\ISO\\..\\x.iso")), "80131501"),
        (("keep", ID, b64(STAGED), b64("\\\\server\\share\\x.iso")), "80131501"),
        (("keep", ID, b64(STAGED), b64("x.iso")), "80131501"),
        (("keep", ID, b64(STAGED.replace("a b", "c")), b64(TARGET)), "80070002"),
        (("keep", ID, "no base64!", b64(TARGET)), "80131537"),
        (("keep", ID), "80131501"),
        (("folder", b64("D:\\ISO\\..\\x")), "80131501"),
        (("folder", b64("\\\\server\\share\\x")), "80131501"),
        (("folder", b64("D:\\ISO\\x")), "80070003"),
        (("folder", "no base64!"), "80131537"),
    ],
)
def test_what_is_wrong_moves_nothing(bench: Bench, lines: tuple[str, ...], code: str) -> None:
    process = run(bench, *lines)
    assert process.exit_code == 1
    assert said(process)["code"] == code
    assert bench.host.disk.real(STAGED).read_bytes() == b"image"
    assert not (bench.host.disk.root / "D" / "ISO").exists()


def test_a_folder_that_is_closed_and_a_disk_that_is_full(bench: Bench) -> None:
    bench.host.disk.protected.add("D:\\ISO")
    assert said(run(bench, "keep", ID, b64(STAGED), b64(TARGET)))["code"] == "80070005"
    bench.host.disk.protected.clear()
    bench.host.disk.capacity = bench.host.disk.used() + 1
    assert said(run(bench, "keep", ID, b64(STAGED), b64(TARGET)))["code"] == "80070070"
    assert said(run(bench, "keep", ID, b64(STAGED), b64("C:\\ISO\\x.iso"))) == {"kept": "1"}


def test_a_folder_is_made_once_and_where_it_may_be(bench: Bench) -> None:
    made = b64("C:\\Windows\\TEMP\\hvgui\\新 & 'x'")
    assert said(run(bench, "folder", made)) == {"made": "1"}
    assert bench.host.disk.real("C:\\Windows\\TEMP\\hvgui\\新 & 'x'").is_dir()
    assert said(run(bench, "folder", made)) == {"exists": "1"}
    bench.host.disk.protected.add("C:\\Windows\\TEMP")
    assert said(run(bench, "folder", b64("C:\\Windows\\TEMP\\hvgui\\y")))["code"] == "80070005"
