"""Files and folders that only their owner can read, whatever the umask.

On Windows the profile's folders are private already, and modes say nothing.
"""

from __future__ import annotations

import contextlib
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import IO, Any

FILE, FOLDER = 0o600, 0o700
#: How often a lock is tried, and the seconds between.
_TRIES, _PAUSE = 20, 0.05


def folder(path: Path) -> Path:
    """A folder with everything above it; one that others could read is closed to them. Raises OSError."""
    if not path.parent.exists():
        folder(path.parent)
    path.mkdir(mode=FOLDER, exist_ok=True)
    _close_to_others(path, FOLDER)
    return path


def opener(path: str, flags: int) -> int:
    """For ``open(…, opener=…)``: what it creates is private from its first byte."""
    return os.open(path, flags, FILE)


def opened(path: Path, mode: str, *, encoding: str | None = None) -> IO[Any]:
    """A file opened for writing; one that is there already is closed to others. Raises OSError."""
    file: IO[Any] = open(path, mode, encoding=encoding, opener=opener)  # noqa: SIM115 - the caller closes it
    _close_to_others(path, FILE)
    return file


def write_text(path: Path, text: str) -> None:
    """Raises OSError."""
    with opened(path, "w", encoding="utf-8") as file:
        file.write(text)


def replace(source: Path, target: Path) -> None:
    """Put a file or folder in the place of another one, in one step. Raises OSError.

    On Windows nothing takes the place of a file that another program has open without sharing its deletion, as virus
    scanners and backups have for a moment: it is tried again for a second.
    """
    for left in reversed(range(_TRIES if sys.platform == "win32" else 1)):
        try:
            os.replace(source, target)
            return
        except PermissionError:
            if not left:
                raise
        time.sleep(_PAUSE)


def close(*paths: Path) -> None:
    """Close to others what is there of these files."""
    for path in paths:
        with contextlib.suppress(OSError):
            _close_to_others(path, FILE)


def _close_to_others(path: Path, mode: int) -> None:
    if os.name == "posix" and path.stat().st_uid == os.getuid() and path.stat().st_mode & 0o777 & ~mode:
        path.chmod(path.stat().st_mode & 0o777 & mode)


def aside(path: Path, now: float) -> Path:
    """A free name for a file that is set aside: beside it, with the moment."""
    stamp = time.strftime("%Y%m%d-%H%M%S", time.localtime(now))
    names = (f"{path.stem}.damaged-{stamp}{f'-{n}' if n else ''}{path.suffix}" for n in count())
    return next(found for found in map(path.with_name, names) if not found.exists())


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """The only one at a file, for a moment; a program that hangs with it is not waited for long. Raises OSError."""
    with opened(path, "ab") as file:
        for _ in range(_TRIES):
            if lock(file):
                break
            time.sleep(_PAUSE)
        yield


def lock(file: IO[bytes]) -> bool:
    """Take the lock of an open file, which lives as long as it is open; whether it was free."""
    try:
        if sys.platform == "win32":
            import msvcrt

            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
