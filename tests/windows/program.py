"""Windows programs of the bench, run by Wine with pipes, and with folders of their own."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path

from tests.windows.assemble import ROOT

#: Seconds after which a program hangs, on a machine with other work, too.
HANGS = 240.0


def path(local: Path) -> str:
    """How a program under Wine names a file of this machine."""
    return "Z:" + str(local.resolve()).replace("/", "\\")


def surroundings(bench: Path, home: Path | None = None, *, screen: str = "") -> dict[str, str]:
    """The environment of a program; with a home its settings, caches and logs are below that.

    A prefix that has run without a screen has no screen later: there are two.
    """
    found = {
        **os.environ,
        "WINEPREFIX": str(bench / ("prefix-screen" if screen else "prefix")),
        "WINEARCH": "win64",
        "WINEDEBUG": "-all",
        "WINEDLLOVERRIDES": "mscoree,mshtml=",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        "PYTHONDONTWRITEBYTECODE": "",
    }
    for name in ("PYTHONUTF8", "PYTHONIOENCODING", "DISPLAY", "WAYLAND_DISPLAY"):
        found.pop(name, None)
    if screen:
        found["DISPLAY"] = screen
        found.pop("QT_QPA_PLATFORM", None)
    else:
        found["QT_QPA_PLATFORM"] = "offscreen"
    if home is not None:
        for name in ("APPDATA", "LOCAL_APPDATA"):
            # platformdirs' own way to move the folders of a profile.
            found[f"WIN_PD_OVERRIDE_{name}"] = path(home / name.lower())
    return found


def started(
    bench: Path,
    *words: str,
    env: Mapping[str, str],
    program: str = "python.exe",
    cwd: Path = ROOT,
) -> subprocess.Popen[bytes]:
    """A program that can be talked with. Standard output has to be a pipe: a file gives WinError 6."""
    command = ["wine", str(bench / program), *words]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, cwd=cwd, env=dict(env), stdin=pipe, stdout=pipe, stderr=pipe)


def ended(process: subprocess.Popen[bytes], given: bytes = b"") -> tuple[int, bytes, bytes]:
    """The exit code and everything a program said. Raises TimeoutExpired for one that hangs, after ending it."""
    try:
        out, errors = process.communicate(given, timeout=HANGS)
    except subprocess.TimeoutExpired:
        process.kill()
        raise
    return process.returncode, out, errors


def make_prefixes(bench: Path) -> None:
    """A Windows 10 for programs without and with a screen. Raises CalledProcessError."""
    for screen in ("", os.environ.get("DISPLAY", ":0")):
        env = surroundings(bench, screen=screen)
        for command in (["wine", "wineboot", "-i"], ["wine", "winecfg", "-v", "win10"], ["wineserver", "-w"]):
            subprocess.run(
                command,
                env=env,
                check=True,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
