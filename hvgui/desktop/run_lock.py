"""Lock that tells other runs of the program that this one lives; the system releases it when the process ends."""

from __future__ import annotations

import contextlib
import logging
import secrets
from pathlib import Path
from typing import IO

from hvgui.controller.state import private_files
from hvgui.desktop.own_folder import lock_file

log = logging.getLogger(__name__)


#: Locks of this process; a lock lives as long as its file is open.
_held: list[IO[bytes]] = []


class RunLock:
    """Lock of this run, held until the process ends.

    ``name`` is empty where none can be had: then no other run settles for this one, and this one settles for none.
    """

    def __init__(self, data: Path) -> None:
        self._folder = data / "alive"
        self.name = ""
        name = secrets.token_hex(8)
        try:
            private_files.folder(self._folder)
            lock = lock_file(self._path(name))
        except OSError as error:
            log.warning("other runs of the program cannot know that this one lives: %s", error)
            return
        if lock is not None:
            _held.append(lock)
            self.name = name

    def alive(self, name: str) -> bool:
        """Whether this or another run of that name lives. What a dead one has left of its lock is removed."""
        if name == self.name:
            return True
        path = self._path(name)
        if not self.name or not path.exists():
            return not self.name
        try:
            dead = lock_file(path)
        except OSError:
            return True
        if dead is None:
            return True
        dead.close()
        with contextlib.suppress(OSError):
            path.unlink()
        return False

    def _path(self, name: str) -> Path:
        return self._folder / f"{name}.lock"
