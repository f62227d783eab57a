"""Wheels for Windows, installed on another system: pinned files are read as Windows would read them."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from packaging.requirements import Requirement

#: How CPython 3.11 on 64-bit Windows answers the markers of a requirement (PEP 508).
_WINDOWS = {
    "implementation_name": "cpython",
    "implementation_version": "3.11.9",
    "os_name": "nt",
    "platform_machine": "AMD64",
    "platform_python_implementation": "CPython",
    "platform_release": "10",
    "platform_system": "Windows",
    "platform_version": "10.0.20348",
    "python_full_version": "3.11.9",
    "python_version": "3.11",
    "sys_platform": "win32",
}


def install(pinned: Iterable[Path], target: Path) -> None:
    """Unpack the wheels of files of pins, each with its hash. Raises CalledProcessError with pip's words."""
    with tempfile.TemporaryDirectory() as scratch:
        wanted = Path(scratch) / "wanted.txt"
        wanted.write_text("\n".join(map(for_windows, pinned)), encoding="utf-8")
        command = [sys.executable, "-m", "pip", "install", "-qq", "--disable-pip-version-check", "--no-deps"]
        command += ["--require-hashes", "--only-binary", ":all:", "--platform", "win_amd64", "--python-version", "3.11"]
        command += ["--implementation", "cp", "--abi", "cp311", "--abi", "abi3", "--abi", "none", "--no-compile"]
        subprocess.run([*command, "--target", str(target), "-r", str(wanted)], check=True)


def for_windows(pinned: Path) -> str:
    """A file of pins without what Windows does not install. pip would judge by the system that it runs on."""
    text = re.sub(r"\\\n\s*", "", pinned.read_text(encoding="utf-8"))
    lines = (line for line in text.splitlines() if line and not line.startswith("#"))
    return "".join(f"{line}\n" for line in map(_unmarked, lines) if line)


def _unmarked(line: str) -> str | None:
    requirement, *hashes = re.split(r"\s+(?=--hash=)", line)
    parsed = Requirement(requirement)
    if parsed.marker is not None and not parsed.marker.evaluate(dict(_WINDOWS)):
        return None
    return " ".join((f"{parsed.name}{parsed.specifier}", *hashes))
