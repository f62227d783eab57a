"""The wire over TLS, with real handshakes: trust, pinning, channel binding, Basic and client certificates."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives import serialization
from winrm.exceptions import InvalidCredentialsError
from winrm.transport import Transport

from hvgui.domain.hosts.auth import AuthKind
from hvgui.domain.hosts.certificate import grouped
from hvgui.domain.hosts.host import HostProfile
from hvgui.domain.secret import Secret
from hvgui.domain.trouble import STOPS, TroubleKind, WireError
from hvgui.hyperv import selections
from hvgui.hyperv.collecting import every
from hvgui.sim.certificates import KeyPair, self_signed
from hvgui.sim.tls import CbtHardening, Https
from hvgui.transport.wire.pywinrm_wire import PywinrmWire
from hvgui.values import replace
from hvgui.wsman.exchange import converse
from hvgui.wsman.replies import Identity
from hvgui.wsman.requests import Identify
from hvgui.wsman.writing import Stamp, write
from tests.support.account import PASSWORD, USER
from tests.support.live_host import LiveHost, live_host

HERE = self_signed("127.0.0.1", "localhost")
ELSEWHERE = self_signed("hv01.example.test")
EXPIRED = self_signed("127.0.0.1", days=0)


@contextmanager
def secure(
    folder: Path, pair: KeyPair = HERE, cbt: CbtHardening = CbtHardening.STRICT, **options: Any
) -> Iterator[LiveHost]:
    users = options.pop("users", None)
    with live_host(folder, "one", https=Https(pair=pair, cbt=cbt, users=users), **options) as host:
        yield host


def pem(folder: Path, pair: KeyPair) -> str:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{pair.fingerprint[:8]}.pem"
    path.write_bytes(pair.certificate)
    return str(path)


def asked(profile: HostProfile, password: str = PASSWORD) -> PywinrmWire:
    """A wire that has asked who is there, and read a list."""
    wire = PywinrmWire(profile, lambda: Secret(password))
    assert isinstance(wire.ask(Identify()), Identity)
    assert len(converse(wire, every(selections.SYSTEMS))) == 2
    return wire


def refused(profile: HostProfile, password: str = PASSWORD) -> WireError:
    with pytest.raises(WireError) as error:
        PywinrmWire(profile, lambda: Secret(password)).ask(Identify())
    assert not error.value.sent
    return error.value


@pytest.mark.parametrize("cbt", list(CbtHardening))
def test_a_certificate_the_given_authority_signed(tmp_path: Path, cbt: CbtHardening) -> None:
    with secure(tmp_path, cbt=cbt) as host:
        asked(replace(host.profile, ca_file=pem(tmp_path / "ca", HERE)))
        assert host.sim.stats.connections == 1


def test_an_unknown_certificate_stops_the_session_and_no_byte_of_the_sign_in_is_sent(tmp_path: Path) -> None:
    with secure(tmp_path) as host:
        error = refused(host.profile)
        assert error.trouble.kind is TroubleKind.UNTRUSTED_CERTIFICATE
        assert error.trouble.kind in STOPS
        assert "self" in error.trouble.detail
        assert host.sim.stats.requests == 0


def test_a_pinned_certificate_is_trusted_whatever_its_name(tmp_path: Path) -> None:
    with secure(tmp_path, ELSEWHERE) as host:
        asked(replace(host.profile, pinned=ELSEWHERE.fingerprint))


def test_another_name_is_refused_where_nothing_is_pinned(tmp_path: Path) -> None:
    with secure(tmp_path, ELSEWHERE) as host:
        error = refused(replace(host.profile, ca_file=pem(tmp_path / "ca", ELSEWHERE)))
        assert error.trouble.kind is TroubleKind.UNTRUSTED_CERTIFICATE
        assert host.sim.stats.requests == 0


def test_an_expired_certificate_is_refused_where_nothing_is_pinned(tmp_path: Path) -> None:
    with secure(tmp_path, EXPIRED) as host:
        error = refused(replace(host.profile, ca_file=pem(tmp_path / "ca", EXPIRED)))
        assert error.trouble.kind is TroubleKind.UNTRUSTED_CERTIFICATE
        assert "expired" in error.trouble.detail


def test_a_changed_certificate_is_refused_with_old_and_new(tmp_path: Path) -> None:
    with secure(tmp_path) as host:
        error = refused(replace(host.profile, pinned=ELSEWHERE.fingerprint))
        assert error.trouble.kind is TroubleKind.CERTIFICATE_CHANGED
        assert error.trouble.kind in STOPS
        assert error.trouble.detail == f"{grouped(ELSEWHERE.fingerprint)} / {grouped(HERE.fingerprint)}"
        assert host.sim.stats.requests == 0


@pytest.mark.parametrize(
    ("cbt", "sends", "enters"),
    [
        (CbtHardening.STRICT, True, True),
        (CbtHardening.STRICT, False, False),
        (CbtHardening.RELAXED, False, True),
        (CbtHardening.NONE, False, True),
    ],
)
def test_the_host_checks_the_channel_of_a_stranger(
    tmp_path: Path, cbt: CbtHardening, sends: bool, enters: bool
) -> None:
    with secure(tmp_path, cbt=cbt) as host:
        transport = Transport(
            endpoint=host.sim.url,
            username=USER,
            password=PASSWORD,
            auth_method="ntlm",
            read_timeout_sec=5,
            proxy=None,
            ca_trust_path=pem(tmp_path / "ca", HERE),
            send_cbt=sends,
        )
        body = write(Identify(), Stamp("uuid:1", "http://x"))
        if enters:
            assert b"IdentifyResponse" in transport.send_message(body)
        else:
            with pytest.raises(InvalidCredentialsError):
                transport.send_message(body)
        transport.close_session()


@pytest.mark.parametrize("cbt", [CbtHardening.STRICT, CbtHardening.RELAXED])
def test_a_sign_in_through_somebody_in_between_is_refused(
    tmp_path: Path, cbt: CbtHardening, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever ends TLS with a certificate of their own has other channel bindings than the host."""
    with secure(tmp_path, cbt=cbt) as host:
        other = Https(pair=ELSEWHERE, cbt=cbt).bindings()
        monkeypatch.setattr(Https, "bindings", lambda _: other)
        error = refused(replace(host.profile, pinned=HERE.fingerprint))
        assert error.trouble.kind is TroubleKind.SIGN_IN_REFUSED


