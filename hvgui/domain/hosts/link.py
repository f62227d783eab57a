"""Phases of the connection to a host, and which may follow which."""

from __future__ import annotations

from enum import Enum

from hvgui.domain.trouble import Trouble
from hvgui.values import Struct


class Liveness(Enum):
    """Ways in which changes on a host are noticed."""

    SUBSCRIBING = "subscribing"
    #: Events arrive within seconds; reading goes on, more slowly.
    LIVE = "live"
    POLLING = "polling"


class LivenessNow(Struct, frozen=True):
    """State of the event subscription and, for POLLING, the reason."""

    state: Liveness
    why: Trouble | None = None


class LinkPhase(Enum):
    """Phases of a host's session."""

    CONNECTING = "connecting"
    LIVE = "live"
    #: Answers, but the last refresh is late.
    LAGGING = "lagging"
    #: Was live, does not answer now; the session tries again.
    GONE = "gone"
    #: Said no (or cannot be trusted); the session waits for the user.
    REFUSED = "refused"
    #: Closed by the user or by the end of the program.
    CLOSED = "closed"


class LinkInput(Enum):
    """Inputs that move a session to another phase."""

    ANSWERED = "answered"
    LATE = "late"
    LOST = "lost"
    REFUSED = "refused"
    RETRY = "retry"
    CLOSE = "close"


_C, _L, _A, _G, _R, _X = (
    LinkPhase.CONNECTING,
    LinkPhase.LIVE,
    LinkPhase.LAGGING,
    LinkPhase.GONE,
    LinkPhase.REFUSED,
    LinkPhase.CLOSED,
)
_I = LinkInput

TRANSITIONS: dict[tuple[LinkPhase, LinkInput], LinkPhase] = {
    (_C, _I.ANSWERED): _L,
    (_C, _I.LATE): _C,
    (_C, _I.LOST): _G,
    (_C, _I.REFUSED): _R,
    (_C, _I.RETRY): _C,
    (_L, _I.ANSWERED): _L,
    (_L, _I.LATE): _A,
    (_L, _I.LOST): _G,
    (_L, _I.REFUSED): _R,
    (_L, _I.RETRY): _L,
    (_A, _I.ANSWERED): _L,
    (_A, _I.LATE): _A,
    (_A, _I.LOST): _G,
    (_A, _I.REFUSED): _R,
    (_A, _I.RETRY): _A,
    (_G, _I.ANSWERED): _L,
    (_G, _I.LATE): _G,
    (_G, _I.LOST): _G,
    (_G, _I.REFUSED): _R,
    (_G, _I.RETRY): _G,
    (_R, _I.ANSWERED): _L,
    (_R, _I.LATE): _R,
    (_R, _I.LOST): _G,
    (_R, _I.REFUSED): _R,
    (_R, _I.RETRY): _C,
    **{(phase, _I.CLOSE): _X for phase in LinkPhase},
    **{(_X, step): _X for step in LinkInput},
}


def follow(phase: LinkPhase, step: LinkInput) -> LinkPhase:
    """The phase after ``step``."""
    return TRANSITIONS[phase, step]
