"""The journal's file when it is not as it should be: damaged, on a full disk, of a newer program.

Damaged: it is set aside under a name of its own and a new one is begun, so changes go on. Full or closed to writing,
or of a newer program: changes are refused with that reason, and what is there can be read.
"""

from __future__ import annotations

import contextlib
import errno
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from hvgui.controller.journal import schema
from hvgui.controller.state import private_files
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind

T = TypeVar("T")

_DAMAGED = frozenset({sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT})
_FULL = frozenset({sqlite3.SQLITE_FULL})
#: Files beside the database that belong to it.
_COMPANIONS = ("-wal", "-shm", "-journal")


class JournalFile:
    """Database file of the journal, used by one worker at a time.

    ``news``: what happened to it since it was last taken.
    """

    def __init__(self, path: Path, now: Callable[[], float]) -> None:
        self._path = path
        self._now = now
        self._database: sqlite3.Connection | None = None
        #: Why nothing can be written; None when all is well.
        self._why: Trouble | None = None
        #: The highest number given out: numbers of a file set aside are never given again.
        self._highest = 0
        self.news: list[Trouble] = []

    def run(self, work: Callable[[sqlite3.Connection], T], *, reading: bool = False) -> T:
        """Do some work with the database. Raises Refusal with the true reason."""
        try:
            return self._tried(work)
        except (sqlite3.Error, OSError) as error:
            raise Refusal(self._reason(error, reading=reading)) from error
        finally:
            if self._why is not None and self._why.kind is not TroubleKind.JOURNAL_NEWER:
                # Free space and rights may come back.
                self.close()

    def close(self) -> None:
        """Close the file; it is complete after every transaction anyway."""
        if self._database is not None:
            self._database.close()
            self._database, self._why = None, None

    def _tried(self, work: Callable[[sqlite3.Connection], T]) -> T:
        try:
            return work(self._connected())
        except sqlite3.DatabaseError as error:
            if _code(error) not in _DAMAGED or self._why is not None:
                raise
            self._set_aside(error)
            return work(self._connected())

    def _connected(self) -> sqlite3.Connection:
        if self._database is None:
            try:
                self._database = schema.open_database(self._path)
            except (sqlite3.Error, OSError) as error:
                if _code(error) in _DAMAGED or not self._path.exists():
                    raise
                why = self._reason(error, reading=False)
                self._database, self._why = schema.open_for_reading(self._path), why
        return self._database

    def _reason(self, error: Exception, *, reading: bool) -> Trouble:
        kind = TroubleKind.JOURNAL_UNREADABLE if reading else TroubleKind.JOURNAL_FAILED
        if not reading and self._why is not None:
            return self._why
        if isinstance(error, sqlite3.NotSupportedError):
            kind = TroubleKind.JOURNAL_NEWER
        elif _code(error) in _FULL or (isinstance(error, OSError) and error.errno == errno.ENOSPC):
            kind = TroubleKind.JOURNAL_FULL
        return Trouble(kind, self._path.name, str(error))

    def _set_aside(self, error: sqlite3.DatabaseError) -> None:
        """Under a name of its own, with its companions; unless another program has done so already."""
        if self._database is not None:
            self._highest = max(self._highest, _highest(self._database))
        self.close()
        if self._sound():
            return
        target = private_files.aside(self._path, self._now())
        private_files.replace(self._path, target)
        for companion in _COMPANIONS:
            with contextlib.suppress(FileNotFoundError):
                private_files.replace(Path(f"{self._path}{companion}"), Path(f"{target}{companion}"))
        self.news.append(Trouble(TroubleKind.JOURNAL_SET_ASIDE, target.name, str(error)))
        database = self._connected()
        with database:
            # Seconds since the epoch, when nothing else is known: more than any journal has entries.
            start = self._highest or int(self._now())
            database.execute("insert into sqlite_sequence (name, seq) values ('record', ?)", (start,))

    def _sound(self) -> bool:
        try:
            with contextlib.closing(schema.open_for_reading(self._path)) as database:
                return bool(database.execute("pragma quick_check(1)").fetchone() == ("ok",))
        except sqlite3.Error:
            return False


def _code(error: Exception) -> int | None:
    """The primary result code of SQLite."""
    code = getattr(error, "sqlite_errorcode", None)
    return None if code is None else code & 0xFF


def _highest(database: sqlite3.Connection) -> int:
    try:
        found = database.execute("select seq from sqlite_sequence where name = 'record'").fetchone()
    except sqlite3.Error:
        return 0
    return int(found[0]) if found else 0
