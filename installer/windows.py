"""The setup program and the package for Windows, compiled from a payload: a folder with ``hvgui.exe``.

On Windows the payload is what PyInstaller makes of hvgui.spec; elsewhere ``installer.payload`` puts one together.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from hvgui import __version__
from hvgui.desktop.taskbar import APP_ID
from installer import drawing
from installer.release import HERE

_PROPERTIES = (
    "CREATE TABLE `MsiShortcutProperty` (`MsiShortcutProperty` CHAR(72) NOT NULL, `Shortcut_` CHAR(72) NOT NULL, "
    "`PropertyKey` CHAR(255) NOT NULL, `PropVariantValue` CHAR(255) NOT NULL PRIMARY KEY `MsiShortcutProperty`)"
)
_NAMED = (
    "INSERT INTO `MsiShortcutProperty` (`MsiShortcutProperty`, `Shortcut_`, `PropertyKey`, `PropVariantValue`) "
    f"VALUES ('AppId', 'StartMenuShortcut', 'System.AppUserModel.ID', '{APP_ID}')"
)
SCRIPTS = HERE / "windows"
_OPTION = "/" if shutil.which("makensis") is None or shutil.which("makensis.exe") else "-"


def setup(payload: Path, target: Path, *, sign: Sequence[str] = (), quick: bool = False) -> Path:
    """Compile the setup program. Raises CalledProcessError; a warning of makensis counts as an error.

    ``sign`` is a command that signs the file whose name is appended: the uninstaller is signed on its way in.
    """
    with tempfile.TemporaryDirectory() as scratch:
        return _setup(payload, target, Path(scratch), sign, quick)


def _setup(payload: Path, target: Path, work: Path, sign: Sequence[str], quick: bool) -> Path:
    removal = work / "removal.nsh"
    removal.write_text(removal_of(payload), encoding="utf-8")
    made = target / f"hvgui-{__version__}-setup.exe"
    defined = {
        "VERSION": __version__,
        "APPID": APP_ID,
        "SCRIPTS": SCRIPTS.resolve(),
        "PAYLOAD": payload.resolve(),
        "OUTPUT": made.resolve(),
        "REMOVAL": removal.resolve(),
        "ICON": drawing.write(work, "hvgui.ico").resolve(),
        "SIZE": sum(path.stat().st_size for path in payload.rglob("*") if path.is_file()) // 1024,
        **({"SIGN": " ".join(sign)} if sign else {}),
        **({"QUICK": 1} if quick else {}),
    }
    options = [f"{_OPTION}D{name}={value}" for name, value in defined.items()]
    command = ["makensis", f"{_OPTION}V2", f"{_OPTION}WX", f"{_OPTION}INPUTCHARSET", "UTF8", *options]
    target.mkdir(parents=True, exist_ok=True)
    # What it complains of goes to whoever builds.
    subprocess.run([*command, str(SCRIPTS / "hvgui.nsi")], check=True, stdout=sys.stderr)
    return made


def removal_of(payload: Path) -> str:
    """A macro that takes away what the payload laid down, and nothing else of the folder it was laid into."""
    lines = [
        f'  RMDir /r "$INSTDIR\\{path.name}"' if path.is_dir() else f'  Delete "$INSTDIR\\{path.name}"'
        for path in sorted(payload.iterdir())
    ]
    return "\n".join(["!macro REMOVE_PAYLOAD", *lines, "!macroend", ""])


def package(payload: Path, target: Path) -> Path:
    """Compile the MSI with msitools. Raises CalledProcessError."""
    with tempfile.TemporaryDirectory() as scratch:
        return _package(payload, target, Path(scratch))


def _package(payload: Path, target: Path, work: Path) -> Path:
    files = sorted(str(path) for path in payload.rglob("*") if path.is_file())
    heat = ["wixl-heat", "--var", "var.PAYLOAD", "--directory-ref", "INSTALLDIR", "--component-group", "Payload"]
    heat += ["--win64", "--prefix", f"{payload}/"]
    listed = subprocess.run(heat, input="\n".join(files), check=True, stdout=subprocess.PIPE, text=True)
    (work / "payload.wxs").write_text(listed.stdout, encoding="utf-8")
    made = target / f"hvgui-{__version__}.msi"
    drawing.write(work, "hvgui.ico")
    # wixl takes names below the folder it runs in.
    defined = {"VERSION": __version__, "PAYLOAD": os.path.relpath(payload, work), "ICON": "hvgui.ico", "Win64": "yes"}
    options = [each for name, value in defined.items() for each in ("-D", f"{name}={value}")]
    shutil.copy(SCRIPTS / "hvgui.wxs", work)
    command = ["wixl", "-a", "x64", *options, "-o", str(made.resolve()), "hvgui.wxs", "payload.wxs"]
    subprocess.run(command, cwd=work, check=True)
    # wixl knows no ShortcutProperty. The name is the one that the program gives itself: see hvgui.nsi.
    subprocess.run(["msibuild", str(made), "-q", _PROPERTIES, "-q", _NAMED], check=True)
    return made
