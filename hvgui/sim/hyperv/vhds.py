"""Virtual hard disk files of a host: those of VMs and their checkpoints, those that lie about, and those made since
(hyperv-hardware 2.4 to 2.6).

What a VM starts out with and what its checkpoints have made follows from the VM; everything else is kept here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from random import Random
from typing import TYPE_CHECKING

from hvgui.sim.hyperv import hardware as hw
from hvgui.sim.hyperv.settings import guid

if TYPE_CHECKING:
    from hvgui.sim.hyperv.hosts import Host
    from hvgui.sim.hyperv.machines import Machine

FIXED, DYNAMIC, DIFFERENCING = 2, 3, 4
VHD, VHDX, VHD_SET = 2, 3, 4
#: Format by the extension of a file.
FORMATS = {"vhd": VHD, "avhd": VHD, "vhdx": VHDX, "avhdx": VHDX, "vhds": VHD_SET}
GIB = 2**30
_BLOCK, _BLOCK_OF_A_CHILD = 33_554_432, 2_097_152


@dataclass(slots=True)
class Vhd:
    """One file. Sizes in bytes: ``most`` is what the guest sees, ``size`` the file's, ``least`` what is in use."""

    path: str
    type: int = DYNAMIC
    most: int = 127 * GIB
    size: int = 0
    least: int = 12 * GIB
    parent: str = ""
    parent_id: str = ""  # identifier of the parent it was made of
    block: int = _BLOCK
    logical: int = 512
    physical: int = 4096
    id: str = ""
    damaged: bool = False
    compacted: bool = False
    made: bool = False  # by the image service, so that it takes room

    def __post_init__(self) -> None:
        random = Random(f"size {self.path.casefold()}")
        self.size = self.size or random.randrange(4, 90) * GIB + 4_194_304
        self.id = self.id or guid(Random(f"identifier {self.path.casefold()}"))

    @property
    def format(self) -> int:
        return FORMATS[extension(self.path)]


@dataclass(slots=True)
class Vhds:
    """Files of one host, by path in lower case."""

    files: dict[str, Vhd] = field(default_factory=dict)
    #: Files that were merged away or deleted, though a VM would still have them.
    gone: set[str] = field(default_factory=set)
    #: Files that the image service works on.
    held: set[str] = field(default_factory=set)


def extension(path: str) -> str:
    return path.rpartition(".")[2].lower()


def library() -> dict[str, Vhd]:
    """Disks that lie on every host and belong to no VM."""
    base = Vhd(hw.DISKS["base"], size=9 * GIB)
    found = (
        Vhd(hw.DISKS["data"], most=40 * GIB, size=6 * GIB, least=8 * GIB),
        Vhd(hw.DISKS["old"], FIXED, most=20 * GIB, size=20 * GIB + 512),
        base,
        Vhd(hw.DISKS["child"], DIFFERENCING, size=GIB, parent=base.path, parent_id=base.id, block=_BLOCK_OF_A_CHILD),
        Vhd(hw.DISKS["damaged"], damaged=True, size=GIB),
    )
    return {vhd.path.casefold(): vhd for vhd in found}


class Look:
    """The disk files of a host as they are at a moment; its VMs are gone through once."""

    def __init__(self, host: Host) -> None:
        self._host = host
        self._files = host.vhds.files
        self._parents = _of_machines(host)

    def find(self, path: str) -> Vhd | None:
        """The disk file with this path, if it is there."""
        key = path.casefold()
        if key in self._host.vhds.gone:
            return None
        known = self._files.get(key)
        spelled, parent = self._parents.get(key, ("", ""))
        if known is None and spelled:
            known = self._files[key] = Vhd(spelled)
        if known is None and extension(path) in FORMATS and self._host.has_file(path):
            known = self._files[key] = Vhd(path)
        if known is not None and parent and parent != known.parent:
            known.type, known.parent, known.block = DIFFERENCING, parent, _BLOCK_OF_A_CHILD
            above = self.find(parent)
            known.parent_id = "" if above is None else above.id
        return known

    def everything(self) -> list[Vhd]:
        """All disk files."""
        keys = {*self._files, *self._parents} - self._host.vhds.gone
        return [vhd for key in sorted(keys) if (vhd := self.find(key)) is not None]

    def chain(self, path: str) -> list[Vhd]:
        """A disk and what it differs from, the nearest first; a missing parent ends it, and so does a circle."""
        found: list[Vhd] = []
        vhd = self.find(path)
        while vhd is not None and vhd not in found:
            found.append(vhd)
            vhd = self.find(vhd.parent) if vhd.parent else None
        return found

    def users(self, path: str) -> Iterator[tuple[Machine, hw.Drive, bool]]:
        """VMs whose drives have this file, and whether it is the file itself or one that theirs differs from."""
        for machine in self._host.ordered():
            for drive in hw.drives(machine, machine.id):
                if drive.medium == hw.HARD_DISK:
                    for place, vhd in enumerate(self.chain(drive.file)):
                        if vhd.path.casefold() == path.casefold():
                            yield machine, drive, place == 0

    def in_use(self, path: str) -> bool:
        """Whether a VM runs with it, or the image service works on it."""
        return path.casefold() in self._host.vhds.held or any(machine.power.live for machine, _, _ in self.users(path))

    def children(self, path: str) -> list[Vhd]:
        return [vhd for vhd in self.everything() if vhd.parent.casefold() == path.casefold()]


def _of_machines(host: Host) -> dict[str, tuple[str, str]]:
    """Files that follow from VMs and checkpoints, by path in lower case, as they are spelled, with their parents."""
    found: dict[str, tuple[str, str]] = {}
    for machine in host.ordered():
        for owner in (machine.id, *(point.id for point in machine.checkpoints)):
            for files in hw.chains(machine, owner):
                for file, parent in zip(files, (*files[1:], ""), strict=True):
                    if parent or file.casefold() not in found:
                        found[file.casefold()] = file, parent
    return found
