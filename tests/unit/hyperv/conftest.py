"""Hosts of three generations in this process."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.cranked import CrankedClock
from tests.support.simulated_world import SimulatedHost


@pytest.fixture(params=[0, 1, 2], ids=["en-2022", "ja-2019", "de-2012r2"])
def number(request: pytest.FixtureRequest) -> int:
    found: int = request.param
    return found


@pytest.fixture
def host(tmp_path: Path, number: int) -> SimulatedHost:
    return SimulatedHost(tmp_path / "host", CrankedClock(), number=number)
