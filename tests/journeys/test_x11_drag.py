"""A real drag from another program's window onto a VM, through a real X server and window manager."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import warnings
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.support.live_host import live_host
from tests.support.programs import line, visit
from tests.support.screen import ended, screen

TOOLS = ("Xvfb", "openbox", "xdotool")
MISSING = [tool for tool in TOOLS if shutil.which(tool) is None]
if MISSING:
    warnings.warn(
        f"{', '.join(MISSING)} missing: no real drag is tested (apt-get install xvfb openbox xdotool)", stacklevel=1
    )
pytestmark = [pytest.mark.slow, pytest.mark.skipif(bool(MISSING), reason=f"{MISSING} not installed")]


@pytest.fixture
def display() -> Iterator[dict[str, str]]:
    with screen(manager=True) as env:
        yield env


def mouse(env: dict[str, str], *words: str | float) -> None:
    subprocess.run(["xdotool", *map(str, words)], env=env, check=True, timeout=120)


@pytest.mark.timeout(170)
def test_files_dragged_from_another_program_arrive_in_the_guest(tmp_path: Path, display: dict[str, str]) -> None:
    names = ("plain.txt", "空白 と # %41.bin")
    for name in names:
        (tmp_path / name).write_bytes(os.urandom(5000))
    with live_host(tmp_path / "host") as host, ExitStack() as stack:
        source = subprocess.Popen(
            [sys.executable, "-m", "tests.support.drag_source", *(str(tmp_path / n) for n in names)],
            env=display,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        stack.callback(ended, source)
        program = visit("take_a_drop", host.profile.port, tmp_path, env=display)
        stack.callback(ended, program)
        assert source.stdout is not None
        x, y = map(int, source.stdout.readline().split()[1:])
        there = line(program)
        windows = subprocess.run(
            ["xdotool", "search", "--class", "hvgui", "getwindowname", "%@"],
            env=display,
            check=False,
            timeout=120,
            capture_output=True,
            text=True,
        ).stdout.splitlines()
        assert any("Hyper-V" in name for name in windows)
        assert not any(name.count("hvgui") > 1 for name in windows), "Qt adds a display name to each title"
        mouse(display, "mousemove", x, y, "sleep", 0.2, "mousedown", 1, "sleep", 0.1)
        mouse(display, "mousemove_relative", 8, 6, "sleep", 0.1, "mousemove_relative", 12, 8, "sleep", 0.2)
        for step in range(1, 11):
            mouse(
                display,
                "mousemove",
                x + (there["x"] - x) * step // 10,
                y + (there["y"] - y) * step // 10,
                "sleep",
                0.05,
            )
        mouse(display, "sleep", 0.3, "mouseup", 1)
        assert line(program) == {"done": 2}
        assert source.stdout.readline().split() == ["result", "CopyAction"], "never a move, or the source would delete"
        for name in names:
            there_file = host.world.guest_folder("FILE01") / "in" / name
            assert there_file.read_bytes() == (tmp_path / name).read_bytes()
