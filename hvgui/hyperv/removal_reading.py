"""Readings that a deletion is decided on: who has which disk of a host, and what differs from what.

A disk that does not say what it differs from proves nothing, and neither does a folder with more disks than are asked.
"""

from __future__ import annotations

from collections.abc import Collection

from hvgui.domain.hosts.host_files import parent_of
from hvgui.domain.keys import VmId, vm_id
from hvgui.domain.machines.removal import HostDiskUse
from hvgui.domain.trouble import Refusal, TroubleKind
from hvgui.domain.vms.power import Power, power_of
from hvgui.hyperv import device_selections as select
from hvgui.hyperv import selections
from hvgui.hyperv.cluster import read_cluster
from hvgui.hyperv.collecting import every
from hvgui.hyperv.disk_reading import read_disk, read_parent
from hvgui.hyperv.host_files import literal, read_file, read_volumes
from hvgui.hyperv.object_paths import owner_and_tail
from hvgui.wsman.exchange import Exchange
from hvgui.wsman.faults import Fault
from hvgui.wsman.values import number
from hvgui.wsman.vocabulary import CIMV2

_DISK = "microsoft:hyper-v:virtual hard disk"
_KINDS = " or ".join(f"Extension='{kind}'" for kind in ("vhdx", "vhd", "avhdx", "avhd"))
#: Disks that are asked for their parents.
MOST_ASKED = 400
_SYSTEMS = f"select EnabledState,HealthState,Name,OtherEnabledState from {selections.SYSTEM_CLASS}"
#: HealthState of a VM whose configuration is lost (hyperv-hardware 6.2).
_CRITICAL = 25


def read_disk_use(files: Collection[str], alone: Collection[str] = ()) -> Exchange[HostDiskUse]:
    """What decides on deleting these files. Raises Fault where the host cannot be read.

    ``alone``: disks that were just seen to differ from none, in lower case; such a disk is not asked again, since no
    file ever becomes a difference from another one.
    """
    powers: dict[VmId, Power] = {}
    broken: set[VmId] = set()
    for row in (yield from every(_SYSTEMS)):
        if (vm := vm_id(row.text("Name") or "")) is not None:
            powers[vm] = power_of(number(row.text("EnabledState")), row.text("OtherEnabledState"))
            if number(row.text("HealthState")) == _CRITICAL:
                broken.add(vm)
    owners: dict[VmId, VmId] = {}
    for row in (yield from every(selections.ALL_CHECKPOINTS)):
        point, _ = owner_and_tail(row.text("InstanceID") or "")
        vm = vm_id(row.text("VirtualSystemIdentifier") or "")
        if point is not None and vm is not None:
            owners[point] = vm
    users: dict[str, tuple[VmId, ...]] = {}
    attached: dict[str, str] = {}
    for row in (yield from every(select.ALL_MEDIA)):
        owner, _ = owner_and_tail(row.text("InstanceID") or "")
        path = next(iter(row.texts("HostResource")), "")
        if owner is not None and path and (row.text("ResourceSubType") or "").casefold() == _DISK:
            users[path.casefold()] = (*users.get(path.casefold(), ()), owner)
            attached[path.casefold()] = path
    sizes, in_use, silent = yield from _read_states(files)
    beside = yield from _read_beside(files)
    children, unknown, standing = yield from _read_children({**beside, **attached}, alone)
    return HostDiskUse(
        powers=powers,
        broken=frozenset(broken),
        users=users,
        checkpoints=owners,
        children=children,
        sizes=sizes,
        in_use=in_use,
        silent=silent | unknown,
        alone=standing,
        volumes=(yield from _read_local()),
        clustered=(yield from _read_clustered()),
    )


def _read_states(files: Collection[str]) -> Exchange[tuple[dict[str, int | None], frozenset[str], frozenset[str]]]:
    """Sizes of files, those that somebody has open, and those that do not say so."""
    sizes: dict[str, int | None] = {}
    in_use: set[str] = set()
    silent: set[str] = set()
    for path in files:
        low = path.casefold()
        try:
            disk = yield from read_disk(path, 0)
        except (Refusal, Fault):
            # A damaged file is there all the same.
            there = yield from read_file(path)
            if there is not None:
                sizes[low] = there.size
            continue
        sizes[low] = disk.size
        if disk.in_use is not False:
            (in_use if disk.in_use else silent).add(low)
    return sizes, frozenset(in_use), frozenset(silent)


def _read_beside(files: Collection[str]) -> Exchange[dict[str, str]]:
    """Disks that lie in the folders of files."""
    found: dict[str, str] = {}
    for folder in sorted({parent_of(path) for path in files if path[1:3] == ":\\"}):
        below = folder[2:].strip("\\")
        place = f"Drive={literal(folder[:2])} and Path={literal(f'{chr(92)}{below}{chr(92)}' if below else chr(92))}"
        for row in (yield from every(f"select Name from CIM_DataFile where {place} and ({_KINDS})", CIMV2)):
            name = row.text("Name") or ""
            found[name.casefold()] = name
    return found


def _read_children(
    disks: dict[str, str], alone: Collection[str]
) -> Exchange[tuple[dict[str, str], frozenset[str], frozenset[str]]]:
    """Files that others differ from, disks that did not say so, and those that differ from none. What a disk differs
    from is asked, too."""
    children: dict[str, str] = {}
    asked: set[str] = set(alone)
    silent: set[str] = set()
    standing: set[str] = set(alone)
    waiting = list(disks.values())
    while waiting:
        child = waiting.pop()
        if child.casefold() in asked:
            continue
        if len(asked) - len(alone) >= MOST_ASKED:
            silent.add(child.casefold())
            continue
        asked.add(child.casefold())
        try:
            parent = yield from read_parent(child)
        except (Refusal, Fault):
            silent.add(child.casefold())
            continue
        if parent:
            children.setdefault(parent.casefold(), child)
            waiting.append(parent)
        else:
            standing.add(child.casefold())
    return children, frozenset(silent), frozenset(standing)


def _read_local() -> Exchange[frozenset[str] | None]:
    try:
        volumes = yield from read_volumes()
    except Fault:
        return None
    return frozenset(volume.drive.upper() for volume in volumes)


def _read_clustered() -> Exchange[bool]:
    """Whether the host is a node of a failover cluster, whose roles may need any of its disks."""
    try:
        yield from read_cluster("")
    except Refusal as refusal:
        return refusal.trouble.kind is not TroubleKind.NO_CLUSTER
    except Fault:
        return True
    return True
