"""The program and its commands in processes of their own, with a home of their own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from tests.support.account import PASSWORD, USER

ROOT = Path(__file__).resolve().parents[2]
#: Seconds after which a process hangs, on a machine with other work, too.
HANGS = 150.0
# A socket's path is short, and those of tests are not.
_SOCKETS = tempfile.TemporaryDirectory(prefix="hv-")


def surroundings(home: Path) -> dict[str, str]:
    """The environment of a program whose folders are below a home, and which finds no keyring."""
    places = {name: str(home / name) for name in (f"XDG_{kind}_HOME" for kind in ("CONFIG", "CACHE", "STATE", "DATA"))}
    return {
        **os.environ,
        **places,
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_RUNTIME_DIR": _SOCKETS.name,
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
    }


def started(module: str, *words: str, home: Path, env: Mapping[str, str] | None = None) -> subprocess.Popen[str]:
    """A module of Python that can be talked with."""
    return subprocess.Popen(
        [sys.executable, "-m", module, *words],
        cwd=ROOT,
        env=surroundings(home) | dict(env or {}),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def visit(story: str, port: int, home: Path, env: Mapping[str, str] | None = None) -> subprocess.Popen[str]:
    return started("tests.support.visit", story, str(port), home=home, env=env)


def command(port: int, home: Path, words: Sequence[str]) -> subprocess.Popen[str]:
    """A command to a simulated host, its password given."""
    where = ("--host", f"127.0.0.1:{port}", "--user", USER, "--password-stdin")
    process = started("hvgui", *words, *where, home=home)
    told(process, PASSWORD)
    return process


def told(process: subprocess.Popen[str], words: str = "") -> None:
    assert process.stdin is not None
    process.stdin.write(f"{words}\n")
    process.stdin.flush()


def line(process: subprocess.Popen[str]) -> dict[str, Any]:
    """What the process says next."""
    assert process.stdout is not None
    text = process.stdout.readline()
    if not text:
        assert process.stderr is not None
        raise AssertionError(process.stderr.read())
    found: dict[str, Any] = json.loads(text)
    return found


def ended(process: subprocess.Popen[str]) -> tuple[str, str]:
    """What else the process says, on both channels, until it ends."""
    return process.communicate(timeout=HANGS)
