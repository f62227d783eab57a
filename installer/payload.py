"""A payload for Windows put together on another system: wheels for Windows, hvgui, and start files.

The interpreter is Python's embeddable archive for Windows, which is given; without it the payload shows what setup will
weigh, and does not start.
"""

from __future__ import annotations

import hashlib
import io
import re
import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path

import distlib

from installer import papers, wheels
from installer.parts import parts_in, start_files, windows_python
from installer.release import ROOT
from installer.trimming import needed_by, wanted

#: The Python that is bundled.
PYTHON = "3.13"
#: Qt's modules that hvgui imports, and the one that the Windows plug-ins need besides.
_QT = ("Core", "Gui", "Widgets", "Svg", "Network")
# Of Qt for Python everything but these goes: other modules, tools, descriptions of interfaces for compilers.
_KEPT = re.compile(
    rf"(__init__|_config|_git_pyside_version)\.py|Qt({'|'.join(_QT)})\.pyd|Qt6({'|'.join(_QT)})\.dll"
    r"|pyside6\.abi3\.dll|(msvcp|vcruntime|concrt)\w*\.dll|support/.*|plugins/.*\.dll|translations/.*\.qm"
)
_START = "import sys\nfrom hvgui.__main__ import main\nmain()\n"


class MissingLibraryError(Exception):
    """Something that is kept needs something that was trimmed away."""


class WrongPythonError(Exception):
    """The archive with Python is not the one that was meant."""


def check(archive: Path, sha256: str) -> None:
    """Raises WrongPythonError unless a file has a hash: what is delivered to others is not taken on trust."""
    with archive.open("rb") as file:
        found = hashlib.file_digest(file, "sha256").hexdigest()
    if found != sha256.strip().lower():
        raise WrongPythonError(f"{archive.name}: SHA-256 is {found}, not {sha256 or 'given'}: set HVGUI_PYTHON_SHA256")


def collect(folder: Path, python: Path | None) -> Path:
    """Fill an empty folder. Raises CalledProcessError with pip's words, or MissingLibraryError."""
    app = folder / "app"
    wheels.install((ROOT / "requirements" / "run.txt",), app, PYTHON)
    _trim(app)
    shutil.copytree(ROOT / "hvgui", app / "hvgui", ignore=shutil.ignore_patterns("__pycache__"))
    for pages in ("en", "ja", "pictures"):
        # What F1 shows.
        shutil.copytree(ROOT / "docs" / pages, app / "docs" / pages)
    for name, launcher, interpreter in (("hvgui", "w64", "pythonw"), ("hvgui-cli", "t64", "python")):
        (folder / f"{name}.exe").write_bytes(_start_file(launcher, interpreter))
    parts = [*parts_in(app, wheels.answers(PYTHON)), start_files()]
    if python is not None:
        _lay_python(python, folder / "python")
        parts.append(windows_python(folder / "python"))
    papers.write(parts, folder / "doc")
    shutil.copy(ROOT / "LICENSE", folder / "doc" / "LICENSE.txt")
    return folder


def _trim(app: Path) -> None:
    for path in sorted(app.rglob("*"), reverse=True):
        if path.is_dir():
            if not any(path.iterdir()):
                path.rmdir()
        elif not _kept(path.relative_to(app).as_posix()):
            path.unlink()
    if not (app / "sspilib").exists():
        raise MissingLibraryError("sspilib, with which Windows signs in")
    if lost := sorted(set(_lost(app))):
        raise MissingLibraryError(", ".join(lost))


def _kept(name: str) -> bool:
    """Whether a file of the collected wheels is delivered."""
    if name.startswith("bin/") or name.endswith((".pyi", ".lib", ".h", ".pyc")) or not wanted((name, "", "")):
        return False
    return not name.startswith("PySide6/") or _KEPT.fullmatch(name.removeprefix("PySide6/")) is not None


def _lost(app: Path) -> Iterator[str]:
    """Libraries of Qt and of the compiler that something kept asks for and that are not there."""
    there = {path.name.lower() for path in app.rglob("*")}
    for path in (*app.rglob("*.dll"), *app.rglob("*.pyd")):
        for name in map(str.lower, needed_by(str(path))):
            if name.startswith(("qt6", "pyside6", "shiboken6", "msvcp")) and name not in there:
                yield f"{name} for {path.name}"


def _start_file(launcher: str, interpreter: str) -> bytes:
    """A launcher that starts the interpreter beside it, with the program as an archive at its end."""
    program = io.BytesIO()
    with zipfile.ZipFile(program, "w") as archive:
        archive.writestr(zipfile.ZipInfo("__main__.py"), _START)
    stub = Path(distlib.__file__).with_name(f"{launcher}.exe").read_bytes()
    return stub + f"#!<launcher_dir>\\python\\{interpreter}.exe -I\n".encode() + program.getvalue()


def _lay_python(archive: Path, folder: Path) -> None:
    with zipfile.ZipFile(archive) as embedded:
        embedded.extractall(folder)
    path_file = next(folder.glob("python*._pth"))
    path_file.write_text(f"{path_file.stem}.zip\n.\n..\\app\n", encoding="utf-8")
