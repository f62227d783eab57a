"""Readings of hosts before a change: read once, and planned as often as wanted, by the plan that would be sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from hvgui.controller.hosts.operation_context import HOSTS_AT_ONCE, OperationContext, side_by_side
from hvgui.controller.hosts.session import HostSession
from hvgui.controller.operations.plan import NO_TRACE, Change
from hvgui.domain.keys import HostId, VmKey
from hvgui.domain.operations.plan import Previewed, Verdict
from hvgui.domain.operations.undoing import Now
from hvgui.domain.trouble import Trouble, Troubled, TroubleKind
from hvgui.hyperv.host_reading import Dialect


async def ask_host(
    session: HostSession, change: Change[Any, Any], wishes: Sequence[Any], context: OperationContext
) -> tuple[Dialect, Mapping[VmKey, Any]]:
    """Read everything that these requests of one host are about. Raises Troubled."""
    dialect = session.dialect
    names = {context.name_of(change.key(wish)) for wish in wishes}
    subject = names.pop() if len(names) == 1 else session.profile.label
    known = await session.ask(partial(change.read, wishes, dialect, context), subject)
    lost = {
        key: Trouble(TroubleKind.CONFIGURATION_LOST, context.name_of(key))
        for key in map(change.key, wishes)
        if key not in known and context.is_lost(key)
    }
    return dialect, {**known, **lost} if lost else known


@dataclass(slots=True)
class Reading:
    """What hosts have answered, and why others have not."""

    change: Change[Any, Any]
    context: OperationContext
    known: dict[VmKey, Any] = field(default_factory=dict)
    dialects: dict[HostId, Dialect] = field(default_factory=dict)
    troubles: dict[HostId, Trouble] = field(default_factory=dict)
    #: Why nothing may be changed on hosts that can be read.
    refusals: dict[HostId, Trouble] = field(default_factory=dict)

    def plan(self, wishes: Sequence[Any]) -> tuple[Previewed, ...]:
        """What would become of each of these, if they were begun together now. Pure."""
        by_host: dict[HostId, list[int]] = {}
        for place, wish in enumerate(wishes):
            by_host.setdefault(self.change.key(wish).host, []).append(place)
        found: dict[int, Previewed] = {}
        for host, places in by_host.items():
            if (trouble := self.troubles.get(host) or self.refusals.get(host)) is not None:
                found |= {p: Previewed(Verdict.REFUSED, self.now(wishes[p]).value, trouble) for p in places}
                continue
            plan = self.change.plan([wishes[place] for place in places], self.known, self.dialects[host], self.context)
            calls: list[list[int]] = [[] for _ in places]
            for number, step in enumerate(plan.steps):
                for item in step.serves if step.needless is None else ():
                    calls[item].append(number)
            for place, decided, own in zip(places, plan.decided, calls, strict=True):
                names = tuple(plan.steps[number].name for number in own)
                found[place] = Previewed(decided.verdict, decided.before, decided.trouble, names, tuple(own))
        return tuple(found[place] for place in range(len(wishes)))

    def now(self, wish: Any) -> Now:
        """Present value of what a request is about."""
        key = self.change.key(wish)
        if (trouble := self.troubles.get(key.host)) is not None:
            return Now(trouble=trouble)
        known = self.known.get(key)
        if known is None or isinstance(known, Trouble):
            return Now(trouble=known or Trouble(TroubleKind.VM_GONE, self.context.name_of(key)))
        return Now(self.change.sight(wish, None, known, NO_TRACE).value)


async def read_all(change: Change[Any, Any], wishes: Sequence[Any], context: OperationContext) -> Reading:
    """Read all hosts that requests are about, side by side, in as few requests as possible. Sends no change."""
    reading = Reading(change, context)
    by_host: dict[HostId, list[Any]] = {}
    for wish in wishes:
        by_host.setdefault(change.key(wish).host, []).append(wish)

    async def one(host: HostId, mine: Sequence[Any]) -> None:
        if (why := context.hindrance(host)) is not None:
            if why.kind is not TroubleKind.READ_ONLY:
                reading.troubles[host] = why
                return
            reading.refusals[host] = why
        try:
            reading.dialects[host], known = await ask_host(context.sessions[host], change, mine, context)
        except Troubled as error:
            reading.troubles[host] = error.trouble
        else:
            reading.known |= known

    await side_by_side((partial(one, host, mine) for host, mine in by_host.items()), HOSTS_AT_ONCE)
    return reading
