"""Outcomes of a change: done, failed, unknown; and of what was never sent: cancelled, skipped."""

from __future__ import annotations

from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.values import Struct


class Done(Struct, frozen=True):
    """The host did it, and a reading showed it."""


class Failed(Struct, frozen=True):
    """It did not happen, and why."""

    trouble: Trouble


class Unknown(Struct, frozen=True):
    """The answer was lost after the request was sent; a later reading settles it.

    ``since``: seconds since the epoch.
    """

    since: float
    trouble: Trouble | None = None


class Cancelled(Struct, frozen=True):
    """Stopped before it was sent."""


class Skipped(Struct, frozen=True):
    """Left as it was because the user wanted it so, and what was in the way."""

    trouble: Trouble


Outcome = Done | Failed | Unknown | Cancelled | Skipped
_HALF_DONE = (TroubleKind.INTERRUPTED, TroubleKind.MACHINE_UNFINISHED)


def is_interrupted(outcome: Outcome | None) -> bool:
    """Whether a change was begun and stands half done."""
    return _unknown_because(outcome) in _HALF_DONE


def is_closed(outcome: Outcome | None) -> bool:
    """Whether no reading can settle it any more: a person has to."""
    return _unknown_because(outcome) in (TroubleKind.CANNOT_BE_TOLD, *_HALF_DONE)


def _unknown_because(outcome: Outcome | None) -> TroubleKind | None:
    return outcome.trouble.kind if isinstance(outcome, Unknown) and outcome.trouble is not None else None
