"""The wire through a proxy that the host's profile names, and past every other."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from hvgui.domain.hosts.certificate import grouped
from hvgui.domain.trouble import Refusal, TroubleKind, WireError
from hvgui.sim.certificates import self_signed
from hvgui.sim.tls import CbtHardening, Https
from hvgui.transport.wire.probe import NetworkProbe
from hvgui.transport.wire.pywinrm_wire import PywinrmWire
from hvgui.values import replace
from hvgui.wsman.replies import Invoked
from hvgui.wsman.requests import Identify, Invoke
from tests.conformance.test_wire_tls import asked, refused
from tests.conformance.test_wire_torture import harmless
from tests.support.account import PASSWORD
from tests.support.live_host import dialect_of, live_host
from tests.support.proxy import running_proxy

PAIR = self_signed("127.0.0.1")


def test_https_goes_through_a_tunnel_and_the_host_is_still_who_it_says(tmp_path: Path) -> None:
    with live_host(tmp_path, "one", https=Https(pair=PAIR, cbt=CbtHardening.STRICT)) as host, running_proxy() as proxy:
        profile = replace(host.profile, pinned=PAIR.fingerprint, proxy=proxy.url)
        asked(profile)
        assert proxy.asked == [f"CONNECT 127.0.0.1:{host.sim.port}"]
        assert not proxy.heard
        error = refused(replace(profile, pinned="0" * 64))
        assert error.trouble.kind is TroubleKind.CERTIFICATE_CHANGED
        assert grouped(PAIR.fingerprint) in error.trouble.detail
        assert refused(replace(profile, pinned="")).trouble.kind is TroubleKind.UNTRUSTED_CERTIFICATE


def test_http_is_forwarded_and_stays_sealed(tmp_path: Path) -> None:
    with live_host(tmp_path, "one") as host, running_proxy() as proxy:
        asked(replace(host.profile, proxy=proxy.url))
        assert set(proxy.asked) == {f"POST http://127.0.0.1:{host.sim.port}/wsman"}
        heard = bytes(proxy.heard)
        assert b"application/HTTP-SPNEGO-session-encrypted" in heard
        assert b"Envelope" not in heard
        assert PASSWORD.encode() not in heard
        assert host.sim.stats.clear_text_bodies == 0


@pytest.mark.parametrize("secure", [False, True], ids=["http", "https"])
def test_a_connection_that_broke_behind_the_proxy_is_made_anew(tmp_path: Path, secure: bool) -> None:
    options: dict[str, Any] = {"https": Https(pair=PAIR)} if secure else {}
    with live_host(tmp_path, "one", **options) as host, running_proxy() as proxy:
        wire = asked(replace(host.profile, pinned=PAIR.fingerprint if secure else "", proxy=proxy.url))
        call = harmless(dialect_of(wire))
        for _ in range(3):
            proxy.broke.clear()
            host.sim.drop_connections()
            assert proxy.broke.wait(60)
            # Never sent twice by itself, so what is broken has to be seen before it is sent.
            assert isinstance(wire.ask(call), Invoked)
        stats = host.sim.stats
        assert (stats.run_twice, stats.unseal_failures) == (0, 0)


def test_proxies_of_the_environment_are_passed_by(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with live_host(tmp_path, "one") as host, running_proxy() as named, running_proxy() as other:
        for name in ("http_proxy", "https_proxy", "all_proxy"):
            monkeypatch.setenv(name, other.url)
            monkeypatch.setenv(name.upper(), other.url)
        netrc = tmp_path / "netrc"
        netrc.write_text("machine 127.0.0.1 login somebody password else\n")
        monkeypatch.setenv("NETRC", str(netrc))
        asked(host.profile)
        assert not other.asked
        monkeypatch.setenv("no_proxy", "*")
        asked(replace(host.profile, proxy=named.url))
        assert named.asked
        assert not other.asked


@pytest.mark.parametrize("secure", [False, True], ids=["http", "https"])
def test_a_proxy_that_refuses_or_is_not_there_is_said(tmp_path: Path, secure: bool) -> None:
    options: dict[str, Any] = {"https": Https(pair=PAIR)} if secure else {}
    with live_host(tmp_path, "one", **options) as host, running_proxy() as proxy:
        profile = replace(host.profile, pinned=PAIR.fingerprint if secure else "", proxy=proxy.url)
        for status in ("407 Proxy Authentication Required", "502 Bad Gateway"):
            proxy.refuses = status
            trouble = refused(profile).trouble
            assert trouble.kind is TroubleKind.PROXY_REFUSED
            assert status[:3] in trouble.detail
        dead = replace(profile, proxy="http://127.0.0.1:9")
        assert refused(dead).trouble.kind is TroubleKind.UNREACHABLE


@pytest.mark.parametrize("secure", [False, True], ids=["http", "https"])
def test_the_lower_rungs_go_through_the_proxy_too(tmp_path: Path, secure: bool) -> None:
    options: dict[str, Any] = {"https": Https(pair=PAIR)} if secure else {}
    probe = NetworkProbe()
    with live_host(tmp_path, "one", **options) as host, running_proxy() as proxy:
        # Only the proxy finds this name: the machine itself must not have to.
        profile = replace(host.profile, proxy=proxy.url)
        assert probe.resolve(profile) == ("127.0.0.1",)
        probe.reach(profile)
        assert "Microsoft Corporation" in probe.identify(profile)
        if secure:
            assert probe.certificate(profile).fingerprint == PAIR.fingerprint
            assert set(proxy.asked) == {f"CONNECT 127.0.0.1:{host.sim.port}"}
        proxy.refuses = "502 Bad Gateway"
        rung = probe.reach if secure else probe.identify
        with pytest.raises(Refusal) as error:
            rung(profile)
        assert error.value.trouble.kind is TroubleKind.PROXY_REFUSED
        assert "502" in error.value.trouble.detail


def test_a_request_that_went_through_the_tunnel_and_was_not_answered_may_have_been_run(tmp_path: Path) -> None:
    """urllib3 calls this "unable to connect to proxy"; sending it again would run it twice."""
    with live_host(tmp_path, "one", https=Https(pair=PAIR)) as host, running_proxy() as proxy:
        wire = asked(replace(host.profile, pinned=PAIR.fingerprint, proxy=proxy.url))
        answers = host.sim.stats.answers
        proxy.loses_answers = True
        with pytest.raises(WireError) as error:
            wire.ask(Invoke("http://schemas.microsoft.com/wbem/wsman/1/wmi/root/cimv2/Win32_Process", "Create", ()))
        assert error.value.sent
        assert host.sim.stats.answers == answers + 1


def test_a_wire_can_be_cut_while_the_proxy_hangs(tmp_path: Path) -> None:
    with live_host(tmp_path, "one") as host, running_proxy() as proxy:
        wire = asked(replace(host.profile, proxy=proxy.url))
        wire.close()
        with pytest.raises(WireError):
            PywinrmWire.ask(wire, Identify())
