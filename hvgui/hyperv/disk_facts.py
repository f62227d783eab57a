"""Virtual hard disks of a host as far as attaching one depends on them: who has a file, and what differs from it.

The host hinders nobody from attaching the parent of another disk, which would make that one unreadable (hyperv-hardware
2.4), so every disk in a drive is asked for its parent, up to a bound.
"""

from __future__ import annotations

from collections.abc import Collection

from hvgui.domain.keys import VmId
from hvgui.domain.settings.disks import HostDisks
from hvgui.domain.trouble import Refusal, Trouble
from hvgui.hyperv import device_selections as select
from hvgui.hyperv.answers import trouble_of_fault
from hvgui.hyperv.collecting import every
from hvgui.hyperv.disk_reading import read_parent
from hvgui.hyperv.object_paths import owner_and_tail
from hvgui.wsman.exchange import Exchange
from hvgui.wsman.faults import Fault

_DISK = "microsoft:hyper-v:virtual hard disk"
#: Disks that are asked for their parents, each of which is opened for that.
MOST_ASKED = 100


def read_host_disks(files: Collection[str]) -> Exchange[HostDisks]:
    """Who has which disk of a host, the parents of those, and why any of ``files`` cannot be used."""
    users: dict[str, list[VmId]] = {}
    attached: dict[str, str] = {}
    for row in (yield from every(select.ALL_MEDIA)):
        owner, _ = owner_and_tail(row.text("InstanceID") or "")
        path = next(iter(row.texts("HostResource")), "")
        if owner is not None and path and (row.text("ResourceSubType") or "").casefold() == _DISK:
            users.setdefault(path.casefold(), []).append(owner)
            attached[path.casefold()] = path
    troubles: dict[str, Trouble] = {}
    for file in files:
        try:
            yield from read_parent(file)
        except Refusal as refused:
            troubles[file.casefold()] = refused.trouble
        except Fault as fault:
            troubles[file.casefold()] = trouble_of_fault(fault, file)
    children: dict[str, str] = {}
    asked: set[str] = set()
    waiting = list(attached.values())
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
    return HostDisks(users={path: tuple(vms) for path, vms in users.items()}, children=children, troubles=troubles)
