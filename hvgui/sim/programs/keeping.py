"""The script that keeps an uploaded file or makes a folder, acted out: what it reads, what it does, what it says.

Written from reading hvgui/transport/staging/scripts/keep.ps1; messages and HRESULTs are those of .NET 4.
"""

from __future__ import annotations

import base64
import binascii
import re
import shutil
from pathlib import Path

from hvgui.sim.hyperv.filesystem import ACCESS_DENIED, DISK_FULL, PathTrouble
from hvgui.sim.world import HostWorld

_OPERATION = re.compile(r"[0-9a-f]{32}\Z")
_LINES = 4
_PLAIN, _NOT_FOUND, _NO_FOLDER = 0x80131501, 0x80070002, 0x80070003
_PATH = re.compile(r"[A-Za-z]:\\[^\\]")
_TEXTS = {
    _NOT_FOUND: "Could not find file '{}'.",
    _NO_FOLDER: "Attempted to access a path that is not on the disk.",
    ACCESS_DENIED: "Access to the path '{}' is denied.",
    DISK_FULL: "There is not enough space on the disk.",
}


class _Thrown(Exception):
    """An exception of PowerShell: its HRESULT and its message."""

    def __init__(self, message: str, code: int = _PLAIN) -> None:
        super().__init__(message)
        self.code = code


class Keeping:
    """One run of the script. ``read`` takes a line, None at the end of input, and gives the exit code at the end."""

    def __init__(self, world: HostWorld) -> None:
        self._world = world
        self._lines: list[str] = []
        self.said = b""

    def read(self, line: str | None) -> int | None:
        # At the end of input ReadLine keeps giving null.
        self._lines += [line] if line is not None else [""] * (_LINES - len(self._lines))
        with self._world.looked_at():
            try:
                return self._line()
            except _Thrown as thrown:
                self._say("code", f"{thrown.code:08x}")
                self._say("error", base64.b64encode(str(thrown).encode()).decode())
                return 1

    def close(self) -> None:
        """Nothing is open between two lines."""

    def _line(self) -> int | None:
        if self._lines[0] == "folder":
            return None if len(self._lines) < 2 else self._make(_text(self._lines[1]))
        if self._lines[0] != "keep":
            raise _Thrown("bad verb")
        if len(self._lines) > 1 and not _OPERATION.match(self._lines[1]):
            raise _Thrown("bad operation id")
        if len(self._lines) < _LINES:
            return None
        return self._keep(self._lines[1], _text(self._lines[2]), _text(self._lines[3]))

    def _keep(self, operation: str, source: str, target: str) -> int:
        if source.rpartition("\\")[0].rpartition("\\")[2] != operation:
            raise _Thrown("not staged here")
        _check(target)
        disk = self._world.host.disk
        kept, staged = self._real(target), self._real(source)
        if kept.exists():
            self._say("exists", "1")
            return 0
        if disk.refuses_writing(target):
            raise _Thrown(_TEXTS[ACCESS_DENIED].format(target.rpartition("\\")[0]), ACCESS_DENIED)
        if not staged.is_file():
            raise _Thrown(_TEXTS[_NOT_FOUND].format(source), _NOT_FOUND)
        kept.parent.mkdir(parents=True, exist_ok=True)
        # A move to another disk is a copy, and needs the room once more.
        if source[:1].upper() != target[:1].upper() and staged.stat().st_size > disk.free():
            raise _Thrown(_TEXTS[DISK_FULL], DISK_FULL)
        shutil.move(staged, kept)
        self._say("kept", "1")
        return 0

    def _make(self, path: str) -> int:
        _check(path)
        disk, made = self._world.host.disk, self._real(path)
        if made.exists():
            self._say("exists", "1")
            return 0
        if not made.parent.is_dir():
            raise _Thrown(_TEXTS[_NO_FOLDER], _NO_FOLDER)
        if disk.refuses_writing(path):
            raise _Thrown(_TEXTS[ACCESS_DENIED].format(path), ACCESS_DENIED)
        made.mkdir()
        self._say("made", "1")
        return 0

    def _real(self, path: str) -> Path:
        try:
            return self._world.host.disk.real(path)
        except PathTrouble as trouble:
            raise _Thrown(f"Could not find a part of the path '{path}'.", trouble.hresult) from trouble

    def _say(self, key: str, value: str) -> None:
        self.said += f"{key} {value}\n".encode("ascii")


def _check(path: str) -> None:
    if not _PATH.match(path) or re.search(r"\\\.{0,2}\\|\\\.{1,2}\Z|/", path[2:]):
        raise _Thrown("bad path")


def _text(line: str) -> str:
    try:
        return base64.b64decode(line, validate=True).decode("utf-8", errors="replace")
    except (binascii.Error, ValueError) as error:
        raise _Thrown("The input is not a valid Base-64 string.", 0x80131537) from error
