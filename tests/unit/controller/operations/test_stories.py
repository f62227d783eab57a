"""Generated stories on the states of a share: whatever comes between, the end is true."""

from __future__ import annotations

import pytest

from hvgui.domain.operations.outcome import Outcome, Unknown, is_closed
from hvgui.domain.trouble import TroubleKind
from tests.support.stories import Story

STORIES = 2000


@pytest.mark.parametrize("hundred", range(STORIES // 100))
def test_stories_end_well(hundred: int) -> None:
    for seed in range(hundred * 100, hundred * 100 + 100):
        story = Story(seed)
        story.tell()
        assert list(story.faults()) == [], f"seed {seed}"
        assert len(story.share.outcomes) == len(story.vms)


def test_stories_come_to_every_kind_of_end() -> None:
    """Else they would prove nothing."""
    ends: set[str] = set()
    for seed in range(STORIES):
        story = Story(seed)
        story.tell()
        ends |= {_name(outcome) for _, outcome in story.told}
        ends |= {f"at last {_name(outcome)}" for outcome in story.share.outcomes if outcome is not None}
    assert {"Done", "Failed", "Cancelled", "Unknown", "interrupted", "cannot-be-told"} <= ends
    assert {"at last Done", "at last cannot-be-told", "at last interrupted"} <= ends


def test_what_is_unknown_is_settled_when_the_host_is_back() -> None:
    for seed in range(STORIES):
        story = Story(seed)
        story.tell()
        for item, outcome in enumerate(story.share.outcomes):
            if isinstance(outcome, Unknown) and not is_closed(outcome):
                assert story.vms[item].runs, f"seed {seed}: {outcome} although nothing runs"


def _name(outcome: Outcome) -> str:
    if isinstance(outcome, Unknown) and outcome.trouble is not None:
        kind = outcome.trouble.kind
        if kind in (TroubleKind.INTERRUPTED, TroubleKind.CANNOT_BE_TOLD):
            return str(kind.value)
    return type(outcome).__name__
