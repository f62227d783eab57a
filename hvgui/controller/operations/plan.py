"""The vocabulary of changes: wishes become items, items are planned as steps, readings show what came of them."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Generic, Protocol, TypeAlias, TypeVar

from hvgui.controller.intents import Intents
from hvgui.controller.store import Store
from hvgui.domain.keys import VmKey
from hvgui.domain.operation import Item, OperationKind
from hvgui.domain.outcome import Outcome
from hvgui.domain.record import RecordKind
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.hyperv.changing import Beginning
from hvgui.hyperv.host_reading import Dialect
from hvgui.hyperv.selections import JOB_CLASS
from hvgui.wsman.exchange import Exchange
from hvgui.wsman.requests import EndpointReference

#: What a step has found out for those after it, such as the GUID of a checkpoint that was made.
Learned: TypeAlias = dict[str, str]


class Verdict(Enum):
    """What a plan says about an item."""

    WILL_CHANGE = "will-change"
    AGREES = "agrees"
    REFUSED = "refused"


class Shown(Enum):
    """Whether a reading shows what was wished."""

    YES = "yes"
    NO = "no"
    #: The host or the guest is at it.
    NOT_YET = "not-yet"
    #: No reading can tell: a guest that was reset looks like one that was not.
    CANNOT_TELL = "cannot-tell"


@dataclass(frozen=True, slots=True)
class Decided:
    """The verdict about one item. ``before`` is what is there, as the journal writes it."""

    verdict: Verdict
    before: str | None = None
    trouble: Trouble | None = None
    #: The wish with what only a reading could tell, such as the checkpoint to revert to; None leaves it as it is.
    resolved: object | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One method call of a plan. Steps are named by their place in ``Plan.steps``, items by theirs in the share."""

    name: str
    #: One of ``hvgui.ui.texts.STAGES``.
    stage: str
    serves: tuple[int, ...]
    lock: VmKey
    subject: str
    #: Reads what it must, then sends exactly one Invoke.
    send: Callable[[Learned], Exchange[Beginning]]
    #: Steps that must have ended well before.
    needs: tuple[int, ...] = ()
    #: Steps that must have ended before, however, as long as it is certain that nothing of them goes on.
    after: tuple[int, ...] = ()
    #: Owed to the VM once what it needs is done: sent although the user has cancelled.
    lasting: bool = False
    #: Its job may be asked to end when the user cancels.
    stoppable: bool = False
    #: Does not wait for other changes of the VM: a guest that hangs can always be turned off.
    passes: bool = False
    #: Of a job that is looked for when the answer is lost (hyperv-wmi-v2 18.3), and its class.
    job_types: frozenset[int] = frozenset()
    job_class: str = JOB_CLASS
    #: Sent twice it does what it does once, as long as nothing else has changed: what was interrupted goes on with it.
    may_repeat: bool = False
    #: Reads what those after it need, when it has ended well.
    learn: Callable[[EndpointReference | None, Learned], Exchange[None]] | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be done for the items of one host, in the order of these."""

    decided: tuple[Decided, ...]
    steps: tuple[Step, ...] = ()


@dataclass(frozen=True, slots=True)
class Trace:
    """What is known of an item's steps: the names of those that are done, and what they have learned."""

    done: frozenset[str] = frozenset()
    #: The names of all, done or not.
    planned: frozenset[str] = frozenset()
    learned: Mapping[str, str] = field(default_factory=dict)


NO_TRACE = Trace()


@dataclass(frozen=True, slots=True)
class Sight:
    """What a reading says about one item. ``value`` is what is there, as the journal writes it."""

    shown: Shown
    value: str | None = None
    #: Nothing is different from before.
    unchanged: bool = False
    #: Something of the change is still to do.
    left: bool = False
    #: What to say when part of it is there and the rest is not.
    partly: Trouble | None = None
    #: What is waited for while it is not there yet; one of ``hvgui.ui.texts.STAGES``.
    stage: str = "reading-back"


class Context(Protocol):
    """What a kind of change may know beside its readings."""

    @property
    def store(self) -> Store: ...

    @property
    def intents(self) -> Intents: ...

    def name_of(self, key: VmKey) -> str: ...


W = TypeVar("W")
K = TypeVar("K")


class Change(ABC, Generic[W, K]):
    """A kind of change: a stateless strategy. W is a wish, K what is known of one VM.

    What is not overridden fits a change of one step that a reading can tell.
    """

    #: Names the kind in the journal; never changed, since entries of older versions carry it.
    name: str
    kind: OperationKind
    record: RecordKind
    #: Jobs of one host that may run at the same time.
    at_once: int = 8
    #: Whether all wishes of an operation have the same subject, which then is what the operation is called.
    names_operation: bool = False

    @abstractmethod
    def key(self, wish: W) -> VmKey:
        """The VM it is about."""

    @abstractmethod
    def item(self, wish: W) -> Item:
        """What a person sees counted."""

    @abstractmethod
    def subject(self, wish: W) -> str:
        """The service, item, setting, verb or file, as the journal names it."""

    @abstractmethod
    def wanted(self, wish: W) -> str | None:
        """The value wished for, as the journal writes it."""

    @abstractmethod
    def read(self, wishes: Sequence[W], dialect: Dialect, context: Context) -> Exchange[Mapping[VmKey, K | Trouble]]:
        """What is there, of all these in as few requests as can be. VMs that the host does not have are absent."""

    @abstractmethod
    def plan(self, wishes: Sequence[W], known: Mapping[VmKey, K | Trouble], dialect: Dialect, context: Context) -> Plan:
        """What will be sent. Pure."""

    @abstractmethod
    def sight(self, wish: W, before: K | None, now: K, trace: Trace) -> Sight:
        """What a reading shows. ``before`` is None after a restart of the program."""

    @abstractmethod
    def encode(self, wish: W) -> dict[str, object]:
        """The wish as JSON, for a run of the program that has to settle it."""

    @abstractmethod
    def decode(self, key: VmKey, wish: Mapping[str, object]) -> W:
        """The wish behind JSON. Raises ValueError, KeyError and TypeError for what is none."""

    def patience(self, wish: W, *, caused: bool) -> float:
        """Seconds before "no" or "not yet" is believed; ``caused``: the host said that it has done it."""
        return 0.0 if caused else 10.0

    def late(self, wish: W, subject: str) -> Trouble:
        """The trouble when patience is over, or the user waits no longer, and it is not there yet."""
        return Trouble(TroubleKind.NOT_APPLIED, subject)

    def go_on(self, wish: W, now: K, trace: Trace) -> W | None:
        """The wish that completes a change of which some steps are done; None where there is nothing to do."""
        return None

    def put_back(self, wish: W, now: K, trace: Trace) -> W | None:
        """The wish that takes a change back of which some steps are done; None where there is nothing to do."""
        return None

    def asks(self, wish: W) -> bool:
        """Whether an Unknown of this is repeated only when a person says so: it would happen twice."""
        return False

    def show(self, wish: W, now: K, context: Context) -> None:
        """What was just read goes into the list."""

    def moved(self, wish: W, outcome: Outcome | None, context: Context) -> None:
        """The wish was made (None), or has an outcome."""


def gone(known: Mapping[VmKey, K | Trouble], key: VmKey, subject: str) -> Trouble | None:
    """Why nothing is known of a VM; None where something is."""
    found = known.get(key)
    if found is None:
        return Trouble(TroubleKind.VM_GONE, subject)
    return found if isinstance(found, Trouble) else None
