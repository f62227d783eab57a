"""The journal: written ahead, completed after the read-back, searched, migrated, exported."""

from __future__ import annotations

import asyncio
import csv
import io
import json
import multiprocessing
import os
import sqlite3
from collections.abc import Callable, Coroutine
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hvgui.controller.journal import schema
from hvgui.controller.journal.journal import Journal
from hvgui.controller.journal.recorder import Ended, Found
from hvgui.domain.copying.transfer import CopyRequest
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.operations.export import COLUMNS, harmless, to_csv, to_json
from hvgui.domain.operations.outcome import Cancelled, Done, Failed, Outcome, Unknown
from hvgui.domain.operations.record import Asked, Ending, Record, RecordKind
from hvgui.domain.outside import visible
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind, WireError
from hvgui.domain.vms.power import PowerAction
from hvgui.domain.vms.services import Service
from hvgui.wsman.requests import Invoke, Request
from tests.support.cranked import CrankedClock, run_here
from tests.support.paper_host import guid
from tests.support.paper_world import FILE, KEY, World, scenario

ASKED = Asked(
    key=VmKey(HostId("h"), VmId("A-1")),
    vm="web_1",
    host="HV01",
    kind=RecordKind.SERVICE,
    subject="backup",
    before="on",
    wanted="off",
    account="CORP\\admin",
)


def kept(path: Path) -> list[sqlite3.Row]:
    with closing(sqlite3.connect(path)) as database:
        database.row_factory = sqlite3.Row
        return database.execute("select * from record order by number").fetchall()


def with_journal(path: Path, story: Callable[[Journal], Coroutine[Any, Any, None]]) -> None:
    async def whole() -> None:
        journal = Journal(path, run_here, CrankedClock(), "anna")
        try:
            await story(journal)
        finally:
            journal.close()

    asyncio.run(whole())


@scenario
async def test_an_entry_exists_before_the_request_and_is_completed_after_the_read_back(world: World) -> None:
    await world.connect()
    seen: list[list[tuple[str, str | None]]] = []

    def look(request: Request) -> None:
        if isinstance(request, Invoke) and request.method == "ModifyResourceSettings":
            seen.append([(row["ending"], row["after"]) for row in kept(world.folder / "journal.sqlite")])

    world.host.before = look
    await world.finished(world.fleet.set_services({KEY: {Service.BACKUP: False}}))
    assert seen == [[("asked", None)]]
    (record,) = await world.journal.search()
    assert (record.asked.before, record.asked.wanted, record.after, record.ending) == ("on", "off", "off", Ending.DONE)
    assert (record.asked.vm, record.asked.host, record.asked.account, record.operator) == (
        "web",
        "PAPER",
        "admin",
        "anna",
    )
    assert record.ended is not None
    assert record.ended >= record.at


@scenario
async def test_every_ending_is_told(world: World) -> None:
    await world.connect()
    await world.finished(world.fleet.set_services({KEY: {Service.BACKUP: True}}))
    world.host.ignores_changes = True
    await world.finished(world.fleet.set_services({KEY: {Service.BACKUP: False}}))
    world.host.ignores_changes = False
    await world.finished(world.fleet.power([KEY], PowerAction.PAUSE))
    records = (await world.journal.search())[::-1]
    assert [(r.ending, r.asked.before, r.after, r.trouble) for r in records] == [
        (Ending.AGREED, "on", "on", ""),
        (Ending.FAILED, "on", "on", "not-applied"),
        (Ending.DONE, "running", "paused", ""),
    ]


@scenario
async def test_a_copy_and_the_exposure_it_needs_are_recorded(world: World) -> None:
    await world.connect()
    request = CopyRequest(guests=(KEY,), files=(FILE,), folder="C:\\in")
    await world.finished(world.fleet.copy_files(request, turn_on_services=True))
    records = (await world.journal.search())[::-1]
    assert [(r.asked.kind.value, r.asked.subject, r.asked.wanted, r.ending.value) for r in records] == [
        ("service", "guest-services", "on", "done"),
        ("copy", "report.txt", "C:\\in\\report.txt", "done"),
        ("service", "guest-services", "off", "done"),
    ]


@scenario
async def test_an_unknown_outcome_is_completed_when_it_is_settled(world: World) -> None:
    await world.connect()

    def dead(_: Request) -> None:
        raise WireError(Trouble(TroubleKind.UNREACHABLE, "paper"), sent=False)

    def lose(request: Request) -> None:
        if isinstance(request, Invoke) and request.method == "ModifyResourceSettings":
            world.host.before = dead
            raise WireError(Trouble(TroubleKind.WIRE_LOST, "paper"), sent=True)

    world.host.after = lose
    await world.finished(world.fleet.set_services({KEY: {Service.BACKUP: False}}))
    assert [r.ending for r in await world.journal.search()] == [Ending.UNKNOWN]
    world.host.after = world.host.before = lambda _: None
    await world.clock.advance(120)
    assert [(r.ending, r.asked.before, r.after) for r in await world.journal.search()] == [(Ending.DONE, "on", "off")]


@scenario
async def test_what_cannot_be_recorded_is_not_sent(world: World) -> None:
    await world.connect()
    (world.folder / "journal.sqlite").mkdir()
    picture = await world.finished(world.fleet.set_services({KEY: {Service.BACKUP: False}}))
    outcome = picture.items[0].outcome
    assert isinstance(outcome, Failed)
    assert outcome.trouble.kind is TroubleKind.JOURNAL_FAILED
    assert world.host.invoked("ModifyResourceSettings") == []
    power = await world.finished(world.fleet.power([KEY], PowerAction.PAUSE))
    assert isinstance(power.items[0].outcome, Failed)
    assert world.host.vms[guid(1)].state == 2


