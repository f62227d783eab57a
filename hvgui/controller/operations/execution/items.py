"""Items of one host's share of an operation, with everything that is known of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from hvgui.controller.hosts.operation_context import OperationContext
from hvgui.controller.operations.execution.ledger import Ledger, Left, Target
from hvgui.controller.operations.execution.share import Share
from hvgui.controller.operations.execution.taking_up import half_done
from hvgui.controller.operations.plan import Change, Decided, Learned, Plan, Trace
from hvgui.domain.keys import VmKey
from hvgui.domain.operations.outcome import Outcome, Unknown, is_closed, is_interrupted
from hvgui.domain.operations.plan import Verdict
from hvgui.domain.trouble import Trouble
from hvgui.values import replace


class Items:
    """Items by their place in ``targets``. Share and ledger are empty until there is a plan."""

    def __init__(self, context: OperationContext, change: Change[Any, Any], targets: Sequence[Target]) -> None:
        self._context = context
        self.change = change
        self.targets = list(targets)
        self.share = Share(Plan(()), ())
        self.ledger = Ledger(context, change, targets)
        self.decided: Sequence[Decided] = ()
        #: What was read of VMs before anything was sent.
        self.known: Mapping[VmKey, Any] = {}
        #: What was read of items afterwards, as the journal writes it.
        self.seen: dict[int, str | None] = {}
        self.learned: list[Learned] = [dict(target.trace.learned) for target in targets]

    @property
    def subjects(self) -> list[str]:
        """What messages call the items."""
        return [target.subject for target in self.targets]

    @property
    def unknown(self) -> tuple[int, ...]:
        """Items whose outcome a reading may still settle."""
        return tuple(
            item
            for item, outcome in enumerate(self.share.outcomes)
            if isinstance(outcome, Unknown) and not is_closed(outcome)
        )

    def keep(self, targets: Sequence[Target]) -> None:
        """Go on with these items only."""
        self.targets = list(targets)
        self.learned = [dict(target.trace.learned) for target in targets]

    def decide(self, plan: Plan) -> None:
        """Take what was planned, before it is written down."""
        self.decided = plan.decided
        for item, one in enumerate(plan.decided):
            if one.resolved is not None:
                self.targets[item] = replace(self.targets[item], wish=one.resolved)
        self.ledger = Ledger(self._context, self.change, self.targets)

    def take_over(self, left: Left, outcomes: Sequence[Outcome]) -> None:
        """Take what the journal knows of a dead run's share."""
        self.decided = [Decided(Verdict.WILL_CHANGE, before) for before in left.before]
        self.share = Share(Plan(tuple(self.decided), tuple(left.steps)), self.subjects)
        self.share.left_by_another(left.phases, outcomes, left.jobs)
        self.ledger.jobs, self.ledger.sent_at = left.jobs, left.sent_at
        self.learned = left.learned

    def taken_up(self, index: int) -> Target | None:
        """An item, by its number in the operation, with what is known of it for whoever takes it up again."""
        for item, target in enumerate(self.targets):
            if target.index == index:
                entry = self.ledger.entries.get(item)
                return replace(target, before=self.before(item), trace=self.trace(item), entry=entry)
        return None

    def interrupted(self) -> tuple[Target, ...]:
        """Items that stand half done, to be completed unseen, or put back where the host has refused a part."""
        share = self.share
        begun = [item for item, outcome in enumerate(share.outcomes) if is_interrupted(outcome)]
        found = (half_done(share, item, self.taken_up(self.targets[item].index)) for item in begun)
        return tuple(target for target in found if target is not None)

    def before(self, item: int) -> Any:
        """What was there before anything was sent, as far as it is known."""
        known = self.known.get(self.targets[item].key)
        return self.targets[item].before if known is None or isinstance(known, Trouble) else known

    def trace(self, item: int) -> Trace:
        """Steps of an item that are done or planned, and what was learnt from them, earlier runs included."""
        earlier = self.targets[item].trace
        if item >= len(self.share.outcomes):
            return earlier
        done, planned = self.share.done(item), self.share.planned(item)
        return Trace(earlier.done | done, earlier.planned | planned, dict(self.learned[item]))
