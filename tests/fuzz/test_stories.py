"""Stories of changes against a simulated host over TCP; ``./dev fuzz stories 200`` tells more of them."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from hvgui.domain.operations.outcome import Cancelled, Done, Failed
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.sim.hyperv.hardware import LIBRARY
from hvgui.sim.hyperv.machines import Power
from hvgui.values import replace
from tests.fuzz.live_stories import tell
from tests.fuzz.story_kinds import KINDS, Kind, Seen, Truth

#: Stories of each test: about a seventh of a second for one.
STORIES = 40


@pytest.mark.slow
@pytest.mark.parametrize("seed", [1, 2])
def test_stories_end_true(seed: int) -> None:
    tell(STORIES, seed)


BEFORE = Truth("vm", Power.RUNNING, "", True, None, {})
#: What each kind makes of a VM.
AFTER = {
    "service": replace(BEFORE, backup=False),
    "notes": replace(BEFORE, notes="<more> & more"),
    "item": replace(BEFORE, item="blue"),
    "image": replace(BEFORE, image=LIBRARY[2]),
    "pause": replace(BEFORE, power=Power.PAUSED),
    "reset": BEFORE,
    "export": replace(BEFORE, exported=True),
    "attention": BEFORE,
    "create": replace(BEFORE, checkpoints={"1": "by the program"}),
    "revert": BEFORE,
}


@pytest.mark.parametrize("kind", KINDS, ids=[kind.name for kind in KINDS])
def test_an_untrue_end_would_be_seen(kind: Kind) -> None:
    """Else stories would prove nothing."""
    once, late = Counter({kind.call: 1}), Failed(Trouble(TroubleKind.NOT_APPLIED))
    true = Seen(BEFORE, AFTER[kind.name], once, Done())
    assert list(kind.faults(true)) == []
    assert list(kind.faults(replace(true, calls=Counter()))), "done, and nothing was sent"
    assert list(kind.faults(replace(true, outcome=Cancelled()))), "cancelled, and it was sent"
    other = frozenset({"name", "notes"}) - kind.touches
    for thing in other:
        overwritten: Any = {thing: "overwritten"}
        theirs = replace(AFTER[kind.name], **overwritten)
        assert list(kind.faults(replace(true, now=theirs))), f"the {thing} was overwritten"
        assert not list(kind.faults(replace(true, now=theirs, foreign=frozenset({thing})))), "by another hand"
    if kind.name != "revert":
        assert list(kind.faults(replace(true, calls=once + once))), "sent twice"
        assert list(kind.faults(replace(true, outcome=late))), "failed, and it is there"
    else:
        saved = replace(BEFORE, power=Power.SAVED)
        assert list(kind.faults(replace(true, outcome=late, now=saved))), "left saved without a word"
