"""The image service: what it says of virtual hard disk files, and what it makes of them (hyperv-hardware 2.5 and 2.6;
live-hosts C4, C5 and E9).

Bad input is refused at once; everything else is a job of a class of its own that says how far it is, can be cancelled,
and leaves nothing half made behind.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from xml.sax.saxutils import escape

from hvgui.sim.hyperv import vhds
from hvgui.sim.hyperv.cimxml import WrongType, convert
from hvgui.sim.hyperv.filesystem import EXISTS, IN_USE, NOT_FOUND, PATH_NOT_FOUND
from hvgui.sim.hyperv.hosts import FAILED, INVALID_PARAMETER, Host
from hvgui.sim.hyperv.jobs import STORAGE_JOB, Job, JobTrouble
from hvgui.sim.hyperv.vhds import DIFFERENCING, FIXED, FORMATS, GIB, VHD, VHDX, Look, Vhd
from hvgui.sim.providers.calls import Answer, Call, Handler, Producer, answer, started
from hvgui.sim.providers.embedded import Refused, read
from hvgui.sim.providers.files import has_folder, room
from hvgui.sim.providers.services import service

IMAGES = "Msvm_ImageManagementService"
SETTING_DATA, STATE = "Msvm_VirtualHardDiskSettingData", "Msvm_VirtualHardDiskState"
#: JobType of these jobs, a table of their own (hyperv-hardware 2.5).
CREATION, FLOPPIES, COMPACTION, EXPANSION = 1, 2, 3, 4
MERGING, CONVERSION, INFORMATION, VALIDATION, OTHER = 5, 6, 8, 9, 0
#: "File not found" (hyperv-hardware 2.5, return codes), a damaged file, a parent of another identifier, a full disk.
FILE_NOT_FOUND = 32779
DAMAGED, OTHER_PARENT, DISK_FULL = 0xC03A0014, 0xC03A000E, 0x80070070
_TYPES = (FIXED, vhds.DYNAMIC, DIFFERENCING)
_LEAST = 3 * 2**20
_MOST = {VHD: 2040 * GIB, VHDX: 64 * 1024 * GIB}
_SECTORS = (0, 512, 4096)
_HEAD = 4_194_304
_FLOPPY = 1_474_560
#: Seconds for what does not touch the contents, and bytes a second for what does.
_QUICK, _RATE = 1.0, 2e9
_MODES = range(5)
_Fields = tuple[tuple[str, str, object], ...]


def setting_data(call: Call) -> Answer:
    """GetVirtualHardDiskSettingData: the text of an instance; a property that is null has no VALUE."""
    vhd = _there(call, "Path")
    if not isinstance(vhd, Vhd):
        return vhd
    fields: _Fields = (
        ("BlockSize", "uint32", 0 if vhd.type == FIXED else vhd.block),
        ("Caption", "string", None),
        ("Description", "string", None),
        ("ElementName", "string", None),
        ("Format", "uint16", vhd.format),
        ("InstanceID", "string", None),
        ("LogicalSectorSize", "uint32", vhd.logical),
        ("MaxInternalSize", "uint64", vhd.most),
        ("ParentIdentifier", "string", vhd.parent_id or None),
        ("ParentPath", "string", vhd.parent),
        ("Path", "string", vhd.path),
        ("PhysicalSectorSize", "uint32", vhd.physical),
        ("Type", "uint16", vhd.type),
        ("VirtualDiskId", "string", vhd.id),
    )
    return answer(SettingData=_text(call.host, SETTING_DATA, fields))


def state(call: Call) -> Answer:
    """GetVirtualHardDiskState: the file itself, and whether somebody has it open."""
    vhd = _there(call, "Path")
    if not isinstance(vhd, Vhd):
        return vhd
    fragmented = 0 if vhd.type == FIXED else None
    fields: _Fields = (
        ("Alignment", "uint32", 1),
        ("FileSize", "uint64", vhd.size),
        ("FragmentationPercentage", "uint32", fragmented),
        ("InUse", "boolean", Look(call.host).in_use(vhd.path)),
        # A VHD cannot be made smaller (hyperv-hardware 2.6).
        ("MinInternalSize", "uint64", vhd.least if vhd.format == VHDX else vhd.most),
        ("PhysicalSectorSize", "uint32", vhd.physical),
    )
    return answer(State=_text(call.host, STATE, fields))


def create(call: Call) -> Answer:
    """CreateVirtualHardDisk: never over a file that is there."""
    try:
        wanted = _wanted(call, "VirtualDiskSettingData")
    except Refused as refused:
        return answer(refused.code)
    host = call.host

    def ending(_job: Job, _moment: float) -> None:
        _check_free(host, wanted)
        host.vhds.files[wanted.path.casefold()] = wanted
        host.vhds.gone.discard(wanted.path.casefold())

    seconds = _QUICK + (wanted.size / _RATE if wanted.type == FIXED else 0.0)
    return _start(call, CREATION, seconds, ending, wanted.path, check=partial(_check_free, host, wanted))


def create_floppy(call: Call) -> Answer:
    """CreateVirtualFloppyDisk: 1.44 MB, in a file of its own extension (hyperv-hardware 2.2); never over one that is
    there."""
    path, host = call.text("Path"), call.host
    if path[1:3] != ":\\" or vhds.extension(path) != "vfd":
        return answer(INVALID_PARAMETER)

    def check() -> None:
        if host.has_file(path) or path.lower() in map(str.lower, host.images()):
            raise host.disk_trouble(path, EXISTS)
        if not has_folder(host, path.rpartition("\\")[0]):
            raise host.disk_trouble(path, PATH_NOT_FOUND)

    def ending(_job: Job, _moment: float) -> None:
        check()
        real = host.disk.real(path)
        real.parent.mkdir(parents=True, exist_ok=True)
        real.write_bytes(bytes(_FLOPPY))

    return _start(call, FLOPPIES, _QUICK, ending, path, check=check)


def resize(call: Call) -> Answer:
    """ResizeVirtualHardDisk: larger at any time but on IDE; smaller only a VHDX, down to what is in use."""
    vhd, size, host = _there(call, "Path"), call.number("MaxInternalSize"), call.host
    if not isinstance(vhd, Vhd):
        return vhd
    if size is None or size < _LEAST or size > _MOST.get(vhd.format, 0):
        return answer(INVALID_PARAMETER)

    def check() -> None:
        if size % vhd.logical or (size < vhd.most and (vhd.format != VHDX or size < vhd.least)):
            raise host.disk_trouble(vhd.path, code=INVALID_PARAMETER)
        if Look(host).children(vhd.path):
            raise host.disk_trouble(vhd.path, IN_USE)
        for machine, drive, itself in Look(host).users(vhd.path):
            if machine.power.live and (not itself or vhd.format != VHDX or drive.on_ide):
                raise host.disk_trouble(vhd.path, IN_USE)
        if vhd.type == FIXED and size - vhd.most > room(host):
            raise host.disk_trouble(vhd.path, DISK_FULL)

    def ending(_job: Job, _moment: float) -> None:
        check()
        vhd.most, vhd.size = size, vhd.size + (size - vhd.most if vhd.type == FIXED else 0)

    grown = max(0, size - vhd.most) / _RATE if vhd.type == FIXED else 0.0
    return _start(call, EXPANSION, _QUICK + grown, ending, vhd.path, check=check)


def compact(call: Call) -> Answer:
    """CompactVirtualHardDisk: once there is something to win; success without shrinking is normal (2.5)."""
    vhd, mode, host = _there(call, "Path"), call.number("Mode"), call.host
    if not isinstance(vhd, Vhd):
        return vhd
    if mode not in _MODES:
        return answer(INVALID_PARAMETER)
    if vhd.type == FIXED and vhd.format == VHD:
        return answer(INVALID_PARAMETER)

    def check() -> None:
        if Look(host).in_use(vhd.path):
            raise host.disk_trouble(vhd.path, IN_USE)

    def ending(_job: Job, _moment: float) -> None:
        if vhd.type != FIXED and not vhd.compacted:
            vhd.size, vhd.compacted = max(_HEAD, vhd.size * 3 // 4), True

    return _start(call, COMPACTION, _QUICK + vhd.size / _RATE, ending, vhd.path, check=check)


def convert_disk(call: Call) -> Answer:
    """ConvertVirtualHardDisk: a copy of another type or format; the source stays."""
    source, host = _there(call, "SourcePath"), call.host
    if not isinstance(source, Vhd):
        return source
    try:
        wanted = _wanted(call, "VirtualDiskSettingData", source)
    except Refused as refused:
        return answer(refused.code)

    def check() -> None:
        if Look(host).in_use(source.path):
            raise host.disk_trouble(source.path, IN_USE)
        _check_free(host, wanted)

    def ending(_job: Job, _moment: float) -> None:
        host.vhds.files[wanted.path.casefold()] = wanted
        host.vhds.gone.discard(wanted.path.casefold())

    return _start(call, CONVERSION, _QUICK + wanted.size / _RATE, ending, wanted.path, source.path, check=check)


def merge(call: Call) -> Answer:
    """MergeVirtualHardDisk: a child into a disk of its chain; the child's file is deleted afterwards."""
    child, parent, host = _there(call, "SourcePath"), _there(call, "DestinationPath"), call.host
    if not isinstance(child, Vhd):
        return child
    if not isinstance(parent, Vhd):
        return parent
    above = Look(host).chain(child.path)[1:]
    if parent not in above:
        return answer(INVALID_PARAMETER)

    def check() -> None:
        for vhd in (child, *above):
            if Look(host).in_use(vhd.path) or any(True for _ in Look(host).users(child.path)):
                raise host.disk_trouble(vhd.path, IN_USE)

    def ending(_job: Job, _moment: float) -> None:
        parent.size, parent.most = max(parent.size, child.size), child.most
        for vhd in (child, *above[: above.index(parent)]):
            host.vhds.files.pop(vhd.path.casefold(), None)
            host.vhds.gone.add(vhd.path.casefold())

    return _start(call, MERGING, _QUICK + child.size / _RATE, ending, child.path, parent.path, check=check)


