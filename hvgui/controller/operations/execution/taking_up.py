"""Continuation of a change that an earlier attempt has begun: what is left is done, nothing is begun anew unseen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from hvgui.controller.operations.execution.ledger import Target
from hvgui.controller.operations.execution.share import Share
from hvgui.controller.operations.plan import Change, Shown
from hvgui.domain.keys import VmKey
from hvgui.domain.operations.outcome import Done, Failed, Outcome
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.values import Struct, replace


class Ended(Struct, frozen=True):
    """A target that needs no request any more, its outcome, and what is there."""

    target: Target
    outcome: Outcome
    value: str | None


@dataclass(slots=True)
class TakenUp:
    """What is still to be planned, and what has its outcome already."""

    left: list[Target] = field(default_factory=list)
    ended: list[Ended] = field(default_factory=list)


def take_up(change: Change[Any, Any], targets: Sequence[Target], known: Mapping[VmKey, Any]) -> TakenUp:
    """Compare targets of earlier attempts with a fresh reading. What is new passes as it is."""
    found = TakenUp()
    for target in targets:
        now = known.get(target.key)
        if now is None or isinstance(now, Trouble) or not (target.trace.planned or target.unknown):
            found.left.append(target)
            continue
        pick = change.put_back if target.put_back else change.go_on
        wish = pick(target.wish, target.before, now, target.trace)
        sight = change.sight(target.wish, target.before, now, target.trace)
        if wish is not None:
            found.left.append(replace(target, wish=wish))
        elif target.put_back or (target.unknown and sight.shown is Shown.YES and not sight.unchanged):
            found.ended.append(Ended(target, target.when_done or Done(), sight.value))
        elif target.only_left:
            trouble = Trouble(TroubleKind.STOPPED_PARTLY, target.subject)
            found.ended.append(Ended(target, Failed(trouble), sight.value))
        else:
            found.left.append(target)
    return found


def half_done(share: Share, item: int, taken: Target | None) -> Target | None:
    """An item that stands half done, to be completed unseen, or put back where the host has refused a part of it."""
    if taken is None or not share.may_go_on(item):
        return None
    why = share.failure(item)
    put_back = why is not None and share.refused_by_host(item)
    when_done = Failed(why) if put_back and why is not None else None
    return replace(taken, put_back=put_back, only_left=True, when_done=when_done)