def test_basic_is_possible_over_https(tmp_path: Path) -> None:
    with secure(tmp_path, basic=True) as host:
        profile = replace(host.profile, pinned=HERE.fingerprint, auth=AuthKind.BASIC)
        asked(profile)
        assert refused(profile, "wrong").trouble.kind is TroubleKind.SIGN_IN_REFUSED


def test_basic_where_the_host_does_not_offer_it(tmp_path: Path) -> None:
    with secure(tmp_path) as host:
        profile = replace(host.profile, pinned=HERE.fingerprint, auth=AuthKind.BASIC)
        trouble = refused(profile).trouble
        assert (trouble.kind, trouble.detail) == (TroubleKind.AUTH_NOT_OFFERED, "Basic / Negotiate, Kerberos")


def test_a_client_certificate_signs_in_without_a_password(tmp_path: Path) -> None:
    mine, strange = self_signed("me"), self_signed("stranger")
    with secure(tmp_path, users={USER: mine}) as host:
        for pair, enters in ((mine, True), (strange, False)):
            key = tmp_path / f"{pair.fingerprint[:8]}.key"
            key.write_bytes(pair.key)
            profile = replace(
                host.profile,
                pinned=HERE.fingerprint,
                auth=AuthKind.CERTIFICATE,
                cert_file=pem(tmp_path, pair),
                cert_key_file=str(key),
            )
            wire = PywinrmWire(profile, lambda: None)
            if enters:
                assert isinstance(wire.ask(Identify()), Identity)
            else:
                with pytest.raises(WireError) as error:
                    wire.ask(Identify())
                assert error.value.trouble.kind in (TroubleKind.WIRE_LOST, TroubleKind.SIGN_IN_REFUSED)


def test_a_client_certificate_that_is_not_there(tmp_path: Path) -> None:
    with secure(tmp_path) as host:
        profile = replace(host.profile, auth=AuthKind.CERTIFICATE, cert_file="none.pem", cert_key_file="none.key")
        assert refused(profile).trouble.kind is TroubleKind.AUTH_UNAVAILABLE


@pytest.mark.parametrize("what", ["a passphrase", "another key", "no certificate"])
def test_a_client_certificate_that_cannot_be_used_is_said_and_nobody_is_asked_on_the_terminal(
    tmp_path: Path, what: str
) -> None:
    mine, other = self_signed("me"), self_signed("other")
    key = serialization.load_pem_private_key(mine.key, None)
    with_passphrase = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.BestAvailableEncryption(b"x")
    )
    files = {
        "a passphrase": (mine.certificate, with_passphrase, "has a passphrase"),
        "another key": (mine.certificate, other.key, "do not fit"),
        "no certificate": (b"hello", mine.key, "do not fit"),
    }
    certificate, key_bytes, words = files[what]
    paths = (tmp_path / "c.pem", tmp_path / "k.pem")
    paths[0].write_bytes(certificate)
    paths[1].write_bytes(key_bytes)
    with secure(tmp_path / "host") as host:
        profile = replace(host.profile, auth=AuthKind.CERTIFICATE, cert_file=str(paths[0]), cert_key_file=str(paths[1]))
        trouble = refused(profile).trouble
        assert trouble.kind is TroubleKind.AUTH_UNAVAILABLE
        assert words in trouble.detail
        assert host.sim.stats.connections == 0


def test_a_client_certificate_over_http_is_refused_before_anything_is_sent(tmp_path: Path) -> None:
    with live_host(tmp_path, "one") as host:
        profile = replace(host.profile, auth=AuthKind.CERTIFICATE)
        assert refused(profile).trouble.kind is TroubleKind.CLEAR_TEXT_FORBIDDEN
        assert host.sim.stats.connections == 0


def test_dropped_connections_cost_handshakes_and_nothing_else(tmp_path: Path) -> None:
    with secure(tmp_path) as host:
        wire = asked(replace(host.profile, pinned=HERE.fingerprint))
        for _ in range(4):
            host.sim.drop_connections()
            assert len(converse(wire, every(selections.SYSTEMS))) == 2


def test_a_port_without_tls_is_said(tmp_path: Path) -> None:
    with live_host(tmp_path, "one") as host:
        error = refused(replace(host.profile, https=True))
        assert error.trouble.kind is TroubleKind.PORT_SPEAKS_PLAIN


def test_a_tls_port_spoken_to_in_clear_text_learns_nothing(tmp_path: Path) -> None:
    with secure(tmp_path) as host:
        error = refused(replace(host.profile, https=False))
        assert error.trouble.kind is TroubleKind.PORT_SPEAKS_TLS
        assert host.sim.stats.requests == 0


def test_the_system_trust_store_decides_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On Linux the system's store is what OpenSSL looks up, so a file of its own stands in for it."""
    monkeypatch.setenv("SSL_CERT_FILE", pem(tmp_path / "ca", HERE))
    assert ssl.get_default_verify_paths().cafile
    with secure(tmp_path) as host:
        asked(host.profile)