def set_parent(call: Call) -> Answer:
    """SetParentVirtualHardDisk: reconnects a child; another identifier only when that is to be ignored."""
    child, parent, host = _there(call, "ChildPath"), _there(call, "ParentPath"), call.host
    if not isinstance(child, Vhd):
        return child
    if not isinstance(parent, Vhd):
        return parent
    if child.type != DIFFERENCING or child in Look(host).chain(parent.path):
        return answer(INVALID_PARAMETER)

    def ending(_job: Job, _moment: float) -> None:
        if parent.id != child.parent_id and not call.flag("IgnoreIDMismatch"):
            raise host.disk_trouble(child.path, OTHER_PARENT)
        child.parent, child.parent_id = parent.path, parent.id

    def check() -> None:
        if Look(host).in_use(child.path):
            raise host.disk_trouble(child.path, IN_USE)

    return _start(call, OTHER, _QUICK, ending, child.path, parent.path, check=check)


def validate(call: Call) -> Answer:
    """ValidateVirtualHardDisk: the job says where a chain is broken."""
    vhd, host = _there(call, "Path", damaged=True), call.host
    if not isinstance(vhd, Vhd):
        return vhd

    def check() -> None:
        found = Look(host).chain(vhd.path)
        if found[-1].damaged:
            raise host.disk_trouble(found[-1].path, DAMAGED)
        if found[-1].parent:
            raise host.disk_trouble(found[-1].parent, NOT_FOUND)

    return _start(call, VALIDATION, _QUICK, lambda *_: check(), vhd.path, check=lambda: None)


