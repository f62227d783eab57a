"""Kerberos against a real KDC: sealed conversations, service names in turn, missing tickets, and Negotiate."""

from __future__ import annotations

import base64
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from hvgui.domain.hosts.auth import AuthKind
from hvgui.domain.secret import Secret
from hvgui.domain.trouble import TroubleKind, WireError
from hvgui.hyperv import selections
from hvgui.hyperv.collecting import every
from hvgui.sim.certificates import self_signed
from hvgui.sim.tls import CbtHardening, Https
from hvgui.transport.wire.own_ticket import signed_in_as
from hvgui.transport.wire.pywinrm_wire import PywinrmWire
from hvgui.values import replace
from hvgui.wsman.exchange import converse
from hvgui.wsman.replies import Identity
from hvgui.wsman.requests import Identify
from tests.conformance.test_wire_forged import FORGED, after_the_host
from tests.conformance.test_wire_torture import harmless
from tests.support import kdc_proxy
from tests.support.account import PASSWORD, USER
from tests.support.between import between, reply
from tests.support.kdc import PACKAGES, REALM, Kdc, kdc, what_is_missing
from tests.support.live_host import LiveHost, dialect_of, live_host
from tests.support.patience import until

MISSING = what_is_missing()
pytestmark = pytest.mark.skipif(
    bool(MISSING), reason=f"KERBEROS IS NOT TESTED HERE: {MISSING}; packages {PACKAGES}, requirements/kerberos.txt"
)


@pytest.fixture(scope="module")
def realm(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kdc]:
    with kdc(tmp_path_factory.mktemp("kdc")) as made:
        made.add(USER, PASSWORD)
        made.add("stranger", PASSWORD)
        yield made


@pytest.fixture
def signed_in(realm: Kdc, monkeypatch: pytest.MonkeyPatch) -> Kdc:
    for name, value in realm.ticket(USER, PASSWORD).items():
        monkeypatch.setenv(name, value)
    return realm


@contextmanager
def domain_host(folder: Path, realm: Kdc, *services: str, **settings: Any) -> Iterator[LiveHost]:
    """A host whose services the domain knows by these names and no others."""
    names = [f"{service}/localhost" for service in services]
    for name in names:
        realm.add(name)
    try:
        keytab = realm.keytab(*names) if names else Path()
        with live_host(folder, "one", keytab=str(keytab) if names else "", **settings) as host:
            host.profile = replace(host.profile, address="localhost", auth=AuthKind.KERBEROS)
            yield host
    finally:
        for name in names:
            realm.drop(name)


def refused(wire: PywinrmWire) -> WireError:
    with pytest.raises(WireError) as error:
        wire.ask(Identify())
    return error.value


@pytest.mark.parametrize("service", ["HTTP", "host", "WSMAN"])
def test_a_conversation_is_sealed_whatever_the_service_is_called(tmp_path: Path, signed_in: Kdc, service: str) -> None:
    with domain_host(tmp_path, signed_in, service) as host:
        wire = PywinrmWire(host.profile, lambda: None)
        assert isinstance(wire.ask(Identify()), Identity)
        assert len(converse(wire, every(selections.SYSTEMS))) == 2
        assert (host.sim.stats.clear_text_bodies, host.sim.stats.connections) == (0, 1)
        assert wire.signed_in_with == ""


def test_dropped_connections_cost_handshakes_and_nothing_else(tmp_path: Path, signed_in: Kdc) -> None:
    with domain_host(tmp_path, signed_in, "HTTP") as host:
        wire = PywinrmWire(host.profile, lambda: None)
        for _ in range(4):
            assert len(converse(wire, every(selections.SYSTEMS))) == 2
            host.sim.drop_connections()
        assert wire.handshakes == 4
        assert host.sim.stats.clear_text_bodies == 0


def test_a_host_the_domain_does_not_know(tmp_path: Path, signed_in: Kdc) -> None:
    with domain_host(tmp_path, signed_in) as host:
        error = refused(PywinrmWire(host.profile, lambda: None))
        assert error.trouble.kind is TroubleKind.AUTH_UNAVAILABLE
        assert "HTTP, host or WSMAN" in error.trouble.detail
        assert not error.sent
        assert host.sim.stats.requests == 0


