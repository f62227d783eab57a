"""Journal on disk: every change that was requested, and its result.

An entry is written before its request is sent and completed after the read-back, each in its own transaction, so a
program that is killed leaves entries that say "asked, outcome not known" and never a change without an entry.
"""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from collections.abc import Callable, Collection, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar

from hvgui.controller.api.notices import Notices
from hvgui.controller.api.ports import Clock, Offload
from hvgui.controller.journal.journal_file import JournalFile
from hvgui.controller.journal.recorder import NOTHING_FOUND, Ended
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.operations.record import Asked, Ending, Record, RecordKind, StepRecord, ending_of
from hvgui.domain.trouble import Refusal, TroubleKind

T = TypeVar("T")
log = logging.getLogger(__name__)

_INSERT = """
insert into record (at, operator, account, host, host_name, vm, vm_name, kind, subject, before, wanted, undoes,
  wish, machine, run, ending)
values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'asked')
"""
_END = """
update record set ended = ?, ending = ?, trouble = ?, message = ?, after = ?, after_known = ?,
  before = case when ? then ? else before end
where number = ?
"""
_PUT_STEP = """
insert into step (entry, number, name, state, needs, lasting, job_types, job_class, job, learned, at)
values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
on conflict (entry, number) do update set state = excluded.state, job_class = excluded.job_class, job = excluded.job,
  learned = excluded.learned, at = excluded.at
"""
#: Entries whose end nobody has seen.
_OPEN = "ending in ('asked', 'unknown')"
_STEP_COLUMNS = "entry, number, name, state, needs, lasting, job_types, job_class, job, learned, at"
_COLUMNS = (
    "number, at, operator, account, host, host_name, vm, vm_name, kind, subject, before, wanted, undoes,"
    " wish, machine, run, ended, ending, after, after_known, trouble, message"
)
#: Columns that a search looks into.
_SEARCHED = "host_name || char(10) || vm_name || char(10) || vm || char(10) || subject || char(10) || operator"
_SEARCHED += " || char(10) || account || char(10) || ending || char(10) || kind || char(10) || trouble"
_SEARCHED += " || char(10) || message || char(10) || coalesce(wanted, '')"


