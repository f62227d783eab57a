"""Journal entry: who requested what of which VM, what was there before, and the result."""

from __future__ import annotations

from enum import Enum

from hvgui.domain.keys import VmKey
from hvgui.domain.operations.outcome import Cancelled, Done, Failed, Outcome, Skipped, Unknown
from hvgui.values import Struct


class RecordKind(Enum):
    """Kinds of changes in the journal."""

    SERVICE = "service"
    KVP = "kvp"
    POWER = "power"
    COPY = "copy"
    CHECKPOINT = "checkpoint"
    SETTING = "setting"
    DEVICE = "device"
    DISK = "disk"
    SWITCH = "switch"
    HOST = "host"
    MACHINE = "machine"
    KEYBOARD = "keyboard"


class Ending(Enum):
    """Results of entries. ``ASKED`` remains when the program was killed in between: outcome not known."""

    ASKED = "asked"
    DONE = "done"
    AGREED = "agreed"
    FAILED = "failed"
    UNKNOWN = "unknown"
    CANCELLED = "cancelled"


ON, OFF = "on", "off"


def switch(on: bool | None) -> str | None:
    """A service's state as the journal writes it; None when it is not known."""
    return None if on is None else ON if on else OFF


def is_on(value: str | None) -> bool | None:
    """The service's state behind a value of the journal."""
    return None if value is None else value == ON


class Asked(Struct, frozen=True, kw_only=True):
    """What is about to be asked. Values are text, None for "nothing there"; ``subject`` names the service, the item as
    ``pool/name``, the power verb or the file."""

    key: VmKey
    vm: str
    host: str
    kind: RecordKind
    subject: str
    before: str | None
    wanted: str | None
    #: The account at the host.
    account: str = ""
    #: The record that this one undoes.
    undoes: int | None = None
    #: The wish as JSON, for a run of the program that has to settle it; empty where there is nothing to settle by.
    wish: str = ""
    #: The host's own identity, where the window and the command line call it by different names.
    machine: str = ""


class StepRecord(Struct, frozen=True, kw_only=True):
    """State of one step of an entry."""

    entry: int
    #: Its place among the entry's steps.
    number: int
    name: str
    #: A ``Phase`` of the engine, by its value.
    state: str
    #: Places of the steps it needs, whether it is owed once they are done, and the types of its job.
    needs: tuple[int, ...] = ()
    lasting: bool = False
    job_types: tuple[int, ...] = ()
    #: Its job: class and key, empty while none is known.
    job_class: str = ""
    job: str = ""
    #: What it has found out, as JSON.
    learned: str = ""
    #: When it was sent, seconds since the epoch.
    at: float = 0.0


class Record(Struct, frozen=True, kw_only=True):
    """An entry as it is kept. Times are seconds since the epoch."""

    number: int
    at: float
    asked: Asked
    #: The person at this computer.
    operator: str = ""
    ended: float | None = None
    ending: Ending = Ending.ASKED
    after: str | None = None
    #: Whether ``after`` was read; False when nobody could look.
    after_known: bool = False
    #: The kind of trouble, by identifier, and the technical detail.
    trouble: str = ""
    message: str = ""
    #: The run of the program that wrote it; empty in entries of older versions.
    run: str = ""


def ending_of(outcome: Outcome) -> tuple[Ending, str, str]:
    """The ending, the trouble's identifier and its detail for an outcome."""
    match outcome:
        case Done():
            return Ending.DONE, "", ""
        case Failed(trouble):
            codes = " ".join(str(code) for code in trouble.codes)
            return Ending.FAILED, trouble.kind.value, " ".join(part for part in (trouble.detail, codes) if part)
        case Unknown(_, why):
            return Ending.UNKNOWN, why.kind.value if why else "", why.detail if why else ""
        case Cancelled():
            return Ending.CANCELLED, "", ""
        case Skipped(why):
            return Ending.CANCELLED, why.kind.value, "skipped"
