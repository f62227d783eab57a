"""Stories of changes: a small world with VMs that are switched, saved, reverted and reset, and everything that can
come between.

A story drives the states of a share (``controller.operations.execution.share``) as a worker does, against a world that keeps
count of what really happened. Chance decides at every event: the request is lost before it arrives or its answer
after, the host refuses, a job fails, vanishes or gets stuck, somebody else edits, the user cancels, a kind breaks,
the host comes back. The same seed tells the same story.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from random import Random

from hvgui.controller.operations.execution.actions import (
    FINAL,
    UNCERTAIN,
    Action,
    Find,
    Look,
    Patience,
    Phase,
    PollJob,
    Ready,
    Settle,
    Stop,
)
from hvgui.controller.operations.execution.share import Share
from hvgui.controller.operations.plan import Decided, Learned, Plan, Shown, Sight, Step
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.operations.outcome import Cancelled, Done, Failed, Outcome, Unknown, is_closed
from hvgui.domain.operations.plan import Verdict
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.hyperv.changing import Beginning
from hvgui.values import replace
from hvgui.wsman.exchange import Exchange

LOST = Trouble(TroubleKind.WIRE_LOST, "host")
NO = Trouble(TroubleKind.METHOD_REFUSED, "vm")
BROKEN = Trouble(TroubleKind.PROGRAM_ERROR)
LATE = Trouble(TroubleKind.GUEST_STILL_RUNNING, "vm")


def nothing(_: Learned) -> Exchange[Beginning]:
    """No step of a story reaches a wire."""
    raise AssertionError
    yield  # type: ignore[unreachable]


@dataclass
class VmOfStory:
    """What is true of one VM. ``begun``: steps that the host has taken, by name, and how often."""

    kind: str
    begun: Counter[str] = field(default_factory=Counter)
    did: list[str] = field(default_factory=list)
    #: Names of steps whose job runs in this moment.
    runs: set[str] = field(default_factory=set)
    #: Whether another hand has made of it what is wished (True) or the contrary (False), after so many steps of ours.
    foreign: tuple[bool, int] | None = None

    @property
    def switched(self) -> bool:
        """Whether it is as wished: the last who did anything decides."""
        if self.foreign is not None and self.foreign[1] == len(self.did):
            return self.foreign[0]
        return "switch" in self.did

    @property
    def power(self) -> str:
        power = "running"
        for step in self.did:
            power = {"save": "saved", "start": "running"}.get(step, power)
        return power

    def shows(self) -> tuple[bool, bool]:
        """Whether a reading shows the wish, and whether nothing is different from before."""
        match self.kind:
            case "switch" | "items":
                return self.switched, not (self.did or self.foreign)
            case "named":
                return "rename" in self.did, not self.did
            case "revert":
                return "apply" in self.did and self.power == "running", self.power == "running" and not self.did
            case _:
                return False, not self.did


#: "items": two items of one VM that travel in one call. "copy": a file for up to three VMs, brought to the host once.
KINDS = ("switch", "items", "named", "revert", "reset", "copy")


async def errand(_: object) -> Learned:
    """No errand of a story is run."""
    raise AssertionError


def _steps(kind: str, item: int, first: int) -> list[Step]:
    key = VmKey(HostId("h"), VmId(str(item)))

    def step(name: str, **more: object) -> Step:
        return Step(name=name, stage="applying", serves=(item,), lock=key, subject="vm", send=nothing, **more)  # type: ignore[arg-type]

    match kind:
        case "switch" | "items":
            return [step("switch")]
        case "named":
            types = frozenset({70})
            return [step("create", job_types=types, stoppable=True), step("rename", needs=(first,))]
        case "revert":
            return [
                step("save"),
                step("apply", needs=(first,), job_types=frozenset({71}), stoppable=True),
                step("start", needs=(first,), after=(first + 1,), lasting=True),
            ]
        case "copy":
            return [
                step("upload", errand=errand),
                step("copy", needs=(first,), job_types=frozenset({180}), stoppable=True),
            ]
        case _:
            return [step("reset", job_types=frozenset({28}))]


def copy_steps(*items: int) -> list[Step]:
    """One file for the VMs of some items: brought to the host once, and all but the first must be waited for."""
    upload, first = _steps("copy", items[0], 0)
    steps = [replace(upload, serves=items), first]
    for item in items[1:]:
        errand_for, copy = _steps("copy", item, 0)
        steps.append(replace(errand_for, name="turn-on"))
        steps.append(replace(copy, needs=(0, len(steps) - 1)))
    return steps


class Story:
    """One story, told to its end by ``tell``."""

    def __init__(self, seed: int) -> None:
        self.chance = Random(seed)
        self.trouble = self.chance.choice((0.0, 0.05, 0.2, 0.5))
        #: The VM of each item.
        self.vms: list[VmOfStory] = []
        for _ in range(self.chance.randint(1, 6)):
            vm = VmOfStory(self.chance.choice(KINDS))
            self.vms += [vm] * (2 if vm.kind == "items" else 1)
            if vm.kind == "copy":
                self.vms += [VmOfStory("copy") for _ in range(self.chance.randint(0, 2))]
        steps: list[Step] = []
        decided: list[Decided] = []
        for item, vm in enumerate(self.vms):
            fate = self.chance.random()
            if fate < 0.1:
                decided.append(Decided(Verdict.REFUSED, trouble=NO))
            elif fate < 0.2:
                decided.append(Decided(Verdict.AGREES))
            else:
                decided.append(Decided(Verdict.WILL_CHANGE))
                if vm.kind == "items" and steps and self.vms[steps[-1].serves[0]] is vm:
                    steps[-1] = replace(steps[-1], serves=(*steps[-1].serves, item))
                elif vm.kind == "copy":
                    self._add_copy(item, steps)
                else:
                    steps += _steps(vm.kind, item, len(steps))
        self.decided = decided
        self.share = Share(Plan(tuple(decided), tuple(steps)), ["vm"] * len(self.vms))
        self.now = 0.0
        self.away = False
        self.ready: list[int] = []
        self.looks: list[int] = []
        self.jobs: dict[int, str] = {}
        self.errands: list[int] = []
        self.told: list[tuple[int, Outcome]] = []
        self.claimed: Counter[int] = Counter()

    def _add_copy(self, item: int, steps: list[Step]) -> None:
        """Its upload is that of the copy before, where there is one, and its guest may have to be waited for."""
        before = [n for n, step in enumerate(steps) if step.name == "upload"]
        upload, copy = _steps("copy", item, len(steps))
        if before and self.chance.random() < 0.7:
            at = before[-1]
            steps[at] = replace(steps[at], serves=(*steps[at].serves, item))
        else:
            at = len(steps)
            steps.append(replace(upload, after=tuple(before[-1:])))
        needs = [at]
        if self.chance.random() < 0.4:
            needs.append(len(steps))
            steps.append(replace(upload, name="turn-on"))
        steps.append(replace(copy, needs=tuple(needs)))

    def tell(self) -> None:
        """Until nothing is left to happen, the host's return and a reading of all that is unknown included."""
        self._do(self.share.start())
        self._until_over()
        for _ in range(4):
            self.away, self.trouble = False, 0.0
            self.now += 1000.0
            waiting = [i for i, o in enumerate(self.share.outcomes) if isinstance(o, Unknown) and not is_closed(o)]
            for item in waiting:
                self._do(self.share.revive(item))
            self._until_over()

    def _until_over(self) -> None:
        for _ in range(2000):
            if self.share.over and not self.jobs and not self.errands:
                return
            self._something_happens()
        raise AssertionError(f"the story does not end: {self.share.phases} {self.share.outcomes}")

    def _something_happens(self) -> None:
        chance, share = self.chance, self.share
        if chance.random() < self.trouble * 0.1:
            self.away = not self.away
        if chance.random() < self.trouble * 0.05:
            self._do(share.cancel())
        if chance.random() < self.trouble * 0.05:
            vm = chance.choice(self.vms)
            vm.foreign = chance.random() < 0.5, len(vm.did)
        if chance.random() < self.trouble * 0.02 and not share.over:
            self._do(share.crashed(BROKEN, 1.0))
            self.jobs.clear()
            self.ready.clear()
            self.errands.clear()
            return
        if self.ready and chance.random() < 0.6:
            self._send(self.ready.pop(chance.randrange(len(self.ready))))
        elif self.errands and chance.random() < 0.5:
            self._end_errand(self.errands.pop(chance.randrange(len(self.errands))))
        elif self.jobs and chance.random() < 0.7:
            self._job(chance.choice(list(self.jobs)))
        elif self.looks:
            self._look(self.looks.pop(0))
        else:
            self.now += 1.0

    def _unlucky(self) -> bool:
        return self.chance.random() < self.trouble

    def _vm(self, step: int) -> VmOfStory:
        return self.vms[self.share.steps[step].serves[0]]

    def _send(self, number: int) -> None:
        share = self.share
        step, vm = share.steps[number], self._vm(number)
        if not share.claim(number):
            return
        self.claimed[number] += 1
        if step.errand is not None:
            self.errands.append(number)
            return
        if self.away:
            self._do(share.unsent(number, LOST))
            return
        if self._unlucky():
            match self.chance.randrange(4):
                case 0:
                    self._do(share.unsent(number, LOST))
                    return
                case 1:
                    self._do(share.refused(number, NO))
                    return
                case 2:
                    self._do(share.not_now(number))
                    return
                case _:
                    # It never arrived, and nobody knows.
                    self._do(share.lost(number, LOST))
                    return
        self._check_compensation(number)
        vm.begun[step.name] += 1
        at_once = self.chance.random() < 0.4
        if at_once:
            vm.did.append(step.name)
        else:
            vm.runs.add(step.name)
        if self._unlucky():
            self._do(share.lost(number, LOST))
        elif at_once:
            self._do(share.answered(number, job=False))
        else:
            self.jobs[number] = step.name
            self._do(share.answered(number, job=True))

    def _end_errand(self, number: int) -> None:
        if self.share.cancelled:
            self._do(self.share.unsent(number, None))
        elif self.away or self._unlucky():
            self._do(self.share.unsent(number, LOST))
        else:
            self._do(self.share.answered(number, job=False))

    def _check_compensation(self, number: int) -> None:
        """Nothing is put back while what it follows may still run."""
        vm, share = self._vm(number), self.share
        for other in share.steps[number].after:
            name = share.steps[other].name
            assert name not in vm.runs, f"{share.steps[number].name} is sent while {name} runs"
            assert share.phases[other] not in UNCERTAIN

    def _job(self, number: int) -> None:
        share, vm, name = self.share, self._vm(number), self.jobs[number]
        if self.away or self._unlucky():
            fate = self.chance.randrange(5)
            if fate == 0 and name in vm.runs:
                del self.jobs[number]
                vm.runs.discard(name)
                self._do(share.job_ended(number, Phase.FAILED, NO))
            elif fate == 1:
                del self.jobs[number]
                self._finish(vm, name)
                self._do(share.job_ended(number, Phase.VANISHED, LOST))
            elif fate == 2:
                del self.jobs[number]
                self._do(share.job_ended(number, Phase.STUCK, LOST))
            elif fate == 3:
                del self.jobs[number]
                self._do(share.lost(number, LOST))
            return
        del self.jobs[number]
        self._finish(vm, name)
        self._do(share.job_ended(number, Phase.DONE))

    @staticmethod
    def _finish(vm: VmOfStory, name: str) -> None:
        if name in vm.runs:
            vm.runs.discard(name)
            vm.did.append(name)

    def _look(self, item: int) -> None:
        share, vm = self.share, self.vms[item]
        if self.away or self._unlucky():
            self._do(share.unseen(item, LOST, 1.0))
            return
        if vm.runs and self.now > 500:
            for name in list(vm.runs):
                self._finish(vm, name)
        shows, unchanged = vm.shows()
        shown = Shown.YES if shows else Shown.NOT_YET if vm.runs else Shown.NO
        if vm.kind == "copy":
            shown, unchanged = Shown.CANNOT_TELL, False
        if vm.kind == "reset":
            # No reading tells, or one shows what was true before, too: neither proves anything.
            shown, unchanged = self.chance.choice((Shown.CANNOT_TELL, Shown.YES)), True
        left = vm.kind == "revert" and vm.power == "saved" and "save" in share.done(item)
        self.now += 1.0
        self._do(share.seen(item, Sight(shown, unchanged=unchanged, left=left), self.now, Patience(2.0, 10.0, LATE)))

    def _do(self, actions: Sequence[Action]) -> None:
        for action in actions:
            match action:
                case Ready(step):
                    plan = self.share.steps[step]
                    if plan.errand is not None:
                        assert any(self.share.outcomes[i] is None for i in plan.serves), "an errand for nobody"
                    self.ready.append(step)
                case Look(item):
                    self.looks.append(item)
                case Settle(item, outcome):
                    self.told.append((item, outcome))
                case Stop(step):
                    if step in self.jobs and self.jobs[step] in self._vm(step).runs and self.chance.random() < 0.5:
                        vm, name = self._vm(step), self.jobs.pop(step)
                        vm.runs.discard(name)
                        self._do(self.share.job_ended(step, Phase.FAILED, NO))
                case PollJob(step):
                    self.jobs[step] = self.share.steps[step].name
                case Find(step):
                    vm, name = self._vm(step), self.share.steps[step].name
                    there = bool(vm.begun[name]) and not self.away
                    self._do(self.share.found(step, job=there))

    def faults(self) -> Iterator[str]:
        """What is not as it must be at the end."""
        share = self.share
        for item, (vm, outcome) in enumerate(zip(self.vms, share.outcomes, strict=True)):
            mine = [share.phases[s] for s in share.steps_of(item)]
            if outcome is None:
                yield f"item {item} has no outcome"
            if any(count > 1 for count in vm.begun.values()):
                yield f"item {item}: sent twice: {vm.begun}"
            if not all(phase in FINAL for phase in mine):
                yield f"item {item}: {outcome} while its steps are {mine}"
            if isinstance(outcome, Done) and self.decided[item].verdict is Verdict.WILL_CHANGE:
                shows, _ = vm.shows()
                if vm.kind in ("reset", "copy") and vm.kind not in vm.did:
                    yield f"item {item}: done, and it never happened: {vm.kind}"
                # Another hand may have put it back since.
                if vm.kind not in ("reset", "copy") and not shows and (vm.foreign is None or not vm.did):
                    yield f"item {item}: done, and {vm.did} is what happened"
            if isinstance(outcome, Failed) and vm.kind == "copy":
                if vm.did:
                    yield f"item {item}: failed, and it has arrived"
                if not vm.begun and outcome.trouble.kind is TroubleKind.STOPPED_PARTLY:
                    yield f"item {item}: stopped in the middle of what was never begun"
            if isinstance(outcome, Cancelled) and vm.did:
                yield f"item {item}: cancelled, and {vm.did} happened"
            if (
                isinstance(outcome, Failed)
                and vm.kind == "revert"
                and vm.power == "saved"
                and "save" in share.done(item)
            ):
                yield f"item {item}: failed without a word of the VM that was left saved"
