"""The states of one host's share of an operation: from a plan to an outcome for each item. No I/O, no clock.

The worker tells what happened and carries out what is asked for. Calls return actions; the same calls in the same order
always give the same actions. ``at`` is seconds of a monotonic clock.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from hvgui.controller.operations.execution.actions import (
    CERTAIN,
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
from hvgui.controller.operations.plan import Plan, Shown, Sight, Step
from hvgui.domain.operations.outcome import Cancelled, Done, Failed, Outcome, Unknown
from hvgui.domain.operations.plan import Verdict
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.values import replace


class Share:
    """One host's share of an operation."""

    def __init__(self, plan: Plan, subjects: Sequence[str]) -> None:
        self._plan = plan
        self._subjects = subjects
        steps = plan.steps
        self.phases = [Phase.WAITING] * len(steps)
        #: Why a step failed or was not sent; None for "cancelled".
        self._why: list[Trouble | None] = [None] * len(steps)
        #: Steps that the host has begun to carry out.
        self._ran: set[int] = set()
        self._steps_of: list[list[int]] = [[] for _ in plan.decided]
        self._behind: list[list[int]] = [[] for _ in steps]
        for number, step in enumerate(steps):
            for item in step.serves:
                self._steps_of[item].append(number)
            for before in (*step.needs, *step.after):
                self._behind[before].append(number)
        self.outcomes: list[Outcome | None] = [None] * len(plan.decided)
        self._open = len(plan.decided)
        self._first_look: dict[int, float] = {}
        #: Steps that were not needed.
        self._needless: set[int] = set()
        self.cancelled = False
        #: Steps that have ended since somebody took note.
        self.ended: list[int] = []

    @property
    def steps(self) -> tuple[Step, ...]:
        return self._plan.steps

    @property
    def over(self) -> bool:
        """Whether every item has an outcome, an Unknown included."""
        return self._open == 0

    def steps_of(self, item: int) -> Sequence[int]:
        """The steps that serve an item."""
        return self._steps_of[item]

    def done(self, item: int) -> frozenset[str]:
        """The names of an item's steps that are done."""
        return frozenset(self.steps[s].name for s in self._steps_of[item] if self.phases[s] is Phase.DONE)

    def planned(self, item: int) -> frozenset[str]:
        """The names of all steps of an item."""
        return frozenset(self.steps[s].name for s in self._steps_of[item])

    def may_go_on(self, item: int) -> bool:
        """Whether an interrupted item can be completed unseen: it is known how its steps ended, or they may repeat."""
        return all(
            self.phases[s] in CERTAIN or (self.phases[s] is Phase.LOST and self.steps[s].may_repeat)
            for s in self._steps_of[item]
        )

    def refused_by_host(self, item: int) -> bool:
        """Whether the host refused a step of an item, or its job ended badly."""
        return any(self.phases[s] is Phase.FAILED for s in self._steps_of[item])

    def sent(self, item: int) -> bool:
        """Whether the host may have acted for this item."""
        return any(self._acted(step) for step in self._steps_of[item])

    def left_by_another(self, phases: Sequence[Phase], outcomes: Sequence[Outcome], ran: Iterable[int]) -> None:
        """The steps stand where a dead run has left them; ``ran``: those whose jobs are known."""
        self.phases, self.outcomes = list(phases), list(outcomes)
        self._ran |= set(ran)
        self._open = 0

    # what happens

    def start(self) -> list[Action]:
        """The plan is made and written down."""
        actions: list[Action] = []
        for item, decided in enumerate(self._plan.decided):
            if decided.verdict is Verdict.AGREES or (
                decided.verdict is not Verdict.REFUSED and not self._steps_of[item]
            ):
                actions += self._settle(item, Done(), agreed=True)
            elif decided.verdict is Verdict.REFUSED:
                assert decided.trouble is not None
                actions += self._settle(item, Failed(decided.trouble))
        for step in range(len(self.steps)):
            actions += self._consider(step)
        return actions

    def claim(self, step: int) -> bool:
        """The worker is about to send this step; whether it is still wanted."""
        if self.phases[step] is not Phase.READY:
            return False
        self.phases[step] = Phase.SENDING
        return True

    def left_out(self, step: int) -> list[Action]:
        """It has turned out to be needless; what needs it goes on."""
        self._needless.add(step)
        return self._end(step, Phase.DONE)

    def not_now(self, step: int) -> list[Action]:
        """The host was busy with something else and refused; it may be asked again."""
        if self.cancelled and not self.steps[step].lasting:
            return self._end(step, Phase.UNSENT)
        self.phases[step] = Phase.READY
        return [Ready(step)]

    def answered(self, step: int, *, job: bool) -> list[Action]:
        """The host took the step: it is done, or its job goes on."""
        self._ran.add(step)
        if not job:
            return self._end(step, Phase.DONE)
        self.phases[step] = Phase.RUNNING
        return [Stop(step)] if self.cancelled and self.steps[step].stoppable else []

    def refused(self, step: int, trouble: Trouble) -> list[Action]:
        """The host said no, and nothing changed."""
        return self._end(step, Phase.FAILED, trouble)

    def unsent(self, step: int, trouble: Trouble | None) -> list[Action]:
        """It could not be sent; None: the user did not want it any more."""
        return self._end(step, Phase.UNSENT, trouble)

    def lost(self, step: int, trouble: Trouble) -> list[Action]:
        """It was sent, and no answer came; or the host could not be asked about its job any more."""
        self._why[step] = trouble
        if self.phases[step] is Phase.SENDING and self.steps[step].job_types:
            self.phases[step] = Phase.SEARCHING
            return [Find(step)]
        return self._end(step, Phase.LOST, trouble)

    def found(self, step: int, *, job: bool) -> list[Action]:
        """The search for a job: there is exactly one that fits, or there is none."""
        if job:
            self._ran.add(step)
            self.phases[step] = Phase.RUNNING
            return [PollJob(step)]
        return self._end(step, Phase.LOST, self._why[step])

    def job_ended(self, step: int, phase: Phase, trouble: Trouble | None = None) -> list[Action]:
        """A job was seen to end (DONE, FAILED), is gone (VANISHED), or does not move (STUCK)."""
        return self._end(step, phase, trouble)

    def seen(self, item: int, sight: Sight, at: float, patience: Patience) -> list[Action]:
        """An item was looked at."""
        if not self._awaited(item):
            return []
        waited = at - self._first_look.setdefault(item, at)
        return self._judge(item, sight, waited, patience)

    def unseen(self, item: int, trouble: Trouble, since: float) -> list[Action]:
        """An item could not be looked at. ``since``: seconds since the epoch."""
        if not self._awaited(item):
            return []
        why = self.failure(item)
        if why is not None and not self._uncertain(item) and not self._owed(item):
            return self._settle(item, Failed(why))
        return self._settle(item, Unknown(since, trouble))

    def cancel(self) -> list[Action]:
        """The user wants it to stop: what is not sent is not, what can be stopped is."""
        if self.cancelled:
            return []
        self.cancelled = True
        actions: list[Action] = []
        for number, step in enumerate(self.steps):
            if step.lasting:
                continue
            if self.phases[number] in (Phase.WAITING, Phase.READY):
                actions += self._end(number, Phase.UNSENT)
            elif self.phases[number] is Phase.RUNNING and step.stoppable:
                actions.append(Stop(number))
        return actions

    def crashed(self, trouble: Trouble, since: float) -> list[Action]:
        """A kind of change broke: what was not sent has failed, what was sent is unknown."""
        for number, phase in enumerate(self.phases):
            if phase in (Phase.WAITING, Phase.READY):
                self.phases[number], self._why[number] = Phase.UNSENT, trouble
                self.ended.append(number)
            elif phase not in FINAL:
                self.phases[number], self._why[number] = Phase.LOST, trouble
                self.ended.append(number)
        actions: list[Action] = []
        for item, outcome in enumerate(self.outcomes):
            if outcome is None:
                sent = self.sent(item)
                actions += self._settle(item, Unknown(since, trouble) if sent else Failed(trouble))
        return actions

    def revive(self, item: int) -> list[Action]:
        """The host answers again: an Unknown is looked for among the jobs, then read. Sends nothing."""
        if not isinstance(self.outcomes[item], Unknown):
            return []
        self.outcomes[item] = None
        self._open += 1
        self._first_look.pop(item, None)
        actions: list[Action] = []
        for number in self._steps_of[item]:
            if self.phases[number] in (Phase.LOST, Phase.STUCK):
                if number in self._ran:
                    self.phases[number] = Phase.RUNNING
                    actions.append(PollJob(number))
                elif self.steps[number].job_types:
                    self.phases[number] = Phase.SEARCHING
                    actions.append(Find(number))
        return actions or [Look(item)]

    def let_be(self, item: int, why: Trouble) -> list[Action]:
        """What is there of an interrupted item stays."""
        return self._settle(item, Failed(why))

    # inside

    def _awaited(self, item: int) -> bool:
        """Whether a look at an item can say anything: not while a step of it goes on."""
        return self.outcomes[item] is None and self._all_ended(item)

    def _all_ended(self, item: int) -> bool:
        """Whether no step of an item goes on; an errand for others may, when it has failed without it."""
        return all(self.phases[s] in FINAL or self._errand_for_others(s, item) for s in self._steps_of[item])

    def _errand_for_others(self, step: int, item: int) -> bool:
        return self.steps[step].errand is not None and self._hopeless(item)

    def _for_nothing(self, step: Step) -> bool:
        """Whether an errand serves nobody any more."""
        return step.errand is not None and all(self._hopeless(item) for item in step.serves)

    def _hopeless(self, item: int) -> bool:
        """Whether a step that is not an errand will not be done, or was not."""
        return any(
            self.phases[s] in FINAL and self.phases[s] is not Phase.DONE
            for s in self._steps_of[item]
            if self.steps[s].errand is None
        )

    def _acted(self, step: int) -> bool:
        """Whether the host may have acted because of a step; what an errand does changes no VM."""
        if self.steps[step].errand is not None or step in self._needless:
            return False
        phase = self.phases[step]
        return phase is Phase.DONE or phase in UNCERTAIN or (phase is Phase.FAILED and step in self._ran)

    def _consider(self, step: int) -> Iterator[Action]:
        """A step whose turn may have come."""
        if self.phases[step] is not Phase.WAITING:
            return
        plan = self.steps[step]
        broken = next((s for s in plan.needs if self.phases[s] in FINAL and self.phases[s] is not Phase.DONE), None)
        if broken is None and not all(self.phases[s] in FINAL for s in (*plan.needs, *plan.after)):
            return
        unsure = next((s for s in plan.after if self.phases[s] in UNCERTAIN), None)
        halted = any(self._failed_with(s, plan.halted_by) for s in plan.after)
        blocking = broken if broken is not None else unsure
        if blocking is not None:
            yield from self._end(step, Phase.UNSENT, self._why[blocking])
        elif (
            halted
            or (self.cancelled and not plan.lasting)
            or (plan.errand is not None and all(self._hopeless(item) for item in plan.serves))
        ):
            yield from self._end(step, Phase.UNSENT)
        else:
            self.phases[step] = Phase.READY
            yield Ready(step)

    def _failed_with(self, step: int, kinds: frozenset[TroubleKind]) -> bool:
        why = self._why[step]
        return self.phases[step] is Phase.FAILED and why is not None and why.kind in kinds

    def _end(self, step: int, phase: Phase, trouble: Trouble | None = None) -> list[Action]:
        if self.phases[step] in FINAL:
            return []
        self.phases[step] = phase
        self._why[step] = trouble
        self.ended.append(step)
        actions: list[Action] = []
        for behind in self._behind[step]:
            actions += self._consider(behind)
        for item in self.steps[step].serves:
            actions += self._item_over(item)
        return actions

    def _item_over(self, item: int) -> list[Action]:
        if self.outcomes[item] is not None or not self._all_ended(item):
            return []
        if any(self._acted(step) for step in self._steps_of[item]):
            return [Look(item)]
        why = self.failure(item)
        actions = self._settle(item, Cancelled() if why is None else Failed(why))
        for step in self._steps_of[item]:
            if self.phases[step] in (Phase.WAITING, Phase.READY) and self._for_nothing(self.steps[step]):
                actions += self._end(step, Phase.UNSENT)
        return actions

    def failure(self, item: int) -> Trouble | None:
        """Why the item failed: what the host refused, else what kept us from sending."""
        for phase in (Phase.FAILED, Phase.UNSENT):
            for step in self._steps_of[item]:
                if self.phases[step] is phase and (why := self._why[step]) is not None:
                    return why
        return None

    def _uncertain(self, item: int) -> bool:
        return any(self.phases[s] in UNCERTAIN for s in self._steps_of[item])

    def _of_known_job(self, item: int) -> Trouble | None:
        """Why nobody knows how a job has ended that can be asked for again."""
        lost = (s for s in self._steps_of[item] if self.phases[s] is Phase.LOST and s in self._ran)
        return next((self._why[s] for s in lost), None)

    def stopped(self, item: int) -> bool:
        """Whether the user wanted an item no more and the host was at it."""
        ended = (s for s in self._steps_of[item] if self.phases[s] is Phase.FAILED and self.steps[s].stoppable)
        return self.cancelled and any(s in self._ran for s in ended)

    def _owed(self, item: int) -> bool:
        """Whether the VM is owed a step: what it takes back was done, and it was not."""
        return any(
            self.steps[s].lasting
            and self.phases[s] is not Phase.DONE
            and all(self.phases[n] is Phase.DONE for n in self.steps[s].needs)
            for s in self._steps_of[item]
        )

    def _judge(self, item: int, sight: Sight, waited: float, patience: Patience) -> list[Action]:
        phases = [self.phases[s] for s in self._steps_of[item]]
        if all(phase is Phase.DONE for phase in phases):
            return self._judge_caused(item, sight, waited, patience)
        if self._uncertain(item):
            return self._judge_uncertain(item, sight, waited, patience)
        subject = self._subjects[item]
        if sight.left and self._owed(item):
            return self._settle(item, Unknown(0.0, Trouble(TroubleKind.INTERRUPTED, subject)))
        if self.cancelled and sight.unchanged:
            return self._settle(item, Cancelled())
        why = self._told(item, sight) or Trouble(TroubleKind.STOPPED_PARTLY, subject)
        return self._settle(item, Failed(why))

    def _told(self, item: int, sight: Sight) -> Trouble | None:
        """What to say of an item that is not as it shall be: what is there of it, and why."""
        failure = self.failure(item)
        if sight.partly is None or failure is None or not sight.reasoned:
            return sight.partly or failure
        reason = f"{failure.kind.value} {failure.subject}".rstrip()
        return replace(sight.partly, detail=reason, codes=failure.codes)

    def _judge_caused(self, item: int, sight: Sight, waited: float, patience: Patience) -> list[Action]:
        """The host has said that it is done; what can be read has to show it."""
        if sight.shown in (Shown.YES, Shown.CANNOT_TELL):
            return self._settle(item, Done())
        if waited < patience.caused and not self.cancelled:
            return [Look(item, again=True)]
        why = patience.late if sight.shown is Shown.NOT_YET else sight.partly
        return self._settle(item, Failed(why or Trouble(TroubleKind.NOT_APPLIED, self._subjects[item])))

    def _judge_uncertain(self, item: int, sight: Sight, waited: float, patience: Patience) -> list[Action]:
        """Nobody has said what became of it: only a difference that was not there before proves it."""
        subject = self._subjects[item]
        if any(self.phases[s] is Phase.STUCK for s in self._steps_of[item]):
            return self._settle(item, Unknown(0.0, Trouble(TroubleKind.JOB_TOO_LONG, subject)))
        if sight.shown is Shown.YES and not sight.unchanged and not sight.left:
            why = next((self._why[s] for s in self._steps_of[item] if self.phases[s] is Phase.FAILED), None)
            return self._settle(item, Done() if why is None else Failed(why))
        if sight.left and self._owed(item) and sight.shown is not Shown.NOT_YET:
            return self._settle(item, Unknown(0.0, Trouble(TroubleKind.INTERRUPTED, subject)))
        if sight.shown is Shown.CANNOT_TELL and (why := self._of_known_job(item)) is not None:
            return self._settle(item, Unknown(0.0, why))
        if sight.shown is Shown.CANNOT_TELL or (sight.shown is Shown.YES and sight.unchanged):
            return self._settle(item, Unknown(0.0, Trouble(TroubleKind.CANNOT_BE_TOLD, subject)))
        if waited < patience.uncaused:
            return [Look(item, again=True)]
        if sight.shown is Shown.NOT_YET:
            return self._settle(item, Unknown(0.0, patience.late))
        return self._settle(item, Failed(sight.partly or Trouble(TroubleKind.NOT_APPLIED, subject)))

    def _settle(self, item: int, outcome: Outcome, *, agreed: bool = False) -> list[Action]:
        if self.outcomes[item] is None:
            self._open -= 1
        self.outcomes[item] = outcome
        return [Settle(item, outcome, agreed)]
