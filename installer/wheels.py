"""Wheels for Windows, installed on another system: pinned files are read as Windows would read them."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from packaging.requirements import Requirement


def install(pinned: Iterable[Path], target: Path, python: str) -> None:
    """Unpack the wheels of files of pins, each with its hash. Raises CalledProcessError with pip's words."""
    with tempfile.TemporaryDirectory() as scratch:
        wanted = Path(scratch) / "wanted.txt"
        wanted.write_text("\n".join(for_windows(path, python) for path in pinned), encoding="utf-8")
        command = [sys.executable, "-m", "pip", "install", "-qq", "--disable-pip-version-check", "--no-deps"]
        command += ["--require-hashes", "--only-binary", ":all:", "--platform", "win_amd64", "--python-version", python]
        command += ["--implementation", "cp", "--no-compile", "--abi", f"cp{python.replace('.', '')}"]
        command += ["--abi", "abi3", "--abi", "none"]
        subprocess.run([*command, "--target", str(target), "-r", str(wanted)], check=True)


def for_windows(pinned: Path, python: str) -> str:
    """A file of pins without what Windows does not install. pip would judge by the system that it runs on."""
    text = re.sub(r"\\\n\s*", "", pinned.read_text(encoding="utf-8"))
    lines = (line for line in text.splitlines() if line and not line.startswith("#"))
    return "".join(f"{line}\n" for line in (_unmarked(line, python) for line in lines) if line)


def _unmarked(line: str, python: str) -> str | None:
    requirement, *hashes = re.split(r"\s+(?=--hash=)", line)
    parsed = Requirement(requirement)
    if parsed.marker is not None and not parsed.marker.evaluate(answers(python)):
        return None
    return " ".join((f"{parsed.name}{parsed.specifier}", *hashes))


def answers(python: str) -> dict[str, str]:
    """How CPython on 64-bit Windows answers the markers of a requirement (PEP 508)."""
    return {
        "implementation_name": "cpython",
        "implementation_version": f"{python}.0",
        "os_name": "nt",
        "platform_machine": "AMD64",
        "platform_python_implementation": "CPython",
        "platform_release": "10",
        "platform_system": "Windows",
        "platform_version": "10.0.20348",
        "python_full_version": f"{python}.0",
        "python_version": python,
        "sys_platform": "win32",
    }
