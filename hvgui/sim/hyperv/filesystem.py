"""File systems of hosts and guests: real folders, so that a test can compare bytes (hyperv-wmi-v2 13).

Windows paths are looked up without case, Linux paths with it; neither leaves its root.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

NOT_FOUND = 0x80070002
PATH_NOT_FOUND = 0x80070003
ACCESS_DENIED = 0x80070005
IN_USE = 0x80070020
EXISTS = 0x80070050
BAD_PARAMETER = 0x80070057
DISK_FULL = 0x80070070
BAD_NAME = 0x8007007B
GENERIC = 0x80004005

LONGEST = 260  # UTF-16 units of a path or a name
LONGEST_REAL = 255  # bytes of a name on the file system below; long names beyond ASCII meet it first

_FORBIDDEN = re.compile(r'[<>:"|?*\x00-\x1f]')
_DEVICES = re.compile(r"(CON|PRN|AUX|NUL|COM[1-9]|LPT[1-9])(\..*)?\Z", re.IGNORECASE)
_DRIVE = re.compile(r"([A-Za-z]):[\\/]")
_VARIABLE = re.compile(r"%([^%]+)%")

# Environment of a service running as the system account.
SYSTEM_ENVIRONMENT = {
    "allusersprofile": "C:\\ProgramData",
    "programdata": "C:\\ProgramData",
    "programfiles": "C:\\Program Files",
    "public": "C:\\Users\\Public",
    "systemdrive": "C:",
    "systemroot": "C:\\Windows",
    "temp": "C:\\Windows\\TEMP",
    "tmp": "C:\\Windows\\TEMP",
    "userprofile": "C:\\Windows\\system32\\config\\systemprofile",
    "windir": "C:\\Windows",
}

WINDOWS_FOLDERS = (
    "C/ProgramData",
    "C/Program Files",
    "C/Users/Administrator/Desktop",
    "C/Users/Public/Documents",
    "C/Windows/System32",
    "C/Windows/TEMP",
)
LINUX_FOLDERS = ("etc", "home/admin", "opt", "root", "srv", "tmp", "usr/local/bin", "var/lib/hyperv", "var/tmp")


class PathTrouble(Exception):
    """A file operation that the file system refuses, with its HRESULT."""

    def __init__(self, hresult: int) -> None:
        super().__init__(f"0x{hresult:08X}")
        self.hresult = hresult


def utf16_units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


class Disk:
    """One file system under a real folder. ``capacity`` in bytes; None means: never full."""

    def __init__(self, root: Path, *, windows: bool, capacity: int | None = None) -> None:
        self.root = root
        self.windows = windows
        self.capacity = capacity
        self.protected: set[str] = set()  # folders that cannot be written to, as the guest spells them
        self.in_use: set[str] = set()  # files another process holds open
        for folder in WINDOWS_FOLDERS if windows else LINUX_FOLDERS:
            (root / folder).mkdir(parents=True, exist_ok=True)

    def expand(self, path: str, environment: Mapping[str, str] = SYSTEM_ENVIRONMENT) -> str:
        """Windows replaces %names% it knows and leaves others as they are."""
        if not self.windows:
            return path
        return _VARIABLE.sub(lambda found: environment.get(found[1].lower(), found[0]), path)

    def real(self, path: str) -> Path:
        """The real path behind an absolute path of this system. Raises PathTrouble."""
        parts = list(self._windows_parts(path) if self.windows else self._linux_parts(path))
        found = self.root
        for part in parts:
            if len(os.fsencode(part)) > LONGEST_REAL:
                raise PathTrouble(BAD_NAME)
            found = self._child(found, part)
            if found.is_symlink():
                raise PathTrouble(ACCESS_DENIED)
        return found

    def spelled(self, path: str, name: str) -> str:
        """The path of a file in a folder, as this system spells it."""
        separator = "\\" if self.windows else "/"
        return path.rstrip("\\/" if self.windows else "/") + separator + name

    def free(self) -> int:
        """Bytes that can still be written."""
        if self.capacity is None:
            return shutil.disk_usage(self.root).free
        return max(0, self.capacity - self.used())

    def used(self) -> int:
        return sum((Path(folder) / name).stat().st_size for folder, _, names in os.walk(self.root) for name in names)

    def refuses_writing(self, path: str) -> bool:
        lowered = path.lower() if self.windows else path
        return any(lowered.startswith(folder.lower() if self.windows else folder) for folder in self.protected)

    def _windows_parts(self, path: str) -> Iterator[str]:
        if not _DRIVE.match(path):
            raise PathTrouble(ACCESS_DENIED if path.startswith(("\\\\", "//")) else BAD_NAME)
        if utf16_units(path) > LONGEST:
            raise PathTrouble(BAD_PARAMETER)
        drive = path[0].upper()
        if not (self.root / drive).is_dir():
            raise PathTrouble(PATH_NOT_FOUND)
        yield drive
        for part in self._walk(re.split(r"[\\/]+", path[3:])):
            if _FORBIDDEN.search(part) or _DEVICES.match(part):
                raise PathTrouble(BAD_NAME)
            # Windows drops trailing dots and blanks of a name.
            stripped = part.rstrip(". ")
            if not stripped:
                raise PathTrouble(BAD_NAME)
            yield stripped

    def _linux_parts(self, path: str) -> Iterator[str]:
        if not path.startswith("/") or "\0" in path:
            raise PathTrouble(GENERIC)
        yield from self._walk(path.split("/"))

    def _walk(self, parts: list[str]) -> Iterator[str]:
        kept: list[str] = []
        for part in parts:
            if part == "..":
                if kept:
                    kept.pop()
            elif part not in ("", "."):
                kept.append(part)
        yield from kept

    def _child(self, folder: Path, name: str) -> Path:
        exact = folder / name
        if not self.windows or os.path.lexists(exact) or not folder.is_dir():
            return exact
        lowered = name.casefold()
        return next((entry for entry in folder.iterdir() if entry.name.casefold() == lowered), exact)
