"""The journal's file when it is damaged, when the disk is full, when a newer program keeps it."""

from __future__ import annotations

import asyncio
import sqlite3
import sys
from collections.abc import Callable, Coroutine
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from hvgui.controller.api.notices import Notices
from hvgui.controller.journal import journal_file, schema
from hvgui.controller.journal.journal import Journal
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.operations.record import Asked, RecordKind
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind
from tests.support.cranked import CrankedClock, run_here

ASKED = Asked(
    key=VmKey(HostId("h"), VmId("A-1")),
    vm="web",
    host="HV01",
    kind=RecordKind.SERVICE,
    subject="backup",
    before="on",
    wanted="off",
)


def told(path: Path, story: Callable[[Journal], Coroutine[Any, Any, None]]) -> list[Trouble]:
    """Run a story with a journal; gives what the journal had to say about its file."""
    found: list[Trouble] = []

    async def whole() -> None:
        notices = Notices()
        notices.follow(found.append)
        journal = Journal(path, run_here, CrankedClock(), "anna", notices=notices)
        try:
            await story(journal)
        finally:
            journal.close()

    asyncio.run(whole())
    return found


async def many(journal: Journal) -> None:
    for _ in range(200):
        await journal.begin([ASKED])


def overwrite_the_middle(path: Path) -> None:
    """Garbage over every page but the first, as a disk does it: the header is good and the entries are not."""
    with closing(sqlite3.connect(path)) as database:
        database.execute("pragma wal_checkpoint(truncate)")
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xa5" * (size - 4096))


async def search(journal: Journal) -> None:
    await journal.search()


async def begin(journal: Journal) -> None:
    await journal.begin([ASKED])


@pytest.mark.parametrize("work", [search, begin])
def test_garbage_in_the_middle_is_set_aside_told_and_gone_on_from(
    tmp_path: Path, work: Callable[[Journal], Coroutine[Any, Any, None]]
) -> None:
    path = tmp_path / "journal.sqlite"
    told(path, many)
    overwrite_the_middle(path)
    damaged = path.read_bytes()
    (trouble,) = told(path, work)
    (aside,) = tmp_path.glob("journal.damaged-*.sqlite")
    assert (trouble.kind, trouble.subject) == (TroubleKind.JOURNAL_SET_ASIDE, aside.name)
    assert aside.read_bytes()[4096:] == damaged[4096:]
    assert told(path, many) == []


def test_a_second_damaged_file_does_not_take_the_place_of_the_first(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    for content in (b"first", b"second"):
        path.write_bytes(content * 2000)
        assert len(told(path, begin)) == 1
        path.unlink()
        for companion in tmp_path.glob("journal.sqlite-*"):
            companion.unlink()
    assert {aside.read_bytes()[:5] for aside in tmp_path.glob("journal.damaged-*")} == {b"first", b"secon"}


def test_numbers_go_on_where_the_damaged_file_stopped(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"

    async def story(journal: Journal) -> None:
        await many(journal)
        await journal.search()
        overwrite_the_middle(path)
        assert (await journal.begin([ASKED]))[0] > 200

    told(path, story)


def test_what_another_program_has_set_aside_already_is_not_set_aside_again(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    told(path, many)
    file = journal_file.JournalFile(path, lambda: 0.0)
    failed: list[bool] = []

    def once(database: sqlite3.Connection) -> int:
        if not failed:
            failed.append(True)
            error = sqlite3.DatabaseError("database disk image is malformed")
            error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
            raise error
        (count,) = database.execute("select count(*) from record").fetchone()
        return int(count)

    assert file.run(once) == 200
    assert file.news == []
    file.close()


def test_a_full_disk_is_the_reason_and_entries_can_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "journal.sqlite"
    told(path, many)
    opened = schema.open_database

    def on_a_full_disk(path: Path) -> sqlite3.Connection:
        database = opened(path)
        (pages,) = database.execute("pragma page_count").fetchone()
        database.execute(f"pragma max_page_count = {pages}")
        return database

    monkeypatch.setattr(schema, "open_database", on_a_full_disk)

    async def story(journal: Journal) -> None:
        with pytest.raises(Refusal) as caught:
            await many(journal)
        assert caught.value.trouble.kind is TroubleKind.JOURNAL_FULL
        assert len(await journal.search()) >= 200

    assert told(path, story) == []


def test_a_disk_too_full_to_open_the_file_still_lets_it_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "journal.sqlite"
    told(path, many)
    opened, full = schema.open_database, [True]

    def open_database(path: Path) -> sqlite3.Connection:
        if full:
            error = sqlite3.OperationalError("database or disk is full")
            error.sqlite_errorcode = sqlite3.SQLITE_FULL
            raise error
        return opened(path)

    monkeypatch.setattr(schema, "open_database", open_database)

    async def story(journal: Journal) -> None:
        assert len(await journal.search()) == 200
        with pytest.raises(Refusal) as caught:
            await journal.begin([ASKED])
        assert caught.value.trouble.kind is TroubleKind.JOURNAL_FULL
        full.clear()
        assert await journal.begin([ASKED]) == [201]

    assert told(path, story) == []


def test_a_journal_of_a_newer_program_is_read_and_never_written(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    told(path, many)
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("alter table record add column mood text")
        database.execute("update record set kind = 'teleport' where number = 7")
        database.execute("pragma user_version = 99")

    async def story(journal: Journal) -> None:
        assert len(await journal.search()) == 199
        with pytest.raises(Refusal) as caught:
            await journal.begin([ASKED])
        assert caught.value.trouble.kind is TroubleKind.JOURNAL_NEWER
        assert "99" in caught.value.trouble.detail
        assert len(await journal.search()) == 199

    assert told(path, story) == []
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("pragma user_version").fetchone() == (99,)


def test_text_that_is_no_text_damages_only_its_own_entry(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    told(path, many)
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("update record set vm_name = cast(x'ff41' as text), at = 'yesterday' where number = 3")
        database.execute("update record set vm_name = cast(x'ff41' as text) where number = 4")

    async def story(journal: Journal) -> None:
        names = {record.number: record.asked.vm for record in await journal.search()}
        assert len(names) == 199
        assert names[4] == "\ufffdA"

    assert told(path, story) == []


@pytest.mark.skipif(sys.platform == "win32", reason="modes of POSIX")
def test_the_file_and_its_companions_are_private(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir(mode=0o755)
    path = folder / "journal.sqlite"
    path.touch(mode=0o644)

    async def story(journal: Journal) -> None:
        await journal.begin([ASKED])
        found = {p.name: p.stat().st_mode & 0o777 for p in folder.iterdir()}
        assert found == dict.fromkeys(("journal.sqlite", "journal.sqlite-wal", "journal.sqlite-shm"), 0o600)

    told(path, story)
    assert folder.stat().st_mode & 0o777 == 0o700
