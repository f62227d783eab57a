"""Three endings of a change: done, failed, unknown."""

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


Outcome = Done | Failed | Unknown | Cancelled
