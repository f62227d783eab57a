"""Folder of one run of the program for what must be cleaned up if it is killed; the next run takes over what it finds.

Several runs may be at work side by side, windows and commands, so each has a folder of its own and holds a lock on it
for as long as it lives. A folder whose lock is free belongs to a run that has ended.
"""

from __future__ import annotations

import json
import logging
import os
import secrets
from pathlib import Path
from typing import IO

from hvgui.controller.state import private_files
from hvgui.controller.state.settings_file import replace_whole

log = logging.getLogger(__name__)

LEFTOVERS = "leftovers.json"
COPIES = "copies"
#: Locks of this process; a lock lives as long as its file is open.
_held: list[IO[bytes]] = []


def own_folder(data: Path) -> Path:
    """A new folder below ``data`` with everything in it that dead runs have left. Raises OSError."""
    private_files.folder(data)
    runs = private_files.folder(data / "runs")
    mine = runs / secrets.token_hex(8)
    # Locked first: a folder without a lock belongs to nobody, and another run would take it.
    lock = lock_file(_lock_of(mine))
    if lock is not None:
        _held.append(lock)
    private_files.folder(mine)
    private_files.folder(mine / COPIES)
    adopt(mine)
    return mine


def adopt(mine: Path) -> None:
    """Take over what runs have left that have died by now."""
    for other in sorted(path for path in mine.parent.iterdir() if path.is_dir() and path != mine):
        if (dead := lock_file(_lock_of(other))) is not None:
            try:
                _take_over(other, mine)
            except (OSError, ValueError, RecursionError) as error:
                log.warning("what %s has left cannot be taken over: %s", other.name, error)
            finally:
                dead.close()
                _lock_of(other).unlink(missing_ok=True)


def _lock_of(folder: Path) -> Path:
    return folder.with_suffix(".lock")


def _take_over(other: Path, mine: Path) -> None:
    found = _entries(other / LEFTOVERS)
    if found:
        together = [*_entries(mine / LEFTOVERS), *found]
        replace_whole(mine / LEFTOVERS, json.dumps(together))
    if (other / COPIES).is_dir():
        for copy in (other / COPIES).iterdir():
            copy.replace(mine / COPIES / copy.name)
        (other / COPIES).rmdir()
    (other / LEFTOVERS).unlink(missing_ok=True)
    other.rmdir()


def _entries(path: Path) -> list[object]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return []
    return found if isinstance(found, list) else []


def lock_file(path: Path) -> IO[bytes] | None:
    """The lock, or None while another process has it."""
    file = private_files.opened(path, "ab")
    if not private_files.lock(file):
        file.close()
        return None
    os.set_inheritable(file.fileno(), False)
    return file
