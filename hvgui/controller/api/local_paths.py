"""Local paths: which files can be copied, and why the others cannot."""

from __future__ import annotations

import ntpath
import os
import stat
from collections.abc import Iterator, Sequence
from itertools import islice

from hvgui.domain.copying.transfer import LocalFile, Refused
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.values import replace

#: Files of one drop; more than this is a job for another tool, and the list says so.
FILES_AT_MOST = 20_000
#: Where the descriptors of a disc begin, how long each is, and how many are looked at.
_DESCRIPTORS, _SECTOR, _LOOKED_AT = 32_768, 2048, 16
#: What a path of Windows begins with that may have 32,767 characters, and how many one without it may have.
_LONG, _LONGEST = "\\\\?\\", 259


def is_file(path: str) -> bool:
    """Whether there is a file that can be read."""
    return os.path.isfile(path) and os.access(path, os.R_OK)


def is_image(path: str) -> bool:
    """Whether a file says that it is a disc image: ISO 9660 or UDF, by its volume descriptors (ECMA-119, ECMA-167)."""
    try:
        with open(path, "rb") as file:
            file.seek(_DESCRIPTORS)
            found = file.read(_SECTOR * _LOOKED_AT)
    except OSError:
        return False
    return any(found[at + 1 : at + 6] in (b"CD001", b"NSR02", b"NSR03") for at in range(0, len(found), _SECTOR))


def read_paths(paths: Sequence[str]) -> list[LocalFile | Refused]:
    """Each path as a file, the files of a folder, or a refusal with its reason."""
    every = (found for path in paths for found in expanded(path))
    return cut(list(islice(every, FILES_AT_MOST + 1)), FILES_AT_MOST)


def cut(found: list[LocalFile | Refused], limit: int) -> list[LocalFile | Refused]:
    """At most so many; that there are more is said, never passed over."""
    if len(found) <= limit:
        return found
    return [*found[:limit], Refused("", Trouble(TroubleKind.TOO_MANY_FILES, str(limit)))]


def expanded(path: str) -> Iterator[LocalFile | Refused]:
    """A file as it is; a folder as everything below it, with the structure kept and links left out."""
    given, path = path, lengthened(path)
    if not os.path.isdir(path) or _is_link(path):
        yield read_path(given if len(path) <= _LONGEST else path)
        return
    top = os.path.dirname(os.path.abspath(path))
    empty = True
    closed: list[OSError] = []
    for here, folders, names in os.walk(path, onerror=closed.append):
        links = sorted(name for name in folders if _is_link(os.path.join(here, name)))
        folders[:] = sorted(set(folders).difference(links))
        below = os.path.relpath(here, top).replace(os.sep, "/")
        for link in links:
            yield Refused(named(os.path.join(here, link)), Trouble(TroubleKind.NOT_A_FILE, link))
        for name in sorted(names):
            empty = False
            full = named(os.path.join(here, name))
            if _is_link(full) or not os.path.isfile(full):
                yield Refused(full, Trouble(TroubleKind.NOT_A_FILE, name))
                continue
            found = read_path(full)
            yield replace(found, folder=below) if isinstance(found, LocalFile) else found
    for error in closed:
        where = named(str(error.filename or path))
        yield Refused(where, Trouble(TroubleKind.FILE_UNREADABLE, os.path.basename(where), error.strerror or ""))
    if empty and not closed:
        yield Refused(named(path), Trouble(TroubleKind.IS_FOLDER, os.path.basename(path)))


def read_path(path: str) -> LocalFile | Refused:
    """One path as a file, or as a refusal with its reason."""
    name = os.path.basename(path.rstrip("/\\")) or path
    try:
        facts = os.stat(path)
    except FileNotFoundError:
        return Refused(path, Trouble(TroubleKind.FILE_MISSING, name))
    except (OSError, ValueError) as problem:
        return Refused(path, Trouble(TroubleKind.FILE_UNREADABLE, name, str(problem)))
    if stat.S_ISDIR(facts.st_mode):
        return Refused(path, Trouble(TroubleKind.IS_FOLDER, name))
    if not stat.S_ISREG(facts.st_mode) or not os.access(path, os.R_OK):
        return Refused(path, Trouble(TroubleKind.FILE_UNREADABLE, name))
    return LocalFile(path, name, facts.st_size, facts.st_mtime_ns)


def _is_link(path: str) -> bool:
    """A symbolic link, or a junction of Windows, which os.path.islink does not call one and os.walk follows."""
    try:
        facts = os.lstat(path)
    except (OSError, ValueError):
        return False
    # IO_REPARSE_TAG_MOUNT_POINT ([MS-FSCC] 2.1.2.1)
    return stat.S_ISLNK(facts.st_mode) or getattr(facts, "st_reparse_tag", 0) == 0xA0000003


def lengthened(path: str) -> str:
    """A path of Windows in the form without a limit of 260 characters: what lies below a folder may be longer."""
    if os.name != "nt" or path.startswith(_LONG):
        return path
    whole = ntpath.abspath(path)
    return f"{_LONG}UNC\\{whole[2:]}" if whole.startswith("\\\\") else f"{_LONG}{whole}"


def named(path: str) -> str:
    """A path as people know it, unless it can only be opened in its long form."""
    if not path.startswith(_LONG) or len(path) > _LONGEST:
        return path
    plain = path.removeprefix(_LONG)
    return f"\\\\{plain[4:]}" if plain.startswith("UNC\\") else plain
