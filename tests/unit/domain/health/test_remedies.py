"""Remedies: every cause has one, no conclusion promises what it cannot do."""

from __future__ import annotations

import pytest

from hvgui.domain.health.attention import Cause
from hvgui.domain.health.diagnosis import Conclusion
from hvgui.domain.health.remedies import CHANGING, OF_CAUSE, Act, allowed, of_conclusion


def test_every_cause_has_a_remedy() -> None:
    assert set(OF_CAUSE) == set(Cause)
    assert all(OF_CAUSE.values())


@pytest.mark.parametrize("conclusion", Conclusion)
def test_what_works_or_only_takes_time_has_no_remedy_and_what_hangs_has_two(conclusion: Conclusion) -> None:
    acts = of_conclusion(conclusion)
    waits = conclusion.value.startswith(
        ("works", "older-is", "older-works", "vm-star", "vm-stop", "just", "still", "not-")
    )
    assert not (waits and acts)
    assert len(acts) <= 2
    if conclusion is Conclusion.GUEST_HANGS:
        assert acts == (Act.CONNECT, Act.TURN_OFF)


def test_a_closed_host_leaves_what_changes_nothing() -> None:
    acts = OF_CAUSE[Cause.GUEST_SILENT]
    assert allowed(acts, closed=False) == acts
    assert allowed(acts, closed=True) == (Act.WHY, Act.CONNECT)
    assert {Act.TURN_OFF, Act.SERVICE_ON} <= CHANGING
