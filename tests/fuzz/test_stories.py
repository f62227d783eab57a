"""Stories of changes against a simulated host over TCP; ``./dev fuzz stories 200`` tells more of them."""

from __future__ import annotations

import pytest

from tests.fuzz.live_stories import tell

#: Stories of each test: about a quarter of a second for one.
STORIES = 12


@pytest.mark.slow
@pytest.mark.parametrize("seed", [1, 2])
def test_stories_end_true(seed: int) -> None:
    tell(STORIES, seed)
