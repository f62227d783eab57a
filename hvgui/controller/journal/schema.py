"""Schema of the journal's file: how it is opened, and how an older one becomes a newer one."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from hvgui.controller.state import private_files

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
    (
        "alter table record add column wish text not null default ''",
        "alter table record add column machine text not null default ''",
        "alter table record add column run text not null default ''",
        """
        create table step (
          entry integer not null references record (number), number integer not null,
          name text not null, state text not null, needs text not null, lasting integer not null,
          job_types text not null, job_class text not null, job text not null, learned text not null,
          at real not null, primary key (entry, number)
        ) without rowid
        """,
        "create index record_of_ending on record (ending) where ending in ('asked', 'unknown')",
    ),
)


def open_database(path: Path) -> sqlite3.Connection:
    """The journal's database in its present form, private with all its companions. Raises sqlite3.Error and OSError.

    A file of a newer program is refused with NotSupportedError: writing into it could lose what that program keeps.
    """
    private_files.folder(path.parent)
    # SQLite gives its companions the mode of the database.
    private_files.opened(path, "ab").close()
    private_files.close(*(Path(f"{path}{companion}") for companion in ("-wal", "-shm")))
    # One task at a time uses it, but workers differ. Another window of the program may write at the same moment.
    database = sqlite3.connect(path, timeout=10.0, check_same_thread=False)
    database.text_factory = _text
    try:
        database.execute("pragma journal_mode = wal")
        database.execute("pragma synchronous = normal")
        _migrate(database)
    except BaseException:
        database.close()
        raise
    return database


def open_for_reading(path: Path) -> sqlite3.Connection:
    """The database as it is, of whatever version. Raises sqlite3.Error.

    Where nothing can be written beside it, its companions are left out of account.
    """
    for mode in ("mode=ro", "immutable=1"):
        database = sqlite3.connect(
            f"{path.absolute().as_uri()}?{mode}", uri=True, timeout=10.0, check_same_thread=False
        )
        database.text_factory = _text
        try:
            database.execute("pragma schema_version").fetchone()
        except sqlite3.OperationalError:
            database.close()
            if mode != "mode=ro":
                raise
        except BaseException:
            database.close()
            raise
        else:
            return database
    raise AssertionError(path)


def _text(stored: bytes) -> str:
    # Text that a disk has damaged is shown damaged; the rest of the entry counts.
    return stored.decode("utf-8", "replace")


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
