"""Commands ``kvp get|set`` and ``journal``."""

from __future__ import annotations

import argparse
from pathlib import Path

from hvgui.cli.answers import Answer, CommandError, Exit, table
from hvgui.cli.connected import Connected, code_of, failed, item_data
from hvgui.controller.journal.journal import Journal
from hvgui.domain.operations.export import as_fields, to_csv
from hvgui.domain.operations.plan import Previewed
from hvgui.domain.trouble import Troubled
from hvgui.domain.vms.kvp import KvpChange, KvpItems, KvpPool, notes_on
from hvgui.wording import service_words, texts


async def get_items(there: Connected, chosen: argparse.Namespace) -> Answer:
    """Every item of a VM, or those of one name."""
    vm = there.named(chosen.vm)
    items = await _read(there, chosen.vm)
    wanted = [item for item in items.items if not chosen.key or item.name == chosen.key]
    data: dict[str, object] = {
        "host": there.host_name(vm.key),
        "id": vm.key.vm,
        "name": vm.name,
        "items": [{"pool": i.pool.value, "name": i.name, "value": i.value} for i in wanted],
    }
    lines = table(("POOL", "NAME", "VALUE"), [(i.pool.value, i.name, i.value) for i in wanted])
    return Answer(data, lines, Exit.OK if wanted or not chosen.key else Exit.DIFFERS)


async def _read(there: Connected, name: str) -> KvpItems:
    try:
        return await there.fleet.kvp.read(there.named(name).key)
    except Troubled as error:
        raise failed(error) from error


def wanted_items(chosen: argparse.Namespace) -> dict[str, str | None]:
    """The items of ``kvp set``; None removes one. Raises CommandError."""
    wanted: dict[str, str | None] = dict.fromkeys(chosen.remove)
    for word in chosen.items:
        name, equals, value = word.partition("=")
        if not equals:
            raise CommandError(f"{word!r} is not KEY=VALUE")
        if name in wanted:
            raise CommandError(f"{name!r} is specified twice")
        wanted[name] = value
    if not wanted:
        raise CommandError("specify KEY=VALUE, such as color=blue, or --remove KEY")
    return wanted


async def set_items(there: Connected, chosen: argparse.Namespace) -> Answer:
    """Add, change and remove items of the host; what changes between reading and writing is refused."""
    vm, pool = there.named(chosen.vm), KvpPool.HOST_ONLY if chosen.host_only else KvpPool.HOST
    wanted = wanted_items(chosen)
    present = await _read(there, chosen.vm)
    changes = [
        KvpChange(pool=pool, name=name, value=value, expected=present.value(pool, name))
        for name, value in wanted.items()
    ]
    said = await there.fleet.kvp.preview({vm.key: changes})
    for change, one in zip(changes, said, strict=True):
        if one.trouble is not None:
            raise CommandError(f"{change.name}: {texts.trouble(one.trouble).sentence()}", Exit.DIFFERS)
    plans = [{"name": c.name, "pool": pool.value, "plan": _plan(one)} for c, one in zip(changes, said, strict=True)]
    notes = [service_words.kvp_note(note) for change in changes for note in notes_on(change)]
    if chosen.dry_run:
        rows = [(str(plan["plan"]), str(plan["name"])) for plan in plans]
        return Answer({"items": plans}, [*table(("PLAN", "NAME"), rows), *notes])
    picture = await there.finished(there.fleet.kvp.change({vm.key: changes}))
    ended = [{**plan, **item_data(item)} for plan, item in zip(plans, picture.items, strict=True)]
    reasons = [texts.outcome_reason(i.outcome) for i in picture.items if i.outcome is not None]
    lines = [*(reason for reason in reasons if reason), *notes, texts.counts_at_end(picture)]
    return Answer({"items": ended}, lines, code_of(picture))


def _plan(one: Previewed) -> str:
    """The call that is made, or that none is."""
    return " ".join(one.calls) or one.verdict.value


async def show_journal(journal: Journal, chosen: argparse.Namespace) -> Answer:
    """The latest entries that hold every word; asks no host."""
    try:
        records = await journal.search(" ".join(chosen.words), limit=chosen.limit)
    except Troubled as error:
        raise CommandError(texts.trouble(error.trouble).sentence()) from error
    if chosen.csv:
        text = to_csv(records)
        if chosen.csv != "-":
            _save(Path(chosen.csv), text)
            return Answer({}, [])
        return Answer({}, text.rstrip("\r\n").replace("\r\n", "\n").split("\n"))
    fields = [as_fields(record) for record in records]
    columns = ("number", "time", "host", "vm", "subject", "before", "wanted", "after", "outcome", "trouble")
    rows = [tuple("" if entry[c] is None else str(entry[c]) for c in columns) for entry in fields]
    header = tuple(service_words.journal_column(column) for column in columns)
    return Answer({"entries": fields}, table(header, rows))


def _save(path: Path, text: str) -> None:
    try:
        # The mark tells spreadsheets that this is UTF-8.
        path.write_text(text, encoding="utf-8-sig", newline="")
    except OSError as error:
        raise CommandError(f"{path}: {error.strerror}") from error
