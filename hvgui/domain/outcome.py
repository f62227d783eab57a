"""Endings of a change: done, failed, unknown; and of what was never sent: cancelled, skipped."""

from __future__ import annotations

from dataclasses import dataclass

from hvgui.domain.trouble import Trouble


@dataclass(frozen=True, slots=True)
class Done:
    """The host did it and a read showed it."""


@dataclass(frozen=True, slots=True)
class Failed:
    """It did not happen, and why."""

    trouble: Trouble


@dataclass(frozen=True, slots=True)
class Unknown:
    """The host vanished after the request was sent; a later read settles it. ``since``: seconds since the epoch."""

    since: float
    trouble: Trouble | None = None


@dataclass(frozen=True, slots=True)
class Cancelled:
    """Stopped before it was sent."""


@dataclass(frozen=True, slots=True)
class Skipped:
    """Left as it was because the user wanted it so, and what was in the way."""

    trouble: Trouble


Outcome = Done | Failed | Unknown | Cancelled | Skipped
