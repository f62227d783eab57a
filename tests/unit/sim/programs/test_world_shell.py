"""The upload script as the host acts it out, and what the shell says to anything else."""

from __future__ import annotations

import base64
import hashlib
import zlib
from importlib.resources import files
from pathlib import Path

import pytest

from hvgui.sim.cim import Principal, Process
from hvgui.sim.programs.programs import STAGE_SCRIPT, HostPrograms
from tests.support.world_bench import Bench

ID = "0123456789abcdef0123456789abcdef"
SCRIPT = files("hvgui.transport.staging.scripts").joinpath("stage.ps1").read_text(encoding="utf-8")
OPTIONS = ("-NoLogo", "-NoProfile", "-NonInteractive", "-ExecutionPolicy", "Bypass", "-EncodedCommand")


def encoded(script: str) -> str:
    return base64.b64encode(script.encode("utf-16-le")).decode()


def b64(data: bytes | str) -> str:
    return base64.b64encode(data.encode() if isinstance(data, str) else data).decode()


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


def start(bench: Bench, user: str = "Administrator") -> Process:
    arguments = (*OPTIONS, encoded(SCRIPT))
    return HostPrograms(bench.world).start("powershell.exe", arguments, {}, Principal(user))


def said(process: Process) -> dict[str, str]:
    return dict(line.split(" ", 1) for line in process.stdout.decode().splitlines())


def error(process: Process) -> str:
    assert process.exit_code == 1
    return base64.b64decode(said(process)["error"]).decode()


def staged(bench: Bench, user: str = "Administrator") -> Path:
    return bench.world.host_folder() / "Users" / user / "AppData/Local/Temp/hvgui" / ID


def put(*chunks: bytes, name: str = "データ.bin", end: str = ".\n", at: str = "0") -> bytes:
    lines = ["put", ID, b64(name), at, *(b64(chunk) for chunk in chunks)]
    return ("\n".join(lines) + "\n" + end).encode()


def test_the_fingerprint_is_that_of_the_shipped_script() -> None:
    assert hashlib.sha256(SCRIPT.encode("utf-16-le")).hexdigest() == STAGE_SCRIPT


@pytest.mark.parametrize("step", [1, 7, 10_000])
def test_a_file_is_staged_however_the_bytes_are_cut(bench: Bench, step: int) -> None:
    process = start(bench, user="CORP\\anna")
    data = put(b"hello ", b"world" * 50)
    for at in range(0, len(data), step):
        process.feed(data[at : at + step], end=False)
    process.feed(b"", end=True)
    content = b"hello " + b"world" * 50
    assert process.exit_code == 0
    found = said(process)
    path = base64.b64decode(found["path"]).decode()
    assert path == f"C:\\Users\\anna\\AppData\\Local\\Temp\\hvgui\\{ID}\\データ.bin"
    assert found["length"] == str(len(content))
    assert found["sha256"] == hashlib.sha256(content).hexdigest()
    assert [(p.name, p.read_bytes()) for p in staged(bench, "anna").iterdir()] == [("データ.bin", content)]
    assert b"\r" not in process.stdout


def test_carriage_returns_and_empty_files_are_fine(bench: Bench) -> None:
    process = start(bench)
    process.feed(put().replace(b"\n", b"\r\n"), end=False)
    assert process.exit_code == 0
    assert said(process)["length"] == "0"


def test_sweeping_removes_the_operations_folder(bench: Bench) -> None:
    start(bench).feed(put(b"x"), end=True)
    process = start(bench)
    process.feed(f"sweep\n{ID}\n".encode(), end=True)
    assert (process.exit_code, said(process)) == (0, {"swept": ID})
    assert not staged(bench).exists()
    assert staged(bench).parent.exists()


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (f"put\n{ID[:-1]}\n", "bad operation id"),
        (f"put\n{ID.upper()}\n", "bad operation id"),
        ("put\n..\\..\\windows\n", "bad operation id"),
        (f"PUT\n{ID}\n", "bad verb"),
        (f"run\n{ID}\n", "bad verb"),
        ("", "bad operation id"),
        ("put\n", "bad operation id"),
        (f"put\n{ID}\n{b64('a/b')}\n", "bad file name"),
        (f"put\n{ID}\n{b64('a:b')}\n", "bad file name"),
        (f"put\n{ID}\n", "bad file name"),
        (put(b"x", end="").decode(), "stream ended early"),
    ],
)
def test_what_the_script_refuses(bench: Bench, data: str, message: str) -> None:
    process = start(bench)
    process.feed(data.encode(), end=True)
    assert error(process) == message
    assert not staged(bench).exists() or [p.suffix for p in staged(bench).iterdir()] == [".part"]


