"""Files into guests: each file to the host once, then a job of the host for each guest (hyperv-wmi-v2 13).

Nobody can look into a guest, so only the answer of the host and the end of its job tell what became of a copy.
"""

from __future__ import annotations

import secrets
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from typing import Protocol

from hvgui.controller.operations.kinds.copy_wishes import CopyRun, CopyWish, decoded, encoded, request_of
from hvgui.controller.operations.plan import (
    Change,
    Context,
    Decided,
    Holding,
    Learned,
    Plan,
    ShareAsked,
    Shown,
    Sight,
    Step,
    Trace,
    gone,
)
from hvgui.controller.state.resume_log import UnfinishedCopies
from hvgui.domain.copying.transfer import (
    IfExists,
    LocalFile,
    another_name,
    destination,
    folder_trouble,
    guest_trouble,
    length_trouble,
    path_trouble,
)
from hvgui.domain.keys import HostId, VmKey
from hvgui.domain.operations.operation import STAGING_SHARE, Item, OperationKind
from hvgui.domain.operations.outcome import Cancelled, Done, Failed, Outcome, Skipped, Unknown
from hvgui.domain.operations.plan import Verdict
from hvgui.domain.operations.record import RecordKind
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.domain.vms.power import Power
from hvgui.domain.vms.services import Service, ServiceState
from hvgui.domain.vms.vm import GuestFacts, GuestFamily, Vm, family_by_name
from hvgui.hyperv.changing import Beginning, GuestCopy, send_copy
from hvgui.hyperv.host_reading import Dialect
from hvgui.hyperv.job_search import find_copy
from hvgui.hyperv.jobs import COPY_CLASS, COPY_FILES
from hvgui.hyperv.list_reading import read_powers
from hvgui.hyperv.service_reading import read_service, read_service_of_all
from hvgui.values import Struct, replace
from hvgui.wsman.exchange import Exchange
from hvgui.wsman.requests import EndpointReference

#: Names tried before "exists" is the answer.
_NAMES_TRIED = 20


class GuestNow(Struct, frozen=True):
    """State of a VM that decides whether it takes files."""

    power: Power
    service: ServiceState


class HeldForCopies(Holding, Protocol):
    """Resources that a share of copies holds on its host."""

    async def upload(self, file: LocalFile) -> str:
        """The file on the host's disk, its hash compared; its path there. Raises Troubled."""

    async def turn_on(self, key: VmKey) -> None:
        """Guest services on, and the guest answers. Raises Troubled."""


#: Takes what a share of copies needs on its host, and lets go of it.
Hold = Callable[[ShareAsked], AbstractAsyncContextManager[HeldForCopies]]


