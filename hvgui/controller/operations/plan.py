"""Vocabulary of changes: requests (``wish``) become items, items are planned as steps, readings show the result."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, nullcontext
from enum import Enum
from typing import Any, Generic, Protocol, TypeAlias, TypeVar

from hvgui.controller.hosts.session import HostSession
from hvgui.controller.state.intents import Intents
from hvgui.controller.state.store import Store
from hvgui.domain.keys import VmKey
from hvgui.domain.operations.operation import Item, OperationKind
from hvgui.domain.operations.outcome import Outcome
from hvgui.domain.operations.plan import Verdict
from hvgui.domain.operations.record import Asked, RecordKind
from hvgui.domain.operations.undoing import Now
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.hyperv.changing import Beginning
from hvgui.hyperv.host_reading import Dialect
from hvgui.hyperv.job_search import find_job
from hvgui.hyperv.selections import JOB_CLASS
from hvgui.values import Struct, field
from hvgui.wsman.exchange import Exchange
from hvgui.wsman.requests import EndpointReference

#: What a step has found out for those after it, such as the GUID of a checkpoint that was made.
Learned: TypeAlias = dict[str, str]
#: Seconds until a device that was added shows in what a host says (live-hosts E2).
LINKS_WITHIN = 3.0


class Shown(Enum):
    """Whether a reading shows what was requested."""

    YES = "yes"
    NO = "no"
    #: The host or the guest is at it.
    NOT_YET = "not-yet"
    #: No reading can tell: a guest that was reset looks like one that was not.
    CANNOT_TELL = "cannot-tell"


class Decided(Struct, frozen=True):
    """Verdict about one item. ``before`` is what is there, as the journal writes it."""

    verdict: Verdict
    before: str | None = None
    trouble: Trouble | None = None
    #: The wish with what only a reading could tell, such as the checkpoint to revert to; None leaves it as it is.
    resolved: object | None = None


class Made(Struct, frozen=True, eq=False):
    """Result of a step that has ended well and made something; it goes into ``learned``."""

    key: VmKey
    subject: str
    job: EndpointReference | None
    learned: Learned


def no_request(_: Learned) -> Exchange[Beginning]:
    """The request of an errand, which has none."""
    raise AssertionError("an errand is run, not sent")


class Step(Struct, frozen=True, kw_only=True):
    """One method call of a plan, or an errand. Steps are named by their place in ``Plan.steps``, items by theirs in
    the share."""

    name: str
    #: One of ``hvgui.wording.texts.STAGES``.
    stage: str
    serves: tuple[int, ...]
    lock: VmKey
    subject: str
    #: Reads what it must, then sends exactly one Invoke.
    send: Callable[[Learned], Exchange[Beginning]] = no_request
    #: Work that prepares a call and changes no VM by itself: a file brought to the host, a guest waited for. It is
    #: given what ``Change.hold`` holds, says what it has learned for each item that it serves, and raises Troubled.
    #: It locks nothing, is in no journal, and is left out when nothing that it serves can be done any more.
    errand: Callable[[Any], Awaitable[Learned]] | None = None
    #: What of the VM is taken by the lock: a long copy into the guest keeps nobody from changing a setting.
    takes: str = "configuration"
    #: Steps that must have ended well before.
    needs: tuple[int, ...] = ()
    #: Steps that must have ended before, however, as long as it is certain that nothing of them goes on.
    after: tuple[int, ...] = ()
    #: Failures of those that it comes after, after which it is not sent: nothing better is to be expected.
    halted_by: frozenset[TroubleKind] = frozenset()
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
    #: Whether it is sent once more after this refusal, or this end of its job, and differently: what it is sent with
    #: next follows from what is learned here. None: only a host that is busy with the VM is asked again.
    again: Callable[[Trouble, Learned], bool] | None = None
    #: Whether it is left out, by what those before it have learned: it was only there for their refusal. No preview
    #: counts it.
    needless: Callable[[Learned], bool] | None = None
    #: The share of its items' progress that its own progress fills.
    span: tuple[float, float] = (0.0, 1.0)
    #: Reads what those after it need, of all steps with the same function that have just ended well.
    learn: Callable[[Sequence[Made]], Exchange[None]] | None = None

    @property
    def place(self) -> tuple[VmKey, str]:
        """What is locked while it is at work."""
        return self.lock, self.takes


class Plan(Struct, frozen=True):
    """Steps for the items of one host, and the verdict about each item."""

    decided: tuple[Decided, ...]
    steps: tuple[Step, ...] = ()


class Trace(Struct, frozen=True):
    """Steps of an item that are done, by name, and what was learned from them."""

    done: frozenset[str] = frozenset()
    #: The names of all, done or not.
    planned: frozenset[str] = frozenset()
    learned: Mapping[str, str] = field(default_factory=dict)


NO_TRACE = Trace()


class Sight(Struct, frozen=True):
    """Judgement of one reading of an item. ``value`` is what is there, as the journal writes it."""

    shown: Shown
    value: str | None = None
    #: Nothing is different from before.
    unchanged: bool = False
    #: Something of the change is still to do.
    left: bool = False
    #: What to say when part of it is there and the rest is not.
    partly: Trouble | None = None
    #: Whether that also says why: what failed goes into its detail, as ``kind subject``.
    reasoned: bool = False
    #: What is waited for while it is not there yet; one of ``hvgui.wording.texts.STAGES``.
    stage: str = "reading-back"


class Context(Protocol):
    """Services of the controller that a kind of change may use beside its readings."""

    @property
    def store(self) -> Store: ...

    @property
    def intents(self) -> Intents: ...

    def name_of(self, key: VmKey) -> str: ...


class Progress(Protocol):
    """Operation that a share belongs to."""

    def outcome(self, index: int) -> Outcome | None: ...

    @property
    def cancelled(self) -> bool: ...

    def stage(self, index: int, stage: str, progress: float = 0.0) -> None: ...

    def bytes(self, index: int, done: int) -> None: ...

    def moved(self, total: int) -> None: ...

    def note(self, note: Trouble) -> None: ...

    def settle(self, index: int, outcome: Outcome) -> None: ...

    def recorded(self, index: int, entry: int) -> None: ...


class ShareAsked(Struct, frozen=True):
    """One host's share of an operation as it begins: requests with their places in the operation."""

    session: HostSession
    progress: Progress
    wishes: Sequence[tuple[int, Any]]


