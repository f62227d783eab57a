"""The host's image service: disks made and changed, each in a job of a class of its own (hyperv-hardware 2.5)."""

from __future__ import annotations

from collections.abc import Callable

from hvgui.domain.devices.device_extras import DiskType
from hvgui.domain.settings.disks import NewDisk
from hvgui.hyperv import selections
from hvgui.hyperv.changing import Beginning, send_method
from hvgui.hyperv.collecting import every
from hvgui.hyperv.disk_reading import IMAGE_SERVICE, SELECTORS
from hvgui.hyperv.job_search import was_submitted
from hvgui.hyperv.partial_instances import partial_instance
from hvgui.wsman.embedded import Property
from hvgui.wsman.exchange import Exchange
from hvgui.wsman.requests import Argument, EndpointReference
from hvgui.wsman.values import moment, number
from hvgui.wsman.vocabulary import CIMV2, class_uri

#: Class of its jobs, a sibling of Msvm_ConcreteJob (live-hosts C4).
STORAGE_JOB = "Msvm_StorageJob"
_SETTINGS = "Msvm_VirtualHardDiskSettingData"
_SERVICE = EndpointReference(class_uri(IMAGE_SERVICE), SELECTORS)
#: Mode of compacting: everything that can be had (hyperv-hardware 2.5).
_FULL = 0


def send_new_disk(path: str, made: NewDisk, form: int, subject: str) -> Exchange[Beginning]:
    """Make a disk; an existing file is never overwritten. Raises Refusal."""
    text = _described(path, made, form, subject)
    return (yield from _send("CreateVirtualHardDisk", (("VirtualDiskSettingData", text),), subject))


def send_new_floppy(path: str, subject: str) -> Exchange[Beginning]:
    """Make a virtual floppy disk of 1.44 MB (hyperv-hardware 2.2). Raises Refusal."""
    return (yield from _send("CreateVirtualFloppyDisk", (("Path", path),), subject))


def send_conversion(source: str, path: str, kind: DiskType, form: int, subject: str) -> Exchange[Beginning]:
    """A copy of a disk in another type or format; the source stays. Raises Refusal."""
    arguments = (("SourcePath", source), ("VirtualDiskSettingData", _described(path, NewDisk(kind), form, subject)))
    return (yield from _send("ConvertVirtualHardDisk", arguments, subject))


def send_size(path: str, size: int, subject: str) -> Exchange[Beginning]:
    """Another size for the guest, in bytes. Raises Refusal."""
    return (yield from _send("ResizeVirtualHardDisk", (("MaxInternalSize", size), ("Path", path)), subject))


def send_compaction(path: str, subject: str) -> Exchange[Beginning]:
    """Give back what is not used any more. Raises Refusal."""
    return (yield from _send("CompactVirtualHardDisk", (("Mode", _FULL), ("Path", path)), subject))


def send_merge(child: str, parent: str, subject: str) -> Exchange[Beginning]:
    """Write a child into its parent; the host deletes the child afterwards. Raises Refusal."""
    arguments = (("DestinationPath", parent), ("SourcePath", child))
    return (yield from _send("MergeVirtualHardDisk", arguments, subject))


def send_parent(child: str, parent: str, subject: str, *, any_parent: bool) -> Exchange[Beginning]:
    """Reconnect a child to its parent. Raises Refusal."""
    arguments = (("ChildPath", child), ("IgnoreIDMismatch", any_parent), ("ParentPath", parent))
    return (yield from _send("SetParentVirtualHardDisk", arguments, subject))


def _send(method: str, arguments: tuple[tuple[str, Argument], ...], subject: str) -> Exchange[Beginning]:
    return (yield from send_method(_SERVICE, method, arguments, subject))


def _described(path: str, made: NewDisk, form: int, subject: str) -> str:
    properties = [
        Property("Type", "uint16", str(made.type.value)),
        Property("Format", "uint16", str(form)),
        Property("Path", "string", path),
    ]
    if made.parent:
        properties.append(Property("ParentPath", "string", made.parent))
    if made.size and not made.parent:
        properties.append(Property("MaxInternalSize", "uint64", str(made.size)))
    if made.block:
        properties.append(Property("BlockSize", "uint32", str(made.block)))
    if made.sector:
        properties.append(Property("LogicalSectorSize", "uint32", str(made.sector)))
    return partial_instance(_SETTINGS, properties, subject)


def find_storage_job(
    path: str, job_types: frozenset[int], ages: Callable[[], tuple[float, float]]
) -> Exchange[EndpointReference | None]:
    """The one job of the image service that fits: of one of these types, submitted when the step was sent, and about
    this file where the job says which (that it always does is UNVERIFIED). None when none fits, or more than one."""
    _, youngest = ages()
    clock = yield from every(selections.HOST_TIME, CIMV2)
    oldest, _ = ages()
    now = moment(clock[0].text("LocalDateTime")) if clock else None
    if now is None:
        return None
    found = []
    for job in (yield from every(f"select Child,InstanceID,JobType,Parent,TimeSubmitted from {STORAGE_JOB}")):
        identifier = job.text("InstanceID")
        submitted = moment(job.text("TimeSubmitted"))
        files = {text.casefold() for text in (job.text("Child"), job.text("Parent")) if text}
        if not identifier or number(job.text("JobType")) not in job_types or (files and path.casefold() not in files):
            continue
        if was_submitted(submitted, now, (oldest, youngest)):
            found.append(identifier)
    return EndpointReference(class_uri(STORAGE_JOB), (("InstanceID", found[0]),)) if len(found) == 1 else None
