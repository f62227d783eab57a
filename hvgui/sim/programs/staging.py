"""The upload script, acted out line by line: what it reads, what it writes, what it says.

Written from reading hvgui/transport/staging/scripts/stage.ps1; the file names, messages and the order of its checks
are the script's, the .NET messages are those of Windows PowerShell 5.1.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
import shutil
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from hvgui.sim.hyperv.filesystem import Disk, PathTrouble
from hvgui.sim.world import HostWorld

_OPERATION = re.compile(r"[0-9a-f]{32}\Z")
_INVALID_NAME = re.compile(r'[<>:"|?*\\/\x00-\x1f]')
_NOT_BASE64 = (
    'Exception calling "FromBase64String" with "1" argument(s): "The input is not a valid Base-64 string as it '
    "contains a non-base 64 character, more than two padding characters, or an illegal character among the padding "
    'characters. "'
)
_DISK_FULL = 'Exception calling "Write" with "3" argument(s): "There is not enough space on the disk.\r\n"'
_NOT_DEFLATED = 'Exception calling "CopyTo" with "1" argument(s): "Found invalid data while decoding."'
_NOT_A_NUMBER = 'Cannot convert value "{}" to type "System.Int64". Error: "Input string was not in a correct format."'
_NOT_FOUND = 'Exception calling "OpenRead" with "1" argument(s): "Could not find file \'{}\'."'
_BAD_PATH = 'Exception calling ".ctor" with "2" argument(s): "Access to the path is denied."'

Next = Callable[[str | None], int | None]


class _Thrown(Exception):
    """A PowerShell exception with its message."""


class Staging:
    """One run of the script. ``read`` takes a line, None at the end of input, and gives the exit code at the end."""

    def __init__(self, world: HostWorld, folder: str) -> None:
        self._world = world
        self._disk: Disk = world.host.disk
        self._base = folder
        self._verb: str | None = None
        self._folder = ""
        self._full = ""
        self._part: Path | None = None
        self._file: BinaryIO | None = None
        self._digest = hashlib.sha256()
        self._length = 0
        self._room = 0
        self._next: Next = self._read_verb
        self.said = b""

    def read(self, line: str | None) -> int | None:
        with self._world.looked_at():
            try:
                return self._next(line)
            except _Thrown as thrown:
                self.close()
                self._say("error", _base64(str(thrown)))
                return 1

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None

    def _read_verb(self, line: str | None) -> int | None:
        self._verb = line
        self._next = self._read_operation
        # At the end of input ReadLine keeps giving null.
        return self._read_operation(None) if line is None else None

    def _read_operation(self, line: str | None) -> int | None:
        if line is None or not _OPERATION.match(line):
            raise _Thrown("bad operation id")
        self._folder = f"{self._base}\\{line}"
        if self._verb in ("put", "have"):
            self._next = self._read_name
            return None
        if self._verb == "room":
            self._say("length", str(self._disk.free()))
            return 0
        if self._verb == "hash":
            self._next = self._hash
            return None
        if self._verb != "sweep":
            raise _Thrown("bad verb")
        real = self._real(self._folder)
        if real.is_dir():
            shutil.rmtree(real)
        self._say("swept", line)
        return 0

    def _hash(self, line: str | None) -> int | None:
        path = _decoded(line or "").decode("utf-8", errors="replace")
        try:
            data = self._real(path).read_bytes()
        except (OSError, PathTrouble) as error:
            raise _Thrown(_NOT_FOUND.format(path)) from error
        self._say("length", str(len(data)))
        self._say("sha256", hashlib.sha256(data).hexdigest())
        return 0

    def _read_name(self, line: str | None) -> int | None:
        name = _decoded(line or "").decode("utf-8", errors="replace")
        if not name or _INVALID_NAME.search(name):
            raise _Thrown("bad file name")
        self._full = f"{self._folder}\\{name}"
        self._part = self._real(self._full + ".part")
        if self._verb == "have":
            self._say("length", str(self._part.stat().st_size if self._part.is_file() else 0))
            return 0
        self._next = self._read_offset
        return None

    def _read_offset(self, line: str | None) -> int | None:
        """[long] of nothing is zero, of a text that is no number an exception."""
        if line and not re.fullmatch(r"\s*-?\d+\s*", line):
            raise _Thrown(_NOT_A_NUMBER.format(line))
        at = int(line or 0)
        assert self._part is not None
        try:
            self._real(self._folder).mkdir(parents=True, exist_ok=True)
            self._part.touch()
            self._file = self._part.open("r+b")
        except OSError as error:
            raise _Thrown(_BAD_PATH) from error
        if at < 0 or self._part.stat().st_size < at:
            raise _Thrown("less is there")
        self._file.truncate(at)
        while chunk := self._file.read(1 << 20):
            self._digest.update(chunk)
        self._length = at
        self._room = self._disk.free()
        self._next = self._read_chunk
        return None

    def _read_chunk(self, line: str | None) -> int | None:
        assert self._file is not None
        assert self._part is not None
        if line is None:
            self.close()
            raise _Thrown("stream ended early")
        if line == ".":
            return self._complete()
        data = _inflated(_decoded(line[1:])) if line.startswith("!") else _decoded(line)
        if self._world.host.switches.corrupt_uploads and data:
            data = bytes([data[0] ^ 1]) + data[1:]
        if len(data) > self._room:
            raise _Thrown(_DISK_FULL)
        self._room -= len(data)
        self._length += len(data)
        self._digest.update(data)
        self._file.write(data)
        return None

    def _complete(self) -> int:
        self.close()
        assert self._part is not None
        self._part.replace(self._real(self._full))
        self._say("path", _base64(self._full))
        self._say("length", str(self._length))
        self._say("sha256", self._digest.hexdigest())
        return 0

    def _real(self, path: str) -> Path:
        try:
            return self._disk.real(path)
        except PathTrouble as trouble:
            raise _Thrown(_BAD_PATH) from trouble

    def _say(self, key: str, value: str) -> None:
        self.said += f"{key} {value}\n".encode("ascii")


def _inflated(data: bytes) -> bytes:
    """DeflateStream reads raw deflate and stops at the end of the stream."""
    try:
        return zlib.decompressobj(-15).decompress(data)
    except zlib.error as error:
        raise _Thrown(_NOT_DEFLATED) from error


def _base64(text: str) -> str:
    return base64.b64encode(text.encode("utf-8")).decode("ascii")


def _decoded(line: str) -> bytes:
    """[Convert]::FromBase64String: blanks are ignored, anything else that is wrong is an exception."""
    try:
        return base64.b64decode(re.sub(r"[ \t]", "", line), validate=True)
    except (binascii.Error, ValueError) as error:
        raise _Thrown(_NOT_BASE64) from error
