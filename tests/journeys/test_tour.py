"""The program as a user starts it, in a process of its own: the guided tour, with and without trouble."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.account import PASSWORD, USER
from tests.support.live_host import live_host
from tests.support.programs import HANGS, surroundings

STEPS = ("connect", "list", "summary", "service", "copy", "away")


def tour(folder: Path, *arguments: str, given: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "hvgui", "--tour", str(folder / "out"), *arguments],
        env=surroundings(folder),
        input=given,
        capture_output=True,
        text=True,
        timeout=HANGS,
        check=False,
    )


def ok(done: subprocess.CompletedProcess[str], step: str) -> bool:
    return any(f". {step}" in line and " ok " in line for line in done.stdout.splitlines())


@pytest.mark.slow
@pytest.mark.timeout(160)
def test_every_step_of_the_demo_is_verified(tmp_path: Path) -> None:
    """With mischief; the wheel and the package are toured in calm."""
    extra = ("--mischief", "lag=20ms jitter=30ms vary after=25 seed=5", "--lang", "ja", "--scheme", "dark")
    done = tour(tmp_path, "--demo", "lab", *extra)
    assert done.returncode == 0, done.stdout + done.stderr
    for step in STEPS:
        assert ok(done, step), done.stdout
    assert "undone from the journal" in done.stdout
    pictures = {p.name for p in (tmp_path / "out").iterdir()}
    assert {"1-connect.png", "3-summary.png", "5-copy.png", "6-away.png"} <= pictures
    assert not list(tmp_path.glob("XDG_*/**/*.json")), "a demonstration leaves nothing behind"


@pytest.mark.slow
@pytest.mark.timeout(160)
def test_the_tour_proves_a_host_of_ones_own(tmp_path: Path) -> None:
    file = tmp_path / "to copy.txt"
    file.write_bytes(b"hello guest" * 1000)
    with live_host(tmp_path / "host") as host:
        port = host.profile.port
        common = ("--host", f"127.0.0.1:{port}", "--user", USER, "--password-stdin")
        reading = tour(tmp_path, *common, given=PASSWORD + "\n")
        assert reading.returncode == 0, reading.stdout + reading.stderr
        assert ok(reading, "summary")
        assert not ok(reading, "service")
        writing = tour(tmp_path, *common, "--write-vm", "FILE01", "--copy", str(file), given=PASSWORD + "\n")
        assert writing.returncode == 0, writing.stdout + writing.stderr
        assert ok(writing, "service")
        copied = list(host.world.guest_folder("FILE01").rglob("to copy.txt"))
        assert [p.read_bytes() for p in copied] == [file.read_bytes()]
        assert PASSWORD not in reading.stdout + reading.stderr + writing.stdout + writing.stderr
        assert host.sim.stats.clear_text_bodies == 0


@pytest.mark.slow
@pytest.mark.timeout(160)
def test_a_tour_that_fails_says_why_and_exits_with_one(tmp_path: Path) -> None:
    with live_host(tmp_path / "host", "one") as host:
        done = tour(
            tmp_path, "--host", f"127.0.0.1:{host.profile.port}", "--user", USER, "--password-stdin", given="wrong\n"
        )
    assert done.returncode == 1
    assert "connect  FAILED" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--host", "hv01"), "needs --user"),
        (("--host", "hv01:x", "--user", "a"), "ADDRESS[:PORT]"),
        (("--demo", "lab", "--host", "hv01", "--user", "a"), "cannot be used with"),
        (("--demo", "lab", "--write-vm", "x"), "go together"),
        ((), "--tour needs"),
    ],
)
def test_the_command_line_explains_what_is_wrong(
    tmp_path: Path, arguments: tuple[str, ...], says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    from hvgui.cli import main

    with pytest.raises(SystemExit) as left:
        main(["--tour", str(tmp_path), *arguments])
    assert left.value.code == 2
    assert says in capsys.readouterr().err
