"""The journal's file: how it is opened, and how an older one becomes a newer one."""

from __future__ import annotations

import logging
import sqlite3
from pathlib import Path

log = logging.getLogger(__name__)

#: One step for each version; ``user_version`` counts the steps a file has behind it. Steps are added, never edited.
MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        """
        create table record (
          number integer primary key autoincrement,
          at real not null, operator text not null, account text not null,
          host text not null, host_name text not null, vm text not null, vm_name text not null,
          kind text not null, subject text not null, before text, wanted text,
          ended real, ending text not null, after text,
          trouble text not null default '', message text not null default ''
        )
        """,
        "create index record_of_vm on record (host, vm, kind, subject)",
    ),
    (
        "alter table record add column undoes integer",
        "alter table record add column after_known integer not null default 0",
    ),
)


def open_database(path: Path) -> sqlite3.Connection:
    """The journal's database in its present form; a file that is none is set aside. Raises sqlite3.Error and OSError.

    A file of a newer program is refused: writing into it could lose what that program keeps there.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        return _open(path)
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", None) not in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT):
            raise
        log.warning("%s is not a journal and is set aside: %s", path.name, error)
        path.replace(path.with_suffix(".broken"))
        return _open(path)


def _open(path: Path) -> sqlite3.Connection:
    # One task at a time uses it, but workers differ. Another window of the program may write at the same moment.
    database = sqlite3.connect(path, timeout=10.0, check_same_thread=False)
    try:
        database.execute("pragma journal_mode = wal")
        database.execute("pragma synchronous = normal")
        _migrate(database)
    except BaseException:
        database.close()
        raise
    return database


def _migrate(database: sqlite3.Connection) -> None:
    database.execute("begin immediate")
    try:
        (version,) = database.execute("pragma user_version").fetchone()
        if version > len(MIGRATIONS):
            raise sqlite3.NotSupportedError(f"the journal has version {version}, this program knows {len(MIGRATIONS)}")
        for step in MIGRATIONS[version:]:
            for statement in step:
                database.execute(statement)
        database.execute(f"pragma user_version = {len(MIGRATIONS)}")
        database.execute("commit")
    except BaseException:
        database.execute("rollback")
        raise