class CopyChange(Change[CopyWish, GuestNow]):
    """Copying files from this computer into guests."""

    name = "copy"
    kind = OperationKind.COPY_FILES
    record = RecordKind.COPY
    #: Guests of one host that receive a file at the same time; what a host can bear is not documented (field 6, 4).
    at_once = 4
    reads_back = False

    def __init__(self, hold: Hold, unfinished: UnfinishedCopies) -> None:
        self._hold = hold
        self._unfinished = unfinished

    def key(self, wish: CopyWish) -> VmKey:
        return wish.portion.guest

    def item(self, wish: CopyWish) -> Item:
        file = wish.portion.file
        return Item(key=self.key(wish), label=file.name, bytes_total=file.size, path=file.path, folder=file.folder)

    def subject(self, wish: CopyWish) -> str:
        return wish.portion.file.name

    def operation(self, wishes: Sequence[CopyWish]) -> str:
        return wishes[0].folder

    def wanted(self, wish: CopyWish) -> str | None:
        return wish.destination

    # the operation as a whole

    def gather(self, wishes: Sequence[CopyWish]) -> Sequence[CopyWish]:
        """Remembered until it has ended, so that the next run of the program can go on with it."""
        old = wishes[0].run
        run = CopyRun(secrets.token_hex(16), {} if old.begun else old.continued, begun=True)
        if len({(w.folder, w.create_folders, w.way, w.turn_on) for w in wishes}) == 1:
            self._unfinished.begin(
                run.name, request_of(wishes), [wish.portion for wish in wishes], turn_on=wishes[0].turn_on
            )
        # The folder of a copy that goes on is the one of a run before, whose jobs may still be there.
        guests = Counter() if run.continued else Counter(map(_file_on_host, wishes))
        return [
            replace(wish, run=run, place=place, alone=guests[_file_on_host(wish)] == 1)
            for place, wish in enumerate(wishes)
        ]

    def ended(self, wishes: Sequence[CopyWish]) -> None:
        self._unfinished.ended(wishes[0].run.name)

    def hold(self, share: ShareAsked) -> AbstractAsyncContextManager[Holding | None]:
        return self._hold(share)

    # planning

    def read(
        self, wishes: Sequence[CopyWish], dialect: Dialect, context: Context
    ) -> Exchange[Mapping[VmKey, GuestNow | Trouble]]:
        keys = list(dict.fromkeys(self.key(wish) for wish in wishes))
        powers = yield from read_powers([key.vm for key in keys])
        there = [key for key in keys if key.vm in powers]
        if len(there) == 1:
            service = yield from read_service(there[0].vm, Service.GUEST_SERVICES)
            return {there[0]: GuestNow(powers[there[0].vm], service)}
        if not there:
            return {}
        reading = yield from read_service_of_all(Service.GUEST_SERVICES)
        return {key: GuestNow(powers[key.vm], reading.state(Service.GUEST_SERVICES, key.vm)) for key in there}

    def plan(
        self, wishes: Sequence[CopyWish], known: Mapping[VmKey, GuestNow | Trouble], dialect: Dialect, context: Context
    ) -> Plan:
        decided = [_decide(wish, known, context) for wish in wishes]
        steps: list[Step] = []
        resolved = {
            item: one.resolved
            for item, one in enumerate(decided)
            if one.verdict is Verdict.WILL_CHANGE and isinstance(one.resolved, CopyWish)
        }
        answering = _turn_on(resolved, known, context, steps)
        upload: int | None = None
        #: A file is staged under its own name: one that another has must have gone everywhere before.
        staged: dict[str, list[int]] = {}
        for file, items in _by_file(resolved).items():
            waits = {answering[self.key(resolved[i])] for i in items if self.key(resolved[i]) in answering}
            waits |= set(staged.get(file.name.casefold(), ()))
            before = waits if upload is None else waits | {upload}
            steps.append(_upload(file, items, self.key(resolved[items[0]]), tuple(sorted(before))))
            upload = len(steps) - 1
            for item in items:
                wish = resolved[item]
                needs = [upload, *([answering[self.key(wish)]] if self.key(wish) in answering else [])]
                staged.setdefault(file.name.casefold(), []).append(len(steps))
                steps.append(_copy(wish, item, tuple(needs)))
        return Plan(tuple(decided), tuple(steps))

    def show(self, wish: CopyWish, now: GuestNow, context: Context) -> None:
        if vm := context.store.vms.get(self.key(wish)):
            context.store.put_vm(as_read(vm, now))

    # afterwards

    def sight(self, wish: CopyWish, before: GuestNow | None, now: GuestNow, trace: Trace) -> Sight:
        return Sight(Shown.CANNOT_TELL, self.untold(trace))

    def find(
        self, wish: CopyWish, step: Step, learned: Learned, ages: Callable[[], tuple[float, float]], context: Context
    ) -> Exchange[EndpointReference | None]:
        key = self.key(wish)
        name = context.name_of(key)
        others = (vm.name for other, vm in context.store.vms.items() if other.host == key.host and other != key)
        names = [key.vm, *([] if name.casefold() in map(str.casefold, others) else [name])]
        there = learned.get("destination", wish.destination)
        return find_copy(names, learned.get("staged", ""), there, alone=wish.alone)

    def untold(self, trace: Trace) -> str | None:
        return trace.learned.get("destination") if "copy" in trace.done else None

    def asks(self, wish: CopyWish) -> bool:
        return True

    def outcome(self, wish: CopyWish, outcome: Outcome, *, stopped: bool) -> Outcome:
        if not isinstance(outcome, Failed):
            return outcome
        trouble = outcome.trouble
        if stopped:
            return Failed(Trouble(TroubleKind.COPY_STOPPED_PARTLY, wish.destination, trouble.detail))
        if trouble.kind is TroubleKind.GUEST_FAILED and wish.family is GuestFamily.LINUX:
            # The only code it has for every problem of folder, path and rights (hyperv-wmi-v2 13.4).
            return Failed(replace(trouble, kind=TroubleKind.LINUX_GUEST_FAILED))
        if trouble.kind is TroubleKind.DESTINATION_EXISTS and wish.portion.if_exists is IfExists.SKIP:
            return Skipped(trouble)
        return outcome

    def moved(self, wish: CopyWish, outcome: Outcome | None, context: Context) -> None:
        if self._unfinished.stopping and _stopped(outcome):
            if isinstance(outcome, Failed) and outcome.trouble.kind is TroubleKind.COPY_STOPPED_PARTLY:
                self._unfinished.begun_in_guest(wish.run.name, wish.place)
            return
        ended = outcome is not None and not isinstance(outcome, Unknown)
        # Of what a dead run has left, only what has arrived need not be done again.
        if ended and (wish.run.begun or isinstance(outcome, Done)):
            self._unfinished.settled(wish.run.name, [wish.place])

    # the journal

    def encode(self, wish: CopyWish) -> dict[str, object]:
        return encoded(wish)

    def decode(self, key: VmKey, wish: Mapping[str, object]) -> CopyWish:
        return decoded(key, wish)


def _stopped(outcome: Outcome | None) -> bool:
    """Whether a copy is not done because it was wanted no more."""
    kinds = (TroubleKind.COPY_STOPPED_PARTLY, TroubleKind.COPY_CANCELLED)
    return isinstance(outcome, Cancelled) or (isinstance(outcome, Failed) and outcome.trouble.kind in kinds)


