"""``./dev package [linux|windows|wheel|licences|all]``: what is delivered, into ``dist/``.

``python -m installer pack FOLDER`` makes the files for Windows of what PyInstaller left in a folder there;
``python -m installer manifests SETUP ADDRESS`` those of winget and scoop for a setup program that is published there.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from installer import bundle, debian, manifests, papers, payload, signing, windows
from installer.parts import OPTIONAL, missing, python_parts
from installer.release import ROOT

TARGET = ROOT / "dist"


def linux(target: Path) -> list[Path]:
    """The Debian package and the portable archive, from one frozen program."""
    for extra in OPTIONAL:
        gone = missing(extra)
        print(f"{extra:12} {'left out, not installed: ' + ', '.join(gone) if gone else 'included'}")
    work = ROOT / "build" / "linux"
    shutil.rmtree(work, ignore_errors=True)
    program = bundle.freeze(work)
    parts = bundle.parts_of(work)
    return [debian.build(program, parts, target), bundle.portable(program, parts, target)]


def wheel(target: Path) -> list[Path]:
    """The source distribution, and the wheel built from it."""
    before = {path: path.stat().st_mtime_ns for path in target.glob("*")}
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(target), str(ROOT)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return [path for path in sorted(target.glob("*")) if before.get(path) != path.stat().st_mtime_ns]


def setup(target: Path) -> list[Path]:
    """Setup program and MSI for Windows from wheels for Windows; complete with the archive HVGUI_PYTHON_EMBED names.

    Raises payload.WrongPythonError unless it has the hash that HVGUI_PYTHON_SHA256 gives.
    """
    python = os.environ.get("HVGUI_PYTHON_EMBED")
    if python:
        payload.check(Path(python), os.environ.get("HVGUI_PYTHON_SHA256", ""))
    folder = ROOT / "build" / "windows"
    shutil.rmtree(folder, ignore_errors=True)
    payload.collect(folder, Path(python) if python else None)
    return windows_files(folder, target, "" if python else "-without-python")


def pack(folder: Path, target: Path) -> list[Path]:
    """Setup program and MSI of what PyInstaller made on Windows; for the job that runs there."""
    papers.write(python_parts(), folder / "doc")
    shutil.copy(ROOT / "LICENSE", folder / "doc" / "LICENSE.txt")
    target.mkdir(exist_ok=True)
    return windows_files(folder, target)


def windows_files(folder: Path, target: Path, suffix: str = "") -> list[Path]:
    """Both files from a payload, signed where there is something to sign with."""
    signs = signing.wanted(os.environ)
    if signs:
        for program in folder.glob("*.exe"):
            signing.sign(program, os.environ)
    made = [windows.setup(folder, target, sign=signing.command() if signs else ())]
    if shutil.which("wixl"):
        made.append(windows.package(folder, target))
    for file in made:
        if signs:
            signing.sign(file, os.environ)
    return [file.rename(file.with_stem(file.stem + suffix)) for file in made]


def licences(target: Path) -> list[Path]:
    """Third-party licences and the bill of materials of an installation from the wheel."""
    return list(papers.write(python_parts(), target))


PARTS = {"linux": linux, "windows": setup, "wheel": wheel, "licences": licences}


def main() -> None:
    wanted = sys.argv[1:] or ["all"]
    if wanted[0] == "pack":
        _show(pack(Path(wanted[1]), TARGET))
        return
    if wanted[0] == "manifests":
        _show(manifests.write(Path(wanted[1]), wanted[2], TARGET))
        return
    wanted = list(PARTS) if wanted == ["all"] else wanted
    unknown = [name for name in wanted if name not in PARTS]
    if unknown:
        raise SystemExit(f"unknown: {', '.join(unknown)}; there are all, {', '.join(PARTS)}")
    for name in wanted:
        _show(PARTS[name](TARGET))


def _show(made: list[Path]) -> None:
    for file in made:
        print(f"{file.stat().st_size / 1e6:8.1f} MB  {file.relative_to(ROOT)}", flush=True)


if __name__ == "__main__":
    main()
