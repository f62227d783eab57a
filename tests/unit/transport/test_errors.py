"""What breaks below a request: its kind, its plainest words, and whether the host may have run it."""

from __future__ import annotations

import errno
import http.client
import socket
import ssl
from typing import cast

import pytest
import requests
import urllib3

from hvgui.domain.hosts.auth import AuthKind
from hvgui.domain.hosts.host import HostProfile
from hvgui.domain.keys import HostId
from hvgui.domain.trouble import TroubleKind, WireError
from hvgui.transport.kerberos_errors import NotPossible
from hvgui.transport.wire.bounded import Endless, Unbounded
from hvgui.transport.wire.connections import Moved
from hvgui.transport.wire.error_meanings import Meanings
from hvgui.transport.wire.guarded import GuardedTransport
from hvgui.transport.wire.handshakes import NotOffered, Refused, Unasked, WeakKeys
from hvgui.transport.wire.http_errors import chain, innermost, judge, printable, shown_instead, speaks_no_tls
from hvgui.transport.wire.sealed import Unsealed
from hvgui.transport.wire.signing_in import Ways

K = TroubleKind
POOL = urllib3.HTTPConnectionPool("hv")
ONE, TWO = "ab" * 32, "cd" * 32


def because(outer: BaseException, *inner: BaseException) -> BaseException:
    """An error that was made of others."""
    here = outer
    for each in inner:
        here.__cause__ = each
        here = each
    return outer


def no_tls(reason: str = "WRONG_VERSION_NUMBER") -> ssl.SSLError:
    error = ssl.SSLError(1, f"[SSL: {reason}] wrong")
    error.reason = reason
    return error


def untrusted() -> ssl.SSLCertVerificationError:
    error = ssl.SSLCertVerificationError(1, "certificate verify failed")
    error.verify_message = "self-signed certificate"
    return error


REFUSED = ConnectionRefusedError(errno.ECONNREFUSED, "Connection refused")
NEW = urllib3.exceptions.NewConnectionError(POOL, "failed")  # type: ignore[arg-type]
TUNNEL = OSError("Tunnel connection failed: 403 Forbidden")


@pytest.mark.parametrize("sent", [True, False])
@pytest.mark.parametrize(
    ("error", "kind", "detail", "proves"),
    [
        (requests.ConnectTimeout("x"), K.UNREACHABLE, "no answer to the connection", True),
        (requests.ReadTimeout("slow"), K.HOST_HANGS, "slow", False),
        (because(requests.ConnectionError("x"), NEW, REFUSED), K.UNREACHABLE, "Connection refused", True),
        (requests.ConnectionError("x" * 300), K.WIRE_LOST, "x" * 200, False),
        (
            because(requests.ConnectionError("x"), http.client.BadStatusLine("SSH-2.0\x1b")),
            K.NOT_WINRM,
            "SSH-2.0",
            False,
        ),
        (because(requests.ConnectionError("x"), http.client.RemoteDisconnected("gone")), K.WIRE_LOST, "x", False),
        (
            because(requests.exceptions.SSLError("x"), untrusted()),
            K.UNTRUSTED_CERTIFICATE,
            "self-signed certificate",
            True,
        ),
        (
            because(requests.exceptions.SSLError("hostname doesn't match")),
            K.UNTRUSTED_CERTIFICATE,
            "hostname doesn't match",
            True,
        ),
        (because(requests.exceptions.SSLError("x"), OSError("reset")), K.WIRE_LOST, "x", False),
        (
            because(requests.exceptions.ProxyError("x"), TUNNEL),
            K.PROXY_REFUSED,
            "Tunnel connection failed: 403 Forbidden",
            True,
        ),
        (
            because(requests.exceptions.ProxyError("x"), NEW, REFUSED),
            K.UNREACHABLE,
            "the proxy does not answer: Connection refused",
            True,
        ),
        (requests.exceptions.ProxyError("x"), K.WIRE_LOST, "x", False),
    ],
)
def test_each_error_has_its_kind(
    error: requests.RequestException, kind: TroubleKind, detail: str, proves: bool, sent: bool
) -> None:
    assert judge(error, sent) == (kind, detail, sent and not proves)


def test_a_port_that_speaks_no_tls() -> None:
    assert judge(cast(requests.RequestException, because(requests.exceptions.SSLError("x"), no_tls())), True)[::2] == (
        K.PORT_SPEAKS_PLAIN,
        True,
    )
    assert speaks_no_tls(no_tls())
    assert not speaks_no_tls(no_tls("CERTIFICATE_VERIFY_FAILED"))
    assert not speaks_no_tls(OSError("WRONG_VERSION_NUMBER"))


