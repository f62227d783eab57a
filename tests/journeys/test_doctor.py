"""The connection doctor against real ports: each rung broken once, named once, and helped once."""

from __future__ import annotations

import asyncio
import re
import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from hvgui.controller.api.staging import ShareFactory
from hvgui.controller.hosts.doctor import Doctor
from hvgui.domain.hosts.auth import AuthKind
from hvgui.domain.hosts.certificate import grouped
from hvgui.domain.hosts.doctor import REMEDIES, Finding, Rung, Verdict, remedy_for
from hvgui.domain.hosts.host import HostProfile, SmbPlace, StagingWay
from hvgui.domain.secret import Secret
from hvgui.domain.trouble import TroubleKind
from hvgui.sim.certificates import self_signed
from hvgui.sim.host_settings import NtlmPolicy
from hvgui.sim.tls import CbtHardening, Https
from hvgui.transport.lazy import smb_share
from hvgui.transport.wire.probe import NetworkProbe
from hvgui.transport.wire.pywinrm_wire import PywinrmWire
from hvgui.values import replace
from tests.conformance.test_wire_guard import speak
from tests.support import samba as samba_module
from tests.support.account import PASSWORD
from tests.support.live_host import LiveHost, live_host


@pytest.fixture
def host(tmp_path: Path) -> Iterator[LiveHost]:
    with live_host(tmp_path, "one") as host:
        yield host


def examine(profile: HostProfile, password: str = PASSWORD, shares: ShareFactory | None = None) -> dict[Rung, Finding]:
    told: list[int] = []

    async def whole() -> tuple[Finding, ...]:
        loop = asyncio.get_running_loop()
        with ThreadPoolExecutor(2) as pool:
            doctor = Doctor(NetworkProbe, PywinrmWire, lambda work: loop.run_in_executor(pool, work), shares)
            return await doctor.examine(profile, lambda: Secret(password), lambda f: told.append(len(f)))

    findings = asyncio.run(whole())
    assert [f.rung for f in findings] == list(Rung)
    assert set(told) == {len(Rung)}
    return {f.rung: f for f in findings}


def broken(findings: dict[Rung, Finding]) -> tuple[Rung, TroubleKind]:
    """The one rung that failed; everything above it was not reached."""
    (failed,) = (f for f in findings.values() if f.verdict is Verdict.FAILED)
    rungs = list(Rung)
    above = rungs[rungs.index(failed.rung) + 1 :]
    assert {findings[r].verdict for r in above} <= {Verdict.NOT_REACHED}
    assert failed.trouble is not None
    assert remedy_for(failed) is not None, "a failure comes with something to do"
    return failed.rung, failed.trouble.kind


def test_a_host_that_is_well(host: LiveHost) -> None:
    findings = examine(host.profile)
    assert {f.verdict for f in findings.values()} == {Verdict.PASSED, Verdict.NOT_NEEDED}
    assert findings[Rung.NAME].seen == "127.0.0.1"
    assert "Microsoft Corporation" in findings[Rung.WINRM].seen
    assert "10.0.20348" in findings[Rung.SIGN_IN].seen
    assert host.sim.stats.clear_text_bodies <= 1, "only the question that needs no sign-in goes out readable"


def test_a_name_that_means_nothing(host: LiveHost) -> None:
    profile = replace(host.profile, address="no..such.host")
    assert broken(examine(profile)) == (Rung.NAME, TroubleKind.NAME_UNKNOWN)


def test_a_port_that_is_closed(host: LiveHost) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    assert broken(examine(replace(host.profile, port=port))) == (Rung.PORT, TroubleKind.UNREACHABLE)


def test_a_port_that_speaks_no_tls(host: LiveHost) -> None:
    with speak(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n") as server:
        profile = replace(host.profile, port=server.getsockname()[1], https=True)
        assert broken(examine(profile)) == (Rung.TLS, TroubleKind.PORT_SPEAKS_PLAIN)


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Type: text/html\r\n\r\nhello",
        b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n",
        b"SSH-2.0-OpenSSH_9.2\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Type: application/soap+xml\r\n\r\nhello",
    ],
    ids=["web server", "404", "ssh", "not xml"],
)
def test_a_service_that_is_not_winrm(host: LiveHost, answer: bytes) -> None:
    with speak(answer) as server:
        profile = replace(host.profile, port=server.getsockname()[1])
        assert broken(examine(profile)) == (Rung.WINRM, TroubleKind.NOT_WINRM)


