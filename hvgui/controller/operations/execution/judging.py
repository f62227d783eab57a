"""Judgement of a reading: what it says about an item, by the rules of its kind of change."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hvgui.controller.operations.execution.actions import Patience
from hvgui.controller.operations.execution.ledger import Target
from hvgui.controller.operations.plan import Change, Context, Shown, Sight, Trace
from hvgui.domain.keys import VmKey
from hvgui.domain.trouble import Trouble, TroubleKind


def sight_of(change: Change[Any, Any], target: Target, before: Any, now: Any, trace: Trace, context: Context) -> Sight:
    """What was just read of an item's VM, which goes into the list, too."""
    if now is None or isinstance(now, Trouble):
        return Sight(Shown.NO, partly=now or Trouble(TroubleKind.VM_GONE, target.subject))
    sight = change.sight(target.wish, before, now, trace)
    change.show(target.wish, now, context)
    return sight


def patience_of(change: Change[Any, Any], target: Target) -> Patience:
    """How long an item may take until it shows."""
    return Patience(
        change.patience(target.wish, caused=True),
        change.patience(target.wish, caused=False),
        change.late(target.wish, target.subject),
    )


def show_why(change: Change[Any, Any], target: Target, known: Mapping[VmKey, Any], context: Context) -> None:
    """What a change was refused for goes into the list, which said otherwise or it would not have been asked for."""
    now = known.get(target.key)
    if now is not None and not isinstance(now, Trouble):
        change.show(target.wish, now, context)
