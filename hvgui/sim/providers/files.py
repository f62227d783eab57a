"""Files and folders of the host's local disks as root/cimv2 has them (hyperv-hardware 7.3): names in lower case."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from hvgui.sim import hardware as hw
from hvgui.sim.cim import CimClass, Row, Value
from hvgui.sim.hosts import Host
from hvgui.sim.providers.calls import row

_GIB = 2**30


def paths(host: Host) -> list[str]:
    """Images and virtual hard disks on local disks, in lower case; what lies on a share is not served."""
    disks = [
        file
        for machine in host.ordered()
        for number in range(machine.equipment.disks)
        for file in hw.disk_chain(machine, machine.id, number)
    ]
    found = {path.lower() for path in (*hw.LIBRARY, *host.images(), *disks, *_written(host))}
    return sorted(path for path in found if path[1:3] == ":\\")


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
        size = Random(f"size {path}").randrange(1, 9 * _GIB)
        if host.has_file(path):
            size = host.disk.real(path).stat().st_size
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