def test_a_wrong_password(host: LiveHost) -> None:
    assert broken(examine(host.profile, "wrong")) == (Rung.SIGN_IN, TroubleKind.SIGN_IN_REFUSED)


def test_ntlm_that_is_switched_off_is_found_before_the_sign_in_and_without_a_password(tmp_path: Path) -> None:
    with live_host(tmp_path / "off", "one", ntlm=NtlmPolicy.DENY_AT_ONCE) as host:
        findings = examine(host.profile)
        assert broken(findings) == (Rung.METHOD, TroubleKind.NTLM_REFUSED)
        assert host.sim.stats.refused_sign_ins == 1, "one token, with nobody's name in it"
        kerberos = examine(replace(host.profile, auth=AuthKind.NEGOTIATE))
        assert kerberos[Rung.METHOD].seen == "Negotiate, Kerberos (NTLM: -)", "Kerberos may do"
        assert broken(kerberos) == (Rung.SIGN_IN, TroubleKind.NTLM_REFUSED)


def test_a_host_that_refuses_ntlm_only_at_the_end_leaves_a_refused_sign_in_with_the_commands(tmp_path: Path) -> None:
    with live_host(tmp_path / "off", "one", ntlm=NtlmPolicy.DENY_AT_THE_END) as host:
        findings = examine(host.profile)
        assert findings[Rung.METHOD].verdict is Verdict.PASSED
        assert broken(findings) == (Rung.SIGN_IN, TroubleKind.SIGN_IN_REFUSED)
        advice = remedy_for(findings[Rung.SIGN_IN])
        assert advice is not None
        assert any("RestrictReceivingNTLMTraffic" in command for command in advice.on_host)


def test_a_way_to_sign_in_that_the_host_does_not_offer(host: LiveHost) -> None:
    findings = examine(replace(host.profile, auth=AuthKind.CREDSSP))
    assert broken(findings) == (Rung.METHOD, TroubleKind.AUTH_NOT_OFFERED)
    trouble = findings[Rung.METHOD].trouble
    assert trouble is not None
    assert trouble.detail == "CredSSP / Negotiate, Kerberos"


def test_basic_over_http(host: LiveHost) -> None:
    profile = replace(host.profile, auth=AuthKind.BASIC)
    assert broken(examine(profile)) == (Rung.SIGN_IN, TroubleKind.CLEAR_TEXT_FORBIDDEN)


@pytest.mark.parametrize(
    ("user", "rung", "kind"),
    [
        ("nobody", Rung.WINRM_RIGHTS, TroubleKind.ACCESS_DENIED),
        ("reader", Rung.HYPERV_READ, TroubleKind.NO_HYPERV_RIGHTS),
    ],
)
def test_accounts_that_lack_a_right(host: LiveHost, user: str, rung: Rung, kind: TroubleKind) -> None:
    assert broken(examine(replace(host.profile, user=user))) == (rung, kind)


def test_a_host_without_hyperv(host: LiveHost) -> None:
    with host.world.looked_at() as state:
        state.switches.hyperv_role = False
    assert broken(examine(host.profile)) == (Rung.NAMESPACE, TroubleKind.NO_HYPERV)


@pytest.mark.parametrize("pins", [True, False])
def test_the_rung_of_tls(tmp_path: Path, pins: bool) -> None:
    pair = self_signed("hv01.example.test")
    with live_host(tmp_path, "one", https=Https(pair=pair, cbt=CbtHardening.STRICT)) as host:
        profile = replace(host.profile, pinned=pair.fingerprint if pins else "")
        findings = examine(profile)
        certificate = findings[Rung.TLS].certificate
        assert certificate is not None
        assert certificate.fingerprint == pair.fingerprint
        assert certificate.self_signed
        assert certificate.subject == "CN=hv01.example.test"
        assert certificate.names == ("hv01.example.test",)
        assert not certificate.trusted
        if pins:
            assert {f.verdict for rung, f in findings.items() if rung is not Rung.SHARE} == {Verdict.PASSED}
        else:
            assert broken(findings) == (Rung.TLS, TroubleKind.UNTRUSTED_CERTIFICATE)