def asked(bench: Bench, verb: str) -> int:
    process = start(bench)
    process.feed(f"{verb}\n{ID}\n{b64('データ.bin')}\n".encode(), end=True)
    assert process.exit_code == 0
    return int(said(process)["length"])


def test_an_upload_that_broke_off_goes_on_from_what_is_there(bench: Bench) -> None:
    assert asked(bench, "have") == 0
    start(bench).feed(put(b"hello ", end=""), end=True)
    assert asked(bench, "have") == 6
    process = start(bench)
    process.feed(put(b"world", at="6"), end=True)
    assert said(process)["sha256"] == hashlib.sha256(b"hello world").hexdigest()
    assert (staged(bench) / "データ.bin").read_bytes() == b"hello world"
    assert asked(bench, "have") == 0


def test_going_on_from_earlier_throws_the_rest_away(bench: Bench) -> None:
    start(bench).feed(put(b"hello and goodbye", end=""), end=True)
    process = start(bench)
    process.feed(put(b"!", at="5"), end=True)
    assert (staged(bench) / "データ.bin").read_bytes() == b"hello!"


@pytest.mark.parametrize("at", ["7", "-1", "x"])
def test_nobody_goes_on_from_where_nothing_is(bench: Bench, at: str) -> None:
    start(bench).feed(put(b"hello ", end=""), end=True)
    process = start(bench)
    process.feed(put(b"world", at=at), end=True)
    assert error(process) == ("less is there" if at != "x" else error(process))
    assert process.exit_code == 1


def test_deflated_lines_are_inflated(bench: Bench) -> None:
    packer = zlib.compressobj(1, zlib.DEFLATED, -15)
    packed = packer.compress(b"a" * 5000) + packer.flush()
    process = start(bench)
    process.feed(put(end=f"!{b64(packed)}\n!{b64(b'nonsense')}\n.\n"), end=True)
    assert "invalid data" in error(process)
    again = start(bench)
    again.feed(put(b"b", end=f"!{b64(packed)}\n.\n"), end=True)
    assert said(again)["sha256"] == hashlib.sha256(b"b" + b"a" * 5000).hexdigest()


def test_the_room_is_that_of_the_disk(bench: Bench) -> None:
    bench.world.limit_host_disk(12_345)
    assert asked(bench, "room") == 12_345


def test_bad_base64_is_a_dotnet_exception_and_leaves_the_part(bench: Bench) -> None:
    process = start(bench)
    process.feed(put(b"x", end="???\n"), end=True)
    assert "not a valid Base-64 string" in error(process)
    assert [p.suffix for p in staged(bench).iterdir()] == [".part"]


def test_a_full_disk(bench: Bench) -> None:
    bench.world.limit_host_disk(10)
    process = start(bench)
    process.feed(put(b"x" * 8, b"y" * 8), end=True)
    assert "not enough space" in error(process)


def test_a_byte_may_flip_on_the_way(bench: Bench) -> None:
    bench.host.switches.corrupt_uploads = True
    process = start(bench)
    process.feed(put(b"hello"), end=True)
    assert process.exit_code == 0
    assert said(process)["sha256"] != hashlib.sha256(b"hello").hexdigest()


def test_a_killed_upload_stops_writing(bench: Bench) -> None:
    process = start(bench)
    process.feed(put(b"x", end=""), end=False)
    process.kill()
    assert process.exit_code
    process.feed(b".\n", end=True)
    assert process.stdout == b""
    assert [p.suffix for p in staged(bench).iterdir()] == [".part"]


@pytest.mark.parametrize(
    ("command", "arguments", "code", "text"),
    [
        ("xyz", (), 1, "'xyz' is not recognized as an internal or external command"),
        ("powershell", ("-EncodedCommand", encoded(SCRIPT + " ")), 1, "runs no PowerShell"),
        ("powershell", ("-Command", "Get-VM"), 1, "runs no PowerShell"),
        ("powershell", ("-EncodedCommand", "%%%"), 1, "runs no PowerShell"),
        ("powershell", (), 1, "runs no PowerShell"),
        ("cmd /c ver", (), 0, "Microsoft Windows [Version 10.0.20348]"),
        ("cmd.exe", ("/C", "hostname"), 0, "HV-BENCH"),
        ("C:\\Windows\\System32\\whoami.exe", (), 0, "hv-bench\\administrator"),
        ("echo", ("one", "two"), 0, "one two"),
        ("", (), 1, "not recognized"),
    ],
)
def test_other_commands(bench: Bench, command: str, arguments: tuple[str, ...], code: int, text: str) -> None:
    process = HostPrograms(bench.world).start(command, arguments, {}, Principal("Administrator"))
    assert process.exit_code == code
    assert text in (process.stdout + process.stderr).decode()
    process.feed(b"ignored", end=True)
    process.kill()
    assert process.exit_code == code