def test_a_missing_ticket_says_what_to_type(tmp_path: Path, realm: Kdc, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in realm.environment.items():
        monkeypatch.setenv(name, value)
    with domain_host(tmp_path, realm, "HTTP") as host:
        error = refused(PywinrmWire(host.profile, lambda: None))
        assert error.trouble.kind is TroubleKind.AUTH_UNAVAILABLE
        assert error.trouble.detail == f"no ticket: kinit {USER}"
        assert host.sim.stats.requests == 0


@pytest.mark.parametrize("https", [False, True])
def test_a_password_gets_its_own_ticket_and_leaves_none_behind(
    tmp_path: Path, realm: Kdc, monkeypatch: pytest.MonkeyPatch, https: bool
) -> None:
    cache = tmp_path / "cache"
    for name, value in (realm.environment | {"KRB5CCNAME": f"FILE:{cache}"}).items():
        monkeypatch.setenv(name, value)
    pair = self_signed("localhost")
    settings: dict[str, Any] = {"https": Https(pair=pair, cbt=CbtHardening.STRICT)} if https else {}
    with domain_host(tmp_path, realm, "HTTP", **settings) as host:
        profile = replace(host.profile, pinned=pair.fingerprint if https else "")
        wire = PywinrmWire(profile, lambda: Secret(PASSWORD))
        assert len(converse(wire, every(selections.SYSTEMS))) == 2
        assert host.sim.stats.clear_text_bodies == 0 or https
    assert not cache.exists()


@pytest.mark.parametrize(
    ("user", "password", "words"),
    [(USER, "wrong", "the domain refuses the password"), ("nobody", PASSWORD, "the domain knows no such account")],
)
def test_a_password_that_the_domain_refuses_is_tried_once(
    tmp_path: Path, realm: Kdc, monkeypatch: pytest.MonkeyPatch, user: str, password: str, words: str
) -> None:
    for name, value in realm.environment.items():
        monkeypatch.setenv(name, value)
    with domain_host(tmp_path, realm, "HTTP") as host:
        asked = iter([Secret(password)])
        error = refused(PywinrmWire(replace(host.profile, user=user), lambda: next(asked)))
        assert error.trouble.kind is TroubleKind.SIGN_IN_REFUSED
        assert error.trouble.detail == words
        assert not error.sent
        assert host.sim.stats.requests == 0


def test_somebody_with_a_ticket_but_no_account(tmp_path: Path, realm: Kdc, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in realm.ticket("stranger", PASSWORD).items():
        monkeypatch.setenv(name, value)
    with domain_host(tmp_path, realm, "HTTP") as host:
        error = refused(PywinrmWire(replace(host.profile, user="stranger"), lambda: None))
        assert error.trouble.kind is TroubleKind.SIGN_IN_REFUSED
        assert host.sim.stats.clear_text_bodies == 0


def test_negotiate_prefers_kerberos(tmp_path: Path, signed_in: Kdc) -> None:
    with domain_host(tmp_path, signed_in, "host") as host:
        wire = PywinrmWire(replace(host.profile, auth=AuthKind.NEGOTIATE), lambda: Secret(PASSWORD))
        assert isinstance(wire.ask(Identify()), Identity)
        assert wire.signed_in_with == "kerberos"


def test_negotiate_falls_back_to_ntlm_and_says_why(tmp_path: Path, signed_in: Kdc) -> None:
    with domain_host(tmp_path, signed_in) as host:
        wire = PywinrmWire(replace(host.profile, auth=AuthKind.NEGOTIATE), lambda: Secret(PASSWORD))
        assert len(converse(wire, every(selections.SYSTEMS))) == 2
        assert wire.signed_in_with.startswith("ntlm: the domain knows no HTTP, host or WSMAN")
        assert host.sim.stats.clear_text_bodies == 0


def test_negotiate_with_a_wrong_password_tries_it_once(tmp_path: Path, signed_in: Kdc) -> None:
    with domain_host(tmp_path, signed_in) as host:
        wire = PywinrmWire(replace(host.profile, auth=AuthKind.NEGOTIATE), lambda: Secret("wrong"))
        assert refused(wire).trouble.kind is TroubleKind.SIGN_IN_REFUSED
        assert host.sim.stats.clear_text_bodies == 0


def test_kerberos_over_https_with_channel_binding(tmp_path: Path, signed_in: Kdc) -> None:
    pair = self_signed("localhost")
    with domain_host(tmp_path, signed_in, "HTTP", https=Https(pair=pair, cbt=CbtHardening.STRICT)) as host:
        wire = PywinrmWire(replace(host.profile, pinned=pair.fingerprint), lambda: None)
        assert len(converse(wire, every(selections.SYSTEMS))) == 2


def test_nothing_of_the_realm_leaks_into_other_tests() -> None:
    assert "KRB5_KTNAME" not in os.environ


def test_somebody_who_does_not_have_the_key_of_the_service_is_not_believed(
    tmp_path: Path, realm: Kdc, signed_in: Kdc
) -> None:
    """They take the ticket and say yes; what they say back does not prove that they could read it."""
    with domain_host(tmp_path, realm, "HTTP") as host, between(host.sim.port) as line:
        line.trick = lambda _: reply("200 OK", f"WWW-Authenticate: Negotiate {base64.b64encode(bytes(100)).decode()}")
        host.profile = replace(host.profile, port=line.port)
        with pytest.raises(WireError) as error:
            host.wire().ask(Identify())
        assert error.value.trouble.kind is TroubleKind.UNSEALED
        assert not error.value.sent
        # What went out beside the ticket is the question that anybody may ask.
        assert all(b"WSMANIDENTIFY" in passing.head for passing in line.seen if passing.body)


@pytest.mark.parametrize("forged", ["another protocol, fault", "right header", "401"])
def test_nothing_forged_makes_a_change_go_twice(tmp_path: Path, signed_in: Kdc, forged: str) -> None:
    answers = {
        "another protocol, fault": FORGED["another protocol, fault"],
        "right header": FORGED["the right header, readable"],
        "401": reply("401 Unauthorized", "WWW-Authenticate: Negotiate"),
    }
    with domain_host(tmp_path, signed_in, "HTTP") as host, between(host.sim.port) as line:
        host.profile = replace(host.profile, port=line.port)
        wire = PywinrmWire(host.profile, lambda: None)
        call = harmless(dialect_of(wire))
        run, tickets = host.sim.stats.answers, sum(bool(passing.authorization) for passing in line.seen)
        line.trick = after_the_host(answers[forged])
        with pytest.raises(WireError) as error:
            wire.ask(call)
        assert error.value.sent
        assert host.sim.stats.answers == run + 1
        assert sum(bool(passing.authorization) for passing in line.seen) == tickets


# --- connected to by one name, known to the domain by another -----------------------------------------------------------


@pytest.mark.parametrize("https", [False, True])
def test_an_address_that_the_domain_does_not_know_needs_the_name_that_it_does(
    tmp_path: Path, signed_in: Kdc, https: bool
) -> None:
    pair = self_signed("localhost")
    settings: dict[str, Any] = {"https": Https(pair=pair, cbt=CbtHardening.STRICT)} if https else {}
    with domain_host(tmp_path, signed_in, "HTTP", **settings) as host:
        by_address = replace(host.profile, address="127.0.0.1", pinned=pair.fingerprint if https else "")
        assert refused(PywinrmWire(by_address, lambda: None)).trouble.kind is TroubleKind.AUTH_UNAVAILABLE
        named = replace(by_address, kerberos_name="localhost")
        assert len(converse(PywinrmWire(named, lambda: None), every(selections.SYSTEMS))) == 2


def test_credssp_asks_the_domain_for_that_name_too(tmp_path: Path, signed_in: Kdc) -> None:
    log = signed_in.folder / "kdc.log"
    with domain_host(tmp_path, signed_in, "HTTP", credssp=True) as host:
        by_address = replace(host.profile, address="127.0.0.1", auth=AuthKind.CREDSSP)
        assert isinstance(PywinrmWire(by_address, lambda: Secret(PASSWORD)).ask(Identify()), Identity)
        assert "for HTTP/localhost@" not in log.read_text().rpartition("HTTP/127.0.0.1@")[2]
        named = replace(by_address, kerberos_name="localhost")
        assert isinstance(PywinrmWire(named, lambda: Secret(PASSWORD)).ask(Identify()), Identity)
        assert "for HTTP/localhost@" in log.read_text().rpartition("HTTP/127.0.0.1@")[2]


# --- tickets of other domains, and old ones --------------------------------------------------------------------------


def test_a_host_of_another_domain_that_trusts_ours(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with kdc(tmp_path / "home", "HOME.TEST") as home, kdc(tmp_path / "lab", "LAB.TEST", home=home) as lab:
        home.add(USER, PASSWORD)
        lab.add("HTTP/localhost")
        for name, value in home.ticket(USER, PASSWORD).items():
            monkeypatch.setenv(name, value)
        with live_host(tmp_path / "host", "one", keytab=str(lab.keytab("HTTP/localhost"))) as host:
            wire = PywinrmWire(replace(host.profile, address="localhost", auth=AuthKind.KERBEROS), lambda: None)
            assert len(converse(wire, every(selections.SYSTEMS))) == 2
            assert host.sim.stats.clear_text_bodies == 0
        assert "krbtgt/LAB.TEST@HOME.TEST" in (home.folder / "kdc.log").read_text()


def entered(monkeypatch: pytest.MonkeyPatch, environment: dict[str, str]) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)


@pytest.mark.parametrize("user", [USER, ""])
def test_an_expired_ticket_says_what_to_type(
    tmp_path: Path, realm: Kdc, monkeypatch: pytest.MonkeyPatch, user: str
) -> None:
    mine = realm.ticket(USER, PASSWORD, life="1s", cache="short")
    until(lambda: realm.expired(mine), "the ticket is over")
    entered(monkeypatch, mine)
    with domain_host(tmp_path, realm, "HTTP") as host:
        error = refused(PywinrmWire(replace(host.profile, user=user), lambda: None))
        assert error.trouble.kind is TroubleKind.AUTH_UNAVAILABLE
        assert error.trouble.detail == f"the ticket has expired: kinit {user}".rstrip()
        assert (error.sent, host.sim.stats.answers) == (False, 0)


def test_a_session_goes_on_with_the_next_ticket(tmp_path: Path, realm: Kdc, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is sealed with a ticket that is over: the answer to a change could not be opened."""
    mine = realm.ticket(USER, PASSWORD, life="4s", cache="first")
    entered(monkeypatch, mine)
    with domain_host(tmp_path, realm, "HTTP") as host:
        wire = PywinrmWire(host.profile, lambda: None)
        call = harmless(dialect_of(wire))
        until(lambda: realm.expired(mine), "the ticket is over")
        entered(monkeypatch, realm.ticket(USER, PASSWORD, cache="second"))
        answered = host.sim.stats.answers
        wire.ask(call)
        assert host.sim.stats.answers == answered + 1
        assert wire.handshakes == 2


def test_a_ticket_that_ends_while_the_host_works_is_no_forgery(
    tmp_path: Path, realm: Kdc, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A question is asked again with the next ticket; a change may have been made, and its answer is lost."""
    monkeypatch.setattr("hvgui.transport.wire.guarded._LAST_SECONDS", -1)
    mine = realm.ticket(USER, PASSWORD, life="4s", cache="first")
    entered(monkeypatch, mine)
    with domain_host(tmp_path, realm, "HTTP") as host:
        asking, changing = (PywinrmWire(host.profile, lambda: None) for _ in range(2))
        call = harmless(dialect_of(changing))
        asking.ask(Identify())
        until(lambda: realm.expired(mine), "the ticket is over")
        entered(monkeypatch, realm.ticket(USER, PASSWORD, cache="second"))
        assert isinstance(asking.ask(Identify()), Identity)
        answered = host.sim.stats.answers
        with pytest.raises(WireError) as error:
            changing.ask(call)
        assert (error.value.trouble.kind, error.value.sent) == (TroubleKind.WIRE_LOST, True)
        assert error.value.trouble.detail == "the ticket expired before the answer came"
        assert host.sim.stats.answers == answered + 1


# --- through a KDC proxy -------------------------------------------------------------------------------------------------


@pytest.mark.skipif(not kdc_proxy.available(), reason=f"no KDC proxy is tested here: {kdc_proxy.PACKAGE}")
def test_tickets_come_through_a_kdc_proxy(tmp_path: Path, realm: Kdc, monkeypatch: pytest.MonkeyPatch) -> None:
    with (
        domain_host(tmp_path / "host", realm, "HTTP") as host,
        kdc_proxy.kdc_proxy(tmp_path / "proxy", realm) as (environment, asked),
    ):
        entered(monkeypatch, environment)
        wire = PywinrmWire(host.profile, lambda: Secret(PASSWORD))
        assert len(converse(wire, every(selections.SYSTEMS))) == 2
        assert asked.read_text().count("POST /KdcProxy") == 2, "for the account, and for the host"


def test_the_account_of_the_ticket_is_known_and_nobody_is_without_one(
    realm: Kdc, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in realm.environment.items():
        monkeypatch.setenv(name, value)
    assert signed_in_as() == ""
    for name, value in realm.ticket(USER, PASSWORD).items():
        monkeypatch.setenv(name, value)
    assert signed_in_as() == f"{USER}@{REALM}"
