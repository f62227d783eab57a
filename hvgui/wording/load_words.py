"""Texts for processor and memory load: for screen readers, tool tips and copies of the list."""

from __future__ import annotations

from collections.abc import Sequence

from hvgui.domain.vms.load import NONE, SLOT, UNKNOWN, Load, extent, slot_of
from hvgui.wording import formats
from hvgui.wording.i18n import text

#: Families of keys: pattern with one star, and what may stand there.
WORDED = {"load.*.figure": ["cpu", "memory"]}
#: Seconds of history in the list.
IN_LIST = 600.0


def cpu(load: Load, now: float, seconds: float = IN_LIST) -> str:
    """Least, most and present processor load."""
    return _words(load.cpu(slot_of(now), int(seconds // SLOT)), "cpu")


def memory(load: Load, now: float, seconds: float = IN_LIST) -> str:
    """Least, most and present assigned memory."""
    return _words(load.memory(slot_of(now), int(seconds // SLOT)), "memory")


def demand(load: Load, now: float, seconds: float = IN_LIST) -> str:
    """Least, most and present memory demand; empty without dynamic memory."""
    figures = load.demand(slot_of(now), int(seconds // SLOT))
    return _words(figures, "memory") if extent(figures) is not None else ""


def _words(figures: Sequence[int], what: str) -> str:
    # Over the time that is known: nothing is claimed of a hole, or of the time before the first reading.
    found, duration = extent(figures), formats.duration(sum(figure != UNKNOWN for figure in figures) * SLOT)
    if found is None:
        return text("load.not-running") if figures[-1] == NONE else text("load.nothing")
    least, most = (text(f"load.{what}.figure", n=n) for n in (found.least, found.most))
    span = text("load.steady", most=most, duration=duration)
    if found.least != found.most:
        span = text("load.span", least=least, most=most, duration=duration)
    if found.now is None:
        return text("load.gone", span=span) if figures[-1] == NONE else text("load.unknown-now", span=span)
    if found.least == found.most == found.now:
        return span
    return text("load.now", span=span, now=text(f"load.{what}.figure", n=found.now))
