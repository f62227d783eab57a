"""Copying one file from the host into a guest: where it goes, and what the guest says no to (hyperv-wmi-v2 13)."""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass
from pathlib import Path

from hvgui.sim.hyperv.filesystem import (
    ACCESS_DENIED,
    BAD_PARAMETER,
    DISK_FULL,
    EXISTS,
    GENERIC,
    IN_USE,
    LONGEST,
    NOT_FOUND,
    PATH_NOT_FOUND,
    Disk,
    PathTrouble,
    utf16_units,
)
from hvgui.sim.hyperv.guests import Guest

# What a Linux daemon can say; everything else is E_FAIL (hyperv-wmi-v2 13.4).
_LINUX_CODES = frozenset({EXISTS, DISK_FULL})


@dataclass(frozen=True, slots=True)
class Order:
    """Msvm_CopyFileToGuestSettingData."""

    source: str
    destination: str
    create_full_path: bool
    overwrite: bool


@dataclass(frozen=True, slots=True)
class Copy:
    """A checked order: real files on both sides, size in bytes."""

    source: Path
    target: Path
    size: int


def prepare(order: Order, host_disk: Disk, guest: Guest, guest_disk: Disk) -> Copy:
    """Open both ends, as the guest does before the first byte. Raises PathTrouble."""
    source = _source(order, host_disk)
    try:
        target = _target(order, guest, guest_disk, _name(order.source))
    except PathTrouble as trouble:
        if guest.is_linux and trouble.hresult not in _LINUX_CODES:
            raise PathTrouble(GENERIC) from trouble
        raise
    size = source.stat().st_size
    freed = target.stat().st_size if target.is_file() else 0
    if guest_disk.capacity is not None and size > guest_disk.free() + freed:
        raise PathTrouble(DISK_FULL)
    # The guest truncates the file before the first byte arrives.
    try:
        target.write_bytes(b"")
    except OSError as error:
        raise PathTrouble(GENERIC if guest.is_linux else ACCESS_DENIED) from error
    return Copy(source, target, size)


def finish(copy: Copy) -> None:
    """All bytes have arrived."""
    if not copy.source.is_file():
        raise PathTrouble(NOT_FOUND)
    shutil.copyfile(copy.source, copy.target)


def abandon(copy: Copy, guest: Guest, fraction: float) -> None:
    """Cancelled: Windows removes what it has, the Linux daemon leaves it (13.5)."""
    if not guest.is_linux:
        copy.target.unlink(missing_ok=True)
        return
    if copy.source.is_file():
        with copy.source.open("rb") as source, copy.target.open("wb") as target:
            left = int(copy.size * fraction)
            while left > 0:
                chunk = source.read(min(left, 1 << 20))
                if not chunk:
                    break
                target.write(chunk)
                left -= len(chunk)


def _source(order: Order, disk: Disk) -> Path:
    """The file on the host; network paths fail for want of delegated credentials (13.2 and 20)."""
    if not order.source:
        raise PathTrouble(BAD_PARAMETER)
    real = disk.real(disk.expand(order.source))
    if real.is_dir():
        raise PathTrouble(ACCESS_DENIED)
    if not real.is_file():
        raise PathTrouble(NOT_FOUND if real.parent.is_dir() else PATH_NOT_FOUND)
    return real


def _name(path: str) -> str:
    return re.split(r"[\\/]", path)[-1]


def _target(order: Order, guest: Guest, disk: Disk, name: str) -> Path:
    destination = disk.expand(order.destination)
    separators = "\\/" if disk.windows else "/"
    wants_folder = destination.endswith(tuple(separators))
    if guest.replaces_non_ascii:
        destination, name = _ascii_only(destination), _ascii_only(name)
    real = disk.real(destination)
    # A Linux daemon does not look: only the slash makes it a directory.
    if wants_folder or (disk.windows and real.is_dir()):
        destination = disk.spelled(destination, name)
        real = disk.real(destination)
    elif real.is_dir():
        raise PathTrouble(GENERIC)
    if any(utf16_units(part) > LONGEST for part in (str(destination), real.name)):
        raise PathTrouble(BAD_PARAMETER)
    _check_folder(order, disk, destination, real)
    if real.is_dir():
        raise PathTrouble(ACCESS_DENIED)
    if real.exists() and destination.lower() in {held.lower() for held in disk.in_use}:
        raise PathTrouble(IN_USE)
    if real.exists() and not order.overwrite:
        raise PathTrouble(EXISTS)
    return real


def _check_folder(order: Order, disk: Disk, destination: str, real: Path) -> None:
    if disk.refuses_writing(destination):
        raise PathTrouble(ACCESS_DENIED)
    if real.parent.is_dir():
        return
    if real.parent.exists() or not order.create_full_path:
        raise PathTrouble(PATH_NOT_FOUND)
    try:
        real.parent.mkdir(parents=True)
    except OSError as error:
        raise PathTrouble(PATH_NOT_FOUND) from error


def _ascii_only(path: str) -> str:
    """The newer Linux daemon puts an X for every UTF-16 unit that is not ASCII."""
    return "".join(letter if letter.isascii() else "X" * utf16_units(letter) for letter in path)
