"""The verbs of the day in a real window against a simulated host: force, checkpoints, merging."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from hvgui.sim.hyperv import checkpoints
from tests.support.live_host import live_host
from tests.support.programs import ended, started

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.slow
def test_a_day_by_the_windows_own_commands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Long enough to be seen at the pace of this host.
    monkeypatch.setattr(checkpoints, "MERGE_SECONDS", 60.0)
    with live_host(tmp_path / "host", pace=0.05) as host:
        program = started("tests.support.machine_visit", str(host.sim.port), home=tmp_path)
        out, err = ended(program)
    assert program.returncode == 0, err
    assert json.loads(out.splitlines()[-1]) == {
        "force": True,
        "kind": "production",
        "apply": True,
        "checkpoints": 5,
        "merging": True,
        "outcomes": ["Failed", "Done", "Done", "Done", "Done"],
        "crashes": [],
    }
