"""Folders and disks of a host through its remote shell: constant scripts, data only through their input.

The contract of the one that reads: ``list``, a path and the ending of the files that are wanted, both in base64; it
answers ``folder`` and a name for each folder, ``file``, size, seconds since the epoch and a name for each
file, at most 2,001. ``volumes`` gives ``volume``, drive, size, free bytes and label. Names are base64;
``end`` comes last. The one that keeps images makes a folder, too: ``folder`` and a path in base64; it answers ``made``
or ``exists``.
"""

from __future__ import annotations

import base64

from hvgui.domain.hosts.host_files import FolderSource, HostFile, HostFolder, Volume
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind
from hvgui.hyperv.staging import decoded, run_lines
from hvgui.wsman.exchange import Exchange
from hvgui.wsman.values import number

#: HRESULTs of reading a folder (winerror.h).
_CODES = {
    "80070005": TroubleKind.HOST_FILE_DENIED,
    "80070002": TroubleKind.HOST_FILE_MISSING,
    "80070003": TroubleKind.HOST_FILE_MISSING,
}


def list_folder(script: str, path: str, extension: str) -> Exchange[HostFolder]:
    """The folders in a folder ("D:\\\\ISO"), and its files with this extension (".iso").

    Raises Refusal: HOST_FILE_MISSING, HOST_FILE_DENIED, STAGING_FAILED.
    """
    opening = b"list\n%s\n%s\n" % (base64.b64encode(path.encode()), base64.b64encode(extension.encode()))
    said = yield from run_lines(script, ((opening, 0),), lambda _: None, path, _CODES)
    _check_end(said, path)
    files = []
    for key, value in said:
        size, _, rest = value.partition(" ")
        changed, _, name = rest.partition(" ")
        if key == "file":
            stamp = number(changed)
            files.append(HostFile(below(path, decoded(name)), number(size), None if stamp is None else float(stamp)))
    folders = tuple(sorted(below(path, decoded(value)) for key, value in said if key == "folder"))
    return HostFolder(path=path, folders=folders, files=tuple(files), source=FolderSource.SHELL)


def list_volumes(script: str, subject: str) -> Exchange[tuple[Volume, ...]]:
    """Local fixed disks. Raises Refusal: STAGING_FAILED."""
    said = yield from run_lines(script, ((b"volumes\n", 0),), lambda _: None, subject, _CODES)
    _check_end(said, subject)
    found = [value.split(" ") for key, value in said if key == "volume"]
    return tuple(
        Volume(parts[0], decoded(parts[3]), number(parts[1]), number(parts[2])) for parts in found if len(parts) == 4
    )


def make_folder(script: str, path: str) -> Exchange[None]:
    """One more folder by its path on a disk of the host; the one above is there.

    Raises Refusal: HOST_FOLDER_EXISTS, HOST_FILE_MISSING, HOST_FILE_DENIED, STAGING_FAILED.
    """
    opening = b"folder\n%s\n" % base64.b64encode(path.encode())
    said = dict((yield from run_lines(script, ((opening, 0),), lambda _: None, path, _CODES)))
    if "exists" in said:
        raise Refusal(Trouble(TroubleKind.HOST_FOLDER_EXISTS, path))
    if "made" not in said:
        raise Refusal(Trouble(TroubleKind.STAGING_FAILED, path, "the host's answer is incomplete"))


def below(folder: str, name: str) -> str:
    """The whole path of something in a folder."""
    return f"{folder.rstrip(chr(92))}\\{name}"


def _check_end(said: list[tuple[str, str]], subject: str) -> None:
    if not any(key == "end" for key, _ in said):
        raise Refusal(Trouble(TroubleKind.STAGING_FAILED, subject, "the host's answer is incomplete"))
