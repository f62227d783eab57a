"""New VMs: what each shall be, where it lies, and names in a row (settings-window 4.1)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum

from hvgui.domain.copying.transfer import LocalFile
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.settings.disks import NewDisk
from hvgui.domain.settings.media import ImageExists
from hvgui.domain.settings.vm_settings import SettingValue
from hvgui.domain.vms.labels import NO_LABELS, Labels
from hvgui.values import Struct, field, replace

#: VMs made in one go, on one host (settings-window 4.1).
MOST_AT_ONCE = 20
#: Characters of a name (hyperv-hardware 6.1), and those that no file name takes.
LONGEST_NAME = 100
_NOT_IN_FILES = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
_HASHES = re.compile(r"#+")


class OnFailure(Enum):
    """What becomes of a VM that could not be made whole."""

    TAKE_BACK = "take-back"
    KEEP = "keep"


class MachineDisk(Struct, frozen=True, kw_only=True):
    """Hard disk of a new VM: a path on the host, and how the file is made; None for one that is there."""

    path: str
    make: NewDisk | None = None


class MachineAdapter(Struct, frozen=True, kw_only=True):
    """Network adapter of a new VM. ``switch``: its GUID in upper case, empty for "not connected"; ``values``: further
    fields by their names."""

    switch: str = ""
    switch_name: str = ""
    vlan: int = 0
    legacy: bool = False
    values: Mapping[str, SettingValue] = field(default_factory=dict)


class NewMachine(Struct, frozen=True, kw_only=True):
    """Everything of a new VM. What is set here is sent, whatever the host's own default is.

    ``location``: folder of its configuration, empty for the host's. ``settings``: further settings by their names.
    ``services``: integration services that are not as the host has them, by name.
    """

    name: str
    generation: int = 2
    location: str = ""
    #: Configuration version; empty for the host's own.
    version: str = ""
    #: MB.
    memory: int = 1024
    dynamic: bool = False
    processors: int = 1
    adapters: tuple[MachineAdapter, ...] = ()
    disks: tuple[MachineDisk, ...] = ()
    #: Path of an image on the host, or an image of this computer that is brought there; it is booted from first.
    image: str = ""
    upload: LocalFile | None = None
    upload_folder: str = ""
    if_exists: ImageExists = ImageExists.REPORT
    #: Boot from the network first.
    network_boot: bool = False
    secure_boot: bool = True
    #: GUID of the template of Secure Boot in upper case; empty for the host's own.
    template: str = ""
    automatic_checkpoints: bool = False
    notes: str = ""
    settings: Mapping[str, SettingValue] = field(default_factory=dict)
    services: Mapping[str, bool] = field(default_factory=dict)
    labels: Labels = NO_LABELS
    start: bool = False

    @property
    def made(self) -> tuple[str, ...]:
        """Paths of the files that are made for it."""
        return tuple(disk.path for disk in self.disks if disk.make is not None)

    @property
    def boots_from_image(self) -> bool:
        return bool(self.image) or self.upload is not None


class MachineVerb(Enum):
    """What is done with a new VM: an earlier attempt may have left one half made."""

    CREATE = "create"
    TAKE_BACK = "take-back"


class MachineWish(Struct, frozen=True, kw_only=True):
    """One VM that shall be made on a host, or taken back.

    ``known``: VMs that had its name before, so that the new one can be told; None while nobody has looked. ``vm``: the
    one that was made, where it is known.
    """

    host: HostId
    machine: NewMachine
    on_failure: OnFailure = OnFailure.TAKE_BACK
    verb: MachineVerb = MachineVerb.CREATE
    known: tuple[VmId, ...] | None = None
    vm: str = ""
    #: Files that the earlier attempt has surely made, for a verb that takes back.
    files: tuple[str, ...] = ()
    #: Whether it is taken back as part of the operation that was to make it.
    unasked: bool = False

    @property
    def key(self) -> VmKey:
        """The host alone: its VM has no GUID yet."""
        return VmKey(self.host, VmId(""))


def in_files(name: str) -> str:
    """A VM's name as a part of a path."""
    return _NOT_IN_FILES.sub("_", name).rstrip(". ") or "_"


def names_in_row(pattern: str, count: int, first: int = 1) -> tuple[str, ...]:
    """Names of several VMs: the first run of ``#`` is their number, filled with zeros. One VM keeps its name."""
    if count == 1 and "#" not in pattern:
        return (pattern,)
    found = _HASHES.search(pattern)
    if found is None:
        return (pattern,) * count
    head, tail, width = pattern[: found.start()], pattern[found.end() :], len(found[0])
    return tuple(f"{head}{number:0{width}d}{tail}" for number in range(first, first + count))


class MachineFolders(Struct, frozen=True):
    """Default folders of a host for VMs and for virtual hard disks."""

    machines: str = ""
    disks: str = ""


NO_FOLDERS = MachineFolders()


def placed(machine: NewMachine, name: str, folders: MachineFolders) -> NewMachine:
    """The VM of this name: its own folder below the location, and disks with its name.

    A disk without a folder lies in that folder, or in the host's for disks: no other is made by the host
    (hyperv-hardware 7.3).
    """
    plain = in_files(name)
    location = f"{machine.location.rstrip(chr(92))}\\{plain}" if machine.location else ""
    folder = (location or folders.disks).rstrip("\\")
    disks = []
    for number, disk in enumerate(machine.disks):
        path = disk.path.replace("{name}", plain if not number else f"{plain}-{number + 1}")
        disks.append(replace(disk, path=path if "\\" in path else f"{folder}\\{path}"))
    return replace(machine, name=name, location=location, disks=tuple(disks))


def in_row(
    machine: NewMachine, count: int = 1, first: int = 1, folders: MachineFolders = NO_FOLDERS
) -> tuple[NewMachine, ...]:
    """All VMs that a pattern stands for."""
    return tuple(placed(machine, name, folders) for name in names_in_row(machine.name, count, first))
