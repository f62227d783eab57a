"""What is copied where: requests, checks before anything moves, and the arithmetic of progress.

Rules: hyperv-wmi-v2 13.5 (Linux destinations, lengths), field A.1–A.5, Windows file naming.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

from hvgui.domain.characters import unsendable
from hvgui.domain.hosts.host import StagingWay
from hvgui.domain.keys import VmKey
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.domain.vms.guest_commands import RENAMED, WITHOUT_NEW_FCOPY
from hvgui.domain.vms.guest_os import guest_os
from hvgui.domain.vms.power import Power
from hvgui.domain.vms.services import Service, ServiceMeaning, meaning_of
from hvgui.domain.vms.vm import GuestFacts, GuestFamily, Vm
from hvgui.values import Struct, field

#: UTF-16 units with the terminating zero, for directory and file name each in a Linux guest's daemon (hyperv-wmi-v2
#: 13.5) and for a whole path in Windows.
LONGEST = 260


class LocalFile(Struct, frozen=True):
    """A file on this machine as it was when it was chosen. ``size`` in bytes, ``stamp`` an opaque modification mark."""

    path: str
    name: str
    size: int
    stamp: int
    #: Folder below the chosen destination, with "/" between names; files of a dropped folder keep its structure.
    folder: str = ""


class IfExists(Enum):
    """What to do where the guest already has a file of that name, which cannot be known before the copy."""

    #: Leave it and say so, so that the user can decide.
    REPORT = "report"
    OVERWRITE = "overwrite"
    SKIP = "skip"
    #: Give the new file another name.
    RENAME = "rename"


class CopyRequest(Struct, frozen=True, kw_only=True):
    """Files for one or more guests."""

    guests: tuple[VmKey, ...]
    files: tuple[LocalFile, ...]
    #: A folder in the guest, in the guest's own notation.
    folder: str
    create_folders: bool = True
    if_exists: IfExists = IfExists.REPORT
    #: The way to the host's disk for this copy; None leaves it to the host's settings.
    way: StagingWay | None = None


class Portion(Struct, frozen=True):
    """One file for one guest, and what to do where the guest has it already."""

    file: LocalFile
    guest: VmKey
    if_exists: IfExists


def portions_of(request: CopyRequest) -> tuple[Portion, ...]:
    """Every file for every guest."""
    return tuple(Portion(file, guest, request.if_exists) for file in request.files for guest in request.guests)


class Refused(Struct, frozen=True):
    """One thing that will not be copied, and why."""

    subject: str
    trouble: Trouble


class Preflight(Struct, frozen=True):
    """Result of checking a drop: what is accepted, and every refusal with its reason."""

    accepted: tuple[LocalFile, ...] = ()
    refused: tuple[Refused, ...] = field(default=())
    #: The trouble that stops the whole guest, if any.
    guest: Trouble | None = None
    #: Whether turning Guest services on would lift ``guest``.
    can_offer_services: bool = False


def guest_trouble(vm: Vm, facts: GuestFacts | None = None) -> Trouble | None:
    """Why this VM cannot take files now, or None. ``facts`` tell a silent guest from one that has no copy daemon."""
    if vm.power is not Power.RUNNING:
        return Trouble(TroubleKind.VM_NOT_RUNNING, vm.name)
    state = vm.service(Service.GUEST_SERVICES)
    if state is None:
        return None
    kind = _SERVICE_TROUBLE.get(meaning_of(state))
    if kind is TroubleKind.GUEST_SERVICES_SILENT and has_no_daemon(vm, facts):
        kind = TroubleKind.NO_COPY_DAEMON
    return None if kind is None else Trouble(kind, vm.name)


def has_no_daemon(vm: Vm, facts: GuestFacts | None = None) -> bool:
    """Whether the guest's distribution ships no file copy daemon for its kernel (hyperv-wmi-v2 13.5)."""
    system = guest_os(vm, facts)
    kernel = system.kernel
    return system.distribution in WITHOUT_NEW_FCOPY and kernel is not None and kernel >= RENAMED


_SERVICE_TROUBLE: dict[ServiceMeaning, TroubleKind] = {
    ServiceMeaning.OFF: TroubleKind.GUEST_SERVICES_OFF,
    ServiceMeaning.NOT_SUPPORTED: TroubleKind.GUEST_SERVICES_UNSUPPORTED,
    ServiceMeaning.NO_CONTACT: TroubleKind.GUEST_SERVICES_SILENT,
    ServiceMeaning.LOST_CONTACT: TroubleKind.GUEST_SERVICES_SILENT,
    ServiceMeaning.INCOMPATIBLE: TroubleKind.GUEST_SERVICES_SILENT,
    ServiceMeaning.ERROR: TroubleKind.GUEST_SERVICES_SILENT,
    ServiceMeaning.VM_NOT_RUNNING: TroubleKind.GUEST_SERVICES_SILENT,
    ServiceMeaning.PAUSED: TroubleKind.GUEST_SERVICES_SILENT,
}

#: Names of devices, whatever ending follows; superscript digits count, too ("Naming Files, Paths, and Namespaces").
_PORTS = (f"{port}{number}" for port in ("com", "lpt") for number in "0123456789¹²³")
_RESERVED = frozenset({"con", "prn", "aux", "nul", "conin$", "conout$", *_PORTS})
_ILLEGAL = frozenset('<>:"/\\|?*')


