"""New VMs: made call by call and read back whole, or taken back with what was made for them and nothing else.

A host makes one after the other, hosts work side by side. What was interrupted is offered to be kept or taken back.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, nullcontext

import msgspec

from hvgui.controller.operations.kinds.disk_files import with_names
from hvgui.controller.operations.kinds.images import HeldForImages, Hold
from hvgui.controller.operations.kinds.machine_steps import IMAGE, VM, MachineSteps, made_disk, place_of_host
from hvgui.controller.operations.plan import (
    LINKS_WITHIN,
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
from hvgui.domain.keys import VmId, VmKey, vm_id
from hvgui.domain.machines.machine_rules import HostOffer, refused
from hvgui.domain.machines.made_machine import MadeMachine, differences
from hvgui.domain.machines.new_machine import MachineVerb, MachineWish, OnFailure
from hvgui.domain.operations.operation import Item, OperationKind
from hvgui.domain.operations.outcome import Done, Failed, Outcome, Unknown, is_interrupted
from hvgui.domain.operations.plan import Verdict
from hvgui.domain.operations.record import RecordKind
from hvgui.domain.settings.disk_work import DiskFacts
from hvgui.domain.settings.media import ImageUpload
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.domain.vms.services import Service
from hvgui.hyperv.host_reading import Dialect
from hvgui.hyperv.image_service import STORAGE_JOB, find_storage_job
from hvgui.hyperv.job_search import find_job
from hvgui.hyperv.machine_making import read_sizes
from hvgui.hyperv.machine_reading import read_disks, read_made, read_offer
from hvgui.values import Struct, field, replace
from hvgui.wsman.exchange import Exchange
from hvgui.wsman.requests import EndpointReference


class KnownHost(Struct, frozen=True, kw_only=True):
    """What is known of a host that makes VMs. Files by paths in lower case."""

    offer: HostOffer = HostOffer()
    disks: DiskFacts = DiskFacts()
    files: frozenset[str] = frozenset()
    made: Mapping[VmId, MadeMachine] = field(default_factory=dict)


class MachineChange(Change[MachineWish, KnownHost]):
    """Making VMs. Without ``hold`` no image of this computer is brought to a host."""

    name = "machine"
    kind = OperationKind.MACHINE
    record = RecordKind.MACHINE
    at_once = 4

    def __init__(self, hold: Hold | None = None) -> None:
        self._hold = hold

    def key(self, wish: MachineWish) -> VmKey:
        return wish.key

    def item(self, wish: MachineWish) -> Item:
        upload = wish.machine.upload
        return Item(key=wish.key, label=wish.machine.name, bytes_total=0 if upload is None else upload.size)

    def subject(self, wish: MachineWish) -> str:
        return wish.machine.name

    def operation(self, wishes: Sequence[MachineWish]) -> str:
        return wishes[0].verb.value

    def wanted(self, wish: MachineWish) -> str | None:
        return wish.machine.name if wish.verb is MachineVerb.CREATE else None

    def hold(self, share: ShareAsked) -> AbstractAsyncContextManager[Holding | None]:
        uploads = [(index, _upload_of(wish)) for index, wish in share.wishes if wish.machine.upload is not None]
        if self._hold is None or not uploads:
            return nullcontext()
        return self._hold(replace(share, wishes=uploads))

    def read(
        self, wishes: Sequence[MachineWish], dialect: Dialect, context: Context
    ) -> Exchange[Mapping[VmKey, KnownHost | Trouble]]:
        made = [
            path for wish in wishes for disk in wish.machine.disks if disk.make is not None for path in (disk.path,)
        ]
        parents = [d.make.parent for wish in wishes for d in wish.machine.disks if d.make is not None and d.make.parent]
        there = [disk.path for wish in wishes for disk in wish.machine.disks if disk.make is None]
        now = yield from self._read_now(wishes, dialect)
        taken_back = all(wish.verb is MachineVerb.TAKE_BACK for wish in wishes)
        if not taken_back:
            disks = yield from read_disks(made, (*there, *parents), now.offer)
            now = replace(now, disks=disks)
        return {wish.key: now for wish in wishes}

    def read_back(
        self, wishes: Sequence[MachineWish], dialect: Dialect, context: Context
    ) -> Exchange[Mapping[VmKey, KnownHost | Trouble]]:
        now = yield from self._read_now(wishes, dialect)
        return {wish.key: now for wish in wishes}

    def _read_now(self, wishes: Sequence[MachineWish], dialect: Dialect) -> Exchange[KnownHost]:
        offer = yield from read_offer(dialect.facts.build)
        vms = {vm for wish in wishes for vm in _candidates(wish, offer)}
        files = {file for wish in wishes for file in (*wish.machine.made, *wish.files, wish.machine.image) if file}
        services = [each for each in Service if any(each.value in wish.machine.services for wish in wishes)]
        labels = any(wish.machine.labels for wish in wishes)
        made = yield from read_made(sorted(vms), dialect.facts.build, services, labels=labels)
        return KnownHost(offer=offer, files=frozenset((yield from read_sizes(sorted(files)))), made=made)

    def plan(
        self,
        wishes: Sequence[MachineWish],
        known: Mapping[VmKey, KnownHost | Trouble],
        dialect: Dialect,
        context: Context,
    ) -> Plan:
        decided: list[Decided] = []
        places: list[tuple[int, MachineWish]] = []
        names: set[str] = set()
        paths: set[str] = set()
        for item, wish in enumerate(wishes):
            there = known.get(wish.key)
            trouble = gone(known, wish.key, wish.machine.name)
            if trouble is not None or not isinstance(there, KnownHost):
                decided.append(Decided(Verdict.REFUSED, trouble=trouble))
                continue
            machine = wish.machine
            if wish.verb is MachineVerb.CREATE:
                trouble = refused(machine, wish.host, there.offer, there.disks, sorted(there.files))
                trouble = None if trouble is None else with_names(trouble, wish.host, context)
                own = {path.casefold() for path in (disk.path for disk in machine.disks)}
                if trouble is None and (machine.name in names or own & paths):
                    trouble = Trouble(TroubleKind.MACHINE_NOT_LEGAL, machine.name, "name: twice")
                names.add(machine.name)
                paths |= own
                wish = replace(wish, known=there.offer.names.get(machine.name, ()))
            if trouble is not None:
                decided.append(Decided(Verdict.REFUSED, trouble=trouble))
                continue
            decided.append(Decided(Verdict.WILL_CHANGE, resolved=wish))
            places.append((item, wish))
        return Plan(tuple(decided), tuple(_steps(dialect, places)))

    def sight(self, wish: MachineWish, before: KnownHost | None, now: KnownHost, trace: Trace) -> Sight:
        vm = _vm_of(wish, now, trace)
        made = None if vm is None else now.made.get(vm)
        files = [path for path in (wish.files or wish.machine.made) if path.casefold() in now.files]
        name = wish.machine.name
        if wish.verb is MachineVerb.TAKE_BACK:
            left = made is not None or bool(files)
            partly = Trouble(TroubleKind.HOST_FILE_HELD, files[0]) if files and made is None else None
            value = name if made is not None else None
            return Sight(Shown.NO if left else Shown.YES, value, left=left, partly=partly)
        if made is None:
            begun = "define" in trace.done
            partly = Trouble(TroubleKind.MACHINE_TAKEN_BACK, name) if begun else None
            return Sight(Shown.NO, None, unchanged=not begun, partly=partly, reasoned=True)
        missing = list(differences(wish.machine, made, trace.learned.get(IMAGE, "")))
        if _all_done(trace):
            partly = Trouble(TroubleKind.MACHINE_DIFFERS, name, ", ".join(missing)) if missing else None
            return Sight(Shown.NO if missing else Shown.YES, name, partly=partly)
        kind = TroubleKind.MACHINE_KEPT if trace.learned.get("complete") is None else TroubleKind.MACHINE_NOT_STARTED
        return Sight(Shown.NO, name, left=True, partly=Trouble(kind, name), reasoned=True)

    def patience(self, wish: MachineWish, *, caused: bool) -> float:
        return LINKS_WITHIN if caused else super().patience(wish, caused=caused)

    def find(
        self,
        wish: MachineWish,
        step: Step,
        learned: Learned,
        ages: Callable[[], tuple[float, float]],
        context: Context,
    ) -> Exchange[EndpointReference | None]:
        if step.job_class == STORAGE_JOB:
            number = int(step.name.rpartition("-")[2]) - 1
            return find_storage_job(wish.machine.disks[number].path, step.job_types, ages)
        vm = vm_id(wish.vm or learned.get(VM, ""))
        return _none() if vm is None else find_job(vm, step.job_types, step.job_class, ages)

    def go_on(self, wish: MachineWish, before: KnownHost | None, now: KnownHost, trace: Trace) -> MachineWish | None:
        """What was interrupted is taken back where that was wished; it is never made whole."""
        if wish.on_failure is OnFailure.KEEP and wish.verb is MachineVerb.CREATE:
            return None
        found = self.put_back(wish, before, now, trace)
        return None if found is None else replace(found, unasked=wish.verb is MachineVerb.CREATE or wish.unasked)

    def put_back(self, wish: MachineWish, before: KnownHost | None, now: KnownHost, trace: Trace) -> MachineWish | None:
        vm = _vm_of(wish, now, trace)
        made = [d.path for n, d in enumerate(wish.machine.disks) if d.make is not None and made_disk(n) in trace.done]
        files = tuple(path for path in (wish.files or made) if path.casefold() in now.files)
        if (vm is None or vm not in now.made) and not files:
            return None
        return replace(wish, verb=MachineVerb.TAKE_BACK, vm=vm or "", files=files)

    def kept(self, wish: MachineWish) -> Trouble:
        return Trouble(TroubleKind.MACHINE_KEPT, wish.machine.name)

    def asks(self, wish: MachineWish) -> bool:
        return wish.verb is MachineVerb.CREATE

    def outcome(self, wish: MachineWish, outcome: Outcome, *, stopped: bool) -> Outcome:
        """What was interrupted and is gone again was not made; what stands half made has a sentence of its own."""
        if is_interrupted(outcome) and isinstance(outcome, Unknown):
            return Unknown(outcome.since, Trouble(TroubleKind.MACHINE_UNFINISHED, wish.machine.name))
        if isinstance(outcome, Done) and wish.verb is MachineVerb.TAKE_BACK and wish.unasked:
            return Failed(Trouble(TroubleKind.MACHINE_TAKEN_BACK, wish.machine.name))
        return outcome

    def encode(self, wish: MachineWish) -> dict[str, object]:
        found: dict[str, object] = msgspec.to_builtins(wish)
        del found["host"]
        return found

    def decode(self, key: VmKey, wish: Mapping[str, object]) -> MachineWish:
        try:
            return msgspec.convert({**wish, "host": key.host}, MachineWish)
        except msgspec.ValidationError as error:
            raise ValueError(str(error)) from error


def _steps(dialect: Dialect, places: Sequence[tuple[int, MachineWish]]) -> list[Step]:
    """Uploads first, each image once; then one VM after the other."""
    steps: list[Step] = []
    uploads: dict[object, int] = {}
    for item, wish in places:
        if wish.machine.upload is not None and wish.verb is MachineVerb.CREATE:
            at = uploads.setdefault(_image_of(wish), len(steps))
            if at == len(steps):
                steps.append(_upload(wish, item))
            else:
                steps[at] = replace(steps[at], serves=(*steps[at].serves, item))
    behind: list[int] = []
    for item, wish in places:
        one = MachineSteps(dialect, wish, item, len(steps), behind)
        mine = one.made(uploads.get(_image_of(wish))) if wish.verb is MachineVerb.CREATE else one.taken_back()
        behind += range(len(steps), len(steps) + len(mine))
        steps += mine
    return steps


def _image_of(wish: MachineWish) -> object:
    machine = wish.machine
    return machine.upload, machine.upload_folder, machine.if_exists


def _upload_of(wish: MachineWish) -> ImageUpload:
    machine = wish.machine
    return ImageUpload(key=wish.key, image=machine.upload, folder=machine.upload_folder, if_exists=machine.if_exists)


def _upload(wish: MachineWish, item: int) -> Step:
    async def place(held: HeldForImages) -> Learned:
        return {IMAGE: await held.place(_upload_of(wish))}

    assert wish.machine.upload is not None
    return Step(
        name="upload",
        stage="staging",
        serves=(item,),
        lock=place_of_host(wish.host),
        subject=wish.machine.upload.name,
        errand=place,
    )


def _candidates(wish: MachineWish, offer: HostOffer) -> Sequence[VmId]:
    """VMs that may be the new one: of its name, and not there before."""
    if wish.vm:
        return [VmId(wish.vm)]
    if wish.known is None:
        return ()
    return [vm for vm in offer.names.get(wish.machine.name, ()) if vm not in wish.known]


def _vm_of(wish: MachineWish, now: KnownHost, trace: Trace) -> VmId | None:
    """The VM that was made for a wish: by its GUID, else the only new one of the name."""
    if (told := vm_id(wish.vm or trace.learned.get(VM, ""))) is not None:
        return told
    new = _candidates(wish, now.offer)
    return new[0] if len(new) == 1 else None


def _all_done(trace: Trace) -> bool:
    lasting = ("destroy", "gone", "delete ")
    return bool(trace.planned) and all(name in trace.done for name in trace.planned if not name.startswith(lasting))


def _none() -> Exchange[EndpointReference | None]:
    yield from ()
    return None


MACHINES = MachineChange()