def _there(call: Call, name: str, *, damaged: bool = False) -> Vhd | Answer:
    """The disk that a path names, or what the call is answered with."""
    path = call.text(name)
    if not path:
        return answer(INVALID_PARAMETER)
    vhd = Look(call.host).find(path)
    if vhd is None:
        return answer(FILE_NOT_FOUND)
    if vhd.damaged and not damaged:
        return answer(FAILED)
    return vhd


def _wanted(call: Call, name: str, source: Vhd | None = None) -> Vhd:
    """The disk that a text describes. Raises Refused."""
    cim_class, given = read(call.host, call.text(name))
    if cim_class.name != SETTING_DATA:
        raise Refused
    declared = {p.name.lower(): p for p in cim_class.properties}
    try:
        values = {p.name: convert(p, declared[p.name.lower()]) for p in given.properties if p.values}
    except WrongType as wrong:
        raise Refused from wrong

    def number(name: str) -> int:
        found = values.get(name, 0)
        return found if isinstance(found, int) else 0

    path, kind, parent = str(values.get("Path", "")), number("Type"), str(values.get("ParentPath", ""))
    end = vhds.extension(path)
    if kind not in _TYPES or number("Format") not in (VHD, VHDX) or path[1:3] != ":\\":
        raise Refused
    # The name has to fit the format, and that of a checkpoint's disk is nobody's to give (hyperv-hardware 2.5).
    if end not in ("vhd", "vhdx") or FORMATS[end] != number("Format"):
        raise Refused
    if number("LogicalSectorSize") not in _SECTORS or number("PhysicalSectorSize") not in _SECTORS:
        raise Refused
    if number("Format") == VHD and number("LogicalSectorSize") not in (0, 512):
        raise Refused
    above = Look(call.host).find(parent) if parent else None
    if (kind == DIFFERENCING) is not bool(parent):
        raise Refused
    most = number("MaxInternalSize") or (source.most if source else above.most if above else 0)
    if source is not None and most != source.most:
        raise Refused
    if kind != DIFFERENCING and not _LEAST <= most <= _MOST[number("Format")]:
        raise Refused
    size = most + 512 if kind == FIXED else _HEAD + (source.least if source else 0)
    return Vhd(
        path=path,
        type=kind,
        most=most,
        size=size,
        least=source.least if source else _LEAST,
        parent=above.path if above else parent,
        parent_id=above.id if above else "",
        block=number("BlockSize") or (2_097_152 if parent else 33_554_432),
        logical=number("LogicalSectorSize") or 512,
        physical=number("PhysicalSectorSize") or 4096,
        id=call.host.new_guid(),
        made=True,
    )