def _is_device(name: str) -> bool:
    return name.partition(".")[0].rstrip().lower() in _RESERVED


def units(text: str) -> int:
    """Length in UTF-16 code units, the measure of the guest's limits."""
    return len(text.encode("utf-16-le")) // 2


def name_trouble(name: str, family: GuestFamily) -> Trouble | None:
    """Why a file of this name cannot be copied, or None.

    The file is staged on the Windows host first, so Windows' rules hold for every guest.
    """
    legal = (
        name
        and unsendable(name) is None
        and not any(c in _ILLEGAL or ord(c) < 32 for c in name)
        and not name.endswith((" ", "."))
        and not _is_device(name)
        and units(name) <= 255
    )
    if not legal or (family is GuestFamily.LINUX and not name.isascii()):
        return Trouble(TroubleKind.NAME_NOT_LEGAL, name)
    return None


def path_trouble(file: LocalFile, family: GuestFamily) -> Trouble | None:
    """Why a file cannot be copied under its name and the names of its folders, or None."""
    for part in (*file.folder.split("/"), file.name):
        trouble = name_trouble(part, family) if part or part == file.name else None
        if trouble is not None:
            return trouble
    return None


def folder_trouble(folder: str, family: GuestFamily) -> Trouble | None:
    """Why this destination folder cannot be used in a guest of this family, or None."""
    if family is GuestFamily.LINUX:
        legal = folder.startswith("/") and folder.isascii() and "\0" not in folder
    elif family is GuestFamily.WINDOWS:
        legal = _windows_folder_is_legal(folder)
    else:
        legal = folder.startswith("/") or _windows_folder_is_legal(folder)
    if not legal or unsendable(folder) is not None or units(folder) >= LONGEST:
        return Trouble(TroubleKind.PATH_NOT_LEGAL, folder)
    return None


def _windows_folder_is_legal(folder: str) -> bool:
    drive = len(folder) >= 3 and folder[0].isascii() and folder[0].isalpha() and folder[1:3] in (":\\", ":/")
    variable = folder.startswith("%") and folder.find("%", 1) > 1
    if not drive and not variable:
        return False
    rest = folder[3:] if drive else folder[folder.find("%", 1) + 1 :]
    parts = [p for p in rest.replace("/", "\\").split("\\") if p]
    return all(
        not any(c in _ILLEGAL or ord(c) < 32 for c in p.replace("%", ""))
        and not p.endswith((" ", "."))
        and not _is_device(p)
        for p in parts
    )


def destination(folder: str, name: str, family: GuestFamily, below: str = "") -> str:
    """The full path in the guest; a Linux daemon needs "/" and takes no drive letters (hyperv-wmi-v2 13.5)."""
    slash = "/" if family is GuestFamily.LINUX or folder.startswith("/") else "\\"
    return slash.join((folder.rstrip("/\\"), *(part for part in below.split("/") if part), name))


def another_name(name: str, number: int) -> str:
    """The name of the ``number``-th file of that name, as file managers count: "a (2).txt"."""
    stem, dot, ending = name.rpartition(".")
    return f"{stem} ({number}){dot}{ending}" if stem else f"{name} ({number})"


def length_trouble(folder: str, file: LocalFile, family: GuestFamily) -> Trouble | None:
    """Whether the place of a file in the guest is too long for it: 259 units fit, 260 do not."""
    path = destination(folder, file.name, family, file.folder)
    measured = path[: -len(file.name)] if family is GuestFamily.LINUX else path
    return Trouble(TroubleKind.PATH_TOO_LONG, file.name, path) if units(measured) >= LONGEST else None


def usual_folder(family: GuestFamily) -> str:
    """A folder that exists in every guest of the family."""
    return "/tmp" if family is GuestFamily.LINUX else "C:\\Users\\Public\\Documents"


def preflight(
    vm: Vm, files: Iterable[LocalFile | Refused], family: GuestFamily, facts: GuestFacts | None = None
) -> Preflight:
    """Everything that can be said before the first byte moves."""
    accepted: list[LocalFile] = []
    refused: list[Refused] = []
    seen: dict[str, str] = {}
    for item in files:
        if isinstance(item, Refused):
            refused.append(item)
            continue
        trouble = path_trouble(item, family)
        place = f"{item.folder}/{item.name}"
        # Only a Linux guest keeps names apart that differ in case alone.
        same = place if family is GuestFamily.LINUX else place.casefold()
        if trouble is None and same in seen:
            exact = seen[same] == place
            trouble = Trouble(TroubleKind.DUPLICATE_NAME if exact else TroubleKind.CASE_ONLY_NAME, item.name)
        if trouble is not None:
            refused.append(Refused(item.path, trouble))
            continue
        seen[same] = place
        accepted.append(item)
    guest = guest_trouble(vm, facts)
    return Preflight(
        accepted=tuple(accepted),
        refused=tuple(refused),
        guest=guest,
        can_offer_services=guest is not None and guest.kind is TroubleKind.GUEST_SERVICES_OFF,
    )
