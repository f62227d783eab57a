"""A drag under Wine: files that another program offers as Explorer does, by OLE and CF_HDROP, dropped on a VM."""

from __future__ import annotations

import os
import shutil
import subprocess
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.journeys.test_x11_drag import mouse
from tests.support.live_host import live_host
from tests.support.programs import line
from tests.support.screen import screen
from tests.windows import program

MISSING = [tool for tool in ("Xvfb", "openbox", "xdotool") if shutil.which(tool) is None]
pytestmark = [pytest.mark.slow, pytest.mark.timeout(300), pytest.mark.skipif(bool(MISSING), reason=f"{MISSING}")]


def _started(bench: Path, env: dict[str, str], module: str, *words: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        ["wine", str(bench / "python.exe"), "-X", "utf8", "-m", module, *words],
        cwd=program.ROOT,
        env=env,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_files_of_another_program_arrive_in_the_guest(bench: Path, tmp_path: Path) -> None:
    names = ("plain.txt", "空白 と # %41.bin")
    for name in names:
        (tmp_path / name).write_bytes(os.urandom(5000))
    with live_host(tmp_path / "host") as host, screen(manager=True) as display, ExitStack() as stack:
        env = program.surroundings(bench, tmp_path, screen=display["DISPLAY"])
        files = [program.path(tmp_path / name) for name in names]
        source = _started(bench, env, "tests.support.drag_source", *files)
        stack.callback(source.kill)
        taking = _started(bench, env, "tests.support.visit", "take_a_drop", str(host.profile.port))
        stack.callback(taking.kill)
        assert source.stdout is not None
        x, y = map(int, source.stdout.readline().split()[1:])
        there = line(taking)
        mouse(display, "mousemove", x, y, "sleep", 0.3, "mousedown", 1, "sleep", 0.2)
        mouse(display, "mousemove_relative", 8, 6, "sleep", 0.2, "mousemove_relative", 12, 8, "sleep", 0.3)
        for step in range(1, 11):
            across, down = (there[k] - at for k, at in (("x", x), ("y", y)))
            mouse(display, "mousemove", x + across * step // 10, y + down * step // 10, "sleep", 0.1)
        mouse(display, "sleep", 0.5, "mouseup", 1)
        assert line(taking) == {"done": 2}
        assert source.stdout.readline().split() == ["result", "CopyAction"], "never a move, or the source would delete"
        for name in names:
            there_file = host.world.guest_folder("FILE01") / "in" / name
            assert there_file.read_bytes() == (tmp_path / name).read_bytes()
