"""The installed program: how soon it paints, beside a bare PySide6 window and beside the checkout."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
#: Where an installed or just built program is looked for, the first there is.
PLACES = (Path("/usr/lib/hvgui/hvgui"), ROOT / "build" / "linux" / "dist" / "hvgui" / "hvgui")
RUNS = 9
#: Folders of a home, by the variable that names each.
HOME = {"XDG_CONFIG_HOME": "config", "XDG_CACHE_HOME": "cache", "XDG_STATE_HOME": "state"}
# Qt tells on standard error when it hands the first painted area to the screen: no program has to be changed for it.
_RULES = "qt.widgets.painting=true"
_PAINTED = "qt.widgets.painting: Flushing"
BARE = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication(sys.argv)
window = QMainWindow()
window.show()
sys.exit(app.exec())
"""


def run() -> None:
    print("\nStart-up to the first painted window, warm, median of", RUNS, "(offscreen unless a display is set)")
    candidates: dict[str, list[str]] = {
        "bare PySide6 window": [sys.executable, "-c", BARE],
        "hvgui, checkout": [sys.executable, "-m", "hvgui"],
    }
    given = os.environ.get("HVGUI_INSTALLED")
    found = Path(given) if given else next((place for place in PLACES if place.exists()), None)
    if found is None:
        print("  no installed program: ./dev package linux, or HVGUI_INSTALLED=its path")
    else:
        candidates["hvgui, installed"] = [str(found)]
    for name, command in candidates.items():
        runs = [painted(command) for _ in range(RUNS + 1)][1:]
        times, busy = [wall for wall, _ in runs], statistics.median(cpu for _, cpu in runs)
        print(
            f"  {name:22} {statistics.median(times):.2f} s (best {min(times):.2f}, worst {max(times):.2f}),"
            f" {busy:.2f} s of processor"
        )


def painted(command: list[str], remembered: str = "") -> tuple[float, float]:
    """Seconds from the start of a process to its first painted window, and of processor; the process is ended then.

    ``remembered``: a home with what an earlier session has left; else there is none.
    """
    with tempfile.TemporaryDirectory() as empty:
        home = remembered or empty
        env = {
            **{name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"},
            **{name: f"{home}/{part}" for name, part in HOME.items()},
            "QT_LOGGING_RULES": _RULES,
            "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        }
        began = time.perf_counter()
        with subprocess.Popen(command, env=env, cwd=ROOT, stderr=subprocess.PIPE, text=True) as process:
            assert process.stderr is not None
            try:
                said = []
                for line in process.stderr:
                    if _PAINTED in line:
                        wall = time.perf_counter() - began
                        process.kill()
                        _, _, used = os.wait4(process.pid, 0)
                        return wall, used.ru_utime + used.ru_stime
                    said.append(line)
                raise SystemExit(f"{command[0]} ended without a window:\n{''.join(said)}")
            finally:
                process.kill()