class Holding(Protocol):
    """Resources that a share has held on a host."""

    async def settled(self) -> None:
        """What was unknown at its end is settled: what was put off for that is done now. Raises Troubled."""


W = TypeVar("W")
K = TypeVar("K")


class Change(ABC, Generic[W, K]):
    """Kind of change: a stateless strategy. W is a request, K what is known of one VM.

    What is not overridden fits a change of one step that a reading can tell.
    """

    #: Names the kind in the journal; never changed, since entries of older versions carry it.
    name: str
    kind: OperationKind
    record: RecordKind
    #: Jobs of one host that may run at the same time.
    at_once: int = 8
    #: Whether anything that can be read shows what came of it; else only its answer or its job tells.
    reads_back: bool = True

    def of(self, wish: W) -> Change[Any, Any]:
        """The kind that the journal knows a request as: another one where kinds are carried out together."""
        return self

    @abstractmethod
    def key(self, wish: W) -> VmKey:
        """The VM it is about."""

    @abstractmethod
    def item(self, wish: W) -> Item:
        """What a person sees counted."""

    @abstractmethod
    def subject(self, wish: W) -> str:
        """The service, item, setting, verb or file, as the journal names it."""

    def operation(self, wishes: Sequence[W]) -> str:
        """What an operation for these is called beside its kind: a verb, where they have the same."""
        return ""

    @abstractmethod
    def wanted(self, wish: W) -> str | None:
        """Requested value, as the journal writes it."""

    @abstractmethod
    def read(self, wishes: Sequence[W], dialect: Dialect, context: Context) -> Exchange[Mapping[VmKey, K | Trouble]]:
        """What is there, of all these in as few requests as can be. VMs that the host does not have are absent."""

    def read_back(
        self, wishes: Sequence[W], dialect: Dialect, context: Context
    ) -> Exchange[Mapping[VmKey, K | Trouble]]:
        """The same after a change; what ``sight`` does not need may be left out."""
        return self.read(wishes, dialect, context)

    @abstractmethod
    def plan(self, wishes: Sequence[W], known: Mapping[VmKey, K | Trouble], dialect: Dialect, context: Context) -> Plan:
        """What will be sent. Pure."""

    @abstractmethod
    def sight(self, wish: W, before: K | None, now: K, trace: Trace) -> Sight:
        """What a reading shows. ``before`` is None after a restart of the program."""

    @abstractmethod
    def encode(self, wish: W) -> dict[str, object]:
        """Request as JSON, for a run of the program that has to settle it."""

    @abstractmethod
    def decode(self, key: VmKey, wish: Mapping[str, object]) -> W:
        """Request from JSON. Raises ValueError, KeyError and TypeError for what is none."""

    def find(
        self, wish: W, step: Step, learned: Learned, ages: Callable[[], tuple[float, float]], context: Context
    ) -> Exchange[EndpointReference | None]:
        """The job of a step whose answer was lost. ``ages``: seconds since it was sent, at most and at least."""
        return find_job(step.lock.vm, step.job_types, step.job_class, ages)

    def untold(self, trace: Trace) -> str | None:
        """What is there now as far as its steps tell, of a kind that nothing can be read back of."""
        return None

    def patience(self, wish: W, *, caused: bool) -> float:
        """Seconds before "no" or "not yet" is believed; ``caused``: the host said that it has done it."""
        return 0.0 if caused else 10.0

    def late(self, wish: W, subject: str) -> Trouble:
        """The trouble when patience is over, or the user waits no longer, and it is not there yet."""
        return Trouble(TroubleKind.NOT_APPLIED, subject)

    def go_on(self, wish: W, before: K | None, now: K, trace: Trace) -> W | None:
        """Request that completes a change of which some steps are done; None where there is nothing to do."""
        return None

    def put_back(self, wish: W, before: K | None, now: K, trace: Trace) -> W | None:
        """Request that takes a change back of which some steps are done; None where there is nothing to do."""
        return None

    def kept(self, wish: W) -> Trouble:
        """What to say of an interrupted change that shall stay as it stands."""
        return Trouble(TroubleKind.STOPPED_PARTLY, self.subject(wish))

    def about(self, asked: Asked) -> str:
        """What of its VM an entry of the journal is about: later entries about the same stand in the way of undo."""
        return asked.subject

    def restore(self, asked: Asked, now: Now | None) -> W | None:
        """The wish that puts back what was there before an entry; None where nothing can.

        ``now``: what was shown to be there, which must still be so; None expects nothing. Raises ValueError, KeyError
        and TypeError for an entry that nobody has written.
        """
        return None

    def asks(self, wish: W) -> bool:
        """Whether an Unknown of this is repeated only when a person says so: it would happen twice."""
        return False

    def gather(self, wishes: Sequence[W]) -> Sequence[W]:
        """Requests of an operation that is about to begin, as they are carried out."""
        return wishes

    def ended(self, wishes: Sequence[W]) -> None:
        """Called when the operation with these requests has ended."""

    def hold(self, share: ShareAsked) -> AbstractAsyncContextManager[Holding | None]:
        """What is held on a host while its share is carried out. Raises Troubled when it cannot be had."""
        return nullcontext()

    def outcome(self, wish: W, outcome: Outcome, *, stopped: bool) -> Outcome:
        """An outcome in the words of this kind. ``stopped``: the user did not want it any more, and the host was at
        it."""
        return outcome

    def show(self, wish: W, now: K, context: Context) -> None:
        """What was just read goes into the list."""

    def moved(self, wish: W, outcome: Outcome | None, context: Context) -> None:
        """Called when a request was made (None), or has an outcome."""


def gone(known: Mapping[VmKey, K | Trouble], key: VmKey, subject: str) -> Trouble | None:
    """Why nothing is known of a VM; None where something is."""
    found = known.get(key)
    if found is None:
        return Trouble(TroubleKind.VM_GONE, subject)
    return found if isinstance(found, Trouble) else None
