"""The console hand-off with the real FreeRDP: it asks for the right VM and signs in with the password we typed."""

from __future__ import annotations

import asyncio
import shutil
import warnings
from pathlib import Path

import pytest

from hvgui.controller.api.consoles import Ended
from hvgui.desktop.programs import Programs
from hvgui.domain.hosts.host import HostProfile
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.secret import Secret
from hvgui.domain.vms import console
from hvgui.domain.vms.vm import Vm
from tests.support.console_port import ConsolePort
from tests.support.screen import screen

FREERDP = next((name for name in console.programs_on("linux")[:2] if shutil.which(name)), "")
MISSING = [name for name, there in (("FreeRDP", FREERDP), ("Xvfb", shutil.which("Xvfb"))) if not there]
if MISSING:
    warnings.warn(f"{MISSING} missing: consoles are not tested with the real program", stacklevel=1)
pytestmark = [pytest.mark.slow, pytest.mark.skipif(bool(MISSING), reason=f"{MISSING} not installed")]

VM = Vm(key=VmKey(HostId("h"), VmId("12345678-ABCD-4E5F-8000-0123456789AB")), name="web 01")
PASSWORD = "c0rrect horse"


@pytest.mark.parametrize(
    ("user", "typed", "who"),
    [
        ("Administrator", PASSWORD, "Administrator"),
        ("CORP\\anna", PASSWORD, "CORP\\anna"),
        ("Administrator", "wrong", ""),
    ],
)
def test_freerdp_signs_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, user: str, typed: str, who: str) -> None:
    # pyspnego makes no challenge without a file of accounts; the port looks at the proof itself.
    accounts = tmp_path / "accounts"
    accounts.touch()
    monkeypatch.setenv("NTLM_USER_FILE", str(accounts))

    async def story(port: ConsolePort) -> Ended:
        profile = HostProfile(id=HostId("h"), address=port.address, user=user)
        command = console.console_command(FREERDP, "linux", profile, "HV01", VM)
        programs = Programs(asyncio.get_running_loop().call_soon_threadsafe)
        return await programs.start([FREERDP, *command.arguments], Secret(typed))

    with screen() as env, ConsolePort(tmp_path, PASSWORD) as port:
        monkeypatch.setenv("DISPLAY", env["DISPLAY"])
        # Certificates that were accepted before are kept there.
        monkeypatch.setenv("HOME", str(tmp_path))
        ended = asyncio.run(story(port))
    assert port.vm == VM.key.vm
    assert port.user == who, ended.words
    assert port.refused is not bool(who)
    assert console.ended_badly(console.ConsoleKind.FREERDP, ended.code), "there is no screen behind this port"
