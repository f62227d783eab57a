"""Actions that a share asks of its worker, and the states of its steps."""

from __future__ import annotations

from enum import Enum
from typing import TypeAlias

from hvgui.domain.operations.outcome import Outcome
from hvgui.domain.trouble import Trouble
from hvgui.values import Struct


class Phase(Enum):
    """State of a step."""

    WAITING = "waiting"
    READY = "ready"
    #: Its request may be on the wire.
    SENDING = "sending"
    #: The answer was lost; its job is looked for.
    SEARCHING = "searching"
    RUNNING = "running"
    DONE = "done"
    #: The host refused, or the job ended badly: certainly over.
    FAILED = "failed"
    UNSENT = "unsent"
    LOST = "lost"
    #: Its job was removed before anybody saw its end.
    VANISHED = "vanished"
    #: Its job runs, and reports no progress.
    STUCK = "stuck"


CERTAIN = frozenset({Phase.DONE, Phase.FAILED, Phase.UNSENT})
UNCERTAIN = frozenset({Phase.LOST, Phase.VANISHED, Phase.STUCK})
FINAL = CERTAIN | UNCERTAIN


class Ready(Struct, frozen=True):
    """This step may be sent."""

    step: int


class Find(Struct, frozen=True):
    """Look for this step's job among the host's."""

    step: int


class Stop(Struct, frozen=True):
    """Ask this step's job to end."""

    step: int


class PollJob(Struct, frozen=True):
    """Poll the known job of this step again."""

    step: int


class Look(Struct, frozen=True):
    """Read what is there of this item. ``again``: it was looked at already, so a moment later."""

    item: int
    again: bool = False


class Settle(Struct, frozen=True):
    """The item's outcome; an Unknown may be settled once more."""

    item: int
    outcome: Outcome
    #: The host agreed already, so nothing was sent.
    agreed: bool = False


Action: TypeAlias = Ready | Find | Stop | PollJob | Look | Settle


class Patience(Struct, frozen=True):
    """Seconds that an item may take until it shows, and the trouble when it does not."""

    caused: float
    uncaused: float
    late: Trouble
