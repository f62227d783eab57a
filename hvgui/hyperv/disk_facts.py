"""Virtual hard disks of a host as far as attaching one depends on them: who has a file, and what differs from it.

The host hinders nobody from attaching the parent of another disk, which would make that one unreadable (hyperv-hardware
2.4), so every disk in a drive is asked for its parent. Above a bound the rest is not asked, and nothing is proved.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from hvgui.domain.devices.device_extras import DiskFile
from hvgui.domain.keys import VmId
from hvgui.domain.settings.disk_work import DiskFacts
from hvgui.domain.settings.disks import HostDisks
from hvgui.domain.trouble import Refusal, Trouble
from hvgui.hyperv import device_selections as select
from hvgui.hyperv.answers import trouble_of_fault
from hvgui.hyperv.collecting import every
from hvgui.hyperv.disk_reading import read_disk, read_parent
from hvgui.hyperv.host_files import read_file, read_volumes
from hvgui.hyperv.media import read_drives
from hvgui.hyperv.object_paths import owner_and_tail
from hvgui.wsman.exchange import Exchange
from hvgui.wsman.faults import Fault

_DISK = "microsoft:hyper-v:virtual hard disk"
#: Disks that are asked for their parents, each of which is opened for that.
MOST_ASKED = 1000
#: Files of a chain that are read.
_LONGEST = 32


def read_host_disks(files: Collection[str]) -> Exchange[HostDisks]:
    """Who has which disk of a host, the parents of those, and why any of ``files`` cannot be used."""
    users, attached = yield from _read_users()
    troubles: dict[str, Trouble] = {}
    for file in files:
        try:
            yield from read_parent(file)
        except (Refusal, Fault) as error:
            troubles[file.casefold()] = _trouble(error, file)
    children, unasked = yield from _read_children(attached)
    return HostDisks(users=users, children=children, troubles=troubles, unasked=unasked)


def read_disk_facts(files: Collection[str], *, users: bool = True) -> Exchange[DiskFacts]:
    """What decides on work with some files and what they differ from; without ``users`` only what they are now."""
    found: dict[str, DiskFile] = {}
    troubles: dict[str, Trouble] = {}
    waiting = list(dict.fromkeys(files))
    while waiting:
        file = waiting.pop(0)
        try:
            disk = found[file.casefold()] = yield from read_disk(file, _LONGEST if users else 1)
        except (Refusal, Fault) as error:
            troubles[file.casefold()] = _trouble(error, file)
            continue
        if users and file in files and disk.parents and disk.parents[0].casefold() not in found:
            waiting.append(disk.parents[0])
    if not users:
        return DiskFacts(files=found, host=HostDisks(troubles=troubles))
    having, attached = yield from _read_users()
    owners = [vm for file in files for vm in having.get(file.casefold(), ())]
    children, unasked = yield from _read_children(attached)
    return DiskFacts(
        files=found,
        host=HostDisks(users=having, children=children, troubles=troubles, unasked=unasked),
        drives=(yield from read_drives(tuple(dict.fromkeys(owners)))) if owners else {},
        free=(yield from _read_free()),
    )


def read_floppies(paths: Collection[str]) -> Exchange[DiskFacts]:
    """Which of some virtual floppy disks are there; the image service knows nothing of them."""
    found: dict[str, DiskFile] = {}
    troubles: dict[str, Trouble] = {}
    for path in paths:
        try:
            there = yield from read_file(path)
        except Fault as fault:
            troubles[path.casefold()] = _trouble(fault, path)
            continue
        if there is not None:
            found[path.casefold()] = DiskFile(path=there.path, size=there.size)
    return DiskFacts(files=found, host=HostDisks(troubles=troubles))


def _read_users() -> Exchange[tuple[Mapping[str, tuple[VmId, ...]], Collection[str]]]:
    """VMs and checkpoints that have disks in drives, by path in lower case; and the paths as they are spelled."""
    users: dict[str, list[VmId]] = {}
    attached: dict[str, str] = {}
    for row in (yield from every(select.ALL_MEDIA)):
        owner, _ = owner_and_tail(row.text("InstanceID") or "")
        path = next(iter(row.texts("HostResource")), "")
        if owner is not None and path and (row.text("ResourceSubType") or "").casefold() == _DISK:
            users.setdefault(path.casefold(), []).append(owner)
            attached[path.casefold()] = path
    return {path: tuple(vms) for path, vms in users.items()}, list(attached.values())


def _read_children(attached: Collection[str]) -> Exchange[tuple[Mapping[str, str], int]]:
    """Disks that differ from others, by these in lower case: of those in drives, and of what they differ from; and how
    many were not asked."""
    children: dict[str, str] = {}
    asked: set[str] = set()
    waiting = list(attached)
    while waiting and len(asked) < MOST_ASKED:
        child = waiting.pop()
        if child.casefold() in asked:
            continue
        asked.add(child.casefold())
        try:
            parent = yield from read_parent(child)
        except (Refusal, Fault):
            continue  # a file that is gone or damaged has no parent that anybody could tell
        if parent:
            children.setdefault(parent.casefold(), child)
            waiting.append(parent)
    return children, len({child.casefold() for child in waiting} - asked)


def _read_free() -> Exchange[Mapping[str, int]]:
    """Free bytes of the local disks; none where the account has no rights there."""
    try:
        volumes = yield from read_volumes()
    except Fault:
        return {}
    return {volume.drive.upper(): volume.free for volume in volumes if volume.free is not None}


def _trouble(error: Refusal | Fault, file: str) -> Trouble:
    return error.trouble if isinstance(error, Refusal) else trouble_of_fault(error, file)
