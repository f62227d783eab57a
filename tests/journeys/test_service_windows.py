"""The windows for integration services against simulated hosts, from the doctor to undo."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.slow
def test_a_change_is_previewed_made_proved_and_taken_back(tmp_path: Path) -> None:
    folders = {f"XDG_{name}_HOME": str(tmp_path / name) for name in ("DATA", "CONFIG", "CACHE", "STATE")}
    done = subprocess.run(
        [sys.executable, "-m", "tests.support.services_visit"],
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
    said = json.loads(done.stdout.splitlines()[-1])
    assert said == {
        "doctor": "Everything works.",
        "pending": "4 changes pending on 4 virtual machines.",
        "preview": "4 will change",
        "before": [True] * 4,
        "left pending": 0,
        "why": True,
        "undo": "Undo 4 Changes",
        "crashes": [],
    }
