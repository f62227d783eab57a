"""The verbs of the day in a real window against a simulated host: force, checkpoints, merging."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from hvgui.sim import checkpoints
from tests.support.live_host import live_host

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.slow
def test_a_day_by_the_windows_own_commands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Long enough to be seen at the pace of this host.
    monkeypatch.setattr(checkpoints, "MERGE_SECONDS", 60.0)
    folders = {f"XDG_{name}_HOME": str(tmp_path / name) for name in ("DATA", "CONFIG", "CACHE", "STATE")}
    with live_host(tmp_path / "host", pace=0.05) as host:
        done = subprocess.run(
            [sys.executable, "-m", "tests.support.machine_visit", str(host.sim.port)],
            cwd=ROOT,
            env={
                **os.environ,
                **folders,
                "QT_QPA_PLATFORM": "offscreen",
                "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
            },
            capture_output=True,
            text=True,
            timeout=50,
            check=False,
        )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.splitlines()[-1]) == {
        "force": True,
        "kind": "production",
        "apply": True,
        "checkpoints": 5,
        "merging": True,
        "outcomes": ["Failed", "Done", "Done", "Done", "Done"],
        "crashes": [],
    }
