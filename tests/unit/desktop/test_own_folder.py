"""What a run leaves behind belongs to the next one, and never to one that is still at work."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from hvgui.desktop.own_folder import COPIES, LEFTOVERS, own_folder

#: Another process: it claims a folder, writes into it, and either waits or is gone.
OTHER = """
import json, sys
from pathlib import Path
from hvgui.desktop.own_folder import COPIES, LEFTOVERS, own_folder
mine = own_folder(Path(sys.argv[1]))
file = mine / LEFTOVERS
known = json.loads(file.read_text()) if file.exists() else []
file.write_text(json.dumps([*known, {"operation": sys.argv[2]}]))
(mine / COPIES / f"{sys.argv[2]}.jsonl").write_text("plan")
print("ready", flush=True)
sys.stdin.readline()
"""


def other(data: Path, name: str) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", OTHER, str(data), name], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    return process


def found(mine: Path) -> tuple[list[str], list[str]]:
    file = mine / LEFTOVERS
    entries = json.loads(file.read_text()) if file.exists() else []
    return sorted(e["operation"] for e in entries), sorted(p.name for p in (mine / COPIES).iterdir())


def test_what_dead_runs_left_is_taken_over_and_what_live_ones_do_is_not(tmp_path: Path) -> None:
    live = other(tmp_path, "live")
    for name in ("a", "b"):
        dead = other(tmp_path, name)
        dead.kill()
        dead.communicate()
    mine = own_folder(tmp_path)
    assert found(mine) == (["a", "b"], ["a.jsonl", "b.jsonl"])
    live.kill()
    live.communicate()
    assert found(own_folder(tmp_path)) == (["live"], ["live.jsonl"])
    assert found(mine) == (["a", "b"], ["a.jsonl", "b.jsonl"]), "this run is still alive"