def test_the_rung_of_tls_shows_a_changed_certificate_beside_the_pinned_one(tmp_path: Path) -> None:
    pair = self_signed("127.0.0.1")
    with live_host(tmp_path, "one", https=Https(pair=pair)) as host:
        findings = examine(replace(host.profile, pinned="0" * 64))
        assert broken(findings) == (Rung.TLS, TroubleKind.CERTIFICATE_CHANGED)
        trouble = findings[Rung.TLS].trouble
        assert trouble is not None
        assert trouble.detail == f"{grouped('0' * 64)} / {grouped(pair.fingerprint)}"


def test_the_share_comes_before_the_shell_and_after_the_rights() -> None:
    assert list(Rung)[-3:] == [Rung.HYPERV_METHODS, Rung.SHARE, Rung.SHELL]


def test_a_closed_share_is_a_warning_and_the_climb_goes_on(host: LiveHost) -> None:
    findings = examine(replace(host.profile, smb=SmbPlace(port=1)), shares=smb_share)
    share = findings[Rung.SHARE]
    assert share.verdict is Verdict.WARNING
    assert share.trouble is not None
    assert share.trouble.kind is TroubleKind.SMB_UNREACHABLE
    remedy = remedy_for(share)
    assert remedy is not None
    assert "Enable-NetFirewallRule -Name FPS-SMB-In-TCP" in remedy.on_host
    assert findings[Rung.SHELL].verdict is Verdict.PASSED


def test_a_share_that_is_not_wanted_is_not_looked_at(host: LiveHost) -> None:
    findings = examine(replace(host.profile, staging=StagingWay.SHELL, smb=SmbPlace(port=1)), shares=smb_share)
    assert findings[Rung.SHARE].verdict is Verdict.NOT_NEEDED


@pytest.mark.skipif(not samba_module.available(), reason=samba_module.MISSING)
def test_a_share_that_opens_and_one_that_does_not(host: LiveHost, tmp_path: Path) -> None:
    folder = host.world.host_folder()
    with samba_module.samba(folder, tmp_path / "samba") as served:
        before = sorted(folder.rglob("*"))
        found = examine(replace(host.profile, smb=SmbPlace(port=served.port)), shares=smb_share)[Rung.SHARE]
        assert (found.verdict, found.seen) == (Verdict.PASSED, "\\\\127.0.0.1\\C$")
        assert sorted(folder.rglob("*")) == before, "looking writes nothing"
        for place in (SmbPlace(port=served.port, share="NO$"), SmbPlace(port=served.port, user="nobody")):
            refused = examine(replace(host.profile, smb=place), shares=smb_share)[Rung.SHARE]
            assert refused.verdict is Verdict.WARNING
            assert refused.trouble is not None
            assert refused.trouble.kind is TroubleKind.SMB_REFUSED


def test_a_closed_shell_is_a_warning(tmp_path: Path) -> None:
    with live_host(tmp_path, "one", shells_per_user=0) as host:
        shell = examine(host.profile)[Rung.SHELL]
        assert shell.verdict is Verdict.WARNING
        assert shell.trouble is not None
        assert remedy_for(shell) is not None


def test_every_remedy_is_constant_text_with_a_source() -> None:
    for remedy in REMEDIES:
        assert remedy.source
        assert remedy.kinds
        assert remedy.on_host or remedy.here
        for command in (*remedy.on_host, *remedy.here):
            assert set(re.findall(r"<(\w+)>", command)) <= {"account", "host"}
            assert "\n" not in command
    seen = [(r.rung, kind) for r in REMEDIES for kind in r.kinds]
    assert len(seen) == len(set(seen)), "one remedy for each failure"
    assert {r.rung for r in REMEDIES} == set(Rung)
