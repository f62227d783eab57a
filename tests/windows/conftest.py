"""The bench, where it is assembled; where it is not, these tests are skipped and the summary says so."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.windows import assemble


@pytest.fixture(scope="session")
def bench() -> Path:
    place = assemble.place()
    if not place.exists():
        pytest.skip("the Windows bench is not assembled here: ./dev windows")
    return place
