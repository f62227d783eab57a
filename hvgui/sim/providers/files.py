"""Files and folders of the host's local disks as root/cimv2 has them (hyperv-hardware 7.3): names in lower case.

Files can be deleted, and come back no more.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from random import Random

from hvgui.sim.cim import CimClass, Row, Value
from hvgui.sim.hyperv import hardware as hw
from hvgui.sim.hyperv import vhds
from hvgui.sim.hyperv.filesystem import PathTrouble
from hvgui.sim.hyperv.hosts import Host
from hvgui.sim.providers.calls import Answer, Call, Handler, answer, row

_GIB = 2**30
DISK_SIZE = 960 * 10**9
#: What Delete answers, by CIM_DataFile's own table: no rights, and another process that has the file open.
DENIED, SHARED = 2, 15
#: Real files that are listed.
_WRITTEN = (".iso", ".vfd", ".vmcx", ".vmgs", ".vmrs", ".vsv", ".xml")


def spelled(host: Host) -> list[tuple[str, int]]:
    """Images and virtual hard disks on local disks with their sizes, as they are spelled; none of a share's."""
    found = {path.lower(): (path, _size(host, path)) for path in (*host.images(), *hw.LIBRARY, *_written(host))}
    found |= {vhd.path.lower(): (vhd.path, vhd.size) for vhd in vhds.Look(host).everything()}
    return [found[low] for low in sorted(found) if low[1:3] == ":\\" and low not in host.vhds.gone]


def paths(host: Host) -> list[str]:
    """The same in lower case, as root/cimv2 has them."""
    return [path.lower() for path, _ in spelled(host)]


def _size(host: Host, path: str) -> int:
    if host.has_file(path):
        return host.disk.real(path).stat().st_size
    return Random(f"size {path.lower()}").randrange(1, 9 * _GIB)


def _written(host: Host) -> Iterator[str]:
    """Images and configurations that somebody has brought to the host, or made there."""
    for folder, _, names in os.walk(host.disk.root):
        for name in names:
            if name.lower().endswith(_WRITTEN):
                yield _path(host, Path(folder, name))


def _path(host: Host, real: Path) -> str:
    drive, *below = real.relative_to(host.disk.root).parts
    return "\\".join((f"{drive}:", *below))


def has_folder(host: Host, folder: str) -> bool:
    """Whether a folder is on a local disk of the host."""
    inside = f"{folder.rstrip(chr(92)).lower()}\\"
    try:
        return host.disk.real(f"{inside}").is_dir() or any(path.startswith(inside) for path in paths(host))
    except PathTrouble:
        return False


def room(host: Host) -> int:
    """Free bytes of the host's disks, without what was made of disks since."""
    free = DISK_SIZE // 2 if host.disk.capacity is None else host.disk.free()
    return max(0, free - sum(vhd.size for vhd in host.vhds.files.values() if vhd.made))


def files(host: Host, cim_class: CimClass) -> Iterator[Row]:
    """One instance of CIM_DataFile for each."""
    for spelling, size in spelled(host):
        path = spelling.lower()
        folder, _, name = path.rpartition("\\")
        stem, _, extension = name.rpartition(".")
        yield row(
            cim_class,
            {
                **_common(host, path, folder),
                "FileName": stem,
                "Extension": extension,
                "FileSize": size,
                "FileType": f"{extension} File",
                "Manufacturer": "",
                "Version": "",
            },
        )


def folders(host: Host, cim_class: CimClass) -> Iterator[Row]:
    """One instance of Win32_Directory for each folder on the way to them, and for those that were made."""
    reals = (Path(folder, name) for folder, names, _ in os.walk(host.disk.root) for name in names)
    found = {path.lower() for path in map(partial(_path, host), reals) if path.count("\\")}
    for path in paths(host):
        parts = path.split("\\")
        found |= {"\\".join(parts[:depth]) for depth in range(2, len(parts))}
    for path in sorted(found):
        folder, _, name = path.rpartition("\\")
        yield row(cim_class, {**_common(host, path, folder), "FileName": name, "Extension": ""})


def _common(host: Host, path: str, folder: str) -> dict[str, Value]:
    written = host.wall(host.now() - 86_400.0 * 30)
    return {
        **dict.fromkeys(("CreationDate", "InstallDate", "LastAccessed", "LastModified"), written),
        "Archive": True,
        "Compressed": False,
        "CreationClassName": "CIM_LogicalFile",
        "EightDotThreeFileName": path,
        "Encrypted": False,
        "System": False,
        "Name": path,
        "Caption": path,
        "Description": path,
        "CSCreationClassName": "Win32_ComputerSystem",
        "CSName": host.name,
        "FSCreationClassName": "Win32_FileSystem",
        "FSName": "NTFS",
        "Drive": path[:2],
        "Path": f"{folder[2:]}\\",
        "Hidden": False,
        "Readable": True,
        "Writeable": True,
        "Status": "OK",
    }


def delete(call: Call) -> Answer:
    """CIM_DataFile.Delete: a file that a VM runs with, or that somebody works on, stays."""
    host, path = call.host, str(call.target.values["Name"])
    if host.disk.refuses_writing(path):
        return answer(DENIED)
    running = [machine for machine in host.ordered() if machine.power.live]
    drives = (drive for machine in running for drive in hw.drives(machine, machine.id))
    in_drive = any(drive.file.casefold() == path for drive in drives)
    if in_drive or vhds.Look(host).in_use(path) or path in {file.lower() for file in host.disk.in_use}:
        return answer(SHARED)
    if host.has_file(path):
        host.disk.real(path).unlink()
    host.vhds.files.pop(path, None)
    host.vhds.gone.add(path)
    return answer()


METHODS: dict[tuple[str, str], Handler] = {("CIM_DataFile", "Delete"): delete}
