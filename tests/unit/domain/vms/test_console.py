"""Which program, which arguments, and never a password."""

from __future__ import annotations

import pytest

from hvgui.domain.hosts.auth import AuthKind
from hvgui.domain.hosts.host import HostProfile
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.vms.console import (
    ConsoleKind,
    Enhanced,
    console_command,
    ended_badly,
    kind_on,
    needs_start,
    programs_on,
)
from hvgui.domain.vms.power import Power
from hvgui.domain.vms.vm import Vm

GUID = "12345678-ABCD-4E5F-8000-0123456789AB"


def vm(name: str = "web-01") -> Vm:
    return Vm(key=VmKey(HostId("h"), VmId(GUID)), name=name)


def profile(
    user: str = "Administrator", address: str = "hv01.example.com", auth: AuthKind = AuthKind.NTLM
) -> HostProfile:
    return HostProfile(id=HostId("h"), address=address, user=user, auth=auth)


def test_windows_hands_over_to_virtual_machine_connection() -> None:
    command = console_command("vmconnect.exe", "win32", profile(), "HV01", vm("Bob's VM"))
    assert command.arguments == ("hv01.example.com", "Bob's VM", "-G", GUID.lower(), "-C", "0")
    assert not command.takes_password
    assert command.shown() == f"vmconnect.exe hv01.example.com 'Bob''s VM' -G {GUID.lower()} -C 0"


def test_elsewhere_freerdp_goes_to_the_hosts_own_port() -> None:
    command = console_command("xfreerdp3", "linux", profile(), "HV01", vm())
    assert command.arguments == (
        f"/vmconnect:{GUID}",
        "/v:hv01.example.com:2179",
        "/cert:tofu",
        "/t:web-01 – HV01",
        "/u:Administrator",
        "/d:",
        "/from-stdin",
    )
    assert command.takes_password
    assert "from-stdin" not in command.shown(), "by hand it asks in the terminal"
    assert "'/t:web-01 – HV01'" in command.shown()


@pytest.mark.parametrize("user", ["CORP\\anna", "anna@corp.example"])
def test_a_user_with_a_domain_brings_it_along(user: str) -> None:
    command = console_command("xfreerdp", "linux", profile(user), "HV01", vm())
    assert f"/u:{user}" in command.arguments
    assert not any(argument.startswith("/d:") for argument in command.arguments)


def test_a_ticket_needs_no_password() -> None:
    command = console_command("xfreerdp", "linux", profile("anna@CORP", auth=AuthKind.KERBEROS), "HV01", vm())
    assert not command.takes_password
    assert "/from-stdin" not in command.arguments


def test_an_address_of_version_six_stands_in_brackets() -> None:
    command = console_command("xfreerdp", "linux", profile(address="fd00::11"), "HV01", vm())
    assert "/v:[fd00::11]:2179" in command.arguments


def test_a_name_stays_one_argument_whatever_is_in_it() -> None:
    command = console_command("xfreerdp", "linux", profile(), "HV01", vm("a /p:x; $(rm) '"))
    assert [a for a in command.arguments if "rm" in a] == ["/t:a /p:x; $(rm) ' – HV01"]
    assert not any(a.startswith("/p:") for a in command.arguments)


def test_which_vm_has_to_be_started_first() -> None:
    assert kind_on("win32") is ConsoleKind.VMCONNECT
    assert not any(needs_start(ConsoleKind.VMCONNECT, power) for power in Power)
    assert {power for power in Power if needs_start(ConsoleKind.FREERDP, power)} == {Power.OFF, Power.SAVED}


def test_an_enhanced_session_is_asked_for_in_the_preconnection_blob() -> None:
    wanted = Enhanced(clipboard=True, home=True)
    command = console_command("xfreerdp3", "linux", profile(), "HV01", vm(), wanted)
    assert command.arguments[0] == f"/vmconnect:{GUID};EnhancedMode=1"
    assert {"+clipboard", "+home-drive"} < set(command.arguments)
    assert f"'/vmconnect:{GUID};EnhancedMode=1'" in command.shown(), "a shell must not end the command at the semicolon"
    plain = console_command("vmconnect.exe", "win32", profile(), "HV01", vm(), wanted)
    assert "EnhancedMode" not in plain.shown(), "Virtual Machine Connection asks by itself"


def test_the_best_program_comes_first() -> None:
    assert programs_on("win32") == ("vmconnect.exe",)
    assert programs_on("linux")[0] == "xfreerdp3"
    assert programs_on("darwin")[0].startswith("sdl")


@pytest.mark.parametrize(
    ("code", "badly"), [(0, False), (1, False), (11, False), (131, True), (147, True), (-15, False)]
)
def test_an_exit_code_tells_whether_there_was_a_session(code: int, badly: bool) -> None:
    assert ended_badly(ConsoleKind.FREERDP, code) is badly
    assert not ended_badly(ConsoleKind.VMCONNECT, code)


def test_programs_by_name_the_best_first() -> None:
    x11, sdl = ("xfreerdp3", "xfreerdp"), ("sdl-freerdp3", "sdl3-freerdp", "sdl-freerdp")
    assert programs_on("linux") == (*x11, *sdl)
    assert programs_on("darwin") == (*sdl, *x11)
    assert programs_on("win32") == ("vmconnect.exe",)
