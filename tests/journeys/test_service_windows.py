"""The windows for integration services against simulated hosts, from the doctor to undo."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.support.programs import ended, started


@pytest.mark.slow
def test_a_change_is_previewed_made_proved_and_taken_back(tmp_path: Path) -> None:
    program = started("tests.support.services_visit", home=tmp_path)
    out, err = ended(program)
    assert program.returncode == 0, err
    said = json.loads(out.splitlines()[-1])
    assert said == {
        "doctor": "No problems were found.",
        "pending": "4 changes pending on 4 virtual machines.",
        "preview": "4 will change",
        "before": [True] * 4,
        "left pending": 0,
        "why": True,
        "undo": "Undo 4 Changes",
        "crashes": [],
    }
