"""The program as a screen reader meets it: through AT-SPI, from another process, in a real session."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import warnings
from pathlib import Path
from typing import Any

import pytest

from tests.support.screen import screen

#: The system's Python: pyatspi stands on its GObject bindings.
PYTHON = "/usr/bin/python3"
WALKER = Path(__file__).parents[1] / "support" / "screen_reader.py"


def missing() -> list[str]:
    tools = [tool for tool in ("Xvfb", "openbox", "dbus-run-session") if shutil.which(tool) is None]
    if not Path("/usr/share/dbus-1/services/org.a11y.Bus.service").exists():
        tools.append("at-spi2-core")
    asked = subprocess.run([PYTHON, "-c", "import pyatspi"], capture_output=True, check=False) if not tools else None
    return tools if asked is None else [] if asked.returncode == 0 else ["python3-pyatspi"]


MISSING = missing() if sys.platform == "linux" else ["Linux"]
if MISSING:
    warnings.warn(
        f"{MISSING} missing: NO SCREEN READER IS TESTED (apt-get install at-spi2-core dbus python3-pyatspi xvfb openbox)",
        stacklevel=1,
    )
pytestmark = [pytest.mark.slow, pytest.mark.skipif(bool(MISSING), reason=f"{MISSING} not installed")]


def walked(tmp_path: Path) -> dict[str, dict[str, Any]]:
    """What the walk saw, by step."""
    with screen(manager=True) as display:
        env = {k: v for k, v in display.items() if not k.startswith("PYTHON")}
        folder = str(tmp_path)
        env |= {"HOME": folder, "XDG_RUNTIME_DIR": folder, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "PYTHONUTF8": "1"}
        program = [sys.executable, "-m", "hvgui", "--demo", "lab", "--lang", "en"]
        done = subprocess.run(
            ["dbus-run-session", "--", PYTHON, str(WALKER), *program],
            env=env,
            cwd=WALKER.parents[2],
            capture_output=True,
            text=True,
            timeout=150,
            check=False,
        )
    assert done.returncode == 0, done.stdout + done.stderr[-2000:]
    facts = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    return {fact["step"]: fact for fact in facts}


#: Controls of the pages of the settings window: role and name.
PAGES = {
    "adapter": {
        ("combo box", "Virtual machine"),
        ("text", "Name:"),
        ("combo box", "Virtual switch:"),
        ("spin button", "VLAN ID:"),
    },
    "advanced": {("text", "MAC address:"), ("check box", "DHCP guard")},
    "disk": {("combo box", "Controller:"), ("combo box", "Location:"), ("text", "Virtual hard disk:")},
    "dvd": {("radio button", "None"), ("radio button", "Image file on the host:"), ("push button", "Browse…")},
}


def test_a_service_is_switched_and_switched_back_by_ear(tmp_path: Path) -> None:
    facts = walked(tmp_path)
    assert facts["window"]["menus"] == ["File", "Edit", "Action", "View", "Help"]
    assert "hvgui" in facts["window"]["title"]
    header, cells = facts["list"]["header"], facts["list"]["cells"]
    assert header[:5] == ["Name", "Host", "State", "Heartbeat", "Services"]
    assert cells[:3] == ["Name: MAIL01", "Host: HV01", "State: Running"]
    assert all(cell.startswith(f"{title}: ") for title, cell in zip(header, cells, strict=True)), "header and meaning"
    assert facts["selected"]["summary"] == "MAIL01"
    assert facts["menu"]["sensitive"]
    assert facts["box"]["was"] is True
    assert facts["box"]["description"].endswith("Will be turned off when you apply.")
    rows = facts["rows"]["rows"]
    assert rows[:2] == ["Add Hardware", "Firmware, Boot from Hard Drive"], "title and fact of each row"
    for kind, controls_of in PAGES.items():
        page = facts[kind]
        assert page["nameless"] == []
        parts = {(part["role"], part["name"]): part for part in page["parts"]}
        assert not controls_of - parts.keys(), (kind, sorted(parts))
        closed = [part["name"] for part in page["parts"] if not part["open"] and not part["says"]]
        assert not closed, "what is closed says why"
    vlan = next(part for part in facts["adapter"]["parts"] if part["name"] == "VLAN ID:")
    assert vlan["value"] == 20
    mac = next(part for part in facts["advanced"]["parts"] if part["name"] == "MAC address:")
    assert "virtual machine is off" in mac["says"]
    changed = facts["changed"]
    assert (changed["before"], changed["after"]) == ("Guest services: OK (older protocol)", "Guest services: Off")
    controls = facts["controls"]
    chips = [
        name for name in controls["named"] if name.partition(",")[0] in ("All", "Needs attention", "Running", "Off")
    ]
    assert len(chips) == 4, controls["named"]
    assert {"Filter", "Filter Words", "Views", "Details", "Operations", "Summary", "Connect"} <= set(controls["named"])
    assert controls["nameless"] == facts["undo-dialog"]["nameless"] == []
    narrowed = facts["narrowed"]
    assert narrowed["chip"] == f"Needs attention, {len(narrowed['names'])}", "all hosts respond"
    # The version of the protocol is known again a moment later.
    assert facts["undone"]["now"].startswith("Guest services: OK")
