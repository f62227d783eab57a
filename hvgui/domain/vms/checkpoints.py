"""Checkpoints of a VM: their tree with "Now", and which kind the next one will be, decided before it is made.

Sources: hyperv-wmi-v2 6.2 (UserSnapshotType), 14 (when a production checkpoint is possible), 17 (checkpoints).
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import NewType

from hvgui.domain.characters import unsendable
from hvgui.domain.keys import VmKey
from hvgui.domain.vms.power import Power
from hvgui.domain.vms.services import ANSWERING, Service, ServiceMeaning, ServiceState, meaning_of
from hvgui.values import Struct, field

#: The checkpoint's own GUID in upper case.
CheckpointId = NewType("CheckpointId", str)

#: Longest name of a VM or of a checkpoint, in characters (hyperv-wmi-v2 6.2).
LONGEST_NAME = 100


class CheckpointAction(Enum):
    """Actions on checkpoints, in the order of Hyper-V Manager's menu (field 2.4)."""

    CREATE = "create"
    APPLY = "apply"
    REVERT = "revert"
    RENAME = "rename"
    DELETE = "delete"
    DELETE_SUBTREE = "delete-subtree"


class Checkpoint(Struct, frozen=True, kw_only=True):
    """One checkpoint."""

    id: CheckpointId
    name: str
    #: Seconds since the epoch; None when the host does not say.
    created: float | None = None
    parent: CheckpointId | None = None
    #: Holds the memory of the running VM, so that applying it leads to Saved and not to Off.
    with_state: bool = False
    automatic: bool = False
    #: Made by backup software, which deletes it itself.
    recovery: bool = False
    notes: str = ""


class CheckpointTree(Struct, frozen=True):
    """All checkpoints of a VM. ``now`` is the one from which the present state descends."""

    checkpoints: tuple[Checkpoint, ...] = ()
    now: CheckpointId | None = None

    def find(self, wanted: CheckpointId | None) -> Checkpoint | None:
        """The checkpoint with this GUID."""
        return next((point for point in self.checkpoints if point.id == wanted), None)

    def children(self, parent: CheckpointId | None) -> tuple[Checkpoint, ...]:
        """Checkpoints directly below another, or the roots; oldest first.

        What hangs on a checkpoint that is not there, or on itself, is a root: nothing may vanish from view.
        """
        below = [point for point in self.checkpoints if self._parent_of(point) == parent]
        return tuple(sorted(below, key=lambda point: (point.created or 0.0, point.name, point.id)))

    def subtree(self, root: CheckpointId) -> tuple[Checkpoint, ...]:
        """A checkpoint and everything below it."""
        point = self.find(root)
        return () if point is None else (point, *self._below(root))

    def _below(self, parent: CheckpointId) -> Iterator[Checkpoint]:
        for child in self.children(parent):
            yield child
            yield from self._below(child.id)

    def _parent_of(self, point: Checkpoint) -> CheckpointId | None:
        seen = {point.id}
        above = self.find(point.parent)
        while above is not None and above.id not in seen:
            seen.add(above.id)
            above = self.find(above.parent)
        looped = above is not None
        return None if looped or self.find(point.parent) is None else point.parent


class CheckpointPolicy(Enum):
    """Kind of checkpoint that the VM is set to (UserSnapshotType)."""

    DISABLED = "disabled"
    PRODUCTION_OR_STANDARD = "production-or-standard"
    PRODUCTION_ONLY = "production-only"
    STANDARD = "standard"
    #: Before Server 2016 there is no choice and no production checkpoint.
    BEFORE_2016 = "before-2016"


class NextKind(Enum):
    """Kind of the next checkpoint."""

    PRODUCTION = "production"
    STANDARD = "standard"
    #: Asked for production, and the host will make a standard one instead.
    FALLBACK = "fallback"
    #: Production only, and production is not possible now: the host will refuse.
    IMPOSSIBLE = "impossible"
    DISABLED = "disabled"


class Hindrance(Enum):
    """Why a production checkpoint is not possible now."""

    BACKUP_OFF = "backup-off"
    BACKUP_SILENT = "backup-silent"
    BACKUP_LOST = "backup-lost"
    BACKUP_BROKEN = "backup-broken"
    NOT_RUNNING = "not-running"