def _die(path: str) -> None:
    async def story() -> None:
        journal = Journal(Path(path), run_here, CrankedClock(), "anna")
        first, _ = await journal.begin([ASKED, ASKED])
        await journal.end([Ended(first, Done(), Found("on", "off", after_known=True))])
        os._exit(9)

    asyncio.run(story())


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_killed_program_leaves_asked_outcome_not_known(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    child = multiprocessing.get_context("fork").Process(target=_die, args=(str(path),))
    child.start()
    child.join(120)
    assert child.exitcode == 9

    async def story(journal: Journal) -> None:
        found = await journal.search()
        assert [(r.ending, r.ended is None) for r in found] == [(Ending.ASKED, True), (Ending.DONE, False)]

    with_journal(path, story)


def test_search_wants_every_word_and_takes_signs_as_they_are(tmp_path: Path) -> None:
    async def story(journal: Journal) -> None:
        outcomes: tuple[Outcome, ...] = (
            Failed(Trouble(TroubleKind.BUSY, "x", "100% full", (5,))),
            Cancelled(),
            Unknown(1.0, Trouble(TroubleKind.WIRE_LOST)),
        )
        numbers = await journal.begin([ASKED] * 3)
        await journal.end([Ended(number, outcome) for number, outcome in zip(numbers, outcomes, strict=True)])
        assert len(await journal.search("web_1 hv01")) == 3
        assert len(await journal.search("webx1")) == 0
        assert len(await journal.search("100%")) == 1
        assert len(await journal.search("1%%")) == 0
        assert [r.number for r in await journal.search("ANNA", limit=2)] == [3, 2]
        assert [r.number for r in await journal.search(before=2)] == [1]
        assert [r.number for r in await journal.entries([2, 3])] == [2, 3]
        first = (await journal.entries([1]))[0]
        assert [r.number for r in await journal.later_than(1, {ASKED.key.vm})] == [2, 3]
        assert await journal.later_than(1, {VmId("none")}) == ()
        assert (first.trouble, first.message) == ("busy", "100% full 5")

    with_journal(tmp_path / "deep" / "journal.sqlite", story)


def test_an_older_file_is_migrated(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    with closing(sqlite3.connect(path)) as old, old:
        for statement in schema.MIGRATIONS[0]:
            old.execute(statement)
        old.execute("pragma user_version = 1")
        old.execute(
            "insert into record (at, operator, account, host, host_name, vm, vm_name, kind, subject, ending)"
            " values (1.0, 'o', 'a', 'h', 'H', 'V', 'v', 'service', 'backup', 'done')"
        )

    async def story(journal: Journal) -> None:
        (record,) = await journal.search()
        assert (record.asked.undoes, record.after_known) == (None, False)
        await journal.begin([ASKED])

    with_journal(path, story)
    assert len(kept(path)) == 2


def test_a_newer_file_is_left_alone_and_junk_is_set_aside(tmp_path: Path) -> None:
    newer, junk = tmp_path / "newer.sqlite", tmp_path / "junk.sqlite"
    with closing(sqlite3.connect(newer)) as database:
        database.execute("pragma user_version = 99")
    junk.write_bytes(b"this is no database at all, and never was one" * 30)

    async def refused(journal: Journal) -> None:
        with pytest.raises(Refusal) as caught:
            await journal.begin([ASKED])
        assert caught.value.trouble.kind is TroubleKind.JOURNAL_NEWER
        await journal.end([Ended(1, Done())])

    async def taken(journal: Journal) -> None:
        # Numbers of a file that cannot be read are not given again.
        assert (await journal.begin([ASKED]))[0] > 1_000_000

    with_journal(newer, refused)
    with_journal(junk, taken)
    (aside,) = tmp_path.glob("junk.damaged-*.sqlite")
    assert aside.read_bytes().startswith(b"this is no database")


def record(**asked: str) -> Record:
    fields = {"vm": "web", "host": "HV01", "subject": "backup", "before": "on", "wanted": "off", **asked}
    return Record(
        number=1,
        at=0.0,
        asked=Asked(key=ASKED.key, kind=RecordKind.KVP, **fields),  # type: ignore[arg-type]
        after=fields["wanted"],
        after_known=True,
    )


@given(
    st.one_of(
        st.text(max_size=30),
        st.sampled_from(
            ["=1+1", "+cmd|' /C calc'!A0", "-2", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1", '"=1"', "a,b\n=1"]
        ),
    )
)
def test_no_cell_is_a_formula(name: str) -> None:
    text = to_csv([record(vm=name, subject=name, wanted=name)])
    rows = list(csv.reader(io.StringIO(text, newline="")))
    assert tuple(rows[0]) == COLUMNS
    assert len(rows[1]) == len(COLUMNS)
    for cell in rows[1]:
        assert not cell.lstrip().startswith(("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"))
    shown = visible(name.replace("\r\n", "\n"))
    assert rows[1][COLUMNS.index("vm")].removeprefix("'") == shown.removeprefix("'")
    assert json.loads(to_json([record(vm=name)]))[0]["vm"] == name
    assert harmless(-3) == "-3"
