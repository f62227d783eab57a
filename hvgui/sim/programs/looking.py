"""The script that lists disks and folders, acted out (read hvgui/transport/staging/scripts/look.ps1)."""

from __future__ import annotations

import base64
import binascii
import re

from hvgui.sim.hyperv.filesystem import ACCESS_DENIED, PATH_NOT_FOUND, PathTrouble
from hvgui.sim.providers.files import DISK_SIZE, spelled
from hvgui.sim.world import HostWorld

_MOST = 2001
_PLAIN, _NOT_BASE64 = 0x80131500, 0x80131537


class _Thrown(Exception):
    """An exception of PowerShell: its HRESULT and its message."""

    def __init__(self, message: str, code: int = _PLAIN) -> None:
        super().__init__(message)
        self.code = code


class Looking:
    """One run of the script. ``read`` takes a line, None at the end of input, and gives the exit code at the end."""

    def __init__(self, world: HostWorld) -> None:
        self._world = world
        self._lines: list[str] = []
        self.said = b""

    def read(self, line: str | None) -> int | None:
        self._lines.append(line or "")
        with self._world.looked_at():
            try:
                done = self._line()
            except _Thrown as thrown:
                self._say("code", f"{thrown.code:08x}")
                self._say("error", _base64(str(thrown)))
                return 1
        if done:
            self._say("end", "1")
        return 0 if done else None

    def close(self) -> None:
        """Nothing is open between two lines."""

    def _line(self) -> bool:
        if self._lines[0] == "volumes":
            disk = self._world.host.disk
            for drive, label in (("C:", "System"), ("D:", "Daten")):
                size = DISK_SIZE if disk.capacity is None else disk.capacity
                self._say("volume", f"{drive} {size} {disk.free()} {_base64(label)}")
            return True
        if self._lines[0] != "list":
            raise _Thrown("bad verb")
        if len(self._lines) < 3:
            return False
        self._list(_text(self._lines[1]), _text(self._lines[2]))
        return True

    def _list(self, folder: str, ending: str) -> None:
        if not re.match(r"[A-Za-z]:\\", folder):
            raise _Thrown("bad path")
        host = self._world.host
        if folder.rstrip("\\").casefold() in host.unreadable:
            raise _Thrown(f"Access to the path '{folder}' is denied.", ACCESS_DENIED)
        inside = folder.rstrip("\\").casefold() + "\\"
        found: dict[str, tuple[str, int | None]] = {}
        for path, size in spelled(host):
            if path.casefold().startswith(inside):
                name, _, deeper = path[len(inside) :].partition("\\")
                found[name.casefold()] = (name, None if deeper else size)
        try:
            there = host.disk.real(folder)
        except PathTrouble as trouble:
            raise _Thrown(f"Could not find a part of the path '{folder}'.", trouble.hresult) from trouble
        if there.is_dir():
            for real in there.iterdir():
                found.setdefault(real.name.casefold(), (real.name, None if real.is_dir() else real.stat().st_size))
        elif not found:
            raise _Thrown(f"Could not find a part of the path '{folder}'.", PATH_NOT_FOUND)
        wanted = [one for _, one in sorted(found.items()) if one[1] is None or one[0].casefold().endswith(ending)]
        changed = int(host.wall(host.now() - 86_400.0 * 30).timestamp())
        for name, length in wanted[:_MOST]:
            if length is None:
                self._say("folder", _base64(name))
            else:
                self._say("file", f"{length} {changed} {_base64(name)}")

    def _say(self, key: str, value: str) -> None:
        self.said += f"{key} {value}\n".encode("ascii")


def _base64(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def _text(line: str) -> str:
    try:
        return base64.b64decode(line, validate=True).decode("utf-8", errors="replace")
    except (binascii.Error, ValueError) as error:
        raise _Thrown("The input is not a valid Base-64 string.", _NOT_BASE64) from error
