"""Windows programs of the bench, run by Wine with pipes, and with folders of their own."""

from __future__ import annotations

import contextlib
import os
import selectors
import subprocess
import time
from collections.abc import Mapping
from pathlib import Path
from typing import IO

ROOT = Path(__file__).resolve().parents[2]
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


def awaited(file: Path, process: subprocess.Popen[bytes]) -> None:
    """Wait for a file that a program writes. Raises AssertionError with what it said if it ends without."""
    while not file.exists():
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(0.05)
            raise AssertionError(process.communicate())


def ended(process: subprocess.Popen[bytes], given: bytes = b"", *, hangs: float = HANGS) -> tuple[int, bytes, bytes]:
    """The exit code and everything a program said. Raises TimeoutExpired for one that hangs, after ending it.

    Its pipes do not end with it: Wine's own desktop and services, which a program may be the first to start, inherit
    them and stay.
    """
    assert process.stdin is not None
    with contextlib.suppress(BrokenPipeError):
        process.stdin.write(given)
        process.stdin.close()
    said: dict[IO[bytes], bytes] = {}
    with selectors.DefaultSelector() as selector:
        for pipe in (process.stdout, process.stderr):
            assert pipe is not None
            os.set_blocking(pipe.fileno(), False)
            selector.register(pipe, selectors.EVENT_READ)
            said[pipe] = b""
        until = time.monotonic() + hangs
        while True:
            over = process.poll() is not None
            ready = [key.fileobj for key, _ in selector.select(0 if over else 0.05)]
            for pipe in said:
                if pipe in ready and (part := pipe.read(65536)):
                    said[pipe] += part
                elif pipe in ready:
                    selector.unregister(pipe)
            if over and not any(pipe in ready for pipe in said):
                break
            if time.monotonic() > until:
                process.kill()
                raise subprocess.TimeoutExpired(process.args, hangs, *said.values())
    out, errors = said.values()
    return process.returncode, out, errors


def make_prefixes(bench: Path) -> None:
    """A Windows 10 for programs without and with a screen. Raises CalledProcessError."""
    for screen in ("", os.environ.get("DISPLAY", ":0")):
        env = surroundings(bench, screen=screen)
        commands = ["wineboot -i", "winecfg -v win10", "wineserver -w"]
        if not screen:
            # Wine hands no variable on whose name begins with QT_.
            commands.insert(2, r"reg add HKCU\Environment /f /v QT_QPA_PLATFORM /d offscreen")
        for words in map(str.split, commands):
            command = words if words[0] == "wineserver" else ["wine", *words]
            silent = subprocess.DEVNULL
            subprocess.run(command, env=env, check=True, stdin=silent, stdout=silent, stderr=silent)
