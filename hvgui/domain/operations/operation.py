"""Operations: what the user requested and its progress. An operation has items, each with one outcome."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from enum import Enum

from hvgui.domain.keys import OperationId, VmKey
from hvgui.domain.operations.outcome import Cancelled, Done, Failed, Outcome, Skipped, Unknown, is_interrupted
from hvgui.domain.trouble import Trouble
from hvgui.values import Struct


class OperationKind(Enum):
    """Kinds of operations; ``wording`` has the words."""

    SET_SERVICES = "set-services"
    COPY_FILES = "copy-files"
    POWER = "power"
    DATA_EXCHANGE = "data-exchange"
    CHECKPOINT = "checkpoint"
    SETTINGS = "settings"
    DVD = "dvd"
    DISK = "disk"
    SWITCH = "switch"
    HOST = "host"
    MACHINE = "machine"
    KEYBOARD = "keyboard"


#: Share of a file's progress that belongs to the way to the host.
STAGING_SHARE = 0.6


class Item(Struct, frozen=True, kw_only=True):
    """One VM's (or one file's) share of an operation."""

    key: VmKey
    #: What the item is about beside the VM: a service's value, a file name.
    label: str = ""
    #: Name of the device that it is about, beside the kind that the label tells.
    device: str = ""
    #: The wanted state of a service; None for other kinds of operation.
    on: bool | None = None
    #: 0…1 while it runs.
    progress: float = 0.0
    #: One of ``hvgui.wording.texts.STAGES``.
    stage: str = "waiting"
    outcome: Outcome | None = None
    bytes_total: int = 0
    bytes_done: int = 0
    #: Of a file: where it is on this machine, and the folder below the destination that it goes into.
    path: str = ""
    folder: str = ""
    #: The journal entry that this item undoes, and its own; None while nothing was asked of the host.
    undoes: int | None = None
    entry: int | None = None

    @property
    def stages(self) -> tuple[float, float]:
        """Of a file: how far it is to the host and into the guest, 0…1 each."""
        if self.outcome is not None:
            return 1.0, 1.0
        guest = max(0.0, self.progress - STAGING_SHARE) / (1.0 - STAGING_SHARE)
        return min(1.0, self.progress / STAGING_SHARE), guest


def sum_of(counts: Iterable[Counts]) -> Counts:
    """The counts of several operations together."""
    found = list(counts)
    return Counts(**{name: sum(getattr(each, name) for each in found) for name in Counts.__struct_fields__})


class OperationPicture(Struct, frozen=True, kw_only=True):
    """Snapshot of an operation as the window shows it."""

    id: OperationId
    kind: OperationKind
    #: The verb's value for POWER and CHECKPOINT, the destination folder for COPY_FILES.
    what: str = ""
    items: tuple[Item, ...] = ()
    #: Seconds since the epoch.
    started: float = 0.0
    ended: float | None = None
    cancelling: bool = False
    #: Bytes per second over the last seconds, None when nothing moves.
    rate: float | None = None
    #: The counts where whoever carries the operation out keeps them; else they are counted from the items.
    tally: Counts | None = None
    #: What a person should know although it went on: why a copy went another way than the usual one.
    note: Trouble | None = None

    @property
    def running(self) -> bool:
        return self.ended is None

    @property
    def progress(self) -> float:
        """0…1 over all items."""
        if not self.items:
            return 1.0
        return sum(1.0 if i.outcome else i.progress for i in self.items) / len(self.items)

    @property
    def counts(self) -> Counts:
        """How many ended how; the numbers add up to the number of items."""
        return self.tally if self.tally is not None else counts_of(Counter(type(i.outcome) for i in self.items))

    @property
    def stages(self) -> tuple[float, float]:
        """Of a copy: how far it is to the hosts and into the guests, 0…1 each, over all items."""
        parts = [item.stages for item in self.items]
        count = len(parts) or 1
        return sum(host for host, _ in parts) / count, sum(guest for _, guest in parts) / count


class Counts(Struct, frozen=True, kw_only=True):
    """Numbers of an operation's items by outcome."""

    done: int
    failed: int
    unknown: int
    cancelled: int
    open: int
    skipped: int = 0


def counts_of(kinds: Mapping[type, int]) -> Counts:
    """The counts for a number of items by the type of their outcome; ``type(None)`` stands for "open"."""
    return Counts(
        done=kinds.get(Done, 0),
        failed=kinds.get(Failed, 0),
        unknown=kinds.get(Unknown, 0),
        cancelled=kinds.get(Cancelled, 0),
        skipped=kinds.get(Skipped, 0),
        open=kinds.get(type(None), 0),
    )


def half_made(operations: Iterable[OperationPicture]) -> list[OperationPicture]:
    """Operations that have left VMs half made, which somebody has to decide about."""
    return [
        operation
        for operation in operations
        if operation.kind is OperationKind.MACHINE
        and not operation.running
        and any(is_interrupted(item.outcome) for item in operation.items)
    ]