def test_a_name_that_nobody_knows() -> None:
    error = urllib3.exceptions.NameResolutionError("hv", POOL, socket.gaierror(-2, "Name or service not known"))  # type: ignore[arg-type]
    found = judge(cast(requests.RequestException, because(requests.ConnectionError("x"), error)), True)
    assert (found[0], found[2]) == (K.NAME_UNKNOWN, False)


def test_everything_an_error_is_made_of_is_found_once() -> None:
    inner, outer = OSError(5, "inner"), ValueError("outer")
    inner.__context__ = outer
    outer.__cause__ = inner
    wrapped = RuntimeError(outer)
    assert set(chain(wrapped)) == {wrapped, outer, inner}
    assert innermost(wrapped) == "inner"
    assert innermost(ValueError("plain")) == "plain"


def test_the_certificate_that_was_shown_instead_is_found() -> None:
    text = f'Fingerprints did not match. Expected "{ONE}", got "{TWO}".'
    assert shown_instead(because(ValueError("x"), ssl.SSLError(text)), ONE) == TWO
    assert shown_instead(ValueError("x"), ONE) == ""


@pytest.mark.parametrize(
    ("text", "shown"), [("a\x1b[1mb", "a [1mb"), (" a ", "a"), ("é~", "~"), ("x" * 81, "x" * 80), ("\x7f", "")]
)
def test_words_of_strangers_are_one_plain_line(text: str, shown: str) -> None:
    assert printable(text) == shown


# meanings


class Transport:
    """As far as meanings look at it."""

    def __init__(self, *, sent: bool, method: str = "ntlm", sealed: bool = True, bound: bool = False) -> None:
        self.body_sent, self.auth_method, self.must_seal, self.bound = sent, method, sealed, bound


def meant(error: Exception, *, sent: bool = True, auth: AuthKind = AuthKind.NTLM) -> WireError | NotPossible:
    profile = HostProfile(id=HostId("h"), address="hv", user="kim", auth=auth)
    return Meanings(profile, Ways(auth)).of(error, cast(GuardedTransport, Transport(sent=sent)))


@pytest.mark.parametrize("sent", [True, False])
@pytest.mark.parametrize(
    ("error", "kind", "proves"),
    [
        (Refused("no"), K.SIGN_IN_REFUSED, True),
        (Unasked("no"), K.NOT_WINRM, True),
        (WeakKeys("no"), K.ENCRYPTION_REFUSED, True),
        (Moved("no"), K.WIRE_LOST, True),
        (Unsealed("no"), K.UNSEALED, False),
        (Unbounded("no"), K.BROKEN_REPLY, False),
        (Endless("no"), K.HOST_HANGS, False),
        (requests.ReadTimeout("no"), K.HOST_HANGS, False),
    ],
)
def test_what_went_wrong_is_told_with_its_words(error: Exception, kind: TroubleKind, proves: bool, sent: bool) -> None:
    found = meant(error, sent=sent)
    assert isinstance(found, WireError)
    assert (found.trouble.kind, found.trouble.subject, found.trouble.detail) == (kind, "hv", "no")
    assert found.sent is (sent and not proves)


def test_a_way_that_is_not_offered_is_named_with_what_is() -> None:
    found = meant(NotOffered("Kerberos, Basic"))
    assert isinstance(found, WireError)
    assert (found.trouble.kind, found.trouble.detail, found.sent) == (
        K.AUTH_NOT_OFFERED,
        "NTLM / Kerberos, Basic",
        False,
    )
    nothing = meant(NotOffered(""))
    assert isinstance(nothing, WireError)
    assert nothing.trouble.detail == "NTLM / -"


def test_where_there_is_another_way_it_is_tried() -> None:
    for error in (Refused("no"), NotOffered("NTLM")):
        assert isinstance(meant(error, auth=AuthKind.NEGOTIATE), NotPossible)
    missing = meant(ImportError("GSSAPIProxy requires the Python gssapi library"))
    assert isinstance(missing, NotPossible)
    assert "gssapi and krb5 are not installed" in str(missing)


def test_what_nobody_thought_of_is_told_by_its_name() -> None:
    found = meant(KeyError("x"))
    assert isinstance(found, WireError)
    assert (found.trouble.kind, found.trouble.detail, found.sent) == (K.WIRE_LOST, "KeyError: 'x'", True)