def _file_on_host(wish: CopyWish) -> tuple[HostId, LocalFile]:
    return wish.portion.guest.host, wish.portion.file


def _decide(wish: CopyWish, known: Mapping[VmKey, GuestNow | Trouble], context: Context) -> Decided:
    key, file = wish.portion.guest, wish.portion.file
    subject, listed, now = context.name_of(key), context.store.vms.get(key), known.get(key)
    trouble = gone(known, key, subject)
    if trouble is not None or listed is None or not isinstance(now, GuestNow):
        return Decided(Verdict.REFUSED, trouble=trouble or Trouble(TroubleKind.VM_GONE, subject))
    vm = as_read(listed, now)
    detail = context.store.details.get(key)
    facts = detail.guest if detail is not None else None
    family = _family(vm, facts)
    trouble = folder_trouble(wish.folder, family) or guest_trouble(vm, facts)
    if trouble is not None and trouble.kind is TroubleKind.GUEST_SERVICES_OFF and wish.turn_on:
        trouble = None
    trouble = trouble or path_trouble(file, family) or length_trouble(wish.folder, file, family)
    if trouble is not None:
        return Decided(Verdict.REFUSED, trouble=trouble)
    return Decided(Verdict.WILL_CHANGE, resolved=replace(wish, family=family))


def as_read(vm: Vm, now: GuestNow) -> Vm:
    """A VM of the list with what was just read of it."""
    services = [now.service if state.service is now.service.service else state for state in vm.services]
    if now.service not in services:
        services.append(now.service)
    return replace(vm, power=now.power, services=tuple(services))


def _family(vm: Vm, facts: GuestFacts | None) -> GuestFamily:
    return facts.family if facts is not None else family_by_name(vm.guest_os)


def _by_file(resolved: Mapping[int, CopyWish]) -> dict[LocalFile, list[int]]:
    found: dict[LocalFile, list[int]] = {}
    for item, wish in resolved.items():
        found.setdefault(wish.portion.file, []).append(item)
    return found


def _turn_on(
    resolved: Mapping[int, CopyWish],
    known: Mapping[VmKey, GuestNow | Trouble],
    context: Context,
    steps: list[Step],
) -> dict[VmKey, int]:
    """The steps that wait for guests whose service is off, by guest."""
    items: dict[VmKey, list[int]] = {}
    for item, wish in resolved.items():
        now = known[wish.portion.guest]
        if isinstance(now, GuestNow) and now.service.offered is False:
            items.setdefault(wish.portion.guest, []).append(item)
    found = {}
    for key, mine in items.items():
        found[key] = len(steps)
        steps.append(_answering(key, context.name_of(key), mine))
    return found


def _answering(key: VmKey, subject: str, items: Sequence[int]) -> Step:
    async def turn_on(held: HeldForCopies) -> Learned:
        await held.turn_on(key)
        return {}

    return Step(
        name="turn-on",
        stage="turning-on",
        serves=tuple(items),
        lock=key,
        subject=subject,
        errand=turn_on,
    )


def _upload(file: LocalFile, items: Sequence[int], lock: VmKey, after: tuple[int, ...]) -> Step:
    async def upload(held: HeldForCopies) -> Learned:
        return {"staged": await held.upload(file)}

    return Step(
        name="upload",
        stage="staging",
        serves=tuple(items),
        lock=lock,
        subject=file.name,
        errand=upload,
        after=after,
    )


def _copy(wish: CopyWish, item: int, needs: tuple[int, ...]) -> Step:
    file, tries, goes_to = wish.portion.file, 1, wish.destination

    def send(learned: Learned) -> Exchange[Beginning]:
        learned["destination"] = goes_to
        copy = GuestCopy(
            source=learned["staged"],
            destination=goes_to,
            create_folders=wish.create_folders,
            overwrite=wish.portion.if_exists is IfExists.OVERWRITE,
        )
        return send_copy(wish.portion.guest, copy, file.name)

    def again(trouble: Trouble, learned: Learned) -> bool:
        nonlocal tries, goes_to
        exists = trouble.kind is TroubleKind.DESTINATION_EXISTS
        if not exists or wish.portion.if_exists is not IfExists.RENAME or tries >= _NAMES_TRIED:
            return False
        tries += 1
        goes_to = destination(wish.folder, another_name(file.name, tries), wish.family, file.folder)
        # Into the journal before it is sent, so that its job is found.
        learned["destination"] = goes_to
        return True

    return Step(
        name="copy",
        stage="copying",
        serves=(item,),
        lock=wish.portion.guest,
        takes="files",
        subject=file.name,
        send=send,
        again=again,
        needs=needs,
        stoppable=True,
        job_types=frozenset({COPY_FILES}),
        job_class=COPY_CLASS,
        span=(STAGING_SHARE, 1.0),
    )
