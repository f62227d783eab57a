"""Export of VMs and checkpoints: what it needs is read, and it is begun (hyperv-hardware 6.3)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from hvgui.domain.devices.device_extras import DiskFile
from hvgui.domain.keys import VmId, vm_id
from hvgui.domain.machines.export import CONFIGURATIONS, DEFINITIONS, ExportFacts, ExportWish, Memory
from hvgui.domain.trouble import Refusal
from hvgui.domain.vms.power import power_of
from hvgui.hyperv import device_selections as select
from hvgui.hyperv import selections
from hvgui.hyperv.changing import Beginning, send_method
from hvgui.hyperv.collecting import every
from hvgui.hyperv.disk_reading import read_disk
from hvgui.hyperv.host_files import literal, read_volumes
from hvgui.hyperv.host_reading import Dialect
from hvgui.hyperv.media import path_to
from hvgui.hyperv.object_paths import owner_and_tail
from hvgui.hyperv.partial_instances import partial_instance
from hvgui.wsman.embedded import Property
from hvgui.wsman.exchange import Exchange
from hvgui.wsman.faults import Fault
from hvgui.wsman.replies import Instance
from hvgui.wsman.requests import EndpointReference
from hvgui.wsman.values import number
from hvgui.wsman.vocabulary import CIMV2, class_uri

SETTING_DATA = "Msvm_VirtualSystemExportSettingData"
#: JobType 62 in the schema; one list counts from 60 (hyperv-wmi-v2 18.3).
EXPORTING = frozenset({61, 62})
_DISK, _PASSED = "microsoft:hyper-v:virtual hard disk", "microsoft:hyper-v:physical disk drive"
#: OperationalStatus[1]: at a checkpoint, merging, exporting, moving (hyperv-wmi-v2 4.2).
_WORKING = frozenset(range(32768, 32775))
_LIVE_STATE = {Memory.WITHOUT: 0, Memory.WITH: 1, Memory.APPLICATION: 2}
_ALL, _NONE, _ONE = 0, 1, 2
#: Files of disks whose sizes are asked for.
MOST_FILES = 100
_MEGABYTE = 2**20


def read_export(wish: ExportWish) -> Exchange[ExportFacts | None]:
    """What decides on an export; None where the host does not have the VM."""
    vm = wish.key.vm
    systems = yield from every(selections.system_of(vm))
    if not systems:
        return None
    rows = yield from every(selections.checkpoints_of(vm))
    points: dict[str, str] = {
        point: row.text("ElementName") or "" for row in rows if (point := _point(row)) is not None
    }
    taken = map(VmId, points) if wish.checkpoints else ()
    owners = [VmId(wish.checkpoint)] if wish.checkpoint else [vm, *taken]
    media = yield from every(select.some_media(owners))
    sizes, unknown = yield from _read_sizes(_files(media, owners))
    resources = f"select HostResource,InstanceID,ResourceSubType from {select.RESOURCES}"
    passed = yield from every(f"{resources}{selections.belonging_to(owners)}")
    memory = yield from every(
        f"select InstanceID,VirtualQuantity from {selections.MEMORY_CLASS}{selections.belonging_to([vm])}"
    )
    facts = yield from _read_places(wish)
    return ExportFacts(
        power=power_of(number(systems[0].text("EnabledState")), systems[0].text("OtherEnabledState")),
        busy=_is_busy(systems[0]),
        points=points,
        sizes=sizes,
        unknown=tuple(unknown),
        passed=tuple(_files(passed, owners, _PASSED)),
        memory=_MEGABYTE * max((number(row.text("VirtualQuantity")) or 0 for row in memory), default=0),
        free=facts.free,
        folders=facts.folders,
        written=facts.written,
    )


def read_exported(wish: ExportWish) -> Exchange[ExportFacts | None]:
    """What has become of one: whether the host is still at it, and what it has written."""
    systems = yield from every(selections.system_of(wish.key.vm))
    if not systems:
        return None
    found = yield from _read_places(wish)
    return ExportFacts(busy=_is_busy(systems[0]), folders=found.folders, written=found.written)


def _is_busy(system: Instance) -> bool:
    return any(number(status) in _WORKING for status in system.texts("OperationalStatus")[1:])


def _point(row: Instance) -> VmId | None:
    return vm_id((row.text("InstanceID") or "").removeprefix("Microsoft:"))


def _files(rows: Iterable[Instance], owners: Sequence[VmId], kind: str = _DISK) -> list[str]:
    found: dict[str, str] = {}
    for row in rows:
        owner, _ = owner_and_tail(row.text("InstanceID") or "")
        path = next(iter(row.texts("HostResource")), "")
        if owner in owners and path and (row.text("ResourceSubType") or "").casefold() == kind:
            found.setdefault(path.casefold(), path)
    return list(found.values())


def _read_sizes(files: Sequence[str]) -> Exchange[tuple[dict[str, int], list[str]]]:
    """Sizes of disks and of all they differ from; files that say nothing of themselves."""
    sizes: dict[str, int] = {}
    unknown: list[str] = []
    waiting = list(files)
    while waiting:
        path = waiting.pop()
        if path.casefold() in sizes or path in unknown:
            continue
        disk: DiskFile | None = None
        if len(sizes) < MOST_FILES:
            try:
                disk = yield from read_disk(path, 1)
            except (Refusal, Fault):
                disk = None
        if disk is None or disk.size is None:
            unknown.append(path)
        else:
            sizes[path.casefold()] = disk.size
        waiting += () if disk is None else disk.parents
    return sizes, unknown


def _read_places(wish: ExportWish) -> Exchange[ExportFacts]:
    """Free room, folders and what lies in them; nothing of a share, nor where root/cimv2 is closed."""
    if wish.remote:
        return ExportFacts()
    try:
        volumes = yield from read_volumes()
        drives = [volume.drive.casefold() for volume in volumes]
        folders = {drive for drive in drives if drive == wish.folder.rstrip("\\").casefold()}
        for folder in (wish.folder.rstrip("\\"), *wish.targets):
            if folder.casefold() not in folders and (yield from read_folder_there(folder)):
                folders.add(folder.casefold())
        written: list[str] = []
        for target in wish.targets:
            if target.casefold() in folders:
                written += yield from read_definitions(f"{target}\\{CONFIGURATIONS}")
    except Fault:
        return ExportFacts()
    free = {volume.drive.upper(): volume.free for volume in volumes if volume.free is not None}
    return ExportFacts(free=free, folders=frozenset(folders), written=tuple(written))


def read_folder_there(folder: str) -> Exchange[bool]:
    """Whether a folder is on a local disk of the host. Raises Fault."""
    return bool((yield from every(f"select Name from Win32_Directory where Name={literal(folder)}", CIMV2)))


def read_definitions(folder: str) -> Exchange[list[str]]:
    """Configuration files in a folder of a local disk. Raises Fault."""
    inside = f"{folder[2:].rstrip(chr(92))}\\"
    place = f"Drive={literal(folder[:2])} and Path={literal(inside)}"
    kinds = " or ".join(f"Extension={literal(kind.removeprefix('.'))}" for kind in DEFINITIONS)
    rows = yield from every(f"select Name from CIM_DataFile where {place} and ({kinds})", CIMV2)
    return [name for row in rows if (name := row.text("Name"))]


def send_export(dialect: Dialect, wish: ExportWish) -> Exchange[Beginning]:
    """Write a VM or a checkpoint into a folder of its own, as Hyper-V Manager does. Raises Refusal.

    A checkpoint is exported as a part of its VM, with everything of it.
    """
    keys = (("CreationClassName", selections.SYSTEM_CLASS), ("Name", str(wish.key.vm)))
    which = _ONE if wish.checkpoint else _ALL if wish.checkpoints else _NONE
    properties = [
        Property("CopySnapshotConfiguration", "uint8", str(which)),
        Property("CopyVmRuntimeInformation", "boolean", "true"),
        Property("CopyVmStorage", "boolean", "true"),
        Property("CreateVmExportSubdirectory", "boolean", "true"),
        Property("CaptureLiveState", "uint8", str(_LIVE_STATE[wish.memory])),
    ]
    if wish.checkpoint:
        path = path_to(selections.SETTINGS_CLASS, f"Microsoft:{wish.checkpoint}")
        properties.append(Property("SnapshotVirtualSystem", "string", path))
    arguments = (
        ("ComputerSystem", EndpointReference(class_uri(selections.SYSTEM_CLASS), keys)),
        ("ExportDirectory", wish.folder),
        ("ExportSettingData", partial_instance(SETTING_DATA, properties, wish.name)),
    )
    return (yield from send_method(dialect.service, "ExportSystemDefinition", arguments, wish.name))
