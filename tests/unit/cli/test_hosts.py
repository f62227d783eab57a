"""``--host`` and what is remembered: options add, never contradict silently, and a closed host stays closed."""

from __future__ import annotations

import argparse

import pytest

from hvgui.cli.grammar import make_parser
from hvgui.cli.host_options import needs_host
from hvgui.cli.hosts import host_named
from hvgui.domain.hosts.auth import AuthKind
from hvgui.domain.hosts.host import HostProfile
from hvgui.domain.keys import HostId
from hvgui.values import replace

PIN, OTHER = "ab" * 32, "cd" * 32
PLAIN = HostProfile(id=HostId("p"), address="10.0.0.1", user="admin", auth=AuthKind.KERBEROS)
TLS = HostProfile(id=HostId("t"), address="hv02.corp", port=5986, https=True, user="admin", pinned=PIN)
CLOSED = HostProfile(id=HostId("c"), address="10.0.0.3", port=5986, https=True, user="admin", read_only=True)
NAMES = {PLAIN.id: "HV01", CLOSED.id: "HV03"}
SAVED = (PLAIN, TLS, CLOSED)


def named(*options: str, saved: tuple[HostProfile, ...] = SAVED) -> HostProfile:
    parser = make_parser()
    chosen = parser.parse_args(["list", *options])
    needs_host(parser, chosen)
    return host_named(parser, chosen, saved, NAMES)


@pytest.mark.parametrize("name", ["10.0.0.1", "10.0.0.1:5985", "HV01", "hv01.corp.example", "HV01:5985"])
def test_a_remembered_host_is_known_by_address_name_and_port(name: str) -> None:
    assert named("--host", name) == PLAIN


@pytest.mark.parametrize("options", [(), ("--user", "somebody")])
@pytest.mark.parametrize(
    ("address", "name"),
    [
        *(("10.0.0.3", n) for n in ("10.0.0.3", "10.0.0.3:5986", "HV03", "hv03.corp", "HV03.", "10.0.0.3:5985")),
        *(("hv03.corp", n) for n in ("HV03.Corp", "hv03.corp.", "hv03", "HV03:5986", "hv03:5985", "hv03.corp:5986")),
        *(("hv-x", n) for n in ("hv-x.corp.example", "HV-X.corp.", "hv-x.corp:5985", "HV03")),
        *(("fe80::1", n) for n in ("FE80::1", "[fe80:0::1]:5986", "fe80:0:0:0:0:0:0:1")),
    ],
)
def test_a_closed_host_stays_closed_however_it_is_named(address: str, name: str, options: tuple[str, ...]) -> None:
    closed = replace(CLOSED, address=address)
    account = options or (("--user", "admin") if name.endswith(":5985") else ())
    assert named("--host", name, *account, saved=(PLAIN, TLS, closed)).read_only


def test_what_is_spelled_alike_comes_before_a_name_without_its_domain() -> None:
    both = (replace(PLAIN, address="hv02"), TLS)
    assert named("--host", "hv02.corp", saved=both).id == TLS.id
    assert named("--host", "HV02.", saved=both).id == PLAIN.id


def test_another_account_changes_nothing_else() -> None:
    assert named("--host", "HV01", "--user", "other") == replace(PLAIN, user="other")


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (("--host", "hv02.corp", "--https"), TLS),
        (("--host", "hv02.corp", "--pin", PIN.upper()), TLS),
        (("--host", "10.0.0.3", "--pin", PIN), replace(CLOSED, pinned=PIN)),
        (("--host", "10.0.0.1", "--auth", "kerberos"), PLAIN),
    ],
)
def test_options_that_agree_or_add_are_honoured(options: tuple[str, ...], expected: HostProfile) -> None:
    assert named(*options) == expected


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--host", "10.0.0.1", "--auth", "ntlm"), "--auth ntlm (remembered: kerberos)"),
        (("--host", "10.0.0.1", "--https"), "--https (remembered: HTTP)"),
        (("--host", "10.0.0.1", "--pin", PIN), "has no certificate"),
        (("--host", "hv02.corp", "--pin", OTHER), "--pin (remembered: AB:AB"),
        (("--host", "hv02.corp", "--ca", __file__), "--ca (remembered: the certificate AB:AB"),
        (("--auth", "basic"), "say with --host which host is meant"),
        (("--https", "--pin", PIN), "--https, --pin: say with --host"),
        (("--host", "nobody"), "nobody is not remembered, so --host needs --user"),
        (("--host", "10.0.0.1", "--timeout", "nan"), "no number of seconds"),
        (("--host", "10.0.0.1", "--timeout", "0"), "no number of seconds"),
        (("--host", "10.0.0.1:99999"), "is not a valid ADDRESS[:PORT]"),
    ],
)
def test_a_contradiction_is_told(options: tuple[str, ...], words: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        named(*options)
    assert end.value.code == 2
    assert words in capsys.readouterr().err


def test_two_hosts_at_one_address_are_told_apart_by_their_ports(capsys: pytest.CaptureFixture[str]) -> None:
    both = (PLAIN, replace(PLAIN, id=HostId("q"), port=6985, read_only=True))
    assert named("--host", "10.0.0.1:5985", saved=both).id == "p"
    assert named("--host", "10.0.0.1:6985", saved=both).id == "q"
    with pytest.raises(SystemExit):
        named("--host", "10.0.0.1", saved=both)
    assert "say which: 10.0.0.1:5985, 10.0.0.1:6985" in capsys.readouterr().err


def test_a_way_of_signing_in_of_a_newer_program_can_be_replaced_for_once() -> None:
    saved = (replace(PLAIN, unknown_auth="passkey"),)
    assert named("--host", "10.0.0.1", saved=saved).unknown_auth == "passkey"
    once = named("--host", "10.0.0.1", "--auth", "ntlm", saved=saved)
    assert (once.auth, once.unknown_auth) == (AuthKind.NTLM, "")


def test_the_namespace_of_the_window_has_the_same_options() -> None:
    from hvgui.cli.window import make_parser as window

    assert isinstance(window(), argparse.ArgumentParser)
    assert window().parse_args(["--host", "x"]).auth is None
