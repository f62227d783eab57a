"""Files and folders on the local disks of a host, through root/cimv2 (hyperv-hardware 7.3).

A folder is asked for by equality of drive and path, a file by its name: anything else walks the whole disk. Folders of
shares are never served, and a folder that the account may not read looks empty.
"""

from __future__ import annotations

from hvgui.domain.hosts.host_files import HostFile, HostFolder, Volume
from hvgui.hyperv.collecting import every
from hvgui.wsman.exchange import Exchange
from hvgui.wsman.values import moment, number
from hvgui.wsman.vocabulary import CIMV2

_FILE = "FileSize,LastModified,Name"


def read_file(path: str) -> Exchange[HostFile | None]:
    """One file; None where there is none, or it lies on a share."""
    rows = yield from every(f"select {_FILE} from CIM_DataFile where Name={literal(path)}", CIMV2)
    return next((_file(row.text("Name"), row.text("FileSize"), row.text("LastModified")) for row in rows), None)


def read_folder(path: str, extension: str) -> Exchange[HostFolder]:
    """The folders in a folder ("D:\\\\ISO"), and its files with this extension (".iso")."""
    drive, below = path[:2], path[2:].strip("\\")
    inside = f"\\{below}\\" if below else "\\"
    place = f"Drive={literal(drive)} and Path={literal(inside)}"
    folders = yield from every(f"select Name from Win32_Directory where {place}", CIMV2)
    kind = f"Extension={literal(extension.removeprefix('.'))}"
    files = yield from every(f"select {_FILE} from CIM_DataFile where {place} and {kind}", CIMV2)
    return HostFolder(
        path=path,
        folders=tuple(sorted(name for row in folders if (name := row.text("Name")))),
        files=tuple(_file(row.text("Name"), row.text("FileSize"), row.text("LastModified")) for row in files),
    )


def read_volumes() -> Exchange[tuple[Volume, ...]]:
    """Local fixed disks."""
    rows = yield from every("select DeviceID,FreeSpace,Size,VolumeName from Win32_LogicalDisk where DriveType=3", CIMV2)
    found = ((row.text("DeviceID") or "", row) for row in rows)
    return tuple(
        Volume(drive, row.text("VolumeName") or "", number(row.text("Size")), number(row.text("FreeSpace")))
        for drive, row in sorted(found, key=lambda pair: pair[0])
        if drive
    )


def literal(text: str) -> str:
    """A text as a literal of WQL."""
    escaped = text.replace("\\", "\\\\").replace("'", "\\'")
    return f"'{escaped}'"


def _file(name: str | None, size: str | None, changed: str | None) -> HostFile:
    return HostFile(name or "", number(size), moment(changed))
