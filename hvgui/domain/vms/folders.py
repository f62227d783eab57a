"""Folders of VMs over all hosts: paths of names, kept as a label with each VM.

A folder is there as long as a VM says so; nothing else on a host knows it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from hvgui.domain.keys import HostId
from hvgui.values import Struct

#: Between the names of a path.
BETWEEN = "/"
#: Characters of a path, far below what a label may have.
LONGEST_PATH = 200


class Folder(Struct, frozen=True):
    """A folder with what is below it; an empty path stands for the VMs that are in none."""

    path: str = ""

    def holds(self, path: str) -> bool:
        """Whether a VM with this path is in it."""
        return path == self.path or (bool(self.path) and path.startswith(self.path + BETWEEN))


#: What a list is narrowed to: a host, a folder, or nothing.
Scope = HostId | Folder | None


def tidy(path: str) -> str:
    """A path as it is kept: names without blanks around them, none of them empty."""
    names = (" ".join(name.split()) for name in path.split(BETWEEN))
    return BETWEEN.join(name for name in names if name)


def name_of(path: str) -> str:
    """The last name of a path."""
    return path.rpartition(BETWEEN)[2]


def parent_of(path: str) -> str:
    """The folder around a folder; empty for one that has none."""
    return path.rpartition(BETWEEN)[0]


def with_parents(paths: Iterable[str]) -> set[str]:
    """Every folder that these paths speak of."""
    found: set[str] = set()
    for path in paths:
        while path and path not in found:
            found.add(path)
            path = parent_of(path)
    return found


def moved(path: str, old: str, new: str) -> str:
    """The path of something in the folder ``old`` once that is called ``new``; an empty ``new`` leaves what is in it
    to no folder."""
    return tidy(new + path[len(old) :])


def sums(counts: Iterable[tuple[str, int]]) -> dict[str, int]:
    """Numbers of VMs of every folder with what is below it, from numbers of those that are directly in one."""
    found: dict[str, int] = {}
    for path, count in counts:
        for each in _up(path):
            found[each] = found.get(each, 0) + count
    return found


def _up(path: str) -> Iterator[str]:
    yield path
    while path := parent_of(path):
        yield path
