"""Policies in use: kept between sessions, loaded from a file and saved to it."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from hvgui.controller.api.ports import Offload, Spawn
from hvgui.controller.state import private_files
from hvgui.controller.state.settings_file import replace_whole, write_whole
from hvgui.domain.policies.policy import PolicySet
from hvgui.domain.policies.policy_file import PolicyFileError, read_policies
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind

log = logging.getLogger(__name__)

Hear = Callable[[], None]


class PolicyBook:
    """Holds one set of policies. Files are read and written on a worker.

    ``home`` is the program's own copy of what is in use, so that the next session begins where this one ended; None
    keeps nothing. A file of the user's is only ever written by ``save``.
    """

    def __init__(self, offload: Offload, spawn: Spawn, home: Path | None = None) -> None:
        self._offload = offload
        self._spawn = spawn
        self._home = home
        self._current = PolicySet()
        self._touched = False
        self._keeping = False
        self._stale = False
        self._hearing: list[Hear] = []

    @property
    def current(self) -> PolicySet:
        return self._current

    def use(self, policies: PolicySet) -> None:
        """Use these, and keep them for the next session."""
        self._touched = True
        self._stale = True
        self._take(policies)
        if self._home is not None and not self._keeping:
            self._keeping = True
            self._spawn(self._keep(self._home), name="keep policies")

    def on_change(self, hear: Hear) -> Callable[[], None]:
        """Start hearing that other policies are in use; the returned function ends it."""
        self._hearing.append(hear)
        return lambda: self._hearing.remove(hear) if hear in self._hearing else None

    async def open(self) -> None:
        """Go on with what the last session used; a copy that cannot be read is set aside and said in the log."""
        home = self._home
        if home is None:
            return
        try:
            found = read_policies(await self._offload(lambda: home.read_text(encoding="utf-8")))
        except FileNotFoundError:
            return
        except (OSError, UnicodeDecodeError, PolicyFileError) as error:
            log.warning("%s cannot be read and is set aside: %s", home, error)
            await self._offload(lambda: _set_aside(home))
            return
        if not self._touched:
            self._take(found)

    async def load(self, path: Path) -> PolicySet:
        """Use the policies of a file. Raises PolicyFileError with every mistake, and Refusal when it cannot be read."""
        text = await self._on_disk(path, lambda: path.read_text(encoding="utf-8-sig"))
        self.use(read_policies(text))
        return self.current

    async def save(self, path: Path, policies: PolicySet) -> None:
        """Write policies to a file, whole or not at all, and use them. Raises Refusal.

        What an admin has written around them in that file stays.
        """
        await self._on_disk(path, lambda: replace_whole(path, _written(policies, _present(path))))
        self.use(policies)

    def _take(self, policies: PolicySet) -> None:
        self._current = policies
        for hear in list(self._hearing):
            hear()

    async def _keep(self, home: Path) -> None:
        """Write what is in use, again for as long as it changes meanwhile."""
        try:
            while self._stale:
                self._stale = False
                await self._offload(partial(_write_home, home, self._current))
        finally:
            self._keeping = False

    async def _on_disk(self, path: Path, work: Callable[[], str] | Callable[[], None]) -> str:
        try:
            return await self._offload(work) or ""
        except FileNotFoundError as error:
            raise Refusal(Trouble(TroubleKind.FILE_MISSING, str(path))) from error
        except (OSError, UnicodeDecodeError) as error:
            raise Refusal(Trouble(TroubleKind.FILE_UNREADABLE, str(path), str(error))) from error


def _written(policies: PolicySet, text: str = "") -> str:
    # What writes TOML takes longer to import than most commands run, and most sessions write none.
    from hvgui.domain.policies.policy_writing import write_policies

    return write_policies(policies, text)


def _write_home(home: Path, policies: PolicySet) -> None:
    write_whole(home, _written(policies))


def _present(path: Path) -> str:
    """What a file holds; nothing where it is new, or no text."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except (FileNotFoundError, UnicodeDecodeError):
        return ""


def _set_aside(path: Path) -> None:
    try:
        private_files.replace(path, private_files.aside(path, time.time()))
    except OSError:
        log.warning("%s cannot be set aside", path.name)