def _check_free(host: Host, wanted: Vhd) -> None:
    """Whether a disk can be made. Raises JobTrouble."""
    if Look(host).find(wanted.path) is not None or host.has_file(wanted.path):
        raise host.disk_trouble(wanted.path, EXISTS)
    if not has_folder(host, wanted.path.rpartition("\\")[0]):
        raise host.disk_trouble(wanted.path, PATH_NOT_FOUND)
    if wanted.type == DIFFERENCING and Look(host).find(wanted.parent) is None:
        raise host.disk_trouble(wanted.parent, NOT_FOUND)
    if wanted.size > room(host):
        raise host.disk_trouble(wanted.path, DISK_FULL)


def _start(
    call: Call,
    kind: int,
    seconds: float,
    ending: Callable[[Job, float], None],
    *paths: str,
    check: Callable[[], None],
) -> Answer:
    """A job on some files, the first of which it makes or changes; what is wrong from the start is told soon."""
    host = call.host
    wrong: JobTrouble | None = None
    try:
        for path in paths:
            if path.casefold() in host.vhds.held:
                raise host.disk_trouble(path, IN_USE)
        check()
    except JobTrouble as trouble:
        wrong = trouble

    def end(job: Job, moment: float) -> None:
        if wrong is not None:
            raise wrong
        ending(job, moment)

    job = host.jobs.start(
        kind,
        now=call.now,
        duration=host.duration(_QUICK if wrong else seconds),
        ending=end,
        owner=call.who.user,
        class_name=STORAGE_JOB,
    )
    job.cancellable = True
    job.child, job.parent = paths[0], paths[1] if len(paths) > 1 else ""
    held = {path.casefold() for path in paths} if wrong is None else set()
    host.vhds.held |= held
    job.on_over = lambda _: host.vhds.held.difference_update(held)
    return started(job)


def _text(host: Host, class_name: str, fields: _Fields) -> str:
    known = {p.name for p in host.schema.cim_class("root/virtualization/v2", class_name).properties}
    inside = "".join(_property(*each) for each in fields if each[0] in known)
    return f'<INSTANCE CLASSNAME="{class_name}">{inside}</INSTANCE>'


def _property(name: str, kind: str, value: object) -> str:
    if value is None:
        return f'<PROPERTY NAME="{name}" PROPAGATED="true" TYPE="{kind}"></PROPERTY>'
    words = str(value).upper() if isinstance(value, bool) else escape(str(value))
    return f'<PROPERTY NAME="{name}" TYPE="{kind}"><VALUE>{words}</VALUE></PROPERTY>'


ROWS: dict[str, Producer] = {IMAGES: partial(service, "vhdsvc", "service.images")}
METHODS: dict[tuple[str, str], Handler] = {
    (IMAGES, "GetVirtualHardDiskSettingData"): setting_data,
    (IMAGES, "GetVirtualHardDiskState"): state,
    (IMAGES, "CreateVirtualHardDisk"): create,
    (IMAGES, "CreateVirtualFloppyDisk"): create_floppy,
    (IMAGES, "ResizeVirtualHardDisk"): resize,
    (IMAGES, "CompactVirtualHardDisk"): compact,
    (IMAGES, "ConvertVirtualHardDisk"): convert_disk,
    (IMAGES, "MergeVirtualHardDisk"): merge,
    (IMAGES, "SetParentVirtualHardDisk"): set_parent,
    (IMAGES, "ValidateVirtualHardDisk"): validate,
}