class Journal:
    """Implements ``Recorder``. Opens its file at the first use, on a worker; one connection, one task at a time."""

    def __init__(
        self,
        path: Path,
        offload: Offload,
        clock: Clock,
        operator: str,
        *,
        run: str = "",
        notices: Notices | None = None,
    ) -> None:
        #: This run of the program; entries of a run that is dead are settled by another.
        self.run = run
        self._offload = offload
        self._clock = clock
        self._operator = operator
        self._free = asyncio.Lock()
        self._file = JournalFile(path, clock.now)
        self._notices = notices or Notices()

    async def begin(self, asked: Sequence[Asked]) -> Sequence[int]:
        rows = [
            (
                self._clock.now(),
                self._operator,
                one.account,
                one.key.host,
                one.host,
                one.key.vm,
                one.vm,
                one.kind.value,
                one.subject,
                one.before,
                one.wanted,
                one.undoes,
                one.wish,
                one.machine,
                self.run,
            )
            for one in asked
        ]

        def insert(database: sqlite3.Connection) -> list[int]:
            with database:
                numbers = [database.execute(_INSERT, row).lastrowid for row in rows]
            return [number for number in numbers if number is not None]

        return await self._do(insert)

    async def put_steps(self, steps: Sequence[StepRecord]) -> None:
        rows = [
            (
                step.entry,
                step.number,
                step.name,
                step.state,
                _numbers(step.needs),
                step.lasting,
                _numbers(step.job_types),
                step.job_class,
                step.job,
                step.learned,
                step.at,
            )
            for step in steps
        ]

        def put(database: sqlite3.Connection) -> None:
            with database:
                database.executemany(_PUT_STEP, rows)

        await self._do(put)

    async def end(self, endings: Sequence[Ended]) -> None:
        rows = [self._end_row(one) for one in endings]

        def update(database: sqlite3.Connection) -> None:
            with database:
                database.executemany(_END, rows)

        try:
            await self._do(update)
        except Refusal as error:
            # The changes have been made; that their entries stay "asked" is the truth of the file.
            log.warning("%d entries of the journal were not completed: %s", len(rows), error.trouble.detail)

    def _end_row(self, one: Ended) -> tuple[object, ...]:
        ending, trouble, message = ending_of(one.outcome)
        found = one.found
        if found.agreed and ending is Ending.DONE:
            ending = Ending.AGREED
        saw = found is not NOTHING_FOUND and found.before is not None
        values = (ending.value, trouble, message, found.after, found.after_known, saw, found.before)
        return (self._clock.now(), *values, one.number)

    async def open_entries(self) -> tuple[tuple[Record, tuple[StepRecord, ...]], ...]:
        """Entries without a result, with their steps, oldest first. Raises Refusal."""

        def select(database: sqlite3.Connection) -> tuple[tuple[Record, tuple[StepRecord, ...]], ...]:
            query = (
                f"select {_COLUMNS} from record where ending in ('asked', 'unknown') and trouble != ? order by number"
            )
            closed = (TroubleKind.CANNOT_BE_TOLD.value,)
            records = [r for row in database.execute(query, closed) if (r := _readable(row)) is not None]
            steps: dict[int, list[StepRecord]] = {record.number: [] for record in records}
            query = f"select {_STEP_COLUMNS} from step where entry in (select number from record where {_OPEN})"
            for row in database.execute(f"{query} order by entry, number"):
                step = _step(row)
                if step.entry in steps:
                    steps[step.entry].append(step)
            return tuple((record, tuple(steps[record.number])) for record in records)

        return await self._do(select)

    async def take_over(self, numbers: Sequence[int]) -> frozenset[int]:
        """Make entries of dead runs this run's own; those that another run was quicker with are absent. Raises Refusal.

        What is open is told by its run: an entry is settled by one run only.
        """

        def take(database: sqlite3.Connection) -> frozenset[int]:
            taken = set()
            with database:
                for number in numbers:
                    query = f"update record set run = ? where number = ? and run != ? and {_OPEN}"
                    if database.execute(query, (self.run, number, self.run)).rowcount:
                        taken.add(number)
            return frozenset(taken)

        return await self._do(take) if numbers else frozenset()

    async def search(self, words: str = "", *, limit: int = 500, before: int | None = None) -> tuple[Record, ...]:
        """The latest entries that hold every word, newest first; ``before`` pages on. Raises Refusal."""
        conditions, values = [], []
        for word in words.split():
            conditions.append(f"({_SEARCHED}) like ? escape '\\'")
            values.append(f"%{_escaped(word)}%")
        if before is not None:
            conditions.append("number < ?")
            values.append(str(before))
        return await self._select(conditions, values, "number desc limit ?", [limit])

    async def entries(self, numbers: Sequence[int]) -> tuple[Record, ...]:
        """Some entries by number, oldest first. Raises Refusal."""
        found: list[Record] = []
        for start in range(0, len(numbers), 500):
            part = [str(n) for n in numbers[start : start + 500]]
            found += await self._select([f"number in ({','.join('?' * len(part))})"], part, "number", [])
        return tuple(found)

    async def later_than(self, number: int, vms: Collection[VmId]) -> tuple[Record, ...]:
        """What was asked about VMs of these ids after an entry, on any host, oldest first. Raises Refusal."""
        found: list[Record] = []
        ids = sorted(vms)
        for start in range(0, len(ids), 500):
            part = ids[start : start + 500]
            condition = f"vm in ({','.join('?' * len(part))})"
            found += await self._select(["number > ?", condition], [str(number), *part], "number", [])
        return tuple(sorted(found, key=lambda record: record.number))

    def close(self) -> None:
        """Close the file, unless a worker is at it; the file is complete after every transaction anyway."""
        if not self._free.locked():
            self._file.close()

    async def _select(
        self, conditions: Sequence[str], values: Sequence[str], order: str, more: Sequence[int]
    ) -> tuple[Record, ...]:
        where = f" where {' and '.join(conditions)}" if conditions else ""
        query = f"select {_COLUMNS} from record{where} order by {order}"

        def select(database: sqlite3.Connection) -> tuple[Record, ...]:
            found = map(_readable, database.execute(query, (*values, *more)))
            return tuple(record for record in found if record is not None)

        return await self._do(select, reading=True)

    async def _do(self, work: Callable[[sqlite3.Connection], T], *, reading: bool = False) -> T:
        async with self._free:
            # Shielded: a cancelled caller must not leave the connection to two workers.
            running = self._offload(partial(self._file.run, work, reading=reading))
            try:
                return await asyncio.shield(running)
            except asyncio.CancelledError:
                await asyncio.wait([running])
                raise
            finally:
                while self._file.news:
                    self._notices.tell(self._file.news.pop(0))


def _escaped(word: str) -> str:
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def _readable(row: Sequence[object]) -> Record | None:
    """An entry; None for one of a kind that this program does not know, or that a disk has damaged."""
    try:
        return _record(row)
    except (ValueError, OverflowError) as error:
        log.warning("an entry of the journal is not understood: %s", error)
        return None


def _record(row: Sequence[object]) -> Record:
    (number, at, operator, account, host, host_name, vm, vm_name, kind, subject, before, wanted, undoes) = row[:13]
    wish, machine, run, ended, ending, after, after_known, trouble, message = row[13:]
    return Record(
        number=int(str(number)),
        at=float(str(at)),
        operator=str(operator),
        asked=Asked(
            key=VmKey(HostId(str(host)), VmId(str(vm))),
            vm=str(vm_name),
            host=str(host_name),
            kind=RecordKind(kind),
            subject=str(subject),
            before=_text(before),
            wanted=_text(wanted),
            account=str(account),
            undoes=None if undoes is None else int(str(undoes)),
            wish=str(wish),
            machine=str(machine),
        ),
        run=str(run),
        ended=None if ended is None else float(str(ended)),
        ending=Ending(ending),
        after=_text(after),
        after_known=bool(after_known),
        trouble=str(trouble),
        message=str(message),
    )


def _step(row: Sequence[object]) -> StepRecord:
    entry, number, name, state, needs, lasting, job_types, job_class, job, learned, at = row
    return StepRecord(
        entry=int(str(entry)),
        number=int(str(number)),
        name=str(name),
        state=str(state),
        needs=_listed(str(needs)),
        lasting=bool(lasting),
        job_types=_listed(str(job_types)),
        job_class=str(job_class),
        job=str(job),
        learned=str(learned),
        at=float(str(at)),
    )


def _numbers(numbers: Sequence[int]) -> str:
    return " ".join(map(str, numbers))


def _listed(text: str) -> tuple[int, ...]:
    return tuple(int(word) for word in text.split())


def _text(value: object) -> str | None:
    return None if value is None else str(value)
