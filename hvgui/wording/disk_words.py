"""Words for work on virtual hard disk files."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from hvgui.domain import outside
from hvgui.domain.devices.device_extras import DiskFile, DiskType
from hvgui.domain.devices.vm_hardware import file_name
from hvgui.domain.settings.disk_work import RESIZING, DiskFacts, DiskVerb, DiskWork
from hvgui.domain.settings.disks import PLACE, NewDisk, limits_read
from hvgui.domain.settings.media import place_of
from hvgui.values import replace
from hvgui.wording import device_parts, formats
from hvgui.wording.facts import Fact
from hvgui.wording.i18n import plural, text

_VERBS = {verb.value for verb in DiskVerb}

#: Families of keys made from tables, for the test that every key has words.
WORDED: dict[str, list[str]] = {
    "disk-verb.*": [verb.value for verb in DiskVerb],
    "disk-says.*": [verb.value for verb in DiskVerb],
    "new-disk.*": [each.name.lower() for each in DiskType],
    "disk-fact.*": ["path", "free", "least", "block", "sectors", "fragmentation", "id", "used-by"],
    "operation.disk-*": [verb.value for verb in DiskVerb],
}


def verb(what: DiskVerb) -> str:
    """The name of a verb."""
    return text(f"disk-verb.{what.value}")


def subject(address: str) -> str:
    """What an entry of the journal is about: verb and file; empty for none of this."""
    name, _, path = address.partition("/")
    if name not in _VERBS:
        return ""
    return text("format.reason", sentence=outside.line(file_name(path)), detail=verb(DiskVerb(name)))


def value(address: str, kept: str | None) -> str:
    """A value as the journal keeps it: a size, or a path."""
    if kept is None:
        return text("wish.not-there")
    name = address.partition("/")[0]
    sized = name in {each.value for each in RESIZING} or name == DiskVerb.COMPACT.value
    return formats.size(int(kept)) if sized and kept.isdecimal() else outside.line(kept)


def of_drive(address: str, kept: str | None) -> str:
    """A value of a hard drive as the journal keeps it: its limits, or its place. Empty addresses are of its disk."""
    field = address.rpartition("/")[2]
    if kept is None:
        return text("wish.not-there")
    if field == PLACE:
        return text("disk-place", slot=place_of(kept)[1])
    try:
        least, most = limits_read(kept)
    except ValueError:
        return outside.line(kept)
    return text("device-line.range", least=_iops(least), most=_iops(most))


def _iops(value: int) -> str:
    return text("device-value.iops", n=value) if value else text("device-value.no-limit")


def users(known: DiskFacts, path: str, name_of: Callable[[str], str]) -> list[str]:
    """Who has a disk: VMs by name, checkpoints, and a disk that differs from it."""
    found = [name_of(user) or text("disk-user.checkpoint") for user in known.users(path)]
    if child := known.child(path):
        found.append(text("disk-user.child", file=outside.line(file_name(child))))
    if known.host.unasked:
        found.append(plural("disk-user.unasked", known.host.unasked))
    return list(dict.fromkeys(found))


def facts(disk: DiskFile, known: DiskFacts, used_by: Sequence[str]) -> list[Fact]:
    """Everything that is known of a disk."""
    rows = [fact("path", outside.line(disk.path)), *device_parts.file_facts(replace(disk, more=False))]
    if (free := known.free.get(disk.path[:2].upper())) is not None:
        volume = text("disk-fact.free-on", size=formats.size(free), drive=disk.path[:2].upper())
        rows.append(fact("free", volume))
    if disk.least is not None:
        rows.append(fact("least", formats.size(disk.least)))
    if disk.block:
        rows.append(fact("block", formats.size(disk.block)))
    if disk.logical is not None and disk.physical is not None:
        rows.append(fact("sectors", text("disk-fact.sector-sizes", logical=disk.logical, physical=disk.physical)))
    if disk.fragmentation is not None:
        rows.append(fact("fragmentation", text("disk-fact.percent", n=disk.fragmentation)))
    if disk.id:
        rows.append(fact("id", disk.id))
    rows.append(fact("used-by", text("format.comma").join(map(outside.line, used_by)) or text("device-line.none")))
    return rows


def fact(key: str, value: str) -> Fact:
    """A fact by the key of its label."""
    return Fact(text(f"disk-fact.{key}"), value)


def danger(work: DiskWork) -> str:
    """What is destroyed; empty when nothing is."""
    if work.verb is not DiskVerb.MERGE:
        return ""
    child, parent = outside.line(file_name(work.path)), outside.line(file_name(work.source))
    return text("danger.merge", child=child, parent=parent)


def wanted(work: DiskWork) -> str:
    """What is wanted of a disk."""
    if work.verb in RESIZING:
        return formats.size(work.size)
    if work.verb is DiskVerb.FLOPPY:
        return text("disk-work.floppy")
    if work.verb is DiskVerb.COMPACT:
        return text("disk-work.smaller")
    if work.verb is DiskVerb.MERGE:
        return text("disk-work.merged", parent=outside.line(file_name(work.source)))
    if work.verb is DiskVerb.RECONNECT:
        return outside.line(work.source)
    return made(NewDisk(work.type, 0 if work.source else work.size, work.source, work.block, work.sector))


def made(disk: NewDisk) -> str:
    """What a new disk is."""
    kind = text(f"disk-type.{disk.type.name.lower()}")
    if disk.size:
        words = text("disk-work.made", type=kind, size=formats.size(disk.size))
    else:
        words = text("disk-work.made-of", type=kind, source=outside.line(file_name(disk.parent)))
    more = []
    if disk.block:
        more.append(text("disk-work.block", size=formats.size(disk.block)))
    if disk.sector:
        more.append(text("disk-work.sector", n=disk.sector))
    return text("format.comma").join((words, *more))