#: Kinds with which a checkpoint cannot be made at all.
REFUSED = frozenset({NextKind.IMPOSSIBLE, NextKind.DISABLED})

_BY_MEANING: dict[ServiceMeaning, Hindrance] = {
    ServiceMeaning.NOT_SUPPORTED: Hindrance.BACKUP_OFF,
    ServiceMeaning.OFF: Hindrance.BACKUP_OFF,
    ServiceMeaning.NOT_READ: Hindrance.BACKUP_SILENT,
    ServiceMeaning.VM_NOT_RUNNING: Hindrance.BACKUP_SILENT,
    ServiceMeaning.NO_CONTACT: Hindrance.BACKUP_SILENT,
    ServiceMeaning.LOST_CONTACT: Hindrance.BACKUP_LOST,
    ServiceMeaning.INCOMPATIBLE: Hindrance.BACKUP_BROKEN,
    ServiceMeaning.ERROR: Hindrance.BACKUP_BROKEN,
    ServiceMeaning.PAUSED: Hindrance.NOT_RUNNING,
}


class NextCheckpoint(Struct, frozen=True):
    """The next checkpoint's kind, and what prevents a production one."""

    kind: NextKind
    hindrance: Hindrance | None = None


def hindrance_of(power: Power, backup: ServiceState) -> Hindrance | None:
    """Why no production checkpoint is possible; None when one is.

    Off is possible: disks that nobody writes are consistent. Running needs the guest's answer to Backup.
    """
    if power is Power.OFF:
        return None
    if power is not Power.RUNNING:
        return Hindrance.NOT_RUNNING
    meaning = meaning_of(backup)
    return None if meaning in ANSWERING else _BY_MEANING[meaning]


def next_checkpoint(policy: CheckpointPolicy, power: Power, backup: ServiceState) -> NextCheckpoint:
    """What the next checkpoint will be; nothing falls back without being said here first."""
    match policy:
        case CheckpointPolicy.DISABLED:
            return NextCheckpoint(NextKind.DISABLED)
        case CheckpointPolicy.STANDARD | CheckpointPolicy.BEFORE_2016:
            return NextCheckpoint(NextKind.STANDARD)
        case CheckpointPolicy.PRODUCTION_OR_STANDARD | CheckpointPolicy.PRODUCTION_ONLY:
            why = hindrance_of(power, backup)
            if why is None:
                return NextCheckpoint(NextKind.PRODUCTION)
            alone = policy is CheckpointPolicy.PRODUCTION_ONLY
            return NextCheckpoint(NextKind.IMPOSSIBLE if alone else NextKind.FALLBACK, why)


class CheckpointReading(Struct, frozen=True, kw_only=True):
    """A VM's checkpoints as they were just read, and all that decides about the next one."""

    key: VmKey
    tree: CheckpointTree = field(default_factory=CheckpointTree)
    policy: CheckpointPolicy = CheckpointPolicy.BEFORE_2016
    power: Power = Power.UNKNOWN
    backup: ServiceState = field(default_factory=lambda: ServiceState(Service.BACKUP))
    #: The host is creating, applying or deleting a checkpoint of this VM.
    busy: bool = False

    @property
    def next(self) -> NextCheckpoint:
        return next_checkpoint(self.policy, self.power, self.backup)


class Left(Enum):
    """State that an interrupted apply left after the VM was saved for it."""

    APPLY_AND_START = "apply-and-start"
    START = "start"


class CheckpointWish(Struct, frozen=True, kw_only=True):
    """Request for one action on the checkpoints of one VM."""

    key: VmKey
    action: CheckpointAction
    #: What it is done with; None for CREATE and REVERT.
    point: CheckpointId | None = None
    #: The new name; empty with CREATE leaves it to the host.
    name: str = ""
    #: APPLY and REVERT: make a checkpoint of the present state before.
    keep_first: bool = False
    #: The kind that was promised before; a different one is refused instead of made.
    promised: NextKind | None = None
    #: RENAME that takes another back: the name it must have still; None expects none.
    named: str | None = None
    #: Of an interrupted APPLY or REVERT: what is left of it.
    left: Left | None = None


def name_trouble(name: str) -> bool:
    """Whether a name cannot be given to a VM or a checkpoint."""
    control = any(ord(letter) < 32 for letter in name)
    return not name.strip() or len(name) > LONGEST_NAME or control or unsendable(name) is not None
