"""Paths of files on a host, as a person types or pastes them."""

from __future__ import annotations

import re
from enum import Enum

from hvgui.domain.characters import unsendable
from hvgui.values import Struct

#: UTF-16 units that Windows takes without a long-path prefix.
_LONGEST = 259
_FORBIDDEN = re.compile(r'[<>"|?*\x00-\x1f]')
_ROOT = re.compile(r"(?:[A-Za-z]:\\|\\\\[^\\/]+\\[^\\/]+\\)")


class PathFault(Enum):
    """Why a path cannot be that of a file on a host."""

    EMPTY = "empty"
    NOT_WHOLE = "not-whole"
    TOO_LONG = "too-long"
    CHARACTER = "character"
    ENDING = "ending"
    EXTENSION = "extension"


def tidied(typed: str) -> str:
    """A path without the quotes and blanks around it, with the separators of Windows."""
    path = typed.strip()
    if len(path) > 1 and path[0] == path[-1] == '"':
        path = path[1:-1].strip()
    return path.replace("/", "\\")


def fault_of(path: str, extension: str) -> PathFault | None:
    """What is wrong with a tidied path of a file with this extension (".iso"); None when nothing is."""
    if not path:
        return PathFault.EMPTY
    root = _ROOT.match(path)
    if root is None:
        return PathFault.NOT_WHOLE
    if len(path.encode("utf-16-le", "surrogatepass")) // 2 > _LONGEST:
        return PathFault.TOO_LONG
    below = path[root.end() :]
    if _FORBIDDEN.search(path) or ":" in below or unsendable(path) is not None:
        return PathFault.CHARACTER
    parts = below.split("\\")
    if any(not part or part.endswith((".", " ")) for part in parts):
        return PathFault.ENDING
    return None if path.casefold().endswith(extension) else PathFault.EXTENSION


def folder_fault(folder: str) -> PathFault | None:
    """What is wrong with a tidied path of a folder on a local disk of a host; None when nothing is."""
    fault = fault_of(folder.rstrip("\\") + "\\x", "x")
    return PathFault.NOT_WHOLE if fault is None and folder[1:2] != ":" else fault


def same_path(one: str, other: str) -> bool:
    """Whether two paths of a host mean one file; Windows does not regard case."""
    return one.casefold() == other.casefold()


def same_content(one: str | None, other: str | None) -> bool:
    """Whether two drives hold the same: a file of the host by its path, nothing (""), or no drive at all (None)."""
    return one == other or (one is not None and other is not None and same_path(one, other))


class HostFile(Struct, frozen=True):
    """File on a host: its whole path, size in bytes, and when it was changed, in seconds since the epoch."""

    path: str
    size: int | None = None
    changed: float | None = None


class FolderSource(Enum):
    """Where a listing comes from."""

    SHARE = "share"
    SHELL = "shell"
    #: Root/cimv2, where a folder that the account may not read looks empty.
    CIM = "cim"


class HostFolder(Struct, frozen=True, kw_only=True):
    """Folder on a host: whole paths of its folders, and its files of the kind that was asked for."""

    path: str
    folders: tuple[str, ...] = ()
    files: tuple[HostFile, ...] = ()
    source: FolderSource = FolderSource.CIM


class Volume(Struct, frozen=True):
    """Local disk of a host ("D:"); sizes in bytes."""

    drive: str
    name: str = ""
    size: int | None = None
    free: int | None = None


def parent_of(folder: str) -> str:
    """The folder above; a drive is its own."""
    above = folder.rstrip("\\").rpartition("\\")[0]
    return above if len(above) > 2 else f"{folder[:2]}\\"
