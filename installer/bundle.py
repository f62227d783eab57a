"""The self-contained program: frozen by PyInstaller, and packed as a portable archive."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Callable
from pathlib import Path

from hvgui import __version__
from installer import drawing, manual, papers
from installer.parts import Part, frozen_parts, python_parts
from installer.release import HERE, ROOT, built_at


def freeze(work: Path) -> Path:
    """Run PyInstaller; the folder with the program. Raises CalledProcessError with its words on standard error."""
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    command += ["--distpath", str(work / "dist"), "--workpath", str(work / "build"), str(HERE / "hvgui.spec")]
    # No hash of a string may decide in which order modules are stored.
    subprocess.run(command, cwd=ROOT, check=True, env={**os.environ, "PYTHONHASHSEED": "1"})
    return work / "dist" / "hvgui"


def parts_of(work: Path) -> tuple[Part, ...]:
    """Everything of somebody else's in the bundle that ``freeze`` made in the same folder."""
    sources = (work / "build" / "hvgui" / "sources.txt").read_text(encoding="utf-8").splitlines()
    return (*python_parts(), *frozen_parts(map(Path, sources)))


def portable(program: Path, parts: tuple[Part, ...], target: Path) -> Path:
    """An archive to unpack anywhere: program, papers, manual page, desktop file and icon."""
    name = f"hvgui-{__version__}-{platform.system().lower()}-{platform.machine()}"
    tree = program.parent / name
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(program, tree, symlinks=True)
    papers.write(parts, tree / "doc")
    for file in ("LICENSE", "CHANGELOG.md"):
        shutil.copy(ROOT / file, tree / "doc")
    (tree / "doc" / "hvgui.1").write_text(manual.page(), encoding="utf-8")
    shutil.copy(HERE / "linux" / "hvgui.desktop", tree / "doc")
    drawing.write(tree / "doc", "hvgui.svg")
    target.mkdir(parents=True, exist_ok=True)
    archive = target / f"{name}.tar.xz"
    with tarfile.open(archive, "w:xz") as out:
        out.add(tree, name, filter=_as_delivered(built_at()))
    shutil.rmtree(tree)
    return archive


def _as_delivered(moment: int) -> Callable[[tarfile.TarInfo], tarfile.TarInfo]:
    """Whoever built it, and when: the same archive."""

    def filed(info: tarfile.TarInfo) -> tarfile.TarInfo:
        info.uid = info.gid = 0
        info.uname = info.gname = "root"
        info.mtime = moment
        return info

    return filed
