"""Commands ``disk inspect|new|expand|shrink|compact|convert|merge|reconnect``."""

from __future__ import annotations

import argparse
import re
from functools import partial

from hvgui.cli.answers import Answer, CommandError, Exit, table
from hvgui.cli.configuring import carry_out, planned_items
from hvgui.cli.connected import Connected, failed
from hvgui.domain.devices.device_extras import DiskFile, DiskType
from hvgui.domain.hosts.host_files import tidied
from hvgui.domain.keys import HostId
from hvgui.domain.settings.disk_work import DiskFacts, DiskVerb, DiskWork
from hvgui.domain.trouble import Troubled
from hvgui.wording import disk_words, texts

#: What has to be allowed by name.
MERGING = "d-merge"
TYPES = {each.name.lower(): each for each in DiskType}
_SIZE = re.compile(r"(\d+)([KMGT]?)B?", re.IGNORECASE)
_UNITS = {"": 1, "K": 2**10, "M": 2**20, "G": 2**30, "T": 2**40}


async def inspect_disk(there: Connected, chosen: argparse.Namespace) -> Answer:
    """What a disk is, what it differs from, and who has it."""
    host, path = there.host_called(chosen.there), tidied(chosen.path)
    facts = await _facts(there, host, path)
    disk = _disk(facts, path)
    users = disk_words.users(facts, path, partial(_vm_name, there, host))
    data: dict[str, object] = {
        "host": chosen.there,
        "path": disk.path,
        "format": disk.format,
        "type": None if disk.type is None else disk.type.name.lower(),
        "size": disk.size,
        "maximum_size": disk.most,
        "minimum_size": disk.least,
        "in_use": disk.in_use,
        "block_size": disk.block,
        "logical_sector": disk.logical,
        "physical_sector": disk.physical,
        "id": disk.id,
        "free": facts.free.get(disk.path[:2].upper()),
        "chain": list(disk.parents),
        "used_by": users,
    }
    lines = table(("FACT", "VALUE"), [(fact.label, fact.value) for fact in disk_words.facts(disk, facts, users)])
    return Answer(data, lines)


async def work_on_disk(there: Connected, chosen: argparse.Namespace) -> Answer:
    """One thing done with a disk file; with --dry-run only what would be done."""
    host, path, verb = there.host_called(chosen.there), tidied(chosen.path), DiskVerb(chosen.verb)
    if verb is DiskVerb.MERGE:
        source = next(iter(_disk(await _facts(there, host, path), path).parents), "")
    else:
        source = tidied(getattr(chosen, "parent", ""))
    work = DiskWork(
        host=host,
        verb=verb,
        path=path,
        source=source,
        size=bytes_of(chosen.size) if getattr(chosen, "size", "") else 0,
        type=TYPES[getattr(chosen, "type", "dynamic")],
        block=bytes_of(chosen.block_size) if getattr(chosen, "block_size", "") else 0,
        sector=int(getattr(chosen, "sector_size", 0)),
        any_parent=getattr(chosen, "any_parent", False),
    )
    if verb is DiskVerb.CONVERT:
        work = DiskWork(host=host, verb=verb, path=tidied(chosen.to), source=path, type=work.type)
    if verb is DiskVerb.MERGE and not chosen.dry_run and MERGING not in chosen.allow:
        raise CommandError(f"the disk is deleted after it was merged: to do it, use --allow {MERGING}", Exit.DIFFERS)
    return await carry_out(there, chosen, [work], partial(planned_items, there, [work]))


async def _facts(there: Connected, host: HostId, path: str) -> DiskFacts:
    try:
        return await there.fleet.hardware.disk_facts(host, path)
    except Troubled as error:
        raise failed(error) from error


def _disk(facts: DiskFacts, path: str) -> DiskFile:
    disk = facts.file(path)
    if disk is None:
        trouble = facts.host.troubles.get(path.casefold())
        why = "it is not there" if trouble is None else texts.trouble(trouble).sentence()
        raise CommandError(f"{path}: {why}", Exit.DIFFERS)
    return disk


def _vm_name(there: Connected, host: HostId, vm: str) -> str:
    found = next((each for key, each in there.fleet.vms().items() if key.host == host and key.vm == vm), None)
    return "" if found is None else found.name


def bytes_of(words: str) -> int:
    """A size as it is typed: 40G, 512M. Raises CommandError."""
    found = _SIZE.fullmatch(words.strip())
    if found is None:
        raise CommandError(f"{words!r} is no size, such as 40G or 512M")
    return int(found[1]) * _UNITS[found[2].upper()]
