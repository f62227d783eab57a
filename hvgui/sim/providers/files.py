"""Files and folders of the host's local disks as root/cimv2 has them (hyperv-hardware 7.3): names in lower case."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from hvgui.sim.cim import CimClass, Row, Value
from hvgui.sim.hyperv import hardware as hw
from hvgui.sim.hyperv.hosts import Host
from hvgui.sim.providers.calls import row

_GIB = 2**30


def spelled(host: Host) -> list[tuple[str, int]]:
    """Images and virtual hard disks on local disks with their sizes, as they are spelled; none of a share's."""
    disks = [
        file
        for machine in host.ordered()
        for number in range(machine.equipment.disks)
        for file in hw.disk_chain(machine, machine.id, number)
    ]
    found = {path.lower(): path for path in (*host.images(), *disks, *hw.LIBRARY, *_written(host))}
    return [(found[low], _size(host, found[low])) for low in sorted(found) if low[1:3] == ":\\"]


def paths(host: Host) -> list[str]:
    """The same in lower case, as root/cimv2 has them."""
    return [path.lower() for path, _ in spelled(host)]


def _size(host: Host, path: str) -> int:
    if host.has_file(path):
        return host.disk.real(path).stat().st_size
    return Random(f"size {path.lower()}").randrange(1, 9 * _GIB)


def _written(host: Host) -> Iterator[str]:
    """Images that somebody has brought to the host."""
    root = host.disk.root
    for real in root.rglob("*.iso"):
        drive, *below = real.relative_to(root).parts
        yield "\\".join((f"{drive}:", *below))


def files(host: Host, cim_class: CimClass) -> Iterator[Row]:
    """One instance of CIM_DataFile for each."""
    for path in paths(host):
        folder, _, name = path.rpartition("\\")
        stem, _, extension = name.rpartition(".")
        yield row(
            cim_class,
            {
                **_common(host, path, folder),
                "FileName": stem,
                "Extension": extension,
                "FileSize": _size(host, path),
                "FileType": f"{extension} File",
                "Manufacturer": "",
                "Version": "",
            },
        )


def folders(host: Host, cim_class: CimClass) -> Iterator[Row]:
    """One instance of Win32_Directory for each folder on the way to them."""
    found = set()
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
